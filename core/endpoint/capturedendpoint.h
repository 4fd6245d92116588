// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/endpoint/endpoint.h"
#include "core/io/socketdiag.h"

#include <functional>

namespace Culvert {

/// An endpoint whose listening sockets were made by somebody else, in a network namespace in which
/// every connection is redirected to them (netfilter's REDIRECT). Where a client wants to go, it
/// does not have to say: the kernel knows where it was connected to before (SO_ORIGINAL_DST). Whose
/// the client is decides nothing: nobody else is in there.
class CapturedEndpoint : public Endpoint
{
    Q_OBJECT

public:
    struct Sockets
    {
        /// TCP sockets that listen, each of one family.
        std::vector<Descriptor> listeners;
        /// Asks the kernel who has a socket in that namespace, see SocketDiag.
        Descriptor diagnosis;
    };
    /// The target that is meant by the address that the client was connected to; empty if there is
    /// none: it gets a reset.
    using Meaning = std::function<SocketAddress(const QHostAddress &address, quint16 port)>;

    /// @p name is what its connections come in by, for people. Listens from now on.
    CapturedEndpoint(Poller &poller, Connector &connector, const QString &name, Sockets sockets,
                     Meaning meaning, QObject *parent = nullptr);

protected:
    std::optional<Arrival> receive(int client) override;
    ConnectionStatus statusOf(const ClientConnection &client) const override;

private:
    QString m_name;
    SocketDiag m_kernel;
    Meaning m_meaning;
};

} // namespace Culvert
