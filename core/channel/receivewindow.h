// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <chrono>

namespace Culvert {

/// The window of one channel in the direction towards us (RFC 4254, 5.2): how many bytes the server
/// may still send. It starts small and grows to four times what the reader was seen to take in one
/// round trip, as TCP receive-buffer auto-tuning does: a long line gets the window that it needs,
/// and a short one does not make ssh buffer megabytes, which it does in quadratic time. Pure: time
/// is passed in.
class ReceiveWindow
{
public:
    using Clock = std::chrono::steady_clock;

    static constexpr quint32 Initial = 256 * 1024;
    static constexpr quint32 Largest = 64 * 1024 * 1024;

    /// The bytes arrived. False if the server sent more than it was allowed to.
    bool arrived(quint32 bytes);

    /// The reader took the bytes. Returns what to grant the server now; 0 = nothing yet.
    /// @p roundTrip is the shortest one known on this link; zero = not known yet.
    /// @p budget is what the window may grow by; what it has grown by is taken from it.
    quint32 consumed(quint32 bytes, Clock::time_point now, Clock::duration roundTrip,
                     quint32 &budget);

    /// What the window has grown to, in bytes.
    quint32 size() const { return m_size; }
    /// Bytes that arrived and that the reader has not taken.
    quint32 held() const { return m_held; }

private:
    void grow(quint32 bytes, Clock::time_point now, Clock::duration roundTrip, quint32 &budget);

    quint32 m_size = Initial;
    quint32 m_granted = Initial;
    quint32 m_held = 0;
    quint64 m_takenThisRound = 0;
    Clock::time_point m_roundStart;
};

} // namespace Culvert
