// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/export.h"
#include "core/model/result.h"

#include <QString>

namespace Culvert {

/// A host (a name, or an IPv4 or IPv6 literal without brackets) and a TCP port.
struct CULVERT_EXPORT HostPort
{
    /// Without brackets.
    QString host;
    /// 0 only where a listener may take any that is free.
    quint16 port = 0;

    /// "host:port", with an IPv6 literal in brackets.
    QString toString() const;

    /// Reads "host:port" or "[v6]:port". The port is 1 to 65535, or 0 where @p zeroPort allows it
    /// ("any free port" of a listener). The failure's message says what is wrong with the text.
    static Result<HostPort> parse(const QString &text, bool zeroPort = false);

    /// True if both are the same, letter by letter.
    bool operator==(const HostPort &) const = default;
};

/// Why @p host cannot be a host that ssh, a shell in a ProxyCommand or a server may see; empty if
/// it can. Allowed: letters, digits, '.', '-' and '_' (not leading '-', one letter or digit at
/// least), at most 255 characters, an international name that becomes such a one (asciiHost()), or
/// an IPv6 literal without brackets, with or without a zone ("%eth0"). OpenSSH's own filter can be
/// bypassed
/// (-o HostName=), which is why this one comes first.
CULVERT_EXPORT QString hostProblem(const QString &host);

/// The host as ssh shall see it: international names in their ASCII form (RFC 5891), all else
/// unchanged.
CULVERT_EXPORT QString asciiHost(const QString &host);

/// Reads a port number in decimal ASCII digits, 0 to 65535; leading zeros count for nothing, as in
/// OpenSSH.
CULVERT_EXPORT std::optional<quint16> parsePort(QStringView text);

/// "host:port" as @p host stands, brackets added where it has colons.
CULVERT_EXPORT QString joinHostPort(const QString &host, quint16 port);

} // namespace Culvert
