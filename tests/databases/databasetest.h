// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/databases/databaseserver.h"
#include "tests/harness/tunnelbed.h"

#include <QCoreApplication>
#include <QTest>

#include <cstdio>
#include <functional>

namespace Culvert::Test {

/// What Qt's drivers of databases make of a forward endpoint: not one line of theirs knows of ssh.
/// The tunnel has threads of its own, so that queries may wait here.
class DatabaseTest : public QObject
{
    Q_OBJECT

public:
    explicit DatabaseTest(DatabaseServer &server)
        : m_server(server)
    {}

private Q_SLOTS:
    void initTestCase();

    void severalQueries_data() { addWays(); }
    void severalQueries();
    void largeResult_data() { addWays(); }
    void largeResult();
    void transaction_data() { addWays(); }
    void transaction();
    void wrongPassword();
    void sshIsKilledInAQuery();
    // The last one, since there is no server any more then.
    void serverIsKilledInAQuery();

private:
    /// The endpoints, in this order.
    enum Way { TcpToTcp, TcpToSocket, SocketToSocket };
    static void addWays();
    class Session;
    /// A query that takes so long, in the middle of which something is ended.
    void longQueryEndsBy(int seconds, const std::function<void()> &kill);

    DatabaseServer &m_server;
    TunnelBed m_bed;
    QString m_profile;
    /// Of the endpoints that listen on TCP.
    QList<quint16> m_ports;
};

/// The main function of a test of this server.
template <class Server>
int runDatabaseTest(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    Server server;
    if (const QString problem = server.problem(); !problem.isEmpty()) {
        std::printf("skipped: %s\n", qPrintable(problem));
        return 0;
    }
    DatabaseTest test(server);
    return QTest::qExec(&test, argc, argv);
}

} // namespace Culvert::Test
