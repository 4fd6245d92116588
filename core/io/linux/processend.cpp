// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/processend.h"

#include <QFile>

namespace Culvert {

using namespace Qt::StringLiterals;

bool isProcessEnding(qint64 pid)
{
    if (pid <= 0)
        return true;
    if (!QFile::exists(u"/proc/self/cmdline"_s))
        return false;
    // Empty once its memory is gone.
    QFile file(u"/proc/%1/cmdline"_s.arg(pid));
    return !file.open(QFile::ReadOnly) || file.readAll().isEmpty();
}

} // namespace Culvert
