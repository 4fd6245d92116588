// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/processhalt.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// What stands behind @p name on the line that begins with it; empty if there is none.
QByteArray value(const QByteArray &text, const QByteArray &name)
{
    const QByteArrayList lines = text.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name))
            return line.sliced(name.size()).trimmed();
    }
    return {};
}

/// By a group of version 2, whose folder this is.
bool isSaidToBeFrozen(const QString &folder)
{
    return value(contents(folder + u"/cgroup.events"_s), "frozen ") == "1";
}

/// Whether the control group of one line of /proc/PID/cgroup ("ID:CONTROLLERS:PATH") is frozen. A
/// group counts as frozen for the kernel when one around it is. Its files are where systems mount
/// them by custom.
bool isFrozen(const QByteArray &line)
{
    const qsizetype first = line.indexOf(':');
    const qsizetype second = line.indexOf(':', first + 1);
    if (first < 0 || second < 0)
        return false;
    const QByteArray controllers = line.sliced(first + 1, second - first - 1);
    const QString path = QFile::decodeName(line.sliced(second + 1));
    if (controllers.isEmpty()) {
        // Version 2. The root cannot be frozen, and has no such file.
        return isSaidToBeFrozen(u"/sys/fs/cgroup"_s + path) ||
               isSaidToBeFrozen(u"/sys/fs/cgroup/unified"_s + path);
    }
    if (!controllers.split(',').contains("freezer"))
        return false;
    const QByteArray state = contents(u"/sys/fs/cgroup/freezer"_s + path + u"/freezer.state"_s);
    return !state.isEmpty() && state.trimmed() != "THAWED";
}

bool isInFrozenGroup(qint64 pid)
{
    const QByteArrayList lines = contents(u"/proc/%1/cgroup"_s.arg(pid)).split('\n');
    return std::any_of(lines.begin(), lines.end(), isFrozen);
}

} // namespace

std::optional<ProcessHalt> haltOf(qint64 pid)
{
    const QByteArray status = contents(u"/proc/%1/status"_s.arg(pid));
    const QByteArray state = value(status, "State:");
    if (state.isEmpty() || state.startsWith('Z') || state.startsWith('X'))
        return std::nullopt;
    const bool isStopped = state.startsWith('T') || state.startsWith('t');
    if (!isStopped && (state.startsWith('R') || !isInFrozenGroup(pid)))
        return std::nullopt;
    return ProcessHalt{value(status, "voluntary_ctxt_switches:").toULongLong() +
                       value(status, "nonvoluntary_ctxt_switches:").toULongLong()};
}

} // namespace Culvert
