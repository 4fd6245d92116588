// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop/installedprograms.h"

#include "app/desktop/browserplan.h"
#include "app/desktop/desktopentry.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

// This program's own entry.
const QString Ours = u"culvert"_s;

bool containsOneOf(const QStringList &list, const QStringList &wanted)
{
    return std::any_of(wanted.begin(), wanted.end(),
                       [&list](const QString &one) { return list.contains(one); });
}

bool isForDesktop(const DesktopEntry &entry, const QStringList &desktops)
{
    const QStringList only = entry.list(u"OnlyShowIn"_s);
    return (only.isEmpty() || containsOneOf(only, desktops)) &&
           !containsOneOf(entry.list(u"NotShowIn"_s), desktops);
}

bool isOffered(const DesktopEntry &entry, const ProgramSearch &search)
{
    const QStringList command = entry.command();
    const QString probe = entry.value(u"TryExec"_s);
    return entry.value(u"Type"_s) == u"Application" && !entry.isTrue(u"NoDisplay"_s) &&
           !entry.isTrue(u"Hidden"_s) && isForDesktop(entry, search.desktops) &&
           !command.isEmpty() && QFileInfo(command.first()).fileName() != Ours &&
           search.hasProgram(command.first()) && (probe.isEmpty() || search.hasProgram(probe));
}

/// The id of a file that is further down has the names of its folders (Desktop Entry
/// Specification, "Desktop File ID").
QString idOf(const QString &folder, const QString &path)
{
    return QDir(folder).relativeFilePath(path).replace(u'/', u'-');
}

InstalledProgram programOf(const QString &id, const DesktopEntry &entry, const QString &language)
{
    InstalledProgram program;
    program.choice = {id,
                      entry.inLanguage(u"Name"_s, language),
                      entry.inLanguage(u"Comment"_s, language),
                      entry.value(u"Icon"_s),
                      entry.isTrue(u"Terminal"_s),
                      false};
    if (program.choice.name.isEmpty())
        program.choice.name = id;
    program.command = entry.command();
    // An application that the bus can start has the name of its entry there.
    if (entry.isTrue(u"DBusActivatable"_s))
        program.busName = id.chopped(u".desktop"_s.size());
    // Browsers are started so that they do not, see Programs.
    program.choice.joinsRunning =
        !BrowserPlan::kindOf(program.command) &&
        (!program.busName.isEmpty() || entry.isTrue(u"SingleMainWindow"_s) ||
         entry.isTrue(u"X-GNOME-SingleWindow"_s));
    return program;
}

} // namespace

ProgramSearch ProgramSearch::ofThisDesktop()
{
    return {QStandardPaths::standardLocations(QStandardPaths::ApplicationsLocation),
            qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':', Qt::SkipEmptyParts),
            QLocale().name(), [](const QString &program) {
                return !QStandardPaths::findExecutable(program).isEmpty();
            }};
}

QList<InstalledProgram> ProgramSearch::find() const
{
    QList<InstalledProgram> programs;
    QSet<QString> seen;
    for (const QString &folder : folders) {
        QDirIterator files(folder, {u"*.desktop"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const QString id = idOf(folder, file.fileName());
            // One that a person has hidden hides the system's.
            if (seen.contains(id) || !file.open(QIODevice::ReadOnly))
                continue;
            seen.insert(id);
            const DesktopEntry entry(QString::fromUtf8(file.read(DesktopEntry::LargestFile)));
            if (isOffered(entry, *this))
                programs.append(programOf(id, entry, language));
        }
    }
    std::sort(programs.begin(), programs.end(),
              [](const InstalledProgram &one, const InstalledProgram &other) {
                  const int order = one.choice.name.compare(other.choice.name, Qt::CaseInsensitive);
                  return order != 0 ? order < 0 : one.choice.id < other.choice.id;
              });
    return programs;
}

} // namespace Culvert
