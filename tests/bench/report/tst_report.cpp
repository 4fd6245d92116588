// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/report/report.h"
#include "tests/bench/report/statistics.h"

#include <QJsonArray>
#include <QTest>

using namespace Culvert;
using namespace Culvert::Bench;
using namespace Qt::StringLiterals;

namespace {

Row rowWith(Metric::Better better, std::optional<double> must)
{
    return {.name = u"row"_s,
            .about = u"about"_s,
            .setting = {},
            .metrics = {{.name = {}, .unit = u"ms"_s, .better = better, .must = must}},
            .measure = {}};
}

RowResult resultWith(const Row &row, const std::vector<double> &culvert,
                     const std::vector<double> &reference)
{
    RowResult result{.row = row, .samples = {}, .failure = {}};
    for (const double value : culvert)
        result.samples[0].push_back({value});
    for (const double value : reference)
        result.samples[1].push_back({value});
    return result;
}

} // namespace

Q_DECLARE_METATYPE(Metric::Better)

class ReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void percentilesAreOfTheNearestRank();
    void theMedianOfTheRatiosDecides_data();
    void theMedianOfTheRatiosDecides();
    void aMetricByItselfIsJudgedWithoutAnotherContender();
    void aFailedRowShowsNoRatio();
    void aRowThatThisMachineCannotRunIsSkippedAndSaysWhy();
};

void ReportTest::percentilesAreOfTheNearestRank()
{
    std::vector<double> values;
    for (int i = 100; i >= 1; --i)
        values.push_back(i);
    QCOMPARE(percentile(values, 0.99), 99.0);
    QCOMPARE(percentile(values, 1), 100.0);
    QCOMPARE(percentile({7}, 0.5), 7.0);
    QCOMPARE(median(values), 50.5);
    QCOMPARE(median({3, 1, 2}), 2.0);
}

void ReportTest::theMedianOfTheRatiosDecides_data()
{
    QTest::addColumn<Metric::Better>("better");
    QTest::addColumn<double>("must");
    QTest::addColumn<bool>("met");

    // The ratios below are 0.5, 0.9 and 4; their median is 0.9.
    QTest::newRow("higher, reached") << Metric::Better::Higher << 0.9 << true;
    QTest::newRow("higher, short") << Metric::Better::Higher << 0.95 << false;
    QTest::newRow("lower, reached") << Metric::Better::Lower << 0.9 << true;
    QTest::newRow("lower, short") << Metric::Better::Lower << 0.85 << false;
}

void ReportTest::theMedianOfTheRatiosDecides()
{
    QFETCH(const Metric::Better, better);
    QFETCH(const double, must);
    QFETCH(const bool, met);

    const RowResult result = resultWith(rowWith(better, must), {1, 9, 8}, {2, 10, 2});
    QCOMPARE(result.judged(0), (std::vector<double>{0.5, 0.9, 4}));
    QCOMPARE(!tableLines(result).contains(u"SHORT"), met);

    const QJsonObject report = reportToJson({result}, u"a"_s, u"b"_s);
    const QJsonValue metric = QJsonValue(report)[u"rows"][0][u"metrics"][0];
    QCOMPARE(metric[u"met"].toBool(), met);
    QCOMPARE(metric[u"judged"][u"median"].toDouble(), 0.9);
    QCOMPARE(metric[u"judged"][u"min"].toDouble(), 0.5);
    QCOMPARE(metric[u"judged"][u"max"].toDouble(), 4.0);
    QCOMPARE(metric[u"culvert"][u"values"].toArray(), (QJsonArray{1, 9, 8}));
}

void ReportTest::aMetricByItselfIsJudgedWithoutAnotherContender()
{
    Row row = rowWith(Metric::Better::Lower, 100.0);
    row.metrics.first().judged = Metric::Judged::ByItself;
    row.setting.alone = true;

    const RowResult good = resultWith(row, {90, 300, 80}, {});
    QVERIFY(good.isMet());
    QCOMPARE(good.judged(0), (std::vector<double>{90, 300, 80}));
    QVERIFY(!tableLines(good).contains(u"SHORT"));
    const RowResult slow = resultWith(row, {90, 300, 110}, {});
    QVERIFY(!slow.isMet());
    QVERIFY(tableLines(slow).contains(u"SHORT"));
    // One that was never measured has not met anything.
    QVERIFY(!resultWith(row, {}, {}).isMet());
}

void ReportTest::aFailedRowShowsNoRatio()
{
    RowResult result = resultWith(rowWith(Metric::Better::Lower, 2.0), {1}, {1});
    result.failure = Failure{FailureKind::Internal, u"a wrong byte"_s, {}};
    const QString lines = tableLines(result);
    QVERIFY(lines.contains(u"FAILED: a wrong byte"));
    QVERIFY(!lines.contains(u"1.00"));
    const QJsonValue row = QJsonValue(reportToJson({result}, u"a"_s, u"b"_s))[u"rows"][0];
    QCOMPARE(row[u"failure"].toString(), u"a wrong byte"_s);
    QCOMPARE(row[u"metrics"][0][u"met"].toBool(true), false);
}

void ReportTest::aRowThatThisMachineCannotRunIsSkippedAndSaysWhy()
{
    RowResult result = resultWith(rowWith(Metric::Better::Lower, 2.0), {}, {});
    QVERIFY(!result.isSkipped());
    result.failure = Failure{FailureKind::Permission, u"no TUN device"_s, {}};
    QVERIFY(result.isSkipped());
    const QString lines = tableLines(result);
    QVERIFY(lines.contains(u"skipped: no TUN device"));
    QVERIFY(!lines.contains(u"FAILED"));
    const QJsonValue row = QJsonValue(reportToJson({result}, u"a"_s, u"b"_s))[u"rows"][0];
    QVERIFY(row[u"skipped"].toBool());
    QCOMPARE(row[u"failure"].toString(), u"no TUN device"_s);
    QVERIFY(!row[u"metrics"][0][u"met"].toBool(true));
}

QTEST_GUILESS_MAIN(ReportTest)
#include "tst_report.moc"
