// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"
#include "tests/bench/load/loadcommand.h"

#include <array>
#include <span>
#include <vector>

namespace Culvert::Bench {

/// One connection as the load server sees it: reads its command, then does what it says.
class LoadConnection
{
public:
    explicit LoadConnection(Descriptor socket);

    int descriptor() const { return m_socket.number(); }
    /// The epoll events it waits for now.
    quint32 interest() const;

    /// Does what can be done without waiting. @p buffer (SliceSize bytes) is lent for the call,
    /// @p others is the number of other connections. False when the connection is over.
    bool handle(std::span<char> buffer, quint64 others);

private:
    enum class State { Command, Echo, Send, Take, Count, Drain };

    bool readCommand();
    bool echo(std::span<char> buffer);
    bool send();
    bool awaitNext();
    bool take(std::span<char> buffer);
    bool answerUpload();
    bool count(quint64 others) const;
    bool drain(std::span<char> buffer) const;
    bool finishSending();

    Descriptor m_socket;
    State m_state = State::Command;
    std::array<char, LoadCommand::Size> m_commandBytes{};
    std::size_t m_commandSize = 0;
    LoadCommand m_command;
    quint64 m_moved = 0;
    quint64 m_right = 0;
    /// What the client did not take of an echo yet.
    std::vector<char> m_unsent;
};

} // namespace Culvert::Bench
