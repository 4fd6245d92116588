// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/models/logmodel.h"

#include "core/model/plaintext.h"
#include "ui/words/icons.h"
#include "ui/words/windowtext.h"

#include <QLocale>

namespace Culvert {

namespace {

constexpr qsizetype LongestLine = 600;

} // namespace

QString LogModel::timeText(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    const QString hours = QLocale().toString(local.time(), u"HH:mm:ss");
    return local.date() == QDate::currentDate()
               ? hours
               : QLocale().toString(local.date(), QLocale::ShortFormat) + u' ' + hours;
}

void LogModel::append(const LogRow &row)
{
    if (m_rows.size() >= MostRows) {
        beginRemoveRows({}, 0, 0);
        m_rows.removeFirst();
        endRemoveRows();
    }
    const int place = rowCount();
    beginInsertRows({}, place, place);
    m_rows.append(row);
    endInsertRows();
}

QString LogModel::line(int row) const
{
    const LogRow &entry = m_rows.at(row);
    return entry.time.toLocalTime().toString(Qt::ISODate) + u' ' +
           plainLine(entry.text, LongestLine);
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const LogRow &row = m_rows.at(index.row());
    const bool isTime = index.column() == Time;
    switch (role) {
    case Qt::DisplayRole:
        return isTime ? timeText(row.time) : plainLine(row.text, LongestLine);
    case Qt::DecorationRole:
        if (isTime || row.weight == LogRow::Weight::Info)
            return {};
        return row.weight == LogRow::Weight::Error ? Icons::state(TunnelState::Failed)
                                                   : Icons::glyph(Glyph::Warning);
    case Qt::AccessibleTextRole:
        if (isTime || row.weight == LogRow::Weight::Info)
            return {};
        return (row.weight == LogRow::Weight::Error ? tr("Error: %1") : tr("Warning: %1"))
            .arg(plainLine(row.text, LongestLine));
    case Qt::ToolTipRole:
        return toolTipText(isTime ? QLocale().toString(row.time.toLocalTime()) : row.text);
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Time ? tr("Time") : tr("What happened");
}

} // namespace Culvert
