// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/status.h"
#include "ui/models/connectionrates.h"
#include "ui/models/rowmodel.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QIcon>

#include <functional>

namespace Culvert {

inline quint64 keyOfConnection(const ConnectionStatus &connection, qsizetype /*row*/)
{
    return connection.id;
}

/// Connections, a row each in the order of their ids, changed in place: thousands of them may
/// change every second.
class ConnectionModel : public RowModel<QAbstractTableModel, ConnectionStatus, &keyOfConnection>
{
    Q_OBJECT

public:
    enum Column { Program, Target, Sent, Received, Rate, Age, ColumnCount };
    /// What rows are sorted by: texts, amounts and ages rather than what is shown of them.
    static constexpr int SortRole = Qt::UserRole;

    using Clock = std::function<QDateTime()>;

    explicit ConnectionModel(QObject *parent = nullptr);

    /// Where "now" comes from; the system's clock if never set.
    void setClock(const Clock &clock);
    /// Lets the texts that count time be read anew.
    void tick();
    /// Takes all that there are now, in any order; their ids tell which are new.
    void setConnections(QList<ConnectionStatus> connections);
    /// How fast they are, as of the last setConnections().
    const ConnectionRates &rates() const { return m_rates; }
    /// The row as it is copied: its cells with tabs between them.
    QString line(int row) const;
    /// Precondition: there is such a row.
    const ConnectionStatus &at(int row) const { return rows().at(row); }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ConnectionStatus &connection, int column) const;
    QVariant sortKey(const ConnectionStatus &connection, int column) const;
    static QString accessibleText(const ConnectionStatus &connection);
    static QString toolTip(const ConnectionStatus &connection);

    QIcon icon(const ConnectionStatus &connection) const;

    Clock m_clock;
    ConnectionRates m_rates;
    /// By the program's name: a theme that has none is slow to say so.
    mutable QHash<QString, QIcon> m_icons;
};

} // namespace Culvert
