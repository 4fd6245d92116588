// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop/programs.h"

#include "app/desktop/browserplan.h"
#include "app/desktop/browserstart.h"
#include "core/io/privatefolder.h"
#include "core/model/plaintext.h"
#include "ui/programs/programdialog.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDir>

#include <algorithm>
#include <array>
#include <utility>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

struct Terminal
{
    const char16_t *program;
    /// What comes before the command; null if nothing does.
    const char16_t *option;
};

/// What the person or the distribution has chosen first.
constexpr std::array Terminals{
    Terminal{u"xdg-terminal-exec", nullptr},
    Terminal{u"x-terminal-emulator", u"-e"},
    Terminal{u"gnome-terminal", u"--"},
    Terminal{u"konsole", u"-e"},
    Terminal{u"xfce4-terminal", u"-x"},
    Terminal{u"kitty", nullptr},
    Terminal{u"alacritty", u"-e"},
    Terminal{u"foot", nullptr},
    Terminal{u"xterm", u"-e"},
};

QStringList terminalCommand(const std::function<bool(const QString &)> &hasProgram)
{
    for (const Terminal &terminal : Terminals) {
        const QString program = QString::fromUtf16(terminal.program);
        if (!hasProgram(program))
            continue;
        return terminal.option ? QStringList{program, QString::fromUtf16(terminal.option)}
                               : QStringList{program};
    }
    return {};
}

/// Where those of a browser are that it does not share with one outside.
QString dataFolder(const QString &data, BrowserKind kind)
{
    return data + (kind == BrowserKind::Firefox ? u"/run-firefox" : u"/run-chromium");
}

} // namespace

Programs::Programs(EngineInterface &engine, Folders folders, QStringList culvert,
                   ProgramSearch search, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_folders(std::move(folders))
    , m_culvert(std::move(culvert))
    , m_search(std::move(search))
    , m_recent(m_folders.recentFile)
{}

void Programs::choose(const QString &profileId, QWidget *window)
{
    const QList<Profile> profiles = m_engine.profiles();
    if (profiles.isEmpty())
        return;
    if (m_dialog) {
        m_dialog->activateWindow();
        return;
    }
    QStringList ids;
    for (const Profile &profile : profiles)
        ids.append(profile.id);
    m_recent.keepOnly(ids);
    QList<ProgramChoice> choices;
    const QList<InstalledProgram> programs = m_search.find();
    for (const InstalledProgram &program : programs)
        choices.append(program.choice);
    m_dialog = new ProgramDialog(
        profiles, profileId, choices, [this](const QString &id) { return m_recent.of(id); },
        window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ProgramDialog::chosen, this, &Programs::open);
    m_dialog->open();
}

void Programs::open(const QString &profileId, const QString &programId)
{
    const QList<InstalledProgram> programs = m_search.find();
    const auto found =
        std::find_if(programs.begin(), programs.end(), [&programId](const InstalledProgram &one) {
            return one.choice.id == programId;
        });
    if (found == programs.end())
        return;
    const InstalledProgram &program = *found;
    if (program.busName.isEmpty() || BrowserPlan::kindOf(program.command)) {
        start(profileId, program);
        return;
    }
    // One that runs would take the work over, and does not go through the tunnel.
    QDBusMessage question = QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus"_s, u"NameHasOwner"_s);
    question.setArguments({program.busName});
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, profileId, program] {
        watcher->deleteLater();
        const QDBusPendingReply<bool> reply = *watcher;
        // Without a bus there is nobody to take it over.
        if (reply.isValid() && reply.value())
            fail(program, tr("it is running already, and would open there, outside of the "
                             "tunnel; end it first"));
        else
            start(profileId, program);
    });
}

QStringList Programs::commandFor(const InstalledProgram &program, const QStringList &runner,
                                 const QString &data,
                                 const std::function<bool(const QString &)> &hasProgram)
{
    QStringList command = runner + program.command;
    if (const std::optional<BrowserKind> kind = BrowserPlan::kindOf(program.command))
        command += BrowserPlan::separation(*kind, dataFolder(data, *kind));
    if (!program.choice.inTerminal)
        return command;
    const QStringList terminal = terminalCommand(hasProgram);
    return terminal.isEmpty() ? QStringList() : terminal + command;
}

void Programs::start(const QString &profileId, const InstalledProgram &program)
{
    const std::optional<BrowserKind> kind = BrowserPlan::kindOf(program.command);
    const std::optional<QString> confined =
        kind ? BrowserPlan::confinedDirectory(program.command, QDir::homePath()) : std::nullopt;
    const QString data = QDir(confined.value_or(m_folders.data)).filePath(profileId);
    std::optional<Failure> failure = makePrivateFolder(kind ? dataFolder(data, *kind) : data);
    if (failure) {
        fail(program, failure->message);
        return;
    }
    const QStringList command = commandFor(
        program, m_culvert + QStringList{u"run"_s, profileId, u"--"_s}, data, m_search.hasProgram);
    if (command.isEmpty()) {
        fail(program, tr("it needs a terminal, and none was found"));
        return;
    }
    failure = m_recent.opened(profileId, program.choice.id);
    if (failure)
        Q_EMIT failed(*failure);
    // This object may be gone when it is known.
    BrowserStart::start(command, data + u"/last-words-"_s + program.choice.id,
                        [self = QPointer(this), program](const std::optional<Failure> &problem) {
                            if (self && problem)
                                self->fail(program, problem->message);
                        });
}

void Programs::fail(const InstalledProgram &program, const QString &why)
{
    Q_EMIT failed(Failure{FailureKind::Internal,
                          tr("%1: %2", "a program, and why it was not opened")
                              .arg(plainLine(program.choice.name), why),
                          {}});
}

} // namespace Culvert
