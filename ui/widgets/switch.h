// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCheckBox>

class QPainter;

namespace Culvert {

/// How a switch looks: a pill with a knob, on = filled with the knob at the end of the line of
/// reading, off = outlined with the knob at its start.
struct SwitchLook
{
    bool on = false;
    bool enabled = true;
    bool focus = false;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    /// Some of several are on: the knob stands in the middle.
    bool mixed = false;
};

/// The size of a switch beside text of this font.
QSize switchSize(const QFontMetrics &metrics);
void paintSwitch(QPainter &painter, const QRect &rect, const QPalette &palette,
                 const SwitchLook &look);

/// A check box that looks like the switches in the list of profiles. It has no visible text: give
/// it an accessible name.
class Switch : public QCheckBox
{
    Q_OBJECT

public:
    using QCheckBox::QCheckBox;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool hitButton(const QPoint &position) const override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Culvert
