// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop/networkwatch.h"

#include "app/desktop/networkevents.h"

#include <QNetworkInterface>
#include <QSocketNotifier>

#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds SettleTime{300};

/// The address from which this one would be reached; empty if there is no route. A datagram socket
/// sends nothing when it is connected.
QString sourceFor(const char *destination)
{
    const QHostAddress address(QString::fromLatin1(destination));
    sockaddr_storage storage{};
    socklen_t size = 0;
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        auto *v4 = reinterpret_cast<sockaddr_in *>(&storage);
        v4->sin_family = AF_INET;
        v4->sin_port = htons(9);
        v4->sin_addr.s_addr = htonl(address.toIPv4Address());
        size = sizeof *v4;
    } else {
        auto *v6 = reinterpret_cast<sockaddr_in6 *>(&storage);
        v6->sin6_family = AF_INET6;
        v6->sin6_port = htons(9);
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        std::copy(std::begin(bytes.c), std::end(bytes.c), std::begin(v6->sin6_addr.s6_addr));
        size = sizeof *v6;
    }
    auto *any = reinterpret_cast<sockaddr *>(&storage);
    const Descriptor socket(::socket(storage.ss_family, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    if (!socket.isOpen() || ::connect(socket.number(), any, size) != 0)
        return {};
    size = sizeof storage;
    if (::getsockname(socket.number(), any, &size) != 0)
        return {};
    return QHostAddress(any).toString();
}

QSet<QString> usableAddresses()
{
    QSet<QString> all;
    constexpr auto Usable = QNetworkInterface::IsUp | QNetworkInterface::IsRunning;
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : interfaces) {
        if ((interface.flags() & Usable) != Usable ||
            interface.flags().testFlag(QNetworkInterface::IsLoopBack))
            continue;
        const QList<QNetworkAddressEntry> entries = interface.addressEntries();
        for (const QNetworkAddressEntry &entry : entries) {
            if (!entry.ip().isLinkLocal())
                all.insert(interface.name() + u' ' + entry.ip().toString());
        }
    }
    if (all.isEmpty())
        return all;
    // Two addresses that are for documentation only (RFC 5737, RFC 3849): nobody has a route of
    // their own for them.
    for (const char *world : {"192.0.2.1", "2001:db8::1"})
        all.insert(QLatin1String(world) + u" from "_s + sourceFor(world));
    return all;
}

} // namespace

NetworkWatch::NetworkWatch(QObject *parent)
    : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(SettleTime);
    connect(&m_settle, &QTimer::timeout, this, &NetworkWatch::compare);
}

NetworkWatch::~NetworkWatch() = default;

void NetworkWatch::start()
{
    m_socket = openNetworkEvents();
    if (m_socket.isOpen()) {
        m_notifier = std::make_unique<QSocketNotifier>(m_socket.number(), QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, &NetworkWatch::readEvents);
    }
    m_known = usableAddresses();
}

void NetworkWatch::readEvents()
{
    // All is looked at afresh when they are over.
    dropNetworkEvents(m_socket.number());
    if (!m_settle.isActive())
        m_settle.start();
}

void NetworkWatch::compare()
{
    QSet<QString> now = usableAddresses();
    if (now == m_known)
        return;
    m_known = std::move(now);
    if (isOnline())
        Q_EMIT networkChanged();
}

} // namespace Culvert
