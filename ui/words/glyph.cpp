// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/words/glyph.h"

#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>
#include <numbers>

namespace Culvert {

namespace {

constexpr double Grid = 16;
constexpr QPointF Centre{8, 8};

/// Puts the painter on the grid and gives it a round pen; undone at the end of the scope.
class OnGrid
{
public:
    OnGrid(QPainter &painter, const QRectF &rect, const QColor &colour, double width = 1.4)
        : m_painter(painter)
    {
        const double side = std::min(rect.width(), rect.height());
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(rect.center() - QPointF(side / 2, side / 2));
        painter.scale(side / Grid, side / Grid);
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
    }
    ~OnGrid() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(OnGrid)

private:
    QPainter &m_painter;
};

void line(QPainter &painter, std::initializer_list<QPointF> points)
{
    painter.drawPolyline(std::data(points), static_cast<int>(points.size()));
}

void drawEdit(QPainter &painter)
{
    painter.drawPolygon(std::array<QPointF, 5>{QPointF{2.6, 13.4}, QPointF{3.2, 10.4},
                                               QPointF{10.9, 2.7}, QPointF{13.3, 5.1},
                                               QPointF{5.6, 12.8}}
                            .data(),
                        5);
    line(painter, {{9.1, 4.5}, {11.5, 6.9}});
}

void drawSheets(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(5.5, 5.5, 8, 8), 1.4, 1.4);
    QPainterPath behind(QPointF(10.5, 2.5));
    behind.lineTo(3.9, 2.5);
    behind.quadTo(2.5, 2.5, 2.5, 3.9);
    behind.lineTo(2.5, 10.5);
    painter.drawPath(behind);
}

void drawDuplicate(QPainter &painter)
{
    drawSheets(painter);
    line(painter, {{9.5, 7.6}, {9.5, 11.4}});
    line(painter, {{7.6, 9.5}, {11.4, 9.5}});
}

void drawRemove(QPainter &painter)
{
    line(painter, {{2.6, 4.3}, {13.4, 4.3}});
    line(painter, {{6.1, 4.1}, {6.4, 2.4}, {9.6, 2.4}, {9.9, 4.1}});
    line(painter, {{4.0, 4.5}, {4.7, 13.5}, {11.3, 13.5}, {12.0, 4.5}});
    line(painter, {{6.7, 7}, {6.9, 11}});
    line(painter, {{9.3, 7}, {9.1, 11}});
}

void drawBrowser(QPainter &painter)
{
    painter.drawEllipse(Centre, 5.9, 5.9);
    painter.drawEllipse(Centre, 2.6, 5.9);
    line(painter, {{2.1, 8}, {13.9, 8}});
}

void drawRetry(QPainter &painter)
{
    painter.drawArc(QRectF(2.8, 2.8, 10.4, 10.4), 60 * 16, 290 * 16);
    line(painter, {{13.3, 2.4}, {13.2, 5.6}, {10.0, 5.5}});
}

void drawFolder(QPainter &painter)
{
    line(painter,
         {{2.2, 12.8}, {2.2, 3.6}, {6.2, 3.6}, {7.8, 5.4}, {13.8, 5.4}, {13.8, 12.8}, {2.2, 12.8}});
}

void drawQuit(QPainter &painter)
{
    painter.drawArc(QRectF(2.6, 3, 10.8, 10.8), 120 * 16, 300 * 16);
    line(painter, {{8, 1.9}, {8, 7.4}});
}

void drawInfo(QPainter &painter)
{
    painter.drawEllipse(Centre, 5.9, 5.9);
    line(painter, {{8, 7.6}, {8, 11}});
    painter.drawPoint(QPointF(8, 5.2));
}

void drawEye(QPainter &painter, bool isShut)
{
    QPainterPath lids(QPointF(1.6, 8));
    lids.cubicTo(4.4, 3.2, 11.6, 3.2, 14.4, 8);
    lids.cubicTo(11.6, 12.8, 4.4, 12.8, 1.6, 8);
    painter.drawPath(lids);
    painter.drawEllipse(Centre, 2.1, 2.1);
    if (isShut)
        line(painter, {{2.8, 13.6}, {13.2, 2.4}});
}

void drawKey(QPainter &painter)
{
    painter.drawEllipse(QPointF(5.2, 10.8), 3.3, 3.3);
    line(painter, {{7.6, 8.4}, {13.6, 2.4}});
    line(painter, {{10.6, 5.4}, {12.8, 7.6}});
    line(painter, {{12.9, 3.1}, {14.4, 4.6}});
}

/// The triangle with its sign; filled when @p inside is a colour to draw the sign with.
void drawWarning(QPainter &painter, const QColor &colour, const QColor *inside)
{
    const std::array<QPointF, 3> corners{QPointF{8, 2.2}, QPointF{14.3, 13.3}, QPointF{1.7, 13.3}};
    if (inside)
        painter.setBrush(colour);
    painter.drawPolygon(corners.data(), 3);
    QPen pen = painter.pen();
    if (inside)
        pen.setColor(*inside);
    pen.setWidthF(1.5);
    painter.setPen(pen);
    line(painter, {{8, 6.4}, {8, 9.2}});
    painter.drawPoint(QPointF(8, 11.4));
}

void drawMore(QPainter &painter, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const double x : {3.4, 8.0, 12.6})
        painter.drawEllipse(QPointF(x, 8), 1.3, 1.3);
}

void drawProgram(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(2.2, 3, 11.6, 10), 1.6, 1.6);
    line(painter, {{2.2, 6}, {13.8, 6}});
}

void drawSearch(QPainter &painter)
{
    painter.drawEllipse(QPointF(7, 7), 4.4, 4.4);
    line(painter, {{10.3, 10.3}, {13.6, 13.6}});
}

void drawLog(QPainter &painter)
{
    for (const double y : {4.0, 8.0, 12.0}) {
        painter.drawPoint(QPointF(3, y));
        line(painter, {{5.8, y}, {13.2, y}});
    }
}

void drawGear(QPainter &painter)
{
    painter.drawEllipse(Centre, 2.2, 2.2);
    constexpr int Teeth = 8;
    painter.drawEllipse(Centre, 4.6, 4.6);
    for (int i = 0; i < Teeth; ++i) {
        const double angle = 2 * std::numbers::pi * i / Teeth;
        const QPointF out(std::cos(angle), std::sin(angle));
        line(painter, {Centre + 4.8 * out, Centre + 6.2 * out});
    }
}

void drawTerminal(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(2, 3, 12, 10), 1.6, 1.6);
    line(painter, {{4.6, 6}, {6.8, 8}, {4.6, 10}});
    line(painter, {{8.2, 10.2}, {11.2, 10.2}});
}

void drawBolt(QPainter &painter)
{
    painter.drawPolygon(std::array<QPointF, 6>{QPointF{9.2, 1.8}, QPointF{3.6, 9.2},
                                               QPointF{7.4, 9.2}, QPointF{6.8, 14.2},
                                               QPointF{12.4, 6.6}, QPointF{8.6, 6.6}}
                            .data(),
                        6);
}

/// What is a line or two.
void drawSign(QPainter &painter, Glyph glyph)
{
    switch (glyph) {
    case Glyph::Add:
        line(painter, {{8, 2.8}, {8, 13.2}});
        line(painter, {{2.8, 8}, {13.2, 8}});
        return;
    case Glyph::Done:
        line(painter, {{3, 8.6}, {6.4, 12}, {13, 4.4}});
        return;
    case Glyph::Close:
        line(painter, {{4, 4}, {12, 12}});
        line(painter, {{12, 4}, {4, 12}});
        return;
    case Glyph::Collapsed:
        line(painter, {{6, 3.6}, {10.4, 8}, {6, 12.4}});
        return;
    case Glyph::Expanded:
        line(painter, {{3.6, 6}, {8, 10.4}, {12.4, 6}});
        return;
    default:
        return;
    }
}

/// The mouth of a culvert: an arch in its wall, water in it.
void drawCulvert(QPainter &painter)
{
    QPainterPath outer(QPointF(1.8, 13.4));
    outer.lineTo(1.8, 8.6);
    outer.cubicTo(1.8, 0.6, 14.2, 0.6, 14.2, 8.6);
    outer.lineTo(14.2, 13.4);
    painter.drawPath(outer);
    QPainterPath inner(QPointF(4.9, 10.4));
    inner.lineTo(4.9, 8.9);
    inner.cubicTo(4.9, 4.4, 11.1, 4.4, 11.1, 8.9);
    inner.lineTo(11.1, 10.4);
    painter.drawPath(inner);
    QPainterPath water(QPointF(4.6, 13.2));
    water.cubicTo(6, 11.8, 6.8, 11.8, 8, 13.0);
    water.cubicTo(9.2, 14.2, 10, 14.2, 11.4, 12.8);
    painter.drawPath(water);
}

void drawDots(QPainter &painter, const QColor &colour)
{
    constexpr int Count = 8;
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < Count; ++i) {
        const double angle = 2 * std::numbers::pi * i / Count - std::numbers::pi / 2;
        QColor fading = colour;
        fading.setAlphaF(static_cast<float>(0.35 + 0.65 * i / (Count - 1)));
        painter.setBrush(fading);
        painter.drawEllipse(Centre + QPointF(5.2 * std::cos(angle), 5.2 * std::sin(angle)), 1.2,
                            1.2);
    }
}

} // namespace

void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &rect, const QColor &colour)
{
    const OnGrid grid(painter, rect, colour);
    switch (glyph) {
    case Glyph::Add:
    case Glyph::Done:
    case Glyph::Close:
    case Glyph::Collapsed:
    case Glyph::Expanded:
        return drawSign(painter, glyph);
    case Glyph::Edit:
        return drawEdit(painter);
    case Glyph::Duplicate:
        return drawDuplicate(painter);
    case Glyph::Remove:
        return drawRemove(painter);
    case Glyph::Copy:
        return drawSheets(painter);
    case Glyph::Browser:
        return drawBrowser(painter);
    case Glyph::Warning:
        return drawWarning(painter, colour, nullptr);
    case Glyph::Retry:
        return drawRetry(painter);
    case Glyph::Folder:
        return drawFolder(painter);
    case Glyph::Quit:
        return drawQuit(painter);
    case Glyph::Info:
        return drawInfo(painter);
    case Glyph::Eye:
    case Glyph::EyeShut:
        return drawEye(painter, glyph == Glyph::EyeShut);
    case Glyph::Key:
        return drawKey(painter);
    case Glyph::More:
        return drawMore(painter, colour);
    case Glyph::Program:
        return drawProgram(painter);
    case Glyph::Search:
        return drawSearch(painter);
    case Glyph::Log:
        return drawLog(painter);
    case Glyph::Gear:
        return drawGear(painter);
    case Glyph::Terminal:
        return drawTerminal(painter);
    case Glyph::Bolt:
        return drawBolt(painter);
    case Glyph::Culvert:
        return drawCulvert(painter);
    }
}

void paintState(QPainter &painter, TunnelState state, const QRectF &rect, const QColor &colour,
                const QColor &inside)
{
    constexpr double Radius = 5.7;
    const OnGrid grid(painter, rect, colour, 1.7);
    switch (state) {
    case TunnelState::Stopped:
        painter.drawEllipse(Centre, Radius, Radius);
        return;
    case TunnelState::Idle:
        painter.drawEllipse(Centre, Radius, Radius);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(Centre, 2.2, 2.2);
        return;
    case TunnelState::Connecting:
        return drawDots(painter, colour);
    case TunnelState::Up:
        painter.setBrush(colour);
        painter.drawEllipse(Centre, Radius, Radius);
        painter.setPen(QPen(inside, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        line(painter, {{5.2, 8.3}, {7.2, 10.3}, {10.9, 6}});
        return;
    case TunnelState::Reconnecting:
        painter.drawEllipse(Centre, Radius, Radius);
        line(painter, {{8, 4.9}, {8, 8.2}, {10.3, 9.6}});
        return;
    case TunnelState::Failed:
        return drawWarning(painter, colour, &inside);
    case TunnelState::Stopping:
        painter.drawEllipse(Centre, Radius, Radius);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(6, 6, 4, 4), 0.6, 0.6);
        return;
    }
}

} // namespace Culvert
