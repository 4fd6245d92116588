// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/proxy/proxytarget.h"

#include <QHostAddress>
#include <QtEndian>

namespace Culvert {

namespace {

constexpr qsizetype Ipv4Size = 4;

std::optional<SocketAddress> checked(const QString &host, quint16 port)
{
    if (port == 0 || !hostProblem(host).isEmpty())
        return std::nullopt;
    return SocketAddress(HostPort{host, port});
}

} // namespace

std::optional<SocketAddress> targetByName(QByteArrayView name, quint16 port)
{
    return checked(QString::fromUtf8(name), port);
}

std::optional<SocketAddress> targetByAddress(QByteArrayView address, quint16 port)
{
    const QHostAddress host = address.size() == Ipv4Size
                                  ? QHostAddress(qFromBigEndian<quint32>(address.data()))
                                  : QHostAddress(reinterpret_cast<const quint8 *>(address.data()));
    return checked(host.toString(), port);
}

} // namespace Culvert
