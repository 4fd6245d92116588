// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/poller.h"
#include "core/io/socketend.h"
#include "core/stream/streamsource.h"

#include <QByteArray>

namespace Culvert {

class Handshake;

/// Is told what a pump needs. All of it may come from within the pump's calls.
class UploadPumpUser
{
public:
    /// There is more for the target: the source is to be asked.
    virtual void uploadWaits() = 0;
    /// There is nothing more, ever: the client has ended its direction, or it is @p broken. What it
    /// sent before has been given to the stream.
    virtual void uploadEnded(bool broken) = 0;

protected:
    ~UploadPumpUser() = default;
};

/// From a client to its target, one way: once started, gives to the stream what that has room for,
/// and leaves all else in the kernel. It is told by its owner what the poller says of the client.
class UploadPump final : public StreamSource
{
public:
    /// What the watch of the client's descriptor is to be started with.
    static constexpr quint32 EventsWithoutInput =
        PollEvent::Write | PollEvent::PeerEnded | PollEvent::EdgeTriggered;
    static constexpr quint32 Events = EventsWithoutInput | PollEvent::Read;

    /// All of them have to outlive it.
    UploadPump(SocketEnd &client, Poller::Watch &watch, UploadPumpUser &user);

    /// What the target gets before the client's own bytes; it counts.
    void setHead(const QByteArray &head) { m_head = head; }
    /// Tells how much of what the client sends is for the target; null = all of it.
    void setLimit(Handshake *limit) { m_limit = limit; }
    /// Gives nothing before, whoever asks. Once, and not after stop().
    void start() { m_state = State::Gives; }
    /// Gives nothing any more.
    void stop() { m_state = State::Ended; }

    /// The client's end is there, or on its way.
    void setEnding() { m_ending = true; }
    /// It was started, and has not ended.
    bool gives() const { return m_state == State::Gives; }
    /// From uploadEnded() or stop() on.
    bool hasEnded() const { return m_state == State::Ended; }
    /// There is something for the target.
    bool hasInput() const { return !m_head.isEmpty() || m_client.hasInput(); }
    qint64 bytes() const { return m_bytes; }

    std::size_t fill(std::span<const std::span<char>> rooms) override;
    std::optional<std::size_t> moveTo(int pipe, std::size_t most) override;

private:
    enum class State { Waits, Gives, Ended };

    std::size_t fillFromHead(std::span<char> room);
    std::size_t fillLimited(std::span<char> room);
    std::size_t fillFromClient(std::span<const std::span<char>> rooms);
    bool took(const SocketEnd::Result &result);
    void watchInput(bool watches);

    SocketEnd &m_client;
    Poller::Watch &m_watch;
    UploadPumpUser &m_user;
    QByteArray m_head;
    Handshake *m_limit = nullptr;
    qint64 m_bytes = 0;
    State m_state = State::Waits;
    bool m_ending = false;
    /// The poller tells that there is more to be read.
    bool m_inputWatched = true;
};

} // namespace Culvert
