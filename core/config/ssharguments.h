// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/destination.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace Culvert {

/// What the arguments of an ssh say of where it logs in, and by which configuration (ssh(1)).
struct SshArguments
{
    /// As ssh was told it; not what its configuration makes of it.
    Destination destination;
    /// Of -F; empty: the usual files.
    QString configFile;
    /// Those by which ssh -G answers for this ssh, with the host at the end.
    QStringList forConfig;

    bool operator==(const SshArguments &) const = default;
};

/// Reads @p arguments, argv[0] first, as ssh does: options may stand together, with their values
/// behind them or in the next word, and behind the host as well. Nothing if they are not those of
/// an ssh, by its own name, that logs in somewhere. Pure.
std::optional<SshArguments> parseSshArguments(const QList<QByteArray> &arguments);

/// The arguments of process @p pid, argv[0] first, from /proc(5); empty if they cannot be read.
QList<QByteArray> argumentsOfProcess(qint64 pid);

} // namespace Culvert
