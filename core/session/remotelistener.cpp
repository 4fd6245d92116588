// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/session/remotelistener.h"

#include <algorithm>
#include <utility>

namespace Culvert {

namespace {

EndpointSettings settings(const SocketAddress &listen, const SocketAddress &target)
{
    EndpointSettings settings;
    settings.type = EndpointType::Reverse;
    settings.listen = listen;
    settings.target = target;
    return settings;
}

} // namespace

RemoteListener::RemoteListener(Poller &poller, Connector &connector, const SocketAddress &listen,
                               const std::optional<SocketAddress> &target,
                               const QString &socketPath)
    : m_connector(qobject_cast<MuxConnector *>(&connector))
    , m_ends(poller)
    , m_listen(listen)
    , m_news(*this)
{
    std::unique_ptr<Connector> onward;
    if (!target)
        onward = std::make_unique<PairConnector>(poller,
                                                 [this](Descriptor end) { take(std::move(end)); });
    m_endpoint = std::make_unique<ReverseEndpoint>(
        poller, settings(listen, target.value_or(listen)), socketPath, std::move(onward));
    connect(m_endpoint.get(), &ReverseEndpoint::changed, this,
            [this] { m_news.tell([this] { endpointChanged(); }); });
    connect(m_endpoint.get(), &ReverseEndpoint::connectionFailed, this,
            [this](const SocketAddress &failed, const Failure &failure) {
                m_news.tell([this, failed, failure] { Q_EMIT connectionFailed(failed, failure); });
            });
    if (!m_connector) {
        setFailure(Failure{
            FailureKind::InvalidProfile, tr("a server listens over a mux connector only"), {}});
        return;
    }
    connect(m_connector, &Connector::stateChanged, this, &RemoteListener::stateChanged);
    connect(m_connector, &MuxConnector::controlPathChanged, this, &RemoteListener::follow,
            Qt::QueuedConnection);
    connect(m_connector, &QObject::destroyed, this, &RemoteListener::connectorGone);
    m_connector->addForward();
    connector.start();
    QMetaObject::invokeMethod(this, &RemoteListener::follow, Qt::QueuedConnection);
}

RemoteListener::~RemoteListener()
{
    m_endpoint->disconnect(this);
    if (m_session)
        m_endpoint->withdraw(*m_session);
    endSession({FailureKind::Cancelled, tr("the forward was closed"), {}});
    if (m_connector)
        m_connector->removeForward();
}

void RemoteListener::stateChanged(Connector::State state)
{
    // It may be another one by now.
    if (!m_connector || state != m_connector->state())
        return;
    if (state == Connector::State::Stopped)
        setFailure(m_connector->failure().value_or(
            Failure{FailureKind::Cancelled, tr("the connector was stopped"), {}}));
    else if (state == Connector::State::Connecting)
        setFailure(std::nullopt);
}

/// The ssh that listens is another one, or there is none.
void RemoteListener::follow()
{
    const QString path = m_connector ? m_connector->pool().controlPath() : QString();
    if (std::exchange(m_path, path) == path)
        return;
    endSession({FailureKind::ConnectionLost, tr("ssh has ended"), {}, FailureOrigin::Server});
    if (path.isEmpty())
        return;
    m_session = std::make_unique<ForwardSession>(path);
    setFailure(std::nullopt);
    m_endpoint->open(*m_session);
}

void RemoteListener::connectorGone()
{
    const Failure reason{FailureKind::Cancelled, tr("the connector was closed"), {}};
    endSession(reason);
    setFailure(reason);
}

void RemoteListener::endSession(const Failure &reason)
{
    if (!m_session)
        return;
    // What it still has to say to ssh, it says.
    m_session.release()->deleteWhenDone();
    m_endpoint->close(reason);
    tellListening();
}

void RemoteListener::endpointChanged()
{
    if (const std::optional<Failure> failure = m_endpoint->status().failure;
        m_session && failure && m_endpoint->isRefused())
        m_failure = failure;
    tellListening();
    if (m_toldConnections == connectionCount() && m_toldTotal == connectionsTotal())
        return;
    m_toldConnections = connectionCount();
    m_toldTotal = connectionsTotal();
    m_news.tell([this] { Q_EMIT countsChanged(); });
}

void RemoteListener::setFailure(const std::optional<Failure> &failure)
{
    m_failure = failure;
    tellListening();
}

void RemoteListener::tellListening()
{
    if (!std::exchange(m_listeningNoted, true))
        m_news.tell([this] {
            m_listeningNoted = false;
            if (m_toldListening == isListening() && m_toldFailure == m_failure)
                return;
            m_toldListening = isListening();
            m_toldFailure = m_failure;
            Q_EMIT listeningChanged();
        });
}

/// One end of a client's connection, whose other end goes to the server.
void RemoteListener::take(Descriptor end)
{
    if (!end.isOpen())
        return;
    m_ends.add(std::move(end));
    m_arriving.push_back(std::make_unique<TunnelSocket>(&m_ends));
    TunnelSocket *socket = m_arriving.back().get();
    connect(socket, &TunnelSocket::connected, this, [this, socket] { becamePending(socket); });
    // Whoever takes it may want to answer a client that has said all.
    socket->setAllowHalfOpen(true);
    socket->connectToPath(m_listen.isUnix() ? m_listen.path() : QStringLiteral("/client"));
}

void RemoteListener::becamePending(TunnelSocket *socket)
{
    const auto found = std::find_if(m_arriving.begin(), m_arriving.end(),
                                    [socket](const auto &entry) { return entry.get() == socket; });
    if (found == m_arriving.end())
        return;
    m_pending.push_back(std::move(*found));
    m_arriving.erase(found);
    m_news.tell([this] { Q_EMIT newConnection(); });
}

std::unique_ptr<TunnelSocket> RemoteListener::takePending()
{
    if (m_pending.empty())
        return nullptr;
    std::unique_ptr<TunnelSocket> socket = std::move(m_pending.front());
    m_pending.pop_front();
    socket->disconnect(this);
    return socket;
}

} // namespace Culvert
