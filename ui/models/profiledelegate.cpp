// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/models/profiledelegate.h"

#include "ui/models/profilemodel.h"
#include "ui/widgets/switch.h"
#include "ui/words/glyph.h"
#include "ui/words/statecolours.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace Culvert {

namespace {

constexpr int Outside = 4;
constexpr int Inside = 10;
constexpr int Spacing = 10;
constexpr int LineSpacing = 3;

/// The row's places, from the start of the line of reading to its end.
struct Places
{
    QRect row;
    QRect icon;
    QRect name;
    QRect summary;
    QRect toggle;
};

QFont nameFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont summaryFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

Places placesOf(const QStyleOptionViewItem &option)
{
    Places places;
    places.row = option.rect.adjusted(Outside, Outside / 2, -Outside, -Outside / 2);
    const QRect inner = places.row.adjusted(Inside, 0, -Inside, 0);
    const auto mirrored = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };

    const int iconSize = option.fontMetrics.height() * 6 / 5;
    const QRect icon(inner.left(), inner.center().y() - iconSize / 2, iconSize, iconSize);
    const QSize size = switchSize(option.fontMetrics);
    const QRect toggle(
        QPoint(inner.right() - size.width() + 1, inner.center().y() - size.height() / 2), size);
    const int nameHeight = QFontMetrics(nameFont(option)).height();
    const int summaryHeight = QFontMetrics(summaryFont(option)).height();
    const int textLeft = icon.right() + 1 + Spacing;
    const int textWidth = toggle.left() - Spacing - textLeft;
    const int top = inner.center().y() - (nameHeight + LineSpacing + summaryHeight) / 2;
    places.icon = mirrored(icon);
    places.toggle = mirrored(toggle);
    places.name = mirrored({textLeft, top, textWidth, nameHeight});
    places.summary = mirrored({textLeft, top + nameHeight + LineSpacing, textWidth, summaryHeight});
    return places;
}

void paintBackground(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    const QColor accent = option.palette.color(QPalette::Highlight);
    if (selected || hover) {
        QColor fill = accent;
        fill.setAlphaF(selected ? 0.20F : 0.07F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(row, 7, 7);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(row).adjusted(0.75, 0.75, -0.75, -0.75), 6.5, 6.5);
    }
}

void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QFont &font,
               const QRect &rect, const QString &text)
{
    painter.setFont(font);
    const Qt::Alignment alignment =
        QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

QRect ProfileDelegate::switchRect(const QStyleOptionViewItem &option)
{
    return placesOf(option).toggle;
}

void ProfileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Places places = placesOf(option);
    const QPalette &palette = option.palette;
    const auto state = static_cast<TunnelState>(index.data(ProfileModel::StateRole).toInt());

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    paintBackground(*painter, option, places.row);
    paintState(*painter, state, places.icon, StateColours::forState(state, palette),
               palette.color(QPalette::Base));

    painter->setPen(palette.color(QPalette::Text));
    paintText(*painter, option, nameFont(option), places.name, index.data().toString());
    painter->setPen(state == TunnelState::Failed ? StateColours::bad(palette)
                                                 : StateColours::muted(palette));
    paintText(*painter, option, summaryFont(option), places.summary,
              index.data(ProfileModel::SummaryRole).toString());

    paintSwitch(*painter, places.toggle, palette,
                {index.data(Qt::CheckStateRole).toInt() == Qt::Checked,
                 option.state.testFlag(QStyle::State_Enabled), false, option.direction});
    painter->restore();
}

QSize ProfileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int text = QFontMetrics(nameFont(option)).height() + LineSpacing +
                     QFontMetrics(summaryFont(option)).height();
    return {option.fontMetrics.averageCharWidth() * 30, text + 2 * Inside + Outside};
}

bool ProfileDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                  const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto toggle = [&] {
        const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    };
    switch (event->type()) {
    case QEvent::KeyPress: {
        const int key = static_cast<QKeyEvent *>(event)->key();
        return (key == Qt::Key_Space || key == Qt::Key_Select) && toggle();
    }
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseButtonRelease: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() != Qt::LeftButton ||
            !switchRect(option)
                 .adjusted(-Spacing / 2, -Spacing, Inside, Spacing)
                 .contains(mouse->position().toPoint()))
            return false;
        // Taken in all three forms, so that two quick clicks are two toggles and do not open the
        // editor.
        return event->type() != QEvent::MouseButtonRelease || toggle();
    }
    default:
        return false;
    }
}

} // namespace Culvert
