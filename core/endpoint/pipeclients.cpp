// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/endpoint/pipeclients.h"

#include <QPointer>

#include <memory>
#include <utility>

namespace Culvert {

using namespace Qt::StringLiterals;

PipeClients::PipeClients(Poller &poller, Connector &connector, QObject *parent)
    : QObject(parent)
    , m_poller(poller)
    , m_connector(connector)
{}

PipeClients::~PipeClients() = default;

void PipeClients::add(PipeWish wish, const PipeClient::Done &done)
{
    // The client's number is known only when it is made.
    auto id = std::make_shared<quint64>(0);
    auto client = std::make_unique<PipeClient>(
        m_poller, m_connector, std::move(wish),
        [self = QPointer(this), id, done](const std::optional<Failure> &failure) {
            if (self)
                self->remove(*id);
            done(failure);
        });
    *id = client->id();
    ++m_total;
    PipeClient &started = *client;
    m_clients.emplace(*id, std::move(client));
    started.start();
    Q_EMIT changed();
}

void PipeClients::remove(quint64 id)
{
    const auto found = m_clients.find(id);
    if (found == m_clients.end())
        return;
    m_goneUp += found->second->bytesUp();
    m_goneDown += found->second->bytesDown();
    m_clients.erase(found);
    Q_EMIT changed();
}

void PipeClients::close(const Failure &reason)
{
    for (const auto &[id, client] : m_clients)
        client->end(reason);
}

void PipeClients::addTo(ProfileStatus &status) const
{
    status.connections += static_cast<int>(m_clients.size());
    status.connectionsTotal += m_total;
    status.bytesUp += m_goneUp;
    status.bytesDown += m_goneDown;
    for (const auto &[id, client] : m_clients) {
        status.bytesUp += client->bytesUp();
        status.bytesDown += client->bytesDown();
    }
}

QList<ConnectionStatus> PipeClients::connections() const
{
    QList<ConnectionStatus> all;
    for (const auto &[id, client] : m_clients) {
        all.append(client->status());
        all.last().endpoint = u"connect"_s;
    }
    return all;
}

bool PipeClients::closeConnection(quint64 id)
{
    const auto found = m_clients.find(id);
    if (found == m_clients.end())
        return false;
    found->second->end({FailureKind::Cancelled, tr("the connection was closed"), {}});
    return true;
}

} // namespace Culvert
