// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop/notifier.h"

#include "core/model/plaintext.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

// A bubble has no room for more.
constexpr qsizetype LongestBody = 500;
constexpr qsizetype LongestTitle = 120;

QString serviceName()
{
    return u"org.freedesktop.Notifications"_s;
}

QString objectPath()
{
    return u"/org/freedesktop/Notifications"_s;
}

} // namespace

Notifier::Notifier(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(serviceName(), objectPath(), serviceName(), u"ActionInvoked"_s, this,
                SLOT(actionInvoked(uint, QString)));
    bus.connect(serviceName(), objectPath(), serviceName(), u"NotificationClosed"_s, this,
                SLOT(closed(uint, uint)));
}

QString Notifier::bodyOf(const QString &text)
{
    return plainText(text, LongestBody).toHtmlEscaped();
}

QDBusMessage Notifier::call(const QString &method)
{
    return QDBusMessage::createMethodCall(serviceName(), objectPath(), serviceName(), method);
}

void Notifier::show(const QString &title, const QString &text, const QList<Action> &actions)
{
    QStringList pairs;
    for (const Action &action : actions)
        pairs << action.key << action.text;
    const QVariantMap hints{{u"urgency"_s, QVariant::fromValue(uchar(1))},
                            {u"desktop-entry"_s, u"culvert"_s},
                            {u"category"_s, u"network"_s}};
    QDBusMessage message = call(u"Notify"_s);
    constexpr int DesktopsOwnTime = -1;
    message << u"Culvert"_s << m_id << u"culvert"_s << plainLine(title, LongestTitle)
            << bodyOf(text) << pairs << hints << DesktopsOwnTime;
    const quint64 request = ++m_request;
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, watcher, request, title, text] {
                watcher->deleteLater();
                const QDBusPendingReply<uint> reply = *watcher;
                if (!reply.isValid()) {
                    Q_EMIT failed(title, text);
                    return;
                }
                m_id = reply.value();
                // Withdrawn before the server had said what it calls it.
                if (request <= m_withdrawn)
                    withdraw();
            });
}

void Notifier::withdraw()
{
    m_withdrawn = m_request;
    if (m_id == 0)
        return;
    QDBusMessage message = call(u"CloseNotification"_s);
    message << m_id;
    QDBusConnection::sessionBus().asyncCall(message);
    m_id = 0;
}

void Notifier::actionInvoked(uint id, const QString &key)
{
    if (id == m_id && id != 0)
        Q_EMIT activated(key);
}

void Notifier::closed(uint id, uint /*reason*/)
{
    if (id == m_id)
        m_id = 0;
}

} // namespace Culvert
