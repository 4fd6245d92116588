// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/endpoint/downloadpump.h"

#include <utility>

namespace Culvert {

namespace {

std::size_t sizeOf(std::span<const QByteArrayView> parts)
{
    qsizetype size = 0;
    for (const QByteArrayView part : parts)
        size += part.size();
    return static_cast<std::size_t>(size);
}

} // namespace

DownloadPump::DownloadPump(SocketEnd &client)
    : m_client(client)
{}

DownloadPump::Sent DownloadPump::send(std::span<const QByteArrayView> parts)
{
    const std::size_t size = sizeOf(parts);
    m_bytes += static_cast<qint64>(size);
    if (m_discards)
        return {size, false};
    const SocketEnd::Result result = m_client.send(parts);
    if (result.outcome == SocketEnd::Outcome::Broken) {
        return {size + discard(), true};
    }
    m_pending += size - result.bytes;
    return {result.bytes, false};
}

DownloadPump::Sent DownloadPump::drain()
{
    const std::size_t before = m_client.pending().size();
    const SocketEnd::Result result = m_client.flush();
    if (result.outcome == SocketEnd::Outcome::Broken)
        return {discard(), true};
    const std::size_t replies = before - m_pending;
    const std::size_t freed = result.bytes > replies ? result.bytes - replies : 0;
    m_pending -= freed;
    return {freed, false};
}

std::size_t DownloadPump::discard()
{
    m_discards = true;
    m_client.pending().release();
    return std::exchange(m_pending, 0);
}

bool DownloadPump::finish(bool closesAnyway)
{
    if (m_ended && isDrained() && !std::exchange(m_endTold, true) && !closesAnyway)
        m_client.endOutput();
    return m_endTold;
}

} // namespace Culvert
