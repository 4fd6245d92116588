// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/muxprotocol.h"

#include <QtEndian>

namespace Culvert::MuxProtocol {

namespace {

constexpr quint32 Hello = 1;
constexpr quint32 Version = 4;
constexpr quint32 RequestProxy = 0x1000000f;
constexpr quint32 ProxyGranted = 0x8000000f;
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

} // namespace

QByteArray proxyRequest()
{
    QByteArray out;
    for (const quint32 number : {8U, Hello, Version, 8U, RequestProxy, RequestId})
        append(out, number);
    return out;
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
