// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Culvert {

/// Which of the ssh processes on the way to a server it is: that of the destination, or that of a
/// jump host: one that ssh starts (ssh(1), -J), or one that a ProxyCommand does.
struct Hop
{
    /// "[user@]host[:port]" as ssh was told it; for the destination as the profile has it. Empty if
    /// it cannot be told.
    QString name;
    /// The host by itself, as ssh_config's "Host" would be matched with it.
    QString host;
    bool isJumpHost = false;
    /// The configuration that this ssh was told to go by (-F); empty: the usual files, or unknown.
    QString configFile = {};
    /// The arguments by which ssh -G answers for it; empty if unknown.
    QStringList forConfig = {};

    bool operator==(const Hop &) const = default;
};

/// The jump host of an ssh with these arguments (argv[0] first); its name is empty if they are not
/// those of one. Pure.
Hop hopFromArguments(const QList<QByteArray> &arguments);

/// The hop of process @p pid; @p destination is what ssh process @p master logs in to. Reads
/// /proc(5); without it only the destination can be told.
Hop hopOfProcess(qint64 pid, qint64 master, const QString &destination);

} // namespace Culvert
