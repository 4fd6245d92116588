// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/connect/logingate.h"

#include <algorithm>

namespace Culvert {

void LoginGate::enter(const void *who, const std::function<void()> &go)
{
    const auto found = std::find_if(m_visitors.begin(), m_visitors.end(),
                                    [who](const Visitor &visitor) { return visitor.who == who; });
    if (found != m_visitors.end()) {
        found->go = go;
        if (found->in)
            go();
        return;
    }
    m_visitors.push_back({who, ++m_lastVisit, go});
    letIn();
}

void LoginGate::leave(const void *who)
{
    if (std::erase_if(m_visitors, [who](const Visitor &visitor) { return visitor.who == who; }) > 0)
        letIn();
}

void LoginGate::letIn()
{
    for (std::size_t i = 0; i < std::min(MostLogins, m_visitors.size()); ++i) {
        if (m_visitors[i].in)
            continue;
        m_visitors[i].in = true;
        // From the event loop: what one login's end leads to must not start another inside it.
        QMetaObject::invokeMethod(
            this,
            [this, visit = m_visitors[i].visit] {
                const auto found = std::find_if(
                    m_visitors.begin(), m_visitors.end(),
                    [visit](const Visitor &visitor) { return visitor.visit == visit; });
                if (found != m_visitors.end())
                    std::function<void()>(found->go)();
            },
            Qt::QueuedConnection);
    }
}

} // namespace Culvert
