// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/window/connectionview.h"

#include "ui/models/connectionmodel.h"
#include "ui/words/timetexts.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

#include <algorithm>

namespace Culvert {

namespace {

constexpr int FewestRows = 3;
constexpr int ProgramCharacters = 22;
/// It has no more than this part of the width.
constexpr int ProgramShare = 5;
// Between rows that have no pictures.
constexpr int RowSpacing = 4;

/// Puts the mark of a target behind it, so that all of them begin below each other.
class TargetDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, RowSpacing);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->decorationPosition = QStyleOptionViewItem::Right;
    }
};

} // namespace

ConnectionView::ConnectionView(QWidget *parent)
    : FittedTable(parent)
{
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setItemDelegateForColumn(ConnectionModel::Target, new TargetDelegate(this));
    setSortingEnabled(true);
    // The oldest first: new ones do not push the others down.
    sortByColumn(ConnectionModel::Age, Qt::DescendingOrder);
}

void ConnectionView::setModel(QAbstractItemModel *model)
{
    FittedTable::setModel(model);
    // To look through thousands of rows for the widest takes too long.
    header()->setSectionResizeMode(QHeaderView::Interactive);
    setWideColumn(ConnectionModel::Target);
    fitColumns();
}

void ConnectionView::fitColumns()
{
    fitProgram();
    const int bytes = fontMetrics().horizontalAdvance(TimeTexts::bytes(999'900'000));
    fit(ConnectionModel::Sent, bytes);
    fit(ConnectionModel::Received, bytes);
    fit(ConnectionModel::Rate, fontMetrics().horizontalAdvance(TimeTexts::rate(999'900'000)));
    const QDateTime start = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    constexpr int NearlyADay = 24 * 60 * 60 - 1;
    fit(ConnectionModel::Age,
        fontMetrics().horizontalAdvance(TimeTexts::ago(start, start.addSecs(NearlyADay))));
}

void ConnectionView::fit(int column, int textWidth)
{
    const int margins = 4 * style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) +
                        fontMetrics().averageCharWidth();
    header()->resizeSection(column,
                            std::max(header()->sectionSizeHint(column), textWidth + margins));
}

/// Where there is little room, the target needs it more.
void ConnectionView::fitProgram()
{
    fit(ConnectionModel::Program, std::min(fontMetrics().averageCharWidth() * ProgramCharacters,
                                           viewport()->width() / ProgramShare));
}

QSize ConnectionView::minimumSizeHint() const
{
    const QSize whole = FittedTable::minimumSizeHint();
    const int rows = model() ? model()->rowCount() : 0;
    if (rows <= FewestRows)
        return whole;
    const int row = std::max(sizeHintForRow(0), rowHeight(model()->index(0, 0)));
    return {whole.width(), whole.height() - row * (rows - FewestRows)};
}

bool ConnectionView::event(QEvent *event)
{
    // The key is the window's shortcut for removing the whole tunnel: never that from here.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Delete))
        event->accept();
    return FittedTable::event(event);
}

void ConnectionView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Delete))
        Q_EMIT deletePressed();
    else
        FittedTable::keyPressEvent(event);
}

void ConnectionView::resizeEvent(QResizeEvent *event)
{
    FittedTable::resizeEvent(event);
    if (model())
        fitProgram();
}

void ConnectionView::changeEvent(QEvent *event)
{
    FittedTable::changeEvent(event);
    if (model() && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange))
        fitColumns();
}

} // namespace Culvert
