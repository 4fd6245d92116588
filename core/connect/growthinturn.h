// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/connect/logininturn.h"
#include "core/connect/muxpool.h"

namespace Culvert {

/// Has a pool grow when it wants to: one more ssh takes its turn to log in like any other.
class GrowthInTurn final : private WantedLogin
{
public:
    /// Both outlive it.
    GrowthInTurn(MuxPool &pool, LoginGate &gate)
        : m_pool(pool)
        , m_turn(*this, gate)
    {}

    /// To be called when the pool has changed.
    void update() { m_turn.update(); }

private:
    bool isNeeded() const override { return m_pool.wantsOneMore(); }
    bool isStarting() const override { return m_pool.isGrowing(); }
    void start() override { m_pool.grow(); }

    MuxPool &m_pool;
    LoginInTurn m_turn;
};

} // namespace Culvert
