// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/connect/deadpeerdetector.h"

#include <QTest>

#include <functional>

using namespace Culvert;
using namespace std::chrono_literals;

using Verdict = DeadPeerDetector::Verdict;

namespace {

/// What the kernel's knowledge is like.
enum class Kernel {
    None,     ///< it tells nothing
    Server,   ///< of the connection to the server
    FirstLeg, ///< of the connection to the first of several hosts
};

/// A link as a watch sees it, with a clock of its own: what is sent is acknowledged and answered as
/// the test says, and the watch looks once a second while it wants to.
class Line
{
public:
    explicit Line(Kernel kernel)
        : m_kernel(kernel)
    {}

    bool acknowledges = true;
    bool answersProbes = true;
    double roundTripMs = 20;
    std::chrono::milliseconds roundTrip{0};
    quint32 backOffASecond = 0;

    int probes = 0;
    int touches = 0;
    int looks = 0;
    bool watching = false;
    std::optional<std::chrono::milliseconds> deadAfter;

    std::chrono::milliseconds elapsed() const { return m_elapsed; }

    void send(quint64 bytes = 100)
    {
        m_seen.sent += bytes;
        m_lastSent = m_elapsed;
        if (!m_seen.waitingSince)
            m_seen.waitingSince = now();
        watching = true;
        if (acknowledges)
            m_lastAck = m_elapsed;
        else
            m_unacknowledged = true;
    }
    void receive(quint64 bytes = 100)
    {
        m_seen.received += bytes;
        m_seen.waitingSince.reset();
        m_seen.probing = false;
        m_unacknowledged = false;
        m_lastAck = m_elapsed;
    }
    /// The line is back: what was not acknowledged is.
    void heal()
    {
        acknowledges = true;
        m_unacknowledged = false;
        m_lastAck = m_elapsed;
    }
    void check()
    {
        m_watch.checkNow(now(), m_seen.received);
        sendProbe();
    }
    void pass(std::chrono::milliseconds time) { m_elapsed += time; }

    /// Lets time go by, a second a step; @p each happens before each look. Ends at death.
    void run(std::chrono::seconds time, const std::function<void()> &each = {})
    {
        for (std::chrono::seconds i{0}; i < time && !deadAfter; i += 1s) {
            pass(1s);
            if (each)
                each();
            if (watching)
                look();
        }
    }

    std::chrono::milliseconds holeSince{};

private:
    DeadPeerDetector::Clock::time_point now() const
    {
        return DeadPeerDetector::Clock::time_point(24h) + m_elapsed;
    }

    void look()
    {
        ++looks;
        m_seen.now = now();
        m_seen.roundTrip = roundTrip;
        m_seen.kernel.reset();
        if (m_kernel != Kernel::None) {
            KernelConnection::Facts facts;
            facts.leadsToServer = m_kernel == Kernel::Server;
            facts.roundTripMs = roundTripMs;
            facts.unacknowledged = m_unacknowledged ? 1 : 0;
            facts.bytesQueued = m_unacknowledged ? 100 : 0;
            facts.sinceAcknowledged = m_elapsed - m_lastAck;
            facts.sinceSent = m_elapsed - m_lastSent;
            facts.backOff = m_unacknowledged ? backOffASecond * static_cast<quint32>(looks) : 0;
            m_seen.kernel = facts;
        }
        switch (m_watch.look(m_seen)) {
        case Verdict::Idle:
            watching = false;
            m_seen.waitingSince.reset();
            break;
        case Verdict::Watch:
            break;
        case Verdict::Touch:
            ++touches;
            m_seen.waitingSince.reset();
            send(13);
            break;
        case Verdict::Probe:
            sendProbe();
            break;
        case Verdict::Dead:
            deadAfter = m_elapsed - holeSince;
            break;
        }
    }
    void sendProbe()
    {
        if (m_seen.probing)
            return;
        ++probes;
        send(40);
        m_seen.probing = true;
        if (answersProbes && acknowledges)
            receive(30);
    }

    Kernel m_kernel;
    DeadPeerDetector m_watch;
    DeadPeerDetector::Observation m_seen;
    std::chrono::milliseconds m_elapsed{0};
    std::chrono::milliseconds m_lastAck{0};
    std::chrono::milliseconds m_lastSent{0};
    bool m_unacknowledged = false;
};

} // namespace

/// When a link is looked at, probed and given up.
class DeadPeerDetectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answeredTrafficEndsTheWatch();
    void acknowledgedTrafficWithoutAnAnswerEndsTheWatch();
    void blackHoleIsFoundWithinTenSeconds_data();
    void blackHoleIsFoundWithinTenSeconds();
    void oldAcknowledgementOfAnIdleLinkMeansNothing();
    void shortHoleIsForgiven();
    void longRoundTripsGetMoreTime();
    void silentServerThatAcknowledgesIsLeftAlone();
    void unacknowledgedProbeIsTheOnlyOne();
    void answeredProbesAreRare();
    void farServerIsProbedAndGetsHalfAMinute_data();
    void farServerIsProbedAndGetsHalfAMinute();
    void farServerThatAnswersIsNotGivenUp();
    void checkOfADeadLinkTakesTwoSeconds_data();
    void checkOfADeadLinkTakesTwoSeconds();
    void checkOfALiveLinkEnds();
    void checkLeavesABusyServerAlone();
    void checkGivesLongLinesTime();
    void stalledDownloadIsTouchedOnce();
    void stalledDownloadInABlackHoleIsFound();
};

void DeadPeerDetectorTest::answeredTrafficEndsTheWatch()
{
    Line line(Kernel::Server);
    line.send();
    line.receive();
    line.run(60s);
    QCOMPARE(line.looks, 1);
    QVERIFY(!line.watching);
    QCOMPARE(line.probes, 0);
    QCOMPARE(line.touches, 0);
}

void DeadPeerDetectorTest::acknowledgedTrafficWithoutAnAnswerEndsTheWatch()
{
    Line line(Kernel::Server);
    line.send();
    line.run(60s);
    QVERIFY(!line.watching);
    QVERIFY(line.looks <= 2);
    QCOMPARE(line.probes, 0);
    QVERIFY(!line.deadAfter);
}

void DeadPeerDetectorTest::blackHoleIsFoundWithinTenSeconds_data()
{
    QTest::addColumn<Kernel>("kernel");
    QTest::addColumn<int>("phaseMs");
    QTest::addColumn<quint32>("backOff");
    QTest::addColumn<bool>("sendsOn");
    for (const int phase : {1, 400, 999}) {
        for (const quint32 backOff : {0U, 1U}) {
            for (const bool sendsOn : {false, true}) {
                for (const Kernel kernel : {Kernel::Server, Kernel::FirstLeg}) {
                    QTest::addRow("%d ms, back-off %u, %s, %s", phase, backOff,
                                  sendsOn ? "more is sent" : "nothing more is sent",
                                  kernel == Kernel::Server ? "server" : "first leg")
                        << kernel << phase << backOff << sendsOn;
                }
            }
        }
    }
}

void DeadPeerDetectorTest::blackHoleIsFoundWithinTenSeconds()
{
    QFETCH(Kernel, kernel);
    QFETCH(int, phaseMs);
    QFETCH(quint32, backOff);
    QFETCH(bool, sendsOn);
    Line line(kernel);
    line.backOffASecond = backOff;
    // Traffic that is answered, so that the watch looks already, at any phase of its second.
    line.run(3s, [&] {
        line.send();
        line.receive();
    });
    line.pass(std::chrono::milliseconds(phaseMs));
    line.acknowledges = false;
    line.holeSince = line.elapsed();
    line.send();
    line.pass(-std::chrono::milliseconds(phaseMs));
    line.run(20s, [&] {
        if (sendsOn)
            line.send();
    });
    QVERIFY(line.deadAfter);
    QVERIFY2(*line.deadAfter >= 6500ms && *line.deadAfter <= 9s,
             qPrintable(QString::number(line.deadAfter->count())));
    QCOMPARE(line.probes, 1);
}

void DeadPeerDetectorTest::oldAcknowledgementOfAnIdleLinkMeansNothing()
{
    Line line(Kernel::Server);
    line.send();
    line.receive();
    line.run(3600s);
    line.acknowledges = false;
    line.send();
    line.run(6s);
    QVERIFY(!line.deadAfter);
    // Nor does an old start of waiting, after what was sent then has been acknowledged.
    line.heal();
    line.run(3600s);
    QVERIFY(!line.watching);
    line.acknowledges = false;
    line.send();
    line.run(6s);
    QVERIFY(!line.deadAfter);
    line.run(4s);
    QVERIFY(line.deadAfter);
}

void DeadPeerDetectorTest::shortHoleIsForgiven()
{
    for (const std::chrono::seconds hole : {3s, 6s}) {
        Line line(Kernel::Server);
        line.backOffASecond = 1;
        line.acknowledges = false;
        line.send();
        line.run(hole);
        line.heal();
        line.run(10s, [&] {
            line.send();
            line.receive();
        });
        QVERIFY(!line.deadAfter);
        QVERIFY(line.probes <= 1);
    }
}

void DeadPeerDetectorTest::longRoundTripsGetMoreTime()
{
    Line line(Kernel::Server);
    line.roundTripMs = 3000;
    line.acknowledges = false;
    line.send();
    line.run(11s);
    QVERIFY(!line.deadAfter);
    line.run(2s);
    QVERIFY(line.deadAfter);
}

void DeadPeerDetectorTest::silentServerThatAcknowledgesIsLeftAlone()
{
    Line line(Kernel::Server);
    line.answersProbes = false;
    line.run(300s, [&] { line.send(); });
    QVERIFY(!line.deadAfter);
    QCOMPARE(line.probes, 0);
    line.check();
    line.run(300s, [&] { line.send(); });
    QVERIFY(!line.deadAfter);
    QCOMPARE(line.probes, 1);
}

void DeadPeerDetectorTest::unacknowledgedProbeIsTheOnlyOne()
{
    Line line(Kernel::Server);
    line.roundTripMs = 20000;
    line.acknowledges = false;
    line.send();
    line.run(60s, [&] { line.send(); });
    QVERIFY(!line.deadAfter);
    QCOMPARE(line.probes, 1);
}

void DeadPeerDetectorTest::answeredProbesAreRare()
{
    // A client that sends and never gets anything, over jump hosts.
    Line line(Kernel::FirstLeg);
    line.run(300s, [&] { line.send(); });
    QVERIFY(!line.deadAfter);
    QVERIFY2(line.probes >= 10 && line.probes <= 20, qPrintable(QString::number(line.probes)));
}

void DeadPeerDetectorTest::farServerIsProbedAndGetsHalfAMinute_data()
{
    QTest::addColumn<Kernel>("kernel");
    QTest::newRow("behind a jump host") << Kernel::FirstLeg;
    QTest::newRow("behind something unknown") << Kernel::None;
}

void DeadPeerDetectorTest::farServerIsProbedAndGetsHalfAMinute()
{
    QFETCH(Kernel, kernel);
    Line line(kernel);
    line.answersProbes = false;
    line.send();
    line.run(4s);
    QCOMPARE(line.probes, 0);
    line.run(2s);
    QCOMPARE(line.probes, 1);
    line.run(23s);
    QVERIFY(!line.deadAfter);
    line.run(3s);
    QVERIFY(line.deadAfter);
    QCOMPARE(line.probes, 1);
}

void DeadPeerDetectorTest::farServerThatAnswersIsNotGivenUp()
{
    // The probe itself stays unanswered, but something else comes now and then.
    Line line(Kernel::FirstLeg);
    line.answersProbes = false;
    int second = 0;
    line.run(300s, [&] {
        line.send();
        if (++second % 20 == 0)
            line.receive();
    });
    QVERIFY(!line.deadAfter);
}

void DeadPeerDetectorTest::checkOfADeadLinkTakesTwoSeconds_data()
{
    QTest::addColumn<Kernel>("kernel");
    QTest::newRow("server") << Kernel::Server;
    QTest::newRow("behind a jump host") << Kernel::FirstLeg;
    QTest::newRow("behind something unknown") << Kernel::None;
}

void DeadPeerDetectorTest::checkOfADeadLinkTakesTwoSeconds()
{
    QFETCH(Kernel, kernel);
    Line line(kernel);
    line.run(3600s);
    line.acknowledges = false;
    line.holeSince = line.elapsed();
    line.check();
    line.run(20s);
    QVERIFY(line.deadAfter);
    QCOMPARE(*line.deadAfter, 2000ms);
}

void DeadPeerDetectorTest::checkOfALiveLinkEnds()
{
    for (const Kernel kernel : {Kernel::Server, Kernel::FirstLeg, Kernel::None}) {
        Line line(kernel);
        line.check();
        line.run(60s);
        QVERIFY(!line.deadAfter);
        QVERIFY(!line.watching);
        QCOMPARE(line.probes, 1);
    }
}

void DeadPeerDetectorTest::checkLeavesABusyServerAlone()
{
    for (const Kernel kernel : {Kernel::Server, Kernel::FirstLeg}) {
        Line line(kernel);
        line.answersProbes = false;
        line.check();
        line.run(20s);
        QVERIFY(!line.deadAfter);
        line.receive();
        line.run(60s);
        QVERIFY(!line.deadAfter);
        QVERIFY(!line.watching);
    }
}

void DeadPeerDetectorTest::checkGivesLongLinesTime()
{
    Line line(Kernel::None);
    line.roundTrip = 1500ms;
    line.acknowledges = false;
    line.check();
    line.run(5s);
    QVERIFY(!line.deadAfter);
    line.run(1s);
    QVERIFY(line.deadAfter);
}

void DeadPeerDetectorTest::stalledDownloadIsTouchedOnce()
{
    Line line(Kernel::Server);
    line.run(10s, [&] {
        line.send(9);
        line.receive(1000000);
    });
    QCOMPARE(line.touches, 0);
    line.run(60s);
    QCOMPARE(line.touches, 1);
    QVERIFY(!line.watching);
    QVERIFY(!line.deadAfter);
    QCOMPARE(line.probes, 0);
}

void DeadPeerDetectorTest::stalledDownloadInABlackHoleIsFound()
{
    Line line(Kernel::Server);
    line.run(10s, [&] {
        line.send(9);
        line.receive(1000000);
    });
    // Everything was acknowledged when the line went.
    line.acknowledges = false;
    line.holeSince = line.elapsed();
    line.run(20s);
    QVERIFY(line.deadAfter);
    QVERIFY2(*line.deadAfter <= 9500ms, qPrintable(QString::number(line.deadAfter->count())));
}

QTEST_GUILESS_MAIN(DeadPeerDetectorTest)
#include "tst_deadpeerdetector.moc"
