// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop/tray.h"

#include "core/model/plaintext.h"
#include "ui/words/icons.h"
#include "ui/words/statetexts.h"

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

// A bubble has no room for more.
constexpr qsizetype LongestMessage = 500;

} // namespace

Tray::Tray(EngineInterface &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_separator(m_menu.addSeparator())
    , m_window(m_menu.addAction(tr("&Show window")))
{
    connect(m_window, &QAction::triggered, this, &Tray::toggleWindowRequested);
    const QAction *quit = m_menu.addAction(Icons::glyph(Glyph::Quit), tr("&Quit"));
    connect(quit, &QAction::triggered, this, &Tray::quitRequested);
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
    m_icon->setContextMenu(&m_menu);
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

void Tray::setWindowVisible(bool visible)
{
    m_windowVisible = visible;
    m_window->setText(visible ? tr("&Hide window") : tr("&Show window"));
}

void Tray::showMessage(const QString &title, const QString &text)
{
    if (m_icon)
        m_icon->showMessage(plainLine(title), messageBody(text), Icons::program());
}

QString Tray::messageBody(const QString &text)
{
    return plainText(text, LongestMessage).toHtmlEscaped();
}

void Tray::showStatus(const EngineStatus &status)
{
    tellFailures(status);
    m_status = status;
    showProfiles(status);
    const TunnelState state = Icons::summary(status);
    if (m_icon && state != m_shownState)
        m_icon->setIcon(Icons::tray(state));
    m_shownState = state;
    if (m_icon && m_icon->toolTip() != toolTip(status))
        m_icon->setToolTip(toolTip(status));
}

/// Changes the menu in place: it may be open.
void Tray::showProfiles(const EngineStatus &status)
{
    while (m_profiles.size() > status.profiles.size())
        delete m_profiles.takeLast();
    for (int i = 0; i < status.profiles.size(); ++i) {
        const ProfileStatus &profile = status.profiles.at(i);
        if (i == m_profiles.size())
            m_profiles.append(makeProfileAction(profile.id));
        QAction *action = m_profiles.at(i);
        action->setData(profile.id);
        action->setChecked(profile.isOn());
        // A menu that counts down seconds would never rest: the state alone.
        QString text = tr("%1 – %2", "a tunnel and its state")
                           .arg(plainLine(profile.name), StateTexts::state(profile.state));
        action->setText(text.replace(u'&', u"&&"_s));
    }
    m_separator->setVisible(!status.profiles.isEmpty());
}

QAction *Tray::makeProfileAction(const QString &id)
{
    auto *action = new QAction(&m_menu);
    action->setCheckable(true);
    action->setData(id);
    m_menu.insertAction(m_separator, action);
    connect(action, &QAction::triggered, this, [this, action](bool on) {
        const QString profileId = action->data().toString();
        // The engine says what comes of it; until then the mark shows what is.
        const ProfileStatus *profile = m_status.find(profileId);
        action->setChecked(profile && profile->isOn());
        if (on)
            m_engine.up(profileId);
        else
            m_engine.down(profileId);
    });
    return action;
}

/// A failure that waits for a person is told where the person may be looking elsewhere.
void Tray::tellFailures(const EngineStatus &status)
{
    if (m_windowVisible)
        return;
    for (const ProfileStatus &profile : status.profiles) {
        const ProfileStatus *before = m_status.find(profile.id);
        const bool fresh = before && before->state != TunnelState::Failed;
        if (fresh && profile.state == TunnelState::Failed && profile.failure)
            showMessage(tr("%1 has failed").arg(profile.name),
                        StateTexts::failure(profile.failure->kind) + u'\n' +
                            profile.failure->message);
    }
}

QString Tray::toolTip(const EngineStatus &status)
{
    QStringList lines{tr("Culvert")};
    for (const ProfileStatus &profile : status.profiles) {
        if (profile.state != TunnelState::Stopped)
            lines.append(tr("%1: %2", "a tunnel and its state")
                             .arg(plainLine(profile.name), StateTexts::state(profile.state)));
    }
    return lines.join(u'\n');
}

} // namespace Culvert
