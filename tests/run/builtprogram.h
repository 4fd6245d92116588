// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace Culvert::Test {

/// A program that a test makes of one source with what is installed for that.
struct BuiltProgram
{
    /// The words that run it; empty if it could not be made.
    QStringList command;
    /// Why.
    QString problem;

    /// Into @p folder, where everybody may run it: of a file that ends with .c (linked statically),
    /// .go (which is so by itself) or .java. Blocks for as long as that takes.
    static BuiltProgram make(const QString &source, const QString &folder);
};

} // namespace Culvert::Test
