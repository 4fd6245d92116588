// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/export.h"
#include "core/model/result.h"

#include <QString>

namespace Culvert {

/// Where ssh logs in: "[ssh://][user@]host[:port]", an IPv6 literal, or an alias of ssh_config
/// (ssh_config(5), "Host"). What OpenSSH 9.6 and later take as a name is one (valid_hostname() and
/// valid_ruser() in its ssh.c); older ones are not asked what they would take, so that no part of
/// it can be taken for an option by ssh or for a command by a shell behind ProxyCommand.
struct CULVERT_EXPORT Destination
{
    /// Empty: ssh decides.
    QString user;
    /// A name, alias or address as it was typed; an IPv6 literal without brackets, as ssh wants it.
    QString host;
    /// 0: ssh decides.
    quint16 port = 0;

    /// "[user@]host[:port]", with an IPv6 literal in brackets, and as a URL where the user has a
    /// colon; parse() takes it.
    QString toString() const;
    /// The same behind "ssh://", percent-encoded where that is needed (RFC 3986).
    QString toUrl() const;

    /// Reads a destination; an international host stays as it is written. An IPv6 literal may stand
    /// without brackets where no port follows, as in ssh(1).
    ///
    /// The failure's kind is invalid-profile; its message names the part that is wrong, and never
    /// shows what was typed: a password may be in it. Only behind ssh:// is the user
    /// percent-decoded (RFC 3986), and may an IPv6 zone begin with "%25" (RFC 6874).
    static Result<Destination> parse(const QString &text);

    /// True if all parts are the same, letter by letter.
    bool operator==(const Destination &) const = default;
};

/// Why @p user cannot be a login name that ssh or a shell in a ProxyCommand may see; empty if it
/// can: what OpenSSH refuses, what cannot be seen, and more than 255 characters.
CULVERT_EXPORT QString userProblem(const QString &user);

/// The same for the host of a destination, which may be an alias.
CULVERT_EXPORT QString destinationHostProblem(const QString &host);

/// A destination as somebody wrote it, good or bad, for people to see: with "..." in place of what
/// may be a password.
CULVERT_EXPORT QString withoutPassword(const QString &text);

} // namespace Culvert
