// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Culvert {

/// What a warning is about, for programs. The names in JSON are those of warningKindName().
enum class WarningKind {
    WeakKeyExchange,   ///< a server lacks what protects against a known attack
    HostKeyUnchecked,  ///< nobody checks whose key a server shows
    HostKeyNotStored,  ///< a host key that was accepted could not be written down
    ForwardingRefused, ///< the server lets nothing through
    ServerSilent,      ///< the server answers nothing, though something waits for it
    ClientsRefused,    ///< clients were turned away here
    UnknownField,      ///< profiles.json says something of the profile that is not understood
};

/// The stable name of a kind, such as "host-key-unchecked".
QString warningKindName(WarningKind kind);

/// What a person should know though the tunnel works.
struct Warning
{
    WarningKind kind = WarningKind::WeakKeyExchange;
    /// One line for people, which begins with a small letter or a name.
    QString message;

    bool operator==(const Warning &) const = default;
};

/// What they say, each once, in their order.
QStringList warningMessages(const QList<Warning> &warnings);

} // namespace Culvert
