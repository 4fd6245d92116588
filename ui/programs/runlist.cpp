// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/programs/runlist.h"

#include "ui/models/runmodel.h"
#include "ui/widgets/fittedtable.h"
#include "ui/words/icons.h"
#include "ui/words/texts.h"
#include "ui/words/windowtext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace Culvert {

namespace {

constexpr int SectionSpacing = 18;

} // namespace

RunList::RunList(EngineInterface &engine, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_model(new RunModel(this))
    , m_table(new FittedTable(this))
    , m_end(new QPushButton(Icons::glyph(Glyph::Close), tr("E&nd program"), this))
{
    m_table->setModel(m_model);
    m_table->setWideColumn(RunModel::Program);
    m_table->setAccessibleName(tr("Programs"));
    auto *end = new QAction(Icons::glyph(Glyph::Close), tr("End program"), m_table);
    // Only shown: see eventFilter().
    end->setShortcut(QKeySequence::Delete);
    end->setShortcutContext(Qt::WidgetShortcut);
    connect(end, &QAction::triggered, this, &RunList::endSelected);
    m_table->addAction(end);
    m_table->installEventFilter(this);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_end->setAutoDefault(false);
    m_end->setToolTip(toolTipText(
        tr("Asks the program to end. Nothing of it goes through this tunnel any more.")));
    connect(m_end, &QPushButton::clicked, this, &RunList::endSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RunList::followSelection);

    auto *heading = new HeadingLabel(tr("Programs"), 1.1, this);
    heading->setBuddy(m_table);
    auto *top = new QHBoxLayout;
    top->addWidget(heading);
    top->addStretch();
    top->addWidget(m_end);
    auto *layout = new QVBoxLayout(this);
    // What comes below is another section, where this one is to be seen.
    layout->setContentsMargins(0, 0, 0, SectionSpacing);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_table);
    setRuns({});
}

void RunList::setRuns(const QList<RunStatus> &runs)
{
    m_model->setRuns(runs);
    setVisible(!runs.isEmpty());
    m_table->updateGeometry();
    followSelection();
}

void RunList::setClock(const Clock &clock)
{
    m_model->setClock(clock);
}

void RunList::tick()
{
    m_model->tick();
}

void RunList::followSelection()
{
    m_end->setEnabled(m_table->selectionModel()->hasSelection());
}

bool RunList::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != m_table || !isKey ||
        !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Delete))
        return QWidget::eventFilter(watched, event);
    // The key is the window's shortcut for removing the whole tunnel: never that from here.
    event->accept();
    if (event->type() == QEvent::KeyPress)
        endSelected();
    return true;
}

void RunList::endSelected()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        m_engine.closeConnection(m_model->idAt(index.row()),
                                 [self = QPointer(this)](const std::optional<Failure> &failure) {
                                     if (self && failure)
                                         Q_EMIT self->failed(*failure);
                                 });
    }
}

} // namespace Culvert
