// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/flow/deliveryrate.h"

namespace Culvert {

/// How much of what one link receives may be on its way: granted to the server, and not yet with
/// the reader. OpenSSH's own 2 MiB a channel are too little for a long line, which they hold to 2
/// MiB a round trip, and far too much for a slow one, where everything else waits behind them. This
/// keeps it to what the line carries in some of its shortest round trips, shared out among the
/// channels that receive much; at first it doubles with each round trip, as TCP's slow start does.
/// Pure: time is passed in.
class ReceiveLimit
{
public:
    using Clock = DeliveryRate::Clock;

    /// What one channel has received lately.
    struct Share
    {
        quint32 round = 0;
        quint32 bytes = 0;
    };

    /// @p bytes of one channel arrived. @p roundTrip is the shortest one known on this link.
    void arrived(Share &share, quint32 bytes, Clock::time_point now, Clock::duration roundTrip);

    /// What each channel that receives much may have on its way, in bytes.
    quint32 perChannel(Clock::duration roundTrip) const;
    /// What a new channel may have. @p roundTrip is zero when none is known yet.
    quint32 perNewChannel(Clock::duration roundTrip) const;

    /// True if @p bytes may be granted now, and then counts them: where much is on its way, it is
    /// to arrive evenly. Otherwise ask again in some milliseconds.
    bool mayGrant(quint32 bytes, Clock::time_point now, Clock::duration roundTrip);

    /// The bytes a second that the link is taken to carry.
    double rate() const { return m_rate.bytesPerSecond(); }

private:
    double inAll(Clock::duration roundTrip) const;
    quint32 share(int channels, Clock::duration roundTrip) const;
    int busyChannels() const;

    /// Until there are measurements: with it, a channel on a long line starts with about as much as
    /// OpenSSH gives.
    static constexpr double FirstRate = 13e6;

    DeliveryRate m_rate{FirstRate};
    Clock::time_point m_roundStart;
    quint32 m_round = 1;
    int m_busyNow = 0;
    int m_busyBefore = 0;
    /// Bytes that may be granted at once.
    double m_credit = 0;
    Clock::time_point m_credited;
};

} // namespace Culvert
