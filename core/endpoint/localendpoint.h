// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/endpoint/endpoint.h"
#include "core/stream/latenews.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Culvert {

/// An endpoint as a library's user has it: its signals come from the event loop, so that anything
/// may be done in them, and it forgives a connector that goes first.
class LocalEndpoint : public QObject
{
    Q_OBJECT

public:
    LocalEndpoint(Poller &poller, Connector &connector, const EndpointSettings &settings);
    ~LocalEndpoint() override;

    /// What the poller and the connector stand on is kept as long as this.
    void setKeep(std::shared_ptr<const void> keep) { m_keep = std::move(keep); }
    /// Without a user it does not listen.
    void setNeedsUser() { m_needsUser = true; }
    void listen();
    const std::optional<Failure> &failure() const { return m_failure; }
    Endpoint &endpoint() { return m_endpoint; }
    const Endpoint &endpoint() const { return m_endpoint; }

Q_SIGNALS:
    void connectionFailed(const Culvert::SocketAddress &target, const Culvert::Failure &failure);
    void countsChanged();

private:
    void connectorGone();
    std::optional<Failure> problem() const;
    void tellCounts();

    std::shared_ptr<const void> m_keep;
    EndpointSettings m_settings;
    Endpoint m_endpoint;
    std::optional<Failure> m_failure;
    bool m_needsUser = false;
    LateNews m_news;
    bool m_countsNoted = false;
    int m_toldConnections = 0;
    qint64 m_toldTotal = 0;
};

} // namespace Culvert
