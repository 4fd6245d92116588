// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/desktop/statusnotifierwatch.h"
#include "core/session/engineinterface.h"

#include <QMenu>
#include <QSystemTrayIcon>

#include <memory>

namespace Culvert {

/// The icon in the desktop's tray: its shape says how the tunnels are, its menu has a switch for
/// each. It appears as soon as the desktop has a place for it, which may be never.
class Tray : public QObject
{
    Q_OBJECT

public:
    /// @p engine must outlive the tray.
    explicit Tray(EngineInterface &engine, QObject *parent = nullptr);
    ~Tray() override;

    /// Begins to look for a tray. shown() tells when there is one.
    void start();
    /// True once the icon is there; as long as it is not, the window is the program.
    bool isShown() const { return m_icon != nullptr; }
    /// What "Show" and "Hide" in the menu follow.
    void setWindowVisible(bool visible);
    /// A passing message beside the icon; nothing while the icon is not shown. Whatever is in the
    /// two, nothing of it is markup or steers what shows it.
    void showMessage(const QString &title, const QString &text);
    /// The text as it is handed to the desktop, which takes the body of a message for markup with
    /// links and pictures in it (Desktop Notifications Specification, "Markup"). A title is plain.
    static QString messageBody(const QString &text);

    /// The icon's menu.
    const QMenu &menu() const { return m_menu; }

Q_SIGNALS:
    void shown();
    void toggleWindowRequested();
    void quitRequested();

private:
    void showIcon();
    void showStatus(const EngineStatus &status);
    void showProfiles(const EngineStatus &status);
    void tellFailures(const EngineStatus &status);
    QAction *makeProfileAction(const QString &id);
    static QString toolTip(const EngineStatus &status);

    EngineInterface &m_engine;
    EngineStatus m_status;
    StatusNotifierWatch m_watch;
    QMenu m_menu;
    /// In the order of the status, each with the profile's id as its data.
    QList<QAction *> m_profiles;
    QAction *m_separator;
    QAction *m_window;
    TunnelState m_shownState = TunnelState::Stopped;
    bool m_windowVisible = false;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace Culvert
