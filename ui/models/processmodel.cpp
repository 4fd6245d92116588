// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/models/processmodel.h"

#include "ui/words/icons.h"
#include "ui/words/statetexts.h"
#include "ui/words/timetexts.h"

#include <QLocale>

namespace Culvert {

ProcessModel::ProcessModel(QObject *parent)
    : RowModel(parent)
    , m_clock([] { return QDateTime::currentDateTimeUtc(); })
{}

void ProcessModel::setClock(const Clock &clock)
{
    m_clock = clock;
    tick();
}

void ProcessModel::tick()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Since), index(rowCount() - 1, Since), {Qt::DisplayRole});
}

void ProcessModel::setRates(const QHash<qint64, TrafficRate> &rates)
{
    if (rates == m_rates)
        return;
    m_rates = rates;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Sending), index(rowCount() - 1, Receiving), {Qt::DisplayRole});
}

int ProcessModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ProcessModel::text(const ProcessStatus &process, int column) const
{
    switch (column) {
    case Pid:
        return tr("ssh %1", "a process and its id").arg(QString::number(process.pid));
    case State:
        return StateTexts::process(process.state);
    case Since:
        return process.since.isValid() ? TimeTexts::ago(process.since, m_clock()) : QString();
    case Connections:
        return QLocale().toString(process.connections);
    case Total:
        return QLocale().toString(process.connectionsTotal);
    case Sending:
        return TimeTexts::rate(m_rates.value(process.pid).up);
    case Receiving:
        return TimeTexts::rate(m_rates.value(process.pid).down);
    default:
        return {};
    }
}

QVariant ProcessModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ProcessStatus &process = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(process, index.column());
    case Qt::DecorationRole:
        if (index.column() != Pid)
            return {};
        return Icons::state(process.state == ProcessState::Up           ? TunnelState::Up
                            : process.state == ProcessState::Connecting ? TunnelState::Connecting
                                                                        : TunnelState::Stopping);
    case Qt::ToolTipRole:
        return index.column() == Since ? QLocale().toString(process.since.toLocalTime())
                                       : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() >= Since ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter)
                                       : QVariant();
    default:
        return {};
    }
}

QVariant ProcessModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= Since ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter)
                                : QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Pid:
        return tr("Process");
    case State:
        return tr("State");
    case Since:
        return tr("For", "how long a process has been running");
    case Connections:
        return tr("Open", "connections that are open");
    case Total:
        return tr("In all", "connections since the start");
    case Sending:
        return tr("Sends", "how fast it sends");
    case Receiving:
        return tr("Receives", "how fast it receives");
    default:
        return {};
    }
}

} // namespace Culvert
