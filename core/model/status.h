// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/endpointsettings.h"
#include "core/model/failure.h"
#include "core/model/processstatus.h"
#include "core/model/profile.h"
#include "core/model/tunnelstate.h"
#include "core/model/warning.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace Culvert {

/// One endpoint as it is now.
struct EndpointStatus
{
    EndpointType type = EndpointType::Socks;
    QString name;
    /// As it really is: with the port that was chosen where the profile says 0.
    QString listen;
    /// Empty for the SOCKS types.
    QString target;
    /// False where the profile has it switched off.
    bool enabled = true;
    bool listening = false;
    /// Each address that it really listens on, such as both of localhost; none while it does not,
    /// nor for one on the server.
    QStringList addresses = {};
    int connections = 0;
    /// What keeps it from listening, or from listening on the rest of its addresses.
    std::optional<Failure> failure;

    /// Where a client on this machine reaches it; nothing for a Unix socket, for one on the server
    /// and while it does not listen.
    std::optional<HostPort> clientAddress() const;

    bool operator==(const EndpointStatus &) const = default;
};

/// A program that was started with all of its connections through a tunnel, as it is now.
struct RunStatus
{
    /// Unique in this program run, among connections as well.
    quint64 id = 0;
    QString program;
    /// 0 if unknown.
    qint64 pid = 0;
    QDateTime since;
    int connections = 0;
    qint64 connectionsTotal = 0;
    qint64 bytesUp = 0;
    qint64 bytesDown = 0;

    bool operator==(const RunStatus &) const = default;
};

/// One profile's tunnel as it is now. Times are UTC; bytes count payload, up = from the clients to
/// the server.
struct ProfileStatus
{
    QString id;
    QString name;
    QString destination;
    TunnelState state = TunnelState::Stopped;
    /// Since when it is in this state.
    QDateTime since;
    /// Why it is failed or reconnecting, or why the last try of an idle one failed.
    std::optional<Failure> failure;
    /// When it is tried again; only in Reconnecting.
    std::optional<QDateTime> retryAt;
    int connections = 0;
    /// Of this program run.
    qint64 connectionsTotal = 0;
    qint64 bytesUp = 0;
    qint64 bytesDown = 0;
    /// To the server: as the kernel measures it on ssh's own connection, or behind jump hosts the
    /// shortest answer that was seen; nothing if unknown.
    std::optional<double> roundTripMs;
    /// When the server was last heard of; behind jump hosts, when it last sent something of a
    /// connection. Nothing if there is no login.
    std::optional<QDateTime> heardAt;
    /// What a server or a program on the way says while it logs in, such as a page to visit: plain
    /// text of several lines, which nobody vouches for. Empty otherwise.
    QString says;
    /// What a person should know though the tunnel works, such as a server with a known weakness.
    QList<Warning> warnings;
    QList<EndpointStatus> endpoints;
    QList<ProcessStatus> processes;
    /// Their connections are among those above.
    QList<RunStatus> runs;
    /// See Profile.
    QString sharedFrom;

    /// True where a person's switch shows "on": everything but Stopped, Stopping and Failed.
    bool isOn() const;
    /// Where a browser can go through: the first listening SOCKS endpoint; nothing if there is
    /// none.
    std::optional<HostPort> socksAddress() const;
    /// What a person should see first of what is wrong: its own failure, or else that of the first
    /// endpoint that does not listen though it should.
    std::optional<Failure> problem() const;

    bool operator==(const ProfileStatus &) const = default;
};

/// One connection that is open, or waits to be.
struct ConnectionStatus
{
    /// Unique in this program run.
    quint64 id = 0;
    QString profile;
    QString endpoint;
    QString client;
    /// The program behind the client, and its process id; empty and 0 if unknown, as for clients
    /// of another user, of another machine or on the server's side.
    QString program;
    qint64 pid = 0;
    /// The user who owns the client's socket; empty if unknown.
    QString user;
    /// The client's socket as the kernel numbers it, by which its program is found; 0 = unknown.
    quint32 socketInode = 0;
    QString target;
    /// The client named its target by an address where a name would do: it may have asked this
    /// machine's resolver.
    bool targetIsAddress = false;
    /// The pid of the ssh that carries it; 0 while it waits.
    qint64 process = 0;
    QDateTime since;
    qint64 bytesUp = 0;
    qint64 bytesDown = 0;

    bool operator==(const ConnectionStatus &) const = default;
};

/// Everything that window, tray and command line show, as one value.
struct EngineStatus
{
    QList<ProfileStatus> profiles;
    /// What a person should know about the program as a whole, such as a profiles.json that was set
    /// aside.
    QList<Failure> notices;

    const ProfileStatus *find(const QString &id) const;

    bool operator==(const EngineStatus &) const = default;
};

} // namespace Culvert

Q_DECLARE_METATYPE(Culvert::EngineStatus)
