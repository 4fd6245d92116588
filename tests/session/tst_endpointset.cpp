// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/poller.h"
#include "core/session/endpointset.h"
#include "tests/endpoint/fakeconnector.h"
#include "tests/harness/targetserver.h"
#include "tests/harness/testclient.h"

#include <QLocalServer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

const Failure Stopped{FailureKind::Cancelled, u"stopped"_s, {}};

EndpointSettings socks(quint16 port = 0)
{
    EndpointSettings settings;
    settings.listen = SocketAddress(HostPort{u"127.0.0.1"_s, port});
    return settings;
}

EndpointSettings forward(quint16 port = 0)
{
    EndpointSettings settings = socks(port);
    settings.type = EndpointType::Forward;
    settings.target = SocketAddress(HostPort{u"db"_s, 5432});
    return settings;
}

EndpointSettings reverse()
{
    EndpointSettings settings = socks();
    settings.type = EndpointType::ReverseSocks;
    return settings;
}

EndpointSettings switchedOff(EndpointSettings settings)
{
    settings.enabled = false;
    return settings;
}

} // namespace

/// The endpoints of one tunnel, without an ssh.
class EndpointSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listensWhenItIsOpened();
    void theOneThatCannotListenSaysSo();
    void failsWhereNoneCanListen();
    void aTakenPortIsTriedUntilItIsFree();
    void aTakenPortIsNotTriedWhenItIsClosed();
    void whatIsSwitchedOffDoesNotListen();
    void whatIsSwitchedOffIsNotAskedOfTheServer();
    void aSwitchIsTakenLive();
    void thoseThatStayKeepTheirPort();
    void aPortThatIsGivenUpIsFreeForTheNext();
    void whatIsGoneStillCounts();
    void closesAll();

private:
    ProfileStatus status() const
    {
        ProfileStatus status;
        m_set->addTo(status);
        return status;
    }
    quint16 port(qsizetype endpoint = 0) const
    {
        const Result<HostPort> address = HostPort::parse(status().endpoints.at(endpoint).listen);
        return address ? address->port : 0;
    }
    bool listens(qsizetype endpoint = 0) const { return status().endpoints.at(endpoint).listening; }

    QTemporaryDir m_folder;
    std::unique_ptr<Poller> m_poller;
    std::unique_ptr<FakeConnector> m_connector;
    std::unique_ptr<EndpointSet> m_set;
};

void EndpointSetTest::init()
{
    m_set.reset();
    m_connector.reset();
    m_poller = std::make_unique<Poller>();
    m_connector = std::make_unique<FakeConnector>();
    m_set = std::make_unique<EndpointSet>(*m_poller, *m_connector, m_folder.path());
}

void EndpointSetTest::listensWhenItIsOpened()
{
    QSignalSpy changed(m_set.get(), &EndpointSet::changed);
    QCOMPARE(m_set->set({socks(), socks()}), std::nullopt);
    QVERIFY(changed.count() > 0);
    QVERIFY(!listens(0) && !listens(1));
    QCOMPARE(m_set->openLocal(), std::nullopt);
    QVERIFY(listens(0) && listens(1));
    QVERIFY(TestClient::connectTo(port(0)).isOpen());
    QVERIFY(port(0) != port(1));
}

void EndpointSetTest::theOneThatCannotListenSaysSo()
{
    const TargetServer holder(&TargetServer::echo);
    m_set->set({socks(holder.port()), socks()});
    QCOMPARE(m_set->openLocal(), std::nullopt);
    QVERIFY(!listens(0) && listens(1));
    QVERIFY(status().endpoints.first().failure);
    QCOMPARE(status().endpoints.first().failure->kind, FailureKind::PortInUse);
}

void EndpointSetTest::failsWhereNoneCanListen()
{
    EndpointSettings nowhere = socks();
    nowhere.listen = SocketAddress::unixSocket(m_folder.filePath(u"none/socket"_s));
    // One that is switched off is none that could.
    m_set->set({nowhere, switchedOff(socks())});
    QVERIFY(m_set->openLocal());
    // One whose port may be free again is.
    const TargetServer holder(&TargetServer::echo);
    m_set->set({nowhere, socks(holder.port())});
    QCOMPARE(m_set->openLocal(), std::nullopt);
    QVERIFY(!listens(0) && !listens(1));
}

void EndpointSetTest::aTakenPortIsTriedUntilItIsFree()
{
    auto holder = std::make_unique<TargetServer>(&TargetServer::echo);
    PortHolders holders([](const SocketAddress &) { return u"shop"_s; });
    m_set->setHolders(&holders);
    m_set->set({socks(holder->port())});
    QCOMPARE(m_set->openLocal(), std::nullopt);
    const std::optional<Failure> failure = status().endpoints.first().failure;
    QVERIFY(failure);
    QCOMPARE(failure->kind, FailureKind::PortInUse);
    const QString words = u"127.0.0.1:%1 is in use by the profile \"shop\""_s.arg(holder->port());
    QTRY_COMPARE(status().endpoints.first().failure->message, words);
    holder.reset();
    QTRY_VERIFY(listens());
    QCOMPARE(status().endpoints.first().failure, std::nullopt);
    m_set.reset();
}

void EndpointSetTest::aTakenPortIsNotTriedWhenItIsClosed()
{
    auto holder = std::make_unique<TargetServer>(&TargetServer::echo);
    const quint16 taken = holder->port();
    m_set->set({socks(taken)});
    m_set->openLocal();
    m_set->close(Stopped);
    QCOMPARE(status().endpoints.first().failure, std::nullopt);
    holder.reset();
    QTest::qWait(1500);
    QVERIFY(!listens());
    QVERIFY(!TestClient::connectTo(taken).isOpen());
}

void EndpointSetTest::whatIsSwitchedOffDoesNotListen()
{
    quint16 free = 0;
    {
        const TargetServer gone(&TargetServer::echo);
        free = gone.port();
    }
    EndpointSettings named = switchedOff(socks(free));
    named.name = u"web"_s;
    QCOMPARE(m_set->set({named}), std::nullopt);
    QCOMPARE(m_set->openLocal(), std::nullopt);
    QVERIFY(!TestClient::connectTo(free).isOpen());
    const EndpointStatus off = status().endpoints.value(0);
    QVERIFY(!off.enabled && !off.listening);
    QCOMPARE(off.name, u"web"_s);
    QCOMPARE(off.listen, u"127.0.0.1:%1"_s.arg(free));
    QCOMPARE(off.failure, std::nullopt);
    QVERIFY(m_set->connections().isEmpty());
    QVERIFY(!m_set->closeConnection(1));
    m_set->close(Stopped);
}

void EndpointSetTest::whatIsSwitchedOffIsNotAskedOfTheServer()
{
    QLocalServer master;
    QVERIFY(master.listen(m_folder.filePath(u"master"_s)));
    m_set->set({switchedOff(reverse())});
    m_set->moveReverse(master.fullServerName(), Stopped);
    QVERIFY(!status().endpoints.first().enabled);
    // One that is on shows when the other would have been asked for.
    m_set->set({switchedOff(reverse()), reverse()});
    QTRY_VERIFY(master.hasPendingConnections());
    const std::unique_ptr<QLocalSocket> first(master.nextPendingConnection());
    QCoreApplication::processEvents();
    QVERIFY(!master.hasPendingConnections());
    m_set->closeReverse(Stopped);
}

void EndpointSetTest::aSwitchIsTakenLive()
{
    m_set->set({socks(), switchedOff(forward())});
    QCOMPARE(m_set->openLocal(), std::nullopt);
    const quint16 first = port(0);
    m_set->set({socks(), forward()});
    QVERIFY(listens(1));
    QCOMPARE(port(0), first);
    m_set->set({switchedOff(socks()), forward()});
    QVERIFY(!listens(0) && listens(1));
    QVERIFY(!TestClient::connectTo(first).isOpen());
}

void EndpointSetTest::thoseThatStayKeepTheirPort()
{
    m_set->set({socks(), socks()});
    m_set->openLocal();
    const quint16 first = port(0);
    EndpointSettings renamed = socks();
    renamed.name = u"web"_s;
    m_set->set({renamed});
    QCOMPARE(port(0), first);
    QCOMPARE(status().endpoints.size(), 1);
    QCOMPARE(status().endpoints.first().name, u"web"_s);
}

void EndpointSetTest::aPortThatIsGivenUpIsFreeForTheNext()
{
    m_set->set({socks()});
    m_set->openLocal();
    QCOMPARE(m_set->set({forward(port())}), std::nullopt);
    QVERIFY(listens());
    QCOMPARE(status().endpoints.first().type, EndpointType::Forward);
    QCOMPARE(status().endpoints.first().target, u"db:5432"_s);
}

void EndpointSetTest::whatIsGoneStillCounts()
{
    m_set->set({forward()});
    m_set->openLocal();
    TestClient client = TestClient::connectTo(port());
    QTRY_COMPARE(status().connections, 1);
    const QList<ConnectionStatus> connections = m_set->connections();
    QCOMPARE(connections.size(), 1);
    QCOMPARE(connections.first().target, u"db:5432"_s);
    m_set->set({switchedOff(forward())});
    QCOMPARE(status().connections, 0);
    QCOMPARE(status().connectionsTotal, 1);
    QVERIFY(!m_set->closeConnection(connections.first().id));
}

void EndpointSetTest::closesAll()
{
    m_set->set({socks(), switchedOff(socks()), reverse()});
    m_set->openLocal();
    const quint16 first = port(0);
    m_set->close(Stopped);
    QVERIFY(!listens(0));
    QVERIFY(!TestClient::connectTo(first).isOpen());
    // What comes later stays closed until they are opened again.
    m_set->set({socks()});
    QVERIFY(!listens());
}

QTEST_GUILESS_MAIN(EndpointSetTest)
#include "tst_endpointset.moc"
