// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/stream/directconnector.h"

#include "core/stream/directstream.h"

namespace Culvert {

DirectConnector::DirectConnector(Poller &poller, QObject *parent)
    : Connector(parent)
    , m_poller(poller)
{}

std::unique_ptr<Stream> DirectConnector::open(const SocketAddress &target, StreamUser &user)
{
    return std::make_unique<DirectStream>(m_poller, target, user);
}

} // namespace Culvert
