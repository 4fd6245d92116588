// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"
#include "tests/bench/load/loadcommand.h"
#include "tests/bench/load/socksdialogue.h"

#include <chrono>
#include <span>
#include <vector>

namespace Culvert::Bench {

using Clock = std::chrono::steady_clock;

/// Where a client's connections go: through which proxy of 127.0.0.1 to which load server there.
struct Route
{
    quint16 proxyPort = 0;
    quint16 targetPort = 0;
};

/// One connection of a client through a proxy: opens, says its command, and does its part of it.
/// Every byte that comes back is checked; a wrong one, one too few or one too many is a failure.
class Flow
{
public:
    enum class State {
        Connecting, ///< to the proxy
        Asking,     ///< the proxy is asked for the load server
        Running,
        Finished, ///< a transfer is over and its socket closed; an echo is open and silent
        Stalled,  ///< a download was asked for, and nothing of it is read
        Failed,
    };

    /// What it does with the bytes of a download.
    enum class Reader { Eager, Stalled };

    /// Starts to connect.
    Flow(const LoadCommand &command, Route route, Reader reader = Reader::Eager);
    /// Begins at once on a non-blocking socket that leads to the load server.
    Flow(const LoadCommand &command, Descriptor socket);

    State state() const { return m_state; }
    /// It has done what it was last asked for.
    bool isDone() const { return m_state == State::Finished || m_state == State::Stalled; }
    /// Why it failed.
    QString error() const { return m_error; }
    /// -1 once closed.
    int descriptor() const { return m_socket.number(); }
    /// The epoll events it waits for now.
    quint32 interest() const;
    /// Payload so far, in its one direction.
    quint64 moved() const { return m_moved; }
    /// Of an echo, in order; the first one counts from the start of connecting.
    const std::vector<Clock::duration> &roundTrips() const { return m_roundTrips; }

    /// Does what can be done without waiting. @p buffer (SliceSize bytes) is lent for the call.
    void handle(quint32 events, std::span<char> buffer);
    /// Starts one more round trip of a finished echo.
    void echoAgain();
    /// Ends an upload where it is: it finishes when the server has confirmed what was sent.
    void endUpload();

private:
    void connected();
    void converse(SocksDialogue::Progress progress);
    void begin();
    void download(std::span<char> buffer);
    void upload(quint32 events);
    void readTakeAnswer();
    void sendEcho(bool withCommand);
    void readEcho();
    void stayQuiet();
    void finishTransfer();
    void fail(const QString &error);
    void failFromErrno(const QString &what);

    LoadCommand m_command;
    Reader m_reader = Reader::Eager;
    SocksDialogue m_socks;
    Descriptor m_socket;
    State m_state = State::Connecting;
    QString m_error;
    quint64 m_moved = 0;
    std::array<char, TakeAnswer::Size> m_answer{};
    std::size_t m_answerSize = 0;
    Clock::time_point m_since;
    std::vector<Clock::duration> m_roundTrips;
};

} // namespace Culvert::Bench
