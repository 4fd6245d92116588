// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/export.h"

#include <QDateTime>
#include <QString>

namespace Culvert {

/// How far one ssh child has come; the names in JSON are those of processStateName().
enum class ProcessState {
    Connecting, ///< started, not logged in yet
    Up,         ///< logged in, takes connections
    Retiring,   ///< takes no new connections, ends after its last
};
/// The stable name of a state, such as "up".
CULVERT_EXPORT QString processStateName(ProcessState state);

/// One ssh child as it is now.
struct ProcessStatus
{
    /// 0 before it is started, and when it has ended.
    qint64 pid = 0;
    /// How far it has come.
    ProcessState state = ProcessState::Connecting;
    /// Since when it is in this state, UTC.
    QDateTime since;
    /// Connections that it carries, being opened or open.
    int connections = 0;
    /// Those and all that it has carried before.
    qint64 connectionsTotal = 0;

    /// True if all is the same.
    bool operator==(const ProcessStatus &) const = default;
};

} // namespace Culvert
