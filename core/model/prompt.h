// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/export.h"

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
struct CULVERT_EXPORT Prompt
{
    /// Unique in this program run.
    quint64 id = 0;
    /// The profile's id; another one for each SshAccess.
    QString profileId;
    /// The profile's name; the destination for an SshAccess.
    QString profile;
    /// The jump host or destination to which the asking ssh logs in, as profile or ssh_config name
    /// it; empty if unknown.
    QString hop;
    /// True if it is not the destination itself that asks.
    bool isJumpHost = false;

    /// How it is to be put.
    PromptKind kind = PromptKind::Question;
    /// ssh's or the server's own words, whole: plain text that nobody vouches for, maybe of several
    /// lines.
    QString text;
    /// What a server or a program on the way has said since the question before, such as the
    /// instruction that belongs to this one: as text; control characters are made visible.
    QString says;
    /// Whom or what it is about: "user@host", the path of a key, or for a host key the host as
    /// known_hosts names it. Empty if ssh does not say.
    QString subject;

    /// For a host key: "ED25519".
    QString keyType;
    /// For a host key: "SHA256:...", or of another hash that ssh is told to take (ssh_config(5),
    /// FingerprintHash), as in "MD5:...".
    QString fingerprint;
    /// For a host key: the file to which ssh adds it when it is accepted; may be empty.
    QString storedIn;
    /// For a host key: whether PromptAnswer::Kind::AcceptOnce can be an answer. It cannot where
    /// the ssh that asks would store the key, such as one that a ProxyCommand starts.
    bool canAcceptOnce = true;

    /// True when nobody waits for this login, such as one after a loss at night: only a stored
    /// answer may be given, and no person is disturbed.
    bool quiet = false;

    /// 1, and one more each time after an answer was not taken.
    int attempt = 1;
    /// 1, and one more each time that a server asks again though nothing was refused: a further
    /// round, or a further factor, in the words of the one before. No answer of an earlier round
    /// is good for it.
    int round = 1;

    /// True where what is typed must not be shown.
    bool isSecret() const;
    /// True for answers that will be good the next time, too: not for one-time codes.
    bool isLasting() const;

    /// True if all parts are the same.
    bool operator==(const Prompt &) const = default;
};

/// What a person, a keychain or nobody says to a prompt.
struct PromptAnswer
{
    /// What is said.
    enum class Kind {
        Text,       ///< the answer is in text
        Accept,     ///< yes; a host key is stored
        AcceptOnce, ///< a host key is taken until the tunnel is stopped, and not stored
        Refuse,     ///< no; the login ends, unless the question was a Confirmation
        Unattended, ///< nobody is there to ask; the login ends
    };
    /// Refuse unless something else is said.
    Kind kind = Kind::Refuse;
    /// Of Kind::Text: one line, at most 1023 bytes in UTF-8.
    QString text;

    /// True if both parts are the same.
    bool operator==(const PromptAnswer &) const = default;
};

} // namespace Culvert

Q_DECLARE_METATYPE(Culvert::Prompt)
