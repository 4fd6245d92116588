// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/jumpprogram.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace Culvert {

QString findJumpProgram(const QString &askpassProgram)
{
    if (askpassProgram.isEmpty())
        return {};
    // ssh names itself in its messages by the file's name.
    const QFileInfo file(QFileInfo(askpassProgram).absolutePath() + QStringLiteral("/jump/ssh"));
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9/._+,:@-]+$"));
    const bool fits = plain.match(file.filePath()).hasMatch();
    return fits && file.isFile() && file.isExecutable() ? file.filePath() : QString();
}

QString jumpLogPath(const QString &logPath, std::size_t hop)
{
    return logPath + u'.' + QString::number(hop);
}

void prepareJumps(QProcessEnvironment &environment, const QString &ssh, const QString &logPath)
{
    environment.insert(QStringLiteral("CULVERT_SSH"), ssh);
    environment.insert(QStringLiteral("CULVERT_SSH_LOG"), logPath);
    environment.insert(QStringLiteral("CULVERT_SSH_HOP"), QStringLiteral("0"));
}

} // namespace Culvert
