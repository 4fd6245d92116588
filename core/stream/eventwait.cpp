// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/stream/eventwait.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QPointer>
#include <QTimer>

#include <utility>

namespace Culvert {

namespace {

EventWait::End runUntil(const QPointer<QObject> &object, const std::function<bool()> &done,
                        int msecs)
{
    const QDeadlineTimer deadline(msecs);
    QEventLoop loop;
    // Wakes the loop up.
    QTimer timer;
    if (msecs >= 0)
        timer.start(msecs);
    while (!done()) {
        if (deadline.hasExpired())
            return EventWait::End::TooLong;
        loop.processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::WaitForMoreEvents);
        if (!object)
            return EventWait::End::Gone;
    }
    return EventWait::End::Done;
}

} // namespace

EventWait::End EventWait::run(QObject *object, const std::function<bool()> &done, int msecs)
{
    const std::function<bool()> *outer = std::exchange(m_awaited, &done);
    const End end = runUntil(object, done, msecs);
    if (end != End::Gone)
        m_awaited = outer;
    return end;
}

} // namespace Culvert
