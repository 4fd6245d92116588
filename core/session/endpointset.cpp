// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/session/endpointset.h"

#include "core/ssh/freshpath.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace Culvert {

namespace {

constexpr std::chrono::milliseconds FirstRetry{125};
constexpr std::chrono::milliseconds LastRetry{8000};

/// True if a change from one to the other needs no other listener.
bool listenAlike(EndpointSettings one, const EndpointSettings &other)
{
    one.name = other.name;
    one.unknown = other.unknown;
    return one == other;
}

} // namespace

EndpointSet::EndpointSet(Poller &poller, Connector &connector, QString runtimeDirectory,
                         QObject *parent)
    : QObject(parent)
    , m_poller(poller)
    , m_connector(connector)
    , m_runtimeDirectory(std::move(runtimeDirectory))
{
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &EndpointSet::retryReverse);
}

EndpointSet::~EndpointSet() = default;

void EndpointSet::set(const QList<EndpointSettings> &settings)
{
    std::vector<Entry> old = std::exchange(m_entries, {});
    for (const EndpointSettings &wanted : settings) {
        const auto same = std::find_if(old.begin(), old.end(), [&wanted](const Entry &entry) {
            return entry.endpoint && listenAlike(entry.settings, wanted);
        });
        m_entries.push_back(same == old.end() ? Entry{} : std::move(*same));
        m_entries.back().settings = wanted;
    }
    // These go first: the new ones may want their ports.
    for (Entry &entry : old) {
        if (entry.endpoint)
            remove(std::move(entry));
    }
    for (Entry &entry : m_entries) {
        if (entry.endpoint) {
            entry.endpoint->rename(entry.settings.name);
            continue;
        }
        entry = make(entry.settings);
        if (entry.reverse && m_session)
            entry.reverse->open(*m_session);
    }
    if (m_localOpen)
        openLocal();
    Q_EMIT changed();
}

EndpointSet::Entry EndpointSet::make(const EndpointSettings &settings)
{
    Entry entry;
    entry.settings = settings;
    if (settings.isLocal()) {
        entry.local = new Endpoint(m_poller, m_connector, settings);
        entry.endpoint.reset(entry.local);
    } else {
        entry.reverse = new ReverseEndpoint(
            m_poller, settings, freshPath(m_runtimeDirectory, QLatin1StringView(".rev")));
        entry.endpoint.reset(entry.reverse);
    }
    connect(entry.endpoint.get(), &EndpointBase::changed, this, &EndpointSet::changed);
    return entry;
}

void EndpointSet::remove(Entry entry)
{
    entry.endpoint->disconnect(this);
    if (entry.reverse && m_session)
        entry.reverse->withdraw(*m_session);
    entry.endpoint->close({FailureKind::Cancelled, tr("the endpoint was removed"), {}});
    m_goneTotal += entry.endpoint->connectionsTotal();
    m_goneUp += entry.endpoint->bytesUp();
    m_goneDown += entry.endpoint->bytesDown();
}

std::optional<Failure> EndpointSet::openLocal()
{
    std::optional<Failure> firstFailure;
    bool anyListens = false;
    for (const Entry &entry : m_entries) {
        if (!entry.local)
            continue;
        const std::optional<Failure> failure =
            entry.local->status().listening ? std::nullopt : entry.local->listen();
        anyListens = anyListens || !failure;
        if (failure && !firstFailure)
            firstFailure = failure;
    }
    m_localOpen = anyListens || !firstFailure;
    return m_localOpen ? std::nullopt : firstFailure;
}

void EndpointSet::moveReverse(const QString &controlPath, const Failure &reason)
{
    const bool hadAnother = m_session != nullptr;
    closeReverse(reason);
    m_session = std::make_unique<ForwardSession>(controlPath);
    for (const Entry &entry : m_entries) {
        if (entry.reverse)
            entry.reverse->open(*m_session);
    }
    if (hadAnother)
        m_retryTimer.start(FirstRetry);
}

/// Those that the server refused once more; what it refuses for longer stays refused.
void EndpointSet::retryReverse()
{
    bool anyIsMissing = false;
    for (const Entry &entry : m_entries) {
        if (!entry.reverse || entry.reverse->status().listening)
            continue;
        anyIsMissing = true;
        const std::optional<Failure> failure = entry.reverse->status().failure;
        if (!failure || !m_session)
            continue;
        entry.reverse->close(*failure);
        entry.reverse->open(*m_session);
    }
    const std::chrono::milliseconds next = m_retryTimer.intervalAsDuration() * 2;
    if (anyIsMissing && next <= LastRetry)
        m_retryTimer.start(next);
}

void EndpointSet::closeReverse(const Failure &reason)
{
    m_retryTimer.stop();
    m_session.reset();
    for (const Entry &entry : m_entries) {
        if (entry.reverse)
            entry.reverse->close(reason);
    }
}

void EndpointSet::close(const Failure &reason)
{
    m_localOpen = false;
    closeReverse(reason);
    for (const Entry &entry : m_entries)
        entry.endpoint->close(reason);
}

void EndpointSet::addTo(ProfileStatus &status) const
{
    status.connectionsTotal += m_goneTotal;
    status.bytesUp += m_goneUp;
    status.bytesDown += m_goneDown;
    for (const Entry &entry : m_entries) {
        const EndpointBase &endpoint = *entry.endpoint;
        status.endpoints.append(endpoint.status());
        status.connections += endpoint.connectionCount();
        status.connectionsTotal += endpoint.connectionsTotal();
        status.bytesUp += endpoint.bytesUp();
        status.bytesDown += endpoint.bytesDown();
        if (entry.local)
            status.warnings += entry.local->warnings();
    }
}

QList<ConnectionStatus> EndpointSet::connections() const
{
    QList<ConnectionStatus> all;
    for (const Entry &entry : m_entries)
        all.append(entry.endpoint->connections());
    return all;
}

bool EndpointSet::closeConnection(quint64 id)
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [id](const Entry &entry) { return entry.endpoint->closeConnection(id); });
}

} // namespace Culvert
