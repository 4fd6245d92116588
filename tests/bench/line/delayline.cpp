// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/line/delayline.h"

#include "tests/bench/line/loopback.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/timerfd.h>

#include <algorithm>

namespace Culvert::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int Backlog = 64;
constexpr int EventsPerTurn = 64;
/// For an unlimited line: more than half a round trip of 300 ms takes at 400 MB/s.
constexpr std::size_t UnlimitedCapacity = std::size_t{64} << 20U;
/// Of a limited line, beside what is waiting and on its way.
constexpr std::size_t SpareCapacity = std::size_t{256} * 1024;
/// The kernel's own buffers would be a second queue in front of a limited line.
constexpr int SocketBuffer = 64 * 1024;

std::size_t capacityFor(const LineSettings &settings)
{
    if (settings.bytesPerSecond == 0)
        return UnlimitedCapacity;
    const double seconds = std::chrono::duration<double>(settings.roundTrip).count() / 2;
    return static_cast<std::size_t>(static_cast<double>(settings.bytesPerSecond) * seconds) +
           settings.bufferBytes + SpareCapacity;
}

void limitBuffer(const Descriptor &socket, const LineSettings &settings)
{
    if (settings.bytesPerSecond != 0)
        ::setsockopt(socket.number(), SOL_SOCKET, SO_RCVBUF, &SocketBuffer, sizeof SocketBuffer);
}

void sendAtOnce(const Descriptor &socket)
{
    const int on = 1;
    ::setsockopt(socket.number(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

} // namespace

DelayLine::DelayLine(const LineSettings &settings, quint16 target)
    : m_settings(settings)
    , m_target(target)
    , m_capacity(capacityFor(settings))
    , m_ways{LineWay(settings), LineWay(settings)}
{}

DelayLine::~DelayLine()
{
    if (m_stop.isOpen())
        ::eventfd_write(m_stop.number(), 1);
}

std::optional<Failure> DelayLine::start()
{
    m_listener = Descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    limitBuffer(m_listener, m_settings);
    m_port = listenOnLoopback(m_listener, Backlog);
    m_epoll = Descriptor(::epoll_create1(EPOLL_CLOEXEC));
    m_timer = Descriptor(::timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC));
    m_stop = Descriptor(::eventfd(0, EFD_CLOEXEC));
    if (m_port == 0 || !watch(m_listener.number(), EPOLLIN) ||
        !watch(m_timer.number(), EPOLLIN | EPOLLET) || !watch(m_stop.number(), EPOLLIN))
        return Failure{FailureKind::Internal, u"the delay line does not start"_s, {}};
    m_thread = std::jthread([this] { run(); });
    return std::nullopt;
}

void DelayLine::run()
{
    std::array<epoll_event, EventsPerTurn> events{};
    bool more = false;
    while (true) {
        const int count =
            ::epoll_wait(m_epoll.number(), events.data(), EventsPerTurn, more ? 0 : -1);
        for (int i = 0; i < count; ++i) {
            const epoll_event &event = events[static_cast<std::size_t>(i)];
            if (event.data.fd == m_stop.number())
                return;
            if (event.data.fd == m_listener.number())
                accept();
            else
                take(event.data.fd, event.events);
        }
        more = moveAll(std::chrono::steady_clock::now());
        if (!more)
            armTimer();
    }
}

void DelayLine::accept()
{
    Descriptor client(
        ::accept4(m_listener.number(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
    if (!client.isOpen())
        return;
    Descriptor server(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    limitBuffer(server, m_settings);
    if (!connectToLoopback(server, m_target) || !makeNonBlocking(server))
        return;
    sendAtOnce(client);
    sendAtOnce(server);
    auto connection =
        std::make_unique<DelayedConnection>(std::move(client), std::move(server), m_capacity);
    constexpr quint32 Everything = EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET;
    if (watch(connection->descriptor(0), Everything) &&
        watch(connection->descriptor(1), Everything))
        m_connections.push_back(std::move(connection));
}

void DelayLine::take(int descriptor, quint32 events)
{
    for (const auto &connection : m_connections) {
        for (const std::size_t side : {0U, 1U}) {
            if (connection->descriptor(side) == descriptor)
                connection->setReady(side, events);
        }
    }
}

bool DelayLine::moveAll(TimePoint now)
{
    bool more = false;
    ++m_turn;
    for (std::size_t i = 0; i < m_connections.size(); ++i) {
        DelayedConnection &connection = *m_connections[(m_turn + i) % m_connections.size()];
        for (const std::size_t from : {0U, 1U}) {
            // First what makes space.
            connection.write(from, now);
            more = connection.read(from, m_ways[from], now) || more;
        }
    }
    std::erase_if(m_connections, [](const auto &connection) { return connection->isOver(); });
    return more;
}

void DelayLine::armTimer()
{
    std::optional<TimePoint> next;
    const auto consider = [&next](TimePoint time) { next = next ? std::min(*next, time) : time; };
    for (const auto &connection : m_connections) {
        for (const std::size_t from : {0U, 1U}) {
            if (const auto due = connection->nextDue(from))
                consider(*due);
            if (m_settings.bytesPerSecond != 0 && connection->waitsForRoom(from))
                consider(m_ways[from].roomAt(m_ways[from].stepSize()));
        }
    }
    itimerspec when{};
    if (next) {
        const auto time = std::chrono::nanoseconds(next->time_since_epoch());
        const auto whole = std::chrono::floor<std::chrono::seconds>(time);
        when.it_value.tv_sec = static_cast<time_t>(whole.count());
        // All zero would disarm it.
        when.it_value.tv_nsec = std::max<long>((time - whole).count(), 1);
    }
    ::timerfd_settime(m_timer.number(), TFD_TIMER_ABSTIME, &when, nullptr);
}

bool DelayLine::watch(int descriptor, quint32 events)
{
    epoll_event event{};
    event.events = events;
    event.data.fd = descriptor;
    return ::epoll_ctl(m_epoll.number(), EPOLL_CTL_ADD, descriptor, &event) == 0;
}

} // namespace Culvert::Bench
