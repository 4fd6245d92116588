// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/socketaddress.h"

#include "core/texts/tr.h"

#include <QHostAddress>

#include <algorithm>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::SocketAddress)

using namespace Qt::StringLiterals;

namespace {

// sun_path of unix(7) has 108 bytes, the last a zero.
constexpr int LongestUnixPath = 107;

const QString Localhost = u"localhost"_s;
/// Every address of the machine.
const QString Everywhere = u"*"_s;

/// QHostAddress also reads what inet_aton(3) does, where "0:1080" would be every address of the
/// machine and "010.0.0.1" another than it seems.
bool isAddress(const QString &host)
{
    const QHostAddress address(host);
    return address.protocol() == QAbstractSocket::IPv6Protocol ||
           (address.protocol() == QAbstractSocket::IPv4Protocol && address.toString() == host);
}

/// A port, most likely, though it may be too large for one.
bool isNumber(const QString &text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Result<SocketAddress> parsePath(const QString &text)
{
    if (text.toLocal8Bit().size() > LongestUnixPath)
        return invalidProfile(tr("the socket's path is longer than %1 bytes").arg(LongestUnixPath));
    if (std::any_of(text.begin(), text.end(),
                    [](QChar c) { return c.category() == QChar::Other_Control; }))
        return invalidProfile(tr("the socket's path has a control character"));
    return SocketAddress::unixSocket(text);
}

} // namespace

SocketAddress::SocketAddress(HostPort tcp)
    : m_tcp(std::move(tcp))
{}

SocketAddress SocketAddress::unixSocket(const QString &path)
{
    SocketAddress address;
    address.m_path = path;
    return address;
}

Result<SocketAddress> SocketAddress::parseListen(const QString &text)
{
    if (text.startsWith(u'/'))
        return parsePath(text);
    if (const std::optional<quint16> port = parsePort(text))
        return SocketAddress(HostPort{u"127.0.0.1"_s, *port});
    const bool everywhere = text.startsWith(u':') || text.startsWith(u"*:");
    const QString port = everywhere ? text.mid(text.indexOf(u':') + 1) : text;
    if (isNumber(port)) {
        if (const std::optional<quint16> number = parsePort(port))
            return SocketAddress(HostPort{Everywhere, *number});
        return invalidProfile(tr("the port must be a number from %1 to %2").arg(0).arg(65535));
    }
    Result<HostPort> parsed = HostPort::parse(text, true);
    if (!parsed)
        return parsed.failure();
    HostPort address = parsed.takeValue();
    if (address.host.compare(Localhost, Qt::CaseInsensitive) == 0)
        return SocketAddress(HostPort{Localhost, address.port});
    // A name could resolve to other addresses tomorrow than the person saw today.
    if (!isAddress(address.host))
        return invalidProfile(
            tr("the address to listen on must be an IP address, such as 127.0.0.1"));
    return SocketAddress(address);
}

Result<SocketAddress> SocketAddress::parseTarget(const QString &text)
{
    if (text.startsWith(u'/'))
        return parsePath(text);
    Result<HostPort> parsed = HostPort::parse(text);
    if (!parsed)
        return parsed.failure();
    return SocketAddress(parsed.takeValue());
}

bool SocketAddress::isLocalOnly() const
{
    return isUnix() || m_tcp.host == Localhost || QHostAddress(m_tcp.host).isLoopback();
}

QList<HostPort> SocketAddress::listenAddresses() const
{
    if (m_tcp.host == Localhost)
        return {{u"127.0.0.1"_s, m_tcp.port}, {u"::1"_s, m_tcp.port}};
    if (m_tcp.host == Everywhere)
        return {{u"0.0.0.0"_s, m_tcp.port}, {u"::"_s, m_tcp.port}};
    return {m_tcp};
}

QString SocketAddress::toString() const
{
    if (isEmpty())
        return {};
    return isUnix() ? m_path : m_tcp.toString();
}

} // namespace Culvert
