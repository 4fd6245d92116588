// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/endpoint/lingeringclose.h"
#include "tests/io/socketpair.h"

#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;

using Outcome = LingeringClose::Outcome;

/// How a client that was refused gets its answer, and what it may still do.
class LingeringCloseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answerAndEndAreSaidFirst();
    void endWaitsForTheAnswer();
    void whatItStillSendsIsThrownAway();
    void whoSendsOnForEverIsBroken();
    void brokenClientIsBroken();
};

void LingeringCloseTest::answerAndEndAreSaidFirst()
{
    SocketPair pair;
    QVERIFY(makeTcpPair(pair));
    LingeringClose close(pair.end);
    pair.end.breakOnClose();
    QVERIFY(pair.send("a request, and what belongs to it"));
    pair.end.pending().append("no");
    QCOMPARE(close.say(), Outcome::Lingers);
    QTRY_VERIFY(pair.end.hasInput());
    QCOMPARE(close.listen(), Outcome::Lingers);
    QVERIFY(!pair.end.hasInput());
    pair.end.release().close();
    QCOMPARE(pair.receive(), QByteArray("no"));
    QTRY_VERIFY(pair.isOver());
    QCOMPARE(pair.lastError, 0);
}

void LingeringCloseTest::endWaitsForTheAnswer()
{
    SocketPair pair;
    QVERIFY(makeUnixPair(pair));
    LingeringClose close(pair.end);
    const QByteArray answer(4'000'000, 'n');
    const QByteArrayView part(answer);
    pair.end.send({&part, 1});
    qsizetype got = 0;
    do {
        QCOMPARE(close.say(), Outcome::Lingers);
        got += pair.receive().size();
    } while (pair.lastError == EAGAIN && got <= answer.size());
    QCOMPARE(got, answer.size());
    QCOMPARE(pair.lastError, 0);
}

void LingeringCloseTest::whatItStillSendsIsThrownAway()
{
    SocketPair pair;
    QVERIFY(makeUnixPair(pair));
    LingeringClose close(pair.end);
    close.say();
    for (int i = 0; i < 30; ++i) {
        QVERIFY(pair.send(QByteArray(100'000, 'u')));
        QCOMPARE(close.listen(), Outcome::Lingers);
    }
    pair.endOutput();
    QCOMPARE(close.listen(), Outcome::HungUp);
}

void LingeringCloseTest::whoSendsOnForEverIsBroken()
{
    SocketPair pair;
    QVERIFY(makeUnixPair(pair));
    LingeringClose close(pair.end);
    close.say();
    Outcome outcome = Outcome::Lingers;
    for (int i = 0; i < 50 && outcome == Outcome::Lingers; ++i) {
        QVERIFY(pair.send(QByteArray(100'000, 'u')));
        outcome = close.listen();
    }
    QCOMPARE(outcome, Outcome::Broken);
}

void LingeringCloseTest::brokenClientIsBroken()
{
    SocketPair pair;
    QVERIFY(makeTcpPair(pair));
    LingeringClose close(pair.end);
    resetOnClose(pair.other);
    pair.other.close();
    Outcome outcome = Outcome::Lingers;
    QTRY_VERIFY(outcome != Outcome::Lingers || (outcome = close.listen()) != Outcome::Lingers);
    QCOMPARE(outcome, Outcome::Broken);
}

QTEST_GUILESS_MAIN(LingeringCloseTest)
#include "tst_lingeringclose.moc"
