// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop/tray.h"

#include "app/desktop/notifier.h"
#include "app/desktop/shownname.h"
#include "core/model/plaintext.h"
#include "ui/words/icons.h"
#include "ui/words/statetexts.h"

namespace Culvert {

using namespace Qt::StringLiterals;

Tray::Tray(EngineInterface &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_menu(engine)
{
    connect(&m_menu, &TrayMenu::toggleWindowRequested, this, &Tray::toggleWindowRequested);
    connect(&m_menu, &TrayMenu::browseRequested, this, &Tray::browseRequested);
    connect(&m_menu, &TrayMenu::programRequested, this, &Tray::programRequested);
    connect(&m_menu, &TrayMenu::quickForwardRequested, this, &Tray::quickForwardRequested);
    connect(&m_menu, &TrayMenu::quitRequested, this, &Tray::quitRequested);
    connect(&m_watch, &StatusNotifierWatch::lost, this, &Tray::loseIcon);
    connect(&m_watch, &StatusNotifierWatch::nowhere, this, &Tray::nowhere);
    connect(&m_watch, &StatusNotifierWatch::available, this, &Tray::showIcon);
    connect(&m_engine, &EngineInterface::statusChanged, this, &Tray::showStatus);
    showStatus(m_engine.status());
}

Tray::~Tray() = default;

void Tray::start()
{
    m_watch.start();
}

void Tray::showIcon()
{
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(&m_menu.menu());
    m_icon->setIcon(Icons::tray(m_shownState));
    m_icon->setToolTip(toolTip(m_status));
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    Q_EMIT toggleWindowRequested();
            });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, [this] {
        if (!m_windowVisible)
            Q_EMIT toggleWindowRequested();
    });
    m_icon->show();
    Q_EMIT shown();
}

void Tray::loseIcon()
{
    // It may be the icon itself that told it.
    if (m_icon)
        m_icon.release()->deleteLater();
    Q_EMIT lost();
}

void Tray::setWindowVisible(bool visible)
{
    m_windowVisible = visible;
    m_menu.setWindowVisible(visible);
}

void Tray::showMessage(const QString &title, const QString &text)
{
    if (m_icon)
        m_icon->showMessage(plainLine(title), Notifier::bodyOf(text), Icons::program());
}

void Tray::showStatus(const EngineStatus &status)
{
    m_status = status;
    const TunnelState state = Icons::summary(status);
    if (m_icon && state != m_shownState)
        m_icon->setIcon(Icons::tray(state));
    m_shownState = state;
    if (m_icon && m_icon->toolTip() != toolTip(status))
        m_icon->setToolTip(toolTip(status));
}

QString Tray::toolTip(const EngineStatus &status)
{
    // Few desktops show more, and all of it stands in the menu.
    constexpr int MostLines = 8;
    QStringList lines{tr("Culvert"), TrayMenu::summary(status)};
    for (const ProfileStatus &profile : status.profiles) {
        if (profile.state == TunnelState::Stopped || profile.state == TunnelState::Idle)
            continue;
        if (lines.size() >= MostLines) {
            lines.append(u"…"_s);
            break;
        }
        lines.append(tr("%1: %2", "a tunnel and its state")
                         .arg(shownName(profile.name), StateTexts::state(profile.state)));
    }
    return lines.join(u'\n');
}

} // namespace Culvert
