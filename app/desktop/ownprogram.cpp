// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop/ownprogram.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

/// The first of these places, seen from this program, where there is such a program.
QString programIn(const QStringList &places)
{
    for (const QString &place : places) {
        const QFileInfo file(QCoreApplication::applicationDirPath() + u'/' + place);
        if (file.isFile() && file.isExecutable())
            return file.canonicalFilePath();
    }
    return {};
}

} // namespace

QString mainProgram()
{
    // Beside it in the build, and where both are installed.
    const QString program =
        programIn({u"culvert"_s, QStringLiteral(CULVERT_BIN_FROM_LIBEXEC "culvert")});
    return program.isEmpty() ? QCoreApplication::applicationFilePath() : program;
}

QString windowProgram()
{
    return programIn(
        {u"culvert-window"_s, QStringLiteral(CULVERT_LIBEXEC_FROM_BIN "culvert-window")});
}

} // namespace Culvert
