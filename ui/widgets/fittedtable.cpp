// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/fittedtable.h"

#include <QEvent>
#include <QHeaderView>

namespace Culvert {

FittedTable::FittedTable(QWidget *parent)
    : QTreeView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideMiddle);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    header()->setHighlightSections(false);
    header()->setMinimumSectionSize(28);
}

void FittedTable::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] { updateGeometry(); });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] { updateGeometry(); });
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void FittedTable::setWideColumn(int column)
{
    header()->setSectionResizeMode(column, QHeaderView::Stretch);
}

int FittedTable::fittingHeight() const
{
    int height = header()->sizeHint().height() + 2 * frameWidth();
    if (model() && model()->rowCount() > 0) {
        // The row itself may be lower than the widgets in it before these are laid out.
        const int row = std::max(sizeHintForRow(0), rowHeight(model()->index(0, 0)));
        height += row * model()->rowCount();
    }
    return height + 2;
}

QSize FittedTable::sizeHint() const
{
    return {QTreeView::sizeHint().width(), fittingHeight()};
}

QSize FittedTable::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, fittingHeight()};
}

void FittedTable::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace Culvert
