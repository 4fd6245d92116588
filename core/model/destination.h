// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/export.h"
#include "core/model/result.h"

#include <QString>

namespace Culvert {

/// Where ssh logs in: "[ssh://][user@]host[:port]", an IPv6 literal in brackets, or an alias of
/// ssh_config (ssh_config(5), "Host"). Only text that passed the allow-lists gets in, so that no
/// part of it can be taken for an option by ssh or for a command by a shell behind ProxyCommand.
struct CULVERT_EXPORT Destination
{
    /// Empty: ssh decides.
    QString user;
    /// A name, alias or address; an IPv6 literal without brackets, as ssh wants it.
    QString host;
    /// 0: ssh decides.
    quint16 port = 0;

    /// "[user@]host[:port]", with an IPv6 literal in brackets; parse() takes it.
    QString toString() const;

    /// Reads a destination; an international host stays as it is written.
    ///
    /// The failure's kind is invalid-profile; its message names the part that is wrong, and never
    /// shows what was typed: a password may be in it. Only behind ssh:// is the user
    /// percent-decoded (RFC 3986), and may an IPv6 zone begin with "%25" (RFC 6874).
    static Result<Destination> parse(const QString &text);

    /// True if all parts are the same, letter by letter.
    bool operator==(const Destination &) const = default;
};

/// Why @p user cannot be a login name that ssh or a shell in a ProxyCommand may see; empty if it
/// can. Allowed: letters, digits, '.', '-', '_', '+', and '@' within, not leading '-', at most 255
/// characters.
CULVERT_EXPORT QString userProblem(const QString &user);

/// A destination as somebody wrote it, good or bad, for people to see: with "..." in place of what
/// may be a password.
CULVERT_EXPORT QString withoutPassword(const QString &text);

} // namespace Culvert
