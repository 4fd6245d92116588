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

void addCounts(ProfileStatus &status, const EndpointBase &endpoint)
{
    status.connections += endpoint.connectionCount();
    status.connectionsTotal += endpoint.connectionsTotal();
    status.bytesUp += endpoint.bytesUp();
    status.bytesDown += endpoint.bytesDown();
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
        entry.local->setHanded(m_handed);
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
    if (entry.reverse && m_session)
        entry.reverse->withdraw(*m_session);
    dismiss(*entry.endpoint);
}

/// Closes it, and keeps what it has counted.
void EndpointSet::dismiss(EndpointBase &endpoint)
{
    endpoint.disconnect(this);
    endpoint.close({FailureKind::Cancelled, tr("the endpoint was removed"), {}});
    m_goneTotal += endpoint.connectionsTotal();
    m_goneUp += endpoint.bytesUp();
    m_goneDown += endpoint.bytesDown();
}

bool EndpointSet::addExtra(quint64 number, const ExtraEndpoint::Maker &maker)
{
    std::unique_ptr<EndpointBase> endpoint = maker(number, m_poller, m_connector);
    if (!endpoint)
        return false;
    connect(endpoint.get(), &EndpointBase::changed, this, &EndpointSet::changed);
    m_extras.push_back({number, maker, std::move(endpoint)});
    Q_EMIT changed();
    return true;
}

bool EndpointSet::removeExtra(quint64 number)
{
    const auto found =
        std::find_if(m_extras.begin(), m_extras.end(),
                     [number](const ExtraEndpoint &extra) { return extra.number == number; });
    if (found == m_extras.end())
        return false;
    dismiss(*found->endpoint);
    m_extras.erase(found);
    Q_EMIT changed();
    return true;
}

std::vector<ExtraEndpoint> EndpointSet::takeExtras()
{
    std::vector<ExtraEndpoint> extras = std::exchange(m_extras, {});
    for (ExtraEndpoint &extra : extras) {
        dismiss(*extra.endpoint);
        extra.endpoint.reset();
    }
    return extras;
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
    for (const ExtraEndpoint &extra : m_extras)
        extra.endpoint->endClients(reason);
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
        addCounts(status, endpoint);
        if (!entry.local)
            continue;
        const QStringList warnings = entry.local->warnings();
        for (const QString &warning : warnings)
            status.warnings.append({WarningKind::ClientsRefused, warning});
    }
    for (const ExtraEndpoint &extra : m_extras) {
        addCounts(status, *extra.endpoint);
        if (const std::optional<RunStatus> run = extra.endpoint->run())
            status.runs.append(*run);
    }
}

QList<ConnectionStatus> EndpointSet::connections() const
{
    QList<ConnectionStatus> all;
    for (const Entry &entry : m_entries) {
        if (entry.endpoint)
            all.append(entry.endpoint->connections());
    }
    for (const ExtraEndpoint &extra : m_extras)
        all.append(extra.endpoint->connections());
    return all;
}

bool EndpointSet::closeConnection(quint64 id)
{
    const auto closes = [id](const auto &entry) {
        return entry.endpoint && entry.endpoint->closeConnection(id);
    };
    return std::any_of(m_entries.begin(), m_entries.end(), closes) ||
           std::any_of(m_extras.begin(), m_extras.end(), closes);
}

} // namespace Culvert
