// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/endpoint/pipeclient.h"

#include <QObject>

#include <map>
#include <memory>

namespace Culvert {

/// All the PipeClients of a tunnel: what endpoints are for clients that connect.
class PipeClients : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    PipeClients(Poller &poller, Connector &connector, QObject *parent = nullptr);
    ~PipeClients() override;

    /// Carries it; @p done is called later, once: not at all for one that this object took along
    /// without close().
    void add(PipeWish wish, const PipeClient::Done &done);
    /// Ends all, with this reason.
    void close(const Failure &reason);

    /// Fills in the counts.
    void addTo(ProfileStatus &status) const;
    /// The endpoint's name of these is "connect".
    QList<ConnectionStatus> connections() const;
    /// Ends the connection; false if it is none of these.
    bool closeConnection(quint64 id);

Q_SIGNALS:
    /// A count changed.
    void changed();

private:
    void remove(quint64 id);

    Poller &m_poller;
    Connector &m_connector;
    std::map<quint64, std::unique_ptr<PipeClient>> m_clients;
    qint64 m_total = 0;
    /// Of those that have gone.
    qint64 m_goneUp = 0;
    qint64 m_goneDown = 0;
};

} // namespace Culvert
