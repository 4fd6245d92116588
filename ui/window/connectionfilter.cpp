// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/window/connectionfilter.h"

#include "ui/models/connectionmodel.h"

namespace Culvert {

void ConnectionFilter::setText(const QString &text)
{
    if (text.trimmed() == m_text)
        return;
    m_text = text.trimmed();
    invalidateFilter();
}

bool ConnectionFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_text.isEmpty())
        return true;
    const ConnectionStatus &connection =
        static_cast<const ConnectionModel *>(sourceModel())->at(row);
    const auto has = [this](const QString &text) {
        return text.contains(m_text, Qt::CaseInsensitive);
    };
    return has(connection.program) || has(connection.target) || has(connection.endpoint) ||
           has(connection.client) || QString::number(connection.pid) == m_text;
}

} // namespace Culvert
