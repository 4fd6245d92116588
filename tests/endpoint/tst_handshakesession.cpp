// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/endpoint/handshakesession.h"
#include "core/proxy/proxyhandshake.h"
#include "tests/io/socketpair.h"

#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

using Outcome = HandshakeSession::Outcome;

namespace {

const QByteArray HelloBytes("\x05\x01\x00", 3);
const QByteArray RequestBytes("\x05\x01\x00\x03\x01h\x00\x50", 8);
const QByteArray Post("POST http://h/ HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\n\r\n");

} // namespace

/// The talk with a client before its connection, over a socket.
class HandshakeSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void asksUntilThereIsATarget();
    void earlyBytesStayInTheKernel();
    void limitStaysForWhatComesLater();
    void refusalIsTheAnswer();
    void clientThatEndsIsGone_data();
    void clientThatEndsIsGone();

private:
    Poller m_poller;
    SocketPair m_pair;
    std::unique_ptr<HandshakeSession> m_session;
};

void HandshakeSessionTest::init()
{
    QVERIFY(makeUnixPair(m_pair));
    m_session = std::make_unique<HandshakeSession>(
        m_poller, m_pair.end, std::make_unique<ProxyHandshake>(ProxyCredentials()));
}

void HandshakeSessionTest::asksUntilThereIsATarget()
{
    QCOMPARE(m_session->read(), Outcome::NeedsMore);
    QVERIFY(m_pair.send(HelloBytes));
    QCOMPARE(m_session->read(), Outcome::NeedsMore);
    QCOMPARE(m_pair.receive(), QByteArray("\x05\x00", 2));
    QVERIFY(m_pair.send(RequestBytes.first(5)));
    QCOMPARE(m_session->read(), Outcome::NeedsMore);
    QVERIFY(m_pair.send(RequestBytes.sliced(5)));
    QCOMPARE(m_session->read(), Outcome::Request);
    QCOMPARE(m_session->target().toString(), u"h:80"_s);
    QCOMPARE(m_pair.receive(), QByteArray());
    QVERIFY(m_session->sendSuccess());
    QCOMPARE(m_pair.receive().size(), 10);
    QVERIFY(!m_session->limit());
}

void HandshakeSessionTest::earlyBytesStayInTheKernel()
{
    QVERIFY(m_pair.send(HelloBytes + RequestBytes + "early"));
    QCOMPARE(m_session->read(), Outcome::Request);
    QCOMPARE(m_session->head(), QByteArray());
    QByteArray bytes(10, '\0');
    bytes.truncate(static_cast<qsizetype>(m_pair.end.read(std::span(bytes.data(), 10)).bytes));
    QCOMPARE(bytes, QByteArray("early"));
}

void HandshakeSessionTest::limitStaysForWhatComesLater()
{
    QVERIFY(m_pair.send(Post + "body and more"));
    QCOMPARE(m_session->read(), Outcome::Request);
    QVERIFY(m_session->head().startsWith("POST / HTTP/1.1\r\n"));
    QVERIFY(m_session->limit());
    QCOMPARE(m_session->limit()->passes("body and more"), 4);
}

void HandshakeSessionTest::refusalIsTheAnswer()
{
    QVERIFY(m_pair.send("POST / HTTP/1.1\r\n"));
    QCOMPARE(m_session->read(), Outcome::Refused);
    QVERIFY(m_session->refusal().startsWith("HTTP/1.1 400 "));
    // Whoever ends the client says it.
    QCOMPARE(m_pair.receive(), QByteArray());
}

void HandshakeSessionTest::clientThatEndsIsGone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("says nothing") << QByteArray();
    QTest::newRow("within the greeting") << HelloBytes.first(2);
    QTest::newRow("before the request") << HelloBytes;
}

void HandshakeSessionTest::clientThatEndsIsGone()
{
    QFETCH(const QByteArray, bytes);
    if (!bytes.isEmpty())
        QVERIFY(m_pair.send(bytes));
    m_pair.endOutput();
    QCOMPARE(m_session->read(), Outcome::Gone);
}

QTEST_GUILESS_MAIN(HandshakeSessionTest)
#include "tst_handshakesession.moc"
