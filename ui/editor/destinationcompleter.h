// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCompleter>

namespace Culvert {

/// Completes what is typed as a destination by the names that a person's ssh_config has; a user
/// before "@" stays as it is typed.
class DestinationCompleter : public QCompleter
{
    Q_OBJECT

public:
    explicit DestinationCompleter(const QStringList &hosts, QObject *parent = nullptr);

    QStringList splitPath(const QString &path) const override;
    QString pathFromIndex(const QModelIndex &index) const override;

private:
    /// "me@" of what was typed last.
    mutable QString m_user;
};

} // namespace Culvert
