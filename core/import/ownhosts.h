// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace Culvert {

/// The hosts that a person's own ssh_config names, read by hand: only names are looked for, what
/// they mean is for ssh to say (SshResolver).
struct OwnHosts
{
    /// In the order in which they stand, each once.
    QStringList hosts;
    /// Files that cannot be read, or include each other without end.
    QStringList problems;

    bool operator==(const OwnHosts &) const = default;
};

/// Reads @p path and what it includes, with patterns as in glob(7); relative paths are below
/// ".ssh" of @p home, as ssh has it wherever the file is. Reads regular files of 1 MiB at most, 256
/// of them at most, 16 deep at most.
OwnHosts readOwnHosts(const QString &path, const QString &home);

/// ~/.ssh/config of the account's home, see accountHome().
QString ownConfigPath();

} // namespace Culvert
