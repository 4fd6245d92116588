// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/window/connectionlist.h"

#include "core/model/plaintext.h"
#include "ui/models/connectionmodel.h"
#include "ui/window/connectionview.h"
#include "ui/words/icons.h"
#include "ui/words/texts.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace Culvert {

ConnectionList::ConnectionList(EngineInterface &engine, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_model(new ConnectionModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_view(new ConnectionView(this))
    , m_none(new MutedLabel(this))
    , m_close(new QPushButton(tr("&Close connection"), this))
    , m_closeAction(new QAction(Icons::glyph(Glyph::Close), tr("Close connection"), m_view))
    , m_copyAction(new QAction(Icons::glyph(Glyph::Copy), tr("Copy target"), m_view))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ConnectionModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(m_sorted);
    m_view->setAccessibleName(tr("Connections"));
    m_none->setText(tr("No connections."));
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
    layout->addWidget(heading);
    layout->addStretch();
    layout->addWidget(m_close);
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
    m_view->addActions({m_closeAction, m_copyAction});
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
    m_view->setVisible(!connections.isEmpty());
    m_close->setVisible(!connections.isEmpty());
    m_none->setVisible(connections.isEmpty());
    followSelection();
}

void ConnectionList::followSelection()
{
    const bool any = m_view->selectionModel()->hasSelection();
    if (!any && m_close->hasFocus())
        m_view->setFocus();
    m_close->setEnabled(any);
    m_closeAction->setEnabled(any);
    m_copyAction->setEnabled(any);
}

QList<ConnectionStatus> ConnectionList::selected() const
{
    QList<ConnectionStatus> connections;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        connections.append(m_model->at(m_sorted->mapToSource(row).row()));
    return connections;
}

void ConnectionList::closeSelected()
{
    const QList<ConnectionStatus> connections = selected();
    for (const ConnectionStatus &connection : connections) {
        // One that has ended by itself meanwhile is what was wanted, too.
        m_engine.closeConnection(connection.id,
                                 [self = QPointer(this)](const std::optional<Failure> &) {
                                     if (self)
                                         self->refresh();
                                 });
    }
}

void ConnectionList::copySelectedTargets()
{
    QStringList targets;
    const QList<ConnectionStatus> connections = selected();
    for (const ConnectionStatus &connection : connections)
        targets.append(plainLine(connection.target));
    if (!targets.isEmpty())
        QGuiApplication::clipboard()->setText(targets.join(u'\n'));
}

} // namespace Culvert
