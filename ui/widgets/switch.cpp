// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/switch.h"

#include "ui/words/statecolours.h"

#include <QPainter>

namespace Culvert {

namespace {

constexpr int FocusMargin = 3;

} // namespace

QSize switchSize(const QFontMetrics &metrics)
{
    const int height = metrics.height() + 2;
    return {height * 9 / 5, height};
}

void paintSwitch(QPainter &painter, const QRect &rect, const QPalette &palette,
                 const SwitchLook &look)
{
    const QPalette::ColorGroup group = look.enabled ? QPalette::Active : QPalette::Disabled;
    const QColor outline =
        StateColours::mixed(palette.color(group, QPalette::Base),
                            palette.color(group, QPalette::WindowText), look.enabled ? 0.6 : 0.35);
    const QColor filled = palette.color(group, QPalette::Highlight);
    const QRectF track = QRectF(rect).adjusted(0.75, 0.75, -0.75, -0.75);
    const double radius = track.height() / 2;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (look.focus) {
        painter.setPen(QPen(palette.color(QPalette::WindowText), 1.2));
        painter.setBrush(Qt::NoBrush);
        const double out = FocusMargin - 0.75;
        painter.drawRoundedRect(track.adjusted(-out, -out, out, out), radius + out, radius + out);
    }
    painter.setPen(QPen(look.on ? filled : outline, 1.5));
    painter.setBrush(look.on ? QBrush(filled) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(track, radius, radius);

    const bool knobAtRight = look.on == (look.direction == Qt::LeftToRight);
    const QPointF knob(look.mixed    ? track.center().x()
                       : knobAtRight ? track.right() - radius
                                     : track.left() + radius,
                       track.center().y());
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.on ? palette.color(group, QPalette::HighlightedText) : outline);
    const double size = radius - (look.on ? 2.6 : 3.4);
    painter.drawEllipse(knob, size, size);
    painter.restore();
}

QSize Switch::sizeHint() const
{
    return switchSize(fontMetrics()) + QSize(2 * FocusMargin, 2 * FocusMargin);
}

QSize Switch::minimumSizeHint() const
{
    return sizeHint();
}

bool Switch::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void Switch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRect area(QPoint(0, 0), switchSize(fontMetrics()));
    area.moveCenter(rect().center());
    paintSwitch(painter, area, palette(),
                {isChecked(), isEnabled(), hasFocus(), layoutDirection(), false});
}

} // namespace Culvert
