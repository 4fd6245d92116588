// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/flow/grantcontrol.h"

#include <algorithm>
#include <chrono>
#include <deque>
#include <numeric>
#include <optional>
#include <vector>

namespace Culvert {

/// A server with endless bytes for some channels, a line that queues what it cannot carry, and
/// readers that take all at once. Time passes in steps, here only. Bytes and grants have half a
/// round trip each; here the grants have both.
class ReceivingLine
{
public:
    using Clock = GrantControl::Clock;
    using Seconds = std::chrono::duration<double>;

    /// In bytes.
    static constexpr quint32 Packet = 32 * 1024;

    /// @p rate is in bytes a second.
    ReceivingLine(double rate, Clock::duration roundTrip, std::size_t channels)
        : m_rate(rate)
        , m_roundTrip(roundTrip)
        , m_known(roundTrip)
    {
        for (std::size_t i = 0; i < channels; ++i)
            open();
    }

    /// What a run showed.
    struct Outcome
    {
        /// Of what the line carries.
        double used = 0;
        /// Until a byte that the server has now is on the line, at worst.
        Clock::duration queue{};
        /// Bytes that each channel received.
        std::vector<double> received;
    };

    Outcome run(Clock::duration time)
    {
        constexpr std::chrono::microseconds Step{50};
        Outcome outcome;
        outcome.received.resize(m_channels.size());
        const Clock::time_point end = m_now + time;
        for (; m_now < end; m_now += Step) {
            takeTurns();
            takeGrants();
            send();
            outcome.queue = std::max(outcome.queue, queueTime());
            carry(Seconds(Step).count(), outcome);
        }
        outcome.used = std::accumulate(outcome.received.begin(), outcome.received.end(), 0.0) /
                       (m_rate * Seconds(time).count());
        return outcome;
    }

    /// As MuxLink does: until the first channel is confirmed, no round trip is known.
    void open()
    {
        const bool isFirst = m_channels.empty();
        Channel &channel = m_channels.emplace_back();
        const quint32 first =
            m_control.begin(channel.receiving, isFirst ? Clock::duration::zero() : m_known);
        grant(m_channels.size() - 1, first, m_roundTrip);
        grant(m_channels.size() - 1, m_control.opened(channel.receiving, m_known), 2 * m_roundTrip);
    }

    void setRate(double rate) { m_rate = rate; }
    void setKnownRoundTrip(Clock::duration roundTrip) { m_known = roundTrip; }
    /// Its reader takes nothing until it is set free.
    void hold(std::size_t i) { m_channels.at(i).reads = false; }
    void release(std::size_t i)
    {
        Channel &channel = m_channels.at(i);
        channel.reads = true;
        consume(i, channel.receiving.window.held());
    }
    quint32 held(std::size_t i) const { return m_channels.at(i).receiving.window.held(); }
    GrantControl &control() { return m_control; }
    GrantControl::Moment moment() const { return {m_now, m_known}; }

private:
    struct Channel
    {
        Receiving receiving;
        /// What has reached the server and was not sent.
        quint32 allowed = 0;
        bool reads = true;
    };
    struct Grant
    {
        Clock::time_point at;
        std::size_t channel;
        quint32 bytes;
    };
    struct Sent
    {
        std::size_t channel;
        quint32 bytes;
    };

    Clock::duration queueTime() const
    {
        return std::chrono::duration_cast<Clock::duration>(Seconds(m_queued / m_rate));
    }

    void grant(std::size_t i, quint32 bytes, Clock::duration delay)
    {
        if (bytes == 0)
            return;
        const Grant grant{m_now + delay, i, bytes};
        // Those of a channel that was just opened take longer than others.
        m_grants.insert(
            std::upper_bound(m_grants.begin(), m_grants.end(), grant,
                             [](const Grant &a, const Grant &b) { return a.at < b.at; }),
            grant);
    }

    void takeGrants()
    {
        for (; !m_grants.empty() && m_grants.front().at <= m_now; m_grants.pop_front())
            m_channels.at(m_grants.front().channel).allowed += m_grants.front().bytes;
    }

    /// A packet each in turn, as long as anybody may.
    void send()
    {
        for (bool any = true; any;) {
            any = false;
            for (std::size_t i = 0; i < m_channels.size(); ++i) {
                const quint32 bytes = std::min(Packet, m_channels[i].allowed);
                if (bytes == 0)
                    continue;
                m_channels[i].allowed -= bytes;
                m_queue.push_back({i, bytes});
                m_queued += bytes;
                any = true;
            }
        }
    }

    void carry(double seconds, Outcome &outcome)
    {
        m_carried = std::min(m_carried + m_rate * seconds, m_queue.empty() ? double{Packet} : 1e9);
        while (!m_queue.empty() && m_carried >= m_queue.front().bytes) {
            const Sent sent = m_queue.front();
            m_queue.pop_front();
            m_carried -= sent.bytes;
            m_queued -= sent.bytes;
            outcome.received.at(sent.channel) += sent.bytes;
            Channel &channel = m_channels.at(sent.channel);
            if (!m_control.arrived(channel.receiving, sent.bytes, moment()))
                qFatal("the window was granted, and is not believed");
            if (channel.reads)
                consume(sent.channel, sent.bytes);
        }
    }

    void consume(std::size_t i, quint32 bytes)
    {
        Receiving &receiving = m_channels.at(i).receiving;
        m_control.consumed(receiving, bytes);
        grant(i, m_control.due(receiving, static_cast<quint32>(i), moment()), m_roundTrip);
        waitForTurns();
    }

    void waitForTurns()
    {
        if (m_control.isAnyWaiting() && !m_turns)
            m_turns = m_now + GrantControl::Pause;
    }

    void takeTurns()
    {
        if (!m_turns || m_now < *m_turns)
            return;
        m_turns.reset();
        m_control.takeTurns([this](quint32 i) {
            grant(i, m_control.dueAgain(m_channels.at(i).receiving, i, moment()), m_roundTrip);
        });
        waitForTurns();
    }

    ReceiveBudget m_budget;
    GrantControl m_control{m_budget};
    Clock::time_point m_now{std::chrono::hours(1)};
    double m_rate;
    Clock::duration m_roundTrip;
    /// The shortest that was ever seen.
    Clock::duration m_known;
    std::vector<Channel> m_channels;
    std::deque<Grant> m_grants;
    std::deque<Sent> m_queue;
    std::optional<Clock::time_point> m_turns;
    double m_queued = 0;
    double m_carried = 0;
};

} // namespace Culvert
