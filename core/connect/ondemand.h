// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/connect/idletimer.h"
#include "core/connect/logininturn.h"

#include <QObject>

#include <chrono>

namespace Culvert {

/// An ssh that is started and stopped on demand. It is needed when a connection waits, and no ssh
/// runs or starts.
class DemandedSsh : public WantedLogin
{
public:
    /// It runs, and no connection needs it.
    virtual bool isIdle() const = 0;
    virtual void stopIdle() = 0;

protected:
    ~DemandedSsh() = default;
};

/// When an ssh runs where nobody decides it: it is started when the first connection comes and its
/// turn to log in has come, and is stopped an idle time after the last one has gone.
class OnDemand : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    OnDemand(DemandedSsh &ssh, LoginGate &gate);

    /// Zero = at once. Default: a minute.
    void setIdleTime(std::chrono::milliseconds time);
    /// To be called whenever what @p ssh says of itself may have changed. What it leads to comes
    /// from the event loop.
    void update();

private:
    DemandedSsh &m_ssh;
    LoginInTurn m_turn;
    IdleTimer m_idleTimer;
};

} // namespace Culvert
