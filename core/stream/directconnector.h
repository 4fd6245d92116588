// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/stream/connector.h"

namespace Culvert {

class Poller;

/// Connects from this machine, without ssh: where connections that come in through a server go.
class DirectConnector : public Connector
{
    Q_OBJECT

public:
    /// @p poller must outlive it.
    explicit DirectConnector(Poller &poller, QObject *parent = nullptr);

    std::unique_ptr<Stream> open(const SocketAddress &target, StreamUser &user) override;

private:
    Poller &m_poller;
};

} // namespace Culvert
