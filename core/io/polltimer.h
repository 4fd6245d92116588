// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"
#include "core/io/poller.h"

#include <QTimer>

#include <chrono>
#include <functional>

namespace Culvert {

/// A timer for what cannot wait until a poller goes back to the event loop, as a QTimer does: while
/// there is traffic, that is some milliseconds. Times out once for each start(), on the poller's
/// thread. Costs nothing while it does not run.
class PollTimer final : private PollWatcher
{
public:
    /// @p poller has to outlive it. @p timedOut may start it again, but not destroy it.
    PollTimer(Poller &poller, std::function<void()> timedOut);

    /// From now on, whether it runs already or not. While the process has no descriptor left for
    /// it, it is a QTimer after all.
    void start(std::chrono::nanoseconds time);
    bool isActive() const { return m_active; }

private:
    bool open();
    void timeOut();
    void descriptorReady(quint32 events) override;

    Poller &m_poller;
    std::function<void()> m_timedOut;
    Descriptor m_clock;
    Poller::Watch m_watch;
    /// Where that cannot be had.
    QTimer m_substitute;
    bool m_active = false;
};

} // namespace Culvert
