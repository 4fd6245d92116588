// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/harness/targetserver.h"
#include "tests/harness/testclient.h"
#include "tests/harness/tunnelbed.h"

#include <QProcess>
#include <QTest>

#include <csignal>
#include <sys/socket.h>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray HttpReply = "HTTP/1.0 200 OK\r\nContent-Length: 6\r\n\r\nhello\n";

/// Reads a request up to its empty line, and answers it.
void serveHttp(int socket)
{
    QByteArray request;
    char byte = 0;
    while (!request.endsWith("\r\n\r\n") && ::recv(socket, &byte, 1, 0) == 1)
        request.append(byte);
    ::send(socket, HttpReply.constData(), static_cast<std::size_t>(HttpReply.size()), MSG_NOSIGNAL);
}

struct Output
{
    int exitCode = -1;
    QByteArray text;
    QByteArray errors;
};

Output run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000))
        return {-1, {}, process.errorString().toUtf8()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

/// Tunnels to a real sshd, as clients see them.
class TunnelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void curlGoesThroughSocks_data();
    void curlGoesThroughSocks();
    void clientThatHalfClosesGetsItsWholeReply();
    void serverThatHalfClosesStillReceives();
    void serverThatSpeaksFirstIsHeard();
    void earlyBytesArriveInOrder();
    void forwardLeadsToItsTarget();
    void forwardToUnixSocketWorksBothSides();
    void refusalIsAnsweredTruthfully_data();
    void refusalIsAnsweredTruthfully();
    void failedForwardIsReset();
    void resetClientEndsItsConnection();
    void clientsThatVanishMidDownloadLeaveNothing();
    void sshStartsOnDemandAndStopsWhenIdle();
    void waitingClientsShareOneStart();
    void killedSshEndsTransfersWithResetAndComesBack();
    void fiveHundredConnectionsAreOpenAndCounted();
    void aliveRequestsOfTheServerAreAnswered();

private:
    TunnelBed m_bed;
    Profile m_profile;
    QString id() const { return m_profile.id; }
    TestClient connectTo(const TargetServer &target)
    {
        return TestClient::throughSocks(m_bed.port(id()), u"127.0.0.1"_s, target.port());
    }
};

void TunnelTest::initTestCase()
{
    QVERIFY(m_bed.startServer());
}

void TunnelTest::init()
{
    m_bed.startEngine();
    m_profile = m_bed.profile();
    QCOMPARE(m_bed.save(m_profile), std::nullopt);
    QCOMPARE(m_bed.status(id()).state, TunnelState::Idle);
}

void TunnelTest::cleanup()
{
    m_bed.stopEngine();
    QFile::remove(m_bed.profilesFile());
}

void TunnelTest::curlGoesThroughSocks_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("host");
    QTest::newRow("by name, resolved by the server") << "--socks5-hostname"
                                                     << "localhost";
    QTest::newRow("by IPv4 address") << "--socks5-hostname"
                                     << "127.0.0.1";
    QTest::newRow("by name, resolved by curl") << "--socks5"
                                               << "127.0.0.1";
}

void TunnelTest::curlGoesThroughSocks()
{
    QFETCH(QString, option);
    QFETCH(QString, host);
    TargetServer target(serveHttp);
    const Output output =
        run(u"curl"_s, {u"-sS"_s, u"-4"_s, option, u"127.0.0.1:%1"_s.arg(m_bed.port(id())),
                        u"http://%1:%2/"_s.arg(host).arg(target.port())});
    QCOMPARE(output.errors, QByteArray());
    QCOMPARE(output.text, QByteArray("hello\n"));
    QCOMPARE(target.accepted(), 1);
}

void TunnelTest::clientThatHalfClosesGetsItsWholeReply()
{
    // The reply comes only after the client's end, and is larger than any one buffer on its way.
    const QByteArray reply(20 * 1024 * 1024, 'r');
    TargetServer target([&reply](int socket) {
        char byte = 0;
        while (::recv(socket, &byte, 1, 0) == 1) {
        }
        for (qsizetype sent = 0; sent < reply.size();)
            sent += ::send(socket, reply.constData() + sent,
                           static_cast<std::size_t>(reply.size() - sent), MSG_NOSIGNAL);
    });
    const Output output =
        run(u"ncat"_s,
            {u"--proxy"_s, u"127.0.0.1:%1"_s.arg(m_bed.port(id())), u"--proxy-type"_s, u"socks5"_s,
             u"127.0.0.1"_s, QString::number(target.port())},
            "GET / HTTP/1.0\r\n\r\n");
    QCOMPARE(output.errors, QByteArray());
    QCOMPARE(output.text.size(), reply.size());
    QVERIFY(output.text == reply);
}

void TunnelTest::serverThatHalfClosesStillReceives()
{
    QByteArray received;
    std::atomic<bool> done = false;
    TargetServer target([&](int socket) {
        ::send(socket, "first and last", 14, MSG_NOSIGNAL);
        ::shutdown(socket, SHUT_WR);
        char bytes[4096];
        ssize_t count = 0;
        while ((count = ::recv(socket, bytes, sizeof bytes, 0)) > 0)
            received.append(bytes, count);
        done = true;
    });
    TestClient client = connectTo(target);
    QCOMPARE(client.readAll(), QByteArray("first and last"));
    QVERIFY(client.atEnd());
    QVERIFY(client.send(QByteArray(3 * 1024 * 1024, 'u')));
    client.shutdownWrite();
    QTRY_VERIFY_WITH_TIMEOUT(done, 30000);
    QCOMPARE(received, QByteArray(3 * 1024 * 1024, 'u'));
    QVERIFY(
        m_bed.waitFor(id(), [](const ProfileStatus &status) { return status.connections == 0; }));
}

void TunnelTest::serverThatSpeaksFirstIsHeard()
{
    TargetServer target([](int socket) {
        ::send(socket, "220 ready\r\n", 11, MSG_NOSIGNAL);
        TargetServer::echo(socket);
    });
    TestClient client = connectTo(target);
    QCOMPARE(client.read(11), QByteArray("220 ready\r\n"));
    QVERIFY(client.send("QUIT"));
    QCOMPARE(client.read(4), QByteArray("QUIT"));
}

void TunnelTest::earlyBytesArriveInOrder()
{
    TargetServer target(TargetServer::echo);
    TestClient client = TestClient::connectTo(m_bed.port(id()));
    // Greeting, request and payload in one go, while ssh has yet to start.
    QByteArray all("\x05\x01\x00\x05\x01\x00\x01\x7f\x00\x00\x01", 11);
    all.append(static_cast<char>(target.port() >> 8))
        .append(static_cast<char>(target.port() & 0xff));
    const QByteArray early = QByteArray("early ").repeated(1000);
    QVERIFY(client.send(all + early));
    QCOMPARE(client.read(2), QByteArray("\x05\x00", 2));
    QCOMPARE(client.read(10), QByteArray("\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00", 10));
    QCOMPARE(client.read(early.size()), early);
}

void TunnelTest::forwardLeadsToItsTarget()
{
    TargetServer target(TargetServer::echo);
    Profile profile = m_profile;
    EndpointSettings forward;
    forward.type = EndpointType::Forward;
    forward.listen = SocketAddress(HostPort{u"127.0.0.1"_s, 0});
    forward.target = SocketAddress(HostPort{u"localhost"_s, target.port()});
    profile.endpoints.append(forward);
    QCOMPARE(m_bed.save(profile), std::nullopt);

    TestClient client = TestClient::connectTo(m_bed.port(id(), 1));
    QVERIFY(client.send("through"));
    QCOMPARE(client.read(7), QByteArray("through"));
    const QList<ConnectionStatus> connections = m_bed.connections();
    QCOMPARE(connections.size(), 1);
    QCOMPARE(connections.first().target, u"localhost:%1"_s.arg(target.port()));
    QCOMPARE(connections.first().bytesUp, 7);
    QCOMPARE(connections.first().bytesDown, 7);
    QCOMPARE(connections.first().process, m_bed.status(id()).processes.first().pid);
}

void TunnelTest::forwardToUnixSocketWorksBothSides()
{
    // Through a second forward the far Unix socket is one that Culvert listens on: local path to
    // remote path to a TCP target.
    TargetServer target(TargetServer::echo);
    const QString near = m_bed.folder() + u"/near.sock"_s;
    const QString far = m_bed.folder() + u"/far.sock"_s;
    Profile profile = m_profile;
    EndpointSettings first;
    first.type = EndpointType::Forward;
    first.listen = SocketAddress::unixSocket(near);
    first.target = SocketAddress::unixSocket(far);
    EndpointSettings second = first;
    second.listen = SocketAddress::unixSocket(far);
    second.target = SocketAddress(HostPort{u"127.0.0.1"_s, target.port()});
    profile.endpoints = {first, second};
    QCOMPARE(m_bed.save(profile), std::nullopt);
    const Output output = run(u"ncat"_s, {u"-U"_s, near}, "over two paths");
    QCOMPARE(output.text, QByteArray("over two paths"));
    QCOMPARE(QFile::permissions(near),
             QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
}

void TunnelTest::refusalIsAnsweredTruthfully_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<int>("reply");
    QTest::newRow("closed port") << "127.0.0.1" << 1 << 5;
    QTest::newRow("unknown name") << "no-such-host.invalid" << 80 << 4;
}

void TunnelTest::refusalIsAnsweredTruthfully()
{
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(int, reply);
    const TestClient client =
        TestClient::throughSocks(m_bed.port(id()), host, static_cast<quint16>(port));
    QVERIFY(!client.isOpen());
    QCOMPARE(client.reply(), reply);
}

void TunnelTest::failedForwardIsReset()
{
    Profile profile = m_profile;
    profile.endpoints.first().type = EndpointType::Forward;
    profile.endpoints.first().target = SocketAddress(HostPort{u"127.0.0.1"_s, 1});
    QCOMPARE(m_bed.save(profile), std::nullopt);
    TestClient client = TestClient::connectTo(m_bed.port(id()));
    QCOMPARE(client.readAll(), QByteArray());
    QVERIFY(client.wasReset());
}

void TunnelTest::resetClientEndsItsConnection()
{
    TargetServer target(TargetServer::echo);
    TestClient client = connectTo(target);
    QVERIFY(client.send("x"));
    QCOMPARE(client.read(1), QByteArray("x"));
    client.reset();
    QVERIFY(m_bed.waitFor(id(), [](const ProfileStatus &status) {
        return status.connections == 0 && status.processes.first().connections == 0;
    }));
    QTRY_COMPARE_WITH_TIMEOUT(target.open(), 0, 30000);
}

void TunnelTest::clientsThatVanishMidDownloadLeaveNothing()
{
    TargetServer target([](int socket) {
        const QByteArray bytes(65536, 'd');
        while (::send(socket, bytes.constData(), static_cast<std::size_t>(bytes.size()),
                      MSG_NOSIGNAL) > 0) {
        }
    });
    // The reset meets a write to the client or a poll, as chance has it: often enough for both.
    for (int i = 0; i < 100; ++i) {
        TestClient client = connectTo(target);
        QVERIFY(client.read(100000 + 5000 * i).size() > 0);
        if (i % 2 == 0)
            client.reset();
    }
    QVERIFY(m_bed.waitFor(id(), [](const ProfileStatus &status) {
        return status.connections == 0 && status.processes.first().connections == 0;
    }));
    QTRY_COMPARE_WITH_TIMEOUT(target.open(), 0, 30000);
}

void TunnelTest::sshStartsOnDemandAndStopsWhenIdle()
{
    Profile profile = m_profile;
    profile.idleSeconds = 0;
    QCOMPARE(m_bed.save(profile), std::nullopt);
    QCOMPARE(m_bed.status(id()).processes.size(), 0);
    TargetServer target(TargetServer::echo);
    qint64 lastPid = 0;
    for (int i = 0; i < 2; ++i) {
        TestClient client = connectTo(target);
        QVERIFY(client.isOpen());
        const ProfileStatus up = m_bed.status(id());
        QCOMPARE(up.state, TunnelState::Up);
        QCOMPARE(up.processes.size(), 1);
        const qint64 pid = up.processes.first().pid;
        QVERIFY(pid != lastPid);
        lastPid = pid;
        client.close();
        QVERIFY(m_bed.waitForState(id(), TunnelState::Idle));
        QTRY_VERIFY_WITH_TIMEOUT(::kill(static_cast<pid_t>(pid), 0) != 0, 30000);
        QVERIFY(m_bed.port(id()) != 0);
    }
}

void TunnelTest::waitingClientsShareOneStart()
{
    TargetServer target(TargetServer::echo);
    std::vector<TestClient> clients;
    for (int i = 0; i < 20; ++i) {
        clients.push_back(TestClient::connectTo(m_bed.port(id())));
        QByteArray request("\x05\x01\x00\x05\x01\x00\x01\x7f\x00\x00\x01", 11);
        request.append(static_cast<char>(target.port() >> 8))
            .append(static_cast<char>(target.port() & 0xff));
        QVERIFY(clients.back().send(request + "hi"));
    }
    for (TestClient &client : clients)
        QCOMPARE(client.read(14).last(2), QByteArray("hi"));
    const ProfileStatus status = m_bed.status(id());
    QCOMPARE(status.processes.size(), 1);
    QCOMPARE(status.processes.first().connections, 20);
    QCOMPARE(status.processes.first().connectionsTotal, 20);
}

void TunnelTest::killedSshEndsTransfersWithResetAndComesBack()
{
    TargetServer target([](int socket) {
        const QByteArray bytes(65536, 'd');
        while (::send(socket, bytes.constData(), static_cast<std::size_t>(bytes.size()),
                      MSG_NOSIGNAL) > 0) {
        }
    });
    TestClient client = connectTo(target);
    QCOMPARE(client.read(1000000).size(), 1000000);
    const qint64 pid = m_bed.status(id()).processes.first().pid;
    ::kill(static_cast<pid_t>(pid), SIGKILL);
    client.readAll();
    QVERIFY(client.wasReset());
    // It comes back by itself, and the same port works.
    TargetServer echo(TargetServer::echo);
    TestClient next = TestClient::throughSocks(m_bed.port(id()), u"127.0.0.1"_s, echo.port());
    QVERIFY(next.isOpen());
    QVERIFY(next.send("again"));
    QCOMPARE(next.read(5), QByteArray("again"));
    const ProfileStatus status = m_bed.status(id());
    QCOMPARE(status.state, TunnelState::Up);
    QVERIFY(status.processes.first().pid != pid);
}

void TunnelTest::fiveHundredConnectionsAreOpenAndCounted()
{
    constexpr int Count = 500;
    TargetServer target(TargetServer::echo);
    std::vector<TestClient> clients;
    for (int i = 0; i < Count; ++i) {
        clients.push_back(connectTo(target));
        QVERIFY(clients.back().isOpen());
    }
    for (int i = 0; i < Count; ++i)
        QVERIFY(clients[static_cast<std::size_t>(i)].send(QByteArray::number(i)));
    for (int i = 0; i < Count; ++i) {
        const QByteArray text = QByteArray::number(i);
        QCOMPARE(clients[static_cast<std::size_t>(i)].read(text.size()), text);
    }
    ProfileStatus status = m_bed.status(id());
    QCOMPARE(status.connections, Count);
    QCOMPARE(status.endpoints.first().connections, Count);
    const auto carried = [](const ProfileStatus &now) {
        int sum = 0;
        for (const ProcessStatus &process : now.processes)
            sum += process.connections;
        return sum;
    };
    QCOMPARE(carried(status), Count);
    QCOMPARE(target.open(), Count);
    QCOMPARE(m_bed.connections().size(), Count);

    clients.erase(clients.begin(), clients.begin() + 200);
    QVERIFY(m_bed.waitFor(id(),
                          [](const ProfileStatus &now) { return now.connections == Count - 200; }));
    QCOMPARE(carried(m_bed.status(id())), Count - 200);
    clients.clear();
    QVERIFY(m_bed.waitFor(id(), [](const ProfileStatus &now) { return now.connections == 0; }));
    status = m_bed.status(id());
    QCOMPARE(status.connectionsTotal, Count);
    QCOMPARE(status.processes.first().connections, 0);
}

void TunnelTest::aliveRequestsOfTheServerAreAnswered()
{
    // sshd asks over an open channel whether the client is there (ClientAliveInterval), and ends
    // the connection when nobody answers.
    TunnelBed bed;
    QVERIFY(bed.startServer({u"ClientAliveInterval 1"_s, u"ClientAliveCountMax 1"_s}));
    bed.startEngine();
    const Profile profile = bed.profile();
    QCOMPARE(bed.save(profile), std::nullopt);
    std::atomic<bool> mayEnd = false;
    TargetServer target([&mayEnd](int socket) {
        char byte = 0;
        ::recv(socket, &byte, 1, 0);
        ::send(socket, "end", 3, MSG_NOSIGNAL);
        mayEnd = true;
    });
    TestClient client =
        TestClient::throughSocks(bed.port(profile.id), u"127.0.0.1"_s, target.port());
    QVERIFY(client.isOpen());
    const qint64 pid = bed.status(profile.id).processes.first().pid;
    const QDateTime since = bed.status(profile.id).since;
    QTRY_VERIFY_WITH_TIMEOUT(since.msecsTo(QDateTime::currentDateTimeUtc()) > 4000, 30000);
    QVERIFY(client.send("x"));
    QCOMPARE(client.readAll(), QByteArray("end"));
    QCOMPARE(bed.status(profile.id).processes.first().pid, pid);
}

QTEST_GUILESS_MAIN(TunnelTest)
#include "tst_tunnel.moc"
