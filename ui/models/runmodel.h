// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/status.h"
#include "ui/models/rowmodel.h"

#include <QAbstractTableModel>

#include <functional>

namespace Culvert {

inline quint64 keyOfRun(const RunStatus &run, qsizetype /*row*/)
{
    return run.id;
}

/// The programs that were started through the profile that is shown, a row each, changed in place.
class RunModel : public RowModel<QAbstractTableModel, RunStatus, &keyOfRun>
{
    Q_OBJECT

public:
    enum Column { Program, Since, Connections, Total, Sent, Received, ColumnCount };

    using Clock = std::function<QDateTime()>;

    explicit RunModel(QObject *parent = nullptr);

    /// Where "now" comes from; the system's clock if never set.
    void setClock(const Clock &clock);
    /// Lets the texts that depend on the time be read anew.
    void tick();
    void setRuns(const QList<RunStatus> &runs) { setRows(runs); }
    /// The number of the run in that row, by which it can be ended; 0 if there is none.
    quint64 idAt(int row) const { return rows().value(row).id; }
    /// "psql, since 14:02, 3 connections"
    QString sentence(int row) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const RunStatus &run, int column) const;

    Clock m_clock;
};

} // namespace Culvert
