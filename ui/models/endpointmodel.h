// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/status.h"
#include "ui/models/rowmodel.h"

#include <QAbstractTableModel>

namespace Culvert {

/// An endpoint has no id: it is told by its place in the profile.
inline qsizetype keyOfEndpoint(const EndpointStatus & /*endpoint*/, qsizetype row)
{
    return row;
}

/// The endpoints of the profile that is shown, a row each, changed in place.
class EndpointModel : public RowModel<QAbstractTableModel, EndpointStatus, &keyOfEndpoint>
{
    Q_OBJECT

public:
    enum Column { Type, Listen, Target, Connections, Copy, More, ColumnCount };

    using RowModel::RowModel;

    void setEndpoints(const QList<EndpointStatus> &endpoints) { setRows(endpoints); }
    /// What "copy" puts on the clipboard: the address as it really is.
    QString address(int row) const;
    /// Precondition: there is such a row.
    const EndpointStatus &at(int row) const { return rows().at(row); }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString text(const EndpointStatus &endpoint, int column);
};

} // namespace Culvert
