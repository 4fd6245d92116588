// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/status.h"
#include "ui/models/rowmodel.h"
#include "ui/models/traffichistory.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>

namespace Culvert {

inline qint64 keyOfProcess(const ProcessStatus &process, qsizetype /*row*/)
{
    return process.pid;
}

/// The ssh processes of the profile that is shown, a row each, changed in place.
class ProcessModel : public RowModel<QAbstractTableModel, ProcessStatus, &keyOfProcess>
{
    Q_OBJECT

public:
    enum Column { Pid, State, Since, Connections, Total, Sending, Receiving, ColumnCount };

    using Clock = std::function<QDateTime()>;

    explicit ProcessModel(QObject *parent = nullptr);

    /// Where "now" comes from; the system's clock if never set.
    void setClock(const Clock &clock);
    /// Lets the texts that count time be read anew.
    void tick();
    /// How fast each is, by its pid.
    void setRates(const QHash<qint64, TrafficRate> &rates);
    void setProcesses(const QList<ProcessStatus> &processes) { setRows(processes); }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ProcessStatus &process, int column) const;

    Clock m_clock;
    QHash<qint64, TrafficRate> m_rates;
};

} // namespace Culvert
