// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/endpoint/clientrelay.h"
#include "tests/endpoint/fakeconnector.h"
#include "tests/io/socketpair.h"

#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

/// Two pumps between a client's socket and a stream: what goes through, who is held back, and how
/// it ends.
class ClientRelayTest : public QObject, private PollWatcher, private ClientRelayOwner
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingGoesUpBeforeTheTargetHasAccepted();
    void nothingGoesUpBeforeTheGuardHasLetItPass();
    void bothWaysToTheEnd();
    void clientThatDoesNotReadHoldsTheTargetBack();
    void brokenStreamIsBroken();
    void brokenReplyIsAClientThatIsGone();
    void drainsForOneThatIsGone();
    void endsADrainThatIsStuck();
    void droppedRelayIsSilent();

private:
    void descriptorReady(quint32 events) override { m_relay->clientReady(events); }
    bool relayOpened() override
    {
        m_log += u'O';
        return m_told;
    }
    void relayRefused(const Failure &failure) override
    {
        Q_UNUSED(failure)
        m_log += u'R';
    }
    void relayDrains() override { m_log += u'G'; }
    void relayUndecided() override { m_log += u'U'; }
    void relayIsForBrowser(const QString &stranger) override
    {
        Q_UNUSED(stranger)
        m_log += u'B';
    }
    void relayBroke(const Failure &failure) override { Q_UNUSED(failure) }
    void relayOver(bool broken) override { m_log += broken ? u'X' : u'E'; }

    void open(std::unique_ptr<BrowserGuard> guard);
    static void settle();
    Opened &stream() const { return *m_connector.opens.front(); }

    Poller m_poller;
    FakeConnector m_connector;
    SocketPair m_pair;
    Poller::Watch m_watch;
    std::unique_ptr<ClientRelay> m_relay;
    bool m_told = true;
    /// Opened, Refused, Gone, Undecided, Browser; Ended or broken.
    QString m_log;
};

void ClientRelayTest::init()
{
    m_log.clear();
    m_told = true;
    QVERIFY(makeTcpPair(m_pair));
    m_pair.end.setWatch(m_watch);
    m_watch = m_poller.watch(m_pair.end.number(), UploadPump::Events, *this);
    open(nullptr);
}

void ClientRelayTest::open(std::unique_ptr<BrowserGuard> guard)
{
    m_connector.opens.clear();
    ClientRelayOwner &owner = *this;
    m_relay = std::make_unique<ClientRelay>(m_pair.end, m_watch, owner);
    m_relay->setGuard(std::move(guard));
    m_relay->open(m_connector, SocketAddress(HostPort{u"h"_s, 1}));
}

void ClientRelayTest::cleanup()
{
    m_watch.end();
    m_relay.reset();
    m_pair = SocketPair();
}

void ClientRelayTest::settle()
{
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
}

void ClientRelayTest::nothingGoesUpBeforeTheTargetHasAccepted()
{
    QVERIFY(m_pair.send("early"));
    settle();
    QCOMPARE(stream().wants, 0);
    stream().drain();
    QCOMPARE(stream().sent, QByteArray());
    stream().user->streamOpened();
    QVERIFY(stream().wants > 0);
    stream().drain();
    QCOMPARE(stream().sent, QByteArray("early"));
    QCOMPARE(m_relay->bytesUp(), 5);
    QCOMPARE(m_log, u"O"_s);
}

/// Not even if the stream asks.
void ClientRelayTest::nothingGoesUpBeforeTheGuardHasLetItPass()
{
    open(std::make_unique<BrowserGuard>(SocketAddress(HostPort{u"127.0.0.1"_s, 1})));
    stream().user->streamOpened();
    QVERIFY(m_pair.send("POST"));
    settle();
    QCOMPARE(m_log, u"OU"_s);
    QVERIFY(m_relay->isUndecided());
    QCOMPARE(stream().wants, 0);
    stream().drain();
    QCOMPARE(stream().sent, QByteArray());
    m_relay->passIfPaused();
    QVERIFY(stream().wants > 0);
    stream().drain();
    QCOMPARE(stream().sent, QByteArray("POST"));
}

void ClientRelayTest::bothWaysToTheEnd()
{
    stream().user->streamOpened();
    QVERIFY(m_pair.send("up"));
    m_pair.endOutput();
    settle();
    stream().drain();
    stream().drain();
    QCOMPARE(stream().sent, QByteArray("up"));
    QVERIFY(stream().ended);
    stream().user->streamReceived("down");
    QCOMPARE(stream().consumed, std::size_t{4});
    QCOMPARE(m_log, u"O"_s);
    stream().user->streamReceivedEnd();
    QCOMPARE(m_log, u"OE"_s);
    QCOMPARE(m_pair.receive(), QByteArray("down"));
    QCOMPARE(m_relay->bytesDown(), 4);
}

void ClientRelayTest::clientThatDoesNotReadHoldsTheTargetBack()
{
    constexpr std::size_t Much = 20'000'000;
    stream().user->streamOpened();
    stream().user->streamReceived(QByteArray(Much, 'm'));
    QVERIFY(stream().consumed < Much);
    stream().user->streamReceivedEnd();
    stream().user->streamClosed(std::nullopt);
    // It is told the end behind all of it.
    QCOMPARE(m_log, u"O"_s);
    qsizetype got = 0;
    QTRY_COMPARE((got += m_pair.receive().size(), m_log), u"OE"_s);
    QTRY_COMPARE((got += m_pair.receive().size(), got), static_cast<qsizetype>(Much));
    QCOMPARE(stream().consumed, Much);
}

void ClientRelayTest::brokenStreamIsBroken()
{
    stream().user->streamOpened();
    stream().user->streamClosed(Failure{FailureKind::ConnectionLost, u"lost"_s, {}});
    QCOMPARE(m_log, u"OX"_s);
    // What was on its way counts as done, and goes nowhere.
    stream().user->streamReceived("late");
    QCOMPARE(stream().consumed, std::size_t{4});
    QCOMPARE(m_pair.receive(), QByteArray());
}

void ClientRelayTest::brokenReplyIsAClientThatIsGone()
{
    m_told = false;
    stream().user->streamOpened();
    QCOMPARE(m_log, u"OX"_s);
    QVERIFY(stream().ended);
}

void ClientRelayTest::drainsForOneThatIsGone()
{
    stream().user->streamOpened();
    QVERIFY(m_pair.send("the last words"));
    settle();
    resetOnClose(m_pair.other);
    m_pair.other.close();
    settle();
    QCOMPARE(m_log, u"OG"_s);
    QVERIFY(m_relay->isDraining());
    stream().user->streamReceived("for nobody");
    QCOMPARE(stream().consumed, std::size_t{10});
    stream().drain();
    stream().drain();
    QCOMPARE(stream().sent, QByteArray("the last words"));
    QVERIFY(stream().ended);
    QCOMPARE(m_log, u"OGX"_s);
    QVERIFY(!m_relay->isDraining());
}

void ClientRelayTest::endsADrainThatIsStuck()
{
    stream().user->streamOpened();
    QVERIFY(m_pair.send("the last words"));
    settle();
    resetOnClose(m_pair.other);
    m_pair.other.close();
    settle();
    QVERIFY(m_relay->isDraining());
    QByteArray bytes(3, '\0');
    QCOMPARE(stream().fill(bytes, 3), std::size_t{3});
    QVERIFY(!m_relay->endIfStuck());
    QVERIFY(m_relay->endIfStuck());
    QCOMPARE(m_log, u"OGX"_s);
}

void ClientRelayTest::droppedRelayIsSilent()
{
    stream().user->streamOpened();
    QVERIFY(m_pair.send("up"));
    m_relay->drop();
    QVERIFY(stream().gone);
    m_pair.other.close();
    settle();
    QCOMPARE(m_log, u"O"_s);
    QCOMPARE(m_relay->bytesUp(), 0);
}

QTEST_GUILESS_MAIN(ClientRelayTest)
#include "tst_clientrelay.moc"
