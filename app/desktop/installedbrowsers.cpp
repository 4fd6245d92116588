// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop/installedbrowsers.h"

#include "app/desktop/browserplan.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestEntry = 256 * 1024;

/// The value of a key of the entry itself, not of one of its actions, and of no language.
QString valueOf(const QString &entry, QStringView key)
{
    bool inEntry = false;
    const QStringList lines = entry.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u'['))
            inEntry = line.trimmed() == u"[Desktop Entry]";
        const qsizetype equals = line.indexOf(u'=');
        if (inEntry && equals > 0 && QStringView(line).left(equals).trimmed() == key)
            return line.mid(equals + 1).trimmed();
    }
    return {};
}

bool isBrowser(const QString &entry)
{
    return valueOf(entry, u"Categories").split(u';').contains(u"WebBrowser") &&
           valueOf(entry, u"NoDisplay") != u"true" && valueOf(entry, u"Hidden") != u"true";
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
            const QString entry = QString::fromUtf8(file.read(LargestEntry));
            const QStringList command = BrowserPlan::commandOf(entry);
            // More than a program, as of Snap and Flatpak, cannot be told by its name.
            if (command.size() != 1 || !isBrowser(entry) || !BrowserPlan::kindOf(command) ||
                !hasProgram(command.first()) || seen.contains(command.first()))
                continue;
            seen.insert(command.first());
            const QString called = valueOf(entry, u"Name");
            browsers.append({command.first(), called.isEmpty() ? command.first() : called});
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
