// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTextStream>

/// Says why an example ends, and gives its exit status: 1, or 2 for wrong usage.
inline int fail(const QString &message, int status = 1)
{
    QTextStream(stderr) << message << '\n';
    return status;
}
