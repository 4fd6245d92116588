// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/apppaths.h"

#include "core/session/runtimedirectory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace Culvert {

AppPaths AppPaths::standard()
{
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                           QStringLiteral("/culvert");
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                         QStringLiteral("/culvert");
    return {config + QStringLiteral("/profiles.json"), config + QStringLiteral("/window.ini"),
            data + QStringLiteral("/browsers"), runtimeDirectoryPath()};
}

AppPaths AppPaths::demo()
{
    const QString runtime = runtimeDirectoryPath(QStringLiteral("demo"));
    const QString home = runtime + QStringLiteral("/home");
    return {home + QStringLiteral("/profiles.json"), home + QStringLiteral("/window.ini"),
            home + QStringLiteral("/browsers"), runtime};
}

QString AppPaths::findAskpassProgram()
{
    const QDir folder(QCoreApplication::applicationDirPath());
    for (const auto *place : {"culvert-askpass", "../libexec/culvert/culvert-askpass"}) {
        const QFileInfo file(folder.filePath(QString::fromLatin1(place)));
        if (file.isExecutable())
            return file.canonicalFilePath();
    }
    return {};
}

} // namespace Culvert
