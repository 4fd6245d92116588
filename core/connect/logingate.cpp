// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/connect/logingate.h"

#include <algorithm>
#include <utility>

namespace Culvert {

LoginGate::Turn::Turn(Turn &&other) noexcept
    : m_gate(std::exchange(other.m_gate, nullptr))
    , m_number(other.m_number)
{}

LoginGate::Turn &LoginGate::Turn::operator=(Turn &&other) noexcept
{
    if (this != &other) {
        end();
        m_gate = std::exchange(other.m_gate, nullptr);
        m_number = other.m_number;
    }
    return *this;
}

void LoginGate::Turn::end()
{
    if (LoginGate *gate = std::exchange(m_gate, nullptr))
        gate->leave(m_number);
}

LoginGate::Turn LoginGate::enter(std::function<void()> go)
{
    Turn turn;
    turn.m_gate = this;
    turn.m_number = ++m_lastNumber;
    m_visitors.push_back({turn.m_number, std::move(go)});
    letIn();
    return turn;
}

std::vector<LoginGate::Visitor>::iterator LoginGate::find(quint64 number)
{
    return std::find_if(m_visitors.begin(), m_visitors.end(),
                        [number](const Visitor &visitor) { return visitor.number == number; });
}

void LoginGate::leave(quint64 number)
{
    m_visitors.erase(find(number));
    letIn();
}

void LoginGate::letIn()
{
    for (std::size_t i = 0; i < std::min(MostLogins, m_visitors.size()); ++i) {
        if (std::exchange(m_visitors[i].inside, true))
            continue;
        // From the event loop: what one login's end leads to must not start another inside it.
        QMetaObject::invokeMethod(
            this, [this, number = m_visitors[i].number] { call(number); }, Qt::QueuedConnection);
    }
}

void LoginGate::call(quint64 number)
{
    const auto visitor = find(number);
    // It may end its turn while it is called.
    if (visitor != m_visitors.end())
        std::exchange(visitor->go, nullptr)();
}

} // namespace Culvert
