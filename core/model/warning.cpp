// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/warning.h"

namespace Culvert {

QString warningKindName(WarningKind kind)
{
    switch (kind) {
    case WarningKind::WeakKeyExchange:
        return QStringLiteral("weak-key-exchange");
    case WarningKind::HostKeyUnchecked:
        return QStringLiteral("host-key-unchecked");
    case WarningKind::HostKeyNotStored:
        return QStringLiteral("host-key-not-stored");
    case WarningKind::ForwardingRefused:
        return QStringLiteral("forwarding-refused");
    case WarningKind::ServerSilent:
        return QStringLiteral("server-silent");
    case WarningKind::ClientsRefused:
        return QStringLiteral("clients-refused");
    }
    Q_UNREACHABLE();
}

QStringList warningMessages(const QList<Warning> &warnings)
{
    QStringList messages;
    for (const Warning &warning : warnings)
        messages.append(warning.message);
    messages.removeDuplicates();
    return messages;
}

} // namespace Culvert
