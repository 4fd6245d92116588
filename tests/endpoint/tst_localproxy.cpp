// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/connect/muxconnector.h"
#include "core/endpoint/endpoint.h"
#include "tests/endpoint/fakeconnector.h"
#include "tests/endpoint/pageserver.h"
#include "tests/endpoint/proxybed.h"
#include "tests/harness/targetserver.h"
#include "tests/stream/deadport.h"
#include "tests/stream/testbytes.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslSocket>
#include <QTest>

#include <csignal>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

/// What Qt's own clients make of a tunnel's QNetworkProxy: not one line of theirs knows of ssh.
class LocalProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void httpByAccessManager_data() { addWays(); }
    void httpByAccessManager();
    void httpsByAccessManager_data();
    void httpsByAccessManager();
    void tcpSocket_data() { addWays(); }
    void tcpSocket();
    void sslSocket_data() { addWays(); }
    void sslSocket();
    void otherThread();
    void sshStartsOnDemand();
    void refusedAndUnknownTargets();
    void cutIsToldFirst_data() { addWays(); }
    void cutIsToldFirst();
    void sshThatCannotLogIn();
    void nobodyElseGetsIn();
    void nothingPassesAnEndpointThatIsNoProxy();
    void connectionsEndWithIt();

private:
    static void addWays();
    /// The reply's body, or its error as text.
    static QByteArray fetched(QNetworkReply *reply);
    static QUrl url(const char *scheme, const QString &host, const PageServer &server);

    ProxyBed m_bed;
};

void LocalProxyTest::initTestCase()
{
    QVERIFY(m_bed.start());
}

void LocalProxyTest::addWays()
{
    QTest::addColumn<QString>("way");
    for (const QString &way : ConnectorBed::sshConnectors())
        QTest::addRow("%s", qPrintable(way)) << way;
}

QUrl LocalProxyTest::url(const char *scheme, const QString &host, const PageServer &server)
{
    QUrl url;
    url.setScheme(QLatin1String(scheme));
    url.setHost(host);
    url.setPort(server.port());
    url.setPath(u"/page"_s);
    return url;
}

QByteArray LocalProxyTest::fetched(QNetworkReply *reply)
{
    const std::unique_ptr<QNetworkReply> owned(reply);
    comesTrue([reply] { return reply->isFinished(); });
    return reply->error() == QNetworkReply::NoError ? reply->readAll()
                                                    : reply->errorString().toUtf8();
}

void LocalProxyTest::httpByAccessManager()
{
    QFETCH(QString, way);
    m_bed.use(way);
    const PageServer server;
    QNetworkAccessManager manager;
    manager.setProxy(m_bed.proxy());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(fetched(manager.get(QNetworkRequest(url("http", ProxyBed::siteName(), server)))),
                 PageServer::pageOf("/page"));
    QCOMPARE(server.served(), 3);
}

void LocalProxyTest::httpsByAccessManager_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("trusts");
    QTest::addColumn<bool>("works");
    for (const QString &way : ConnectorBed::sshConnectors())
        QTest::addRow("%s", qPrintable(way)) << way << ProxyBed::siteName() << true << true;
    // It is really looked at.
    QTest::addRow("another name") << u"mux"_s << ProxyBed::otherName() << true << false;
    QTest::addRow("another authority") << u"mux"_s << ProxyBed::siteName() << false << false;
}

void LocalProxyTest::httpsByAccessManager()
{
    QFETCH(QString, way);
    QFETCH(QString, host);
    QFETCH(bool, trusts);
    QFETCH(bool, works);
    if (const QString problem = TestAuthority::problem(); !problem.isEmpty())
        QSKIP(qPrintable(problem));
    m_bed.use(way);
    const PageServer server(m_bed.authority().serverConfiguration());
    QNetworkAccessManager manager;
    manager.setProxy(m_bed.proxy());
    QNetworkRequest request(url("https", host, server));
    if (trusts)
        request.setSslConfiguration(m_bed.authority().clientConfiguration());
    const std::unique_ptr<QNetworkReply> reply(manager.get(request));
    WAIT(reply->isFinished());
    QCOMPARE(reply->error(),
             works ? QNetworkReply::NoError : QNetworkReply::SslHandshakeFailedError);
    QCOMPARE(reply->readAll(), works ? PageServer::pageOf("/page") : QByteArray());
    QCOMPARE(server.served(), works ? 1 : 0);
}

void LocalProxyTest::tcpSocket()
{
    QFETCH(QString, way);
    m_bed.use(way);
    const PageServer server;
    QTcpSocket socket;
    socket.setProxy(m_bed.proxy());
    socket.connectToHost(ProxyBed::siteName(), server.port());
    socket.write("GET /by-hand HTTP/1.1\r\n\r\n");
    WAIT(socket.state() == QTcpSocket::UnconnectedState);
    QCOMPARE(socket.error(), QTcpSocket::RemoteHostClosedError);
    QVERIFY(socket.readAll().endsWith(PageServer::pageOf("/by-hand")));
    WAIT_COMPARE(m_bed.localProxy().connectionCount(), 0);
}

void LocalProxyTest::sslSocket()
{
    QFETCH(QString, way);
    if (const QString problem = TestAuthority::problem(); !problem.isEmpty())
        QSKIP(qPrintable(problem));
    m_bed.use(way);
    const PageServer server(m_bed.authority().serverConfiguration());
    QSslSocket socket;
    socket.setProxy(m_bed.proxy());
    socket.setSslConfiguration(m_bed.authority().clientConfiguration());
    socket.connectToHostEncrypted(ProxyBed::siteName(), server.port());
    WAIT(socket.isEncrypted());
    QVERIFY(socket.sslHandshakeErrors().isEmpty());
    socket.write("GET /by-hand HTTP/1.1\r\n\r\n");
    WAIT(socket.state() == QTcpSocket::UnconnectedState);
    QVERIFY(socket.readAll().endsWith(PageServer::pageOf("/by-hand")));
}

/// Where a socket that is waited for has to be.
void LocalProxyTest::otherThread()
{
    m_bed.use(u"mux"_s);
    const PageServer server;
    QByteArray answer;
    const std::unique_ptr<QThread> thread(
        QThread::create([&answer, proxy = m_bed.proxy(), port = server.port()] {
            QTcpSocket socket;
            socket.setProxy(proxy);
            socket.connectToHost(ProxyBed::siteName(), port);
            if (!socket.waitForConnected())
                return;
            socket.write("GET /waiting HTTP/1.1\r\n\r\n");
            while (socket.waitForReadyRead()) {
            }
            answer = socket.readAll();
        }));
    thread->start();
    WAIT(thread->isFinished());
    QVERIFY(answer.endsWith(PageServer::pageOf("/waiting")));
}

void LocalProxyTest::sshStartsOnDemand()
{
    m_bed.use(u"mux"_s);
    auto *mux = qobject_cast<MuxConnector *>(&m_bed.connector());
    QVERIFY(m_bed.proxy().port() > 0);
    QCoreApplication::processEvents();
    QVERIFY(mux->pool().processes().isEmpty());
    const PageServer server;
    QNetworkAccessManager manager;
    manager.setProxy(m_bed.proxy());
    fetched(manager.get(QNetworkRequest(url("http", ProxyBed::siteName(), server))));
    QCOMPARE(mux->pool().processes().size(), 1);
}

void LocalProxyTest::refusedAndUnknownTargets()
{
    m_bed.use(u"mux"_s);
    const DeadPort dead;
    QTcpSocket refused;
    refused.setProxy(m_bed.proxy());
    refused.connectToHost(ProxyBed::siteName(), dead.number());
    QTcpSocket unknown;
    unknown.setProxy(m_bed.proxy());
    unknown.connectToHost(ProxyBed::unknownName(), 80);
    for (QTcpSocket *socket : {&refused, &unknown})
        WAIT(socket->state() == QTcpSocket::UnconnectedState);
    QCOMPARE(refused.error(), QTcpSocket::ConnectionRefusedError);
    QCOMPARE(unknown.error(), QTcpSocket::HostNotFoundError);
}

/// What a client may take for the end of an answer, the program knows better.
void LocalProxyTest::cutIsToldFirst()
{
    QFETCH(QString, way);
    m_bed.use(way);
    const TargetServer target([](int client) {
        receiveAll(client, 1);
        sendAll(client, "HTTP/1.1 200 OK\r\n\r\nhalf");
        discardAll(client);
    });
    QNetworkAccessManager manager;
    manager.setProxy(m_bed.proxy());
    const std::unique_ptr<QNetworkReply> reply(manager.get(
        QNetworkRequest(QUrl(u"http://%1:%2/"_s.arg(ProxyBed::siteName()).arg(target.port())))));
    QStringList told;
    connect(reply.get(), &QNetworkReply::finished, reply.get(), [&told] { told += u"finished"_s; });
    connect(&m_bed.localProxy(), &LocalProxy::connectionFailed, reply.get(),
            [&told](const SocketAddress &, const Failure &failure) {
                told += failureKindName(failure.kind);
            });
    WAIT(reply->bytesAvailable() == 4);
    ::kill(static_cast<pid_t>(m_bed.connector().processes().first().pid), SIGKILL);
    WAIT(told.contains(u"finished"));
    QCOMPARE(told, QStringList({u"connection-lost"_s, u"finished"_s}));
}

void LocalProxyTest::sshThatCannotLogIn()
{
    m_bed.use(m_bed.connectors().connector(
        u"mux"_s,
        m_bed.connectors().scriptedSetup(
            u"shift; echo 'me@host: Permission denied (publickey).' >\"$1\"; exit 255"_s)));
    QTcpSocket socket;
    socket.setProxy(m_bed.proxy());
    socket.connectToHost(ProxyBed::siteName(), 80);
    QVERIFY(socket.state() != QTcpSocket::UnconnectedState);
    WAIT(socket.state() == QTcpSocket::UnconnectedState);
    QVERIFY(socket.error() != QTcpSocket::UnknownSocketError);
    WAIT_COMPARE(m_bed.localProxy().connectionCount(), 0);
}

void LocalProxyTest::nobodyElseGetsIn()
{
    FakeConnector connector;
    const LocalProxy local(m_bed.connectors().poller(), connector);
    const LocalProxy another(m_bed.connectors().poller(), connector);
    QCOMPARE(local.proxy().hostName(), u"127.0.0.1"_s);
    QVERIFY(local.proxy().password().size() >= 32);
    QVERIFY(local.proxy().password() != another.proxy().password());
    QVERIFY(local.proxy().user() != another.proxy().user());
    QNetworkProxy wrong = local.proxy();
    wrong.setPassword(another.proxy().password());
    QNetworkProxy none = local.proxy();
    none.setUser({});
    none.setPassword({});
    for (const QNetworkProxy &proxy : {wrong, none}) {
        QTcpSocket socket;
        socket.setProxy(proxy);
        socket.connectToHost(u"site"_s, 80);
        WAIT(socket.state() == QTcpSocket::UnconnectedState);
    }
    QVERIFY(connector.opens.empty());
    QTcpSocket right;
    right.setProxy(local.proxy());
    right.connectToHost(u"site"_s, 80);
    WAIT(connector.opens.size() == 1);
    QCOMPARE(connector.opens.front()->target.toString(), u"site:80"_s);
}

void LocalProxyTest::nothingPassesAnEndpointThatIsNoProxy()
{
    FakeConnector connector;
    EndpointSettings settings;
    settings.type = EndpointType::Forward;
    settings.listen = SocketAddress(HostPort{u"127.0.0.1"_s, 0});
    settings.target = SocketAddress(HostPort{u"db.internal"_s, 5432});
    Endpoint forward(m_bed.connectors().poller(), connector, settings);
    QCOMPARE(forward.listen(), std::nullopt);
    settings.type = EndpointType::Socks;
    settings.target = {};
    const Endpoint closed(m_bed.connectors().poller(), connector, settings);
    settings.listen = SocketAddress::unixSocket(m_bed.connectors().path(u"socks"_s));
    Endpoint onUnixSocket(m_bed.connectors().poller(), connector, settings);
    QCOMPARE(onUnixSocket.listen(), std::nullopt);
    // Straight there it would work.
    const PageServer server;
    for (const Endpoint *endpoint :
         std::initializer_list<const Endpoint *>{&forward, &closed, &onUnixSocket}) {
        QTcpSocket socket;
        socket.setProxy(endpoint->proxy());
        socket.connectToHost(u"127.0.0.1"_s, server.port());
        WAIT(socket.state() == QTcpSocket::UnconnectedState);
        QVERIFY(socket.error() != QTcpSocket::UnknownSocketError);
    }
    QVERIFY(connector.opens.empty());
}

void LocalProxyTest::connectionsEndWithIt()
{
    FakeConnector connector;
    auto local = std::make_unique<LocalProxy>(m_bed.connectors().poller(), connector);
    QTcpSocket socket;
    socket.setProxy(local->proxy());
    socket.connectToHost(u"site"_s, 80);
    WAIT(connector.opens.size() == 1);
    QCOMPARE(local->connectionCount(), 1);
    local.reset();
    QVERIFY(connector.opens.front()->gone);
    WAIT(socket.state() == QTcpSocket::UnconnectedState);
}

QTEST_GUILESS_MAIN(LocalProxyTest)
#include "tst_localproxy.moc"
