// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/models/runmodel.h"

#include "core/model/plaintext.h"
#include "ui/words/icons.h"
#include "ui/words/statetexts.h"
#include "ui/words/timetexts.h"
#include "ui/words/windowtext.h"

#include <QLocale>

namespace Culvert {

RunModel::RunModel(QObject *parent)
    : RowModel(parent)
    , m_clock([] { return QDateTime::currentDateTimeUtc(); })
{}

void RunModel::setClock(const Clock &clock)
{
    m_clock = clock;
    tick();
}

void RunModel::tick()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Since), index(rowCount() - 1, Since), {Qt::DisplayRole});
}

int RunModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RunModel::sentence(int row) const
{
    const RunStatus run = rows().value(row);
    return tr("%1, since %2, %3", "a program, a time of day, a number of connections")
        .arg(plainLine(run.program), TimeTexts::clock(run.since, m_clock()),
             StateTexts::connections(run.connections));
}

QString RunModel::text(const RunStatus &run, int column) const
{
    switch (column) {
    case Program:
        return run.pid == 0 ? plainLine(run.program)
                            : tr("%1 (%2)", "a program and its process id")
                                  .arg(plainLine(run.program), QString::number(run.pid));
    case Since:
        return TimeTexts::clock(run.since, m_clock());
    case Connections:
        return QLocale().toString(run.connections);
    case Total:
        return QLocale().toString(run.connectionsTotal);
    case Sent:
        return TimeTexts::bytes(run.bytesUp);
    case Received:
        return TimeTexts::bytes(run.bytesDown);
    default:
        return {};
    }
}

QVariant RunModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const RunStatus &run = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(run, index.column());
    case Qt::DecorationRole:
        return index.column() == Program ? QVariant(Icons::glyph(Glyph::Program)) : QVariant();
    case Qt::ToolTipRole:
        return toolTipText(sentence(index.row()));
    case Qt::AccessibleTextRole:
        return index.column() == Program ? sentence(index.row()) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() >= Since ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter)
                                       : QVariant();
    default:
        return {};
    }
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= Since ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter)
                                : QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Program:
        return tr("Program");
    case Since:
        return tr("Since", "a time of day");
    case Connections:
        return tr("Open", "connections that are open");
    case Total:
        return tr("In all", "connections since the start");
    case Sent:
        return tr("Sent", "an amount of data");
    case Received:
        return tr("Received", "an amount of data");
    default:
        return {};
    }
}

} // namespace Culvert
