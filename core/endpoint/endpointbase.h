// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/status.h"

#include <QObject>

#include <optional>

namespace Culvert {

/// What a tunnel shows of an endpoint, on whichever side it listens. Bytes count payload since the
/// start of the program; up = to the server.
class EndpointBase : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Ends listening and all clients, with @p reason.
    virtual void close(const Failure &reason) = 0;
    /// Ends all clients, with @p reason; it listens as before, where it can.
    virtual void endClients(const Failure &reason) { close(reason); }

    /// Its name is only for people: changing it closes nothing.
    virtual void rename(const QString &name) = 0;
    virtual EndpointStatus status() const = 0;
    /// The program whose connections come in here, where it is there for that program alone.
    virtual std::optional<RunStatus> run() const { return std::nullopt; }
    /// The clients that have said where they want to go; the profile's name is filled in by the
    /// caller.
    virtual QList<ConnectionStatus> connections() const = 0;
    /// A person ends the connection with this id; false if it is none of this endpoint's.
    virtual bool closeConnection(quint64 id) = 0;
    virtual int connectionCount() const = 0;
    virtual qint64 connectionsTotal() const = 0;
    virtual qint64 bytesUp() const = 0;
    virtual qint64 bytesDown() const = 0;

Q_SIGNALS:
    /// Listening, failure or a count changed.
    void changed();
};

} // namespace Culvert
