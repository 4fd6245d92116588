// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace Culvert::Test {

using namespace Qt::StringLiterals;

/// What a desktop's notification server puts on the session bus (Desktop Notifications
/// Specification): notes what it is to show.
class NotificationServer : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    static QString serviceName() { return u"org.freedesktop.Notifications"_s; }
    static QString objectPath() { return u"/org/freedesktop/Notifications"_s; }

    struct Shown
    {
        uint replaces = 0;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };
    QList<Shown> shown;
    QList<uint> closed;
    uint last = 0;

public Q_SLOTS:
    // NOLINTNEXTLINE(readability-function-size): the specification's.
    uint Notify(const QString & /*program*/, uint replaces, const QString & /*icon*/,
                const QString &title, const QString &body, const QStringList &actions,
                const QVariantMap &hints, int /*time*/)
    {
        shown.append({replaces, title, body, actions, hints});
        return replaces != 0 ? replaces : ++last;
    }
    void CloseNotification(uint id)
    {
        closed.append(id);
        Q_EMIT NotificationClosed(id, 3);
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &key);
    void NotificationClosed(uint id, uint reason);
};

} // namespace Culvert::Test
