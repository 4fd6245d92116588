// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/status.h"

#include <QAbstractTableModel>

namespace Culvert {

/// The endpoints of the profile that is shown, a row each, changed in place.
class EndpointModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Type, Listen, Target, Connections, Copy, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setEndpoints(const QList<EndpointStatus> &endpoints);
    /// What "copy" puts on the clipboard: the address as it really is.
    QString address(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString text(const EndpointStatus &endpoint, int column);

    QList<EndpointStatus> m_endpoints;
};

} // namespace Culvert
