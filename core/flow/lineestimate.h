// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/flow/deliveryrate.h"

namespace Culvert {

/// What is known of the line between us and one link's server, for all of its channels: how long
/// it is, and what it carries each way. Pure: time is passed in.
class LineEstimate
{
public:
    using Clock = DeliveryRate::Clock;

    /// What was sent at @p sent was answered at @p now.
    void answered(Clock::time_point sent, Clock::time_point now);
    bool isRoundTripKnown() const { return m_roundTrip != Clock::duration::zero(); }
    /// The shortest time in which the server answered: the line's own. Zero = not known.
    Clock::duration roundTrip() const { return m_roundTrip; }

    /// The server acknowledged @p bytes of one channel. @p limited: a channel waits for
    /// acknowledgements, so that the line is in full use, and has been since the last call unless
    /// sendingPaused() came. @p onTheWay: what all channels have on their way still.
    void acknowledged(quint64 bytes, Clock::time_point now, bool limited, quint64 onTheWay);
    /// For some time no channel waited: what is acknowledged next says nothing about that time.
    void sendingPaused() { m_sending.paused(); }
    /// The bytes a second that the line is taken to carry to the server.
    double sendRate() const { return m_sending.bytesPerSecond(); }
    /// False while nothing has shown how much the line carries: it was never full.
    bool isSendRateKnown() const { return m_sending.isKnown(); }

    /// Whether packets are lost on it. What follows a lost one comes only when that was sent again,
    /// which is no sign of a slower line.
    void setLoses(bool loses) { m_loses = loses; }
    bool loses() const { return m_loses; }

    /// @p bytes arrived from the server.
    void arrived(quint64 bytes, Clock::time_point now);
    /// The bytes a second that the line is taken to carry from the server.
    double receiveRate() const { return m_receiving.bytesPerSecond(); }
    /// The last measurements were each clearly more than the one before: there may be much more.
    bool isReceiveRateGrowing() const { return m_receiving.isGrowing(); }

private:
    static DeliveryRate::Sampling sending();
    static DeliveryRate::Sampling receiving();

    Clock::duration m_roundTrip{};
    bool m_loses = false;
    DeliveryRate m_sending{sending()};
    DeliveryRate m_receiving{receiving()};
};

} // namespace Culvert
