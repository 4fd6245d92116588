// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

namespace Culvert {

/// Measures round trips by what one channel receives: from a grant to the first byte that the
/// server could not have sent without it. That is never less than the line's round trip, and more
/// where bytes queue or the server has none. Pure: time is passed in.
class GrantEcho
{
public:
    using Clock = std::chrono::steady_clock;

    /// A grant is sent at @p now, and before it the server might still send @p allowed bytes.
    /// Nothing happens while an earlier one is waited for.
    void granted(quint32 allowed, Clock::time_point now)
    {
        if (m_sent)
            return;
        m_sent = now;
        m_before = allowed;
    }

    /// Bytes arrived. Returns when the grant was sent that they answer, if they do.
    std::optional<Clock::time_point> arrived(quint32 bytes)
    {
        if (m_sent && bytes > m_before)
            return std::exchange(m_sent, std::nullopt);
        m_before -= std::min(m_before, bytes);
        return std::nullopt;
    }

private:
    std::optional<Clock::time_point> m_sent;
    /// Bytes that are to arrive before the answer.
    quint32 m_before = 0;
};

} // namespace Culvert
