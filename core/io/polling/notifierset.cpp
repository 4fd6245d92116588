// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/polling/notifierset.h"

#include <poll.h>
#include <sys/socket.h>

#include <utility>

namespace Culvert {

namespace {

constexpr std::chrono::milliseconds LookAgainAfter{100};

/// There is nothing but the end to be read.
bool isAtEnd(int descriptor)
{
    char byte = 0;
    return ::recv(descriptor, &byte, 1, MSG_PEEK | MSG_DONTWAIT) == 0;
}

} // namespace

void NotifierSet::Entry::Later::operator()(QSocketNotifier *notifier) const
{
    notifier->setEnabled(false);
    notifier->disconnect();
    notifier->deleteLater();
}

NotifierSet::NotifierSet(std::function<void()> ready)
    : m_ready(std::move(ready))
{
    m_lookAgain.setSingleShot(true);
    m_lookAgain.setInterval(LookAgainAfter);
    connect(&m_lookAgain, &QTimer::timeout, this, &NotifierSet::lookAgain);
}

NotifierSet::~NotifierSet() = default;

bool NotifierSet::add(int descriptor, quint32 events, quint64 token)
{
    if (descriptor < 0)
        return false;
    change(descriptor, events, token);
    return true;
}

void NotifierSet::change(int descriptor, quint32 events, quint64 token)
{
    Entry &entry = m_entries[descriptor];
    entry.token = token;
    entry.events = events;
    // As with epoll_ctl(2), what holds already is told again.
    entry.told = 0;
    entry.setAside = false;
    update(descriptor, entry);
}

void NotifierSet::remove(int descriptor)
{
    m_entries.erase(descriptor);
}

void NotifierSet::exhausted(int descriptor, quint32 events)
{
    const auto found = m_entries.find(descriptor);
    if (found == m_entries.end())
        return;
    Entry &entry = found->second;
    entry.told &= ~events;
    // Nothing stands before the end any more.
    if ((events & PollEvent::Read) != 0)
        entry.setAside = false;
    update(descriptor, entry);
}

void NotifierSet::enable(Entry::Notifier &notifier, int descriptor, QSocketNotifier::Type type,
                         bool wanted)
{
    if (notifier) {
        notifier->setEnabled(wanted);
    } else if (wanted) {
        notifier.reset(new QSocketNotifier(descriptor, type));
        connect(notifier.get(), &QSocketNotifier::activated, this,
                [this, descriptor] { activated(descriptor); });
    }
}

void NotifierSet::update(int descriptor, Entry &entry)
{
    const quint32 open = entry.events & ~entry.told;
    const bool input = (open & (PollEvent::Read | PollEvent::PeerEnded)) != 0;
    enable(entry.input, descriptor, QSocketNotifier::Read,
           input && !entry.setAside && !entry.isQueued);
    enable(entry.output, descriptor, QSocketNotifier::Write,
           (open & PollEvent::Write) != 0 && !entry.isQueued);
    enable(entry.trouble, descriptor, QSocketNotifier::Exception,
           (entry.told & (PollEvent::HangUp | PollEvent::Error)) == 0 && !entry.isQueued);
}

/// They are collected in one turn.
void NotifierSet::activated(int descriptor)
{
    const auto found = m_entries.find(descriptor);
    if (found == m_entries.end() || std::exchange(found->second.isQueued, true))
        return;
    update(descriptor, found->second);
    m_queue.push_back(descriptor);
    if (m_queue.size() == 1)
        QMetaObject::invokeMethod(this, m_ready, Qt::QueuedConnection);
}

int NotifierSet::collect(std::chrono::nanoseconds, const Take &take)
{
    int count = 0;
    const std::vector<int> queue = std::exchange(m_queue, {});
    for (const int descriptor : queue) {
        const auto found = m_entries.find(descriptor);
        if (found == m_entries.end() || !std::exchange(found->second.isQueued, false))
            continue;
        Entry &entry = found->second;
        const quint32 events = readyEvents(descriptor, entry);
        if ((entry.events & PollEvent::EdgeTriggered) != 0)
            entry.told |= events;
        if (entry.mayHangUp())
            m_lookAgain.start();
        const quint64 token = entry.token;
        update(descriptor, entry);
        if (events == 0)
            continue;
        ++count;
        take(token, events);
    }
    return count;
}

/// What it is ready for now, of what is wanted and not told yet.
quint32 NotifierSet::readyEvents(int descriptor, Entry &entry)
{
    pollfd look{descriptor, POLLIN | POLLOUT, 0};
    ::poll(&look, 1, 0);
    quint32 events = 0;
    if ((look.revents & POLLIN) != 0)
        events |= PollEvent::Read;
    if ((look.revents & POLLOUT) != 0)
        events |= PollEvent::Write;
    // Not even an end is left where all has been read, after a hang-up.
    const bool wantsEnd = (entry.events & PollEvent::PeerEnded) != 0;
    if (wantsEnd && (look.revents & (POLLIN | POLLHUP)) != 0 && isAtEnd(descriptor))
        events |= PollEvent::PeerEnded;
    const quint32 asked = entry.events & ~entry.told;
    if ((events & asked & (PollEvent::Read | PollEvent::PeerEnded)) == 0 &&
        (events & PollEvent::Read) != 0) {
        entry.setAside = true;
        m_lookAgain.start();
    }
    events &= asked;
    if ((look.revents & POLLERR) != 0)
        events |= PollEvent::Error & ~entry.told;
    if ((look.revents & POLLHUP) != 0)
        events |= PollEvent::HangUp & ~entry.told;
    return events;
}

void NotifierSet::lookAgain()
{
    for (auto &[descriptor, entry] : m_entries) {
        if (std::exchange(entry.setAside, false))
            update(descriptor, entry);
        if (!entry.mayHangUp())
            continue;
        pollfd look{descriptor, 0, 0};
        if (::poll(&look, 1, 0) > 0)
            activated(descriptor);
        else
            m_lookAgain.start();
    }
}

} // namespace Culvert
