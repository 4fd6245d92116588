// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/session/librarybed.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

/// What a connector does, and its ssh, is what a program can show.
class ConnectorStatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_bed.start()); }
    void init() { m_target = std::make_unique<TargetServer>(TargetServer::echo); }

    void startLogsInBeforehand_data() { addWays({u"mux"_s, u"socks"_s}); }
    void startLogsInBeforehand();
    void connectionStartsAndIdleTimeStops_data() { addWays(LibraryBed::ways()); }
    void connectionStartsAndIdleTimeStops();
    void lossIsTold_data() { addWays(LibraryBed::ways()); }
    void lossIsTold();
    void stopEndsAllAndTheNextStartsAgain_data() { addWays(LibraryBed::ways()); }
    void stopEndsAllAndTheNextStartsAgain();
    void countsAreTold_data() { addWays(LibraryBed::ways()); }
    void countsAreTold();

private:
    using State = Connector::State;

    static void addWays(const QStringList &ways);
    void open(const QString &way, std::chrono::milliseconds idleTime = std::chrono::minutes(1));
    bool isConnected(const TunnelSocket *socket) const
    {
        return socket->state() == QAbstractSocket::ConnectedState;
    }
    TunnelSocket *connectToTarget()
    {
        return m_connector->connectToHost(u"127.0.0.1"_s, m_target->port());
    }

    LibraryBed m_bed;
    std::unique_ptr<TargetServer> m_target;
    std::unique_ptr<SshAccess> m_access;
    std::unique_ptr<Connector> m_connector;
    QList<State> m_states;
};

void ConnectorStatesTest::addWays(const QStringList &ways)
{
    QTest::addColumn<QString>("way");
    for (const QString &way : ways)
        QTest::addRow("%s", qPrintable(way)) << way;
}

void ConnectorStatesTest::open(const QString &way, std::chrono::milliseconds idleTime)
{
    m_connector.reset();
    m_access = m_bed.access();
    m_connector = LibraryBed::connector(*m_access, way, idleTime);
    m_states.clear();
    connect(m_connector.get(), &Connector::stateChanged, this,
            [this](State state) { m_states.append(state); });
}

void ConnectorStatesTest::startLogsInBeforehand()
{
    QFETCH(const QString, way);
    open(way, std::chrono::milliseconds(0));
    QCOMPARE(m_connector->state(), State::Stopped);
    QVERIFY(m_connector->processes().isEmpty());
    m_connector->start();
    WAIT(m_states.endsWith(State::Up));
    QCOMPARE(m_states, QList({State::Connecting, State::Up}));
    QVERIFY(!m_connector->failure());
    QCOMPARE(m_connector->processes().size(), 1);
    const qint64 pid = m_connector->processes().first().pid;
    QVERIFY(pid > 0);
    // It waits for its connections, and outlasts them, though its idle time is none.
    const std::unique_ptr<TunnelSocket> socket(connectToTarget());
    WAIT(isConnected(socket.get()));
    QCOMPARE(socket->processId(), pid);
    socket->abort();
    WAIT_COMPARE(m_target->open(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(m_connector->state(), State::Up);
    m_connector->start();
    QCOMPARE(m_connector->processes().size(), 1);
    m_connector->stop();
    WAIT(m_states.endsWith(State::Stopped));
    QCOMPARE(m_states, QList({State::Connecting, State::Up, State::Stopping, State::Stopped}));
    QVERIFY(!m_connector->failure());
    WAIT(m_connector->processes().isEmpty());
}

void ConnectorStatesTest::connectionStartsAndIdleTimeStops()
{
    QFETCH(const QString, way);
    open(way, std::chrono::milliseconds(0));
    const std::unique_ptr<TunnelSocket> socket(connectToTarget());
    WAIT(isConnected(socket.get()));
    QCOMPARE(m_states, QList({State::Connecting, State::Up}));
    socket->disconnectFromHost();
    WAIT(m_states.endsWith(State::Stopped));
    QVERIFY(!m_connector->failure());
}

void ConnectorStatesTest::lossIsTold()
{
    QFETCH(const QString, way);
    open(way);
    QSignalSpy failed(m_connector.get(), &Connector::connectionFailed);
    const std::unique_ptr<TunnelSocket> socket(connectToTarget());
    WAIT(isConnected(socket.get()));
    ::kill(static_cast<pid_t>(m_connector->processes().first().pid), SIGKILL);
    WAIT(m_states.endsWith(State::Stopped) && failed.size() == 1);
    QCOMPARE(m_states, QList({State::Connecting, State::Up, State::Stopped}));
    QCOMPARE(failed.first().at(1).value<Failure>().kind, FailureKind::ConnectionLost);
    QCOMPARE(failed.first().at(1).value<Failure>().origin, FailureOrigin::Server);
    QVERIFY(m_connector->failure());
    QCOMPARE(m_connector->failure()->kind, FailureKind::ConnectionLost);
    // The next one starts another, and all is well.
    const std::unique_ptr<TunnelSocket> next(connectToTarget());
    WAIT(isConnected(next.get()));
    QCOMPARE(m_connector->state(), State::Up);
    QVERIFY(!m_connector->failure());
}

void ConnectorStatesTest::stopEndsAllAndTheNextStartsAgain()
{
    QFETCH(const QString, way);
    open(way);
    const std::unique_ptr<TunnelSocket> first(connectToTarget());
    WAIT(isConnected(first.get()));
    const std::unique_ptr<TunnelSocket> waiting(connectToTarget());
    std::unique_ptr<TunnelSocket> next;
    // While it is stopping.
    connect(first.get(), &TunnelSocket::disconnected, first.get(),
            [&] { next.reset(connectToTarget()); });
    m_connector->stop();
    WAIT(next && isConnected(next.get()));
    for (const TunnelSocket *socket : {first.get(), waiting.get()}) {
        QCOMPARE(socket->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(socket->failure()->kind, FailureKind::Cancelled);
        QCOMPARE(socket->error(), QAbstractSocket::OperationError);
    }
    next->write("hello");
    WAIT_COMPARE(next->bytesAvailable(), 5);
    QCOMPARE(m_connector->state(), State::Up);
}

void ConnectorStatesTest::countsAreTold()
{
    QFETCH(const QString, way);
    open(way);
    QSignalSpy counts(m_connector.get(), &Connector::countsChanged);
    std::unique_ptr<TunnelSocket> one(connectToTarget());
    const std::unique_ptr<TunnelSocket> two(connectToTarget());
    QCOMPARE(m_connector->connectionCount(), 2);
    WAIT(isConnected(one.get()) && isConnected(two.get()));
    QVERIFY(!counts.isEmpty());
    int carried = 0;
    for (const ProcessStatus &process : m_connector->processes()) {
        QVERIFY(process.pid > 0);
        QCOMPARE(process.state, ProcessState::Up);
        carried += process.connections;
    }
    QCOMPARE(carried, 2);
    QCOMPARE(m_connector->processes().size(), way == u"process" ? 2 : 1);
    QCoreApplication::processEvents();
    counts.clear();
    one.reset();
    WAIT(!counts.isEmpty());
    QCOMPARE(m_connector->connectionCount(), 1);
    QCOMPARE(m_connector->connectionsTotal(), 2);

    const auto proxy = m_access->makeProxy(*m_connector);
    QSignalSpy proxied(proxy.get(), &LocalProxy::countsChanged);
    QTcpSocket client;
    client.setProxy(proxy->proxy());
    client.connectToHost(u"127.0.0.1"_s, m_target->port());
    client.write("hello");
    WAIT_COMPARE(client.bytesAvailable(), 5);
    QCOMPARE(proxy->connectionCount(), 1);
    QVERIFY(!proxied.empty());
    QCOMPARE(proxy->bytesUp(), 5);
    QCOMPARE(proxy->bytesDown(), 5);
    client.abort();
    WAIT_COMPARE(proxy->connectionCount(), 0);
    QCOMPARE(proxy->connectionsTotal(), 1);
}

QTEST_GUILESS_MAIN(ConnectorStatesTest)
#include "tst_connectorstates.moc"
