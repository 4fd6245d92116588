// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/window/connectionlist.h"

#include "core/model/plaintext.h"
#include "ui/models/connectionmodel.h"
#include "ui/widgets/clearbutton.h"
#include "ui/widgets/plainmessagebox.h"
#include "ui/window/connectionfilter.h"
#include "ui/window/connectionview.h"
#include "ui/words/icons.h"
#include "ui/words/statetexts.h"
#include "ui/words/texts.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace Culvert {

ConnectionList::ConnectionList(EngineInterface &engine, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_model(new ConnectionModel(this))
    , m_sorted(new ConnectionFilter(this))
    , m_view(new ConnectionView(this))
    , m_none(new MutedLabel(this))
    , m_close(new QPushButton(tr("&Close connection"), this))
    , m_filter(new QLineEdit(this))
    , m_closeAll(new QPushButton(tr("Close a&ll…"), this))
    , m_closeAction(new QAction(Icons::glyph(Glyph::Close), tr("Close connection"), m_view))
    , m_copyAction(new QAction(Icons::glyph(Glyph::Copy), tr("Copy target"), m_view))
    , m_copyRowsAction(new QAction(tr("Copy rows"), m_view))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ConnectionModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(m_sorted);
    m_view->setAccessibleName(tr("Connections"));
    makeActions();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addLayout(makeHeading());
    layout->addWidget(m_none);
    layout->addWidget(m_view, 1);
    layout->addStretch();
    take({});
}

QLayout *ConnectionList::makeHeading()
{
    auto *heading = new HeadingLabel(tr("Connections"), 1.1, this);
    heading->setBuddy(m_view);
    m_close->setIcon(Icons::glyph(Glyph::Close));
    connect(m_close, &QPushButton::clicked, this, &ConnectionList::closeSelected);
    auto *layout = new QHBoxLayout;
    m_filter->setPlaceholderText(tr("Filter connections"));
    m_filter->setAccessibleName(tr("Filter connections"));
    addClearButton(m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, &ConnectionList::setFilter);
    connect(m_closeAll, &QPushButton::clicked, this, &ConnectionList::closeAll);
    for (QPushButton *button : {m_close, m_closeAll})
        button->setAutoDefault(false);
    layout->addWidget(heading);
    layout->addSpacing(12);
    layout->addWidget(m_filter, 1);
    layout->addStretch();
    layout->addWidget(m_close);
    layout->addWidget(m_closeAll);
    return layout;
}

void ConnectionList::makeActions()
{
    // Only shown: the view hears the key itself.
    m_closeAction->setShortcut(QKeySequence::Delete);
    m_closeAction->setShortcutContext(Qt::WidgetShortcut);
    m_copyAction->setShortcut(QKeySequence::Copy);
    m_copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(m_closeAction, &QAction::triggered, this, &ConnectionList::closeSelected);
    connect(m_view, &ConnectionView::deletePressed, this, &ConnectionList::closeSelected);
    connect(m_copyAction, &QAction::triggered, this, &ConnectionList::copySelectedTargets);
    connect(m_copyRowsAction, &QAction::triggered, this, &ConnectionList::copySelectedRows);
    m_view->addActions({m_closeAction, m_copyAction, m_copyRowsAction});
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ConnectionList::followSelection);
}

void ConnectionList::setProfile(const ProfileStatus &profile)
{
    const bool isOther = profile.id != m_profileId;
    const bool isFirst = m_count == 0 && profile.connections > 0;
    m_profileId = profile.id;
    m_profileName = profile.name;
    m_count = profile.connections;
    if (isOther || m_count == 0)
        take({});
    if (isOther || isFirst)
        refresh();
}

void ConnectionList::setClock(const Clock &clock)
{
    m_model->setClock(clock);
}

void ConnectionList::tick()
{
    m_model->tick();
    refresh();
}

void ConnectionList::refresh()
{
    if (m_asking || m_count == 0 || !isVisible() || window()->isMinimized())
        return;
    m_asking = true;
    m_engine.requestConnections([self = QPointer(this)](QList<ConnectionStatus> connections) {
        if (!self)
            return;
        self->m_asking = false;
        connections.removeIf([&self](const ConnectionStatus &connection) {
            return connection.profile != self->m_profileName;
        });
        self->take(connections);
    });
}

void ConnectionList::take(const QList<ConnectionStatus> &connections)
{
    m_model->setConnections(connections);
    showWhatThereIs();
    followSelection();
    Q_EMIT ratesChanged();
}

void ConnectionList::showWhatThereIs()
{
    const bool any = m_model->rowCount() > 0;
    const bool anyShown = m_sorted->rowCount() > 0;
    m_view->setVisible(any && anyShown);
    for (QWidget *widget : {static_cast<QWidget *>(m_close), static_cast<QWidget *>(m_closeAll),
                            static_cast<QWidget *>(m_filter)})
        widget->setVisible(any);
    m_closeAll->setEnabled(anyShown);
    m_none->setVisible(!anyShown);
    m_none->setText(any ? tr("No connection has this text in its program, target or address.")
                        : tr("No connections."));
}

void ConnectionList::setFilter(const QString &text)
{
    m_sorted->setText(text);
    showWhatThereIs();
    followSelection();
}

void ConnectionList::followSelection()
{
    const bool any = m_view->selectionModel()->hasSelection();
    if (!any && m_close->hasFocus())
        m_view->setFocus();
    m_close->setEnabled(any);
    for (QAction *action : {m_closeAction, m_copyAction, m_copyRowsAction})
        action->setEnabled(any);
}

QList<int> ConnectionList::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(m_sorted->mapToSource(index).row());
    return rows;
}

QList<quint64> ConnectionList::shownIds() const
{
    QList<quint64> ids;
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        ids.append(m_model->at(m_sorted->mapToSource(m_sorted->index(row, 0)).row()).id);
    return ids;
}

void ConnectionList::close(const QList<quint64> &ids)
{
    for (const quint64 id : ids) {
        // One that has ended by itself meanwhile is what was wanted, too.
        m_engine.closeConnection(id, [self = QPointer(this)](const std::optional<Failure> &) {
            if (self)
                self->refresh();
        });
    }
}

void ConnectionList::closeSelected()
{
    QList<quint64> ids;
    const QList<int> rows = selectedRows();
    for (const int row : rows)
        ids.append(m_model->at(row).id);
    close(ids);
}

void ConnectionList::closeAll()
{
    const QList<quint64> ids = shownIds();
    if (ids.isEmpty())
        return;
    auto *box = new PlainMessageBox(
        PlainMessageBox::Warning, tr("Close connections"),
        tr("Close %1?").arg(StateTexts::connections(static_cast<int>(ids.size()))),
        PlainMessageBox::Cancel, window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Their programs get an error. The tunnel stays up."));
    QPushButton *agree = box->addButton(tr("C&lose all"), PlainMessageBox::DestructiveRole);
    box->setDefaultButton(PlainMessageBox::Cancel);
    connect(box, &PlainMessageBox::buttonClicked, this,
            [this, agree, ids](QAbstractButton *clicked) {
                if (clicked == agree)
                    close(ids);
            });
    box->open();
}

void ConnectionList::copySelectedTargets()
{
    QStringList targets;
    const QList<int> rows = selectedRows();
    for (const int row : rows)
        targets.append(plainLine(m_model->at(row).target));
    if (!targets.isEmpty())
        QGuiApplication::clipboard()->setText(targets.join(u'\n'));
}

void ConnectionList::copySelectedRows()
{
    QStringList lines;
    const QList<int> rows = selectedRows();
    for (const int row : rows)
        lines.append(m_model->line(row));
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace Culvert
