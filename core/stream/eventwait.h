// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <functional>

namespace Culvert {

/// Runs a thread's event loop for the waitFor... calls of a device, one within another where slots
/// call them.
class EventWait
{
public:
    /// How a wait ended.
    enum class End {
        Done,
        TooLong,
        Gone, ///< the object was destroyed meanwhile, and this with it
    };

    /// Runs this thread's event loop, without what a person types and clicks, until @p done says
    /// so, at most @p msecs (-1: for ever). @p done is asked only while @p object is there, which
    /// owns this.
    End run(QObject *object, const std::function<bool()> &done, int msecs);
    /// What the innermost wait waits for is there; false if nobody waits.
    bool isDone() const { return m_awaited && (*m_awaited)(); }

private:
    const std::function<bool()> *m_awaited = nullptr;
};

} // namespace Culvert
