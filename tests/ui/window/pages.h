// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/config/sshcommand.h"
#include "tests/ui/fakeengine.h"
#include "tests/ui/fakeprobe.h"
#include "tests/ui/prompts/promptsamples.h"
#include "tests/ui/samples.h"
#include "tests/ui/workday.h"
#include "ui/editor/endpointeditor.h"
#include "ui/editor/profiledefaults.h"
#include "ui/editor/profileeditor.h"
#include "ui/editor/servicesdialog.h"
#include "ui/editor/testdialog.h"
#include "ui/programs/programdialog.h"
#include "ui/prompts/hostkeychangedialog.h"
#include "ui/prompts/promptdialog.h"
#include "ui/transfer/importdialog.h"
#include "ui/window/logpane.h"
#include "ui/window/mainwindow.h"
#include "ui/window/quickforwarddialog.h"
#include "ui/window/settingsdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeWidget>

#include <memory>

namespace Culvert::Test {

/// What there is to see in the window and its dialogs, for tests that look at all of it.
class Pages
{
public:
    static QStringList names()
    {
        return {u"workday"_s,       u"main"_s,         u"waiting"_s,
                u"failed"_s,        u"groups"_s,       u"nothing-found"_s,
                u"log"_s,           u"empty"_s,        u"editor"_s,
                u"ssh"_s,           u"endpoint"_s,     u"settings"_s,
                u"quick-forward"_s, u"test"_s,         u"services"_s,
                u"password"_s,      u"new-host-key"_s, u"host-key-changed"_s,
                u"import"_s,        u"program"_s};
    }

    /// True once all of the page is there.
    bool isComplete() const { return !m_complete || m_complete(); }
    /// Shows the page, and gives the widget that it is in.
    QWidget *open(const QString &name)
    {
        m_complete = {};
        m_shown.reset();
        m_window.reset();
        m_engine = std::make_unique<FakeEngine>();
        const EngineStatus status = name == u"empty" ? EngineStatus() : several();
        m_engine->setProfiles(profilesOf(status, name == u"groups"));
        m_engine->setStatus(status);
        m_engine->connections = Samples::connections();
        if (QWidget *dialog = openDialog(name))
            return dialog;
        if (QWidget *prompt = openPrompt(name))
            return prompt;
        if (name == u"import")
            return openImport();
        if (name == u"workday")
            return openWorkday();
        return openWindow(name);
    }

private:
    static EngineStatus several()
    {
        EngineStatus status = Samples::several();
        status.profiles[0].heardAt = Samples::now().addSecs(-1);
        status.profiles[0].runs = {
            {18, u"psql"_s, 4800, Samples::now().addSecs(-600), 3, 4, 1000, 20'000}};
        return status;
    }

    static QList<Profile> profilesOf(const EngineStatus &status, bool grouped)
    {
        QList<Profile> profiles;
        for (const ProfileStatus &each : status.profiles) {
            Profile profile = ProfileDefaults::fresh(profiles);
            profile.id = each.id;
            profile.name = each.name;
            profile.destination = each.destination;
            if (grouped && each.id != u"w")
                profile.group = each.id == u"h" || each.id == u"x" ? u"home"_s : u"laboratory"_s;
            profiles.append(profile);
        }
        return profiles;
    }

    QWidget *openDialog(const QString &name)
    {
        if (name == u"editor" || name == u"ssh") {
            auto editor = std::make_unique<ProfileEditor>(*m_engine, m_engine->profiles().first(),
                                                          ProfileEditor::Mode::Edit);
            editor->setProbe(m_probe);
            editor->findChild<QTabWidget *>()->setCurrentIndex(name == u"ssh" ? 1 : 0);
            return show(std::move(editor));
        }
        if (name == u"endpoint")
            return show(std::make_unique<EndpointEditor>(
                m_engine->profiles().first().endpoints.first(), false));
        if (name == u"settings") {
            const SettingsChoices choices{{{u"chromium"_s, u"Chromium"_s}},
                                          true,
                                          u"/home/me/.config/culvert/settings.json"_s,
                                          u"/usr/bin/ssh"_s};
            return show(std::make_unique<SettingsDialog>(Settings(), choices));
        }
        if (name == u"test")
            return show(
                std::make_unique<TestDialog>(m_probe, m_engine->profiles().first(), std::nullopt));
        if (name == u"services")
            return show(std::make_unique<ServicesDialog>(m_probe, m_engine->profiles().first(),
                                                         m_engine->profiles()));
        if (name == u"quick-forward") {
            auto dialog = std::make_unique<QuickForwardDialog>(*m_engine, u"w"_s);
            dialog->findChild<QLineEdit *>(u"target"_s)->setText(u"54320"_s);
            return show(std::move(dialog));
        }
        if (name == u"program") {
            const QList<ProgramChoice> programs{
                {.id = u"calendar.desktop"_s, .name = u"Calendar"_s, .joinsRunning = true},
                {.id = u"psql.desktop"_s, .name = u"psql"_s, .inTerminal = true}};
            return show(std::make_unique<ProgramDialog>(
                m_engine->profiles(), u"w"_s, programs,
                [](const QString &) { return QStringList{u"psql.desktop"_s}; }));
        }
        return nullptr;
    }

    QWidget *openPrompt(const QString &name)
    {
        if (name == u"password" || name == u"new-host-key") {
            PromptRequest request =
                name == u"password" ? Samples::request(PromptKind::Password) : Samples::hostKey();
            request.remembering = PromptRequest::Remembering::Offered;
            return show(std::make_unique<PromptDialog>(request, std::chrono::milliseconds(0)));
        }
        if (name != u"host-key-changed")
            return nullptr;
        HostKeyChange change;
        change.host = u"old.example"_s;
        change.keyType = u"ED25519"_s;
        change.newFingerprint = Samples::fingerprint();
        change.file = u"/home/me/.ssh/known_hosts"_s;
        change.line = 3;
        change.oldFingerprints = {
            u"SHA256:uNiVztksCsDhcc0u9e8BrlXSxiRFZCxvGjaZjTsQCJk (ED25519)"_s};
        m_engine->keyChange = change;
        auto dialog = std::make_unique<HostKeyChangeDialog>(*m_engine, u"o"_s, u"old server"_s);
        // It has to grow for what comes.
        m_complete = [dialog = dialog.get()] {
            return dialog->findChild<QCheckBox *>() &&
                   dialog->height() >= dialog->minimumSizeHint().height();
        };
        return show(std::move(dialog));
    }

    QWidget *openImport()
    {
        m_home = std::make_unique<QTemporaryDir>();
        const QString path = m_home->filePath(u"config"_s);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write("Host bastion\nHostName bastion.example\nUser me\nDynamicForward 1080\n"
                       "LocalForward 5432 db.internal:5432\nHost build gate\nPort 2222\n");
        file.close();
        auto dialog = std::make_unique<ImportDialog>(
            *m_engine, OwnConfig{findSshProgram(), path, m_home->path(), path});
        m_complete = [tree = dialog->findChild<QTreeWidget *>()] {
            return tree->topLevelItemCount() == 3;
        };
        return show(std::move(dialog));
    }

    QWidget *openWorkday()
    {
        using Samples::Workday;
        auto window = std::make_unique<MainWindow>(*m_engine);
        window->setProbe(m_probe);
        auto *ticker = window->findChild<QTimer *>(u"ticker"_s);
        const QList<Profile> profiles = profilesOf(Workday::status(0), false);
        m_engine->setProfiles(profiles);
        m_window = std::move(window);
        for (int second = 0; second <= Workday::Seconds; ++second) {
            m_window->setClock([second] { return Workday::at(second); });
            m_engine->setStatus(Workday::status(second));
            m_engine->connections = Workday::connections(second);
            QMetaObject::invokeMethod(ticker, "timeout");
            if (second == Workday::Seconds - 2)
                m_window->show();
            // The window asks for connections, and is answered.
            QCoreApplication::processEvents();
            QCoreApplication::processEvents();
        }
        m_window->selectProfile(u"w"_s);
        return m_window.get();
    }

    QWidget *openWindow(const QString &name)
    {
        auto window = std::make_unique<MainWindow>(*m_engine);
        window->setProbe(m_probe);
        window->setClock(&Samples::now);
        if (name == u"waiting")
            window->selectProfile(u"l"_s);
        else if (name == u"failed")
            window->selectProfile(u"o"_s);
        else if (name == u"nothing-found")
            window->findChild<QLineEdit *>(u"search"_s)->setText(u"nowhere"_s);
        else if (name == u"log")
            openLog(*window);
        m_window = std::move(window);
        m_window->show();
        return m_window.get();
    }

    static void openLog(MainWindow &window)
    {
        const QList<QAction *> actions = window.actions();
        for (QAction *action : actions) {
            if (action->iconText() == u"Log")
                action->setChecked(true);
        }
        window.log().append({Samples::now(), u"work: logged in (ssh 4711 4712)"_s, {}});
        window.log().append({Samples::now(),
                             u"lab: lost: No route to host; the next try is in 11.5 s"_s,
                             LogRow::Weight::Warning});
        window.log().append({Samples::now(),
                             u"old server: failed, and is not tried again by itself"_s,
                             LogRow::Weight::Error});
    }

    QWidget *show(std::unique_ptr<QWidget> widget)
    {
        m_shown = std::move(widget);
        m_shown->show();
        return m_shown.get();
    }

    std::unique_ptr<FakeEngine> m_engine;
    FakeProbe m_probe;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QWidget> m_shown;
    std::unique_ptr<QTemporaryDir> m_home;
    std::function<bool()> m_complete;
};

} // namespace Culvert::Test
