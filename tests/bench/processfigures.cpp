// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/processfigures.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

namespace Culvert::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double BytesPerKilobyte = 1024;
/// The fields of /proc/PID/stat are counted from 1; the list starts with the third.
constexpr qsizetype ParentField = 4 - 3;
constexpr qsizetype UserTimeField = 14 - 3;
constexpr qsizetype SystemTimeField = 15 - 3;

/// Of a line of /proc/net/tcp, counted from 0: both queues in hexadecimal, with a colon between.
constexpr qsizetype QueuesField = 4;
constexpr int Hexadecimal = 16;

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The fields from the third on: empty if there is no such process.
QList<QByteArray> statFields(qint64 processId)
{
    const QByteArray line = contentsOf(u"/proc/%1/stat"_s.arg(processId));
    // The program's name, in brackets, may have spaces.
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    return fields.size() > SystemTimeField ? fields : QList<QByteArray>();
}

/// The number in the line "NAME:   NUMBER ...".
std::optional<quint64> numberIn(const QByteArray &text, const QByteArray &name)
{
    const QByteArray start = name + ':';
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith(start))
            return line.mid(start.size()).simplified().split(' ').constFirst().toULongLong();
    }
    return std::nullopt;
}

} // namespace

std::optional<double> cpuSeconds(qint64 processId)
{
    const QList<QByteArray> fields = statFields(processId);
    if (fields.isEmpty())
        return std::nullopt;
    const double ticks = fields[UserTimeField].toDouble() + fields[SystemTimeField].toDouble();
    return ticks / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

std::optional<double> memoryBytes(qint64 processId)
{
    const auto kilobytes =
        numberIn(contentsOf(u"/proc/%1/smaps_rollup"_s.arg(processId)), "Anonymous"_ba);
    if (!kilobytes)
        return std::nullopt;
    return static_cast<double>(*kilobytes) * BytesPerKilobyte;
}

std::optional<quint64> wakeUps(qint64 processId)
{
    const QDir tasks(u"/proc/%1/task"_s.arg(processId));
    std::optional<quint64> sum;
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const auto switches =
            numberIn(contentsOf(tasks.filePath(task + u"/status"_s)), "voluntary_ctxt_switches"_ba);
        if (switches)
            sum = sum.value_or(0) + *switches;
    }
    return sum;
}

double socketQueueBytes()
{
    double sum = 0;
    const QByteArray text = contentsOf(u"/proc/net/tcp"_s);
    for (const QByteArray &line : text.split('\n').mid(1)) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() <= QueuesField)
            continue;
        for (const QByteArray &queue : fields[QueuesField].split(':'))
            sum += static_cast<double>(queue.toULongLong(nullptr, Hexadecimal));
    }
    return sum;
}

QList<qint64> childrenOf(qint64 processId)
{
    QList<qint64> children;
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const qint64 child = name.toLongLong();
        const QList<QByteArray> fields = child > 0 ? statFields(child) : QList<QByteArray>();
        if (!fields.isEmpty() && fields[ParentField].toLongLong() == processId)
            children.append(child);
    }
    return children;
}

} // namespace Culvert::Bench
