// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/session/librarybed.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

/// A program learns why a connection failed, whichever class it has it by, and whether the server
/// or the target behind it is to blame.
class LibraryFailuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_bed.start()); }
    void failureSaysWhose_data();
    void failureSaysWhose();
    void unknownKeyIsNamedWithoutAnAsker_data();
    void unknownKeyIsNamedWithoutAnAsker();

private:
    LibraryBed m_bed;
    const DeadPort m_dead;
    QTcpServer m_silent;
};

void LibraryFailuresTest::failureSaysWhose_data()
{
    using Error = QAbstractSocket::SocketError;
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QString>("host");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<FailureOrigin>("origin");
    QTest::addColumn<Error>("error");
    const QString here = PrivateSshd::alias();
    const QString site = u"127.0.0.1"_s;
    QVERIFY(m_silent.listen(QHostAddress::LocalHost));
    for (const QString &way : LibraryBed::ways()) {
        const auto row = [&way](const char *name, const QString &destination, const QString &host,
                                FailureKind kind, FailureOrigin origin, Error error) {
            QTest::addRow("%s, %s", qPrintable(way), name)
                << way << destination << host << kind << origin << error;
        };
        const auto server = FailureOrigin::Server;
        row("wrong key", u"nobody@"_s + here, site, FailureKind::Authentication, server,
            Error::ProxyAuthenticationRequiredError);
        row("unknown server", u"no-such-host.invalid"_s, site, FailureKind::NameResolution, server,
            Error::ProxyNotFoundError);
        row("server refuses", u"127.0.0.1:%1"_s.arg(m_dead.number()), site, FailureKind::Refused,
            server, Error::ProxyConnectionRefusedError);
        row("server is silent", u"127.0.0.1:%1"_s.arg(m_silent.serverPort()), site,
            FailureKind::Timeout, server, Error::ProxyConnectionTimeoutError);
        row("target refuses", here, site, FailureKind::Refused, FailureOrigin::Target,
            Error::ConnectionRefusedError);
        row("unknown target", here, u"no-such-host.invalid"_s, FailureKind::NameResolution,
            FailureOrigin::Target, Error::HostNotFoundError);
    }
}

void LibraryFailuresTest::failureSaysWhose()
{
    QFETCH(const QString, way);
    QFETCH(const QString, destination);
    QFETCH(const QString, host);
    QFETCH(const FailureKind, kind);
    QFETCH(const FailureOrigin, origin);
    QFETCH(const QAbstractSocket::SocketError, error);
    SshAccess::Setup setup = m_bed.setup(destination);
    setup.loginTimeout = std::chrono::seconds(1);
    const auto access = LibraryBed::access(setup);
    const auto connector = LibraryBed::connector(*access, way);
    const auto proxy = access->makeProxy(*connector);
    const SocketAddress target(HostPort{host, m_dead.number()});
    const auto forward = access->makeForward(*connector, LibraryBed::local(0), target);
    QVERIFY(!proxy->failure() && !forward->failure());
    QSignalSpy ofConnector(connector.get(), &Connector::connectionFailed);
    QSignalSpy ofProxy(proxy.get(), &LocalProxy::connectionFailed);
    QSignalSpy ofForward(forward.get(), &LocalForward::connectionFailed);

    TunnelSocket socket(connector.get());
    socket.connectToHost(host, m_dead.number());
    QTcpSocket byProxy;
    byProxy.setProxy(proxy->proxy());
    byProxy.connectToHost(host, m_dead.number());
    QTcpSocket byForward;
    byForward.connectToHost(u"127.0.0.1"_s, forward->address().tcp().port);
    WAIT(ofConnector.size() == 3 && ofProxy.size() == 1 && ofForward.size() == 1);
    WAIT(socket.failure() && byProxy.error() != QAbstractSocket::UnknownSocketError);

    QCOMPARE(socket.failure()->kind, kind);
    QCOMPARE(socket.failure()->origin, origin);
    QCOMPARE(socket.error(), error);
    for (const QList<QVariant> &told : {ofConnector.at(0), ofConnector.at(1), ofConnector.at(2),
                                        ofProxy.at(0), ofForward.at(0)}) {
        QCOMPARE(told.at(0).value<SocketAddress>(), target);
        QCOMPARE(told.at(1).value<Failure>().kind, kind);
        QCOMPARE(told.at(1).value<Failure>().origin, origin);
        QVERIFY(!told.at(1).value<Failure>().message.isEmpty());
    }
    // A client of the proxy blames the target for what the target did, and for nothing else.
    // Qt calls a general failure of a SOCKS server by its own words, in one version so and in
    // another so.
    if (origin == FailureOrigin::Target)
        QCOMPARE(byProxy.error(), error);
    else
        QVERIFY(byProxy.error() != QAbstractSocket::ConnectionRefusedError &&
                byProxy.error() != QAbstractSocket::HostNotFoundError);
    // What the login failed of is the connector's as well.
    QCOMPARE(connector->failure().has_value(), origin == FailureOrigin::Server);
    if (origin == FailureOrigin::Server)
        QCOMPARE(connector->failure()->kind, kind);
}

void LibraryFailuresTest::unknownKeyIsNamedWithoutAnAsker_data()
{
    QTest::addColumn<QString>("way");
    for (const QString &way : LibraryBed::ways())
        QTest::addRow("%s", qPrintable(way)) << way;
}

void LibraryFailuresTest::unknownKeyIsNamedWithoutAnAsker()
{
    QFETCH(const QString, way);
    SshAccess::Setup setup = m_bed.setup(u"127.0.0.1:%1"_s.arg(m_bed.port()));
    setup.configFile = u"/dev/null"_s;
    const auto access = LibraryBed::access(setup);
    const auto connector = LibraryBed::connector(*access, way);
    TunnelSocket socket(connector.get());
    socket.connectToHost(u"127.0.0.1"_s, m_dead.number());
    WAIT(socket.failure());
    QCOMPARE(socket.failure()->kind, FailureKind::HostKeyUnknown);
    QVERIFY2(socket.errorString().contains(u"SHA256:"), qPrintable(socket.errorString()));
    QVERIFY2(socket.errorString().contains(u"127.0.0.1"), qPrintable(socket.errorString()));
}

QTEST_GUILESS_MAIN(LibraryFailuresTest)
#include "tst_libraryfailures.moc"
