// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/endpoint/pipeend.h"
#include "core/io/bytebuffer.h"
#include "core/io/poller.h"
#include "core/model/socketaddress.h"
#include "core/model/status.h"
#include "core/stream/stream.h"

#include <QDateTime>

#include <functional>
#include <memory>

namespace Culvert {

class Connector;

/// What another process wants carried: its own input and output. Handed over as a whole.
struct PipeWish
{
    SocketAddress target;
    /// See PipeEnd::isPipe().
    Descriptor input;
    Descriptor output;
    /// A socket to that process: when it hangs up, the connection ends.
    Descriptor owner;
    /// For the record: the process, and what it is called.
    qint64 pid = 0;
    QString program = {};
};

/// One process's input and output as a client of a tunnel. Each direction ends by itself: the end
/// of the input is told to the target, and the target's end closes the output. Memory is bounded by
/// the stream's window. Single-threaded.
class PipeClient final : private StreamUser, private StreamSource
{
public:
    /// Nothing = both directions have come to their end.
    using Done = std::function<void(const std::optional<Failure> &failure)>;

    /// @p done is called once, not before start() has returned, and not from within end(); it may
    /// destroy this object. Poller and connector outlive it.
    PipeClient(Poller &poller, Connector &connector, PipeWish wish, Done done);
    ~PipeClient() override;
    Q_DISABLE_COPY_MOVE(PipeClient)

    void start();
    /// Ends it at once, with this reason.
    void end(const Failure &reason);

    quint64 id() const { return m_id; }
    /// Endpoint and profile are left to the caller.
    ConnectionStatus status() const;
    qint64 bytesUp() const { return m_bytesUp; }
    qint64 bytesDown() const { return m_bytesDown; }

private:
    /// One descriptor's events as a call.
    class Watcher final : public PollWatcher
    {
    public:
        explicit Watcher(std::function<void(quint32)> ready)
            : m_ready(std::move(ready))
        {}
        void descriptorReady(quint32 events) override { m_ready(events); }
        void watch(Poller &poller, int descriptor, quint32 events)
        {
            if (m_watch.isActive())
                m_watch.setEvents(events);
            else
                m_watch = poller.watch(descriptor, events, *this);
        }
        void setEvents(quint32 events)
        {
            if (m_watch.isActive())
                m_watch.setEvents(events);
        }
        void stop() { m_watch.end(); }

    private:
        std::function<void(quint32)> m_ready;
        Poller::Watch m_watch;
    };

    void streamOpened() override;
    void streamReceived(QByteArrayView bytes) override;
    void streamReceivedEnd() override;
    StreamSource &streamSource() override { return *this; }
    void streamClosed(const std::optional<Failure> &failure) override;

    std::size_t fill(std::span<const std::span<char>> rooms) override;
    std::optional<std::size_t> moveTo(int pipe, std::size_t most) override;

    void inputReady();
    void watchInput();
    void inputEnded();
    void outputReady(quint32 events);
    void outputBroken();
    void flush();
    void endIfDone();
    void finish(const std::optional<Failure> &failure);

    Poller &m_poller;
    Connector &m_connector;
    SocketAddress m_target;
    PipeEnd m_input;
    PipeEnd m_output;
    Descriptor m_owner;
    qint64 m_pid;
    QString m_program;
    Done m_done;
    quint64 m_id;
    QDateTime m_since;

    Watcher m_inputWatcher;
    Watcher m_outputWatcher;
    Watcher m_ownerWatcher;
    std::unique_ptr<Stream> m_stream;
    /// What the output did not take yet.
    ByteBuffer m_pending;
    qint64 m_bytesUp = 0;
    qint64 m_bytesDown = 0;
    bool m_isOpen = false;
    bool m_inputOver = false;
    bool m_targetEnded = false;
    bool m_outputOver = false;
    /// It is over because nobody reads.
    bool m_outputBroken = false;
    bool m_streamOver = false;
    bool m_finished = false;
};

} // namespace Culvert
