// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop/sleepwatch.h"

namespace Culvert {

using namespace Qt::StringLiterals;

SleepWatch::SleepWatch(QObject *parent)
    : QObject(parent)
{}

void SleepWatch::start(const QDBusConnection &bus)
{
    if (!bus.isConnected())
        return;
    // With the service's name, so that nobody else on the bus can say it.
    QDBusConnection(bus).connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                 u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this,
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
