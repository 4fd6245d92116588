// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/connectiontable.h"

#include "app/texttable.h"

#include <QCoreApplication>
#include <QLocale>

namespace Culvert {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Culvert::ConnectionTable", text);
}

QString size(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1);
}

} // namespace

QString connectionTable(const QList<ConnectionStatus> &connections)
{
    if (connections.isEmpty())
        return tr("There are no connections.") + u'\n';
    QList<QStringList> rows{
        {tr("ID"), tr("PROFILE"), tr("CLIENT"), tr("TARGET"), tr("SSH"), tr("UP"), tr("DOWN")}};
    for (const ConnectionStatus &connection : connections) {
        rows.append({QString::number(connection.id), connection.profile,
                     connection.client.isEmpty() ? QStringLiteral("-") : connection.client,
                     connection.target,
                     connection.process == 0 ? tr("waits") : QString::number(connection.process),
                     size(connection.bytesUp), size(connection.bytesDown)});
    }
    return textTable(rows);
}

} // namespace Culvert
