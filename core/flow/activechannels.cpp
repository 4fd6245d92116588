// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/flow/activechannels.h"

#include <algorithm>
#include <utility>

namespace Culvert {

void ActiveChannels::moved(Share &share, quint32 bytes, Clock::time_point now,
                           Clock::duration roundTime)
{
    if (const Clock::duration passed = now - m_roundStart; m_round == 0 || passed >= roundTime) {
        // A round that was over long ago says nothing.
        m_before = passed < 2 * roundTime ? m_now : 0;
        m_now = 0;
        m_roundStart = now;
        ++m_round;
    }
    if (std::exchange(share.round, m_round) != m_round)
        share.bytes = 0;
    const bool counted = share.bytes >= m_enough;
    share.bytes += bytes;
    if (!counted && share.bytes >= m_enough)
        ++m_now;
}

void ActiveChannels::forget(Share &share)
{
    if (share.round == m_round && share.bytes >= m_enough)
        --m_now;
    share = {};
}

int ActiveChannels::count() const
{
    return std::max({m_now, m_before, 1});
}

} // namespace Culvert
