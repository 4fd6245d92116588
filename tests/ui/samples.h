// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/status.h"

namespace Culvert::Samples {

using namespace Qt::StringLiterals;

/// The time at which everything below happens.
inline QDateTime now()
{
    return {QDate(2026, 1, 2), QTime(12, 0), Qt::UTC};
}

inline EndpointStatus socks(const QString &listen)
{
    EndpointStatus endpoint;
    endpoint.listen = listen;
    endpoint.listening = true;
    return endpoint;
}

inline EndpointStatus forward(const QString &listen, const QString &target)
{
    EndpointStatus endpoint = socks(listen);
    endpoint.type = EndpointType::Forward;
    endpoint.target = target;
    return endpoint;
}

inline ProcessStatus process(qint64 pid, int connections)
{
    ProcessStatus process;
    process.pid = pid;
    process.state = ProcessState::Up;
    process.since = now().addSecs(-3725);
    process.connections = connections;
    process.connectionsTotal = connections * 17;
    return process;
}

inline ProfileStatus profile(const QString &id, const QString &name, TunnelState state)
{
    ProfileStatus profile;
    profile.id = id;
    profile.name = name;
    profile.destination = u"me@" + name + u".example";
    profile.state = state;
    profile.since = now().addSecs(-90);
    return profile;
}

inline ConnectionStatus connection(quint64 id, const QString &target)
{
    ConnectionStatus connection;
    connection.id = id;
    connection.profile = u"work"_s;
    connection.endpoint = u"127.0.0.1:1080"_s;
    connection.client = u"127.0.0.1:50312"_s;
    connection.program = u"firefox-esr"_s;
    connection.pid = 4242;
    connection.user = u"me"_s;
    connection.target = target;
    connection.process = 4711;
    connection.since = now().addSecs(-60);
    return connection;
}

/// The 12 of several()'s first tunnel: long and short, by name and by address, known and unknown.
inline QList<ConnectionStatus> connections()
{
    const QStringList targets{
        u"wiki.internal:443"_s,
        u"192.0.2.7:22"_s,
        u"a-service-with-a-long-name.department.of.a.large.company.example:8443"_s,
        u"db.internal:5432"_s,
        u"[2001:db8::7]:443"_s,
        u"cdn.example.org:443"_s};
    QList<ConnectionStatus> list;
    for (int i = 0; i < 12; ++i) {
        ConnectionStatus each =
            connection(static_cast<quint64>(i) + 1, targets.at(i % targets.size()));
        each.targetIsAddress = i % 6 == 1 || i % 6 == 4;
        if (i % 6 == 3) {
            each.program = u"psql"_s;
            each.pid = 51234;
        } else if (i % 6 == 4) {
            each.program.clear();
            each.pid = 0;
        }
        each.bytesUp = 700LL * (i + 1) * (i + 1) * (i + 1);
        each.bytesDown = 1234LL * (i % 5) * each.bytesUp;
        each.since = now().addSecs(-4000 / (i + 1));
        list.append(each);
    }
    return list;
}

/// One tunnel in each of the states that people see most.
inline EngineStatus several()
{
    ProfileStatus work = profile(u"w"_s, u"work"_s, TunnelState::Up);
    work.destination = u"me@bastion.example:2222"_s;
    work.since = now().addSecs(-3725);
    work.connections = 12;
    work.connectionsTotal = 1404;
    work.bytesUp = 12'400'000;
    work.bytesDown = 3'120'000'000;
    work.roundTripMs = 21.5;
    work.endpoints = {socks(u"127.0.0.1:1080"_s),
                      forward(u"127.0.0.1:5432"_s, u"db.internal:5432"_s),
                      forward(u"/run/user/1000/docker.sock"_s, u"/var/run/docker.sock"_s)};
    work.endpoints[0].connections = 9;
    work.endpoints[1].connections = 3;
    work.processes = {process(4711, 8), process(4712, 4)};

    ProfileStatus home = profile(u"h"_s, u"home"_s, TunnelState::Idle);
    home.endpoints = {socks(u"127.0.0.1:1081"_s)};

    ProfileStatus lab = profile(u"l"_s, u"lab"_s, TunnelState::Reconnecting);
    lab.retryAt = now().addMSecs(11'500);
    lab.failure = Failure{FailureKind::Network,
                          u"ssh: connect to host lab.example port 22: No route to "
                          "host"_s,
                          {}};

    ProfileStatus old = profile(u"o"_s, u"old server"_s, TunnelState::Failed);
    old.failure = Failure{FailureKind::HostKeyChanged,
                          u"Host key for old.example has changed and you have requested "
                          "strict checking."_s,
                          u"@@@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @@@\n"
                          "Offending ED25519 key in ~/.ssh/known_hosts:3\n"
                          "Host key verification failed."_s};
    old.endpoints = {socks(u"127.0.0.1:1083"_s)};
    old.endpoints[0].listening = false;

    ProfileStatus spare = profile(u"s"_s, u"spare"_s, TunnelState::Connecting);
    ProfileStatus off = profile(u"x"_s, u"off"_s, TunnelState::Stopped);
    return {{work, home, lab, old, spare, off}, {}};
}

} // namespace Culvert::Samples
