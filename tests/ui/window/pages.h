// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/ui/fakeengine.h"
#include "tests/ui/samples.h"
#include "ui/editor/endpointeditor.h"
#include "ui/editor/profiledefaults.h"
#include "ui/editor/profileeditor.h"
#include "ui/programs/programdialog.h"
#include "ui/window/logpane.h"
#include "ui/window/mainwindow.h"
#include "ui/window/quickforwarddialog.h"
#include "ui/window/settingsdialog.h"

#include <QAction>
#include <QLineEdit>
#include <QTabWidget>

#include <memory>

namespace Culvert::Test {

/// What there is to see in the window and its dialogs, for tests that look at all of it.
class Pages
{
public:
    static QStringList names()
    {
        return {u"main"_s,     u"waiting"_s,       u"failed"_s, u"groups"_s, u"nothing-found"_s,
                u"log"_s,      u"empty"_s,         u"editor"_s, u"ssh"_s,    u"endpoint"_s,
                u"settings"_s, u"quick-forward"_s, u"program"_s};
    }

    /// Shows the page, and gives the widget that it is in.
    QWidget *open(const QString &name)
    {
        m_shown.reset();
        m_window.reset();
        m_engine = std::make_unique<FakeEngine>();
        const EngineStatus status = name == u"empty" ? EngineStatus() : several();
        m_engine->setProfiles(profilesOf(status, name == u"groups"));
        m_engine->setStatus(status);
        m_engine->connections = Samples::connections();
        if (QWidget *dialog = openDialog(name))
            return dialog;
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

    QWidget *openWindow(const QString &name)
    {
        auto window = std::make_unique<MainWindow>(*m_engine);
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
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QWidget> m_shown;
};

} // namespace Culvert::Test
