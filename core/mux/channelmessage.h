// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/socketaddress.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Culvert {

class ByteBuffer;

/// The messages of the SSH connection protocol (RFC 4254, section 5) that carry connections, framed
/// as an OpenSSH master takes and gives them in proxy mode: u32 length, a zero byte, the message
/// number, the rest.
namespace ChannelMessage {

enum Number : quint8 {
    Open = 90,
    Confirmation = 91,
    OpenFailure = 92,
    WindowAdjust = 93,
    Data = 94,
    ExtendedData = 95,
    Eof = 96,
    Close = 97,
    Request = 98,
    RequestFailure = 100,
};

/// The most payload that one DATA message carries; what sshd and ssh announce, too.
constexpr quint32 LargestData = 32768;
/// The bytes of a DATA message before its payload.
constexpr std::size_t DataHeader = 14;
/// The most payload that is worth sending in one: behind the length, ssh reads a message in pieces
/// of 16 KiB (CHAN_RBUF in OpenSSH's channels.h), one in each turn of its loop. A full packet would
/// cost it a whole turn for its last 10 bytes.
constexpr quint32 LargestSent = LargestData - (DataHeader - sizeof(quint32));
/// No message that a master may send is longer.
constexpr quint32 LongestMessage = 256 * 1024;

/// "direct-tcpip" (RFC 4254, 7.2), or "direct-streamlocal@openssh.com" (PROTOCOL, 2.4) for a Unix
/// socket.
void appendOpen(ByteBuffer &out, quint32 channel, quint32 window, const SocketAddress &target);
void appendWindowAdjust(ByteBuffer &out, quint32 remoteChannel, quint32 bytes);
void appendEof(ByteBuffer &out, quint32 remoteChannel);
void appendClose(ByteBuffer &out, quint32 remoteChannel);
/// The answer to a Request that nobody here understands, such as sshd's keepalive@openssh.com.
void appendRequestFailure(ByteBuffer &out, quint32 remoteChannel);
/// Writes the header of a DATA message with @p size bytes of payload to @p header (DataHeader
/// bytes).
void writeDataHeader(char *header, quint32 remoteChannel, quint32 size);

/// One message as read; the views are into the bytes it was read from.
struct Message
{
    quint8 number = 0;
    /// The receiver's channel number.
    quint32 channel = 0;
    /// Confirmation: the sender's channel number, its window in bytes and its largest DATA payload.
    quint32 remoteChannel = 0;
    quint32 window = 0;
    quint32 largestData = 0;
    /// OpenFailure: the reason code of RFC 4254, 5.1. ExtendedData: its type.
    quint32 code = 0;
    /// WindowAdjust: bytes to add.
    quint32 adjust = 0;
    /// Data and ExtendedData: the payload. OpenFailure: the description.
    QByteArrayView payload;
    /// Request: an answer is wanted.
    bool wantsReply = false;
};

/// Reads the message behind the length: padding byte, number and fields. Nothing if the bytes are
/// not a whole message of a number that is known here, and nothing else.
std::optional<Message> read(QByteArrayView bytes);

} // namespace ChannelMessage
} // namespace Culvert
