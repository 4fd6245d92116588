// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/endpoint/clientconnection.h"
#include "core/proxy/proxyhandshake.h"
#include "tests/endpoint/fakeconnector.h"
#include "tests/io/socketpair.h"

#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Asks("\x04\x01\x00\x50\x7f\x00\x00\x01\x00", 9);
const QByteArray EvilForm = "POST / HTTP/1.1\r\nHost: evil.example\r\n\r\n";

enum class Way { Forward, Guarded, Proxy };

} // namespace

/// What the owner of a client is told, in which order: the contract of ClientConnectionOwner.
class ClientConnectionTest : public QObject, private ClientConnectionOwner
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void ownerIsToldInOrder_data();
    void ownerIsToldInOrder();

private:
    void targetKnown(ClientConnection &client) override { told(u'T', client); }
    void clientOpened(ClientConnection &client) override { told(u'O', client); }
    void clientFailed(ClientConnection &client, const Failure &failure) override
    {
        Q_UNUSED(client)
        Q_UNUSED(failure)
    }
    void connectionOver(ClientConnection &client) override { told(u'C', client); }
    void clientGone(ClientConnection &client) override { told(u'G', client); }
    void clientLeaving(ClientConnection &client) override { told(u'L', client); }
    void clientUndecided(ClientConnection &client) override { told(u'U', client); }
    void clientIsBrowser(ClientConnection &client, const QString &stranger) override
    {
        m_stranger = stranger;
        told(u'B', client);
    }
    void clientDone(ClientConnection &client) override { told(u'D', client); }
    void told(QChar letter, const ClientConnection &client);
    void act(QChar step);
    static void settle();

    Poller m_poller;
    FakeConnector m_connector;
    SocketPair m_pair;
    std::unique_ptr<ClientConnection> m_client;
    QString m_log;
    QString m_stranger;
};

void ClientConnectionTest::init()
{
    QVERIFY(makeTcpPair(m_pair));
    m_log.clear();
    m_stranger.clear();
    m_connector.opens.clear();
}

void ClientConnectionTest::cleanup()
{
    m_client.reset();
}

void ClientConnectionTest::told(QChar letter, const ClientConnection &client)
{
    QCOMPARE(&client, m_client.get());
    // It is a connection from the first to the last that is told of it.
    const bool before = m_log.contains(u'T') && !m_log.contains(u'C');
    if (letter == u'T' || letter == u'C')
        QVERIFY(client.isConnection());
    else
        QCOMPARE(client.isConnection(), before);
    if (letter == u'L')
        QCOMPARE(client.phase(), ClientConnection::Phase::Leaving);
    if (letter == u'D')
        QCOMPARE(client.phase(), ClientConnection::Phase::Done);
    if (letter == u'G')
        QVERIFY(client.isDraining());
    if (letter == u'U')
        QVERIFY(client.isUndecided());
    m_log += letter;
}

void ClientConnectionTest::settle()
{
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
}

/// One thing that happens to it.
void ClientConnectionTest::act(QChar step)
{
    Opened *const stream = m_connector.opens.empty() ? nullptr : m_connector.opens.front().get();
    switch (step.toLatin1()) {
    case 'a': // the client asks for its target
        m_pair.send(Asks);
        break;
    case 'A': // says all that it has to say at once
        m_pair.send(Asks + "something");
        m_pair.endOutput();
        break;
    case 'x': // for nothing that there is
        m_pair.send("POST / HTTP/1.1\r\n");
        break;
    case 'z': // in no words
        m_pair.send("\x7f");
        break;
    case 's': // says something
        m_pair.send("something");
        break;
    case 'f': // as a browser does
        m_pair.send(EvilForm);
        break;
    case 'e': // half-closes
        m_pair.endOutput();
        break;
    case 'r': // resets
        resetOnClose(m_pair.other);
        m_pair.other.close();
        break;
    case 'R': // asks and resets
        m_pair.send(Asks);
        resetOnClose(m_pair.other);
        m_pair.other.close();
        break;
    case 'h': // hangs up
        m_pair.other.close();
        break;
    case 'o': // the target accepts
        stream->user->streamOpened();
        break;
    case 'n': // refuses
        stream->user->streamClosed(
            Failure{FailureKind::Refused, u"no"_s, {}, FailureOrigin::Target});
        break;
    case 'E': // ends its direction
        stream->user->streamReceivedEnd();
        break;
    case 'B': // breaks off
        stream->user->streamClosed(Failure{FailureKind::ConnectionLost, u"lost"_s, {}});
        break;
    case 't': // takes what there is, if it was told of any
        if (std::exchange(stream->wants, 0) > 0)
            stream->drain();
        break;
    case 'w': // the owner waits for what does not come
        if (m_client->isUndecided())
            m_client->refuseUndecided();
        else
            m_client->endIfStuck();
        break;
    case 'q': // ends it
        m_client->end({FailureKind::Cancelled, u"stopped"_s, {}});
        break;
    default:
        QFAIL("no such step");
    }
    settle();
}

void ClientConnectionTest::ownerIsToldInOrder_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("log");
    const auto row = [](const char *name, Way way, const char *steps, const char *log) {
        QTest::newRow(name) << way << QString::fromLatin1(steps) << QString::fromLatin1(log);
    };
    row("forward that ends both ways", Way::Forward, "oseEtt", "TOCD");
    row("forward whose target ends first", Way::Forward, "oEset", "TO");
    row("forward whose target ends first, to the end", Way::Forward, "oEsett", "TOCD");
    row("forward that is not reached", Way::Forward, "n", "TCD");
    row("forward whose client resets early", Way::Forward, "r", "TCD");
    row("forward that breaks off", Way::Forward, "osB", "TOCD");
    row("forward that is ended", Way::Forward, "oq", "TOCD");
    row("forward that is ended early", Way::Forward, "q", "TCD");
    row("client that resets", Way::Forward, "or", "TOCD");
    row("client that resets behind some bytes", Way::Forward, "osr", "TOG");
    row("the same, taken", Way::Forward, "osrtt", "TOGCD");
    row("the same, stuck", Way::Forward, "osrw", "TOGCD");
    row("browser", Way::Guarded, "of", "TOBCD");
    row("browser, early", Way::Guarded, "f", "TBCD");
    row("not a browser", Way::Guarded, "oseEtt", "TOUCD");
    row("one that does not say", Way::Guarded, "osw", "TOUBCD");
    row("one that ends early", Way::Guarded, "osr", "TOUG");
    row("proxy", Way::Proxy, "aoseEtt", "TOCD");
    row("proxy that is told all at once", Way::Proxy, "AoEtt", "TOCD");
    row("proxy, not reached", Way::Proxy, "an", "TCL");
    row("proxy, not reached, hung up", Way::Proxy, "ane", "TCLD");
    row("proxy, not reached, reset", Way::Proxy, "anr", "TCLD");
    row("proxy, ended early", Way::Proxy, "aqe", "TCLD");
    row("proxy that is refused", Way::Proxy, "x", "L");
    row("proxy that is refused, hung up", Way::Proxy, "xe", "LD");
    row("proxy that is refused, ended", Way::Proxy, "xq", "LD");
    row("proxy that is refused without a word", Way::Proxy, "z", "D");
    row("proxy that asks for nothing", Way::Proxy, "h", "D");
    row("proxy that is reset when it has asked", Way::Proxy, "R", "D");
    row("proxy that is ended before it asks", Way::Proxy, "q", "D");
}

void ClientConnectionTest::ownerIsToldInOrder()
{
    QFETCH(const Way, way);
    QFETCH(const QString, steps);
    QFETCH(const QString, log);
    std::unique_ptr<Handshake> handshake;
    if (way == Way::Proxy)
        handshake = std::make_unique<ProxyHandshake>(ProxyCredentials());
    ClientConnectionOwner &owner = *this;
    m_client = std::make_unique<ClientConnection>(m_poller, m_connector, owner,
                                                  m_pair.end.release(), std::move(handshake),
                                                  SocketAddress(HostPort{u"h"_s, 1}));
    if (way == Way::Guarded)
        m_client->setGuard(
            std::make_unique<BrowserGuard>(SocketAddress(HostPort{u"127.0.0.1"_s, 1})));
    m_client->start();
    for (const QChar step : steps)
        act(step);
    QTRY_COMPARE(m_log, log);
    // Nothing comes behind the last.
    if (log.endsWith(u'D'))
        m_client->end({FailureKind::Cancelled, u"stopped"_s, {}});
    settle();
    QCOMPARE(m_log, log);
    QCOMPARE(m_stranger, steps.contains(u'f') ? u"evil.example"_s : QString());
}

QTEST_GUILESS_MAIN(ClientConnectionTest)
#include "tst_clientconnection.moc"
