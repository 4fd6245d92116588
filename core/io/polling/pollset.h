// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <chrono>
#include <functional>
#include <memory>

namespace Culvert {

/// What a descriptor is ready for, or wanted for; values as in epoll_ctl(2).
namespace PollEvent {
constexpr quint32 Read = 0x001;
constexpr quint32 Write = 0x004;
constexpr quint32 Error = 0x008;
constexpr quint32 HangUp = 0x010;
constexpr quint32 PeerEnded = 0x2000;
/// Report changes only, each once: the watcher remembers what it was told.
constexpr quint32 EdgeTriggered = 1U << 31;
} // namespace PollEvent

/// The descriptors that a Poller watches, and which of them are ready. Lives on that poller's
/// thread, and tells of no descriptor before its event loop runs.
class PollSet
{
public:
    /// What the descriptor is ready for, and the number that it was added with.
    using Take = std::function<void(quint64 token, quint32 events)>;

    PollSet() = default;
    virtual ~PollSet() = default;
    Q_DISABLE_COPY_MOVE(PollSet)

    /// False if this descriptor cannot be watched.
    virtual bool add(int descriptor, quint32 events, quint64 token) = 0;
    virtual void change(int descriptor, quint32 events, quint64 token) = 0;
    virtual void remove(int descriptor) = 0;
    /// The kernel has said "not now" of these events to the watcher of an edge-triggered
    /// descriptor, which is to be told when that changes.
    virtual void exhausted(int descriptor, quint32 events) = 0;

    /// Gives those that are ready to @p take, which may add, change and remove any. Waits for them
    /// up to @p wait if it canWait(). Returns how many there were.
    virtual int collect(std::chrono::nanoseconds wait, const Take &take) = 0;
    virtual bool canWait() const = 0;
    /// Tells of every change, whether the watcher has exhausted what it was told of before or not.
    virtual bool tellsEveryChange() const = 0;
};

/// What this system does best, or what any system can if the build is told so
/// (CULVERT_PORTABLE_POLLER). @p ready is called by the event loop when there is something to
/// collect.
std::unique_ptr<PollSet> makePollSet(const std::function<void()> &ready);

} // namespace Culvert
