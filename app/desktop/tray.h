// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/desktop/statusnotifierwatch.h"
#include "app/desktop/traymenu.h"
#include "core/session/engineinterface.h"

#include <QSystemTrayIcon>

#include <memory>

namespace Culvert {

/// The icon in the desktop's tray: its shape says how the tunnels are, its menu has a switch for
/// each. It appears as soon as the desktop has a place for it, which may be never, and again when a
/// panel starts anew.
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
    /// The icon's menu.
    const QMenu &menu() const { return m_menu.menu(); }
    /// All tunnels in a few lines.
    static QString toolTip(const EngineStatus &status);

Q_SIGNALS:
    void shown();
    /// The desktop's panel is gone, and the icon with it.
    void lost();
    /// There is no place for an icon, and it does not look as if one were to come.
    void nowhere();
    void toggleWindowRequested();
    void browseRequested(const QString &profileId);
    void programRequested();
    void quickForwardRequested();
    void quitRequested();

private:
    void showIcon();
    void loseIcon();
    void showStatus(const EngineStatus &status);

    EngineInterface &m_engine;
    EngineStatus m_status;
    StatusNotifierWatch m_watch;
    TrayMenu m_menu;
    TunnelState m_shownState = TunnelState::Stopped;
    bool m_windowVisible = false;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace Culvert
