// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/proxy/httphandshake.h"
#include "tests/proxy/handshakecases.h"
#include "tests/proxy/handshakeplayer.h"

#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

using Outcome = Handshake::Outcome;

namespace {

const QByteArray Line = "GET http://a.example/ HTTP/1.1\r\n";

/// A request line of @p size bytes, with its end.
QByteArray lineOf(qsizetype size)
{
    const QByteArray before = "GET http://a.example/";
    const QByteArray behind = " HTTP/1.1";
    return before + QByteArray(size - before.size() - behind.size(), 'p') + behind + "\r\n";
}

/// A head of @p size bytes, with its end.
QByteArray headOf(qsizetype size)
{
    const QByteArray before = Line + "A: ";
    return before + QByteArray(size - before.size() - 4, 'v') + "\r\n\r\n";
}

QByteArray fieldsOf(int count)
{
    QByteArray head = Line;
    for (int i = 0; i < count; ++i)
        head += "A: b\r\n";
    return head + "\r\n";
}

} // namespace

/// What the tables of handshakecases.h, which tst_proxyhandshake plays, do not say of HTTP.
class HttpHandshakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lengthIsBounded_data();
    void lengthIsBounded();
    void endlessRequestEnds_data();
    void endlessRequestEnds();
    void failureHasItsStatus_data();
    void failureHasItsStatus();
    void failureOfAHeadHasNoBody();
    void onlyTheBodyPasses_data();
    void onlyTheBodyPasses();
    void tunnelPassesAll();
};

void HttpHandshakeTest::lengthIsBounded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("sentence");
    const QByteArray none;
    const QByteArray tooLong = "414 URI Too Long";
    const QByteArray tooLarge = "431 Request Header Fields Too Large";
    const QByteArray line = "The first line of the request is too long.";
    const QByteArray fields = "The header fields of the request are too long.";
    QTest::newRow("method - 1") << QByteArray(31, 'M') + " http://a/ HTTP/1.1\r\n\r\n"
                                << none << none;
    QTest::newRow("method") << QByteArray(32, 'M') + " http://a/ HTTP/1.1\r\n\r\n" << none << none;
    QTest::newRow("method + 1") << QByteArray(33, 'M') + " http://a/ HTTP/1.1\r\n\r\n"
                                << QByteArray("501 Not Implemented")
                                << QByteArray("The request's method is too long.");
    QTest::newRow("line - 1") << lineOf(8191) + "\r\n" << none << none;
    QTest::newRow("line") << lineOf(8192) + "\r\n" << none << none;
    QTest::newRow("line + 1") << lineOf(8193) + "\r\n" << tooLong << line;
    QTest::newRow("line, far beyond") << lineOf(70000) + "\r\n" << tooLong << line;
    QTest::newRow("head - 1") << headOf(32767) << none << none;
    QTest::newRow("head") << headOf(32768) << none << none;
    QTest::newRow("head + 1") << headOf(32769) << tooLarge << fields;
    QTest::newRow("head, far beyond") << headOf(100000) << tooLarge << fields;
    QTest::newRow("fields - 1") << fieldsOf(99) << none << none;
    QTest::newRow("fields") << fieldsOf(100) << none << none;
    QTest::newRow("fields + 1") << fieldsOf(101) << tooLarge
                                << QByteArray("The request has too many header fields.");
}

void HttpHandshakeTest::lengthIsBounded()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, sentence);
    HttpHandshake whole;
    const Dialogue expected = play(whole, bytes);
    QCOMPARE(expected.complaint, QByteArray());
    QCOMPARE(expected.replies, status.isEmpty() ? QByteArray() : httpRefusal(status, sentence));
    QCOMPARE(expected.outcome, status.isEmpty() ? Outcome::Request : Outcome::Refused);
    if (status.isEmpty())
        QCOMPARE(expected.consumed, bytes.size());

    const qsizetype decision = expected.consumed;
    for (qsizetype split = std::max<qsizetype>(1, decision - 40); split <= decision; ++split) {
        HttpHandshake handshake;
        QVERIFY(play(handshake, bytes, {split}) == expected);
        HttpHandshake truncated;
        QCOMPARE(play(truncated, bytes.first(split)).outcome,
                 split == decision ? expected.outcome : Outcome::NeedsMore);
    }
}

void HttpHandshakeTest::endlessRequestEnds_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("again");
    QTest::newRow("method") << QByteArray() << QByteArray("M");
    QTest::newRow("scheme") << QByteArray("GET ") << QByteArray("s");
    QTest::newRow("host") << QByteArray("GET http://") << QByteArray("h");
    QTest::newRow("CONNECT") << QByteArray("CONNECT ") << QByteArray("h");
    QTest::newRow("path") << QByteArray("GET http://a/") << QByteArray("p");
    QTest::newRow("name") << Line << QByteArray("N");
    QTest::newRow("value") << Line + "A:" << QByteArray("v");
    QTest::newRow("blanks") << Line + "A:" << QByteArray(" ");
    QTest::newRow("fields") << Line << QByteArray("A:\r\n");
}

void HttpHandshakeTest::endlessRequestEnds()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, again);
    HttpHandshake handshake;
    Handshake::Step step = handshake.feed(start);
    qsizetype fed = start.size();
    while (step.outcome == Outcome::NeedsMore && fed <= HttpHandshake::LongestHead + again.size()) {
        step = handshake.feed(again);
        fed += again.size();
    }
    QCOMPARE(step.outcome, Outcome::Refused);
}

void HttpHandshakeTest::failureHasItsStatus_data()
{
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QByteArray>("line");
    const QString refused = u"connect to a.example port 80: Connection refused"_s;
    QTest::newRow("refused") << FailureKind::Refused << refused
                             << QByteArray("502 connect to a.example port 80: Connection refused");
    QTest::newRow("unknown name") << FailureKind::NameResolution << u"Name or service not known"_s
                                  << QByteArray("502 Name or service not known");
    QTest::newRow("network") << FailureKind::Network << u"No route to host"_s
                             << QByteArray("502 No route to host");
    QTest::newRow("prohibited") << FailureKind::Permission << u"administratively prohibited"_s
                                << QByteArray("403 administratively prohibited");
    QTest::newRow("in time") << FailureKind::Timeout << u"no answer within 30 s"_s
                             << QByteArray("504 no answer within 30 s");
    QTest::newRow("login") << FailureKind::Authentication << u"Permission denied"_s
                           << QByteArray("502 Permission denied");
    QTest::newRow("no message") << FailureKind::Refused << QString()
                                << QByteArray("502 Bad Gateway");
    QTest::newRow("no message, prohibited")
        << FailureKind::Permission << QString() << QByteArray("403 Forbidden");
    QTest::newRow("message of two lines")
        << FailureKind::Timeout << u"a\r\nX: b"_s << QByteArray("504 Gateway Timeout");
    QTest::newRow("message beyond ASCII")
        << FailureKind::Refused << u"Verbindung abgelehnt \u2013"_s
        << QByteArray("502 Bad Gateway");
}

void HttpHandshakeTest::failureHasItsStatus()
{
    QFETCH(FailureKind, kind);
    QFETCH(QString, message);
    QFETCH(QByteArray, line);
    HttpHandshake handshake;
    play(handshake, "CONNECT a:1 HTTP/1.1\r\n\r\n");
    const QByteArray response = handshake.failure({kind, message, {}, FailureOrigin::Target});
    QCOMPARE(response.first(response.indexOf("\r\n")), "HTTP/1.1 " + line);
    const QByteArray shown = message.toUtf8().replace("\r\n", "\n");
    QVERIFY(response.contains(QByteArray("<p>" + shown + "</p>")));
    // What this machine or the server may not do is no rule about the target.
    if (kind == FailureKind::Permission)
        QVERIFY(handshake.failure({kind, message, {}}).startsWith("HTTP/1.1 502 "));
}

void HttpHandshakeTest::failureOfAHeadHasNoBody()
{
    const Failure failure{FailureKind::Refused, u"no"_s, {}};
    HttpHandshake get;
    play(get, "GET http://a/ HTTP/1.1\r\n\r\n");
    HttpHandshake head;
    play(head, "HEAD http://a/ HTTP/1.1\r\n\r\n");
    const QByteArray response = head.failure(failure);
    QVERIFY(response.endsWith("\r\n\r\n"));
    QVERIFY(get.failure(failure).startsWith(response));
    QVERIFY(get.failure(failure).size() > response.size());
}

void HttpHandshakeTest::onlyTheBodyPasses_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<qsizetype>("passed");
    const QByteArray second = "GET http://b/ HTTP/1.1\r\n\r\n";
    QTest::newRow("none") << QByteArray() << second << qsizetype(0);
    QTest::newRow("length 0") << QByteArray("Content-Length: 0\r\n") << second << qsizetype(0);
    QTest::newRow("length") << QByteArray("Content-Length: 5\r\n") << "12345" + second
                            << qsizetype(5);
    QTest::newRow("chunked") << QByteArray("Transfer-Encoding: chunked\r\n")
                             << "2\r\nab\r\n0\r\n\r\n" + second << qsizetype(12);
}

void HttpHandshakeTest::onlyTheBodyPasses()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, sent);
    QFETCH(qsizetype, passed);
    for (const QByteArray &line : {Line, QByteArray("HEAD http://a/ HTTP/1.1\r\n")}) {
        HttpHandshake handshake;
        QCOMPARE(play(handshake, line + field + "\r\n").outcome, Outcome::Request);
        QVERIFY(handshake.limitsClient());
        QCOMPARE(handshake.success(), QByteArray());
        QCOMPARE(handshake.passes(sent), passed);
        QCOMPARE(handshake.passes(sent), 0);
    }
}

void HttpHandshakeTest::tunnelPassesAll()
{
    HttpHandshake handshake;
    QCOMPARE(play(handshake, "CONNECT a:1 HTTP/1.1\r\nContent-Length: 0\r\n\r\n").outcome,
             Outcome::Request);
    QVERIFY(!handshake.limitsClient());
    QCOMPARE(handshake.passes("abc"), 3);
    QCOMPARE(handshake.passes("def"), 3);
}

QTEST_APPLESS_MAIN(HttpHandshakeTest)
#include "tst_httphandshake.moc"
