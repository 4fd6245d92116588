// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/run/dnsrelay.h"

#include "core/stream/connector.h"
#include "core/stream/tunnelsocket.h"

#include <QTimer>
#include <QtEndian>

#include <utility>

namespace Culvert {

namespace {

constexpr qint64 SizeOfLength = 2;
constexpr qint64 LongestReply = 65535 + SizeOfLength;
constexpr std::chrono::milliseconds ReplyTime{std::chrono::seconds(15)};

} // namespace

DnsRelay::DnsRelay(Connector &connector, HostPort resolver, QObject *parent)
    : QObject(parent)
    , m_connector(connector)
    , m_resolver(std::move(resolver))
{}

void DnsRelay::ask(const QByteArray &message, const Answered &answered)
{
    if (m_waiting.size() >= Most) {
        QTimer::singleShot(0, this, [answered] { answered({}); });
        return;
    }
    TunnelSocket *socket = m_connector.connectToHost(m_resolver.host, m_resolver.port, this);
    m_waiting.insert(socket, answered);
    socket->setReadBufferSize(LongestReply);
    connect(socket, &TunnelSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &TunnelSocket::errorOccurred, this, [this, socket] { finish(socket, {}); });
    QTimer::singleShot(ReplyTime, socket, [this, socket] { finish(socket, {}); });
    const quint16 length = qToBigEndian(static_cast<quint16>(message.size()));
    socket->write(reinterpret_cast<const char *>(&length), sizeof length);
    socket->write(message);
}

void DnsRelay::read(TunnelSocket *socket)
{
    const QByteArray there = socket->peek(LongestReply);
    if (there.size() < SizeOfLength)
        return;
    const auto length = qFromBigEndian<quint16>(there.constData());
    if (there.size() >= SizeOfLength + length)
        finish(socket, there.mid(SizeOfLength, length));
}

void DnsRelay::finish(TunnelSocket *socket, const QByteArray &reply)
{
    const auto found = m_waiting.constFind(socket);
    if (found == m_waiting.constEnd())
        return;
    const Answered answered = *found;
    m_waiting.erase(found);
    socket->disconnect(this);
    socket->deleteLater();
    answered(reply);
}

} // namespace Culvert
