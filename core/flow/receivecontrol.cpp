// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/flow/receivecontrol.h"

#include <algorithm>
#include <utility>

namespace Culvert {

namespace {

using Seconds = std::chrono::duration<double>;

// What is on its way beyond what the line holds shows whether there is more bandwidth, and allows
// for a present round trip that is longer than the shortest. While the rate still grows, twice as
// much.
constexpr double MoreTrips = 1.5;
constexpr double MostMore = 2.0 * 1024 * 1024;
// What keeps a short line busy while programs wait for their turn. Everything else waits behind it:
// on a fast one, it is all the time that a small packet takes.
constexpr Seconds Queue{0.02};
constexpr double MostQueue = 1.875 * 1024 * 1024;
// What does not fit the line lies in sshd's and ssh's buffers, whose growth costs quadratic time.
constexpr double MostInAll = 24.0 * 1024 * 1024;

// A burst of many megabytes is more than ssh can pass on in time, and then lies in its buffers.
// From here on, grants are spread over the time that their bytes take; faster while the rate still
// grows, as BBR has it.
constexpr double PacedFrom = 4.0 * 1024 * 1024;
constexpr double GrowingPace = 2.9;
constexpr double SteadyPace = 1.25;
// As fast as one ssh passes it on; beyond that, it would only lie in its buffer.
constexpr double MostGrowing = 200e6;
constexpr double MostCredit = 512.0 * 1024;
// Of channels that begin together, as many have all at once as have a lane of the link, and so a
// buffer in ssh, to themselves. What others receive shares those, and comes no faster than a busy
// ssh passes it on.
constexpr double MostFirstCredit = 16.0 * 1024 * 1024;
constexpr double FirstPace = 130e6;
// Between two looks at those that wait. It is shorter than it takes to use up MostCredit.
constexpr std::chrono::milliseconds Pause{2};

// A channel always gets two packets; where those are soon over, more, since each grant is a
// message.
constexpr double Smallest = 64.0 * 1024;
constexpr double SmallestOfFast = 240.0 * 1024;
constexpr Seconds SmallestTime{0.002};
// As much as OpenSSH gives.
constexpr quint32 MostForNew = 2 * 1024 * 1024;
constexpr quint32 ForNewUnknown = 256 * 1024;
// Within such a round trip a window grows before anybody notices, and what does not fit the line
// only lies in buffers.
constexpr std::chrono::milliseconds NearRoundTrip{3};
// What a new channel may add to the queue of others.
constexpr Seconds QueueForNew{0.04};

// A grant that is sent by itself should be worth a message.
constexpr quint32 SmallestWidening = 256 * 1024;

// Whoever receives as much in a round is one of those who share the line.
constexpr quint32 Busy = 64 * 1024;
// Servers send some packets of one channel before they turn to the next.
constexpr std::chrono::milliseconds ShortestRound{250};
constexpr int RoundTripsInRound = 4;
// Several share a slow line, too.
constexpr std::chrono::seconds BulkRound{2};

} // namespace

ReceiveControl::ReceiveControl(LineEstimate &line, ReceiveBudget &budget)
    : m_line(line)
    , m_budget(budget)
    , m_active(Busy)
    , m_bulk(Busy)
{}

double ReceiveControl::inAll() const
{
    const double rate = m_line.receiveRate();
    const double line = rate * Seconds(m_line.roundTrip()).count();
    const double more = m_line.isReceiveRateGrowing() ? line : std::min(MoreTrips * line, MostMore);
    return std::min(line + more + std::min(rate * Queue.count(), MostQueue), MostInAll);
}

quint32 ReceiveControl::share(int channels) const
{
    const double least =
        std::clamp(m_line.receiveRate() * SmallestTime.count(), Smallest, SmallestOfFast);
    return static_cast<quint32>(std::max(inAll() / channels, least));
}

quint32 ReceiveControl::mostOnTheWay() const
{
    return share(m_active.count());
}

quint32 ReceiveControl::mostForNew(Clock::time_point now) const
{
    if (!m_line.isRoundTripKnown())
        return ForNewUnknown;
    const int others = m_active.countAt(now);
    const bool isNear = m_line.roundTrip() < NearRoundTrip;
    if (others == 0 && !isNear)
        return MostForNew;
    const double beside = isNear ? 0 : m_line.receiveRate() * QueueForNew.count();
    const double share = std::max<double>(this->share(others + 1), beside);
    return static_cast<quint32>(std::min<double>(share, MostForNew));
}

quint32 ReceiveControl::firstWindow(Clock::time_point now) const
{
    return std::min(mostForNew(now), m_budget.mostForNew());
}

quint32 ReceiveControl::begin(Receiving &receiving, Clock::time_point now)
{
    // The rest follows when it is open, which is before a server has anything to send.
    const bool isNear = m_line.isRoundTripKnown() && m_line.roundTrip() < NearRoundTrip;
    const quint32 first = std::min(firstWindow(now), isNear ? MostForNew : ForNewUnknown);
    m_budget.track(receiving.window,
                   [first](ReceiveWindow &window) { window = ReceiveWindow(first); });
    return receiving.window.granted();
}

quint32 ReceiveControl::opened(Receiving &receiving, quint32 number, Clock::time_point now)
{
    receiving.first = firstWindow(now);
    if (receiving.first < receiving.window.granted() + SmallestWidening)
        return 0;
    receiving.window.promise(receiving.first - receiving.window.granted());
    return due(receiving, number, now);
}

bool ReceiveControl::arrived(Receiving &receiving, quint32 bytes, Clock::time_point now)
{
    if (const auto sent = receiving.echo.arrived(bytes))
        m_line.answered(*sent, now);
    if (!receiving.window.arrived(bytes))
        return false;
    m_line.arrived(bytes, now);
    m_active.moved(
        receiving.share, bytes, now,
        std::max<Clock::duration>(ShortestRound, RoundTripsInRound * m_line.roundTrip()));
    m_bulk.moved(receiving.bulk, bytes, now, BulkRound);
    return true;
}

void ReceiveControl::consumed(Receiving &receiving, quint32 bytes)
{
    m_budget.track(receiving.window, [bytes](ReceiveWindow &window) { window.consumed(bytes); });
}

void ReceiveControl::forget(Receiving &receiving)
{
    m_budget.track(receiving.window, [](ReceiveWindow &window) { window = ReceiveWindow(); });
    m_active.forget(receiving.share);
    m_bulk.forget(receiving.bulk);
}

/// What a channel has left of what it may receive at its beginning.
quint32 ReceiveControl::leftOfFirst(const Receiving &receiving)
{
    const quint64 taken = receiving.window.taken();
    return taken < receiving.first ? receiving.first - static_cast<quint32>(taken) : 0;
}

/// One step; 0 = nothing for now.
quint32 ReceiveControl::nextGrant(const Receiving &receiving) const
{
    const quint32 most = std::max(mostOnTheWay(), leftOfFirst(receiving));
    return receiving.window.grantable(std::min(most, m_budget.most(receiving.window)));
}

/// True if @p bytes may be granted now, and then counts them: where much is on its way, it is to
/// arrive evenly.
bool ReceiveControl::mayGrant(const Receiving &receiving, quint32 bytes, Clock::time_point now)
{
    // Many channels that begin together would receive more at once than ssh can pass on.
    if (receiving.window.used() < leftOfFirst(receiving))
        return m_first.take(bytes, FirstPace, MostFirstCredit, now);
    if (inAll() < PacedFrom)
        return true;
    const double rate = m_line.receiveRate();
    const double steady = SteadyPace * rate;
    const double pace = m_line.isReceiveRateGrowing()
                            ? std::clamp(GrowingPace * rate, steady, std::max(steady, MostGrowing))
                            : steady;
    return m_paced.take(bytes, pace, MostCredit, now);
}

bool ReceiveControl::Credit::take(quint32 size, double rate, double most, Clock::time_point now)
{
    const Seconds passed = now - std::exchange(since, now);
    bytes = std::min(bytes + passed.count() * rate, most);
    if (bytes <= 0)
        return false;
    bytes -= size;
    return true;
}

void ReceiveControl::grant(Receiving &receiving, quint32 bytes)
{
    m_budget.track(receiving.window, [bytes](ReceiveWindow &window) { window.grant(bytes); });
}

quint32 ReceiveControl::due(Receiving &receiving, quint32 number, Clock::time_point now)
{
    if (receiving.waits)
        return 0;
    const quint32 before = receiving.window.granted();
    while (const quint32 bytes = nextGrant(receiving)) {
        // Not before those that wait already.
        if (!m_waiting.empty() || !mayGrant(receiving, bytes, now)) {
            m_waiting.push_back(number);
            receiving.waits = true;
            if (!m_turnsAt)
                m_turnsAt = now + Pause;
            break;
        }
        grant(receiving, bytes);
    }
    const quint32 granted = receiving.window.granted() - before;
    if (granted > 0)
        receiving.echo.granted(before, now);
    return granted;
}

std::optional<quint32> ReceiveControl::takeTurn(Clock::time_point now)
{
    if (m_waiting.empty())
        m_turnsAt.reset();
    if (!m_turnsAt || now < *m_turnsAt)
        return std::nullopt;
    const quint32 number = m_waiting.front();
    m_waiting.pop_front();
    return number;
}

quint32 ReceiveControl::dueInTurn(Receiving &receiving, quint32 number, Clock::time_point now)
{
    const quint32 before = receiving.window.granted();
    const quint32 bytes = nextGrant(receiving);
    if (bytes != 0 && !mayGrant(receiving, bytes, now)) {
        // Nothing more may be granted before the next turns, of which it has the first.
        m_waiting.push_front(number);
        receiving.waits = true;
        m_turnsAt = now + Pause;
        return 0;
    }
    if (bytes != 0) {
        grant(receiving, bytes);
        receiving.echo.granted(before, now);
    }
    receiving.waits = nextGrant(receiving) != 0;
    if (receiving.waits)
        m_waiting.push_back(number);
    return bytes;
}

} // namespace Culvert
