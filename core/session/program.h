// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace Culvert {

/// A process as people know it.
struct Program
{
    qint64 pid = 0;
    /// One line without control characters: any user can choose it.
    QString name;

    bool operator==(const Program &) const = default;
};

/// What the process calls itself (proc(5), /proc/PID/comm); where the kernel cut that off at 15
/// characters, the whole name as the executable's file or argv[0] has it. Empty if it has gone.
QString programName(qint64 pid);

/// The programs that hold the sockets with these inodes; of several, the one with the lowest pid.
/// Those of other users cannot be looked into, unless this is root, and are left out, as are all
/// elsewhere than on Linux. One walk through /proc, which takes some milliseconds, and longer with
/// thousands of descriptors: not for a thread that has to answer.
QHash<quint32, Program> programsOf(const QSet<quint32> &inodes);

} // namespace Culvert
