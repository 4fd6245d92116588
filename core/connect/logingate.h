// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <functional>
#include <vector>

namespace Culvert {

/// How many may log in at the same time: a server that sees a storm of logins takes it for an
/// attack (sshd_config(5), MaxStartups and PerSourcePenalties). The others wait in order.
class LoginGate : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t MostLogins = 5;

    using QObject::QObject;

    /// A place at the gate: first in the queue, then inside. Ends when it goes. Must not outlive
    /// the gate.
    class Turn
    {
    public:
        Turn() = default;
        ~Turn() { end(); }
        Turn(Turn &&other) noexcept;
        Turn &operator=(Turn &&other) noexcept;
        Turn(const Turn &) = delete;
        Turn &operator=(const Turn &) = delete;

        /// True from enter() to end(), whether it waits or is inside.
        bool isActive() const { return m_gate != nullptr; }
        /// It has logged in, has failed to, or does not want to any more: another one may. Nothing
        /// if it is not active.
        void end();

    private:
        friend class LoginGate;
        LoginGate *m_gate = nullptr;
        quint64 m_number = 0;
    };

    /// Calls @p go once, from the event loop, when it is the turn's turn; never after its end.
    [[nodiscard]] Turn enter(std::function<void()> go);

private:
    struct Visitor
    {
        quint64 number;
        std::function<void()> go;
        bool inside = false;
    };
    std::vector<Visitor>::iterator find(quint64 number);
    void leave(quint64 number);
    void letIn();
    void call(quint64 number);

    /// Those inside come first.
    std::vector<Visitor> m_visitors;
    quint64 m_lastNumber = 0;
};

} // namespace Culvert
