// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/models/traffichistory.h"

#include <QWidget>

namespace Culvert {

/// What a tunnel has carried in the last minutes, with the newest at the end of the line of
/// reading: what was received as an area, what was sent as a dashed line, so that they are told
/// apart without colour. Paints only when it is given something else than before.
class TrafficPlot : public QWidget
{
    Q_OBJECT

public:
    explicit TrafficPlot(QWidget *parent = nullptr);

    /// A value for each second, oldest first.
    void setRates(const QList<TrafficRate> &rates);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double mostOf() const;
    QRectF plotRect() const;
    QPolygonF line(double TrafficRate::*way, double most) const;
    void paintFrame(QPainter &painter, double most) const;

    QList<TrafficRate> m_rates;
};

} // namespace Culvert
