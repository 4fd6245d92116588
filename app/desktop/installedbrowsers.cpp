// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop/installedbrowsers.h"

#include "app/desktop/browserplan.h"
#include "app/desktop/desktopentry.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

bool isBrowser(const DesktopEntry &entry)
{
    return entry.list(u"Categories"_s).contains(u"WebBrowser") && !entry.isTrue(u"NoDisplay"_s) &&
           !entry.isTrue(u"Hidden"_s);
}

} // namespace

QList<std::pair<QString, QString>>
installedBrowsers(const QStringList &folders,
                  const std::function<bool(const QString &)> &hasProgram)
{
    QList<std::pair<QString, QString>> browsers;
    QSet<QString> seen;
    for (const QString &folder : folders) {
        const QDir directory(folder);
        const QStringList names = directory.entryList({u"*.desktop"_s}, QDir::Files);
        for (const QString &name : names) {
            QFile file(directory.filePath(name));
            // A person's own entry takes the place of the system's.
            if (seen.contains(name) || !file.open(QIODevice::ReadOnly))
                continue;
            seen.insert(name);
            const DesktopEntry entry(QString::fromUtf8(file.read(DesktopEntry::LargestFile)));
            const QStringList command = entry.command();
            if (command.isEmpty() || !isBrowser(entry) || !BrowserPlan::kindOf(command) ||
                !hasProgram(command.first()))
                continue;
            // More than a program, as of Snap and Flatpak, is told by its entry.
            const QString &browser = command.size() == 1 ? command.first() : name;
            const QString called = entry.value(u"Name"_s);
            if (seen.contains(browser) && browser != name)
                continue;
            seen.insert(browser);
            browsers.append({browser, called.isEmpty() ? browser : called});
        }
    }
    std::sort(browsers.begin(), browsers.end(), [](const auto &one, const auto &other) {
        return one.second.compare(other.second, Qt::CaseInsensitive) < 0;
    });
    return browsers;
}

QList<std::pair<QString, QString>> installedBrowsers()
{
    return installedBrowsers(
        QStandardPaths::standardLocations(QStandardPaths::ApplicationsLocation),
        [](const QString &program) { return !QStandardPaths::findExecutable(program).isEmpty(); });
}

} // namespace Culvert
