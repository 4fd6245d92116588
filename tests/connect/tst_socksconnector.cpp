// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/connect/socksconnector.h"
#include "core/io/listensocket.h"
#include "tests/harness/stranger.h"
#include "tests/harness/targetserver.h"
#include "tests/stream/manysockets.h"

#include <QDir>
#include <QFile>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

/// What only a connector over "ssh -D" has.
class SocksConnectorTest : public ManySocketsTest
{
    Q_OBJECT

private Q_SLOTS:
    void reasonsAreNotMixedUp();
    void listensForOtherProgramsAsWell_data();
    void listensForOtherProgramsAsWell();
    void takenPort();
    void hostIsNoAddress();
    void nothingIsSentToAnotherUser();
    void sshWithoutControlSocketsDoes_data();
    void sshWithoutControlSocketsDoes();

private:
    std::unique_ptr<SocksConnector> makeConnector();
    std::unique_ptr<SocksConnector> makeConnector(const SshSetup &setup);
};

std::unique_ptr<SocksConnector> SocksConnectorTest::makeConnector()
{
    return makeConnector(bed().setup());
}

std::unique_ptr<SocksConnector> SocksConnectorTest::makeConnector(const SshSetup &setup)
{
    std::unique_ptr<Connector> connector = bed().connector(u"socks"_s, setup);
    return std::unique_ptr<SocksConnector>(static_cast<SocksConnector *>(connector.release()));
}

/// ssh says why a connection fails on one stderr for all of them.
void SocksConnectorTest::reasonsAreNotMixedUp()
{
    const auto connector = bed().connector(u"socks"_s);
    TargetServer target(TargetServer::echo);
    Sockets refused;
    Sockets unknown;
    Sockets good;
    for (int i = 0; i < 10; ++i) {
        for (Sockets *sockets : {&refused, &unknown, &good})
            sockets->push_back(ConnectorBed::socket(connector.get()));
        refused.back()->connectToHost(Host, 1);
        unknown.back()->connectToHost(u"no-such-host.invalid"_s, target.port());
        good.back()->connectToHost(Host, target.port());
    }
    WAIT(all(refused, hasFailed) && all(unknown, hasFailed) && all(good, isUp));
    for (const auto &socket : refused)
        QCOMPARE(socket->tunnel()->failure()->kind, FailureKind::Refused);
    for (const auto &socket : unknown)
        QCOMPARE(socket->tunnel()->failure()->kind, FailureKind::NameResolution);
}

void SocksConnectorTest::listensForOtherProgramsAsWell_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("anyPort");
    QTest::addRow("any free port") << u"127.0.0.1"_s << true;
    QTest::addRow("a port of its own") << u"127.0.0.1"_s << false;
    QTest::addRow("another address") << u"127.0.0.2"_s << true;
}

void SocksConnectorTest::listensForOtherProgramsAsWell()
{
    QFETCH(QString, host);
    QFETCH(bool, anyPort);
    HostPort address{host, 0};
    if (!anyPort) {
        const Result<ListenSocket> free = ListenSocket::open(address);
        QVERIFY(free.ok());
        address = free->address;
    }
    const auto connector = makeConnector();
    connector->setBindAddress(address);
    QVERIFY(!connector->boundAddress());
    TargetServer target(TargetServer::echo);
    const Sockets sockets = connectSome(*connector, target.port(), 2);
    WAIT(all(sockets, isUp));
    QVERIFY(connector->boundAddress());
    QCOMPARE(connector->boundAddress()->host, host);
    QVERIFY(connector->boundAddress()->port > 0);
    if (!anyPort)
        QCOMPARE(connector->boundAddress()->port, address.port);

    QTcpSocket program;
    program.setProxy(
        QNetworkProxy(QNetworkProxy::Socks5Proxy, host, connector->boundAddress()->port));
    program.connectToHost(Host, target.port());
    program.write("x");
    WAIT_COMPARE(program.bytesAvailable(), 1);
    QCOMPARE(target.accepted(), 3);
}

/// Whoever has it, and whether or not that is known before ssh tries.
void SocksConnectorTest::takenPort()
{
    Result<ListenSocket> other = ListenSocket::open({Host, 0});
    QVERIFY(other.ok());
    const auto connector = makeConnector();
    connector->setBindAddress(other->address);
    const Sockets before = connectSome(*connector, 9, 2);
    WAIT(all(before, hasFailed));
    for (const auto &socket : before)
        QCOMPARE(socket->tunnel()->failure()->kind, FailureKind::PortInUse);
    QVERIFY(!connector->boundAddress());

    // Free when it is looked at, and taken when ssh is logged in.
    const HostPort address = other->address;
    other.takeValue();
    const QString marker = bed().path(u"starting"_s);
    const auto late = makeConnector(bed().scriptedSetup(
        u"touch '%1'; while test -e '%1'; do sleep 0.02; done; exec \"$SSH\" \"$@\""_s.arg(
            marker)));
    late->setBindAddress(address);
    const Sockets sockets = connectSome(*late, 9, 2);
    WAIT(QFile::exists(marker));
    const Result<ListenSocket> again = ListenSocket::open(address);
    QVERIFY(again.ok());
    QVERIFY(QFile::remove(marker));
    WAIT(all(sockets, hasFailed));
    for (const auto &socket : sockets) {
        QCOMPARE(socket->errors(), 1);
        QCOMPARE(socket->tunnel()->failure()->kind, FailureKind::PortInUse);
        QCOMPARE(socket->error(), QAbstractSocket::AddressInUseError);
    }
}

void SocksConnectorTest::hostIsNoAddress()
{
    const auto connector = makeConnector();
    connector->setBindAddress({u"-oProxyCommand=x"_s, 1080});
    const Sockets sockets = connectSome(*connector, 9, 2);
    WAIT(all(sockets, hasFailed));
    for (const auto &socket : sockets)
        QCOMPARE(socket->tunnel()->failure()->kind, FailureKind::InvalidProfile);
}

/// As when the folder was open, and somebody has put a socket into the place of ssh's.
void SocksConnectorTest::nothingIsSentToAnotherUser()
{
    if (!AsUser::isPossible())
        QSKIP("only root can be another user");
    const SshSetup setup = bed().setup();
    const auto connector = makeConnector(setup);
    TargetServer target(TargetServer::echo);
    const Sockets before = connectSome(*connector, target.port(), 1);
    WAIT(all(before, isUp));
    const QDir folder(setup.runtimeDirectory);
    const QStringList names =
        folder.entryList({u"*.socks"_s}, QDir::System | QDir::Files, QDir::Time);
    QVERIFY(!names.isEmpty());
    const QString path = folder.filePath(names.first());
    QVERIFY(QFile::remove(path));
    Stranger stranger(path, Stranger::Owns::Process);
    const Sockets after = connectSome(*connector, target.port(), 1);
    WAIT(all(after, hasFailed));
    QCOMPARE(stranger.heard(), QByteArray());
    QCOMPARE(stranger.clients(), 1);
    QCOMPARE(after.front()->tunnel()->failure()->kind, FailureKind::Permission);
}

void SocksConnectorTest::sshWithoutControlSocketsDoes_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<bool>("works");
    QTest::newRow("ssh -D") << u"socks"_s << true;
    QTest::newRow("ssh -W") << u"process"_s << true;
    QTest::newRow("control socket") << u"mux"_s << false;
}

/// As where it was built without them, or the system has none.
void SocksConnectorTest::sshWithoutControlSocketsDoes()
{
    QFETCH(const QString, way);
    QFETCH(const bool, works);
    const auto connector = bed().connector(
        way, bed().scriptedSetup(u"for word; do case $word in -M|-S|-O) "
                                 "echo 'no control sockets here' >&2; exit 255 ;; esac; done\n"
                                 "exec \"$SSH\" \"$@\""_s));
    TargetServer target(TargetServer::echo);
    const auto socket = ConnectorBed::socket(connector.get());
    socket->connectToHost(Host, target.port());
    if (!works) {
        WAIT(hasFailed(*socket));
        return;
    }
    WAIT(isUp(*socket));
    socket->device().write("word");
    WAIT_COMPARE(socket->device().bytesAvailable(), qint64{4});
    QCOMPARE(socket->device().readAll(), "word");
    // Each direction ends by itself: the echo of what was sent last still comes.
    socket->device().write("last");
    socket->tunnel()->closeWriteChannel();
    WAIT(socket->isUnconnected());
    QCOMPARE(socket->device().readAll(), "last");
}

QTEST_GUILESS_MAIN(SocksConnectorTest)
#include "tst_socksconnector.moc"
