// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QObject>

namespace Culvert {

/// Tells when the machine is about to sleep and when it is awake again: logind's PrepareForSleep
/// (org.freedesktop.login1(5)). Where there is no logind it says nothing and costs nothing; one
/// that comes later is heard, too.
class SleepWatch : public QObject
{
    Q_OBJECT

public:
    explicit SleepWatch(QObject *parent = nullptr);

    /// Begins to listen on this bus. Asks the bus, but not logind.
    void start(const QDBusConnection &bus = QDBusConnection::systemBus());

Q_SIGNALS:
    void aboutToSleep();
    /// The network may take some seconds more to come back.
    void woke();

private Q_SLOTS:
    void prepareForSleep(bool begins);
};

} // namespace Culvert
