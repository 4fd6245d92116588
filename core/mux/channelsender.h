// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/flow/sendcontrol.h"
#include "core/io/bytebuffer.h"

#include <QTimer>

#include <deque>
#include <optional>

namespace Culvert {

class Channel;
class ChannelTable;
class MuxSocket;

/// What the channels of a link send: each in its turn, no more than the line carries, in packets
/// that their users fill in place or through a pipe.
class ChannelSender
{
public:
    /// All of them have to outlive it.
    ChannelSender(MuxSocket &socket, const ChannelTable &channels, LineEstimate &line);

    /// For messages other than data; MuxSocket::sendSoon() has to follow.
    ByteBuffer &out();
    /// The channel gets its turn, if it has anything to send that may be sent.
    void schedule(Channel &channel);
    /// The server takes @p bytes more, because it has taken as many. False if that is more than
    /// there can be.
    bool acknowledged(Channel &channel, quint32 bytes);
    /// The channel is gone.
    void forget(Channel &channel);
    /// All are gone.
    void clear() { m_turns.clear(); }
    /// Puts about @p room bytes of what the channels have to send into the socket.
    void fill(std::size_t room);
    /// The server was told something that it answers at once.
    void expectAnswer();

private:
    void fillFrom(Channel &channel);
    bool fillPackets(Channel &channel);
    std::optional<std::size_t> fillPipe(Channel &channel, std::size_t packets);
    std::size_t fillSlots(Channel &channel, std::size_t packets);
    void endFilling();
    void waitForStall();
    void endStall();

    MuxSocket &m_socket;
    const ChannelTable &m_channels;
    const LineEstimate &m_line;
    /// Numbers of the channels whose turn to send comes, in order.
    std::deque<quint32> m_turns;
    SendControl m_control;
    /// Runs while a channel is held back.
    QTimer m_timer;
    /// What is said while a user fills packets, which it must not overtake.
    ByteBuffer m_afterFill;
    bool m_filling = false;
};

} // namespace Culvert
