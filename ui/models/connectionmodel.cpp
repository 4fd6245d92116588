// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/models/connectionmodel.h"

#include "core/model/plaintext.h"
#include "ui/words/icons.h"
#include "ui/words/statetexts.h"
#include "ui/words/timetexts.h"
#include "ui/words/windowtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace Culvert {

using namespace Qt::StringLiterals;

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
    const bool anyBefore = !m_rates.processes().isEmpty();
    m_rates.look(connections, m_clock());
    setRows(connections);
    // One that has come to rest has not changed by itself.
    if (rowCount() > 0 && (anyBefore || !m_rates.processes().isEmpty()))
        Q_EMIT dataChanged(index(0, Rate), index(rowCount() - 1, Rate),
                           {Qt::DisplayRole, SortRole});
}

QString ConnectionModel::line(int row) const
{
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells.append(column == Target ? plainLine(at(row).target) : text(at(row), column));
    return cells.join(u'\t');
}

QIcon ConnectionModel::icon(const ConnectionStatus &connection) const
{
    static const QRegularExpression harmless(
        QRegularExpression::anchoredPattern(u"[A-Za-z0-9][A-Za-z0-9._-]{0,63}"_s));
    constexpr qsizetype MostIcons = 200;
    const auto found = m_icons.constFind(connection.program);
    if (found != m_icons.constEnd())
        return *found;
    // A theme takes a path for the file to show.
    QIcon icon = harmless.match(connection.program).hasMatch()
                     ? QIcon::fromTheme(connection.program)
                     : QIcon();
    if (icon.isNull())
        icon = Icons::glyph(Glyph::Program);
    if (m_icons.size() >= MostIcons)
        m_icons.clear();
    m_icons.insert(connection.program, icon);
    return icon;
}

int ConnectionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ConnectionModel::text(const ConnectionStatus &connection, int column) const
{
    switch (column) {
    case Program:
        return connection.pid == 0 ? tr("not known", "the program behind a connection")
                                   : StateTexts::program(connection);
    case Target:
        return StateTexts::technical(connection.target);
    case Sent:
        return TimeTexts::bytes(connection.bytesUp);
    case Received:
        return TimeTexts::bytes(connection.bytesDown);
    case Rate:
        // One that rests is told by nothing being there.
        return m_rates.of(connection.id).both() > 0
                   ? TimeTexts::rate(m_rates.of(connection.id).both())
                   : QString();
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
    case Rate:
        return m_rates.of(connection.id).both();
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
        if (column == Program)
            return icon(connection);
        return column == Target && connection.targetIsAddress ? QVariant(Icons::glyph(Glyph::Info))
                                                              : QVariant();
    case Qt::ToolTipRole:
        return toolTip(connection);
    case Qt::AccessibleTextRole:
        if (column == Rate && m_rates.of(connection.id).both() <= 0)
            return tr("at rest", "a connection on which nothing goes");
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
    case Rate:
        return tr("Rate", "how fast a connection is, both ways");
    case Age:
        return tr("Age");
    default:
        return {};
    }
}

} // namespace Culvert
