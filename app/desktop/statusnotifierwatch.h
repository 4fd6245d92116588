// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusServiceWatcher>
#include <QObject>
#include <QTimer>

class QDBusPendingCall;

namespace Culvert {

/// Finds out when the desktop can show a tray icon, without touching QSystemTrayIcon before: Qt 6.4
/// asks the session bus once, at the first use of that class, and never again, so a program that
/// starts before the panel would get no icon for as long as it runs.
///
/// What it waits for is a StatusNotifierWatcher that has a host (freedesktop.org's "Status Notifier
/// Item"). On X11 it also looks for an XEmbed tray, from two seconds after the start on.
class StatusNotifierWatch : public QObject
{
    Q_OBJECT

public:
    explicit StatusNotifierWatch(QObject *parent = nullptr);

    /// Begins to look; nothing blocks.
    void start();
    bool isAvailable() const { return m_available; }

Q_SIGNALS:
    /// Not before start() has returned; again after each lost().
    void available();
    /// The watcher that was there is gone, as when a panel ends or starts anew.
    void lost();
    /// Comes once at most: nothing has been found for some seconds. available() may still come.
    void nowhere();

private:
    void askForWatcher();
    void askForHost();
    void tryXEmbed();
    void setAvailable();
    void watcherGone();

private Q_SLOTS:
    void hostRegistered();

private:
    QDBusServiceWatcher m_watcher;
    QTimer m_xembed;
    QTimer m_patience;
    int m_xembedTries = 0;
    bool m_available = false;
    /// An XEmbed tray, of which Qt itself knows when it goes and comes.
    bool m_isXEmbed = false;
};

} // namespace Culvert
