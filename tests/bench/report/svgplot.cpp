// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/report/svgplot.h"

#include <QRectF>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace Culvert::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 720;
constexpr int Height = 400;
constexpr double MarkGap = 6;
constexpr double TextShift = 4;
constexpr double LegendStep = 22;
constexpr double LegendDash = 22;
constexpr double DotRadius = 3.5;
constexpr int MarksWanted = 6;
/// Told apart by their shape, too: the first curve is drawn whole, the second in dashes, the third
/// in dots.
constexpr int Styles = 3;

const QRectF Area(70, 50, Width - 70 - 30, Height - 50 - 60);

const QString Style = uR"(<style>
  .back { fill: #ffffff } text { fill: #1f2328; font: 13px sans-serif } .title { font-size: 16px; font-weight: 600 }
  .grid { stroke: #d1d9e0 } .axis { stroke: #59636e } polyline { fill: none; stroke-width: 2.5 }
  .line0 { stroke: #0550ae } .dot0 { fill: #0550ae } .line1 { stroke: #bc4c00; stroke-dasharray: 7 4 } .dot1 { fill: #bc4c00 }
  .line2 { stroke: #1a7f37; stroke-dasharray: 2 4 } .dot2 { fill: #1a7f37 }
  @media (prefers-color-scheme: dark) {
    .back { fill: #0d1117 } text { fill: #e6edf3 } .grid { stroke: #30363d } .axis { stroke: #8b949e }
    .line0 { stroke: #79c0ff } .dot0 { fill: #79c0ff } .line1 { stroke: #ffa657 } .dot1 { fill: #ffa657 }
    .line2 { stroke: #7ee787 } .dot2 { fill: #7ee787 }
  }
</style>
)"_s;

QString number(double value)
{
    return QString::number(value, 'g', 6);
}

/// A place in the picture, to a tenth.
QString place(double value)
{
    return QString::number(value, 'f', 1);
}

QString text(double x, double y, const QString &words, const QString &attributes)
{
    return u"<text x=\"%1\" y=\"%2\" %3>%4</text>\n"_s.arg(place(x), place(y), attributes,
                                                           words.toHtmlEscaped());
}

QString line(double x1, double y1, double x2, double y2, const QString &kind)
{
    return u"<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" class=\"%5\"/>\n"_s.arg(
        place(x1), place(y1), place(x2), place(y2), kind);
}

/// From the values of both axes to places in the picture.
struct Scale
{
    double xMost = 1;
    double yLeast = 0;
    double yMost = 1;
    Plot::Axis yAxis = Plot::Axis::Linear;

    double x(double value) const { return Area.left() + Area.width() * value / xMost; }
    double y(double value) const { return Area.bottom() - Area.height() * share(value); }

private:
    /// Of the way from the axis' first mark to its last one.
    double share(double value) const
    {
        if (yAxis == Plot::Axis::Linear)
            return value / yMost;
        return std::log(value / yLeast) / std::log(yMost / yLeast);
    }
};

QString axes(const Plot &plot, const Scale &scale, const QList<double> &xMarks,
             const QList<double> &yMarks)
{
    QString out;
    for (const double mark : yMarks) {
        const double y = scale.y(mark);
        out += line(Area.left(), y, Area.right(), y,
                    mark == yMarks.constFirst() ? u"axis"_s : u"grid"_s);
        out += text(Area.left() - MarkGap, y + TextShift, number(mark), u"text-anchor=\"end\""_s);
    }
    for (const double mark : xMarks) {
        const double x = scale.x(mark);
        out += line(x, Area.bottom(), x, Area.bottom() + MarkGap, u"axis"_s);
        out += text(x, Area.bottom() + 4 * MarkGap - TextShift, number(mark),
                    u"text-anchor=\"middle\""_s);
    }
    out += text(Area.center().x(), Height - 2 * MarkGap, plot.xTitle, u"text-anchor=\"middle\""_s);
    out += text(Area.left() - MarkGap, Area.top() - 2 * MarkGap + TextShift, plot.yTitle,
                u"text-anchor=\"start\""_s);
    return out;
}

QString curveLine(const Curve &curve, const Scale &scale, int style)
{
    QStringList points;
    QString dots;
    for (const QPointF &point : curve.points) {
        const QString x = place(scale.x(point.x()));
        const QString y = place(scale.y(point.y()));
        points.append(x + u',' + y);
        dots += u"<circle cx=\"%1\" cy=\"%2\" r=\"%3\" class=\"dot%4\"/>\n"_s.arg(
            x, y, place(DotRadius), QString::number(style));
    }
    return u"<polyline class=\"line%1\" points=\"%2\"/>\n"_s.arg(QString::number(style),
                                                                 points.join(u' ')) +
           dots;
}

/// Right above the plot, beside the unit.
QString legend(const Plot &plot)
{
    QString out;
    double x = Area.right();
    for (qsizetype i = plot.curves.size() - 1; i >= 0; --i) {
        constexpr double LetterWidth = 8;
        const QString &name = plot.curves[i].name;
        x -= LetterWidth * static_cast<double>(name.size());
        const double y = Area.top() - 2 * MarkGap + TextShift;
        out += text(x, y, name, u"text-anchor=\"start\""_s);
        out += line(x - LegendDash - MarkGap, y - TextShift, x - MarkGap, y - TextShift,
                    u"line%1\" stroke-width=\"2.5"_s.arg(i % Styles));
        x -= LegendDash + LegendStep;
    }
    return out;
}

} // namespace

QList<double> axisMarks(double most, int count)
{
    const double rough = std::max(most, 1e-9) / count;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= rough * (1 - 1e-9)) {
            step = factor * power;
            break;
        }
    }
    QList<double> marks{0};
    while (marks.constLast() < most * (1 - 1e-9))
        marks.append(step * static_cast<double>(marks.size()));
    return marks;
}

QList<double> logarithmicMarks(double least, double most)
{
    constexpr std::array Factors{1.0, 2.0, 5.0};
    constexpr double Exact = 1 + 1e-9;
    QList<double> marks;
    for (double power = std::pow(10, std::floor(std::log10(least))); true; power *= 10) {
        for (const double factor : Factors) {
            const double mark = factor * power;
            if (mark <= least * Exact)
                marks.clear();
            marks.append(mark);
            if (mark * Exact >= most && marks.size() > 1)
                return marks;
        }
    }
}

QString plotToSvg(const Plot &plot)
{
    double xMost = 0;
    double yMost = 0;
    double yLeast = std::numeric_limits<double>::max();
    for (const Curve &curve : plot.curves) {
        for (const QPointF &point : curve.points) {
            xMost = std::max(xMost, point.x());
            yMost = std::max(yMost, point.y());
            yLeast = std::min(yLeast, point.y());
        }
    }
    const QList<double> xMarks = axisMarks(xMost, MarksWanted);
    const QList<double> yMarks = plot.yAxis == Plot::Axis::Linear ? axisMarks(yMost, MarksWanted)
                                                                  : logarithmicMarks(yLeast, yMost);
    const Scale scale{xMarks.constLast(), yMarks.constFirst(), yMarks.constLast(), plot.yAxis};
    QString out = u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\" width=\"%1\" "
                  "height=\"%2\" role=\"img\">\n"_s.arg(Width)
                      .arg(Height);
    out += u"<title>%1</title>\n"_s.arg(plot.title.toHtmlEscaped());
    out += Style;
    out += u"<rect class=\"back\" width=\"100%\" height=\"100%\" rx=\"6\"/>\n"_s;
    out += text(Area.left() - MarkGap, Area.top() - LegendStep - TextShift, plot.title,
                u"class=\"title\""_s);
    out += axes(plot, scale, xMarks, yMarks);
    for (qsizetype i = 0; i < plot.curves.size(); ++i)
        out += curveLine(plot.curves[i], scale, static_cast<int>(i) % Styles);
    out += legend(plot);
    return out + u"</svg>\n"_s;
}

} // namespace Culvert::Bench
