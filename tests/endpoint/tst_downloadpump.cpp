// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/endpoint/downloadpump.h"
#include "tests/io/socketpair.h"

#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;

/// What a client gets of its target, and which of that counts as done.
class DownloadPumpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatIsTakenAtOnceIsDone();
    void whatIsNotTakenIsDoneLater();
    void repliesDoNotCount();
    void whoTakesNoMoreHoldsNobodyBack();
    void whatWasPendingForOneThatIsGoneIsDone();
    void stoppedSendsNothing();
    void endComesBehindAllBytes();
    void whoClosesAnywayIsNotToldTheEnd();

private:
    DownloadPump::Sent send(const QByteArray &bytes) const
    {
        const QByteArrayView part(bytes);
        return m_pump->send({&part, 1});
    }

    SocketPair m_pair;
    std::unique_ptr<DownloadPump> m_pump;
};

void DownloadPumpTest::init()
{
    QVERIFY(makeUnixPair(m_pair));
    m_pump = std::make_unique<DownloadPump>(m_pair.end);
}

void DownloadPumpTest::whatIsTakenAtOnceIsDone()
{
    const std::array<QByteArrayView, 2> parts{"some", "thing"};
    const DownloadPump::Sent sent = m_pump->send(parts);
    QCOMPARE(sent.consumed, std::size_t{9});
    QVERIFY(!sent.broken);
    QCOMPARE(m_pair.receive(), QByteArray("something"));
    QCOMPARE(m_pump->bytes(), 9);
    QVERIFY(m_pump->isDrained());
    QCOMPARE(m_pump->drain().consumed, std::size_t{0});
}

void DownloadPumpTest::whatIsNotTakenIsDoneLater()
{
    constexpr std::size_t Much = 4'000'000;
    std::size_t consumed = send(QByteArray(Much, 'm')).consumed;
    QVERIFY(consumed > 0 && consumed < Much);
    QVERIFY(!m_pump->isDrained());
    QCOMPARE(send("x").consumed, std::size_t{0});
    qsizetype got = 0;
    while (!m_pump->isDrained()) {
        got += m_pair.receive().size();
        consumed += m_pump->drain().consumed;
    }
    got += m_pair.receive().size();
    QCOMPARE(consumed, Much + 1);
    QCOMPARE(got, static_cast<qsizetype>(Much + 1));
}

void DownloadPumpTest::repliesDoNotCount()
{
    m_pair.end.pending().append("reply ");
    QCOMPARE(send("bytes").consumed, std::size_t{0});
    QCOMPARE(m_pump->drain().consumed, std::size_t{5});
    QCOMPARE(m_pair.receive(), QByteArray("reply bytes"));
    QCOMPARE(m_pump->bytes(), 5);
}

void DownloadPumpTest::whoTakesNoMoreHoldsNobodyBack()
{
    m_pair.other.close();
    DownloadPump::Sent sent = send("some");
    QCOMPARE(sent.consumed, std::size_t{4});
    QVERIFY(sent.broken);
    sent = send("more");
    QCOMPARE(sent.consumed, std::size_t{4});
    QVERIFY(!sent.broken);
    QVERIFY(m_pump->isDrained());
    QCOMPARE(m_pump->bytes(), 8);
}

void DownloadPumpTest::whatWasPendingForOneThatIsGoneIsDone()
{
    constexpr std::size_t Much = 4'000'000;
    const std::size_t consumed = send(QByteArray(Much, 'm')).consumed;
    m_pair.other.close();
    const DownloadPump::Sent sent = m_pump->drain();
    QVERIFY(sent.broken);
    QCOMPARE(consumed + sent.consumed, Much);
    QVERIFY(m_pump->isDrained());
    QCOMPARE(m_pump->discard(), std::size_t{0});
}

void DownloadPumpTest::stoppedSendsNothing()
{
    m_pump->stop();
    QCOMPARE(send("late").consumed, std::size_t{4});
    QCOMPARE(m_pair.receive(), QByteArray());
}

void DownloadPumpTest::endComesBehindAllBytes()
{
    QVERIFY(!m_pump->finish(false));
    send(QByteArray(4'000'000, 'm'));
    m_pump->setEnded();
    QVERIFY(!m_pump->finish(false));
    while (!m_pump->isDrained()) {
        m_pair.receive();
        m_pump->drain();
    }
    QVERIFY(m_pump->finish(false));
    QVERIFY(m_pump->finish(false));
    m_pair.receive();
    QCOMPARE(m_pair.lastError, 0);
}

void DownloadPumpTest::whoClosesAnywayIsNotToldTheEnd()
{
    m_pump->setEnded();
    QVERIFY(m_pump->finish(true));
    m_pair.receive();
    QCOMPARE(m_pair.lastError, EAGAIN);
}

QTEST_APPLESS_MAIN(DownloadPumpTest)
#include "tst_downloadpump.moc"
