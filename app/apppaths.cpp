// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/apppaths.h"

#include "core/session/runtimedirectory.h"

#include <QStandardPaths>

namespace Culvert {

AppPaths AppPaths::standard()
{
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                           QStringLiteral("/culvert");
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                         QStringLiteral("/culvert");
    return {config + QStringLiteral("/profiles.json"), config + QStringLiteral("/window.json"),
            data + QStringLiteral("/browsers"), runtimeDirectoryPath(),
            runtimeDirectoryPaths().mid(1)};
}

AppPaths AppPaths::demo()
{
    const QString runtime = runtimeDirectoryPath(QStringLiteral("demo"));
    const QString home = runtime + QStringLiteral("/home");
    return {home + QStringLiteral("/profiles.json"),
            home + QStringLiteral("/window.json"),
            home + QStringLiteral("/browsers"),
            runtime,
            runtimeDirectoryPaths(QStringLiteral("demo")).mid(1),
            true};
}

} // namespace Culvert
