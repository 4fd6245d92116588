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
constexpr double MostCredit = 512.0 * 1024;
// Between two looks at those that wait. It is shorter than it takes to use up MostCredit.
constexpr std::chrono::milliseconds Pause{2};

// A channel always gets two packets; where those are soon over, more, since each grant is a
// message.
constexpr double Smallest = 64.0 * 1024;
constexpr double SmallestOfFast = 240.0 * 1024;
constexpr Seconds SmallestTime{0.002};
// A grant that is sent by itself should be worth a message.
constexpr quint32 SmallestWidening = 256 * 1024;

// As much as OpenSSH gives.
constexpr double MostForNew = 2.0 * 1024 * 1024;
constexpr quint32 ForNewUnknown = 256 * 1024;

// Whoever receives as much in a round is one of those who share the line.
constexpr quint32 Busy = 64 * 1024;
// Servers send some packets of one channel before they turn to the next.
constexpr std::chrono::milliseconds ShortestRound{250};
constexpr int RoundTripsInRound = 4;

} // namespace

ReceiveControl::ReceiveControl(LineEstimate &line, ReceiveBudget &budget)
    : m_line(line)
    , m_budget(budget)
    , m_active(Busy)
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

quint32 ReceiveControl::mostForNew() const
{
    if (!m_line.isRoundTripKnown())
        return ForNewUnknown;
    const double share = this->share(m_active.count() + 1);
    return static_cast<quint32>(std::min(share, MostForNew));
}

quint32 ReceiveControl::firstWindow() const
{
    return std::min(mostForNew(), m_budget.mostForNew());
}

quint32 ReceiveControl::begin(Receiving &receiving)
{
    const quint32 first = firstWindow();
    m_budget.track(receiving.window,
                   [first](ReceiveWindow &window) { window = ReceiveWindow(first); });
    return receiving.window.granted();
}

quint32 ReceiveControl::opened(Receiving &receiving, Clock::time_point now)
{
    const quint32 wanted = firstWindow();
    const quint32 before = receiving.window.granted();
    if (wanted < before + SmallestWidening)
        return 0;
    quint32 bytes = 0;
    m_budget.track(receiving.window,
                   [&bytes, wanted](ReceiveWindow &window) { bytes = window.widen(wanted); });
    receiving.echo.granted(before, now);
    return bytes;
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
    return true;
}

void ReceiveControl::consumed(Receiving &receiving, quint32 bytes)
{
    m_budget.track(receiving.window, [bytes](ReceiveWindow &window) { window.consumed(bytes); });
}

void ReceiveControl::forget(Receiving &receiving)
{
    m_budget.track(receiving.window, [](ReceiveWindow &window) { window = ReceiveWindow(); });
}

/// True if @p bytes may be granted now, and then counts them: where much is on its way, it is to
/// arrive evenly.
bool ReceiveControl::mayGrant(quint32 bytes, Clock::time_point now)
{
    if (inAll() < PacedFrom)
        return true;
    const double pace = m_line.isReceiveRateGrowing() ? GrowingPace : SteadyPace;
    const Seconds passed = now - std::exchange(m_credited, now);
    m_credit = std::min(m_credit + passed.count() * pace * m_line.receiveRate(), MostCredit);
    if (m_credit <= 0)
        return false;
    m_credit -= bytes;
    return true;
}

quint32 ReceiveControl::grantable(const Receiving &receiving, quint32 most) const
{
    return receiving.window.grantable(std::min(most, m_budget.most(receiving.window)));
}

void ReceiveControl::grant(Receiving &receiving, quint32 bytes)
{
    m_budget.track(receiving.window, [bytes](ReceiveWindow &window) { window.grant(bytes); });
}

quint32 ReceiveControl::due(Receiving &receiving, quint32 number, Clock::time_point now)
{
    if (receiving.waits)
        return 0;
    const quint32 most = mostOnTheWay();
    const quint32 before = receiving.window.granted();
    while (const quint32 bytes = grantable(receiving, most)) {
        // Not before those that wait already.
        if (!m_waiting.empty() || !mayGrant(bytes, now)) {
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
    const quint32 most = mostOnTheWay();
    const quint32 before = receiving.window.granted();
    const quint32 bytes = grantable(receiving, most);
    if (bytes != 0 && !mayGrant(bytes, now)) {
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
    receiving.waits = grantable(receiving, most) != 0;
    if (receiving.waits)
        m_waiting.push_back(number);
    return bytes;
}

} // namespace Culvert
