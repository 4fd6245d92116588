// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/session/endpointset.h"

#include "core/ssh/uniquepath.h"

#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace Culvert {

namespace {

// To listen in vain costs some microseconds; it is the waiting that costs somebody something.
constexpr std::chrono::milliseconds LocalRetry{1000};

/// True if it is likely to listen later though it cannot now: whoever has the port may end, an
/// address may come with a network.
bool mayPass(const Failure &failure)
{
    return failure.kind == FailureKind::PortInUse || failure.kind == FailureKind::Network;
}

/// True if a change from one to the other needs no other listener.
bool listenAlike(EndpointSettings one, const EndpointSettings &other)
{
    one.name = other.name;
    one.unknown = other.unknown;
    return one == other;
}

/// What is to be shown of one that is switched off.
EndpointStatus statusOfSwitchedOff(const EndpointSettings &settings)
{
    EndpointStatus status;
    status.type = settings.type;
    status.name = settings.name;
    status.listen = settings.listen.toString();
    status.target = settings.hasTarget() ? settings.target.toString() : QString();
    status.enabled = false;
    return status;
}

} // namespace

EndpointSet::EndpointSet(Poller &poller, Connector &connector, QString runtimeDirectory,
                         QObject *parent)
    : QObject(parent)
    , m_poller(poller)
    , m_connector(connector)
    , m_runtimeDirectory(std::move(runtimeDirectory))
{
    m_localTimer.setSingleShot(true);
    m_localTimer.setInterval(LocalRetry);
    connect(&m_localTimer, &QTimer::timeout, this, &EndpointSet::retryLocal);
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &EndpointSet::retryReverse);
}

EndpointSet::~EndpointSet() = default;

std::optional<Failure> EndpointSet::set(const QList<EndpointSettings> &settings)
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
        if (!entry.settings.enabled)
            continue;
        entry = make(entry.settings);
        if (entry.reverse && m_session)
            entry.reverse->open(*m_session);
    }
    // Whoever changes them waits for what they do.
    m_backOff.reset();
    if (m_retryTimer.isActive()) {
        m_retryTimer.stop();
        retryLater();
    }
    const std::optional<Failure> failure = m_localWanted ? openLocal() : std::nullopt;
    Q_EMIT changed();
    return failure;
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
            m_poller, settings, uniquePath(m_runtimeDirectory, QLatin1StringView(".rev")));
        entry.endpoint.reset(entry.reverse);
        connect(entry.reverse, &ReverseEndpoint::refused, this, &EndpointSet::retryLater);
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
    m_localWanted = true;
    std::optional<Failure> firstFailure;
    bool anyListens = false;
    for (const Entry &entry : m_entries) {
        if (!entry.local)
            continue;
        const std::optional<Failure> failure =
            entry.local->status().listening ? std::nullopt : entry.local->listen();
        anyListens = anyListens || !failure || mayPass(*failure);
        if (failure && !firstFailure)
            firstFailure = failure;
    }
    watchLocal();
    return anyListens ? std::nullopt : firstFailure;
}

/// Sees to it that what could not be opened is tried again.
void EndpointSet::watchLocal()
{
    bool anyWaits = false;
    for (const Entry &entry : m_entries) {
        const std::optional<Failure> failure =
            entry.local ? entry.local->status().failure : std::nullopt;
        if (!failure || failure->needsPerson())
            continue;
        anyWaits = true;
        if (failure->kind == FailureKind::PortInUse)
            findHolder(entry);
    }
    if (anyWaits)
        m_localTimer.start();
    else
        m_localTimer.stop();
}

void EndpointSet::retryLocal()
{
    for (const Entry &entry : m_entries) {
        if (entry.local && entry.local->status().failure)
            entry.local->listenOnRest();
    }
    watchLocal();
}

void EndpointSet::findHolder(const Entry &entry)
{
    if (!m_holders)
        return;
    // Either may be gone when the answer comes.
    m_holders->find(entry.local->missing(), entry.settings.listen,
                    [endpoint = QPointer(entry.local)](const QString &holder) {
                        if (endpoint)
                            endpoint->setHolder(holder);
                    });
}

void EndpointSet::moveReverse(const QString &controlPath, const Failure &reason)
{
    closeReverse(reason);
    m_backOff.reset();
    m_session = std::make_unique<ForwardSession>(controlPath);
    for (const Entry &entry : m_entries) {
        if (entry.reverse)
            entry.reverse->open(*m_session);
    }
}

void EndpointSet::retryLater()
{
    if (m_session && !m_retryTimer.isActive())
        m_retryTimer.start(m_backOff.next(QRandomGenerator::global()->generateDouble()));
}

void EndpointSet::retryReverse()
{
    for (const Entry &entry : m_entries) {
        if (entry.reverse && entry.reverse->isRefused())
            entry.reverse->open(*m_session);
    }
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
    m_localWanted = false;
    m_localTimer.stop();
    closeReverse(reason);
    for (const Entry &entry : m_entries) {
        if (entry.endpoint)
            entry.endpoint->close(reason);
    }
}

void EndpointSet::addTo(ProfileStatus &status) const
{
    status.connectionsTotal += m_goneTotal;
    status.bytesUp += m_goneUp;
    status.bytesDown += m_goneDown;
    for (const Entry &entry : m_entries) {
        if (!entry.endpoint) {
            status.endpoints.append(statusOfSwitchedOff(entry.settings));
            continue;
        }
        const EndpointBase &endpoint = *entry.endpoint;
        status.endpoints.append(endpoint.status());
        status.connections += endpoint.connectionCount();
        status.connectionsTotal += endpoint.connectionsTotal();
        status.bytesUp += endpoint.bytesUp();
        status.bytesDown += endpoint.bytesDown();
        if (!entry.local)
            continue;
        const QStringList warnings = entry.local->warnings();
        for (const QString &warning : warnings)
            status.warnings.append({WarningKind::ClientsRefused, warning});
    }
}

QList<ConnectionStatus> EndpointSet::connections() const
{
    QList<ConnectionStatus> all;
    for (const Entry &entry : m_entries) {
        if (entry.endpoint)
            all.append(entry.endpoint->connections());
    }
    return all;
}

bool EndpointSet::closeConnection(quint64 id)
{
    return std::any_of(m_entries.begin(), m_entries.end(), [id](const Entry &entry) {
        return entry.endpoint && entry.endpoint->closeConnection(id);
    });
}

} // namespace Culvert
