// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop/statusnotifierwatch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QSystemTrayIcon>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds FirstXEmbedTry{2};
// By then a panel that starts with the desktop is there.
constexpr std::chrono::seconds Patience{20};
// 2, 4, 8, ... 64 s: a slow login is over by then, and an idle program sleeps.
constexpr int MostXEmbedTries = 6;

QString watcherService()
{
    return u"org.kde.StatusNotifierWatcher"_s;
}

QString watcherPath()
{
    return u"/StatusNotifierWatcher"_s;
}

} // namespace

StatusNotifierWatch::StatusNotifierWatch(QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    connect(&m_patience, &QTimer::timeout, this, &StatusNotifierWatch::nowhere);
    m_xembed.setSingleShot(true);
    connect(&m_xembed, &QTimer::timeout, this, &StatusNotifierWatch::tryXEmbed);
}

void StatusNotifierWatch::start()
{
    m_patience.start();
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected()) {
        m_watcher.setConnection(bus);
        m_watcher.setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
        m_watcher.addWatchedService(watcherService());
        connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this,
                &StatusNotifierWatch::askForHost);
        connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this,
                &StatusNotifierWatch::watcherGone);
        QDBusConnection(bus).connect(watcherService(), watcherPath(), watcherService(),
                                     u"StatusNotifierHostRegistered"_s, this,
                                     SLOT(hostRegistered()));
        askForWatcher();
    }
    if (QGuiApplication::platformName() == u"xcb") {
        m_xembed.start(FirstXEmbedTry);
    }
}

void StatusNotifierWatch::askForWatcher()
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                       u"org.freedesktop.DBus"_s, u"NameHasOwner"_s);
    question << watcherService();
    auto *call =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<bool> reply = *call;
        if (reply.isValid() && reply.value())
            askForHost();
    });
}

void StatusNotifierWatch::askForHost()
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        watcherService(), watcherPath(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << watcherService() << u"IsStatusNotifierHostRegistered"_s;
    auto *call =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *call;
        if (reply.isValid() && reply.value().variant().toBool())
            setAvailable();
    });
}

void StatusNotifierWatch::hostRegistered()
{
    setAvailable();
}

void StatusNotifierWatch::watcherGone()
{
    if (!m_available || m_isXEmbed)
        return;
    m_available = false;
    Q_EMIT lost();
}

void StatusNotifierWatch::tryXEmbed()
{
    if (m_available)
        return;
    if (QSystemTrayIcon::isSystemTrayAvailable()) {
        m_isXEmbed = true;
        setAvailable();
        return;
    }
    ++m_xembedTries;
    if (m_xembedTries < MostXEmbedTries)
        m_xembed.start(FirstXEmbedTry * (1 << m_xembedTries));
}

void StatusNotifierWatch::setAvailable()
{
    if (m_available)
        return;
    m_available = true;
    m_xembed.stop();
    m_patience.stop();
    Q_EMIT available();
}

} // namespace Culvert
