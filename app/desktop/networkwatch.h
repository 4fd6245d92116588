// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"

#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

#include <memory>

class QSocketNotifier;

namespace Culvert {

/// Tells when the way to the world has changed: another address, another default route, a cable or
/// a wireless network that is back. Hears it from the kernel (rtnetlink(7)), so it works with and
/// without a network manager; Qt's own QNetworkInformation says nothing in many of these cases, and
/// nothing at all without NetworkManager.
///
/// It sends nothing, and sleeps while nothing changes.
class NetworkWatch : public QObject
{
    Q_OBJECT

public:
    explicit NetworkWatch(QObject *parent = nullptr);
    ~NetworkWatch() override;

    /// Begins to listen. Without effect where the kernel does not let it.
    void start();

    /// True if this machine has an address by which another one may be reached. Only valid after
    /// start().
    bool isOnline() const { return !m_known.isEmpty(); }

Q_SIGNALS:
    /// There is a network, and it is not the one there was before. Comes once for all that changes
    /// within 300 ms. Not told when the last network goes.
    void networkChanged();

private:
    void readEvents();
    void compare();

    Descriptor m_socket;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_settle;
    /// Addresses in use, and by which of them the world would be reached.
    QSet<QString> m_known;
};

} // namespace Culvert
