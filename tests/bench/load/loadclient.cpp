// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/load/loadclient.h"

#include "tests/bench/load/pattern.h"

#include <sys/epoll.h>

#include <array>
#include <cerrno>

namespace Culvert::Bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int EventsPerTurn = 256;
/// How often it looks whether it is to stop.
constexpr int TurnMilliseconds = 100;
/// So long may nothing at all happen; ssh with thousands of channels is silent for seconds.
constexpr Clock::duration Stalled = 60s;

} // namespace

LoadClient::LoadClient(Route route)
    : m_route(route)
    , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_buffer(SliceSize)
{}

Flow &LoadClient::open(LoadKind kind, quint64 length)
{
    return add(std::make_unique<Flow>(LoadCommand{kind, nextPatternKey(), length}, m_route));
}

Flow &LoadClient::openStalled()
{
    return add(std::make_unique<Flow>(LoadCommand{LoadKind::Send, nextPatternKey(), Endless},
                                      m_route, Flow::Reader::Stalled));
}

Flow &LoadClient::openOn(Descriptor socket, LoadKind kind, quint64 length)
{
    return add(
        std::make_unique<Flow>(LoadCommand{kind, nextPatternKey(), length}, std::move(socket)));
}

Flow &LoadClient::add(std::unique_ptr<Flow> added)
{
    Flow &flow = *m_flows.emplace_back(std::move(added));
    if (flow.state() == Flow::State::Failed)
        m_error = flow.error();
    else if (!watch(flow, EPOLL_CTL_ADD))
        m_error = u"cannot watch one more connection"_s;
    return flow;
}

void LoadClient::echoAgain()
{
    for (const auto &flow : m_flows) {
        if (flow->state() != Flow::State::Finished)
            continue;
        --m_finished;
        flow->echoAgain();
        if (flow->state() == Flow::State::Failed)
            m_error = flow->error();
    }
}

void LoadClient::endUploads()
{
    for (const auto &flow : m_flows) {
        flow->endUpload();
        if (flow->state() == Flow::State::Failed)
            m_error = flow->error();
        else if (!flow->isDone())
            watch(*flow, EPOLL_CTL_MOD);
    }
}

void LoadClient::clear()
{
    m_flows.clear();
    m_finished = 0;
    m_moved = 0;
}

std::optional<Failure> LoadClient::runUntilFinished(std::size_t count, const std::stop_token &stop)
{
    std::array<epoll_event, EventsPerTurn> events{};
    Clock::time_point lastEvent = Clock::now();
    while (!m_error && m_finished < count && !stop.stop_requested()) {
        const int ready =
            ::epoll_wait(m_epoll.number(), events.data(), EventsPerTurn, TurnMilliseconds);
        if (ready > 0) {
            lastEvent = Clock::now();
        } else if (ready < 0 && errno != EINTR) {
            m_error = u"cannot wait for connections"_s;
        } else if (Clock::now() - lastEvent > Stalled) {
            m_error = u"nothing moved for a minute; %1 of %2 connections are done"_s.arg(m_finished)
                          .arg(count);
        }
        for (int i = 0; i < ready; ++i) {
            const epoll_event &event = events[static_cast<std::size_t>(i)];
            handle(*static_cast<Flow *>(event.data.ptr), event.events);
        }
    }
    if (m_error)
        return Failure{FailureKind::Internal, *m_error, {}};
    return std::nullopt;
}

void LoadClient::handle(Flow &flow, quint32 events)
{
    const quint32 before = flow.interest();
    const bool wasDone = flow.isDone();
    const quint64 movedBefore = flow.moved();
    flow.handle(events, m_buffer);
    m_moved += flow.moved() - movedBefore;
    if (flow.state() == Flow::State::Failed) {
        if (!m_error)
            m_error = flow.error();
    } else {
        if (flow.isDone() && !wasDone)
            ++m_finished;
        // A finished transfer has closed its socket.
        if (flow.interest() != before && flow.descriptor() >= 0)
            watch(flow, EPOLL_CTL_MOD);
    }
}

bool LoadClient::watch(Flow &flow, int operation)
{
    epoll_event event{};
    event.events = flow.interest();
    event.data.ptr = &flow;
    return ::epoll_ctl(m_epoll.number(), operation, flow.descriptor(), &event) == 0;
}

} // namespace Culvert::Bench
