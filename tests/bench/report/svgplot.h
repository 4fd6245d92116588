// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QPointF>
#include <QString>

namespace Culvert::Bench {

/// One line of a plot.
struct Curve
{
    QString name;
    /// By growing x.
    QList<QPointF> points;
};

/// A plot of a few curves over two axes, which start at 0 where they are linear.
struct Plot
{
    /// Values of a logarithmic axis are above 0.
    enum class Axis { Linear, Logarithmic };

    QString title;
    QString xTitle;
    QString yTitle;
    QList<Curve> curves;
    Axis yAxis = Axis::Linear;
};

/// The plot as an SVG document that needs nothing else. It brings its own background, and takes
/// light or dark colours as the reader's system has them.
QString plotToSvg(const Plot &plot);

/// Where the marks of an axis from 0 to @p most stand: round numbers with the same distance, from 0
/// on to the first one that is not below @p most; not more than about @p count.
QList<double> axisMarks(double most, int count);

/// The same for a logarithmic axis: ones, twos and fives, from the last that is not above @p least
/// to the first that is not below @p most. Both are above 0.
QList<double> logarithmicMarks(double least, double most);

} // namespace Culvert::Bench
