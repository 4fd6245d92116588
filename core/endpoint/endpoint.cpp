// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/endpoint/endpoint.h"

#include "core/guard/browserguard.h"
#include "core/proxy/proxyhandshake.h"
#include "core/stream/connector.h"

#include <QHostAddress>

namespace Culvert {

namespace {

// After which a client waits for an answer, most likely: one word may be all that it has to say.
constexpr std::chrono::milliseconds Pause{250};

} // namespace

Endpoint::Endpoint(Poller &poller, Connector &connector, EndpointSettings settings,
                   const Timeouts &timeouts, QObject *parent)
    : EndpointBase(parent)
    , m_poller(poller)
    , m_connector(connector)
    , m_settings(std::move(settings))
    , m_listener(poller, *this)
    , m_doorman(m_settings)
    , m_credentials(m_settings.user.toUtf8(), m_settings.password.toUtf8())
    , m_handshakes(deadlines(timeouts.handshake, ClientConnection::Phase::Handshake,
                             tr("the client did not say where it wants to go")))
    , m_pauses(guardDeadlines(Pause, &ClientConnection::passIfPaused))
    , m_guarded(guardDeadlines(timeouts.handshake, &ClientConnection::refuseUndecided))
    , m_opens(deadlines(timeouts.open, ClientConnection::Phase::Opening,
                        tr("no answer within %1 s").arg(timeouts.open / std::chrono::seconds(1))))
    , m_lingering(deadlines(timeouts.lingeringClose, ClientConnection::Phase::Leaving,
                            tr("the client did not hang up")))
    , m_draining(
          timeouts.drain,
          [this](quint64 id) {
              const ClientConnection *client = find(id);
              return client && client->isDraining();
          },
          [this](quint64 id) {
              if (!find(id)->endIfStuck())
                  m_draining.add(id);
          })
{
    Q_ASSERT(m_settings.isLocal());
}

Endpoint::Endpoint(Poller &poller, Connector &connector, const EndpointSettings &settings,
                   QObject *parent)
    : Endpoint(poller, connector, settings, Timeouts{}, parent)
{}

Endpoint::Timeouts Endpoint::Timeouts::of(const Connector &connector)
{
    Timeouts timeouts;
    // Zero would be no time at all there.
    timeouts.open = connector.connectTimeout() > std::chrono::milliseconds::zero()
                        ? connector.connectTimeout()
                        : std::chrono::hours(24);
    return timeouts;
}

/// Ends clients that are still in that phase when their time is over.
DeadlineQueue Endpoint::deadlines(std::chrono::milliseconds time, ClientConnection::Phase phase,
                                  const QString &words)
{
    return {time,
            [this, phase](quint64 id) {
                const ClientConnection *client = find(id);
                return client && client->phase() == phase;
            },
            [this, words](quint64 id) {
                ClientConnection &client = *find(id);
                client.end({FailureKind::Timeout, words, {}, client.waitsFor()});
            }};
}

/// For clients that are undecided still when their time is over.
DeadlineQueue Endpoint::guardDeadlines(std::chrono::milliseconds time,
                                       void (ClientConnection::*due)())
{
    return {time,
            [this](quint64 id) {
                const ClientConnection *client = find(id);
                return client && client->isUndecided();
            },
            [this, due](quint64 id) { (find(id)->*due)(); }};
}

Endpoint::~Endpoint()
{
    m_poller.cancel(*this);
}

std::optional<Failure> Endpoint::listen()
{
    m_doorman.forgetRefusals();
    m_browsersRefused = 0;
    m_failure = m_listener.listen(m_settings.listen, m_settings.socketMode);
    if (!m_failure)
        m_holder.clear();
    Q_EMIT changed();
    return m_listener.isListening() ? std::nullopt : m_failure;
}

std::optional<Failure> Endpoint::listenOnRest()
{
    if (!m_listener.isListening())
        return listen();
    m_failure = m_listener.listenOnRest();
    if (!m_failure)
        m_holder.clear();
    Q_EMIT changed();
    return std::nullopt;
}

void Endpoint::setHolder(const QString &holder)
{
    if (m_holder == holder)
        return;
    m_holder = holder;
    Q_EMIT changed();
}

/// The same with who has the port.
std::optional<Failure> Endpoint::failure() const
{
    if (!m_failure || m_failure->kind != FailureKind::PortInUse || m_holder.isEmpty())
        return m_failure;
    const QList<HostPort> rest = missing();
    const QString address = m_listener.isListening() && !rest.isEmpty()
                                ? rest.first().toString()
                                : m_settings.listen.toString();
    return Failure{m_failure->kind, tr("%1 is in use by %2").arg(address, m_holder), {}};
}

QList<HostPort> Endpoint::missing() const
{
    if (m_settings.listen.isUnix())
        return {};
    return m_listener.isListening() ? m_listener.rest() : m_settings.listen.listenAddresses();
}

void Endpoint::close(const Failure &reason)
{
    m_listener.close();
    // What kept it from listening counts as long as it is wanted.
    if (reason.kind == FailureKind::Cancelled)
        m_failure.reset();
    endClients(reason);
}

void Endpoint::endClients(const Failure &reason)
{
    std::vector<quint64> ids;
    ids.reserve(m_clients.size());
    for (const auto &[id, client] : m_clients)
        ids.push_back(id);
    for (const quint64 id : ids) {
        if (ClientConnection *client = find(id))
            client->end(reason);
    }
    Q_EMIT changed();
}

EndpointStatus Endpoint::status() const
{
    return {.type = m_settings.type,
            .name = m_settings.name,
            .listen = address().toString(),
            .target = m_settings.target.toString(),
            .listening = m_listener.isListening(),
            .addresses = m_listener.addresses(),
            .connections = m_connections,
            .failure = failure()};
}

const SocketAddress &Endpoint::address() const
{
    return m_listener.isListening() ? m_listener.address() : m_settings.listen;
}

QList<ConnectionStatus> Endpoint::connections() const
{
    QList<ConnectionStatus> list;
    for (const auto &[id, client] : m_clients) {
        if (client->isConnection())
            list.append(statusOf(*client));
    }
    return list;
}

QNetworkProxy Endpoint::proxy() const
{
    // Without a host nobody can connect to it.
    QNetworkProxy proxy(QNetworkProxy::Socks5Proxy);
    proxy.setCapabilities(QNetworkProxy::TunnelingCapability |
                          QNetworkProxy::HostNameLookupCapability);
    if (m_settings.type != EndpointType::Socks || !m_listener.isListening() ||
        m_listener.address().isUnix())
        return proxy;
    const std::optional<HostPort> address = status().clientAddress();
    if (!address)
        return proxy;
    proxy.setHostName(address->host);
    proxy.setPort(address->port);
    proxy.setUser(m_settings.user);
    proxy.setPassword(m_settings.password);
    return proxy;
}

QStringList Endpoint::warnings() const
{
    QStringList warnings;
    if (m_doorman.refusals() > 0) {
        const QString last = m_doorman.lastRefused();
        warnings += tr("%1 is for your own programs; clients turned away: %2, the last of %3")
                        .arg(status().listen)
                        .arg(m_doorman.refusals())
                        .arg(last.isEmpty() ? tr("an unknown user") : tr("user %1").arg(last));
    }
    if (m_browsersRefused > 0)
        warnings += (m_lastStranger.isEmpty()
                         ? tr("%1 is not for web pages; requests turned away: %2")
                         : tr("%1 is not for web pages; requests turned away: %2, the last for %3"))
                        .arg(status().listen)
                        .arg(m_browsersRefused)
                        .arg(m_lastStranger);
    // What such a client had to say to a proxy is of no use any more; a forward may have lost it.
    if (m_doorman.vanished() > 0 && m_settings.type == EndpointType::Forward)
        warnings += tr("%1: clients that hung up before it was known whose they were, and got "
                       "nothing through: %2")
                        .arg(status().listen)
                        .arg(m_doorman.vanished());
    return warnings;
}

ConnectionStatus Endpoint::statusOf(const ClientConnection &client) const
{
    ConnectionStatus status;
    status.id = client.id();
    status.endpoint = m_listener.address().toString();
    status.client = client.clientText();
    if (const std::optional<PeerOwner> &owner = client.owner()) {
        status.user = m_doorman.userName(owner->user);
        status.socketInode = owner->inode;
        status.pid = owner->pid;
    }
    status.target = client.target().toString();
    status.targetIsAddress = m_settings.type == EndpointType::Socks &&
                             !QHostAddress(client.target().tcp().host).isNull();
    status.process = client.processId();
    status.since = client.since();
    status.bytesUp = client.bytesUp();
    status.bytesDown = client.bytesDown();
    return status;
}

bool Endpoint::closeConnection(quint64 id)
{
    ClientConnection *client = find(id);
    if (!client || !client->isConnection())
        return false;
    client->end({FailureKind::Cancelled, tr("the connection was closed by hand"), {}});
    return true;
}

qint64 Endpoint::bytesUp() const
{
    qint64 sum = m_bytesUp;
    for (const auto &[id, client] : m_clients)
        sum += client->bytesUp();
    return sum;
}

qint64 Endpoint::bytesDown() const
{
    qint64 sum = m_bytesDown;
    for (const auto &[id, client] : m_clients)
        sum += client->bytesDown();
    return sum;
}

std::unique_ptr<Handshake> Endpoint::newHandshake() const
{
    if (m_settings.type == EndpointType::Forward)
        return nullptr;
    return std::make_unique<ProxyHandshake>(m_credentials);
}

std::unique_ptr<BrowserGuard> Endpoint::newGuard() const
{
    return m_settings.letsPagesIn() ? nullptr
                                    : std::make_unique<BrowserGuard>(m_listener.address());
}

ClientConnection *Endpoint::find(quint64 id) const
{
    const auto found = m_clients.find(id);
    return found == m_clients.end() ? nullptr : found->second.get();
}

std::optional<Endpoint::Arrival> Endpoint::receive(int client)
{
    const Doorman::Visitor visitor = m_doorman.look(client);
    if (!visitor.admitted)
        return std::nullopt;
    return Arrival{visitor.owner, m_settings.target};
}

void Endpoint::clientAccepted(Descriptor client)
{
    const std::optional<Arrival> arrival = receive(client.number());
    if (!arrival) {
        // Not a word to a stranger, and nothing that looks like an empty answer of the target's:
        // a listener's sockets reset.
        Q_EMIT changed();
        return;
    }
    std::unique_ptr<ClientConnection> connection(new ClientConnection(
        m_poller, m_connector, *this, std::move(client), newHandshake(), arrival->target));
    ClientConnection &reference = *connection;
    reference.setOwner(arrival->owner);
    reference.setGuard(newGuard());
    if (m_onlyTarget)
        reference.setOnlyTarget(*m_onlyTarget);
    m_clients.emplace(reference.id(), std::move(connection));
    reference.start();
    if (reference.phase() == ClientConnection::Phase::Handshake)
        m_handshakes.add(reference.id());
}

void Endpoint::targetKnown(ClientConnection &client)
{
    ++m_connections;
    ++m_connectionsTotal;
    m_opens.add(client.id());
    Q_EMIT changed();
}

void Endpoint::clientOpened(ClientConnection &client)
{
    Q_UNUSED(client)
    Q_EMIT changed();
}

void Endpoint::clientFailed(ClientConnection &client, const Failure &failure)
{
    Q_EMIT connectionFailed(client.target(), failure);
}

void Endpoint::connectionOver(ClientConnection &client)
{
    Q_UNUSED(client)
    --m_connections;
    Q_EMIT changed();
}

void Endpoint::clientGone(ClientConnection &client)
{
    m_draining.add(client.id());
}

void Endpoint::clientLeaving(ClientConnection &client)
{
    m_lingering.add(client.id());
}

void Endpoint::clientUndecided(ClientConnection &client)
{
    m_pauses.add(client.id());
    m_guarded.add(client.id());
}

void Endpoint::clientIsBrowser(ClientConnection &client, const QString &stranger)
{
    Q_UNUSED(client)
    ++m_browsersRefused;
    m_lastStranger = stranger;
    Q_EMIT changed();
}

void Endpoint::clientDone(ClientConnection &client)
{
    const auto found = m_clients.find(client.id());
    Q_ASSERT(found != m_clients.end());
    m_bytesUp += client.bytesUp();
    m_bytesDown += client.bytesDown();
    m_finished.push_back(std::move(found->second));
    m_clients.erase(found);
    m_poller.atTurnEnd(*this);
}

void Endpoint::turnEnded()
{
    m_finished.clear();
}

} // namespace Culvert
