// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/window/logpane.h"

#include "ui/widgets/clearbutton.h"
#include "ui/words/icons.h"
#include "ui/words/texts.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace Culvert {

namespace {

constexpr int SearchMargin = 12;

} // namespace

LogPane::LogPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new LogModel(this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_view(new QTreeView(this))
{
    m_shown->setSourceModel(m_model);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setFilterKeyColumn(LogModel::Text);
    m_view->setModel(m_shown);
    m_view->setAccessibleName(tr("Log"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setTextElideMode(Qt::ElideRight);
    // Of another day, in the year's widest.
    const QDateTime widest(QDate(2028, 12, 28), QTime(20, 58, 58));
    m_view->header()->resizeSection(LogModel::Time,
                                    fontMetrics().horizontalAdvance(LogModel::timeText(widest)) +
                                        2 * SearchMargin);
    auto *copyAction = new QAction(Icons::glyph(Glyph::Copy), tr("Copy lines"), m_view);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, this, &LogPane::copy);
    m_view->addAction(copyAction);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(SearchMargin, SearchMargin / 2, SearchMargin, SearchMargin / 2);
    layout->setSpacing(6);
    layout->addLayout(makeHeading());
    layout->addWidget(m_view, 1);
}

QLayout *LogPane::makeHeading()
{
    auto *heading = new HeadingLabel(tr("Log"), 1.1, this);
    heading->setBuddy(m_view);
    m_filter->setPlaceholderText(tr("Filter the log"));
    m_filter->setAccessibleName(tr("Filter the log"));
    addClearButton(m_filter);
    connect(m_filter, &QLineEdit::textChanged, m_shown,
            &QSortFilterProxyModel::setFilterFixedString);
    auto *copyButton = new QPushButton(Icons::glyph(Glyph::Copy), tr("Co&py lines"), this);
    copyButton->setAutoDefault(false);
    connect(copyButton, &QPushButton::clicked, this, &LogPane::copy);
    auto *close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setIcon(Icons::glyph(Glyph::Close));
    close->setToolTip(tr("Close the log"));
    close->setAccessibleName(tr("Close the log"));
    connect(close, &QToolButton::clicked, this, &LogPane::closeRequested);
    auto *layout = new QHBoxLayout;
    layout->addWidget(heading);
    layout->addSpacing(SearchMargin);
    layout->addWidget(m_filter, 1);
    layout->addWidget(copyButton);
    layout->addWidget(close);
    return layout;
}

void LogPane::append(const LogRow &row)
{
    const QScrollBar *bar = m_view->verticalScrollBar();
    const bool atEnd = bar->value() >= bar->maximum();
    m_model->append(row);
    if (atEnd)
        m_view->scrollToBottom();
}

void LogPane::setFilter(const QString &text)
{
    m_filter->setText(text);
}

void LogPane::copy()
{
    QList<int> rows;
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(m_shown->mapToSource(index).row());
    if (rows.isEmpty()) {
        for (int row = 0; row < m_shown->rowCount(); ++row)
            rows.append(m_shown->mapToSource(m_shown->index(row, 0)).row());
    }
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const int row : std::as_const(rows))
        lines.append(m_model->line(row));
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace Culvert
