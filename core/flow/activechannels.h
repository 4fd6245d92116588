// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <chrono>

namespace Culvert {

/// How many channels of a link share its line in one direction: those that moved much in this round
/// or in the one before. One that has little to say, or whose other end takes nothing, has no share
/// of the line. Pure: time is passed in.
class ActiveChannels
{
public:
    using Clock = std::chrono::steady_clock;

    /// What one channel has moved in a round.
    struct Share
    {
        /// 0 = none.
        quint32 round = 0;
        quint64 bytes = 0;
        /// It moved enough in the round before that one.
        bool before = false;
    };

    /// @p enough: who moves so many bytes in a round counts.
    explicit ActiveChannels(quint32 enough)
        : m_enough(enough)
    {}

    /// A channel moved @p bytes. The next round begins when this one has lasted for @p roundTime.
    void moved(Share &share, quint32 bytes, Clock::time_point now, Clock::duration roundTime);
    /// The channel is gone, and counts no more.
    void forget(Share &share);

    /// As of the last that moved; at least one.
    int count() const;
    /// Those that still move much at @p now, which may be none.
    int countAt(Clock::time_point now) const;

private:
    quint32 m_enough;
    quint32 m_round = 0;
    int m_now = 0;
    int m_before = 0;
    Clock::time_point m_roundStart;
    Clock::duration m_roundTime{};
};

} // namespace Culvert
