// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/connect/logininturn.h"

namespace Culvert {

void LoginInTurn::update()
{
    if (m_started && m_login.isStarting())
        return;
    // Another login, which may be needed already, takes a turn of its own.
    if (m_started || !m_login.isNeeded())
        m_turn.end();
    m_started = false;
    if (m_login.isNeeded() && !m_turn.isActive())
        m_turn = m_gate.enter([this] { turnHasCome(); });
}

void LoginInTurn::turnHasCome()
{
    // Who needed it may have gone a moment ago.
    if (m_login.isNeeded()) {
        m_started = true;
        m_login.start();
    }
    update();
}

} // namespace Culvert
