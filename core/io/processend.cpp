// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/processend.h"

#include <QFile>

namespace Culvert {

bool isProcessEnding(qint64 pid)
{
    if (pid <= 0)
        return true;
    if (!QFile::exists(QStringLiteral("/proc/self/cmdline")))
        return false;
    // Empty once its memory is gone.
    QFile file(QStringLiteral("/proc/%1/cmdline").arg(pid));
    return !file.open(QFile::ReadOnly) || file.readAll().isEmpty();
}

} // namespace Culvert
