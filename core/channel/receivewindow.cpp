// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/channel/receivewindow.h"

#include <algorithm>

namespace Culvert {

namespace {

// Granting in small steps keeps the sender going; each grant costs a message.
constexpr quint32 LargestStep = 512 * 1024;
// TCP takes 2. But the round trip that is known is the shortest ever seen, and on a busy machine
// the present one is easily twice as long: a window of twice the bytes of the shortest would then
// never grow.
constexpr double Headroom = 4;

} // namespace

bool ReceiveWindow::arrived(quint32 bytes)
{
    if (bytes > m_granted)
        return false;
    m_granted -= bytes;
    m_held += bytes;
    return true;
}

quint32 ReceiveWindow::consumed(quint32 bytes, Clock::time_point now, Clock::duration roundTrip,
                                quint32 &budget)
{
    Q_ASSERT(bytes <= m_held);
    m_held -= bytes;
    grow(bytes, now, roundTrip, budget);
    const quint32 grantable = m_size - m_granted - m_held;
    if (grantable < std::min(m_size / 4, LargestStep))
        return 0;
    m_granted += grantable;
    return grantable;
}

void ReceiveWindow::grow(quint32 bytes, Clock::time_point now, Clock::duration roundTrip,
                         quint32 &budget)
{
    if (m_takenThisRound == 0 || roundTrip == Clock::duration::zero()) {
        m_roundStart = now;
        m_takenThisRound = bytes;
        return;
    }
    m_takenThisRound += bytes;
    const Clock::duration passed = now - m_roundStart;
    if (passed < roundTrip)
        return;
    // After a pause more than a round trip has passed; the share of one is what counts.
    const double taken = static_cast<double>(m_takenThisRound) *
                         std::chrono::duration<double>(roundTrip).count() /
                         std::chrono::duration<double>(passed).count();
    m_takenThisRound = 0;
    const double wanted = std::min(Headroom * taken, static_cast<double>(Largest));
    if (wanted <= m_size)
        return;
    const quint32 growth = std::min(static_cast<quint32>(wanted) - m_size, budget);
    m_size += growth;
    budget -= growth;
}

} // namespace Culvert
