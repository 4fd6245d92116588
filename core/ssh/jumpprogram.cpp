// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/jumpprogram.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace Culvert {

using namespace Qt::StringLiterals;

QString findJumpProgram(const QString &askpassProgram)
{
    if (askpassProgram.isEmpty())
        return {};
    // ssh names itself in its messages by the file's name.
    const QFileInfo file(QFileInfo(askpassProgram).absolutePath() + u"/jump/ssh"_s);
    static const QRegularExpression plain(u"^[A-Za-z0-9/._+,:@-]+$"_s);
    const bool fits = plain.match(file.filePath()).hasMatch();
    return fits && file.isFile() && file.isExecutable() ? file.filePath() : QString();
}

QString jumpLogPath(const QString &logPath, std::size_t hop)
{
    return logPath + u'.' + QString::number(hop);
}

void prepareJumps(QProcessEnvironment &environment, const QString &ssh, const QString &logPath)
{
    environment.insert(u"CULVERT_SSH"_s, ssh);
    environment.insert(u"CULVERT_SSH_LOG"_s, logPath);
    environment.insert(u"CULVERT_SSH_HOP"_s, u"0"_s);
}

} // namespace Culvert
