// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/run/dnsmessage.h"

#include <QByteArray>
#include <QtEndian>

namespace Culvert::Test {

inline QByteArray big16(quint16 number)
{
    const quint16 big = qToBigEndian(number);
    return {reinterpret_cast<const char *>(&big), sizeof big};
}

/// A question as programs send it.
inline QByteArray question(const QByteArray &name, quint16 type, quint16 dnsClass = 1,
                           quint16 flags = 0x0100, quint16 id = 0x1234)
{
    return big16(id) + big16(flags) + big16(1) + big16(0) + big16(0) + big16(0) +
           dnsWireName(name) + big16(type) + big16(dnsClass);
}

/// What an answer says.
struct Reply
{
    int outcome = -1;
    int records = -1;
    quint16 id = 0;
    bool truncated = false;
    /// Of the record.
    quint16 type = 0;
    QByteArray data;

    static Reply of(const QByteArray &message, const QByteArray &asked)
    {
        const auto at = [&message](qsizetype position) {
            return qFromBigEndian<quint16>(message.constData() + position);
        };
        Reply reply;
        if (message.size() < 12 || (at(2) & 0x8000) == 0)
            return reply;
        reply.id = at(0);
        reply.outcome = at(2) & 0x0f;
        reply.truncated = (at(2) & 0x0200) != 0;
        reply.records = at(6);
        const qsizetype record = asked.size();
        if (reply.records == 1 && message.size() >= record + 12) {
            reply.type = at(record + 2);
            reply.data = message.mid(record + 12, at(record + 10));
        }
        return reply;
    }
};

} // namespace Culvert::Test
