// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/engineinterface.h"
#include "ui/models/profilerows.h"

#include <QHash>
#include <QMenu>
#include <QTimer>

#include <functional>

namespace Culvert {

/// The menu of the tray icon: how the tunnels are, a switch for each, groups as menus of their own,
/// browsers, and what is for all. It changes in place, since it may be open; what counts seconds
/// counts only while it is.
class TrayMenu : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    /// @p engine must outlive the menu.
    explicit TrayMenu(EngineInterface &engine, QObject *parent = nullptr);

    /// Where "now" comes from; the system's clock if never set.
    void setClock(const Clock &clock);
    /// What "Show" and "Hide" follow.
    void setWindowVisible(bool visible);

    QMenu &menu() { return m_menu; }
    const QMenu &menu() const { return m_menu; }

    /// All tunnels in a few words: "2 up, 1 reconnecting, 3 connections".
    static QString summary(const EngineStatus &status);

Q_SIGNALS:
    void toggleWindowRequested();
    void browseRequested(const QString &profileId);
    void programRequested();
    void quickForwardRequested();
    void quitRequested();

private:
    /// The entry of a profile, or the menu of a group with its own two entries.
    struct Entry
    {
        QAction *action = nullptr;
        QMenu *group = nullptr;
    };

    void makeFixed();
    void showStatus();
    void showRows(const QList<ProfileRow> &rows);
    void place(const QStringList &keys, const QList<ProfileRow> &rows);
    void showBrowsers();
    Entry makeEntry(const ProfileRow &row);
    void switchGroup(const QString &group, bool on);
    void removeGone(const QStringList &keys);
    QString textOf(const ProfileRow &row) const;

    EngineInterface &m_engine;
    Clock m_clock;
    QMenu m_menu;
    QMenu *m_browsers;
    QAction *m_summary;
    QAction *m_separator;
    QAction *m_openProgram;
    QAction *m_quickForward;
    QAction *m_disconnectAll;
    QAction *m_window;
    /// In the order in which they stand, by keyOfProfileRow().
    QStringList m_keys;
    QHash<QString, Entry> m_entries;
    QTimer m_count;
};

} // namespace Culvert
