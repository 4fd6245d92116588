// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/warning.h"

namespace Culvert {

using namespace Qt::StringLiterals;

QString warningKindName(WarningKind kind)
{
    switch (kind) {
    case WarningKind::WeakKeyExchange:
        return u"weak-key-exchange"_s;
    case WarningKind::HostKeyUnchecked:
        return u"host-key-unchecked"_s;
    case WarningKind::HostKeyNotStored:
        return u"host-key-not-stored"_s;
    case WarningKind::ForwardingRefused:
        return u"forwarding-refused"_s;
    case WarningKind::ServerSilent:
        return u"server-silent"_s;
    case WarningKind::ClientsRefused:
        return u"clients-refused"_s;
    case WarningKind::UnknownField:
        return u"unknown-field"_s;
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
