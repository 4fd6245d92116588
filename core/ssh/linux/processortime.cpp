// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/processortime.h"

#include <QByteArray>
#include <QFile>
#include <QList>

#include <unistd.h>

namespace Culvert {

namespace {

using namespace Qt::StringLiterals;

// Columns of /proc/PID/schedstat.
constexpr qsizetype Ran = 0;
constexpr qsizetype Waited = 1;
// Of the first line of /proc/stat, whose name is the column before.
constexpr qsizetype Idle = 4;
constexpr qsizetype WaitingForDisk = 5;
constexpr qint64 NanosecondsPerSecond = 1'000'000'000;

/// The columns of the first line; none if there is no such file.
QList<QByteArray> columnsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readLine().simplified().split(' ')
                                          : QList<QByteArray>();
}

} // namespace

std::optional<ProcessorTime> processorTimeOf(qint64 processId)
{
    const QList<QByteArray> columns = columnsOf(u"/proc/%1/schedstat"_s.arg(processId));
    if (columns.size() <= Waited)
        return std::nullopt;
    return ProcessorTime{std::chrono::nanoseconds(columns.at(Ran).toLongLong()),
                         std::chrono::nanoseconds(columns.at(Waited).toLongLong())};
}

std::optional<std::chrono::nanoseconds> processorsIdleTime()
{
    const QList<QByteArray> columns = columnsOf(u"/proc/stat"_s);
    const qint64 ticksPerSecond = ::sysconf(_SC_CLK_TCK);
    if (columns.size() <= WaitingForDisk || columns.first() != "cpu" || ticksPerSecond <= 0)
        return std::nullopt;
    const qint64 ticks = columns.at(Idle).toLongLong() + columns.at(WaitingForDisk).toLongLong();
    return std::chrono::nanoseconds(ticks * (NanosecondsPerSecond / ticksPerSecond));
}

} // namespace Culvert
