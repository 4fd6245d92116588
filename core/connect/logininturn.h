// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/connect/logingate.h"

namespace Culvert {

/// A login that is needed at times.
class WantedLogin
{
public:
    /// Somebody needs it, and it has not begun.
    virtual bool isNeeded() const = 0;
    /// It goes on.
    virtual bool isStarting() const = 0;
    /// Precondition: isNeeded(). It may turn out at once that it cannot be started.
    virtual void start() = 0;

protected:
    ~WantedLogin() = default;
};

/// Starts a login when it is needed and its turn has come, and keeps the turn until it is over.
class LoginInTurn
{
public:
    /// Both outlive it.
    LoginInTurn(WantedLogin &login, LoginGate &gate)
        : m_login(login)
        , m_gate(gate)
    {}

    /// To be called whenever what @p login says of itself may have changed. It is started from the
    /// event loop, never from within this.
    void update();

private:
    void turnHasCome();

    WantedLogin &m_login;
    LoginGate &m_gate;
    LoginGate::Turn m_turn;
    /// The turn's login has begun.
    bool m_started = false;
};

} // namespace Culvert
