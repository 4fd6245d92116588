// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/peerowner.h"
#include "core/model/socketaddress.h"
#include "core/session/program.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <vector>

namespace Culvert {

/// Finds out who has the ports that this program could not get. The search itself is done on a
/// thread of its own, and once for each socket.
class PortHolders : public QObject
{
    Q_OBJECT

public:
    /// Such as: nginx (pid 4711). Empty if unknown.
    using Answer = std::function<void(const QString &holder)>;
    /// The name of what of this program listens there; empty if unknown.
    using Own = std::function<QString(const SocketAddress &address)>;

    explicit PortHolders(Own own, QObject *parent = nullptr);
    /// Waits for a search that goes on; there is no answer after this.
    ~PortHolders() override;

    /// Who keeps this program from listening on @p listen, of which it wants @p addresses (none for
    /// a Unix socket). The answer comes later, on this thread.
    void find(const QList<HostPort> &addresses, const SocketAddress &listen, const Answer &answer);
    /// Calls @p done when nothing is searched for any more, at once if that is so now, and after a
    /// while in any case.
    void whenKnown(const std::function<void()> &done);

private:
    struct Holder
    {
        PeerOwner socket;
        Program program;
        /// Of the socket's owner; only where the program is not known.
        QString user;
    };

    static Holder search(const QList<HostPort> &addresses, const SocketAddress &listen,
                         const Holder &known);
    QString words(const Holder &holder, const SocketAddress &listen) const;
    void answerWaiting();

    Own m_own;
    /// By the address in words.
    QHash<QString, Holder> m_known;
    int m_searches = 0;
    std::vector<std::function<void()>> m_waiting;
    QThreadPool m_pool;
};

} // namespace Culvert
