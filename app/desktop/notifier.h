// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"

#include <QDBusMessage>
#include <QList>
#include <QObject>
#include <QString>

namespace Culvert {

/// One notification of the desktop that is updated in its place (freedesktop.org, "Desktop
/// Notifications Specification"), with actions. Whether it is shown or kept for later, when a
/// person wants no disturbance, is the desktop's business: it is never urgent. Nothing blocks.
class Notifier : public QObject
{
    Q_OBJECT

public:
    struct Action
    {
        /// Comes back in activated(); "default" is a click on the notification itself.
        QString key;
        QString text;
    };

    explicit Notifier(QObject *parent = nullptr);

    /// Shows it, in the place of the one before if that is still there. Whatever is in the texts,
    /// nothing of it is markup.
    void show(const QString &title, const QString &text, const QList<Action> &actions);
    /// Takes it away again.
    void withdraw();

    /// The text as it is handed to the desktop, which takes the body of a message for markup with
    /// links and pictures in it ("Markup"). A title is plain.
    static QString bodyOf(const QString &text);

Q_SIGNALS:
    void activated(const QString &key);
    /// There is no notification server: it has to be said otherwise.
    void failed(const QString &title, const QString &text);

private Q_SLOTS:
    void actionInvoked(uint id, const QString &key);
    void closed(uint id, uint reason);

private:
    static QDBusMessage call(const QString &method);

    /// What the server calls it; 0 = none is shown.
    uint m_id = 0;
    /// Counts what was to be shown; those up to the other number have been withdrawn.
    quint64 m_request = 0;
    quint64 m_withdrawn = 0;
};

} // namespace Culvert
