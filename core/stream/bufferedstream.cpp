// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/stream/bufferedstream.h"

#include "core/stream/connector.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace Culvert {

BufferedStream::BufferedStream(std::function<void()> news)
    : m_news(std::move(news))
{}

BufferedStream::~BufferedStream() = default;

void BufferedStream::open(Connector &connector, const SocketAddress &target)
{
    m_stream = connector.open(target, *this);
    if (!m_out.isEmpty() || m_endWanted)
        wantToSend();
}

void BufferedStream::drop()
{
    m_stream.reset();
    m_unreported = 0;
    m_written = 0;
    m_opened = m_arrived = m_ended = m_closed = false;
    m_failure.reset();
}

void BufferedStream::clear()
{
    drop();
    m_in.release();
    m_out.release();
    m_endWanted = m_endSent = m_finishing = m_drained = m_discards = false;
}

void BufferedStream::wantToSend()
{
    if (m_stream)
        m_stream->wantToSend();
}

void BufferedStream::write(QByteArrayView bytes)
{
    m_out.append(bytes);
    m_drained = false;
    wantToSend();
}

void BufferedStream::end()
{
    if (!std::exchange(m_endWanted, true))
        wantToSend();
}

void BufferedStream::finish()
{
    m_finishing = true;
    // A stream asks for more when it has passed on what it was given before: so that there is
    // nothing left to give when it asks means that it is drained.
    if (m_drained)
        m_news();
    else
        wantToSend();
}

void BufferedStream::endNow()
{
    if (m_stream && !std::exchange(m_endSent, true))
        m_stream->sendEnd();
}

std::size_t BufferedStream::fill(std::span<const std::span<char>> rooms)
{
    const std::span<char> room = rooms.front();
    const std::size_t size = std::min(room.size(), m_out.size());
    if (size > 0) {
        std::memcpy(room.data(), m_out.data(), size);
        m_out.consume(size);
        m_written += static_cast<qint64>(size);
    }
    if (m_out.isEmpty()) {
        m_out.release();
        m_drained = size == 0;
        // When it asks again, it has passed on these as well.
        if (!m_drained && (m_endWanted || m_finishing))
            wantToSend();
        if (m_drained && m_endWanted)
            endNow();
    }
    m_news();
    return size;
}

void BufferedStream::streamOpened()
{
    m_opened = true;
    m_news();
}

void BufferedStream::streamReceived(QByteArrayView bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    if (m_discards) {
        m_stream->consumed(size);
        return;
    }
    const std::size_t before = visible();
    m_in.append(bytes);
    m_unreported += size;
    reportConsumed();
    if (visible() == before)
        return;
    m_arrived = true;
    m_news();
}

void BufferedStream::streamReceivedEnd()
{
    m_ended = true;
    m_news();
}

void BufferedStream::streamClosed(const std::optional<Failure> &failure)
{
    m_closed = true;
    m_failure = failure;
    m_news();
}

std::size_t BufferedStream::visible() const
{
    // The limit is there to hold back the target; without a stream there is none.
    return m_limit == 0 || !m_stream ? m_in.size() : std::min(m_in.size(), m_limit);
}

QByteArrayView BufferedStream::readable() const
{
    return {m_in.data(), static_cast<qsizetype>(visible())};
}

void BufferedStream::setLimit(std::size_t limit)
{
    const std::size_t before = visible();
    m_limit = limit;
    reportConsumed();
    if (visible() > before) {
        m_arrived = true;
        m_news();
    }
}

qint64 BufferedStream::read(char *data, qint64 most)
{
    const qsizetype size = std::clamp<qsizetype>(most, 0, readable().size());
    if (size > 0) {
        std::memcpy(data, m_in.data(), static_cast<std::size_t>(size));
        consume(static_cast<std::size_t>(size));
    }
    return size;
}

qint64 BufferedStream::readLine(char *data, qint64 most)
{
    const qsizetype end = readable().indexOf('\n');
    return read(data, end < 0 ? most : std::min<qint64>(most, end + 1));
}

void BufferedStream::consume(std::size_t bytes)
{
    const bool hid = hidden() > 0;
    m_in.consume(bytes);
    if (m_in.isEmpty())
        m_in.release();
    reportConsumed();
    if (hid) {
        // Bytes that the limit hid can be read now, or the end that stood behind them.
        m_arrived = true;
        m_news();
    }
}

void BufferedStream::forgetReadable()
{
    m_in.release();
    reportConsumed();
}

/// Lets the target send as much as the reader has room for.
void BufferedStream::reportConsumed()
{
    if (!m_stream || m_unreported <= hidden())
        return;
    const std::size_t done = m_unreported - hidden();
    m_unreported -= done;
    m_stream->consumed(done);
}

} // namespace Culvert
