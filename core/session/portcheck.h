// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/portholders.h"

#include <QObject>

#include <functional>

namespace Culvert {

/// What keeps one from listening at an address that a person has typed, before it is used.
struct PortProblem
{
    /// A sentence without a full stop: who is there, or what the system says.
    QString message;
    /// The next port that is free; 0 if it is not about ports or none was found.
    quint16 freePort = 0;

    bool operator==(const PortProblem &) const = default;
};

/// Tries whether one could listen somewhere: listens there for an instant, on this thread, and
/// looks for who is there on another.
class PortCheck : public QObject
{
    Q_OBJECT

public:
    /// Nothing = it is free.
    using Answer = std::function<void(const std::optional<PortProblem> &problem)>;

    /// @p own says what of this program listens somewhere; none = nobody knows.
    explicit PortCheck(PortHolders::Own own = {}, QObject *parent = nullptr);

    /// Precondition: a TCP address to listen on. The answer comes at once or later, on this thread;
    /// one to an older question does not come after that to a newer one.
    void look(const SocketAddress &listen, const Answer &answer);
    /// The question before is of no interest any more.
    void forget() { ++m_question; }

    /// Whether one could listen there now.
    static bool isFree(const SocketAddress &listen);
    /// The first port behind that of @p listen that is free on all its addresses; 0 if none of the
    /// next ones is.
    static quint16 nextFree(const SocketAddress &listen);

private:
    PortHolders m_holders;
    quint64 m_question = 0;
};

} // namespace Culvert
