// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/endpoint/uploadpump.h"

#include "core/proxy/handshake.h"

#include <algorithm>

namespace Culvert {

UploadPump::UploadPump(SocketEnd &client, Poller::Watch &watch, UploadPumpUser &user)
    : m_client(client)
    , m_watch(watch)
    , m_user(user)
{}

std::size_t UploadPump::fill(std::span<const std::span<char>> rooms)
{
    if (!gives())
        return 0;
    // What has to be looked at goes one by one.
    if (!m_head.isEmpty())
        return fillFromHead(rooms.front());
    return m_limit ? fillLimited(rooms.front()) : fillFromClient(rooms);
}

std::size_t UploadPump::fillFromHead(std::span<char> room)
{
    const std::size_t count = std::min(room.size(), static_cast<std::size_t>(m_head.size()));
    std::copy_n(m_head.constData(), count, room.data());
    m_head.remove(0, static_cast<qsizetype>(count));
    m_bytes += static_cast<qint64>(count);
    m_user.uploadWaits();
    return count;
}

std::size_t UploadPump::fillLimited(std::span<char> room)
{
    const std::size_t count = fillFromClient({&room, 1});
    if (count == 0)
        return 0;
    const auto given = static_cast<qsizetype>(count);
    const qsizetype passing = m_limit->passes(QByteArrayView(room.data(), given));
    if (passing < given) {
        m_bytes -= given - passing;
        m_user.uploadWaits();
    }
    return static_cast<std::size_t>(passing);
}

std::size_t UploadPump::fillFromClient(std::span<const std::span<char>> rooms)
{
    rooms = rooms.first(std::min(rooms.size(), SocketEnd::MostRooms));
    std::size_t most = 0;
    for (const std::span<char> room : rooms)
        most += room.size();
    const SocketEnd::Result result = m_client.read(rooms);
    // A short read means that the kernel has no more; the poller tells when it does. Not so for an
    // end that is there already and was told before.
    if (took(result) && m_ending)
        m_user.uploadWaits();
    if (result.bytes < most)
        watchInput(true);
    return result.bytes;
}

std::optional<std::size_t> UploadPump::moveTo(int pipe, std::size_t most)
{
    if (!gives() || !m_head.isEmpty() || m_limit)
        return std::nullopt;
    const std::optional<SocketEnd::Result> result = m_client.moveTo(pipe, most);
    if (!result)
        return std::nullopt;
    // A short one may also mean that the bytes were in too many pieces.
    if (took(*result))
        m_user.uploadWaits();
    if (result->bytes == 0 || result->bytes == most)
        watchInput(result->bytes == 0);
    return result->bytes;
}

/// Handles what came of reading from the client. True if it was some bytes.
bool UploadPump::took(const SocketEnd::Result &result)
{
    m_bytes += static_cast<qint64>(result.bytes);
    if (result.isOver()) {
        // The stream asks when it has passed on all that it was given before.
        m_state = State::Ended;
        m_user.uploadEnded(result.outcome == SocketEnd::Outcome::Broken);
    }
    return result.bytes > 0;
}

/// Who sends in bulk has more to be read at any time; being told so again with each segment would
/// wake up the thread, and cost the client as much.
void UploadPump::watchInput(bool watches)
{
    if (m_inputWatched == watches || !gives())
        return;
    m_inputWatched = watches;
    // What has come meanwhile is told at once.
    m_watch.setEvents(watches ? Events : EventsWithoutInput);
}

} // namespace Culvert
