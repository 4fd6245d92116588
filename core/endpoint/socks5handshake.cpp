// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/endpoint/socks5handshake.h"

#include "core/model/hostport.h"

#include <QHostAddress>
#include <QtEndian>

namespace Culvert {

namespace {

constexpr char Version = 5;
constexpr char AuthenticationVersion = 1;
constexpr char NoAuthentication = 0;
constexpr char UserAndPassword = 2;
constexpr char NoAcceptableMethod = '\xff';
constexpr char Connect = 1;
enum AddressType : char { Ipv4 = 1, Name = 3, Ipv6 = 4 };

// Version, command, reserved, address type; behind them the address and two bytes of port.
constexpr qsizetype RequestHead = 4;

Handshake::Step refused(const QByteArray &reply = {})
{
    return {Handshake::Outcome::Refused, 0, reply, {}};
}

QByteArray pair(char first, char second)
{
    QByteArray bytes(1, first);
    bytes.append(second);
    return bytes;
}

QByteArray reply(Socks5Handshake::Reply code)
{
    // The bound address is of no use to a client of CONNECT; 0.0.0.0:0 as OpenSSH gives.
    QByteArray bytes("\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00", 10);
    bytes[1] = static_cast<char>(code);
    return bytes;
}

/// Compares without telling by its time how much of the secret was right.
bool sameSecret(QByteArrayView given, QByteArrayView right)
{
    if (given.size() != right.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < given.size(); ++i)
        difference |= given.at(i) ^ right.at(i);
    return difference == 0;
}

qsizetype lengthByte(QByteArrayView bytes, qsizetype at)
{
    return static_cast<quint8>(bytes.at(at));
}

} // namespace

Socks5Handshake::Socks5Handshake(QByteArray user, QByteArray password)
    : m_user(std::move(user))
    , m_password(std::move(password))
{}

Handshake::Step Socks5Handshake::feed(QByteArrayView bytes)
{
    switch (m_stage) {
    case Stage::Greeting:
        return readGreeting(bytes);
    case Stage::Authentication:
        return readAuthentication(bytes);
    case Stage::Request:
        return readRequest(bytes);
    }
    Q_UNREACHABLE();
}

Handshake::Step Socks5Handshake::readGreeting(QByteArrayView bytes)
{
    // Nothing is parsed behind a wrong first byte: whoever sent it does not speak this protocol.
    if (!bytes.isEmpty() && bytes.at(0) != Version)
        return refused();
    if (bytes.size() < 2)
        return {};
    const qsizetype size = 2 + lengthByte(bytes, 1);
    if (bytes.size() < size)
        return {};
    const char wanted = m_user.isEmpty() ? NoAuthentication : UserAndPassword;
    if (!bytes.sliced(2, size - 2).contains(wanted))
        return refused(pair(Version, NoAcceptableMethod));
    m_stage = m_user.isEmpty() ? Stage::Request : Stage::Authentication;
    return {Outcome::Continue, size, pair(Version, wanted), {}};
}

Handshake::Step Socks5Handshake::readAuthentication(QByteArrayView bytes)
{
    if (!bytes.isEmpty() && bytes.at(0) != AuthenticationVersion)
        return refused();
    if (bytes.size() < 2)
        return {};
    const qsizetype userSize = lengthByte(bytes, 1);
    if (bytes.size() < 2 + userSize + 1)
        return {};
    const qsizetype passwordSize = lengthByte(bytes, 2 + userSize);
    const qsizetype size = 2 + userSize + 1 + passwordSize;
    if (bytes.size() < size)
        return {};
    const bool right = sameSecret(bytes.sliced(2, userSize), m_user) &
                       sameSecret(bytes.sliced(size - passwordSize, passwordSize), m_password);
    if (!right)
        return refused(pair(AuthenticationVersion, 1));
    m_stage = Stage::Request;
    return {Outcome::Continue, size, pair(AuthenticationVersion, 0), {}};
}

Handshake::Step Socks5Handshake::readRequest(QByteArrayView bytes)
{
    if (!bytes.isEmpty() && bytes.at(0) != Version)
        return refused();
    if (bytes.size() < RequestHead + 1)
        return {};
    const char type = bytes.at(3);
    qsizetype offset = RequestHead;
    qsizetype addressSize = 0;
    if (type == Ipv4) {
        addressSize = 4;
    } else if (type == Ipv6) {
        addressSize = 16;
    } else if (type == Name) {
        addressSize = lengthByte(bytes, offset);
        ++offset;
    } else {
        return refused(reply(AddressTypeNotSupported));
    }
    const qsizetype size = offset + addressSize + 2;
    if (bytes.size() < size)
        return {};
    if (bytes.at(1) != Connect)
        return refused(reply(CommandNotSupported));

    const QByteArrayView address = bytes.sliced(offset, addressSize);
    HostPort target;
    target.port = qFromBigEndian<quint16>(bytes.data() + size - 2);
    if (type == Ipv4)
        target.host = QHostAddress(qFromBigEndian<quint32>(address.data())).toString();
    else if (type == Ipv6)
        target.host = QHostAddress(reinterpret_cast<const quint8 *>(address.data())).toString();
    else
        target.host = QString::fromUtf8(address);
    if (target.port == 0 || !hostProblem(target.host).isEmpty())
        return refused(reply(GeneralFailure));
    return {Outcome::Request, size, {}, SocketAddress(target)};
}

QByteArray Socks5Handshake::success() const
{
    return reply(Succeeded);
}

QByteArray Socks5Handshake::failure(const Failure &failure) const
{
    switch (failure.kind) {
    case FailureKind::Refused:
        return reply(ConnectionRefused);
    case FailureKind::NameResolution:
        return reply(HostUnreachable);
    case FailureKind::Network:
        return reply(NetworkUnreachable);
    case FailureKind::Permission:
        return reply(NotAllowed);
    default:
        return reply(GeneralFailure);
    }
}

} // namespace Culvert
