// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/window/trafficplot.h"

#include "ui/words/statecolours.h"
#include "ui/words/timetexts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Culvert {

namespace {

constexpr int PlotMargin = 4;
constexpr int Lines = 5;

/// The next of 1, 2 and 5 with zeros.
double roundedUp(double value)
{
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 5.0, 10.0}) {
        if (value <= step * power)
            return step * power;
    }
    return value;
}

} // namespace

TrafficPlot::TrafficPlot(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Traffic of the last minutes"));
}

void TrafficPlot::setRates(const QList<TrafficRate> &rates)
{
    if (rates == m_rates)
        return;
    m_rates = rates;
    const TrafficRate now = rates.isEmpty() ? TrafficRate() : rates.last();
    setAccessibleDescription(
        tr("Receives %1, sends %2").arg(TimeTexts::rate(now.down), TimeTexts::rate(now.up)));
    update();
}

QSize TrafficPlot::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * Lines};
}

QSize TrafficPlot::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, sizeHint().height()};
}

double TrafficPlot::mostOf() const
{
    double most = 0;
    for (const TrafficRate &rate : m_rates)
        most = std::max({most, rate.up, rate.down});
    return most;
}

QRectF TrafficPlot::plotRect() const
{
    return QRectF(rect()).adjusted(0.5, 0.5, -0.5, -fontMetrics().height() - PlotMargin - 0.5);
}

QPolygonF TrafficPlot::line(double TrafficRate::*way, double most) const
{
    const QRectF area = plotRect().adjusted(1, fontMetrics().height() / 2.0, -1, -1);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QPolygonF points;
    for (qsizetype i = 0; i < m_rates.size(); ++i) {
        const double share = static_cast<double>(i) /
                             static_cast<double>(std::max<qsizetype>(1, m_rates.size() - 1));
        points.append({area.left() + area.width() * (mirrored ? 1 - share : share),
                       area.bottom() - m_rates.at(i).*way / most * area.height()});
    }
    return points;
}

void TrafficPlot::paintFrame(QPainter &painter, double most) const
{
    const QRectF area = plotRect();
    const QColor muted = StateColours::muted(palette());
    painter.setPen(QPen(StateColours::mixed(palette().color(QPalette::Window), muted, 0.35), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(area, 6, 6);
    painter.setPen(muted);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF below(area.left(), area.bottom() + PlotMargin, area.width(),
                       fontMetrics().height());
    const QString start =
        tr("%n minutes ago", nullptr, static_cast<int>((m_rates.size() + 30) / 60));
    painter.drawText(below, mirrored ? Qt::AlignRight : Qt::AlignLeft, start);
    painter.drawText(below, mirrored ? Qt::AlignLeft : Qt::AlignRight,
                     tr("now", "the end of a line of time"));
    const QRectF inside = area.adjusted(PlotMargin * 2, PlotMargin, -PlotMargin * 2, -PlotMargin);
    if (most <= 0)
        painter.drawText(inside, Qt::AlignCenter, tr("No traffic in this time"));
    else
        painter.drawText(
            inside, static_cast<int>(Qt::AlignTop) | (mirrored ? Qt::AlignRight : Qt::AlignLeft),
            TimeTexts::rate(most));
}

void TrafficPlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double highest = mostOf();
    const double most = highest > 0 ? roundedUp(highest) : 0;
    paintFrame(painter, most);
    if (most <= 0)
        return;
    QColor down = StateColours::good(palette());
    const QPolygonF received = line(&TrafficRate::down, most);
    painter.setPen(QPen(down, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(received);
    QPolygonF area = received;
    area.append({received.last().x(), plotRect().bottom() - 1});
    area.append({received.first().x(), plotRect().bottom() - 1});
    down.setAlphaF(0.20F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(down);
    painter.drawPolygon(area);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(StateColours::waiting(palette()), 1.4, Qt::DashLine));
    painter.drawPolyline(line(&TrafficRate::up, most));
}

} // namespace Culvert
