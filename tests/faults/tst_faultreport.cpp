// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/faults/report.h"

#include <QTest>

using namespace Culvert;
using namespace Culvert::Faults;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Demand LostWithinASecond{TunnelState::Reconnecting, FailureKind::ConnectionLost, 1s};

Sighting lostAfter(std::chrono::milliseconds after, const QString &message = u"gone"_s)
{
    return {after, TunnelState::Reconnecting, Failure{FailureKind::ConnectionLost, message, {}},
            false, QDateTime::currentDateTimeUtc()};
}

Outcome outcomeOf(const QList<Sighting> &sightings)
{
    return {{u"row"_s, u"about"_s, LostWithinASecond, {}}, sightings, {}};
}

QString lastLine(const Outcome &outcome)
{
    return tableOf({outcome}, 3).trimmed().section(u'\n', -1);
}

} // namespace

Q_DECLARE_METATYPE(Sighting)

/// What is made of what was seen.
class FaultReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMedianRunSpeaks();
    void runsThatDifferAreAllShown();
    void whatWasNeverSeenIsSaid();
    void barsAndLineBreaksKeepTheTableWhole();
    void wrongStatusIsABreach_data();
    void wrongStatusIsABreach();
    void endpointFailureIsFoundInTheStatus();
    void rowsHaveDifferentNames();
};

void FaultReportTest::theMedianRunSpeaks()
{
    QCOMPARE(lastLine(outcomeOf(
                 {lostAfter(30ms, u"c"_s), lostAfter(10ms, u"a"_s), lostAfter(20ms, u"b"_s)})),
             u"| about | reconnecting | connection-lost | b | 0.020 |"_s);
    QCOMPARE(lastLine(outcomeOf({lostAfter(3s), lostAfter(4s)})).section(u'|', 5, 5).trimmed(),
             u"3.50"_s);
    QCOMPARE(lastLine(outcomeOf({lostAfter(42123ms)})).section(u'|', 5, 5).trimmed(), u"42.1"_s);
    QCOMPARE(secondsText(0ms), u"< 0.001"_s);
}

void FaultReportTest::runsThatDifferAreAllShown()
{
    Sighting other = lostAfter(20ms);
    other.state = TunnelState::Failed;
    other.failure->kind = FailureKind::Internal;
    QVERIFY(lastLine(outcomeOf({lostAfter(10ms), other, lostAfter(30ms)}))
                .contains(u"| reconnecting / failed | connection-lost / internal |"));
}

void FaultReportTest::whatWasNeverSeenIsSaid()
{
    Outcome outcome = outcomeOf({});
    outcome.problems.append(u"never came"_s);
    QCOMPARE(lastLine(outcome), u"| about | - | - | - | never |"_s);
    QCOMPARE(problemsOf({outcome}), u"row: never came\n"_s);
}

void FaultReportTest::barsAndLineBreaksKeepTheTableWhole()
{
    QVERIFY(lastLine(outcomeOf({lostAfter(1ms, u"a|b\nc"_s)})).contains(u"| a\\|b c |"));
}

void FaultReportTest::wrongStatusIsABreach_data()
{
    QTest::addColumn<Sighting>("sighting");
    QTest::addColumn<QString>("breach");
    QTest::newRow("none") << lostAfter(1s) << QString();
    QTest::newRow("late") << lostAfter(1001ms) << u"within 1.00 s"_s;
    QTest::newRow("no words") << lostAfter(1ms, u" "_s) << u"does not say why"_s;
    Sighting sighting = lostAfter(1ms);
    sighting.state = TunnelState::Failed;
    QTest::newRow("state") << sighting << u"should be reconnecting"_s;
    sighting = lostAfter(1ms);
    sighting.failure->kind = FailureKind::Refused;
    QTest::newRow("kind") << sighting << u"should be connection-lost"_s;
    sighting.failure.reset();
    QTest::newRow("no failure") << sighting << u"should be connection-lost"_s;
    sighting = lostAfter(1ms);
    sighting.retryAt.reset();
    QTest::newRow("no next try") << sighting << u"when it tries again"_s;
}

void FaultReportTest::wrongStatusIsABreach()
{
    QFETCH(Sighting, sighting);
    QFETCH(QString, breach);
    const QStringList found = breaches(LostWithinASecond, sighting);
    QCOMPARE(found.size(), breach.isEmpty() ? 0 : 1);
    QVERIFY2(found.join(u' ').contains(breach), qPrintable(found.join(u' ')));
}

void FaultReportTest::endpointFailureIsFoundInTheStatus()
{
    ProfileStatus status;
    status.state = TunnelState::Up;
    status.endpoints.resize(2);
    QCOMPARE(kindText(sightingOf(status, 1ms)), QString());
    status.endpoints.last().failure = Failure{FailureKind::RemoteForward, u"taken"_s, {}};
    const Sighting sighting = sightingOf(status, 1ms);
    QCOMPARE(stateText(sighting), u"up, an endpoint failed"_s);
    QCOMPARE(kindText(sighting), u"remote-forward"_s);
    status.failure = Failure{FailureKind::Internal, u"worse"_s, {}};
    QCOMPARE(kindText(sightingOf(status, 1ms)), u"internal"_s);
}

void FaultReportTest::rowsHaveDifferentNames()
{
    QSet<QString> names;
    const QList<Fault> all = allFaults();
    for (const Fault &fault : all)
        names.insert(fault.name);
    QCOMPARE(names.size(), all.size());
    QVERIFY(!all.isEmpty());
}

QTEST_GUILESS_MAIN(FaultReportTest)
#include "tst_faultreport.moc"
