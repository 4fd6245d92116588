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

#include <algorithm>

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

/// The rates as a line with the area below it, the newest at the end of the line of reading. Its
/// height is that of its own highest: it says when, not how much.
void paintSparkline(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                    const QList<double> &rates)
{
    const double most = *std::max_element(rates.begin(), rates.end());
    if (rates.size() < 2 || most <= 0)
        return;
    const bool mirrored = option.direction == Qt::RightToLeft;
    QPolygonF line;
    for (qsizetype i = 0; i < rates.size(); ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(rates.size() - 1);
        const double x = rect.left() + rect.width() * (mirrored ? 1 - share : share);
        line.append({x, rect.bottom() - rates.at(i) / most * (rect.height() - 2)});
    }
    QColor colour = StateColours::good(option.palette);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.2));
    painter.drawPolyline(line);
    colour.setAlphaF(0.18F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    line.append({line.last().x(), static_cast<double>(rect.bottom())});
    line.append({line.first().x(), static_cast<double>(rect.bottom())});
    painter.drawPolygon(line);
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

/// A heading is one line: arrow, name, how many, switch.
void ProfileDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Places places = placesOf(option);
    const QPalette &palette = option.palette;
    const bool isCollapsed = index.data(ProfileModel::CollapsedRole).toBool();
    paintBackground(painter, option, places.row);
    const double side = option.fontMetrics.height() * 0.8;
    QRectF arrow(0, 0, side, side);
    arrow.moveCenter(QRectF(places.icon).center());
    painter.save();
    if (isCollapsed && option.direction == Qt::RightToLeft) {
        painter.translate(2 * arrow.center().x(), 0);
        painter.scale(-1, 1);
    }
    paintGlyph(painter, isCollapsed ? Glyph::Collapsed : Glyph::Expanded, arrow,
               StateColours::muted(palette));
    painter.restore();
    painter.setPen(palette.color(QPalette::Text));
    const QRect line(places.name.left(), places.row.top(), places.name.width(),
                     places.row.height());
    const QString name = index.data().toString();
    const QString rest = index.data(ProfileModel::SummaryRole).toString();
    const int restWidth = QFontMetrics(summaryFont(option)).horizontalAdvance(rest) + Spacing;
    const int nameWidth = std::min(QFontMetrics(nameFont(option)).horizontalAdvance(name) + Spacing,
                                   std::max(line.width() - restWidth, line.width() / 2));
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, line, rect);
    };
    paintText(painter, option, nameFont(option),
              mirrored({line.left(), line.top(), nameWidth, line.height()}), name);
    painter.setPen(StateColours::muted(palette));
    paintText(
        painter, option, summaryFont(option),
        mirrored({line.left() + nameWidth, line.top(), line.width() - nameWidth, line.height()}),
        rest);
    const int check = index.data(Qt::CheckStateRole).toInt();
    paintSwitch(painter, places.toggle, palette,
                {check != Qt::Unchecked, option.state.testFlag(QStyle::State_Enabled), false,
                 option.direction, check == Qt::PartiallyChecked});
}

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
    if (index.data(ProfileModel::GroupRole).isValid()) {
        paintHeading(*painter, option, index);
        painter->restore();
        return;
    }
    paintBackground(*painter, option, places.row);
    paintState(*painter, state, places.icon, StateColours::forState(state, palette),
               palette.color(QPalette::Base));

    const auto rates = index.data(ProfileModel::TrafficRole).value<QList<double>>();
    QRect name = places.name;
    if (!rates.isEmpty()) {
        const QRect whole(0, 0, name.width(), name.height());
        const int width = std::min(name.width() / 3, name.height() * 4);
        const auto mirrored = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, whole, rect).translated(name.topLeft());
        };
        paintSparkline(*painter, option,
                       mirrored({name.width() - width, 2, width, name.height() - 3}), rates);
        name = mirrored({0, 0, name.width() - width - Spacing, name.height()});
    }
    painter->setPen(palette.color(QPalette::Text));
    paintText(*painter, option, nameFont(option), name, index.data().toString());
    painter->setPen(state == TunnelState::Failed ? StateColours::bad(palette)
                                                 : StateColours::muted(palette));
    paintText(*painter, option, summaryFont(option), places.summary,
              index.data(ProfileModel::SummaryRole).toString());

    paintSwitch(*painter, places.toggle, palette,
                {index.data(Qt::CheckStateRole).toInt() == Qt::Checked,
                 option.state.testFlag(QStyle::State_Enabled), false, option.direction});
    painter->restore();
}

QSize ProfileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(ProfileModel::GroupRole).isValid())
        return {option.fontMetrics.averageCharWidth() * 30,
                switchSize(option.fontMetrics).height() + Inside + Outside};
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
        if (mouse->button() != Qt::LeftButton)
            return false;
        if (!switchRect(option)
                 .adjusted(-Spacing / 2, -Spacing, Inside, Spacing)
                 .contains(mouse->position().toPoint())) {
            if (event->type() != QEvent::MouseButtonRelease ||
                !index.data(ProfileModel::GroupRole).isValid())
                return false;
            return model->setData(index, !index.data(ProfileModel::CollapsedRole).toBool(),
                                  ProfileModel::CollapsedRole);
        }
        // Taken in all three forms, so that two quick clicks are two toggles and do not open the
        // editor.
        return event->type() != QEvent::MouseButtonRelease || toggle();
    }
    default:
        return false;
    }
}

} // namespace Culvert
