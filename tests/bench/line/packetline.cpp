// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/line/packetline.h"

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/timerfd.h>

#include <algorithm>

namespace Culvert::Bench {

using namespace Qt::StringLiterals;

namespace {

/// Of a network that nobody has at home, so that nothing is taken for anything else.
constexpr std::array Addresses{"198.18.0.1", "198.18.0.2"};
constexpr int EventsPerTurn = 4;
constexpr std::size_t LargestPacket = 2048;
/// Read at a time, so that the other direction has its turn.
constexpr int PacketsPerTurn = 64;
constexpr unsigned Version4 = 4;
constexpr unsigned VersionShift = 4;

bool isIpv4(char first)
{
    return static_cast<unsigned char>(first) >> VersionShift == Version4;
}

} // namespace

QString PacketLine::farAddress()
{
    return QString::fromLatin1(Addresses[1]);
}

PacketLine::PacketLine(const LineSettings &settings, quint64 seed)
    : m_settings(settings)
    , m_directions{{{PacketWay(settings, seed), {}}, {PacketWay(settings, ~seed), {}}}}
{
    Q_ASSERT(settings.hasPackets() && settings.bytesPerSecond > 0);
}

PacketLine::~PacketLine()
{
    if (m_stop.isOpen())
        ::eventfd_write(m_stop.number(), 1);
}

std::optional<Failure> PacketLine::start()
{
    for (const std::size_t end : {0U, 1U}) {
        if (auto failure = makeEnd(end))
            return failure;
    }
    m_epoll = Descriptor(::epoll_create1(EPOLL_CLOEXEC));
    m_timer = Descriptor(::timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC));
    m_stop = Descriptor(::eventfd(0, EFD_CLOEXEC));
    if (!watch(m_devices[0]->descriptor()) || !watch(m_devices[1]->descriptor()) ||
        !watch(m_timer.number()) || !watch(m_stop.number()))
        return Failure{FailureKind::Internal, u"the line of packets does not start"_s, {}};
    m_thread = std::jthread([this] { run(); });
    return std::nullopt;
}

std::optional<Failure> PacketLine::makeEnd(std::size_t end)
{
    Result<NetworkNamespace> network = NetworkNamespace::create();
    if (!network)
        return network.failure();
    m_ends[end] = network.takeValue();
    std::optional<Failure> failure;
    std::thread([&] {
        failure = m_ends[end]->enter();
        if (failure)
            return;
        Result<TunDevice> device =
            TunDevice::create(Addresses[end], Addresses[1 - end], m_settings.congestion);
        if (device)
            m_devices[end] = device.takeValue();
        else
            failure = device.failure();
    }).join();
    return failure;
}

void PacketLine::run()
{
    std::array<epoll_event, EventsPerTurn> events{};
    while (true) {
        const int count = ::epoll_wait(m_epoll.number(), events.data(), EventsPerTurn, -1);
        for (int i = 0; i < count; ++i) {
            const int descriptor = events[static_cast<std::size_t>(i)].data.fd;
            if (descriptor == m_stop.number())
                return;
            for (const std::size_t end : {0U, 1U}) {
                if (descriptor == m_devices[end]->descriptor())
                    take(end);
            }
        }
        const TimePoint now = std::chrono::steady_clock::now();
        handOver(0, now);
        handOver(1, now);
        armTimer();
    }
}

void PacketLine::take(std::size_t from)
{
    std::array<char, LargestPacket> buffer{};
    Direction &direction = m_directions[from];
    for (int i = 0; i < PacketsPerTurn; ++i) {
        const ssize_t got = ::read(m_devices[from]->descriptor(), buffer.data(), buffer.size());
        if (got <= 0)
            return;
        // What the kernel says to its neighbours of IPv6 is not of the line.
        if (!isIpv4(buffer.front()))
            continue;
        const auto size = static_cast<std::size_t>(got);
        const auto arrival = direction.way.put(size, std::chrono::steady_clock::now());
        if (arrival)
            direction.onTheWay.push_back({*arrival, {buffer.data(), buffer.data() + size}});
    }
}

void PacketLine::handOver(std::size_t from, TimePoint now)
{
    std::deque<Packet> &packets = m_directions[from].onTheWay;
    while (!packets.empty() && packets.front().arrival <= now) {
        const std::vector<char> &bytes = packets.front().bytes;
        // The kernel takes every packet, or there is no device any more.
        if (::write(m_devices[1 - from]->descriptor(), bytes.data(), bytes.size()) < 0)
            qWarning("a packet could not be handed over");
        packets.pop_front();
    }
}

void PacketLine::armTimer()
{
    std::optional<TimePoint> next;
    for (const Direction &direction : m_directions) {
        if (!direction.onTheWay.empty()) {
            const TimePoint arrival = direction.onTheWay.front().arrival;
            next = next ? std::min(*next, arrival) : arrival;
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
    // That also makes it unreadable again.
    ::timerfd_settime(m_timer.number(), TFD_TIMER_ABSTIME, &when, nullptr);
}

bool PacketLine::watch(int descriptor)
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.fd = descriptor;
    return ::epoll_ctl(m_epoll.number(), EPOLL_CTL_ADD, descriptor, &event) == 0;
}

} // namespace Culvert::Bench
