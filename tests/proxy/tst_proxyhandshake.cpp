// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/proxy/proxyhandshake.h"
#include "tests/proxy/handshakecases.h"
#include "tests/proxy/handshakeplayer.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

using Outcome = Handshake::Outcome;

namespace {

// A table that shrinks below these would check less than is promised.
constexpr int FewestRows = 250;
constexpr int FewestDialogues = 2000;

constexpr int RandomSplits = 25;

/// What clients send behind a request without waiting.
QList<QByteArray> earlyBytes()
{
    return {{},
            "GET / HTTP/1.0\r\n\r\n",
            QByteArray("\x05\x01\x00\x05\x01\x00\x01", 7),
            QByteArray(300, '\0'),
            "\r\n\xff"};
}

} // namespace

/// Each case of handshakecases.h, through the one handshake that an endpoint has, however its bytes
/// come.
class ProxyHandshakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcomeIsExact_data() { addCases(); }
    void outcomeIsExact();
    void truncationNeedsMore_data() { addCases(); }
    void truncationNeedsMore();
    void splitInTwoGivesTheSame_data() { addCases(); }
    void splitInTwoGivesTheSame();
    void splitInManyGivesTheSame_data() { addCases(); }
    void splitInManyGivesTheSame();
    void firstByteDecides();
    void nothingIsSaidBeforeTheFirstByte();
    void answersAreThoseOfTheProtocol();
    void cleanupTestCase() const;

private:
    static void addCases();
    /// Plays the row's bytes and @p early behind them.
    Dialogue played(const HandshakeCase &row, const QByteArray &early,
                    const QList<qsizetype> &splits = {});

    int m_dialogues = 0;
};

void ProxyHandshakeTest::addCases()
{
    QTest::addColumn<qsizetype>("index");
    const QList<HandshakeCase> cases = allHandshakeCases();
    for (qsizetype i = 0; i < cases.size(); ++i)
        QTest::newRow(cases.at(i).name.constData()) << i;
}

Dialogue ProxyHandshakeTest::played(const HandshakeCase &row, const QByteArray &early,
                                    const QList<qsizetype> &splits)
{
    ++m_dialogues;
    ProxyHandshake handshake(row.asked());
    return play(handshake, row.bytes + early, splits);
}

void ProxyHandshakeTest::outcomeIsExact()
{
    QFETCH(qsizetype, index);
    const HandshakeCase row = allHandshakeCases().at(index);
    for (const QByteArray &early : earlyBytes()) {
        const Dialogue dialogue = played(row, early);
        QCOMPARE(dialogue.complaint, QByteArray());
        QCOMPARE(dialogue.replies, row.replies);
        QCOMPARE(dialogue.outcome, row.outcome);
        QCOMPARE(dialogue.consumed, row.bytes.size());
        QCOMPARE(dialogue.target.toString(), row.target);
        QCOMPARE(dialogue.head, row.head);
    }
}

void ProxyHandshakeTest::truncationNeedsMore()
{
    QFETCH(qsizetype, index);
    HandshakeCase row = allHandshakeCases().at(index);
    while (!row.bytes.isEmpty()) {
        row.bytes.chop(1);
        const Dialogue dialogue = played(row, {});
        QVERIFY2(
            dialogue.complaint.isEmpty() && dialogue.consumed == row.bytes.size() &&
                (dialogue.outcome == Outcome::NeedsMore || dialogue.outcome == Outcome::Continue) &&
                row.replies.startsWith(dialogue.replies),
            dialogue.text("the first", row.bytes.size()).constData());
    }
}

void ProxyHandshakeTest::splitInTwoGivesTheSame()
{
    QFETCH(qsizetype, index);
    const HandshakeCase row = allHandshakeCases().at(index);
    for (const QByteArray &early : earlyBytes()) {
        const Dialogue expected = played(row, early);
        // Beyond the decision nothing is fed any more.
        for (qsizetype split = 1; split <= row.bytes.size(); ++split) {
            const Dialogue dialogue = played(row, early, {split});
            QVERIFY2(dialogue == expected, dialogue.text("split at", split).constData());
        }
    }
}

void ProxyHandshakeTest::splitInManyGivesTheSame()
{
    QFETCH(qsizetype, index);
    const HandshakeCase row = allHandshakeCases().at(index);
    // Seeded, so that what fails once fails again.
    QRandomGenerator random(static_cast<quint32>(index));
    for (const QByteArray &early : earlyBytes()) {
        const Dialogue expected = played(row, early);
        const qsizetype size = row.bytes.size() + early.size();
        const Dialogue single = played(row, early, everywhere(size));
        QVERIFY2(single == expected, single.text("one by one", size).constData());
        for (int i = 0; i < RandomSplits; ++i) {
            const quint32 oneOf = 2 + random.bounded(16U);
            QList<qsizetype> splits;
            for (const qsizetype split : everywhere(size)) {
                if (random.bounded(oneOf) == 0)
                    splits.append(split);
            }
            const Dialogue dialogue = played(row, early, splits);
            QVERIFY2(dialogue == expected, dialogue.text("splits", splits.size()).constData());
        }
    }
}

void ProxyHandshakeTest::firstByteDecides()
{
    for (const bool credentials : {false, true}) {
        for (int first = 0; first < 256; ++first) {
            const bool known = first == 4 || first == 5 || (first >= 'A' && first <= 'Z');
            const HandshakeCase row{
                {},         QByteArray(1, static_cast<char>(first)), Outcome::NeedsMore, {}, {}, {},
                credentials};
            for (const QByteArray &early : known ? QList{QByteArray()} : earlyBytes()) {
                const Dialogue dialogue = played(row, early);
                QVERIFY2(dialogue.outcome == (known ? Outcome::NeedsMore : Outcome::Refused) &&
                             dialogue.replies.isEmpty() && dialogue.consumed == 1 &&
                             dialogue.complaint.isEmpty(),
                         dialogue.text("first byte", first).constData());
            }
        }
    }
}

void ProxyHandshakeTest::nothingIsSaidBeforeTheFirstByte()
{
    ProxyHandshake handshake;
    const Handshake::Step step = handshake.feed({});
    QCOMPARE(step.outcome, Outcome::NeedsMore);
    QCOMPARE(handshake.success(), QByteArray());
    QCOMPARE(handshake.failure({}), QByteArray());
    QVERIFY(!handshake.limitsClient());
    QCOMPARE(handshake.passes("abc"), 3);
}

void ProxyHandshakeTest::answersAreThoseOfTheProtocol()
{
    const Failure refused{FailureKind::Refused, u"Connection refused"_s, {}, FailureOrigin::Target};
    ProxyHandshake socks4;
    QCOMPARE(play(socks4, hex("04010050c000020100")).outcome, Outcome::Request);
    QCOMPARE(socks4.success(), socks4Reply(0x5a));
    QCOMPARE(socks4.failure(refused), socks4Reply(0x5b));
    QVERIFY(!socks4.limitsClient());

    ProxyHandshake socks5;
    QCOMPARE(play(socks5, hex("05010005010001c00002010050")).outcome, Outcome::Request);
    QCOMPARE(socks5.success(), socks5Reply(0));
    QCOMPARE(socks5.failure(refused), socks5Reply(5));
    QVERIFY(!socks5.limitsClient());

    ProxyHandshake http;
    QCOMPARE(play(http, "CONNECT a:1 HTTP/1.1\r\n\r\n").outcome, Outcome::Request);
    QCOMPARE(http.success(), "HTTP/1.1 200 Connection established\r\n\r\n");
    QVERIFY(http.failure(refused).startsWith("HTTP/1.1 502 Connection refused\r\n"));
    QVERIFY(!http.limitsClient());
    QCOMPARE(http.passes("abc"), 3);

    ProxyHandshake forwarded;
    QCOMPARE(play(forwarded, "PUT http://a/ HTTP/1.1\r\nContent-Length: 2\r\n\r\n").outcome,
             Outcome::Request);
    QVERIFY(forwarded.limitsClient());
    QCOMPARE(forwarded.passes("abc"), 2);
    QCOMPARE(forwarded.passes("abc"), 0);
}

void ProxyHandshakeTest::cleanupTestCase() const
{
    const qsizetype rows = allHandshakeCases().size();
    qInfo("%lld rows, %d dialogues", static_cast<long long>(rows), m_dialogues);
    // One function alone, or one row, may have been asked for.
    if (QCoreApplication::arguments().size() > 1)
        return;
    QVERIFY2(rows >= FewestRows, "the tables have shrunk");
    QVERIFY2(m_dialogues >= FewestDialogues, "the tables have shrunk");
}

QTEST_GUILESS_MAIN(ProxyHandshakeTest)
#include "tst_proxyhandshake.moc"
