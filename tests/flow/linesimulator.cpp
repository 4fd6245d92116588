// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/flow/linesimulator.h"

#include <QtGlobal>

#include <algorithm>
#include <numeric>

namespace Culvert::Test {

namespace {

using Seconds = std::chrono::duration<double>;

constexpr std::chrono::microseconds TimeStep{50};

} // namespace

void LineSimulator::Way::put(std::size_t channel, quint32 bytes)
{
    m_queue.push_back({channel, bytes});
    m_queued += bytes;
}

LineSimulator::Clock::duration LineSimulator::Way::queueTime() const
{
    return std::chrono::duration_cast<Clock::duration>(Seconds(m_queued / m_rate));
}

void LineSimulator::Way::pass(Clock::duration time)
{
    // An idle line saves nothing up.
    m_carried = std::min(m_carried + m_rate * Seconds(time).count(),
                         m_queue.empty() ? double{Packet} : 1e9);
}

std::optional<LineSimulator::Way::Sent> LineSimulator::Way::take()
{
    if (m_queue.empty() || m_carried < m_queue.front().bytes)
        return std::nullopt;
    const Sent sent = m_queue.front();
    m_queue.pop_front();
    m_carried -= sent.bytes;
    m_queued -= sent.bytes;
    return sent;
}

LineSimulator::LineSimulator(double rate, Clock::duration roundTrip)
    : m_rate(rate)
    , m_roundTrip(roundTrip)
{}

LineSimulator::Outcomes LineSimulator::run(Clock::duration time)
{
    Outcomes outcomes;
    outcomes.up.delivered.resize(m_uploads.size());
    outcomes.down.delivered.resize(m_downloads.size());
    const Clock::time_point end = m_now + time;
    for (; m_now < end; m_now += TimeStep) {
        takeAcknowledgements();
        endStall();
        send();
        outcomes.up.queue = std::max(outcomes.up.queue, m_up.queueTime());
        m_up.pass(TimeStep);
        deliverUp(outcomes.up);

        takeTurns();
        takeGrants();
        serve();
        outcomes.down.queue = std::max(outcomes.down.queue, m_down.queueTime());
        m_down.pass(TimeStep);
        deliverDown(outcomes.down);
    }
    for (Outcome *outcome : {&outcomes.up, &outcomes.down})
        outcome->used = std::accumulate(outcome->delivered.begin(), outcome->delivered.end(), 0.0) /
                        (m_rate * Seconds(time).count());
    return outcomes;
}

void LineSimulator::setRate(double rate)
{
    m_rate = rate;
    m_up.setRate(rate);
    m_down.setRate(rate);
}

void LineSimulator::openUploads(std::size_t count)
{
    learnRoundTrip();
    m_uploads.resize(m_uploads.size() + count);
}

void LineSimulator::closeUpload(std::size_t i)
{
    m_sending.forget(m_uploads.at(i).flight, m_now);
    m_uploads.at(i).open = false;
}

void LineSimulator::takeAcknowledgements()
{
    for (; !m_acknowledgements.empty() && m_acknowledgements.front().at <= m_now;
         m_acknowledgements.pop_front()) {
        const Word &word = m_acknowledgements.front();
        m_sending.acknowledged(m_uploads.at(word.channel).flight, word.bytes, m_now);
    }
}

void LineSimulator::endStall()
{
    const auto at = m_sending.lookAgainAt();
    if (!at || m_now < *at || !m_sending.isStalled(m_now))
        return;
    for (Upload &upload : m_uploads)
        m_sending.release(upload.flight, m_now);
}

bool LineSimulator::maySend(Upload &upload)
{
    return upload.open && upload.flight.bytes + Packet <= ServerWindow &&
           !(m_sendControlUsed && m_sending.holdBack(upload.flight, m_now));
}

/// A packet each in turn, as long as anybody may.
void LineSimulator::send()
{
    for (bool any = true; any;) {
        any = false;
        for (std::size_t i = 0; i < m_uploads.size(); ++i) {
            if (!maySend(m_uploads[i]))
                continue;
            m_sending.sent(m_uploads[i].flight, Packet, m_now);
            m_up.put(i, Packet);
            any = true;
        }
    }
}

void LineSimulator::deliverUp(Outcome &outcome)
{
    while (const auto sent = m_up.take()) {
        Upload &upload = m_uploads.at(sent->channel);
        outcome.delivered.at(sent->channel) += sent->bytes;
        if (upload.taking)
            upload.taken += sent->bytes;
        if (upload.taken < m_step)
            continue;
        m_acknowledgements.push_back({m_now + m_roundTrip, sent->channel, upload.taken});
        upload.taken = 0;
    }
}

/// As MuxLink does: until the first channel is confirmed, no round trip is known.
void LineSimulator::openDownloads(std::size_t count)
{
    for (std::size_t n = 0; n < count; ++n) {
        const std::size_t i = m_downloads.size();
        Receiving &receiving = m_downloads.emplace_back().receiving;
        grant(i, m_receiving.begin(receiving, m_now), m_roundTrip);
        learnRoundTrip();
        grant(i, m_receiving.opened(receiving, static_cast<quint32>(i), m_now), 2 * m_roundTrip);
    }
}

void LineSimulator::closeDownload(std::size_t i)
{
    m_receiving.forget(m_downloads.at(i).receiving);
    m_downloads.at(i).open = false;
}

void LineSimulator::startReader(std::size_t i)
{
    m_downloads.at(i).reading = true;
    read(i, held(i));
}

void LineSimulator::takeTurns()
{
    const auto &at = m_receiving.lookAgainAt();
    if (!at || m_now < *at)
        return;
    while (const auto i = m_receiving.takeTurn(m_now))
        grant(*i, m_receiving.dueInTurn(m_downloads.at(*i).receiving, *i, m_now), m_roundTrip);
}

void LineSimulator::takeGrants()
{
    for (; !m_grants.empty() && m_grants.front().at <= m_now; m_grants.pop_front())
        m_downloads.at(m_grants.front().channel).allowed += m_grants.front().bytes;
}

/// A packet each in turn, as long as anybody may.
void LineSimulator::serve()
{
    for (bool any = true; any;) {
        any = false;
        for (std::size_t i = 0; i < m_downloads.size(); ++i) {
            const quint32 bytes = std::min(Packet, m_downloads[i].allowed);
            if (bytes == 0 || !m_downloads[i].open)
                continue;
            m_downloads[i].allowed -= bytes;
            m_down.put(i, bytes);
            any = true;
        }
    }
}

void LineSimulator::deliverDown(Outcome &outcome)
{
    while (const auto sent = m_down.take()) {
        outcome.delivered.at(sent->channel) += sent->bytes;
        Download &download = m_downloads.at(sent->channel);
        if (!download.open)
            continue;
        if (!m_receiving.arrived(download.receiving, sent->bytes, m_now))
            qFatal("the window was granted, and is not believed");
        if (download.reading)
            read(sent->channel, sent->bytes);
    }
}

void LineSimulator::read(std::size_t i, quint32 bytes)
{
    Receiving &receiving = m_downloads.at(i).receiving;
    m_receiving.consumed(receiving, bytes);
    grant(i, m_receiving.due(receiving, static_cast<quint32>(i), m_now), m_roundTrip);
}

void LineSimulator::grant(std::size_t i, quint32 bytes, Clock::duration delay)
{
    if (bytes == 0)
        return;
    m_downloads.at(i).granted += bytes;
    const Word word{m_now + delay, i, bytes};
    // Those of a channel that was just opened take longer than others.
    m_grants.insert(std::upper_bound(m_grants.begin(), m_grants.end(), word,
                                     [](const Word &a, const Word &b) { return a.at < b.at; }),
                    word);
}

} // namespace Culvert::Test
