// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/models/endpointmodel.h"

#include "core/model/plaintext.h"
#include "ui/words/icons.h"
#include "ui/words/statetexts.h"
#include "ui/words/windowtext.h"

#include <QFontDatabase>

namespace Culvert {

QString EndpointModel::address(int row) const
{
    return row >= 0 && row < rowCount() ? rows().at(row).listen : QString();
}

int EndpointModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EndpointModel::text(const EndpointStatus &endpoint, int column)
{
    switch (column) {
    case Type:
        return endpoint.name.isEmpty()
                   ? StateTexts::endpoint(endpoint.type)
                   : tr("%1 (%2)", "an endpoint's name and its type")
                         .arg(plainLine(endpoint.name), StateTexts::endpoint(endpoint.type));
    case Listen:
        return StateTexts::technical(endpoint.listen);
    case Target:
        return endpoint.target.isEmpty() ? tr("anywhere") : StateTexts::technical(endpoint.target);
    case Connections:
        return endpoint.enabled ? QString::number(endpoint.connections)
                                : tr("off", "an endpoint that is switched off");
    default:
        return {};
    }
}

QVariant EndpointModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const EndpointStatus &endpoint = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(endpoint, index.column());
    case Qt::DecorationRole:
        if (index.column() == Type && endpoint.failure)
            return Icons::state(TunnelState::Failed);
        return index.column() == Type
                   ? Icons::state(endpoint.listening ? TunnelState::Idle : TunnelState::Stopped)
                   : QVariant();
    case Qt::ToolTipRole:
        if (endpoint.failure)
            return toolTipText(endpoint.failure->message);
        if (!endpoint.enabled)
            return toolTipText(tr("Switched off"));
        return toolTipText(endpoint.listening ? tr("Listens on %1").arg(endpoint.listen)
                                              : tr("Closed"));
    case Qt::AccessibleTextRole:
        if (index.column() == Type)
            return tr("%1, %2", "an endpoint and whether it listens")
                .arg(text(endpoint, Type), endpoint.failure ? plainText(endpoint.failure->message)
                                           : !endpoint.enabled  ? tr("switched off")
                                           : endpoint.listening ? tr("listening")
                                                                : tr("closed"));
        // There are buttons in these.
        if (index.column() == Copy)
            return tr("Copy address");
        if (index.column() == More)
            return tr("More actions");
        return {};
    case Qt::FontRole:
        if (index.column() == Listen || (index.column() == Target && !endpoint.target.isEmpty()))
            return QFontDatabase::systemFont(QFontDatabase::FixedFont);
        return {};
    case Qt::TextAlignmentRole:
        return index.column() == Connections ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter)
                                             : QVariant();
    default:
        return {};
    }
}

QVariant EndpointModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Connections ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter)
                                      : QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Type:
        return tr("Kind");
    case Listen:
        return tr("Address");
    case Target:
        return tr("Leads to");
    case Connections:
        return tr("Open", "connections that are open");
    default:
        return QString();
    }
}

} // namespace Culvert
