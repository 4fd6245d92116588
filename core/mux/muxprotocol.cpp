// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/mux/muxprotocol.h"

#include <QtEndian>

namespace Culvert::MuxProtocol {

namespace {

constexpr quint32 Hello = 1;
constexpr quint32 Version = 4;
constexpr quint32 RequestProxy = 0x1000000f;
constexpr quint32 ProxyGranted = 0x8000000f;
constexpr quint32 OpenForward = 0x10000006;
constexpr quint32 CloseForward = 0x10000007;
constexpr quint32 Ok = 0x80000001;
constexpr quint32 PermissionDenied = 0x80000002;
constexpr quint32 Failed = 0x80000003;
constexpr quint32 RemotePort = 0x80000007;
constexpr quint32 RemoteForwardType = 2;
// In the place of a port, for a Unix socket (PORT_STREAMLOCAL).
constexpr quint32 NoPort = 0xfffffffe;
constexpr quint32 RequestId = 1;
// Hello may carry extensions; nothing here is long.
constexpr quint32 LongestMessage = 4096;

void append(QByteArray &out, quint32 number)
{
    char bytes[sizeof number];
    qToBigEndian(number, bytes);
    out.append(bytes, sizeof bytes);
}

quint32 read(QByteArrayView bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.data() + offset);
}

void append(QByteArray &out, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    append(out, static_cast<quint32>(bytes.size()));
    out.append(bytes);
}

QByteArray remoteForward(quint32 type, const SocketAddress &listen, const QString &localPath)
{
    QByteArray body;
    for (const quint32 number : {type, RequestId, RemoteForwardType})
        append(body, number);
    append(body, listen.isUnix() ? listen.path() : listen.tcp().host);
    append(body, listen.isUnix() ? NoPort : listen.tcp().port);
    append(body, localPath);
    append(body, NoPort);
    QByteArray out;
    append(out, static_cast<quint32>(body.size()));
    return out + body;
}

} // namespace

QByteArray hello()
{
    QByteArray out;
    for (const quint32 number : {8U, Hello, Version})
        append(out, number);
    return out;
}

QByteArray proxyRequest()
{
    QByteArray out = hello();
    for (const quint32 number : {8U, RequestProxy, RequestId})
        append(out, number);
    return out;
}

QByteArray openRemoteForward(const SocketAddress &listen, const QString &localPath)
{
    return remoteForward(OpenForward, listen, localPath);
}

QByteArray closeRemoteForward(const SocketAddress &listen, const QString &localPath)
{
    return remoteForward(CloseForward, listen, localPath);
}

std::optional<Reply> takeReply(QByteArray &bytes)
{
    if (bytes.size() < 4)
        return std::nullopt;
    const quint32 length = read(bytes, 0);
    if (length < 8 || length > LongestMessage)
        return Reply{};
    if (bytes.size() - 4 < static_cast<qsizetype>(length))
        return std::nullopt;
    const QByteArray message = bytes.mid(4, length);
    bytes.remove(0, 4 + static_cast<qsizetype>(length));
    Reply reply;
    switch (read(message, 0)) {
    case Hello:
        if (read(message, 4) == Version)
            reply.kind = Reply::Kind::Hello;
        break;
    case Ok:
        reply.kind = Reply::Kind::Done;
        break;
    case RemotePort:
        reply.kind = Reply::Kind::Done;
        if (message.size() >= 12)
            reply.port = static_cast<quint16>(read(message, 8));
        break;
    case PermissionDenied:
    case Failed:
        reply.kind = Reply::Kind::Refused;
        reply.text = QString::fromUtf8(message.mid(12)).simplified();
        break;
    default:
        break;
    }
    return reply;
}

Reading readProxyAnswer(QByteArrayView bytes)
{
    qsizetype offset = 0;
    for (const quint32 expected : {Hello, ProxyGranted}) {
        if (bytes.size() - offset < 4)
            return {};
        const quint32 length = read(bytes, offset);
        if (length < 8 || length > LongestMessage)
            return {Answer::Refused, 0};
        if (bytes.size() - offset - 4 < static_cast<qsizetype>(length))
            return {};
        const bool right = read(bytes, offset + 4) == expected &&
                           read(bytes, offset + 8) == (expected == Hello ? Version : RequestId);
        if (!right)
            return {Answer::Refused, 0};
        offset += 4 + static_cast<qsizetype>(length);
    }
    return {Answer::Proxy, offset};
}

} // namespace Culvert::MuxProtocol
