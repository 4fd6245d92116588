// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/run/dnsmessage.h"

#include <QByteArrayList>
#include <QtEndian>

namespace Culvert {

namespace {

constexpr qsizetype HeaderSize = 12;
constexpr qsizetype LongestName = 255;
constexpr quint8 LongestLabel = 63;
constexpr quint16 IsResponse = 0x8000;
constexpr quint16 IsAuthoritative = 0x0400;
constexpr quint16 IsTruncated = 0x0200;
constexpr quint16 RecursionDesired = 0x0100;
constexpr quint16 RecursionAvailable = 0x0080;
constexpr int OpcodeShift = 11;
constexpr quint16 OpcodeMask = 0x0f;
constexpr quint16 OptRecord = 41;
// What comes back by UDP over any line without being cut in pieces; here it is loopback's say.
constexpr quint16 ExtendedSize = 1232;
// Points at the name in the question, which always begins behind the header.
constexpr quint16 NameOfQuestion = 0xc000 | HeaderSize;
// Names keep their addresses for longer than that; it is only how soon a program asks again.
constexpr quint32 SecondsToLive = 30;

template <typename Number>
void append(QByteArray &message, Number number)
{
    const Number big = qToBigEndian(number);
    message.append(reinterpret_cast<const char *>(&big), sizeof big);
}

quint16 numberAt(QByteArrayView message, qsizetype position)
{
    return qFromBigEndian<quint16>(message.data() + position);
}

bool isPlain(QByteArrayView label)
{
    return !label.contains('.') && !label.contains('\0');
}

/// Reads the name that begins at @p position, and moves that behind it. No pointers: there is
/// nothing before a question that one could point at.
std::optional<QByteArray> readName(QByteArrayView message, qsizetype &position)
{
    const qsizetype start = position;
    QByteArray name;
    bool plain = true;
    while (position < message.size()) {
        const auto length = static_cast<quint8>(message[position++]);
        if (length == 0)
            return plain ? name.toLower() : QByteArray("?");
        if (length > LongestLabel || position + length > message.size() ||
            position + length - start >= LongestName)
            return std::nullopt;
        const QByteArrayView label = message.sliced(position, length);
        plain = plain && isPlain(label);
        if (!name.isEmpty())
            name += '.';
        name += label;
        position += length;
    }
    return std::nullopt;
}

/// Whether the records behind the question are the one that says that.
bool saysExtensions(QByteArrayView rest)
{
    constexpr qsizetype SmallestRecord = 11;
    return rest.size() >= SmallestRecord && rest[0] == '\0' && numberAt(rest, 1) == OptRecord;
}

} // namespace

std::optional<DnsQuery> DnsQuery::parse(QByteArrayView message)
{
    if (message.size() < HeaderSize)
        return std::nullopt;
    const quint16 flags = numberAt(message, 2);
    if ((flags & IsResponse) != 0)
        return std::nullopt;
    DnsQuery query;
    query.id = numberAt(message, 0);
    query.opcode = static_cast<quint8>((flags >> OpcodeShift) & OpcodeMask);
    query.recursionDesired = (flags & RecursionDesired) != 0;
    if (numberAt(message, 4) != 1)
        return query;
    qsizetype position = HeaderSize;
    const std::optional<QByteArray> name = readName(message, position);
    if (!name || position + 4 > message.size())
        return query;
    query.name = *name;
    query.type = numberAt(message, position);
    query.dnsClass = numberAt(message, position + 2);
    position += 4;
    query.question = message.sliced(HeaderSize, position - HeaderSize).toByteArray();
    query.hasExtensions = saysExtensions(message.sliced(position));
    return query;
}

QByteArray DnsQuery::reply(DnsOutcome outcome) const
{
    return reply(outcome, {});
}

QByteArray DnsQuery::reply(quint16 recordType, const QByteArray &data) const
{
    QByteArray record;
    append(record, NameOfQuestion);
    append(record, recordType);
    append(record, Internet);
    append(record, SecondsToLive);
    append(record, static_cast<quint16>(data.size()));
    return reply(DnsOutcome::NoError, record + data);
}

QByteArray DnsQuery::truncated() const
{
    QByteArray message = reply(DnsOutcome::NoError);
    message[2] = static_cast<char>(message.at(2) | (IsTruncated >> 8));
    return message;
}

qsizetype DnsQuery::mostByUdp() const
{
    constexpr qsizetype Plain = 512;
    return hasExtensions ? ExtendedSize : Plain;
}

QByteArray DnsQuery::reply(DnsOutcome outcome, const QByteArray &record) const
{
    QByteArray message;
    append(message, id);
    quint16 flags = IsResponse | IsAuthoritative | RecursionAvailable;
    flags = static_cast<quint16>(flags | (opcode << OpcodeShift) | static_cast<quint8>(outcome));
    if (recursionDesired)
        flags |= RecursionDesired;
    append(message, flags);
    append(message, static_cast<quint16>(question.isEmpty() ? 0 : 1));
    append(message, static_cast<quint16>(record.isEmpty() ? 0 : 1));
    append(message, quint16(0));
    append(message, static_cast<quint16>(hasExtensions ? 1 : 0));
    message += question;
    message += record;
    if (hasExtensions) {
        message += '\0';
        append(message, OptRecord);
        append(message, ExtendedSize);
        append(message, quint32(0));
        append(message, quint16(0));
    }
    return message;
}

QByteArray dnsWireName(const QByteArray &name)
{
    QByteArray wire;
    const QByteArrayList labels = name.isEmpty() ? QByteArrayList() : name.split('.');
    for (const QByteArray &label : labels) {
        wire += static_cast<char>(label.size());
        wire += label;
    }
    return wire + '\0';
}

} // namespace Culvert
