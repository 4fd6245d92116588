// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/report/svgplot.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Culvert::Bench;
using namespace Qt::StringLiterals;

namespace {

const Plot Example{u"A <title>"_s,
                   u"x"_s,
                   u"y & more"_s,
                   {{u"first"_s, {{0, 10}, {150, 20}, {300, 5}}}, {u"second"_s, {{0, 0}}}}};

QList<QPointF> dotsOf(const Plot &plot)
{
    QXmlStreamReader xml(plotToSvg(plot));
    QList<QPointF> dots;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"circle")
            dots.append(QPointF(xml.attributes().value(u"cx"_s).toDouble(),
                                xml.attributes().value(u"cy"_s).toDouble()));
    }
    return dots;
}

} // namespace

class SvgPlotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksAreRoundAndReachTheEnd_data();
    void marksAreRoundAndReachTheEnd();
    void logarithmicMarksEncloseAllValues_data();
    void logarithmicMarksEncloseAllValues();
    void aPlotIsWellFormedWithAllItsPoints();
    void pointsLieWhereTheirValuesAre();
    void onALogarithmicAxisTheSameRatioIsTheSameWay();
    void aPlotHasBothSetsOfColours();
};

void SvgPlotTest::marksAreRoundAndReachTheEnd_data()
{
    QTest::addColumn<double>("most");
    QTest::addColumn<QList<double>>("marks");
    QTest::newRow("300") << 300.0 << QList<double>{0, 50, 100, 150, 200, 250, 300};
    QTest::newRow("4000") << 4000.0 << QList<double>{0, 1000, 2000, 3000, 4000};
    QTest::newRow("37.2") << 37.2 << QList<double>{0, 10, 20, 30, 40};
    QTest::newRow("0.9") << 0.9 << QList<double>{0, 0.2, 0.4, 0.6000000000000001, 0.8, 1};
    QTest::newRow("101") << 101.0 << QList<double>{0, 20, 40, 60, 80, 100, 120};
}

void SvgPlotTest::marksAreRoundAndReachTheEnd()
{
    QFETCH(const double, most);
    QFETCH(const QList<double>, marks);
    const QList<double> found = axisMarks(most, 6);
    QCOMPARE(found.size(), marks.size());
    for (qsizetype i = 0; i < marks.size(); ++i)
        QVERIFY(qAbs(found[i] - marks[i]) < 1e-9);
}

void SvgPlotTest::logarithmicMarksEncloseAllValues_data()
{
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::addColumn<QList<double>>("marks");
    QTest::newRow("0.3 to 40") << 0.3 << 40.0 << QList<double>{0.2, 0.5, 1, 2, 5, 10, 20, 50};
    QTest::newRow("marks themselves") << 0.5 << 2.0 << QList<double>{0.5, 1, 2};
    QTest::newRow("6 to 7") << 6.0 << 7.0 << QList<double>{5, 10};
    QTest::newRow("one value") << 1.0 << 1.0 << QList<double>{1, 2};
}

void SvgPlotTest::logarithmicMarksEncloseAllValues()
{
    QFETCH(const double, least);
    QFETCH(const double, most);
    QFETCH(const QList<double>, marks);
    const QList<double> found = logarithmicMarks(least, most);
    QCOMPARE(found.size(), marks.size());
    for (qsizetype i = 0; i < marks.size(); ++i)
        QVERIFY(qAbs(found[i] - marks[i]) < 1e-9);
}

void SvgPlotTest::aPlotIsWellFormedWithAllItsPoints()
{
    QXmlStreamReader xml(plotToSvg(Example));
    int dots = 0;
    QStringList texts;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"circle")
            ++dots;
        if (xml.isStartElement() && xml.name() == u"text")
            texts.append(xml.readElementText());
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(dots, 4);
    for (const QString &words : {Example.title, Example.xTitle, Example.yTitle, u"first"_s,
                                 u"second"_s, u"300"_s, u"20"_s})
        QVERIFY2(texts.contains(words), qPrintable(words));
}

void SvgPlotTest::pointsLieWhereTheirValuesAre()
{
    const QList<QPointF> dots = dotsOf(Example);
    QCOMPARE(dots.size(), 4);
    // Twice as far is twice as far, and more is higher up.
    QCOMPARE(dots[2].x() - dots[0].x(), 2 * (dots[1].x() - dots[0].x()));
    const double base = dots[3].y();
    QVERIFY(dots[1].y() < dots[0].y());
    QVERIFY(qAbs((base - dots[1].y()) - 2 * (base - dots[0].y())) < 0.3);
}

void SvgPlotTest::onALogarithmicAxisTheSameRatioIsTheSameWay()
{
    const Plot plot{.title = {},
                    .xTitle = {},
                    .yTitle = {},
                    .curves = {{u"curve"_s, {{0, 0.5}, {1, 5}, {2, 50}}}},
                    .yAxis = Plot::Axis::Logarithmic};
    const QList<QPointF> dots = dotsOf(plot);
    QCOMPARE(dots.size(), 3);
    QVERIFY(dots[0].y() > dots[1].y());
    QVERIFY(qAbs((dots[0].y() - dots[1].y()) - (dots[1].y() - dots[2].y())) < 0.3);
}

void SvgPlotTest::aPlotHasBothSetsOfColours()
{
    const QString svg = plotToSvg(Example);
    QVERIFY(svg.contains(u"prefers-color-scheme: dark"));
    QVERIFY(svg.contains(u"class=\"back\""));
}

QTEST_GUILESS_MAIN(SvgPlotTest)
#include "tst_svgplot.moc"
