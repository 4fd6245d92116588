// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/processcpu.h"

#include <QFile>
#include <QList>

#include <unistd.h>

namespace Culvert::Bench {

using namespace Qt::StringLiterals;

std::optional<double> cpuSeconds(qint64 processId)
{
    QFile file(u"/proc/%1/stat"_s.arg(processId));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray line = file.readAll();
    // The program's name, in brackets, may have spaces; what follows it starts with field 3.
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype UserTime = 14 - 3;
    constexpr qsizetype SystemTime = 15 - 3;
    if (fields.size() <= SystemTime)
        return std::nullopt;
    const double ticks = fields[UserTime].toDouble() + fields[SystemTime].toDouble();
    return ticks / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

} // namespace Culvert::Bench
