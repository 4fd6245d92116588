// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/apppaths.h"

#include "core/session/runtimedirectory.h"

#include <QStandardPaths>

#include <QDir>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

/// XDG base directory specification; QStandardPaths has no name for it before Qt 6.7.
QString stateHome()
{
    const QString path = qEnvironmentVariable("XDG_STATE_HOME");
    return QDir::isAbsolutePath(path) ? path : QDir::home().filePath(u".local/state"_s);
}

} // namespace

AppPaths AppPaths::standard()
{
    const QString config =
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/culvert"_s;
    const QString data =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/culvert"_s;
    AppPaths paths{config + u"/profiles.json"_s, config + u"/window.json"_s, data + u"/browsers"_s,
                   runtimeDirectoryPath(), runtimeDirectoryPaths().mid(1)};
    paths.logFile = stateHome() + u"/culvert/log"_s;
    paths.preferencesFile = config + u"/settings.json"_s;
    // The user's folder comes first in it.
    const QStringList configFolders =
        QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    for (const QString &folder : configFolders)
        paths.sharedFolders.append(folder + u"/culvert/profiles.d"_s);
    return paths;
}

AppPaths AppPaths::demo()
{
    const QString runtime = runtimeDirectoryPath(u"demo"_s);
    const QString home = runtime + u"/home"_s;
    AppPaths paths{home + u"/profiles.json"_s,
                   home + u"/window.json"_s,
                   home + u"/browsers"_s,
                   runtime,
                   runtimeDirectoryPaths(u"demo"_s).mid(1),
                   true};
    paths.logFile = home + u"/log"_s;
    paths.preferencesFile = home + u"/settings.json"_s;
    return paths;
}

} // namespace Culvert
