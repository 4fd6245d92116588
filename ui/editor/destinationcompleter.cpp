// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/editor/destinationcompleter.h"

#include "core/model/plaintext.h"

#include <QAbstractItemView>

namespace Culvert {

namespace {

constexpr int MostShown = 12;

} // namespace

DestinationCompleter::DestinationCompleter(const QStringList &hosts, QObject *parent)
    : QCompleter(hosts, parent)
{
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
    setMaxVisibleItems(MostShown);
    popup()->setAccessibleName(tr("Names from ssh_config"));
}

QStringList DestinationCompleter::splitPath(const QString &path) const
{
    const qsizetype host = path.lastIndexOf(u'@') + 1;
    m_user = path.left(host);
    return {path.mid(host)};
}

QString DestinationCompleter::pathFromIndex(const QModelIndex &index) const
{
    return m_user + QCompleter::pathFromIndex(index);
}

} // namespace Culvert
