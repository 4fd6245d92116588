// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/report/report.h"

#include "tests/bench/report/statistics.h"

#include <QJsonArray>

#include <algorithm>

namespace Culvert::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int ReportVersion = 2;

constexpr int NameWidth = 34;
constexpr int UnitWidth = 6;
constexpr int ValueWidth = 10;
constexpr int RatioWidth = 7;
constexpr int MustWidth = 9;
constexpr int PairsWidth = 6;

QString right(const QString &text, int width)
{
    return text.rightJustified(width) + u' ';
}

QString number(double value, int decimals)
{
    return QString::number(value, 'f', decimals);
}

/// Three or four digits that say something.
QString figure(double value)
{
    return number(value, value < 10 ? 3 : value < 100 ? 2 : 1);
}

QString title(const RowResult &result, const Metric &metric)
{
    return metric.name.isEmpty() ? result.row.name : result.row.name + u' ' + metric.name;
}

QString mustText(const Metric &metric)
{
    if (!metric.must)
        return u"-"_s;
    const QString sign = metric.better == Metric::Better::Higher ? u">= "_s : u"<= "_s;
    return sign + number(*metric.must, 2);
}

QString medianText(const std::vector<double> &values)
{
    return values.empty() ? u"-"_s : figure(median(values));
}

QString metricLine(const RowResult &result, std::size_t index)
{
    const Metric &metric = result.row.metrics[static_cast<qsizetype>(index)];
    const std::vector<double> judged = result.judged(index);
    const bool ratio = metric.judged == Metric::Judged::AsRatio;
    const auto text = [ratio](double value) { return ratio ? number(value, 2) : figure(value); };
    QString line =
        title(result, metric).leftJustified(NameWidth) + metric.unit.leftJustified(UnitWidth) +
        right(medianText(result.values(0, index)), ValueWidth) +
        right(medianText(result.values(1, index)), ValueWidth) +
        right(text(std::ranges::min(judged)), RatioWidth) +
        right(text(median(judged)), RatioWidth) +
        right(text(std::ranges::max(judged)), RatioWidth) + right(mustText(metric), MustWidth) +
        right(QString::number(judged.size()), PairsWidth);
    if (!result.isMet(index))
        line += u" SHORT";
    return line + u'\n';
}

QJsonObject spreadToJson(const std::vector<double> &values)
{
    QJsonArray each;
    for (const double value : values)
        each.append(value);
    QJsonObject object{{u"values"_s, each}};
    if (!values.empty()) {
        object.insert(u"min"_s, std::ranges::min(values));
        object.insert(u"median"_s, median(values));
        object.insert(u"max"_s, std::ranges::max(values));
    }
    return object;
}

QJsonObject metricToJson(const RowResult &result, std::size_t index)
{
    const Metric &metric = result.row.metrics[static_cast<qsizetype>(index)];
    const bool higher = metric.better == Metric::Better::Higher;
    const bool ratio = metric.judged == Metric::Judged::AsRatio;
    return {{u"name"_s, metric.name},
            {u"unit"_s, metric.unit},
            {u"better"_s, higher ? u"higher"_s : u"lower"_s},
            {u"culvert"_s, spreadToJson(result.values(0, index))},
            {u"reference"_s, spreadToJson(result.values(1, index))},
            {u"judgedBy"_s, ratio ? u"ratio"_s : u"value"_s},
            {u"judged"_s, spreadToJson(result.judged(index))},
            {u"must"_s, metric.must ? QJsonValue(*metric.must) : QJsonValue::Null},
            {u"met"_s, metric.must ? QJsonValue(result.isMet(index)) : QJsonValue::Null}};
}

QJsonObject rowToJson(const RowResult &result)
{
    QJsonArray metrics;
    for (std::size_t i = 0; i < static_cast<std::size_t>(result.row.metrics.size()); ++i)
        metrics.append(metricToJson(result, i));
    return {
        {u"name"_s, result.row.name},
        {u"about"_s, result.row.about},
        {u"pairs"_s, static_cast<qint64>(result.samples[0].size())},
        {u"metrics"_s, metrics},
        {u"skipped"_s, result.isSkipped()},
        {u"failure"_s, result.failure ? QJsonValue(result.failure->message) : QJsonValue::Null}};
}

} // namespace

QString tableHead(const QString &culvert, const QString &reference)
{
    return u"row"_s.leftJustified(NameWidth) + u"unit"_s.leftJustified(UnitWidth) +
           right(culvert, ValueWidth) + right(reference, ValueWidth) + right(u"min"_s, RatioWidth) +
           right(u"median"_s, RatioWidth) + right(u"max"_s, RatioWidth) +
           right(u"must"_s, MustWidth) + right(u"pairs"_s, PairsWidth) + u'\n';
}

QString tableLines(const RowResult &result)
{
    if (result.failure) {
        QString line = result.row.name.leftJustified(NameWidth) +
                       (result.isSkipped() ? u"skipped: "_s : u"FAILED: "_s) +
                       result.failure->message + u'\n';
        if (!result.failure->detail.isEmpty())
            line += result.failure->detail + u'\n';
        return line;
    }
    QString lines;
    for (std::size_t i = 0; i < static_cast<std::size_t>(result.row.metrics.size()); ++i)
        lines += metricLine(result, i);
    return lines;
}

QJsonObject reportToJson(const QList<RowResult> &results, const QString &culvert,
                         const QString &reference)
{
    QJsonArray rows;
    for (const RowResult &result : results)
        rows.append(rowToJson(result));
    return {{u"version"_s, ReportVersion},
            {u"culvert"_s, culvert},
            {u"reference"_s, reference},
            {u"rows"_s, rows}};
}

} // namespace Culvert::Bench
