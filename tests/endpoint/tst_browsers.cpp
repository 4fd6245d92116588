// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/endpoint/endpoint.h"
#include "tests/endpoint/fakeconnector.h"
#include "tests/endpoint/localclient.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

/// What a browser sends for the form of a page that anybody may have made.
const QByteArray Form = "POST / HTTP/1.1\r\nHost: 127.0.0.1:6379\r\nContent-Length: 10\r\n"
                        "Content-Type: text/plain\r\nOrigin: https://evil.example\r\n"
                        "Sec-Fetch-Site: cross-site\r\n\r\nFLUSHALL\r\n";
const QByteArray Curl = "GET /_search HTTP/1.1\r\nHost: localhost:9200\r\nAccept: */*\r\n\r\n";

} // namespace

/// A forward whose target does not speak HTTP is not for web pages, and as before for all others.
class BrowsersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void pagesRequestIsReset_data();
    void pagesRequestIsReset();
    void pageIsResetWhileTheTargetIsAsked();
    void serverMaySpeakFirst();
    void clientThatSpeaksFirstIsPassedOn_data();
    void clientThatSpeaksFirstIsPassedOn();
    void wordWithoutAnEndIsPassedOnAfterAPause();
    void wordBeforeAnEndIsPassedOn();
    void requestThatDoesNotComeToAnEndIsReset();
    void clientThatResetsIsNoBrowser();
    void whatWasSentBeforeAResetIsPassedOn();
    void whoLetsPagesInDoesNotLook_data();
    void whoLetsPagesInDoesNotLook();
    void refusalsAreForgottenWithTheListener();

private:
    bool start(const QString &target = u"db.internal:6379"_s,
               const Endpoint::Timeouts &timeouts = {});
    bool start(const EndpointSettings &settings, const Endpoint::Timeouts &timeouts = {});
    static EndpointSettings settings(const QString &target);
    LocalClient newClient() const { return LocalClient(m_endpoint->address()); }
    /// One whose target has answered.
    LocalClient openClient() const
    {
        LocalClient client = newClient();
        LocalClient::settle();
        m_connector->opens.back()->user->streamOpened();
        return client;
    }
    Opened &open() const { return *m_connector->opens.at(0); }

    Poller m_poller;
    std::unique_ptr<FakeConnector> m_connector;
    std::unique_ptr<Endpoint> m_endpoint;
};

void BrowsersTest::init()
{
    m_connector = std::make_unique<FakeConnector>();
    QVERIFY(start());
}

void BrowsersTest::cleanup()
{
    m_endpoint.reset();
    m_connector.reset();
}

EndpointSettings BrowsersTest::settings(const QString &target)
{
    EndpointSettings settings;
    settings.type = EndpointType::Forward;
    settings.listen = SocketAddress(HostPort{u"127.0.0.1"_s, 0});
    settings.target = *SocketAddress::parseTarget(target);
    return settings;
}

bool BrowsersTest::start(const QString &target, const Endpoint::Timeouts &timeouts)
{
    return start(settings(target), timeouts);
}

bool BrowsersTest::start(const EndpointSettings &settings, const Endpoint::Timeouts &timeouts)
{
    m_endpoint = std::make_unique<Endpoint>(m_poller, *m_connector, settings, timeouts);
    return !m_endpoint->listen();
}

void BrowsersTest::pagesRequestIsReset_data()
{
    QTest::addColumn<int>("piece");
    QTest::newRow("at once") << 1000;
    QTest::newRow("in pieces") << 20;
    QTest::newRow("byte by byte") << 1;
}

void BrowsersTest::pagesRequestIsReset()
{
    QFETCH(const int, piece);
    LocalClient client = openClient();
    for (qsizetype at = 0; at < Form.size() && !open().gone; at += piece) {
        open().drain();
        client.say(Form.mid(at, piece));
    }
    QCOMPARE(client.read(), QByteArray());
    QVERIFY(client.wasReset());
    QVERIFY(open().gone);
    QCOMPARE(open().sent, QByteArray());
    QCOMPARE(m_endpoint->bytesUp(), 0);
    QCOMPARE(m_endpoint->connectionCount(), 0);
    QCOMPARE(m_endpoint->browsersRefused(), 1);
    QCOMPARE(m_endpoint->warnings().size(), 1);
    QVERIFY(m_endpoint->warnings().constFirst().contains(u"evil.example"));
}

void BrowsersTest::pageIsResetWhileTheTargetIsAsked()
{
    LocalClient client = newClient();
    client.say(Form);
    client.read();
    QVERIFY(client.wasReset());
    QVERIFY(open().gone);
    QCOMPARE(m_endpoint->connectionCount(), 0);
}

void BrowsersTest::serverMaySpeakFirst()
{
    LocalClient client = openClient();
    open().user->streamReceived("SSH-2.0-server\r\n");
    // Nobody waits for the client.
    QCOMPARE(client.read(), QByteArray("SSH-2.0-server\r\n"));
    client.say("SSH-2.0-client\r\n");
    open().drain();
    QCOMPARE(open().sent, QByteArray("SSH-2.0-client\r\n"));
}

void BrowsersTest::clientThatSpeaksFirstIsPassedOn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("PostgreSQL") << QByteArray("\0\0\0\x08\x04\xd2\x16\x2f", 8);
    QTest::newRow("Redis") << QByteArray("*1\r\n$4\r\nPING\r\n");
    QTest::newRow("curl") << Curl;
    QTest::newRow("TLS") << QByteArray("\x16\3\1\0\5\2", 6);
}

void BrowsersTest::clientThatSpeaksFirstIsPassedOn()
{
    QFETCH(const QByteArray, bytes);
    for (const bool early : {false, true}) {
        m_connector->opens.clear();
        QVERIFY(start());
        LocalClient client = early ? newClient() : openClient();
        client.say(bytes.first(1));
        if (early) {
            client.say(bytes.sliced(1));
            QCOMPARE(m_connector->opens.size(), std::size_t{1});
            open().user->streamOpened();
        } else {
            client.say(bytes.sliced(1));
        }
        QVERIFY(open().wants > 0);
        open().drain(3);
        open().drain();
        QCOMPARE(open().sent, bytes);
        // From then on as without a guard, whatever it says.
        client.say(Form);
        open().drain();
        QCOMPARE(open().sent, bytes + Form);
        QCOMPARE(m_endpoint->bytesUp(), bytes.size() + Form.size());
        client.shutdownWrite();
        open().drain();
        open().drain();
        QVERIFY(open().ended);
        QCOMPARE(m_endpoint->warnings(), QStringList());
    }
}

void BrowsersTest::wordWithoutAnEndIsPassedOnAfterAPause()
{
    LocalClient client = openClient();
    client.say("ruok");
    open().drain();
    QTRY_VERIFY((open().drain(), open().sent == "ruok"));
    open().user->streamReceived("imok");
    QCOMPARE(client.read(), QByteArray("imok"));
}

void BrowsersTest::wordBeforeAnEndIsPassedOn()
{
    LocalClient client = openClient();
    client.send("ruok");
    client.shutdownWrite();
    open().drain();
    open().drain();
    QCOMPARE(open().sent, QByteArray("ruok"));
    QVERIFY(open().ended);
    open().user->streamReceived("imok");
    open().user->streamReceivedEnd();
    QCOMPARE(client.read(), QByteArray("imok"));
    QVERIFY(client.atEnd());
}

void BrowsersTest::requestThatDoesNotComeToAnEndIsReset()
{
    Endpoint::Timeouts timeouts;
    timeouts.handshake = std::chrono::milliseconds(400);
    QVERIFY(start(u"db.internal:6379"_s, timeouts));
    LocalClient silent = openClient();
    LocalClient slow = newClient();
    slow.say("POST / HTTP/1.1\r\n");
    m_connector->opens.back()->user->streamOpened();
    QTRY_VERIFY((slow.read(), slow.wasReset()));
    QCOMPARE(m_connector->opens.back()->sent, QByteArray());
    // Who says nothing may do that for ever.
    silent.read();
    QVERIFY(!silent.atEnd() && !silent.wasReset());
    silent.say("*1\r\n");
    open().drain();
    QCOMPARE(open().sent, QByteArray("*1\r\n"));
}

void BrowsersTest::clientThatResetsIsNoBrowser()
{
    LocalClient client = openClient();
    client.reset();
    LocalClient::settle();
    QVERIFY(open().gone);
    QCOMPARE(m_endpoint->connectionCount(), 0);
    QCOMPARE(m_endpoint->warnings(), QStringList());
}

void BrowsersTest::whatWasSentBeforeAResetIsPassedOn()
{
    LocalClient client = openClient();
    open().user->streamReceived("something unread");
    LocalClient::settle();
    client.send("ruok");
    client.close();
    LocalClient::settle();
    QVERIFY(!open().gone);
    open().drain();
    LocalClient::settle();
    open().drain();
    LocalClient::settle();
    QCOMPARE(open().sent, QByteArray("ruok"));
    QVERIFY(open().gone);
}

void BrowsersTest::whoLetsPagesInDoesNotLook_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("said");
    QTest::addColumn<bool>("byUnixSocket");
    QTest::newRow("web server") << u"wiki.internal:8080"_s << false << false;
    QTest::newRow("switched on") << u"db.internal:6379"_s << true << false;
    QTest::newRow("Unix socket") << u"db.internal:6379"_s << false << true;
}

void BrowsersTest::whoLetsPagesInDoesNotLook()
{
    QFETCH(const QString, target);
    QFETCH(const bool, said);
    QFETCH(const bool, byUnixSocket);
    const QTemporaryDir folder;
    EndpointSettings open = settings(target);
    if (said)
        open.browsers = true;
    if (byUnixSocket)
        open.listen = SocketAddress::unixSocket(folder.filePath(u"socket"_s));
    QVERIFY(start(open));
    LocalClient client = openClient();
    client.say(Form);
    this->open().drain();
    QCOMPARE(this->open().sent, Form);
}

void BrowsersTest::refusalsAreForgottenWithTheListener()
{
    LocalClient client = openClient();
    client.say(Form);
    QCOMPARE(m_endpoint->warnings().size(), 1);
    m_endpoint->close({FailureKind::Cancelled, u"stopped"_s, {}});
    QVERIFY(!m_endpoint->listen());
    QCOMPARE(m_endpoint->warnings(), QStringList());
}

QTEST_GUILESS_MAIN(BrowsersTest)
#include "tst_browsers.moc"
