// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop/traymenu.h"

#include "app/desktop/shownname.h"
#include "ui/words/icons.h"
#include "ui/words/statetexts.h"

#include <algorithm>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds CountEvery{1};

/// For a menu, in which "&" marks a letter.
QString literal(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

QHash<QString, QString> groupsOf(const QList<Profile> &profiles)
{
    QHash<QString, QString> groups;
    for (const Profile &profile : profiles) {
        if (!profile.group.isEmpty())
            groups.insert(profile.id, profile.group);
    }
    return groups;
}

qsizetype countOf(const EngineStatus &status, TunnelState state)
{
    return std::count_if(status.profiles.begin(), status.profiles.end(),
                         [state](const ProfileStatus &profile) { return profile.state == state; });
}

/// What stands behind the tunnels of a group's menu.
QAction *firstSeparator(const QMenu &menu)
{
    const QList<QAction *> actions = menu.actions();
    const auto found = std::find_if(actions.begin(), actions.end(),
                                    [](const QAction *action) { return action->isSeparator(); });
    return found == actions.end() ? nullptr : *found;
}

} // namespace

TrayMenu::TrayMenu(EngineInterface &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_clock([] { return QDateTime::currentDateTimeUtc(); })
    , m_browsers(new QMenu(tr("Open &browser"), &m_menu))
    , m_summary(m_menu.addAction(QString()))
{
    makeFixed();
    m_count.setInterval(CountEvery);
    connect(&m_count, &QTimer::timeout, this, &TrayMenu::showStatus);
    connect(&m_menu, &QMenu::aboutToShow, this, [this] {
        // Before: what waits says for how long from the first moment on.
        m_count.start();
        showStatus();
    });
    connect(&m_menu, &QMenu::aboutToHide, &m_count, &QTimer::stop);
    connect(&m_engine, &EngineInterface::statusChanged, this, &TrayMenu::showStatus);
    connect(&m_engine, &EngineInterface::profilesChanged, this, &TrayMenu::showStatus);
    showStatus();
}

void TrayMenu::makeFixed()
{
    m_summary->setEnabled(false);
    m_menu.addSeparator();
    m_separator = m_menu.addSeparator();
    m_browsers->setIcon(Icons::glyph(Glyph::Browser));
    m_menu.addMenu(m_browsers);
    m_openProgram = m_menu.addAction(Icons::glyph(Glyph::Program), tr("Open &program…"));
    connect(m_openProgram, &QAction::triggered, this, &TrayMenu::programRequested);
    m_quickForward = m_menu.addAction(Icons::glyph(Glyph::Bolt), tr("Quick &forward…"));
    connect(m_quickForward, &QAction::triggered, this, &TrayMenu::quickForwardRequested);
    m_disconnectAll = m_menu.addAction(tr("&Disconnect all"));
    connect(m_disconnectAll, &QAction::triggered, this, [this] {
        const QList<ProfileStatus> profiles = m_engine.status().profiles;
        for (const ProfileStatus &profile : profiles) {
            if (profile.isOn())
                m_engine.down(profile.id);
        }
    });
    m_menu.addSeparator();
    m_window = m_menu.addAction(tr("&Show window"));
    connect(m_window, &QAction::triggered, this, &TrayMenu::toggleWindowRequested);
    const QAction *quit = m_menu.addAction(Icons::glyph(Glyph::Quit), tr("&Quit"));
    connect(quit, &QAction::triggered, this, &TrayMenu::quitRequested);
}

void TrayMenu::setClock(const Clock &clock)
{
    m_clock = clock;
    showStatus();
}

void TrayMenu::setWindowVisible(bool visible)
{
    m_window->setText(visible ? tr("&Hide window") : tr("&Show window"));
}

QString TrayMenu::summary(const EngineStatus &status)
{
    QStringList parts;
    const auto add = [&](TunnelState state, const QString &text) {
        if (const qsizetype count = countOf(status, state); count > 0)
            parts.append(text.arg(count));
    };
    add(TunnelState::Failed, tr("%1 failed", "a number of tunnels"));
    add(TunnelState::Reconnecting, tr("%1 reconnecting", "a number of tunnels"));
    add(TunnelState::Connecting, tr("%1 connecting", "a number of tunnels"));
    add(TunnelState::Up, tr("%1 up", "a number of tunnels"));
    add(TunnelState::Idle, tr("%1 ready", "a number of tunnels"));
    if (parts.isEmpty())
        return status.profiles.isEmpty() ? tr("No tunnels yet") : tr("All tunnels are off");
    int connections = 0;
    for (const ProfileStatus &profile : status.profiles)
        connections += profile.connections;
    if (connections > 0)
        parts.append(StateTexts::connections(connections));
    return parts.join(tr(", ", "between parts of a sentence"));
}

void TrayMenu::showStatus()
{
    const EngineStatus status = m_engine.status();
    m_summary->setText(summary(status));
    m_openProgram->setEnabled(!status.profiles.isEmpty());
    m_quickForward->setEnabled(!status.profiles.isEmpty());
    m_disconnectAll->setEnabled(
        std::any_of(status.profiles.begin(), status.profiles.end(),
                    [](const ProfileStatus &profile) { return profile.isOn(); }));
    showRows(profileRows(status.profiles, {groupsOf(m_engine.profiles()), {}, {}}));
    showBrowsers();
}

QString TrayMenu::textOf(const ProfileRow &row) const
{
    if (row.isHeading)
        return literal(tr("%1 (%2 of %3 on)", "a group, how many of its tunnels are on")
                           .arg(shownName(row.group))
                           .arg(row.on)
                           .arg(row.count));
    const ProfileStatus &profile = row.profile;
    // Nobody sees the seconds of a menu that is closed.
    QStringList parts{m_count.isActive() ? StateTexts::state(profile, m_clock())
                                         : StateTexts::state(profile.state)};
    if (profile.connections > 0)
        parts.append(StateTexts::connections(profile.connections));
    return literal(tr("%1 – %2", "a tunnel and its state")
                       .arg(shownName(profile.name), StateTexts::joined(parts)));
}

void TrayMenu::showRows(const QList<ProfileRow> &rows)
{
    QStringList keys;
    for (const ProfileRow &row : rows)
        keys.append(keyOfProfileRow(row, 0) + u'\n' + row.group);
    if (keys != m_keys) {
        removeGone(keys);
        place(keys, rows);
        m_keys = keys;
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const ProfileRow &row = rows.at(i);
        QAction *action = m_entries.value(keys.at(i)).action;
        if (const QString text = textOf(row); action->text() != text)
            action->setText(text);
        if (row.isHeading)
            continue;
        action->setChecked(row.profile.isOn());
    }
    m_separator->setVisible(!rows.isEmpty());
}

void TrayMenu::removeGone(const QStringList &keys)
{
    const QStringList there = m_entries.keys();
    for (const QString &key : there) {
        if (keys.contains(key))
            continue;
        const Entry entry = m_entries.take(key);
        // A group's own action goes with it; those in it belong to the whole menu.
        delete (entry.group ? static_cast<QObject *>(entry.group) : entry.action);
    }
}

/// Puts the entries into this order, and makes those that are new.
void TrayMenu::place(const QStringList &keys, const QList<ProfileRow> &rows)
{
    QMenu *group = nullptr;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const ProfileRow &row = rows.at(i);
        if (!m_entries.contains(keys.at(i)))
            m_entries.insert(keys.at(i), makeEntry(row));
        const Entry entry = m_entries.value(keys.at(i));
        if (row.isHeading)
            group = entry.group;
        else if (row.group.isEmpty())
            group = nullptr;
        if (row.isHeading || !group) {
            m_menu.removeAction(entry.action);
            m_menu.insertAction(m_separator, entry.action);
        } else {
            group->removeAction(entry.action);
            group->insertAction(firstSeparator(*group), entry.action);
        }
    }
}

TrayMenu::Entry TrayMenu::makeEntry(const ProfileRow &row)
{
    if (row.isHeading) {
        auto *group = new QMenu(&m_menu);
        group->addSeparator();
        connect(group->addAction(tr("Switch all &on")), &QAction::triggered, this,
                [this, name = row.group] { switchGroup(name, true); });
        connect(group->addAction(tr("Switch all o&ff")), &QAction::triggered, this,
                [this, name = row.group] { switchGroup(name, false); });
        return {group->menuAction(), group};
    }
    auto *action = new QAction(&m_menu);
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, action, id = row.profile.id](bool on) {
        // The engine says what comes of it; until then the mark shows what is.
        const EngineStatus status = m_engine.status();
        const ProfileStatus *profile = status.find(id);
        action->setChecked(profile && profile->isOn());
        if (on)
            m_engine.up(id);
        else
            m_engine.down(id);
    });
    return {action, nullptr};
}

void TrayMenu::switchGroup(const QString &group, bool on)
{
    const QHash<QString, QString> groups = groupsOf(m_engine.profiles());
    const QList<ProfileStatus> profiles = m_engine.status().profiles;
    for (const ProfileStatus &profile : profiles) {
        if (groups.value(profile.id) != group || profile.isOn() == on)
            continue;
        if (on)
            m_engine.up(profile.id);
        else
            m_engine.down(profile.id);
    }
}

void TrayMenu::showBrowsers()
{
    QStringList wanted;
    QHash<QString, QString> names;
    const QList<ProfileStatus> profiles = m_engine.status().profiles;
    for (const ProfileStatus &profile : profiles) {
        if (!profile.socksAddress())
            continue;
        wanted.append(profile.id);
        names.insert(profile.id, literal(shownName(profile.name)));
    }
    QStringList there;
    const QList<QAction *> actions = m_browsers->actions();
    for (const QAction *action : actions)
        there.append(action->data().toString());
    if (there != wanted) {
        m_browsers->clear();
        for (const QString &id : std::as_const(wanted)) {
            QAction *action = m_browsers->addAction(QString());
            action->setData(id);
            connect(action, &QAction::triggered, this, [this, id] { Q_EMIT browseRequested(id); });
        }
    }
    const QList<QAction *> now = m_browsers->actions();
    for (QAction *action : now)
        action->setText(names.value(action->data().toString()));
    m_browsers->menuAction()->setVisible(!wanted.isEmpty());
}

} // namespace Culvert
