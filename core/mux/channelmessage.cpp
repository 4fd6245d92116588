// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/mux/channelmessage.h"

#include "core/io/bytebuffer.h"
#include "core/model/hostport.h"

#include <QtEndian>

namespace Culvert::ChannelMessage {

namespace {

void append(QByteArray &out, quint32 number)
{
    char bytes[sizeof number];
    qToBigEndian(number, bytes);
    out.append(bytes, sizeof bytes);
}

void append(QByteArray &out, const QByteArray &text)
{
    append(out, static_cast<quint32>(text.size()));
    out.append(text);
}

/// Frames a message whose only field before @p rest is the receiver's channel.
void appendMessage(ByteBuffer &out, Number number, const QByteArray &fields)
{
    const auto length = static_cast<quint32>(fields.size() + 2);
    const std::span<char> room = out.room(6);
    qToBigEndian(length, room.data());
    room[4] = 0;
    room[5] = static_cast<char>(number);
    out.commit(6);
    out.append(fields);
}

void appendSmall(ByteBuffer &out, Number number, quint32 channel, std::optional<quint32> value = {})
{
    const std::size_t size = value ? 14 : 10;
    char *bytes = out.room(size).data();
    qToBigEndian(static_cast<quint32>(size - 4), bytes);
    bytes[4] = 0;
    bytes[5] = static_cast<char>(number);
    qToBigEndian(channel, bytes + 6);
    if (value)
        qToBigEndian(*value, bytes + 10);
    out.commit(size);
}

/// Takes fields off the front of a message; once something was missing, everything is.
class FieldReader
{
public:
    explicit FieldReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {}

    quint32 number()
    {
        if (!take(4))
            return 0;
        return qFromBigEndian<quint32>(m_taken.data());
    }
    quint8 byte() { return take(1) ? static_cast<quint8>(m_taken.front()) : 0; }
    QByteArrayView text()
    {
        const quint32 size = number();
        return take(size) ? m_taken : QByteArrayView();
    }
    bool complete() const { return m_complete; }
    bool atEnd() const { return m_bytes.isEmpty(); }

private:
    bool take(quint32 size)
    {
        m_complete = m_complete && static_cast<qsizetype>(size) <= m_bytes.size();
        if (!m_complete)
            return false;
        m_taken = m_bytes.first(size);
        m_bytes = m_bytes.sliced(size);
        return true;
    }

    QByteArrayView m_bytes;
    QByteArrayView m_taken;
    bool m_complete = true;
};

void readFields(FieldReader &reader, Message &message)
{
    switch (message.number) {
    case Confirmation:
        message.remoteChannel = reader.number();
        message.window = reader.number();
        message.largestData = reader.number();
        break;
    case OpenFailure:
        message.code = reader.number();
        message.payload = reader.text();
        break;
    case WindowAdjust:
        message.adjust = reader.number();
        break;
    case ExtendedData:
        message.code = reader.number();
        message.payload = reader.text();
        break;
    case Data:
        message.payload = reader.text();
        break;
    case Request:
        message.payload = reader.text();
        message.wantsReply = reader.byte() != 0;
        break;
    default:
        break;
    }
}

/// Some messages have fields that are of no interest here: a language, or what depends on the type
/// of the channel or request. All others end where their fields do.
bool mayHaveMore(quint8 number)
{
    return number == Confirmation || number == OpenFailure || number == Request;
}

} // namespace

void appendOpen(ByteBuffer &out, quint32 channel, quint32 window, const SocketAddress &target)
{
    QByteArray fields;
    append(fields, target.isUnix() ? QByteArrayLiteral("direct-streamlocal@openssh.com")
                                   : QByteArrayLiteral("direct-tcpip"));
    append(fields, channel);
    append(fields, window);
    append(fields, LargestData);
    if (target.isUnix()) {
        append(fields, target.path().toLocal8Bit());
        append(fields, QByteArray());
        append(fields, 0U);
    } else {
        append(fields, asciiHost(target.tcp().host).toLatin1());
        append(fields, quint32{target.tcp().port});
        // The originator, for the server's log, which is not told who really connects to us.
        append(fields, QByteArrayLiteral("127.0.0.1"));
        append(fields, 0U);
    }
    appendMessage(out, Open, fields);
}

void appendWindowAdjust(ByteBuffer &out, quint32 remoteChannel, quint32 bytes)
{
    appendSmall(out, WindowAdjust, remoteChannel, bytes);
}

void appendEof(ByteBuffer &out, quint32 remoteChannel)
{
    appendSmall(out, Eof, remoteChannel);
}

void appendClose(ByteBuffer &out, quint32 remoteChannel)
{
    appendSmall(out, Close, remoteChannel);
}

void appendRequestFailure(ByteBuffer &out, quint32 remoteChannel)
{
    appendSmall(out, RequestFailure, remoteChannel);
}

void writeDataHeader(char *header, quint32 remoteChannel, quint32 size)
{
    qToBigEndian(static_cast<quint32>(size + DataHeader - 4), header);
    header[4] = 0;
    header[5] = static_cast<char>(Data);
    qToBigEndian(remoteChannel, header + 6);
    qToBigEndian(size, header + 10);
}

std::optional<Message> read(QByteArrayView bytes)
{
    FieldReader reader(bytes);
    Message message;
    reader.byte(); // the padding's length, always 0 here
    message.number = reader.byte();
    if (message.number < Confirmation || message.number > Request)
        return std::nullopt;
    message.channel = reader.number();
    readFields(reader, message);
    if (!reader.complete() || (!reader.atEnd() && !mayHaveMore(message.number)))
        return std::nullopt;
    return message;
}

} // namespace Culvert::ChannelMessage
