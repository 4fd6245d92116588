// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/endpoint/endpoint.h"
#include "tests/endpoint/fakeconnector.h"
#include "tests/endpoint/localclient.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <sys/resource.h>
#include <sys/socket.h>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Greeting("\x05\x01\x00", 3);
const QByteArray Request("\x05\x01\x00\x03\x01h\x00\x50", 8);
const QByteArray Hello("\x05\x00", 2);

QByteArray reply(char code)
{
    QByteArray bytes("\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00", 10);
    bytes[1] = code;
    return bytes;
}

EndpointSettings settings(EndpointType type)
{
    EndpointSettings settings;
    settings.type = type;
    settings.listen = SocketAddress(HostPort{u"127.0.0.1"_s, 0});
    if (type == EndpointType::Forward)
        settings.target = SocketAddress(HostPort{u"db.internal"_s, 5432});
    return settings;
}

void raiseDescriptorLimit()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace

class EndpointTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void listensAndSaysWhere();
    void requestReachesTheConnectorAndTheAnswerTheClient();
    void nothingIsAnsweredBeforeTheTarget();
    void refusalIsAnsweredTruthfully_data();
    void refusalIsAnsweredTruthfully();
    void refusalIsNotOvertakenByAReset();
    void refusedClientMaySendOn();
    void refusedClientThatStaysIsDropped();
    void garbageIsHungUpOn_data();
    void garbageIsHungUpOn();
    void plainRequestIsRewrittenAndEndsWithItsBody();
    void everyWayInIsAnswered_data();
    void everyWayInIsAnswered();
    void failedForwardIsReset();
    void earlyBytesWaitForTheTarget();
    void bytesThatComeWhileTheTargetIsAskedAreNotForgotten_data();
    void bytesThatComeWhileTheTargetIsAskedAreNotForgotten();
    void clientThatLeavesEarlyCancels_data();
    void clientThatLeavesEarlyCancels();
    void halfClosedClientStillGetsItsAnswer();
    void answerForAClientThatHasJustGoneIsNothing();
    void slowHandshakeIsDropped();
    void silentTargetIsATimeOut();
    void crowdThatSaysNothingKeepsNobodyWaiting();
    void addressInPlaceOfANameIsShown();
    void whatAClientSentBeforeItClosedArrives_data();
    void whatAClientSentBeforeItClosedArrives();
    void whatAClientLeftIsNotWaitedForForEver();
    void streamThatHasSomethingLeftIsWaitedFor();
    void closedConnectionIsOver();
    void bytesAndEndsGoBothWays();
    void bulkThatPausesIsHeardAgain_data();
    void bulkThatPausesIsHeardAgain();
    void clientThatDoesNotReadHoldsTheTargetBack();
    void brokenStreamIsReset_data();
    void brokenStreamIsReset();
    void closeEndsEveryClient();
    void clientsOfADestroyedEndpointAreReset();
    void countsAreRight();

private:
    std::unique_ptr<Poller> m_poller;
    std::unique_ptr<FakeConnector> m_connector;
    std::unique_ptr<Endpoint> m_endpoint;

    bool startEndpoint(EndpointType type, const Endpoint::Timeouts &timeouts = {});
    LocalClient newClient() const
    {
        return LocalClient(*SocketAddress::parseListen(m_endpoint->status().listen));
    }
    Opened &open(std::size_t index) const { return *m_connector->opens.at(index); }
    /// A client whose request has reached the connector.
    LocalClient askingClient() const
    {
        LocalClient client = newClient();
        client.say(Greeting + Request);
        return client;
    }
    LocalClient openClient() const
    {
        LocalClient client = askingClient();
        m_connector->opens.back()->user->streamOpened();
        client.read();
        return client;
    }
};

void EndpointTest::init()
{
    m_poller = std::make_unique<Poller>();
    m_connector = std::make_unique<FakeConnector>();
    QVERIFY(startEndpoint(EndpointType::Socks));
}

void EndpointTest::cleanup()
{
    m_endpoint.reset();
    m_connector.reset();
    m_poller.reset();
}

bool EndpointTest::startEndpoint(EndpointType type, const Endpoint::Timeouts &timeouts)
{
    m_endpoint = std::make_unique<Endpoint>(*m_poller, *m_connector, settings(type), timeouts);
    return !m_endpoint->listen();
}

void EndpointTest::listensAndSaysWhere()
{
    QVERIFY(m_endpoint->status().listening);
    QVERIFY(m_endpoint->status().listen != u"127.0.0.1:0");
    EndpointSettings taken = settings(EndpointType::Socks);
    taken.listen = *SocketAddress::parseListen(m_endpoint->status().listen);
    Endpoint second(*m_poller, *m_connector, taken);
    const std::optional<Failure> failure = second.listen();
    QVERIFY(failure);
    QCOMPARE(failure->kind, FailureKind::PortInUse);
    QCOMPARE(second.status().failure, failure);
    QVERIFY(!second.status().listening);
}

void EndpointTest::requestReachesTheConnectorAndTheAnswerTheClient()
{
    LocalClient client = newClient();
    client.say(Greeting);
    QCOMPARE(client.read(), Hello);
    QCOMPARE(m_connector->opens.size(), std::size_t{0});
    client.say(Request);
    QCOMPARE(m_connector->opens.size(), std::size_t{1});
    QCOMPARE(open(0).target.toString(), u"h:80"_s);
    open(0).user->streamOpened();
    QCOMPARE(client.read(), reply(0));
}

void EndpointTest::nothingIsAnsweredBeforeTheTarget()
{
    LocalClient client = askingClient();
    QCOMPARE(client.read(), Hello);
    QVERIFY(!client.atEnd());
    const QList<ConnectionStatus> list = m_endpoint->connections();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().target, u"h:80"_s);
    QCOMPARE(list.first().process, 4711);
    QVERIFY(list.first().client.startsWith(u"127.0.0.1:"));
}

void EndpointTest::refusalIsAnsweredTruthfully_data()
{
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<char>("code");
    QTest::newRow("refused") << FailureKind::Refused << '\5';
    QTest::newRow("name") << FailureKind::NameResolution << '\4';
    QTest::newRow("network") << FailureKind::Network << '\3';
    QTest::newRow("permission") << FailureKind::Permission << '\2';
    QTest::newRow("anything else") << FailureKind::ConnectionLost << '\1';
}

void EndpointTest::refusalIsAnsweredTruthfully()
{
    QFETCH(FailureKind, kind);
    QFETCH(char, code);
    LocalClient client = askingClient();
    open(0).user->streamClosed(Failure{kind, u"no"_s, {}, FailureOrigin::Target});
    QCOMPARE(client.read(), Hello + reply(code));
    QVERIFY(client.atEnd());
    QVERIFY(!client.wasReset());
    QVERIFY(open(0).gone);
    QCOMPARE(m_endpoint->connectionCount(), 0);
    QCOMPARE(m_endpoint->connectionsTotal(), 1);
}

void EndpointTest::refusalIsNotOvertakenByAReset()
{
    LocalClient client = newClient();
    client.say(Greeting + Request + "GET / HTTP/1.0\r\n\r\n");
    open(0).user->streamClosed(Failure{FailureKind::Refused, u"no"_s, {}, FailureOrigin::Target});
    LocalClient::settle();
    QCOMPARE(client.read(), Hello + reply(5));
    QVERIFY(client.atEnd());
    QVERIFY(!client.wasReset());
}

void EndpointTest::refusedClientMaySendOn()
{
    // Such as an upload that was under way when the answer came.
    LocalClient client = newClient();
    client.say("POST http://h/ HTTP/1.1\r\nHost: h\r\nContent-Length: 3000000\r\n\r\n");
    open(0).user->streamClosed(
        Failure{FailureKind::Refused, u"Connection refused"_s, {}, FailureOrigin::Target});
    qsizetype sent = 0;
    for (int i = 0; i < 1000 && sent < 3000000; ++i) {
        if (client.send(QByteArray(30000, 'u')))
            sent += 30000;
        LocalClient::settle();
    }
    QCOMPARE(sent, qsizetype{3000000});
    QVERIFY(client.read().startsWith("HTTP/1.1 502 Connection refused\r\n"));
    QVERIFY(client.atEnd());
    QVERIFY(!client.wasReset());
    QCOMPARE(m_endpoint->connectionCount(), 0);
    QCOMPARE(m_endpoint->connections().size(), 0);
}

void EndpointTest::refusedClientThatStaysIsDropped()
{
    Endpoint::Timeouts timeouts;
    timeouts.lingeringClose = std::chrono::milliseconds(200);
    QVERIFY(startEndpoint(EndpointType::Socks, timeouts));
    LocalClient client = askingClient();
    open(0).user->streamClosed(Failure{FailureKind::Refused, u"no"_s, {}, FailureOrigin::Target});
    QCOMPARE(client.read(), Hello + reply(5));
    // From then on what it sends meets nobody.
    QTRY_VERIFY(!client.send("x"));
}

void EndpointTest::garbageIsHungUpOn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00", 5);
    QTest::newRow("zero") << QByteArray("\0\5\1\0", 4);
    QTest::newRow("small letters") << QByteArray("connect h:80 HTTP/1.1\r\n\r\n");
    QTest::newRow("a wrong byte before a good request") << "x" + Greeting + Request;
}

void EndpointTest::garbageIsHungUpOn()
{
    QFETCH(QByteArray, bytes);
    LocalClient client = newClient();
    client.say(bytes);
    QCOMPARE(client.read(), QByteArray());
    QVERIFY(client.atEnd() || client.wasReset());
    QCOMPARE(m_connector->opens.size(), std::size_t{0});
}

void EndpointTest::plainRequestIsRewrittenAndEndsWithItsBody()
{
    LocalClient client = newClient();
    client.say("POST http://h:8080/x HTTP/1.1\r\nHost: h:8080\r\nContent-Length: 4\r\n"
               "Proxy-Connection: keep-alive\r\n\r\nbody"
               "POST http://elsewhere/ HTTP/1.1\r\nHost: elsewhere\r\n\r\n");
    QCOMPARE(open(0).target.toString(), u"h:8080"_s);
    open(0).user->streamOpened();
    // A few bytes at a time, as a link with little room takes them.
    for (int i = 0; i < 200; ++i)
        open(0).drain(7);
    QVERIFY(open(0).sent.startsWith("POST /x HTTP/1.1\r\n"));
    QVERIFY(open(0).sent.endsWith("\r\n\r\nbody"));
    QVERIFY(!open(0).sent.contains("elsewhere"));
    QVERIFY(!open(0).sent.contains("Proxy-Connection"));
    open(0).user->streamReceived("HTTP/1.1 200 OK\r\n\r\n");
    QCOMPARE(client.read(), QByteArray("HTTP/1.1 200 OK\r\n\r\n"));
    QCOMPARE(m_connector->opens.size(), std::size_t{1});
    QVERIFY(!open(0).ended);
    client.shutdownWrite();
    open(0).drain();
    QVERIFY(open(0).ended);
}

void EndpointTest::everyWayInIsAnswered_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("success");
    QTest::addColumn<QByteArray>("refusal");
    QTest::newRow("SOCKS 4") << QByteArray("\4\1\0\x50\x7f\0\0\1me\0", 11) << QByteArray("\0\x5a")
                             << QByteArray("\0\x5b");
    QTest::newRow("SOCKS 4a") << QByteArray("\4\1\0\x50\0\0\0\1me\0h\0", 13)
                              << QByteArray("\0\x5a", 2) << QByteArray("\0\x5b", 2);
    QTest::newRow("SOCKS 5") << Greeting + Request << Hello + reply(0) << Hello + reply(5);
    QTest::newRow("HTTP CONNECT") << QByteArray("CONNECT h:80 HTTP/1.1\r\nHost: h:80\r\n\r\n")
                                  << QByteArray("HTTP/1.1 200 ")
                                  << QByteArray("HTTP/1.1 502 Connection refused\r\n");
    QTest::newRow("HTTP") << QByteArray("GET http://h/ HTTP/1.0\r\n\r\n") << QByteArray("page")
                          << QByteArray("HTTP/1.1 502 Connection refused\r\n");
}

void EndpointTest::everyWayInIsAnswered()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, success);
    QFETCH(QByteArray, refusal);
    LocalClient good = newClient();
    good.say(request);
    QCOMPARE(open(0).target.tcp().port, quint16{80});
    open(0).user->streamOpened();
    open(0).user->streamReceived("page");
    QVERIFY(good.read().startsWith(success));

    LocalClient bad = newClient();
    bad.say(request);
    open(1).user->streamClosed(
        Failure{FailureKind::Refused, u"Connection refused"_s, {}, FailureOrigin::Target});
    QVERIFY(bad.read().startsWith(refusal));
    QVERIFY(bad.atEnd());
}

void EndpointTest::failedForwardIsReset()
{
    QVERIFY(startEndpoint(EndpointType::Forward));
    LocalClient client = newClient();
    LocalClient::settle();
    QCOMPARE(m_connector->opens.size(), std::size_t{1});
    QCOMPARE(open(0).target.toString(), u"db.internal:5432"_s);
    open(0).user->streamClosed(Failure{FailureKind::Refused, u"no"_s, {}, FailureOrigin::Target});
    QCOMPARE(client.read(), QByteArray());
    QVERIFY(client.wasReset());
}

void EndpointTest::earlyBytesWaitForTheTarget()
{
    LocalClient client = newClient();
    client.say(Greeting + Request + "early ");
    client.say("bytes");
    QCOMPARE(open(0).wants, 0);
    open(0).user->streamOpened();
    QVERIFY(open(0).wants > 0);
    open(0).drain();
    QCOMPARE(open(0).sent, QByteArray("early bytes"));
    QCOMPARE(client.read(), Hello + reply(0));
}

void EndpointTest::bytesThatComeWhileTheTargetIsAskedAreNotForgotten_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("ends");
    QTest::newRow("bytes") << QByteArray("early") << false;
    QTest::newRow("bytes and an end") << QByteArray("early") << true;
    QTest::newRow("an end alone") << QByteArray() << true;
    QTest::newRow("nothing") << QByteArray() << false;
}

void EndpointTest::bytesThatComeWhileTheTargetIsAskedAreNotForgotten()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, ends);
    LocalClient client = newClient();
    client.say(Greeting + Request);
    QCOMPARE(client.read(), Hello);
    QCOMPARE(m_connector->opens.size(), std::size_t{1});
    if (!bytes.isEmpty())
        client.say(bytes);
    if (ends)
        client.shutdownWrite();
    LocalClient::settle();
    QCOMPARE(open(0).wants, 0);
    open(0).user->streamOpened();
    QVERIFY(open(0).wants > 0);
    open(0).drain();
    // The end is told behind the bytes.
    open(0).drain();
    QCOMPARE(open(0).sent, bytes);
    // What comes later is heard of as well.
    if (!ends) {
        client.say(" later");
        LocalClient::settle();
        open(0).drain();
        QCOMPARE(open(0).sent, bytes + " later");
    }
    QCOMPARE(open(0).ended, ends);
}

void EndpointTest::clientThatLeavesEarlyCancels_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("reset");
    QTest::newRow("says nothing") << QByteArray() << false;
    QTest::newRow("within the greeting") << Greeting.first(2) << false;
    QTest::newRow("within the request") << Greeting + Request.first(5) << false;
    QTest::newRow("resets within the request") << Greeting + Request.first(5) << true;
    QTest::newRow("resets while it waits") << Greeting + Request << true;
}

void EndpointTest::clientThatLeavesEarlyCancels()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, reset);
    LocalClient client = newClient();
    client.say(bytes);
    client.read();
    const std::size_t opens = bytes == Greeting + Request ? 1 : 0;
    QCOMPARE(m_connector->opens.size(), opens);
    if (reset)
        client.reset();
    else
        client.close();
    LocalClient::settle();
    QCOMPARE(m_connector->opens.size(), opens);
    if (opens == 1)
        QVERIFY(open(0).gone);
    QCOMPARE(m_endpoint->connectionCount(), 0);
    QCOMPARE(m_endpoint->connections().size(), 0);
    QCOMPARE(m_endpoint->connectionsTotal(), static_cast<qint64>(opens));
}

void EndpointTest::halfClosedClientStillGetsItsAnswer()
{
    LocalClient client = newClient();
    client.say(Greeting + Request + "all that I have to say");
    client.shutdownWrite();
    QVERIFY(!open(0).gone);
    open(0).user->streamOpened();
    open(0).drain();
    // The end is told behind the bytes.
    open(0).drain();
    QCOMPARE(open(0).sent, QByteArray("all that I have to say"));
    QVERIFY(open(0).ended);
    open(0).user->streamReceived("the answer");
    open(0).user->streamReceivedEnd();
    QCOMPARE(client.read(), Hello + reply(0) + "the answer");
    QVERIFY(client.atEnd());
    QCOMPARE(m_endpoint->connectionCount(), 0);
    QVERIFY(open(0).gone);
}

void EndpointTest::answerForAClientThatHasJustGoneIsNothing()
{
    const LocalClient client = askingClient();
    LocalClient other = askingClient();
    // In one and the same turn the client is found to be gone, and then the target answers.
    struct Answer final : PollWatcher
    {
        std::function<void()> then;
        void descriptorReady(quint32 events) override
        {
            Q_UNUSED(events)
            then();
        }
    } answer;
    std::array<int, 2> ends{};
    QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()), 0);
    const Descriptor near(ends[0]);
    const Descriptor far(ends[1]);
    Poller::Watch watch = m_poller->watch(near.number(), PollEvent::Read, answer);
    bool wasThere = false;
    answer.then = [&] {
        watch.end();
        wasThere = !open(1).gone;
        if (!wasThere)
            return;
        open(1).user->streamOpened();
        open(1).user->streamClosed(Failure{FailureKind::ConnectionLost, u"lost"_s, {}});
    };
    other.reset();
    ::send(far.number(), "x", 1, MSG_NOSIGNAL);
    LocalClient::settle();
    QVERIFY(wasThere);
    QVERIFY(open(1).gone);
    QCOMPARE(m_endpoint->connectionCount(), 1);
    QVERIFY(!open(0).gone);
}

void EndpointTest::slowHandshakeIsDropped()
{
    Endpoint::Timeouts timeouts;
    timeouts.handshake = std::chrono::milliseconds(300);
    QVERIFY(startEndpoint(EndpointType::Socks, timeouts));
    LocalClient slow = newClient();
    slow.say(Greeting);
    LocalClient waiting = askingClient();
    QTRY_VERIFY((slow.read(), slow.atEnd()));
    // Who waits for its target's answer has more time.
    waiting.read();
    QVERIFY(!waiting.atEnd());
    QCOMPARE(m_endpoint->connectionCount(), 1);
}

void EndpointTest::silentTargetIsATimeOut()
{
    Endpoint::Timeouts timeouts;
    timeouts.open = std::chrono::milliseconds(300);
    QVERIFY(startEndpoint(EndpointType::Socks, timeouts));
    LocalClient client = newClient();
    client.say("CONNECT h:80 HTTP/1.1\r\n\r\n");
    QCOMPARE(client.read(), QByteArray());
    QByteArray answer;
    QTRY_VERIFY((answer += client.read(), client.atEnd()));
    QVERIFY(answer.startsWith("HTTP/1.1 504 no answer within 0 s\r\n"));
    QVERIFY(open(0).gone);
}

void EndpointTest::crowdThatSaysNothingKeepsNobodyWaiting()
{
    constexpr std::size_t Crowd = 2000;
    raiseDescriptorLimit();
    Endpoint::Timeouts timeouts;
    timeouts.handshake = std::chrono::seconds(3);
    QVERIFY(startEndpoint(EndpointType::Socks, timeouts));
    std::vector<LocalClient> crowd;
    for (std::size_t i = 0; i < Crowd; ++i) {
        crowd.push_back(newClient());
        QVERIFY(crowd.back().isOpen());
        crowd.back().send(i % 2 == 0 ? "\5" : "C");
        if (i % 100 == 0)
            LocalClient::settle();
    }
    LocalClient::settle();
    LocalClient good = askingClient();
    QCOMPARE(m_connector->opens.size(), std::size_t{1});
    open(0).user->streamOpened();
    QCOMPARE(good.read(), Hello + reply(0));
    std::size_t dropped = 0;
    for (LocalClient &client : crowd)
        dropped += (client.readNow(), client.atEnd()) ? 1U : 0U;
    QVERIFY2(dropped < Crowd, "they were there while the good one was served");

    for (LocalClient &client : crowd)
        QTRY_VERIFY((client.readNow(), client.atEnd() || client.wasReset()));
    good.say("still here");
    open(0).drain();
    QCOMPARE(open(0).sent, QByteArray("still here"));
}

void EndpointTest::addressInPlaceOfANameIsShown()
{
    LocalClient byName = newClient();
    byName.say("CONNECT h:80 HTTP/1.1\r\n\r\n");
    QVERIFY(!m_endpoint->connections().constFirst().targetIsAddress);
    byName.reset();
    LocalClient::settle();
    LocalClient byAddress = newClient();
    byAddress.say("CONNECT [2001:db8::1]:80 HTTP/1.1\r\n\r\n");
    QVERIFY(m_endpoint->connections().constFirst().targetIsAddress);
}

void EndpointTest::whatAClientSentBeforeItClosedArrives_data()
{
    QTest::addColumn<bool>("byUnixSocket");
    QTest::addColumn<bool>("targetSpeaksOn");
    // Closing with something unread is a reset to the kernel, and so is what comes for one that has
    // closed.
    QTest::newRow("with something unread") << false << false;
    QTest::newRow("and the target speaks on") << false << true;
    QTest::newRow("Unix socket, with something unread") << true << false;
    QTest::newRow("Unix socket, and the target speaks on") << true << true;
}

void EndpointTest::whatAClientSentBeforeItClosedArrives()
{
    QFETCH(const bool, byUnixSocket);
    QFETCH(const bool, targetSpeaksOn);
    const QTemporaryDir folder;
    EndpointSettings forward = settings(EndpointType::Forward);
    if (byUnixSocket)
        forward.listen = SocketAddress::unixSocket(folder.filePath(u"socket"_s));
    m_endpoint = std::make_unique<Endpoint>(*m_poller, *m_connector, forward);
    QCOMPARE(m_endpoint->listen(), std::nullopt);

    LocalClient client = newClient();
    LocalClient::settle();
    open(0).user->streamOpened();
    open(0).user->streamReceived("banner");
    if (targetSpeaksOn)
        QCOMPARE(client.read(), QByteArray("banner"));
    const QByteArray all(10000, 'x');
    client.say(all);
    client.close();
    LocalClient::settle();
    if (targetSpeaksOn) {
        for (int i = 0; i < 2; ++i) {
            open(0).user->streamReceived("more");
            LocalClient::settle();
        }
    }
    QVERIFY(!open(0).gone);
    // As little at a time as a slow line takes.
    for (int i = 0; i < 20 && !open(0).gone; ++i) {
        QByteArray bytes(1000, '\0');
        const std::size_t count = open(0).fill(bytes, 1000);
        open(0).sent.append(bytes.constData(), static_cast<qsizetype>(count));
        LocalClient::settle();
    }
    QCOMPARE(open(0).sent, all);
    QVERIFY(open(0).gone);
    QCOMPARE(m_endpoint->connectionCount(), 0);
    QCOMPARE(open(0).consumed, std::size_t(targetSpeaksOn ? 14 : 6));
}

void EndpointTest::whatAClientLeftIsNotWaitedForForEver()
{
    Endpoint::Timeouts timeouts;
    timeouts.drain = std::chrono::milliseconds(100);
    QVERIFY(startEndpoint(EndpointType::Socks, timeouts));
    LocalClient client = openClient();
    open(0).user->streamReceived("banner");
    client.say(QByteArray(10000, 'x'));
    client.close();
    LocalClient::settle();
    // A target that takes some of it is waited for.
    QByteArray bytes(1000, '\0');
    QCOMPARE(open(0).fill(bytes, 1000), std::size_t{1000});
    QVERIFY(!open(0).gone);
    QTRY_VERIFY(open(0).gone);
    QCOMPARE(m_endpoint->connectionCount(), 0);
    QCOMPARE(m_endpoint->bytesUp(), 1000);
}

void EndpointTest::streamThatHasSomethingLeftIsWaitedFor()
{
    LocalClient client = openClient();
    client.say("all");
    open(0).drain();
    open(0).drained = false;
    client.reset();
    LocalClient::settle();
    QVERIFY(!open(0).gone);
    // It asks when it has passed that on.
    open(0).drained = true;
    open(0).drain();
    LocalClient::settle();
    QVERIFY(open(0).gone);
    QVERIFY(open(0).ended);
    QCOMPARE(open(0).sent, QByteArray("all"));
}

void EndpointTest::closedConnectionIsOver()
{
    LocalClient working = openClient();
    LocalClient other = openClient();
    const quint64 id =
        std::min(m_endpoint->connections().at(0).id, m_endpoint->connections().at(1).id);
    QVERIFY(!m_endpoint->closeConnection(id + 1000));
    QVERIFY(m_endpoint->closeConnection(id));
    working.read();
    QVERIFY(working.wasReset());
    QVERIFY(!m_endpoint->closeConnection(id));
    other.say("on");
    open(1).drain();
    QCOMPARE(open(1).sent, QByteArray("on"));
    QCOMPARE(m_endpoint->connectionCount(), 1);
}

void EndpointTest::bytesAndEndsGoBothWays()
{
    LocalClient client = openClient();
    client.say("up");
    open(0).drain();
    QCOMPARE(open(0).sent, QByteArray("up"));
    open(0).user->streamReceived("down");
    QCOMPARE(client.read(), QByteArray("down"));
    QCOMPARE(open(0).consumed, std::size_t{4});
    // The target ends; the client does not have to.
    open(0).user->streamReceivedEnd();
    client.read();
    QVERIFY(client.atEnd());
    client.say("more");
    open(0).drain();
    QCOMPARE(open(0).sent, QByteArray("upmore"));
    QVERIFY(!open(0).gone);
    client.shutdownWrite();
    open(0).drain();
    QVERIFY(open(0).ended);
    LocalClient::settle();
    QVERIFY(open(0).gone);
    QCOMPARE(m_endpoint->bytesUp(), 6);
    QCOMPARE(m_endpoint->bytesDown(), 4);
}

void EndpointTest::bulkThatPausesIsHeardAgain_data()
{
    QTest::addColumn<bool>("piped");
    QTest::newRow("by packets") << false;
    QTest::newRow("by a pipe") << true;
}

/// A client that has more to be read at any time is not watched.
void EndpointTest::bulkThatPausesIsHeardAgain()
{
    QFETCH(bool, piped);
    LocalClient client = openClient();
    const QByteArray packet(4096, 'p');
    for (int i = 0; i < 3; ++i) {
        client.say(packet + packet);
        QCOMPARE(open(0).drainByPipe(4096), std::size_t{4096});
        // Nothing but what was there already.
        const int wants = open(0).wants;
        client.say(packet);
        QCOMPARE(open(0).wants, wants);
        // It takes all, and finds that there is no more.
        if (piped) {
            QCOMPARE(open(0).drainByPipe(8192), std::size_t{8192});
            QCOMPARE(open(0).drainByPipe(8192), std::size_t{0});
        } else {
            const qsizetype before = open(0).sent.size();
            open(0).drain(3 * 4096);
            QCOMPARE(open(0).sent.size() - before, 2 * 4096);
        }
        const int told = open(0).wants;
        client.say("again");
        QVERIFY(open(0).wants > told);
        open(0).drain();
        QVERIFY(open(0).sent.endsWith("again"));
    }
    // Its end is told whether it is watched or not.
    client.say(packet + packet);
    QCOMPARE(open(0).drainByPipe(4096), std::size_t{4096});
    const int told = open(0).wants;
    client.shutdownWrite();
    // Some pollers see no end behind bytes that nobody reads.
    QVERIFY(open(0).wants > told || !m_poller->tellsEveryChange());
    // The bytes, and behind them the end.
    open(0).drain();
    QTRY_VERIFY(open(0).wants > told);
    open(0).drain();
    QVERIFY(open(0).ended);
}

void EndpointTest::clientThatDoesNotReadHoldsTheTargetBack()
{
    LocalClient client = openClient();
    const QByteArray chunk(1 << 20, 'd');
    qsizetype given = 0;
    for (int i = 0; i < 16; ++i) {
        open(0).user->streamReceived(chunk);
        given += chunk.size();
    }
    // What the kernel did not take is not granted again.
    QVERIFY(open(0).consumed < static_cast<std::size_t>(given));
    open(0).user->streamReceivedEnd();
    open(0).user->streamClosed(std::nullopt);
    // It has all been given before the end, and comes before the end.
    qsizetype got = 0;
    for (int i = 0; i < 1000 && !client.atEnd(); ++i)
        got += client.read().size();
    QVERIFY(client.atEnd());
    QVERIFY(!client.wasReset());
    QCOMPARE(got, given);
}

void EndpointTest::brokenStreamIsReset_data()
{
    QTest::addColumn<bool>("byUnixSocket");
    QTest::newRow("TCP") << false;
    QTest::newRow("Unix socket") << true;
}

void EndpointTest::brokenStreamIsReset()
{
    QFETCH(const bool, byUnixSocket);
    if (byUnixSocket && !m_poller->tellsEveryChange())
        QSKIP("a byte that stays in the kernel would be told of again and again");
    const QTemporaryDir folder;
    EndpointSettings socks = settings(EndpointType::Socks);
    if (byUnixSocket)
        socks.listen = SocketAddress::unixSocket(folder.filePath(u"socket"_s));
    m_endpoint = std::make_unique<Endpoint>(*m_poller, *m_connector, socks);
    QCOMPARE(m_endpoint->listen(), std::nullopt);
    LocalClient client = openClient();
    open(0).user->streamReceived("half of it");
    open(0).user->streamClosed(Failure{FailureKind::ConnectionLost, u"lost"_s, {}});
    client.read();
    client.read();
    // What was cut off must not look complete.
    QVERIFY(client.wasReset());
    QVERIFY(!client.atEnd());
    QVERIFY(open(0).gone);
}

void EndpointTest::closeEndsEveryClient()
{
    LocalClient silent = newClient();
    LocalClient waiting = askingClient();
    LocalClient working = openClient();
    m_endpoint->close({FailureKind::Cancelled, u"stopped"_s, {}});
    silent.read();
    QVERIFY(silent.atEnd());
    QCOMPARE(waiting.read(), Hello + reply(1));
    QVERIFY(waiting.atEnd());
    working.read();
    QVERIFY(working.wasReset());
    QVERIFY(open(0).gone && open(1).gone);
    QCOMPARE(m_endpoint->connectionCount(), 0);
    QVERIFY(!m_endpoint->status().listening);
}

/// Nobody has said how they should end.
void EndpointTest::clientsOfADestroyedEndpointAreReset()
{
    LocalClient client = openClient();
    open(0).user->streamReceived("half of it");
    m_endpoint.reset();
    client.read();
    QVERIFY(client.wasReset());
    QVERIFY(!client.atEnd());
}

void EndpointTest::countsAreRight()
{
    const QSignalSpy changed(m_endpoint.get(), &Endpoint::changed);
    const LocalClient silent = newClient();
    LocalClient waiting = askingClient();
    LocalClient working = openClient();
    QCOMPARE(m_endpoint->connectionCount(), 2);
    QCOMPARE(m_endpoint->connectionsTotal(), 2);
    QCOMPARE(m_endpoint->connections().size(), 2);
    QCOMPARE(m_endpoint->status().connections, 2);
    QVERIFY(!changed.isEmpty());
    const qsizetype before = changed.count();
    open(0).user->streamClosed(Failure{FailureKind::Refused, u"no"_s, {}, FailureOrigin::Target});
    QCOMPARE(m_endpoint->connectionCount(), 1);
    QVERIFY(changed.count() > before);
    working.reset();
    LocalClient::settle();
    QCOMPARE(m_endpoint->connectionCount(), 0);
    QCOMPARE(m_endpoint->connectionsTotal(), 2);
    QCOMPARE(m_endpoint->connections().size(), 0);
}

QTEST_GUILESS_MAIN(EndpointTest)
#include "tst_endpoint.moc"
