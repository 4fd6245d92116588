// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/flow/activechannels.h"

#include <algorithm>

namespace Culvert {

void ActiveChannels::moved(Share &share, quint32 bytes, Clock::time_point now,
                           Clock::duration roundTime)
{
    if (const Clock::duration passed = now - m_roundStart; m_round == 0 || passed >= roundTime) {
        // A round that was over long ago says nothing, and is none that was before this one.
        const bool follows = m_round != 0 && passed < 2 * roundTime;
        m_before = follows ? m_now : 0;
        m_now = 0;
        m_roundStart = now;
        m_round += follows ? 1 : 2;
    }
    m_roundTime = roundTime;
    if (share.round != m_round) {
        share.before = share.round + 1 == m_round && share.bytes >= m_enough;
        share.round = m_round;
        share.bytes = 0;
    }
    const bool counted = share.bytes >= m_enough;
    share.bytes += bytes;
    if (!counted && share.bytes >= m_enough)
        ++m_now;
}

void ActiveChannels::forget(Share &share)
{
    const bool isBusy = share.bytes >= m_enough;
    if (share.round == m_round) {
        m_now -= isBusy ? 1 : 0;
        m_before -= share.before ? 1 : 0;
    } else if (share.round + 1 == m_round) {
        m_before -= isBusy ? 1 : 0;
    }
    share = {};
}

int ActiveChannels::count() const
{
    return std::max({m_now, m_before, 1});
}

int ActiveChannels::countAt(Clock::time_point now) const
{
    const Clock::duration passed = now - m_roundStart;
    if (m_round == 0 || passed >= 2 * m_roundTime)
        return 0;
    return passed >= m_roundTime ? m_now : std::max(m_now, m_before);
}

} // namespace Culvert
