// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/models/connectionmodel.h"

#include "core/model/plaintext.h"
#include "ui/words/icons.h"
#include "ui/words/statetexts.h"
#include "ui/words/timetexts.h"
#include "ui/words/windowtext.h"

#include <algorithm>

namespace Culvert {

ConnectionModel::ConnectionModel(QObject *parent)
    : RowModel(parent)
    , m_clock([] { return QDateTime::currentDateTimeUtc(); })
{}

void ConnectionModel::setClock(const Clock &clock)
{
    m_clock = clock;
    tick();
}

void ConnectionModel::tick()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Age), index(rowCount() - 1, Age), {Qt::DisplayRole});
}

void ConnectionModel::setConnections(QList<ConnectionStatus> connections)
{
    std::sort(connections.begin(), connections.end(),
              [](const ConnectionStatus &a, const ConnectionStatus &b) { return a.id < b.id; });
    setRows(connections);
}

int ConnectionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ConnectionModel::text(const ConnectionStatus &connection, int column) const
{
    switch (column) {
    case Program:
        return connection.pid == 0
                   ? tr("not known", "the program behind a connection")
                   : tr("%1 (%2)", "a program and its process id")
                         .arg(plainLine(connection.program), QString::number(connection.pid));
    case Target:
        return StateTexts::technical(connection.target);
    case Sent:
        return TimeTexts::bytes(connection.bytesUp);
    case Received:
        return TimeTexts::bytes(connection.bytesDown);
    case Age:
        return connection.since.isValid() ? TimeTexts::ago(connection.since, m_clock()) : QString();
    default:
        return {};
    }
}

QVariant ConnectionModel::sortKey(const ConnectionStatus &connection, int column) const
{
    switch (column) {
    case Sent:
        return connection.bytesUp;
    case Received:
        return connection.bytesDown;
    case Age:
        // The older, the more.
        return -connection.since.toMSecsSinceEpoch();
    default:
        return text(connection, column);
    }
}

QString ConnectionModel::accessibleText(const ConnectionStatus &connection)
{
    return connection.targetIsAddress ? tr("%1, by address", "where a connection leads to")
                                            .arg(plainLine(connection.target))
                                      : plainLine(connection.target);
}

QString ConnectionModel::toolTip(const ConnectionStatus &connection)
{
    QStringList lines{plainLine(connection.target)};
    if (connection.targetIsAddress)
        lines.append(tr("The program sent an address instead of a name: it may have asked this "
                        "machine's resolver"));
    if (connection.client.isEmpty())
        lines.append(tr("Comes in on %1").arg(plainLine(connection.endpoint)));
    else
        lines.append(tr("Comes in on %1, from %2")
                         .arg(plainLine(connection.endpoint), plainLine(connection.client)));
    if (!connection.user.isEmpty())
        lines.append(tr("User: %1").arg(plainLine(connection.user)));
    lines.append(connection.process == 0
                     ? tr("Waits for ssh")
                     : tr("Carried by ssh %1").arg(QString::number(connection.process)));
    return toolTipText(lines.join(u'\n'));
}

QVariant ConnectionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ConnectionStatus &connection = rows().at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(connection, column);
    case SortRole:
        return sortKey(connection, column);
    case Qt::DecorationRole:
        return column == Target && connection.targetIsAddress ? QVariant(Icons::glyph(Glyph::Info))
                                                              : QVariant();
    case Qt::ToolTipRole:
        return toolTip(connection);
    case Qt::AccessibleTextRole:
        return column == Target ? QVariant(accessibleText(connection)) : QVariant();
    case Qt::TextAlignmentRole:
        return column >= Sent ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant ConnectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= Sent ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter)
                               : QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Program:
        return tr("Program");
    case Target:
        return tr("Leads to");
    case Sent:
        return tr("Sent");
    case Received:
        return tr("Received");
    case Age:
        return tr("Age");
    default:
        return {};
    }
}

} // namespace Culvert
