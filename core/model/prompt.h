// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

namespace Culvert {

/// What a question of ssh's is about, and so how it is to be put to a person.
enum class PromptKind {
    Password,   ///< the login's password on the server
    Passphrase, ///< what opens a private key's file
    Pin,        ///< a security key's or a smart card's PIN
    Question, ///< the server's own words (RFC 4256, keyboard-interactive), such as a one-time code
    HostKey,  ///< a server whose key is not known yet
    Confirmation, ///< yes or no
    Touch,        ///< nothing to answer: the security key waits for a finger
};

/// A question that one ssh child has put, and waits for.
struct Prompt
{
    /// Unique in this program run.
    quint64 id = 0;
    /// The profile's id and name.
    QString profileId;
    QString profile;
    /// The jump host or destination to which the asking ssh logs in, as profile or ssh_config name
    /// it; empty if unknown.
    QString hop;
    bool isJumpHost = false;

    PromptKind kind = PromptKind::Question;
    /// ssh's or the server's own words, whole: plain text that nobody vouches for, maybe of several
    /// lines.
    QString text;
    /// Whom or what it is about: "user@host", the path of a key, or for a host key the host as
    /// known_hosts names it. Empty if ssh does not say.
    QString subject;

    /// For a host key: "ED25519", "SHA256:...", and the file to which ssh adds a key that is
    /// accepted; the last may be empty.
    QString keyType;
    QString fingerprint;
    QString storedIn;

    /// True when nobody waits for this login, such as one after a loss at night: only a stored
    /// answer may be given, and no person is disturbed.
    bool quiet = false;

    /// 1, and one more each time after an answer was not taken.
    int attempt = 1;

    /// True where what is typed must not be shown.
    bool isSecret() const;
    /// True for answers that will be good the next time, too: not for one-time codes.
    bool isLasting() const;

    bool operator==(const Prompt &) const = default;
};

/// What a person, a keychain or nobody says to a prompt.
struct PromptAnswer
{
    enum class Kind {
        Text,       ///< the answer is in text
        Accept,     ///< yes; a host key is stored
        AcceptOnce, ///< a host key is taken until the tunnel is stopped, and not stored
        Refuse,     ///< no; the login ends, unless the question was a Confirmation
        Unattended, ///< nobody is there to ask; the login ends
    };
    Kind kind = Kind::Refuse;
    QString text;

    bool operator==(const PromptAnswer &) const = default;
};

} // namespace Culvert

Q_DECLARE_METATYPE(Culvert::Prompt)
