// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/stream/sockettable.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <sys/socket.h>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

/// How connections begin and end, for a QTcpSocket and for a TunnelSocket over every connector:
/// they agree.
class TunnelSocketTest : public SocketTable
{
    Q_OBJECT

private Q_SLOTS:
    void connects_data() { addWays(); }
    void connects();
    void connectsToAnAddress_data() { addWays(); }
    void connectsToAnAddress();
    void refusedPort_data() { addWays(); }
    void refusedPort();
    void unknownHost_data() { addWays(); }
    void unknownHost();
    void impossibleTarget_data();
    void impossibleTarget();
    void targetEnds_data() { addWays(); }
    void targetEnds();
    void targetResets_data() { addWays(); }
    void targetResets();
    void disconnecting_data() { addWays(); }
    void disconnecting();
    void disconnectingSendsEverything_data() { addWays(); }
    void disconnectingSendsEverything();
    void disconnectingWhileConnecting_data() { addWays(); }
    void disconnectingWhileConnecting();
    void aborting_data() { addWays(); }
    void aborting();
    void abortingWhileConnecting_data() { addWays(); }
    void abortingWhileConnecting();
    void closing_data() { addWays(); }
    void closing();
    void connectingTwice_data() { addWays(); }
    void connectingTwice();
    void connectingAgain_data() { addWays(); }
    void connectingAgain();
    void connectingAgainAtOnce_data() { addWays(); }
    void connectingAgainAtOnce();
    void connectorMakesSockets_data() { addWays(ConnectorBed::connectors()); }
    void connectorMakesSockets();
};

void TunnelSocketTest::connects()
{
    const auto socket = makeSocket();
    connectToTarget(*socket, discardAll);
    QVERIFY(socket->device().isOpen());
    WAIT(socket->isConnected());
    QCOMPARE(socket->log,
             QStringList({u"HostLookup"_s, u"Connecting"_s, u"Connected"_s, u"connected"_s}));
    QCOMPARE(socket->peerName(), Host);
    QCOMPARE(socket->peerPort(), m_target->port());
    QVERIFY(socket->device().isReadable() && socket->device().isWritable());
    QVERIFY(socket->device().isSequential());
    WAIT_COMPARE(m_target->accepted(), 1);
}

void TunnelSocketTest::connectsToAnAddress()
{
    m_target = std::make_unique<TargetServer>(discardAll);
    const auto socket = makeSocket();
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target->port());
    WAIT(socket->isConnected());
    QCOMPARE(socket->peerAddress(), QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(socket->peerPort(), m_target->port());
}

void TunnelSocketTest::refusedPort()
{
    const DeadPort port;
    const auto socket = makeSocket();
    socket->connectToHost(Host, port.number());
    WAIT(socket->errors() > 0);
    QCOMPARE(socket->log, QStringList({u"HostLookup"_s, u"Connecting"_s, u"Unconnected"_s,
                                       u"error ConnectionRefusedError"_s}));
    QVERIFY2(socket->device().errorString().contains(u"refused"),
             qPrintable(socket->device().errorString()));
    if (socket->tunnel())
        QCOMPARE(socket->tunnel()->failure()->kind, FailureKind::Refused);
}

void TunnelSocketTest::unknownHost()
{
    const auto socket = makeSocket();
    socket->connectToHost(u"no-such-host.invalid"_s, 80);
    WAIT(socket->errors() > 0);
    // A QTcpSocket stays in the look-up, which for a tunnel is a part of connecting.
    socket->log.removeAll(u"Connecting"_s);
    QCOMPARE(socket->log,
             QStringList({u"HostLookup"_s, u"Unconnected"_s, u"error HostNotFoundError"_s}));
    if (socket->tunnel())
        QCOMPARE(socket->tunnel()->failure()->kind, FailureKind::NameResolution);
}

void TunnelSocketTest::impossibleTarget_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("host");
    QTest::addColumn<quint16>("port");
    QTest::addColumn<FailureKind>("kind");
    for (const QString &way : ConnectorBed::connectors()) {
        const auto add = [&way](const char *what, const QString &host, quint16 port,
                                FailureKind kind) {
            QTest::addRow("%s, %s", qPrintable(way), what) << way << host << port << kind;
        };
        add("no name", {}, 80, FailureKind::NameResolution);
        add("an option", u"-oProxyCommand=x"_s, 80, FailureKind::NameResolution);
        add("a command", u"$(id)"_s, 80, FailureKind::NameResolution);
        add("a blank", u"a b"_s, 80, FailureKind::NameResolution);
        add("port 0", Host, 0, FailureKind::Refused);
    }
}

void TunnelSocketTest::impossibleTarget()
{
    QFETCH(QString, host);
    QFETCH(quint16, port);
    QFETCH(FailureKind, kind);
    const auto socket = makeSocket();
    socket->connectToHost(host, port);
    QCOMPARE(socket->errors(), 0);
    WAIT_COMPARE(socket->errors(), 1);
    QCOMPARE(socket->tunnel()->failure()->kind, kind);
    QVERIFY(!socket->device().errorString().isEmpty());
    QVERIFY(socket->isUnconnected());
    QCoreApplication::processEvents();
    QCOMPARE(socket->errors(), 1);
}

void TunnelSocketTest::targetEnds()
{
    const auto socket = makeSocket();
    connectToTarget(*socket, [](int client) { sendAll(client, "last words"); });
    WAIT(socket->log.contains(u"disconnected"));
    QCOMPARE(socket->log.mid(4),
             QStringList({u"error RemoteHostClosedError"_s, u"Closing"_s, u"Unconnected"_s,
                          u"readChannelFinished"_s, u"disconnected"_s}));
    // What came before the end can be read after it.
    QCOMPARE(socket->device().readAll(), QByteArray("last words"));
    if (socket->tunnel()) {
        QCOMPARE(socket->tunnel()->failure()->kind, FailureKind::ClosedByTarget);
        QCOMPARE(socket->tunnel()->failure()->origin, FailureOrigin::Target);
    }
    QVERIFY(socket->device().atEnd());
    QVERIFY(socket->device().isOpen());
}

void TunnelSocketTest::targetResets()
{
    const auto socket = makeSocket();
    connectToTarget(*socket, [](int client) {
        receiveAll(client, 1);
        const linger immediately{1, 0};
        ::setsockopt(client, SOL_SOCKET, SO_LINGER, &immediately, sizeof immediately);
    });
    WAIT(socket->isConnected());
    socket->device().write("x");
    WAIT(socket->log.contains(u"disconnected"));
    // sshd reads it as an end, and so does a QTcpSocket; where it can be told, it is no orderly
    // one.
    const bool isTold = socket->tunnel() && connector() == connector(u"direct"_s);
    QCOMPARE(
        socket->log.mid(4),
        QStringList({isTold ? u"error NetworkError"_s : u"error RemoteHostClosedError"_s,
                     u"Closing"_s, u"Unconnected"_s, u"readChannelFinished"_s, u"disconnected"_s}));
    if (socket->tunnel())
        QCOMPARE(socket->tunnel()->failure()->kind,
                 isTold ? FailureKind::ConnectionLost : FailureKind::ClosedByTarget);
}

void TunnelSocketTest::disconnecting()
{
    const auto socket = makeSocket();
    connectToTarget(*socket, discardAll);
    WAIT(socket->isConnected());
    WAIT_COMPARE(m_target->open(), 1);
    socket->disconnectFromHost();
    WAIT(socket->log.contains(u"disconnected"));
    QCOMPARE(socket->log.mid(4), QStringList({u"Closing"_s, u"Unconnected"_s,
                                              u"readChannelFinished"_s, u"disconnected"_s}));
    WAIT_COMPARE(m_target->open(), 0);
}

void TunnelSocketTest::disconnectingSendsEverything()
{
    const QByteArray bytes = pattern(8 * Mega);
    QByteArray arrived;
    std::atomic<bool> complete = false;
    const auto socket = makeSocket();
    connectToTarget(*socket, [&](int client) {
        arrived = receiveAll(client);
        complete = true;
    });
    WAIT(socket->isConnected());
    socket->device().write(bytes);
    socket->disconnectFromHost();
    QCOMPARE(socket->state(), QAbstractSocket::ClosingState);
    WAIT(socket->log.contains(u"disconnected"));
    QCOMPARE(socket->errors(), 0);
    WAIT(complete);
    QCOMPARE(arrived.size(), bytes.size());
    QCOMPARE(hash(arrived), hash(bytes));
}

void TunnelSocketTest::disconnectingWhileConnecting()
{
    const auto socket = makeSocket();
    connectToTarget(*socket, discardAll);
    socket->disconnectFromHost();
    WAIT(socket->log.contains(u"disconnected"));
    QCOMPARE(socket->log, QStringList({u"HostLookup"_s, u"Connecting"_s, u"Connected"_s,
                                       u"connected"_s, u"Closing"_s, u"Unconnected"_s,
                                       u"readChannelFinished"_s, u"disconnected"_s}));
}

void TunnelSocketTest::aborting()
{
    const auto socket = makeSocket();
    connectToTarget(*socket, discardAll);
    WAIT(socket->isConnected());
    WAIT_COMPARE(m_target->open(), 1);
    socket->abort();
    QCOMPARE(socket->log.mid(4), QStringList({u"aboutToClose"_s, u"Unconnected"_s,
                                              u"readChannelFinished"_s, u"disconnected"_s}));
    QVERIFY(!socket->device().isOpen());
    WAIT_COMPARE(m_target->open(), 0);
    QCOMPARE(socket->log.size(), 8);
}

void TunnelSocketTest::abortingWhileConnecting()
{
    const auto socket = makeSocket();
    connectToTarget(*socket, discardAll);
    socket->abort();
    QCOMPARE(socket->log, QStringList({u"HostLookup"_s, u"Connecting"_s, u"aboutToClose"_s,
                                       u"Unconnected"_s, u"readChannelFinished"_s}));
    // It can be used again, and what was before has no say in it.
    socket->connectToHost(Host, m_target->port());
    WAIT(socket->isConnected());
    QCOMPARE(socket->errors(), 0);
}

void TunnelSocketTest::closing()
{
    const auto socket = makeSocket();
    std::atomic<qsizetype> arrived = -1;
    connectToTarget(*socket, [&](int client) { arrived = receiveAll(client).size(); });
    WAIT(socket->isConnected());
    socket->device().write(QByteArray(300'000, 'x'));
    socket->device().close();
    QVERIFY(!socket->device().isOpen());
    WAIT(socket->log.contains(u"disconnected"));
    QCOMPARE(socket->log.mid(4), QStringList({u"aboutToClose"_s, u"Closing"_s, u"Unconnected"_s,
                                              u"readChannelFinished"_s, u"disconnected"_s}));
    WAIT_COMPARE(arrived.load(), 300'000);
}

void TunnelSocketTest::connectingTwice()
{
    const auto socket = makeSocket();
    connectToTarget(*socket, TargetServer::echo);
    socket->connectToHost(u"elsewhere"_s, 1);
    WAIT_COMPARE(socket->errors(), 1);
    QCOMPARE(socket->error(), QAbstractSocket::OperationError);
    if (socket->tunnel())
        QCOMPARE(socket->tunnel()->failure()->kind, FailureKind::Internal);
    // The first one is not disturbed.
    WAIT(socket->isConnected());
    QCOMPARE(socket->peerName(), Host);
    socket->device().write("x");
    WAIT_COMPARE(socket->device().bytesAvailable(), 1);
    QCOMPARE(socket->errors(), 1);
}

void TunnelSocketTest::connectingAgain()
{
    const auto socket = makeSocket();
    int rounds = 0;
    QStringList heard;
    const auto connectNext = [&] { socket->connectToHost(Host, m_target->port()); };
    const auto disconnected = [&] {
        heard.append(QString::fromLatin1(socket->device().readAll()));
        if (++rounds < 3)
            connectNext();
    };
    // As programs do that want to stay connected.
    if (TunnelSocket *tunnel = socket->tunnel())
        QObject::connect(tunnel, &TunnelSocket::disconnected, tunnel, disconnected);
    else
        QObject::connect(qobject_cast<QTcpSocket *>(&socket->device()), &QTcpSocket::disconnected,
                         &socket->device(), disconnected);
    connectToTarget(*socket, [](int client) { sendAll(client, "hi"); });
    WAIT_COMPARE(rounds, 3);
    QCOMPARE(heard, QStringList({u"hi"_s, u"hi"_s, u"hi"_s}));
    QCOMPARE(m_target->accepted(), 3);
}

void TunnelSocketTest::connectingAgainAtOnce()
{
    const DeadPort dead;
    const auto socket = makeSocket();
    int rounds = 0;
    bool refused = false;
    const auto stateChanged = [&](QAbstractSocket::SocketState state) {
        if (state == QAbstractSocket::UnconnectedState && ++rounds < 3)
            socket->connectToHost(Host, refused ? dead.number() : m_target->port());
    };
    // Before what is said of the connection that has ended.
    if (TunnelSocket *tunnel = socket->tunnel())
        QObject::connect(tunnel, &TunnelSocket::stateChanged, tunnel, stateChanged);
    else
        QObject::connect(qobject_cast<QTcpSocket *>(&socket->device()), &QTcpSocket::stateChanged,
                         &socket->device(), stateChanged);
    connectToTarget(*socket, [](int client) { sendAll(client, "hi"); });
    WAIT_COMPARE(rounds, 3);
    WAIT(socket->isUnconnected());
    QCOMPARE(socket->errors(), 3);
    QCOMPARE(socket->log.filter(u"disconnected"_s).size(), 3);
    QCOMPARE(socket->log.filter(u"readChannelFinished"_s).size(), 3);

    refused = true;
    rounds = 0;
    socket->log.clear();
    socket->connectToHost(Host, dead.number());
    WAIT_COMPARE(rounds, 3);
    WAIT_COMPARE(socket->errors(), 3);
}

void TunnelSocketTest::connectorMakesSockets()
{
    m_target = std::make_unique<TargetServer>(TargetServer::echo);
    QObject parent;
    QPointer<TunnelSocket> socket = connector()->connectToHost(Host, m_target->port(), &parent);
    QCOMPARE(socket->parent(), &parent);
    QSignalSpy connected(socket, &TunnelSocket::connected);
    WAIT_COMPARE(connected.count(), 1);
    socket->abort();
    QPointer<TunnelSocket> other = connector()->connectToHost(Host, m_target->port());
    QCOMPARE(other->parent(), connector());
    delete other;
}

QTEST_GUILESS_MAIN(TunnelSocketTest)
#include "tst_tunnelsocket.moc"
