// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/ui/samples.h"

#include <cmath>

namespace Culvert::Samples {

/// What a person may have open on an ordinary day, so many seconds after it was first looked at:
/// for the picture that shows the program.
class Workday
{
public:
    static constexpr int Seconds = 240;

    static QDateTime at(int second) { return now().addSecs(second - Seconds); }

    static EngineStatus status(int second)
    {
        ProfileStatus docker = profile(u"k"_s, u"docker"_s, TunnelState::Idle);
        docker.destination = u"me@build.example"_s;
        docker.endpoints = {forward(u"/run/user/1000/docker.sock"_s, u"/var/run/docker.sock"_s)};
        ProfileStatus lab = profile(u"l"_s, u"lab"_s, TunnelState::Reconnecting);
        lab.retryAt = now().addMSecs(11'500);
        lab.failure = Failure{FailureKind::Network,
                              u"ssh: connect to host lab.example port 22: No route to host"_s,
                              {}};
        ProfileStatus old = profile(u"o"_s, u"customer"_s, TunnelState::Failed);
        old.destination = u"me@gate.customer.example"_s;
        old.since = now().addSecs(-5400);
        old.failure = Failure{FailureKind::Authentication,
                              u"me@gate.customer.example: Permission denied (publickey)."_s,
                              {}};
        ProfileStatus home = profile(u"h"_s, u"home"_s, TunnelState::Stopped);
        return {{work(second), database(second), docker, lab, old, home}, {}};
    }

    static QList<ConnectionStatus> connections(int second)
    {
        QList<ConnectionStatus> list;
        const auto add = [&](const QString &program, qint64 pid, const QString &target, int age,
                             qint64 up, qint64 down) {
            ConnectionStatus each = connection(static_cast<quint64>(list.size()) + 1, target);
            each.program = program;
            each.pid = pid;
            each.since = now().addSecs(-age);
            each.bytesUp = up;
            each.bytesDown = down;
            list.append(each);
        };
        const qint64 moved = static_cast<qint64>(second) * 1000;
        add(u"firefox"_s, 4242, u"wiki.internal:443"_s, 340, 48'200 + moved / 4, 2'310'000);
        add(u"firefox"_s, 4242, u"git.internal:443"_s, 95, 12'400, 804'000 + moved / 20);
        add(u"git"_s, 51'877, u"git.internal:22"_s, 41, 4'100, 14'600'000 + moved * 18);
        add(u"curl"_s, 52'034, u"artifacts.internal:8443"_s, 18, 900, 96'500'000 + moved * 196);
        add(u"thunderbird"_s, 3990, u"mail.internal:993"_s, 3600, 91'000, 1'240'000);
        return list;
    }

private:
    /// What has gone by then: pages now and then, and one large download.
    static qint64 carried(int second, double scale)
    {
        double sum = 0;
        for (int i = 0; i <= second; ++i) {
            const double pages = std::pow(std::sin(i * 0.11) * std::sin(i * 0.037 + 1), 2);
            const double download = i > 150 && i < 215 ? 3.1 + 0.4 * std::sin(i * 0.6) : 0;
            sum += (pages * 1.4 + download) * scale;
        }
        return static_cast<qint64>(sum);
    }
    static ProfileStatus work(int second)
    {
        ProfileStatus work = profile(u"w"_s, u"work"_s, TunnelState::Up);
        work.destination = u"me@bastion.example"_s;
        work.since = now().addSecs(-3725);
        work.heardAt = now().addSecs(-1);
        work.connections = 5;
        work.connectionsTotal = 1404;
        work.bytesUp = 12'400'000 + carried(second, 40'000);
        work.bytesDown = 812'000'000 + carried(second, 900'000);
        work.roundTripMs = 21.5;
        work.endpoints = {socks(u"127.0.0.1:1080"_s),
                          forward(u"127.0.0.1:8443"_s, u"wiki.internal:443"_s)};
        work.endpoints[0].connections = 5;
        work.processes = {process(4711, 5)};
        return work;
    }
    static ProfileStatus database(int second)
    {
        ProfileStatus database = profile(u"d"_s, u"db"_s, TunnelState::Up);
        database.destination = u"me@db-gate.example"_s;
        database.since = now().addSecs(-900);
        database.connections = 2;
        database.bytesUp = 240'000 + carried(second / 2, 9'000);
        database.bytesDown = 5'100'000 + carried(second / 2, 80'000);
        database.endpoints = {forward(u"127.0.0.1:5432"_s, u"db.internal:5432"_s)};
        database.endpoints[0].connections = 2;
        return database;
    }
};

} // namespace Culvert::Samples
