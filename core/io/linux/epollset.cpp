// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/linux/epollset.h"

#include <sys/epoll.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace Culvert {

static_assert(PollEvent::Read == EPOLLIN && PollEvent::Write == EPOLLOUT &&
              PollEvent::Error == EPOLLERR && PollEvent::HangUp == EPOLLHUP &&
              PollEvent::PeerEnded == EPOLLRDHUP &&
              PollEvent::EdgeTriggered == static_cast<quint32>(EPOLLET));

namespace {

constexpr int MostEvents = 256;

epoll_event eventOf(quint32 events, quint64 token)
{
    epoll_event event{};
    event.events = events;
    event.data.u64 = token;
    return event;
}

} // namespace

EpollSet::EpollSet(const std::function<void()> &ready)
    : m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_notifier(m_epoll.number(), QSocketNotifier::Read)
{
    Q_ASSERT(m_epoll.isOpen());
    QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, ready);
}

bool EpollSet::add(int descriptor, quint32 events, quint64 token)
{
    epoll_event event = eventOf(events, token);
    return ::epoll_ctl(m_epoll.number(), EPOLL_CTL_ADD, descriptor, &event) == 0;
}

void EpollSet::change(int descriptor, quint32 events, quint64 token)
{
    epoll_event event = eventOf(events, token);
    ::epoll_ctl(m_epoll.number(), EPOLL_CTL_MOD, descriptor, &event);
}

void EpollSet::remove(int descriptor)
{
    ::epoll_ctl(m_epoll.number(), EPOLL_CTL_DEL, descriptor, nullptr);
}

int EpollSet::collect(std::chrono::nanoseconds wait, const Take &take)
{
    std::array<epoll_event, MostEvents> events;
    int count = -1;
    if (m_waitsExactly) {
        const timespec time{0, static_cast<long>(wait.count())};
        count = ::epoll_pwait2(m_epoll.number(), events.data(), MostEvents, &time, nullptr);
        // Linux before 5.11 lacks it, and a sandbox of that time forbids what it does not know.
        m_waitsExactly = count >= 0 || errno == EINTR;
    }
    // A millisecond at least, unless it is not to wait at all.
    if (!m_waitsExactly) {
        const auto milliseconds = std::chrono::ceil<std::chrono::milliseconds>(wait).count();
        count = ::epoll_wait(m_epoll.number(), events.data(), MostEvents,
                             static_cast<int>(milliseconds));
    }
    for (int i = 0; i < count; ++i) {
        const epoll_event &event = events.at(static_cast<std::size_t>(i));
        take(event.data.u64, event.events);
    }
    return std::max(count, 0);
}

} // namespace Culvert
