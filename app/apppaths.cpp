// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/apppaths.h"

#include "core/session/runtimedirectory.h"

#include <QStandardPaths>

namespace Culvert {

using namespace Qt::StringLiterals;

AppPaths AppPaths::standard()
{
    const QString config =
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/culvert"_s;
    const QString data =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/culvert"_s;
    return {config + u"/profiles.json"_s, config + u"/window.json"_s, data + u"/browsers"_s,
            runtimeDirectoryPath(), runtimeDirectoryPaths().mid(1)};
}

AppPaths AppPaths::demo()
{
    const QString runtime = runtimeDirectoryPath(u"demo"_s);
    const QString home = runtime + u"/home"_s;
    return {home + u"/profiles.json"_s,
            home + u"/window.json"_s,
            home + u"/browsers"_s,
            runtime,
            runtimeDirectoryPaths(u"demo"_s).mid(1),
            true};
}

} // namespace Culvert
