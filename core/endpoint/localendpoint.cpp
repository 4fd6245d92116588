// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/endpoint/localendpoint.h"

#include "core/endpoint/endpointlog.h"
#include "core/stream/connector.h"

#include <utility>

namespace Culvert {

namespace {

// RFC 1929: both are counted by one byte.
constexpr qsizetype LongestCredential = 255;

} // namespace

LocalEndpoint::LocalEndpoint(Poller &poller, Connector &connector, const EndpointSettings &settings)
    : m_settings(settings)
    , m_endpoint(poller, connector, settings, Endpoint::Timeouts::of(connector))
    , m_news(*this)
{
    connect(&m_endpoint, &Endpoint::connectionFailed, this,
            [this](const SocketAddress &target, const Failure &failure) {
                qCDebug(endpointLog, "%s: no connection to %s: %s",
                        qPrintable(m_endpoint.address().toString()), qPrintable(target.toString()),
                        qPrintable(failure.message));
                m_news.tell([this, target, failure] { Q_EMIT connectionFailed(target, failure); });
            });
    connect(&m_endpoint, &Endpoint::changed, this, [this] {
        if (!std::exchange(m_countsNoted, true))
            m_news.tell([this] { tellCounts(); });
    });
    connect(&connector, &QObject::destroyed, this, &LocalEndpoint::connectorGone);
}

LocalEndpoint::~LocalEndpoint()
{
    m_endpoint.disconnect(this);
}

/// What it should ask for makes no sense.
std::optional<Failure> LocalEndpoint::problem() const
{
    if (m_needsUser && m_settings.user.isEmpty())
        return invalidProfile(tr("a user name is needed to ask for"));
    if (m_settings.user.isEmpty() && !m_settings.password.isEmpty())
        return invalidProfile(tr("a password needs a user name beside it"));
    if (m_settings.user.toUtf8().size() > LongestCredential ||
        m_settings.password.toUtf8().size() > LongestCredential)
        return invalidProfile(
            tr("user name and password have at most %1 bytes").arg(LongestCredential));
    return std::nullopt;
}

void LocalEndpoint::listen()
{
    m_failure = problem();
    if (!m_failure)
        m_failure = m_endpoint.listen();
    if (m_failure)
        qCDebug(endpointLog, "does not listen: %s", qPrintable(m_failure->message));
    else
        qCDebug(endpointLog, "listens on %s", qPrintable(m_endpoint.address().toString()));
}

void LocalEndpoint::connectorGone()
{
    const Failure reason{FailureKind::Cancelled, tr("the connector was closed"), {}};
    m_failure = reason;
    m_endpoint.close(reason);
}

void LocalEndpoint::tellCounts()
{
    m_countsNoted = false;
    if (m_endpoint.connectionCount() == m_toldConnections &&
        m_endpoint.connectionsTotal() == m_toldTotal)
        return;
    m_toldConnections = m_endpoint.connectionCount();
    m_toldTotal = m_endpoint.connectionsTotal();
    Q_EMIT countsChanged();
}

} // namespace Culvert
