// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QString>

/// Declares tr() for a source, at the top of its namespace, as Q_DECLARE_TR_FUNCTIONS does for a
/// class. Classes without one of their own use it, too. Since lupdate knows it for classes only,
/// scripts/translate has it read each such tr() as what it does.
#define CULVERT_DECLARE_TR(context)                                                                \
    static inline QString tr(const char *text, const char *comment = nullptr, int n = -1)          \
    {                                                                                              \
        return QCoreApplication::translate(#context, text, comment, n);                            \
    }
