// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/status.h"

namespace Culvert::Samples {

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
    connection.profile = QStringLiteral("work");
    connection.endpoint = QStringLiteral("127.0.0.1:1080");
    connection.client = QStringLiteral("127.0.0.1:50312");
    connection.program = QStringLiteral("firefox-esr");
    connection.pid = 4242;
    connection.user = QStringLiteral("me");
    connection.target = target;
    connection.process = 4711;
    connection.since = now().addSecs(-60);
    return connection;
}

/// The 12 of several()'s first tunnel: long and short, by name and by address, known and unknown.
inline QList<ConnectionStatus> connections()
{
    const QStringList targets{
        QStringLiteral("wiki.internal:443"),
        QStringLiteral("192.0.2.7:22"),
        QStringLiteral("a-service-with-a-long-name.department.of.a.large.company.example:8443"),
        QStringLiteral("db.internal:5432"),
        QStringLiteral("[2001:db8::7]:443"),
        QStringLiteral("cdn.example.org:443")};
    QList<ConnectionStatus> list;
    for (int i = 0; i < 12; ++i) {
        ConnectionStatus each =
            connection(static_cast<quint64>(i) + 1, targets.at(i % targets.size()));
        each.targetIsAddress = i % 6 == 1 || i % 6 == 4;
        if (i % 6 == 3) {
            each.program = QStringLiteral("psql");
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
    ProfileStatus work = profile(QStringLiteral("w"), QStringLiteral("work"), TunnelState::Up);
    work.destination = QStringLiteral("me@bastion.example:2222");
    work.since = now().addSecs(-3725);
    work.connections = 12;
    work.connectionsTotal = 1404;
    work.bytesUp = 12'400'000;
    work.bytesDown = 3'120'000'000;
    work.roundTripMs = 21.5;
    work.endpoints = {socks(QStringLiteral("127.0.0.1:1080")),
                      forward(QStringLiteral("127.0.0.1:5432"), QStringLiteral("db.internal:5432")),
                      forward(QStringLiteral("/run/user/1000/docker.sock"),
                              QStringLiteral("/var/run/docker.sock"))};
    work.endpoints[0].connections = 9;
    work.endpoints[1].connections = 3;
    work.processes = {process(4711, 8), process(4712, 4)};

    ProfileStatus home = profile(QStringLiteral("h"), QStringLiteral("home"), TunnelState::Idle);
    home.endpoints = {socks(QStringLiteral("127.0.0.1:1081"))};

    ProfileStatus lab =
        profile(QStringLiteral("l"), QStringLiteral("lab"), TunnelState::Reconnecting);
    lab.retryAt = now().addMSecs(11'500);
    lab.failure = Failure{FailureKind::Network,
                          QStringLiteral("ssh: connect to host lab.example port 22: No route to "
                                         "host"),
                          {}};

    ProfileStatus old =
        profile(QStringLiteral("o"), QStringLiteral("old server"), TunnelState::Failed);
    old.failure =
        Failure{FailureKind::HostKeyChanged,
                QStringLiteral("Host key for old.example has changed and you have requested "
                               "strict checking."),
                QStringLiteral("@@@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @@@\n"
                               "Offending ED25519 key in ~/.ssh/known_hosts:3\n"
                               "Host key verification failed.")};
    old.endpoints = {socks(QStringLiteral("127.0.0.1:1083"))};
    old.endpoints[0].listening = false;

    ProfileStatus spare =
        profile(QStringLiteral("s"), QStringLiteral("spare"), TunnelState::Connecting);
    ProfileStatus off = profile(QStringLiteral("x"), QStringLiteral("off"), TunnelState::Stopped);
    return {{work, home, lab, old, spare, off}, {}};
}

} // namespace Culvert::Samples
