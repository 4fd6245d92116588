// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/stream/connector.h"

#include "core/stream/tunnelsocket.h"

namespace Culvert {

TunnelSocket *Connector::connectToHost(const QString &host, quint16 port, QObject *parent)
{
    auto *socket = new TunnelSocket(this, parent ? parent : this);
    socket->connectToHost(host, port);
    return socket;
}

} // namespace Culvert
