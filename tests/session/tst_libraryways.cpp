// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/session/remoteforward.h"
#include "tests/session/librarybed.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

/// The ways there and back that a program has beside a socket to a host.
class LibraryWaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_bed.start()); }
    void init();

    void bindTellsThePortThatItGot();
    void unixSocket_data() { addWays(); }
    void unixSocket();
    void proxyTakesCredentials();
    void forwardTakesCredentials();
    void credentialsThatMakeNoSense();
    void serverListensForTheProgram_data();
    void serverListensForTheProgram();
    void serverListensForATarget();
    void serverListensAgainAfterALoss();
    void serverThatDoesNotListen();
    void onlyAMuxConnectorHasTheServerListen();

private:
    static void addWays();
    /// What comes back of "hello" from an echo behind the proxy.
    static QByteArray echoBy(const QNetworkProxy &proxy, quint16 port);

    LibraryBed m_bed;
    std::unique_ptr<TargetServer> m_target;
    std::unique_ptr<SshAccess> m_access;
    std::unique_ptr<Connector> m_connector;
};

void LibraryWaysTest::init()
{
    m_connector.reset();
    m_target = std::make_unique<TargetServer>(TargetServer::echo);
    m_access = m_bed.access();
    m_connector = m_access->makeMuxConnector();
}

void LibraryWaysTest::addWays()
{
    QTest::addColumn<QString>("way");
    for (const QString &way : LibraryBed::ways())
        QTest::addRow("%s", qPrintable(way)) << way;
}

QByteArray LibraryWaysTest::echoBy(const QNetworkProxy &proxy, quint16 port)
{
    QTcpSocket socket;
    socket.setProxy(proxy);
    socket.connectToHost(u"127.0.0.1"_s, port);
    socket.write("hello");
    comesTrue([&] {
        return socket.bytesAvailable() == 5 ||
               socket.error() != QAbstractSocket::UnknownSocketError;
    });
    return socket.readAll();
}

void LibraryWaysTest::bindTellsThePortThatItGot()
{
    SshAccess::Setup setup = m_bed.setup(PrivateSshd::alias() + u"?bind=127.0.0.1:0"_s);
    const auto access = LibraryBed::access(setup);
    const auto connector = access->makeSocksConnector();
    QVERIFY(!connector->boundAddress());
    connector->start();
    WAIT_COMPARE(connector->state(), Connector::State::Up);
    QVERIFY(connector->boundAddress());
    const quint16 port = connector->boundAddress()->port;
    QVERIFY(port != 0);
    const QNetworkProxy proxy(QNetworkProxy::Socks5Proxy, u"127.0.0.1"_s, port);
    QCOMPARE(echoBy(proxy, m_target->port()), QByteArray("hello"));
    connector->stop();
    QVERIFY(!connector->boundAddress());
}

void LibraryWaysTest::unixSocket()
{
    QFETCH(const QString, way);
    QTemporaryDir folder;
    QLocalServer server;
    QVERIFY(server.listen(folder.filePath(u"target"_s)));
    connect(&server, &QLocalServer::newConnection, &server, [&] {
        QLocalSocket *client = server.nextPendingConnection();
        connect(client, &QIODevice::readyRead, client,
                [client] { client->write(client->readAll().toUpper()); });
    });
    const auto connector = LibraryBed::connector(*m_access, way);
    const std::unique_ptr<TunnelSocket> socket(connector->connectToPath(server.fullServerName()));
    socket->write("hello");
    if (way == u"mux") {
        WAIT_COMPARE(socket->bytesAvailable(), 5);
        QCOMPARE(socket->readAll(), QByteArray("HELLO"));
        QCOMPARE(socket->peerName(), server.fullServerName());
        QCOMPARE(socket->peerPort(), 0);
        socket->abort();
        socket->connectToPath(u"relative/path"_s);
        WAIT(socket->failure());
        QCOMPARE(socket->error(), QAbstractSocket::HostNotFoundError);
        return;
    }
    WAIT(socket->failure());
    QCOMPARE(socket->failure()->kind, FailureKind::InvalidProfile);
    QCOMPARE(socket->error(), QAbstractSocket::UnsupportedSocketOperationError);
}

void LibraryWaysTest::proxyTakesCredentials()
{
    const auto proxy =
        m_access->makeProxy(*m_connector, LibraryBed::local(0), u"me"_s, u"secret"_s);
    QVERIFY(!proxy->failure());
    QNetworkProxy right = proxy->proxy();
    QCOMPARE(right.user(), u"me"_s);
    QCOMPARE(right.port(), proxy->address().tcp().port);
    QCOMPARE(echoBy(right, m_target->port()), QByteArray("hello"));
    right.setPassword(u"wrong"_s);
    QCOMPARE(echoBy(right, m_target->port()), QByteArray());
    const QNetworkProxy none(QNetworkProxy::Socks5Proxy, right.hostName(), right.port());
    QCOMPARE(echoBy(none, m_target->port()), QByteArray());
    // Without a user, nobody is asked.
    const auto open = m_access->makeProxy(*m_connector, LibraryBed::local(0));
    const QNetworkProxy plain(QNetworkProxy::Socks5Proxy, u"127.0.0.1"_s,
                              open->address().tcp().port);
    QCOMPARE(echoBy(plain, m_target->port()), QByteArray("hello"));
}

void LibraryWaysTest::forwardTakesCredentials()
{
    TargetServer other(TargetServer::echo);
    const auto forward =
        m_access->makeForward(*m_connector, LibraryBed::local(0),
                              LibraryBed::local(m_target->port()), u"me"_s, u"secret"_s);
    QVERIFY(!forward->failure());
    QNetworkProxy right = forward->proxy();
    QCOMPARE(echoBy(right, m_target->port()), QByteArray("hello"));
    // It leads to its target and nowhere else.
    QCOMPARE(echoBy(right, other.port()), QByteArray());
    QCOMPARE(other.accepted(), 0);
    right.setPassword(u"wrong"_s);
    QCOMPARE(echoBy(right, m_target->port()), QByteArray());
}

void LibraryWaysTest::credentialsThatMakeNoSense()
{
    const SocketAddress any = LibraryBed::local(0);
    const SocketAddress target = LibraryBed::local(m_target->port());
    const auto noUser = m_access->makeProxy(*m_connector, any, {}, u"secret"_s);
    const auto tooLong = m_access->makeProxy(*m_connector, any, QString(256, u'x'), u"secret"_s);
    const auto forward = m_access->makeForward(*m_connector, any, target, {}, {});
    for (const auto &failure : {noUser->failure(), tooLong->failure(), forward->failure()}) {
        QVERIFY(failure);
        QCOMPARE(failure->kind, FailureKind::InvalidProfile);
    }
}

void LibraryWaysTest::serverListensForTheProgram_data()
{
    QTest::addColumn<bool>("isUnix");
    QTest::newRow("a port of the server") << false;
    QTest::newRow("a Unix socket of the server") << true;
}

void LibraryWaysTest::serverListensForTheProgram()
{
    QFETCH(const bool, isUnix);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"listens"_s);
    auto remote = m_access->makeRemoteForward(*m_connector, isUnix ? SocketAddress::unixSocket(path)
                                                                   : LibraryBed::local(0));
    QSignalSpy arrived(remote.get(), &RemoteForward::newConnection);
    WAIT(remote->isListening() || remote->failure());
    QVERIFY2(remote->isListening(), qPrintable(remote->failure().value_or(Failure{}).message));
    QVERIFY(!remote->nextPendingConnection());
    QTcpSocket byTcp;
    QLocalSocket byPath;
    if (isUnix)
        byPath.connectToServer(path);
    else
        byTcp.connectToHost(u"127.0.0.1"_s, remote->address().tcp().port);
    QIODevice &client = isUnix ? static_cast<QIODevice &>(byPath) : byTcp;
    client.write("hello");
    WAIT(arrived.size() == 1);
    TunnelSocket *device = remote->nextPendingConnection();
    QVERIFY(device && device->isValid());
    WAIT_COMPARE(device->bytesAvailable(), 5);
    QCOMPARE(device->readAll(), QByteArray("hello"));
    QCOMPARE(remote->connectionCount(), 1);
    device->write("answer");
    device->disconnectFromHost();
    WAIT_COMPARE(client.bytesAvailable(), 6);
    WAIT(isUnix ? byPath.state() == QLocalSocket::UnconnectedState
                : byTcp.state() == QAbstractSocket::UnconnectedState);
    QCOMPARE(client.readAll(), QByteArray("answer"));
    WAIT_COMPARE(remote->connectionCount(), 0);
    QCOMPARE(remote->connectionsTotal(), 1);
    // When it is gone, the server listens no more.
    const SocketAddress address = remote->address();
    remote.reset();
    WAIT(([&] {
        QTcpSocket late;
        QLocalSocket latePath;
        if (isUnix) {
            latePath.connectToServer(path);
            return comesTrue([&] { return latePath.error() != QLocalSocket::UnknownSocketError; });
        }
        late.connectToHost(u"127.0.0.1"_s, address.tcp().port);
        comesTrue([&] {
            return late.error() != QAbstractSocket::UnknownSocketError ||
                   late.state() == QAbstractSocket::ConnectedState;
        });
        return late.error() == QAbstractSocket::ConnectionRefusedError;
    }()));
}

void LibraryWaysTest::serverListensForATarget()
{
    const auto remote = m_access->makeRemoteForward(*m_connector, LibraryBed::local(0),
                                                    LibraryBed::local(m_target->port()));
    WAIT(remote->isListening());
    QTcpSocket client;
    client.connectToHost(u"127.0.0.1"_s, remote->address().tcp().port);
    client.write("hello");
    WAIT_COMPARE(client.bytesAvailable(), 5);
    QVERIFY(!remote->hasPendingConnections());
    // A target that is not there is told.
    const DeadPort dead;
    const auto lost = m_access->makeRemoteForward(*m_connector, LibraryBed::local(0),
                                                  LibraryBed::local(dead.number()));
    QSignalSpy failed(lost.get(), &RemoteForward::connectionFailed);
    WAIT(lost->isListening());
    QTcpSocket other;
    other.connectToHost(u"127.0.0.1"_s, lost->address().tcp().port);
    WAIT_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().at(1).value<Failure>().kind, FailureKind::Refused);
}

void LibraryWaysTest::serverListensAgainAfterALoss()
{
    const auto remote = m_access->makeRemoteForward(*m_connector, LibraryBed::local(0));
    WAIT(remote->isListening());
    ::kill(static_cast<pid_t>(m_connector->processes().first().pid), SIGKILL);
    WAIT(!remote->isListening() && remote->failure());
    QCOMPARE(remote->failure()->kind, FailureKind::ConnectionLost);
    m_connector->start();
    WAIT(remote->isListening());
    QVERIFY(!remote->failure());
    m_connector->stop();
    WAIT(!remote->isListening() && remote->failure());
    QCOMPARE(remote->failure()->kind, FailureKind::Cancelled);
}

void LibraryWaysTest::serverThatDoesNotListen()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const auto remote =
        m_access->makeRemoteForward(*m_connector, LibraryBed::local(taken.serverPort()));
    WAIT(remote->failure());
    QVERIFY(!remote->isListening());
    QCOMPARE(remote->failure()->kind, FailureKind::RemoteForward);
}

void LibraryWaysTest::onlyAMuxConnectorHasTheServerListen()
{
    const auto connector = m_access->makeProcessConnector();
    const auto remote = m_access->makeRemoteForward(*connector, LibraryBed::local(0));
    QVERIFY(remote->failure());
    QCOMPARE(remote->failure()->kind, FailureKind::InvalidProfile);
    QVERIFY(!remote->isListening());
    // One that outlives all that it stands on.
    auto orphan = m_access->makeRemoteForward(*m_connector, LibraryBed::local(0));
    WAIT(orphan->isListening());
    m_access.reset();
    WAIT(orphan->failure());
    m_connector.reset();
    QCoreApplication::processEvents();
    QCOMPARE(orphan->failure()->kind, FailureKind::Cancelled);
    orphan.reset();
}

QTEST_GUILESS_MAIN(LibraryWaysTest)
#include "tst_libraryways.moc"
