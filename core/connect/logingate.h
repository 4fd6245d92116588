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

    /// Calls @p go when it is @p who's turn: at once, or later. One that waits or is in already
    /// keeps its place.
    void enter(const void *who, const std::function<void()> &go);
    /// It has logged in, has failed to, or does not want to any more. Nothing if it is not here.
    void leave(const void *who);

private:
    struct Visitor
    {
        const void *who;
        /// Another one may be where one was that has left.
        quint64 visit;
        std::function<void()> go;
        bool in = false;
    };
    void letIn();

    /// Those that are in come first.
    std::vector<Visitor> m_visitors;
    quint64 m_lastVisit = 0;
};

} // namespace Culvert
