// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/proxy/socks4handshake.h"

#include "core/proxy/proxytarget.h"

#include <QtEndian>

namespace Culvert {

namespace {

constexpr char Socks4Connect = 1;
constexpr char Granted = 0x5a;
constexpr char Failed = 0x5b;

// Version, command, two bytes of port, four of address; behind them texts that a zero ends.
constexpr qsizetype PortAt = 2;
constexpr qsizetype AddressAt = 4;
constexpr qsizetype HeadSize = 8;

QByteArray reply(char code)
{
    QByteArray bytes(HeadSize, '\0');
    bytes[1] = code;
    return bytes;
}

Handshake::Step request(const std::optional<SocketAddress> &target)
{
    if (!target)
        return Handshake::Step::refused(reply(Failed));
    return {Handshake::Outcome::Request, 0, {}, *target, {}};
}

/// 0.0.0.x, which no machine has: a name follows.
bool isPlaceholder(QByteArrayView address)
{
    return address.first(3) == QByteArrayView("\0\0\0", 3) && address.at(3) != 0;
}

} // namespace

Socks4Handshake::Socks4Handshake(ProxyCredentials credentials)
    : m_credentials(std::move(credentials))
{}

Handshake::Step Socks4Handshake::feed(QByteArrayView bytes)
{
    QByteArrayView rest = bytes;
    Step step;
    if (m_stage == Stage::Head)
        step = readHead(rest);
    if (m_stage == Stage::User)
        step = readUser(rest);
    if (m_stage == Stage::Name)
        step = readName(rest);
    step.consumed = bytes.size() - rest.size();
    return step;
}

Handshake::Step Socks4Handshake::readHead(QByteArrayView &bytes)
{
    if (!m_head.fillTo(1, bytes))
        return {};
    // Nothing is parsed behind a wrong first byte: whoever sent it does not speak this protocol.
    if (m_head.at(0) != Version)
        return Step::refused();
    if (!m_head.fillTo(2, bytes))
        return {};
    if (m_head.at(1) != Socks4Connect || m_credentials.isSet())
        return Step::refused(reply(Failed));
    if (m_head.fillTo(HeadSize, bytes))
        m_stage = Stage::User;
    return {};
}

Handshake::Step Socks4Handshake::readUser(QByteArrayView &bytes)
{
    const Text text = readText(m_user, bytes);
    if (text == Text::NeedsMore)
        return {};
    if (text == Text::TooLong)
        return Step::refused(reply(Failed));
    const QByteArrayView address = m_head.bytes(AddressAt, HeadSize - AddressAt);
    if (!isPlaceholder(address))
        return request(targetByAddress(address, port()));
    m_stage = Stage::Name;
    return {};
}

Handshake::Step Socks4Handshake::readName(QByteArrayView &bytes)
{
    const Text text = readText(m_name, bytes);
    if (text == Text::NeedsMore)
        return {};
    if (text == Text::TooLong)
        return Step::refused(reply(Failed));
    return request(targetByName(m_name.bytes(0, m_name.size() - 1), port()));
}

/// Reads up to the zero that ends a text.
Socks4Handshake::Text Socks4Handshake::readText(ByteCollector &text, QByteArrayView &bytes)
{
    while (text.fillTo(text.size() + 1, bytes)) {
        if (text.at(text.size() - 1) == '\0')
            return Text::Ended;
        if (text.size() > LongestText)
            return Text::TooLong;
    }
    return Text::NeedsMore;
}

quint16 Socks4Handshake::port() const
{
    return qFromBigEndian<quint16>(m_head.bytes(PortAt, AddressAt - PortAt).data());
}

QByteArray Socks4Handshake::success() const
{
    return reply(Granted);
}

QByteArray Socks4Handshake::failure(const Failure &failure) const
{
    Q_UNUSED(failure)
    return reply(Failed);
}

} // namespace Culvert
