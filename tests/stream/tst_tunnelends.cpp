// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/stream/sockettable.h"

#include <QPointer>
#include <QTest>

#include <atomic>
#include <csignal>
#include <functional>
#include <sys/socket.h>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

/// What a TunnelSocket can do and a QTcpSocket cannot (half-close), and that it is never in
/// anybody's way: destroyed in its own signals, without its connector, without its ssh.
class TunnelEndsTest : public SocketTable
{
    Q_OBJECT

private Q_SLOTS:
    void ourHalfClose_data() { addWays(ConnectorBed::connectors()); }
    void ourHalfClose();
    void targetsHalfClose_data();
    void targetsHalfClose();
    void writingAfterTheEnd_data() { addWays(ConnectorBed::connectors()); }
    void writingAfterTheEnd();
    void destroyedInASlot_data();
    void destroyedInASlot();
    void silentOnceDestroyed_data() { addWays(ConnectorBed::connectors()); }
    void silentOnceDestroyed();
    void connectorGoesFirst_data() { addWays(ConnectorBed::connectors()); }
    void connectorGoesFirst();
    void sshKilled_data();
    void sshKilled();
    void sshEndsBeforeAllIsRead_data() { addWays({u"process"_s}); }
    void sshEndsBeforeAllIsRead();
};

void TunnelEndsTest::ourHalfClose()
{
    const QByteArray bytes = pattern(3 * Mega);
    const auto socket = makeSocket();
    connectToTarget(*socket, [](int client) {
        // It answers only what it has got to the end.
        sendAll(client, hash(receiveAll(client)));
    });
    WAIT(socket->isConnected());
    socket->device().write(bytes);
    socket->tunnel()->closeWriteChannel();
    WAIT(socket->log.contains(u"disconnected"));
    QCOMPARE(socket->device().readAll(), hash(bytes));
    QCOMPARE(socket->log.mid(4), QStringList({u"readChannelFinished"_s, u"Closing"_s,
                                              u"Unconnected"_s, u"disconnected"_s}));
    QVERIFY(!socket->tunnel()->failure());
}

void TunnelEndsTest::targetsHalfClose_data()
{
    QStringList ways = ConnectorBed::connectors();
    // An "ssh -W" ends with the target's direction.
    ways.removeOne(u"process"_s);
    addWays(ways);
}

void TunnelEndsTest::targetsHalfClose()
{
    const QByteArray bytes = pattern(3 * Mega);
    QByteArray arrived;
    std::atomic<bool> complete = false;
    const auto socket = makeSocket();
    socket->tunnel()->setAllowHalfOpen(true);
    connectToTarget(*socket, [&](int client) {
        sendAll(client, "I have said all");
        ::shutdown(client, SHUT_WR);
        arrived = receiveAll(client);
        complete = true;
    });
    WAIT(socket->log.contains(u"readChannelFinished"));
    QVERIFY(socket->isConnected());
    QCOMPARE(socket->device().readAll(), QByteArray("I have said all"));
    socket->device().write(bytes);
    socket->tunnel()->closeWriteChannel();
    WAIT(socket->log.contains(u"disconnected"));
    WAIT(complete);
    QCOMPARE(hash(arrived), hash(bytes));
    QCOMPARE(socket->errors(), 0);
    QCOMPARE(socket->log.count(u"readChannelFinished"), 1);
}

void TunnelEndsTest::writingAfterTheEnd()
{
    const auto socket = makeSocket();
    connectToTarget(*socket, [](int client) {
        discardAll(client);
        sendAll(client, "goodbye");
    });
    WAIT(socket->isConnected());
    socket->tunnel()->closeWriteChannel();
    QCOMPARE(socket->device().write("more"), -1);
    WAIT(socket->log.contains(u"disconnected"));
    QCOMPARE(socket->errors(), 1);
    QCOMPARE(socket->error(), QAbstractSocket::OperationError);
    QCOMPARE(socket->device().readAll(), QByteArray("goodbye"));
}

void TunnelEndsTest::destroyedInASlot_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QByteArray>("signal");
    QTest::addColumn<int>("time");
    for (const QString &way : ConnectorBed::connectors()) {
        const auto add = [&way](const char *signal, int time) {
            QTest::addRow("%s, %s %d", qPrintable(way), signal, time)
                << way << QByteArray(signal) << time;
        };
        for (int time = 1; time <= 5; ++time)
            add(SIGNAL(stateChanged(QAbstractSocket::SocketState)), time);
        add(SIGNAL(hostFound()), 1);
        add(SIGNAL(connected()), 1);
        add(SIGNAL(bytesWritten(qint64)), 1);
        add(SIGNAL(readyRead()), 1);
        add(SIGNAL(errorOccurred(QAbstractSocket::SocketError)), 1);
        add(SIGNAL(readChannelFinished()), 1);
        add(SIGNAL(disconnected()), 1);
    }
}

void TunnelEndsTest::destroyedInASlot()
{
    QFETCH(QByteArray, signal);
    QFETCH(int, time);
    auto socket = makeSocket();
    m_target = std::make_unique<TargetServer>([](int client) {
        receiveAll(client, 1);
        sendAll(client, "answer");
    });
    QPointer<TunnelSocket> tunnel = socket->tunnel();
    int count = 0;
    qsizetype logged = -1;
    class Killer : public QObject
    {
    public:
        std::function<void()> hit;
        int qt_metacall(QMetaObject::Call call, int id, void **arguments) override
        {
            id = QObject::qt_metacall(call, id, arguments);
            if (id == 0 && call == QMetaObject::InvokeMetaMethod)
                hit();
            return id - 1;
        }
    } killer;
    killer.hit = [&] {
        if (++count != time)
            return;
        delete tunnel.data();
        logged = socket->log.size();
    };
    const QMetaObject *meta = tunnel->metaObject();
    const int index = meta->indexOfSignal(signal.constData() + 1);
    QVERIFY(index >= 0);
    QVERIFY(QMetaObject::connect(tunnel, index, &killer, QObject::staticMetaObject.methodCount()));
    tunnel->connectToHost(Host, m_target->port());
    if (tunnel)
        tunnel->write("x");
    WAIT(!tunnel);
    // Whatever was on its way comes to nothing.
    const auto next = ConnectorBed::socket(connector(u"direct"_s));
    next->connectToHost(Host, m_target->port());
    next->device().write("x");
    WAIT(next->log.contains(u"disconnected"));
    QCOMPARE(next->device().readAll(), QByteArray("answer"));
    QCOMPARE(socket->log.size(), logged);
}

void TunnelEndsTest::silentOnceDestroyed()
{
    // In each state, with each kind of news on its way.
    for (int moment = 0; moment < 4; ++moment) {
        auto socket = makeSocket();
        connectToTarget(*socket, TargetServer::echo);
        socket->device().write(QByteArray(100'000, 'x'));
        if (moment >= 1)
            WAIT(socket->isConnected());
        if (moment == 2)
            WAIT(socket->device().bytesAvailable() > 0);
        if (moment == 3)
            socket->disconnectFromHost();
        const qsizetype logged = socket->log.size();
        delete socket->tunnel();
        QCOMPARE(socket->log.size(), logged);
        WAIT(m_target->open() == 0);
        QCoreApplication::processEvents();
        QCOMPARE(socket->log.size(), logged);
    }
}

void TunnelEndsTest::connectorGoesFirst()
{
    QFETCH(QString, way);
    std::unique_ptr<Connector> connector = bed().connector(way);
    const auto open = ConnectorBed::socket(connector.get());
    connectToTarget(*open, discardAll);
    WAIT(open->isConnected());
    const auto connecting = ConnectorBed::socket(connector.get());
    connecting->connectToHost(Host, m_target->port());
    connector.reset();
    QCOMPARE(open->errors() + connecting->errors(), 0);
    WAIT(open->isUnconnected() && connecting->isUnconnected());
    QCOMPARE(open->errors(), 1);
    QCOMPARE(connecting->errors(), 1);
    QCOMPARE(open->tunnel()->failure()->kind, FailureKind::Cancelled);
    QVERIFY(open->log.contains(u"disconnected"));
    WAIT_COMPARE(m_target->open(), 0);
    connecting->connectToHost(Host, m_target->port());
    WAIT_COMPARE(connecting->errors(), 2);
    QCOMPARE(connecting->tunnel()->failure()->kind, FailureKind::Cancelled);
}

void TunnelEndsTest::sshKilled_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<int>("signal");
    for (const QString &way : ConnectorBed::sshConnectors()) {
        // Told to end, ssh closes all connections before it does, and says no word.
        for (const auto &[signal, name] : {std::pair{SIGKILL, "killed"},
                                           {SIGTERM, "terminated"},
                                           {SIGHUP, "hung up"},
                                           {SIGINT, "interrupted"}})
            QTest::addRow("%s, %s", qPrintable(way), name) << way << signal;
    }
}

void TunnelEndsTest::sshKilled()
{
    QFETCH(int, signal);
    const auto first = makeSocket();
    connectToTarget(*first, TargetServer::echo);
    const auto second = makeSocket();
    second->connectToHost(Host, m_target->port());
    // Nobody reads what one of them gets.
    second->setReadBufferSize(10);
    WAIT(first->isConnected() && second->isConnected());
    second->device().write(pattern(Mega));
    WAIT_COMPARE(second->device().bytesAvailable(), 10);
    for (SocketFace *socket : {first.get(), second.get()}) {
        QVERIFY(socket->tunnel()->processId() > 0);
        ::kill(static_cast<pid_t>(socket->tunnel()->processId()), signal);
    }
    WAIT(first->log.contains(u"disconnected") && second->log.contains(u"disconnected"));
    for (SocketFace *socket : {first.get(), second.get()}) {
        QCOMPARE(socket->log.mid(4),
                 QStringList({u"error NetworkError"_s, u"Closing"_s, u"Unconnected"_s,
                              u"readChannelFinished"_s, u"disconnected"_s}));
        QCOMPARE(socket->tunnel()->failure()->kind, FailureKind::ConnectionLost);
        QCOMPARE(socket->tunnel()->failure()->origin, FailureOrigin::Server);
        QVERIFY(!socket->device().errorString().isEmpty());
        QVERIFY2(!socket->device().errorString().contains(u"said nothing"),
                 qPrintable(socket->device().errorString()));
        if (signal == SIGKILL)
            QVERIFY2(socket->device().errorString().contains(u"signal 9"),
                     qPrintable(socket->device().errorString()));
    }
    // The next one starts another.
    const auto third = makeSocket();
    third->connectToHost(Host, m_target->port());
    third->device().write("again");
    WAIT_COMPARE(third->device().bytesAvailable(), 5);
}

/// As one does that is told to end: with status 0, and without the target's end. More has come than
/// is read here.
void TunnelEndsTest::sshEndsBeforeAllIsRead()
{
    const auto connector =
        bed().connector(u"process"_s, bed().scriptedSetup(u"head -c 350000 /dev/zero"_s));
    const auto socket = ConnectorBed::socket(connector.get());
    socket->setReadBufferSize(10);
    socket->connectToHost(Host, 9);
    WAIT(socket->log.contains(u"disconnected"));
    QCOMPARE(socket->errors(), 1);
    QCOMPARE(socket->error(), QAbstractSocket::NetworkError);
    QCOMPARE(socket->tunnel()->failure()->kind, FailureKind::ConnectionLost);
    QCOMPARE(socket->tunnel()->failure()->origin, FailureOrigin::Server);
}

QTEST_GUILESS_MAIN(TunnelEndsTest)
#include "tst_tunnelends.moc"
