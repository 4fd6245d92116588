// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/window/windowactions.h"

#include "ui/words/icons.h"

#include <QMenuBar>
#include <QToolBar>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

QAction *makeAction(QMainWindow &window, Glyph glyph, const QString &text, const QString &shortText,
                    const QKeySequence &shortcut)
{
    auto *action = new QAction(Icons::glyph(glyph), text, &window);
    action->setIconText(shortText);
    action->setShortcut(shortcut);
    window.addAction(action);
    return action;
}

QKeySequence control(Qt::Key key)
{
    return QKeyCombination(Qt::CTRL, key);
}

} // namespace

WindowActions::WindowActions(QMainWindow &window)
    : add(makeAction(window, Glyph::Add, tr("&Add a tunnel…"), tr("Add"), QKeySequence::New))
    , import(makeAction(window, Glyph::Folder, tr("&Import…"), tr("Import"), control(Qt::Key_I)))
    , exportAll(makeAction(window, Glyph::Copy, tr("E&xport all…"), tr("Export"), {}))
    , edit(makeAction(window, Glyph::Edit, tr("&Edit…"), tr("Edit"), Qt::Key_F2))
    , duplicate(makeAction(window, Glyph::Duplicate, tr("Du&plicate…"), tr("Duplicate"),
                           control(Qt::Key_D)))
    , remove(makeAction(window, Glyph::Remove, tr("&Remove…"), tr("Remove"), QKeySequence::Delete))
    , toggle(new QAction(tr("Switched &on"), &window))
    , connectNow(makeAction(window, Glyph::Retry, tr("&Connect now"), tr("Connect now"),
                            QKeySequence::Refresh))
    , browse(makeAction(window, Glyph::Browser, tr("Open &browser"), tr("Browser"),
                        control(Qt::Key_B)))
    , openProgram(makeAction(window, Glyph::Program, tr("Open pro&gram…"), tr("Program"),
                             control(Qt::Key_P)))
    , copyCommand(makeAction(window, Glyph::Terminal, tr("Copy as ss&h command"),
                             tr("Copy as ssh command"),
                             QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_C)))
    , quickForward(makeAction(window, Glyph::Bolt, tr("&Quick forward…"), tr("Quick forward"),
                              QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_F)))
    , test(makeAction(window, Glyph::Done, tr("T&est…"), tr("Test"),
                      QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_T)))
    , findServices(makeAction(window, Glyph::Search, tr("Find ser&vices…"), tr("Find services"),
                              QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_S)))
    , moveUp(new QAction(tr("Move &up"), &window))
    , moveDown(new QAction(tr("Move &down"), &window))
    , find(makeAction(window, Glyph::Search, tr("&Find a tunnel"), tr("Find"), QKeySequence::Find))
    , showLog(makeAction(window, Glyph::Log, tr("&Log"), tr("Log"), control(Qt::Key_L)))
    , settings(makeAction(window, Glyph::Gear, tr("&Settings…"), tr("Settings"),
                          QKeySequence::Preferences))
    , quit(makeAction(window, Glyph::Quit, tr("&Quit"), tr("Quit"), QKeySequence::Quit))
    , about(makeAction(window, Glyph::Info, tr("&About Culvert"), tr("About"), {}))
{
    toggle->setCheckable(true);
    toggle->setShortcut(control(Qt::Key_T));
    window.addAction(toggle);
    // Only shown: the list hears these keys itself, and other widgets have their own use for them.
    moveUp->setShortcut(QKeyCombination(Qt::ALT, Qt::Key_Up));
    moveDown->setShortcut(QKeyCombination(Qt::ALT, Qt::Key_Down));
    for (QAction *action : {moveUp, moveDown})
        action->setShortcutContext(Qt::WidgetShortcut);
    showLog->setCheckable(true);
    settings->setMenuRole(QAction::PreferencesRole);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    makeMenus(window);
    makeToolBar(window);
}

void WindowActions::makeMenus(QMainWindow &window) const
{
    QMenu *file = window.menuBar()->addMenu(tr("&File"));
    file->addAction(add);
    file->addSeparator();
    file->addActions({import, exportAll});
    file->addSeparator();
    file->addAction(settings);
    file->addSeparator();
    file->addAction(quit);
    QMenu *tunnel = window.menuBar()->addMenu(tr("&Tunnel"));
    tunnel->addActions({toggle, connectNow, browse, openProgram, quickForward});
    tunnel->addSeparator();
    tunnel->addActions({test, findServices});
    tunnel->addSeparator();
    tunnel->addActions({edit, duplicate, remove});
    tunnel->addSeparator();
    tunnel->addActions({moveUp, moveDown, copyCommand});
    window.menuBar()->addMenu(tr("&View"))->addActions({find, showLog});
    window.menuBar()->addMenu(tr("&Help"))->addAction(about);
}

void WindowActions::makeToolBar(QMainWindow &window) const
{
    QToolBar *bar = window.addToolBar(tr("Tools"));
    bar->setObjectName(u"tools"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({18, 18});
    bar->addActions({add, edit, duplicate, remove});
    bar->addSeparator();
    bar->addActions({browse, quickForward, showLog});
}

void WindowActions::follow(const ProfileStatus *profile)
{
    for (QAction *action : {edit, duplicate, remove, toggle, openProgram, quickForward, test,
                            findServices, copyCommand, moveUp, moveDown})
        action->setEnabled(profile != nullptr);
    toggle->setChecked(profile && profile->isOn());
    connectNow->setEnabled(profile && profile->state != TunnelState::Up &&
                           profile->state != TunnelState::Connecting);
    browse->setEnabled(profile && profile->socksAddress());
}

QList<QAction *> WindowActions::ofProfile() const
{
    return {toggle,      connectNow, browse,    openProgram, quickForward, test,    findServices,
            copyCommand, edit,       duplicate, remove,      moveUp,       moveDown};
}

} // namespace Culvert
