// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractTableModel>
#include <QDateTime>
#include <QList>

namespace Culvert {

/// One line of what has happened to tunnels.
struct LogRow
{
    enum class Weight { Info, Warning, Error };

    QDateTime time;
    QString text;
    Weight weight = Weight::Info;
};

/// The newest lines of the log, oldest first.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Text, ColumnCount };
    static constexpr int MostRows = 1000;

    using QAbstractTableModel::QAbstractTableModel;

    void append(const LogRow &row);
    /// What the first column says for this time: with its day, unless that is today.
    static QString timeText(const QDateTime &time);
    /// The line as it is copied: with its date, time and text.
    QString line(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<LogRow> m_rows;
};

} // namespace Culvert
