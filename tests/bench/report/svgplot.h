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

/// A plot of a few curves over two axes that start at 0.
struct Plot
{
    QString title;
    QString xTitle;
    QString yTitle;
    QList<Curve> curves;
};

/// The plot as an SVG document that needs nothing else. It brings its own background, and takes
/// light or dark colours as the reader's system has them.
QString plotToSvg(const Plot &plot);

/// Where the marks of an axis from 0 to @p most stand: round numbers with the same distance, from 0
/// on to the first one that is not below @p most; not more than about @p count.
QList<double> axisMarks(double most, int count);

} // namespace Culvert::Bench
