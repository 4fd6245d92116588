// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/bytebuffer.h"
#include "core/model/socketaddress.h"
#include "core/stream/stream.h"

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace Culvert {

class Connector;

/// A stream with a buffer on either side, for an owner who takes and gives bytes when it likes to,
/// as the user of a QIODevice does. What happens comes from within the stream's calls, where an
/// owner that emits signals must not act: this notes it, and the owner asks for it later.
class BufferedStream final : private StreamUser, private StreamSource
{
public:
    /// @p news is called whenever something has been noted, from within the stream's calls. It must
    /// not call anything here, but see to it that the owner looks soon.
    explicit BufferedStream(std::function<void()> news);
    ~BufferedStream() override;
    Q_DISABLE_COPY_MOVE(BufferedStream)

    /// Starts to connect. Precondition: clear() was called since the last time.
    void open(Connector &connector, const SocketAddress &target);
    /// Ends the stream at once, and forgets what was noted, but not the bytes on either side.
    void drop();
    /// Ends the stream at once, and forgets nothing: the owner may ask for what was noted.
    void detach() { m_stream.reset(); }
    /// Ends the stream at once, and forgets everything.
    void clear();
    /// Notes a failure, as if the stream had told it.
    void fail(const Failure &failure) { streamClosed(failure); }
    bool isThere() const { return m_stream != nullptr; }
    qint64 processId() const { return m_stream ? m_stream->processId() : 0; }
    /// See Stream.
    FailureOrigin waitsFor() const
    {
        return m_stream ? m_stream->waitsFor() : FailureOrigin::Local;
    }
    void giveUp(const Failure &why)
    {
        if (m_stream)
            m_stream->giveUp(why);
    }

    // To the target.

    /// Is sent once there is room, or once it is open.
    void write(QByteArrayView bytes);
    std::size_t unwritten() const { return m_out.size(); }
    void forgetUnwritten() { m_out.release(); }
    /// Half-close, after everything that was written.
    void end();
    bool isEnding() const { return m_endWanted; }
    /// Has news when isDrained() is true: asks the stream to say so when it has passed on what was
    /// written.
    void finish();
    /// The stream has passed on everything that was written.
    bool isDrained() const { return m_drained; }
    /// Half-close now. Precondition: isDrained().
    void endNow();

    // From the target.

    /// How many bytes readable() has at most; 0 = no limit. The target may be a window ahead.
    void setLimit(std::size_t limit);
    /// True: what comes is of no interest.
    void setDiscarding(bool discards) { m_discards = discards; }
    /// What may be read now; good until the next call.
    QByteArrayView readable() const;
    /// Takes what is readable() into @p data, at most so many bytes, and returns how many.
    qint64 read(char *data, qint64 most);
    /// The same, up to the first end of a line.
    qint64 readLine(char *data, qint64 most);
    void forgetReadable();

    // What happened: the first three are told once.

    bool takeOpened() { return std::exchange(m_opened, false); }
    qint64 takeWritten() { return std::exchange(m_written, 0); }
    bool hasWritten() const { return m_written > 0; }
    /// readable() has more than before.
    bool takeArrived() { return std::exchange(m_arrived, false) && !readable().isEmpty(); }
    /// The target has ended its direction, and all of it is readable().
    bool hasEnded() const { return m_ended && hidden() == 0; }
    /// It is over, with a failure or after both ends.
    bool isClosed() const { return m_closed; }
    const std::optional<Failure> &failure() const { return m_failure; }

private:
    void streamOpened() override;
    void streamReceived(QByteArrayView bytes) override;
    void streamReceivedEnd() override;
    StreamSource &streamSource() override { return *this; }
    std::size_t fill(std::span<const std::span<char>> rooms) override;
    void streamClosed(const std::optional<Failure> &failure) override;

    std::size_t visible() const;
    std::size_t hidden() const { return m_in.size() - visible(); }
    void consume(std::size_t bytes);
    void reportConsumed();
    void wantToSend();

    std::function<void()> m_news;
    std::unique_ptr<Stream> m_stream;

    ByteBuffer m_out;
    bool m_endWanted = false;
    bool m_endSent = false;
    bool m_finishing = false;
    bool m_drained = false;

    ByteBuffer m_in;
    std::size_t m_limit = 0;
    /// How many of the bytes in m_in were not reported to the stream as consumed. Those that fit
    /// into the limit are at once, the others when the reader has made room.
    std::size_t m_unreported = 0;
    bool m_discards = false;

    bool m_opened = false;
    bool m_arrived = false;
    bool m_ended = false;
    bool m_closed = false;
    qint64 m_written = 0;
    std::optional<Failure> m_failure;
};

} // namespace Culvert
