// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTimer>

#include <chrono>

namespace Culvert {

/// Times out when an ssh has been idle for as long as it may be.
class IdleTimer : public QTimer
{
public:
    /// A minute, until setInterval().
    IdleTimer()
    {
        setSingleShot(true);
        setInterval(std::chrono::minutes(1));
    }

    /// Whether it is idle now: the time counts from when it began to be.
    void setIdle(bool idle)
    {
        if (!idle)
            stop();
        else if (!isActive())
            start();
    }
};

} // namespace Culvert
