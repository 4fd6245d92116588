// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop/sleepwatch.h"

namespace Culvert {

SleepWatch::SleepWatch(QObject *parent)
    : QObject(parent)
{}

void SleepWatch::start(const QDBusConnection &bus)
{
    if (!bus.isConnected())
        return;
    // With the service's name, so that nobody else on the bus can say it.
    QDBusConnection(bus).connect(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
        SLOT(prepareForSleep(bool)));
}

void SleepWatch::prepareForSleep(bool begins)
{
    if (begins)
        Q_EMIT aboutToSleep();
    else
        Q_EMIT woke();
}

} // namespace Culvert
