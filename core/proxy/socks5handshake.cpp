// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/proxy/socks5handshake.h"

#include "core/proxy/proxytarget.h"

#include <QtEndian>

namespace Culvert {

namespace {

constexpr char AuthenticationVersion = 1;
constexpr char NoAuthentication = 0;
constexpr char UserAndPassword = 2;
constexpr char NoAcceptableMethod = '\xff';
constexpr char Socks5Connect = 1;
enum AddressType : char { Ipv4 = 1, Name = 3, Ipv6 = 4 };

// Version, command, reserved, address type; behind them the address and two bytes of port.
constexpr qsizetype RequestHead = 4;
constexpr qsizetype PortSize = 2;

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

} // namespace

Socks5Handshake::Socks5Handshake(ProxyCredentials credentials)
    : m_credentials(std::move(credentials))
{}

Handshake::Step Socks5Handshake::feed(QByteArrayView bytes)
{
    QByteArrayView rest = bytes;
    Step step = readMessage(rest);
    step.consumed = bytes.size() - rest.size();
    return step;
}

Handshake::Step Socks5Handshake::readMessage(QByteArrayView &bytes)
{
    if (!m_message.fillTo(1, bytes))
        return {};
    // Nothing is parsed behind a wrong first byte: whoever sent it does not speak this protocol.
    const char version = m_stage == Stage::Authentication ? AuthenticationVersion : Version;
    if (m_message.at(0) != version)
        return Step::refused();
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

Handshake::Step Socks5Handshake::readGreeting(QByteArrayView &bytes)
{
    if (!m_message.fillTo(2, bytes))
        return {};
    const qsizetype methods = m_message.lengthAt(1);
    if (!m_message.fillTo(2 + methods, bytes))
        return {};
    const char wanted = m_credentials.isSet() ? UserAndPassword : NoAuthentication;
    if (!m_message.bytes(2, methods).contains(wanted))
        return Step::refused(pair(Version, NoAcceptableMethod));
    return next(m_credentials.isSet() ? Stage::Authentication : Stage::Request, Version, wanted);
}

Handshake::Step Socks5Handshake::readAuthentication(QByteArrayView &bytes)
{
    if (!m_message.fillTo(2, bytes))
        return {};
    const qsizetype userSize = m_message.lengthAt(1);
    const qsizetype passwordAt = 2 + userSize + 1;
    if (!m_message.fillTo(passwordAt, bytes))
        return {};
    const qsizetype passwordSize = m_message.lengthAt(passwordAt - 1);
    if (!m_message.fillTo(passwordAt + passwordSize, bytes))
        return {};
    if (!m_credentials.areIn(m_message.bytes(2, userSize),
                             m_message.bytes(passwordAt, passwordSize)))
        return Step::refused(pair(AuthenticationVersion, 1));
    return next(Stage::Request, AuthenticationVersion, 0);
}

Handshake::Step Socks5Handshake::readRequest(QByteArrayView &bytes)
{
    if (!m_message.fillTo(RequestHead, bytes))
        return {};
    const char type = m_message.at(RequestHead - 1);
    if (type != Ipv4 && type != Name && type != Ipv6)
        return Step::refused(reply(AddressTypeNotSupported));
    qsizetype addressAt = RequestHead;
    qsizetype addressSize = type == Ipv4 ? 4 : 16;
    if (type == Name) {
        if (!m_message.fillTo(++addressAt, bytes))
            return {};
        addressSize = m_message.lengthAt(RequestHead);
    }
    if (!m_message.fillTo(addressAt + addressSize + PortSize, bytes))
        return {};
    if (m_message.at(1) != Socks5Connect)
        return Step::refused(reply(CommandNotSupported));

    const QByteArrayView address = m_message.bytes(addressAt, addressSize);
    const auto port =
        qFromBigEndian<quint16>(m_message.bytes(addressAt + addressSize, PortSize).data());
    const std::optional<SocketAddress> target =
        type == Name ? targetByName(address, port) : targetByAddress(address, port);
    if (!target)
        return Step::refused(reply(GeneralFailure));
    return {Outcome::Request, 0, {}, *target, {}};
}

/// One message is answered; what follows is another.
Handshake::Step Socks5Handshake::next(Stage stage, char version, char code)
{
    m_message.clear();
    m_stage = stage;
    return {Outcome::Continue, 0, pair(version, code), {}, {}};
}

QByteArray Socks5Handshake::success() const
{
    return reply(Succeeded);
}

QByteArray Socks5Handshake::failure(const Failure &failure) const
{
    // What keeps the proxy from its server is not the target's: a client would blame that.
    if (!failure.isOfTarget())
        return reply(GeneralFailure);
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
