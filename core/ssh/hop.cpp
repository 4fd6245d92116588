// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/hop.h"

#include "core/model/destination.h"

#include <QFile>

namespace Culvert {

Hop hopFromArguments(const QList<QByteArray> &arguments)
{
    Hop hop;
    hop.isJumpHost = true;
    Destination destination;
    bool forwards = false;
    for (qsizetype i = 1; i + 1 < arguments.size(); ++i) {
        if (arguments.at(i) == "-l")
            destination.user = QString::fromLocal8Bit(arguments.at(i + 1));
        else if (arguments.at(i) == "-p")
            destination.port = arguments.at(i + 1).toUShort();
        else if (arguments.at(i) == "-W")
            forwards = true;
    }
    if (!forwards)
        return hop;
    destination.host = QString::fromLocal8Bit(arguments.last());
    hop.host = destination.host;
    hop.name = destination.toString();
    return hop;
}

Hop hopOfProcess(qint64 pid, qint64 master, const QString &destination)
{
    if (pid == master) {
        const Result<Destination> parsed = Destination::parse(destination);
        return {destination, parsed ? parsed->host : QString(), false};
    }
    QFile file(QStringLiteral("/proc/%1/cmdline").arg(pid));
    if (!file.open(QFile::ReadOnly))
        return {{}, {}, true};
    QList<QByteArray> arguments = file.readAll().split('\0');
    if (!arguments.isEmpty() && arguments.last().isEmpty())
        arguments.removeLast();
    return hopFromArguments(arguments);
}

} // namespace Culvert
