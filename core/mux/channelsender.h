// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/flow/sendcontrol.h"
#include "core/io/bytebuffer.h"

#include <QTimer>

#include <deque>
#include <optional>

namespace Culvert {

struct ChannelRecord;
class ChannelTable;
class MuxSocket;

/// What the channels of one lane of a link send: each in its turn, no more than the line carries,
/// in packets that their users fill in place or through a pipe.
///
/// Users are called by fill() alone, to fill packets. What a user does there may call everything
/// here but fill(): it may ask to send more, destroy its channel or others', open channels, answer
/// with what it has consumed, and close the link. What is written to out() meanwhile follows the
/// packets that it fills.
class ChannelSender
{
public:
    /// All of them have to outlive it. @p channels and @p control are those of all lanes.
    ChannelSender(MuxSocket &socket, ChannelTable &channels, const LineEstimate &line,
                  SendControl &control);

    bool isOpen() const;
    /// For messages other than data; sendSoon() has to follow. Good until the next call
    /// of anything here.
    ByteBuffer &out();
    /// See MuxSocket::sendSoon().
    void sendSoon();
    /// The channel gets its turn, if it has anything to send that may be sent.
    void schedule(ChannelRecord &channel);
    /// The server takes @p bytes more, because it has taken as many. False if that is more than
    /// there can be.
    bool acknowledged(ChannelRecord &channel, quint32 bytes);
    /// The user of the channel is gone. Does nothing if it was forgotten before.
    void forget(ChannelRecord &channel);
    /// The link is closed: nobody gets a turn any more.
    void clear() { m_turns.clear(); }
    /// Puts about @p room bytes of what the channels have to send into the socket.
    void fill(std::size_t room);
    /// The server was told something that it answers at once.
    void expectAnswer();

private:
    void fillFrom(ChannelRecord &channel);
    bool fillPackets(ChannelRecord &channel);
    std::optional<std::size_t> fillPipe(ChannelRecord &channel, std::size_t packets);
    std::size_t fillSlots(ChannelRecord &channel, std::size_t packets);
    void endFilling();
    void waitForStall();
    void endStall();

    MuxSocket &m_socket;
    ChannelTable &m_channels;
    const LineEstimate &m_line;
    /// Numbers of the channels whose turn to send comes, in order.
    std::deque<quint32> m_turns;
    SendControl &m_control;
    /// Runs while a channel is held back.
    QTimer m_timer;
    /// What is said while a user fills packets, which it must not overtake.
    ByteBuffer m_afterFill;
    bool m_filling = false;
};

} // namespace Culvert
