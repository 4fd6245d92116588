// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"

#include <optional>

namespace Culvert {

/// Moves this process into user, network and mount namespaces of its own (user_namespaces(7)), as
/// the same user and group, with every capability in there until it executes another program. Needs
/// no privilege, and a process with a single thread. The failure is that of namespacesForbidden().
std::optional<Failure> enterOwnNamespaces();

/// From now on, no program that this process executes gets a capability to change the namespaces,
/// not even root's.
std::optional<Failure> giveUpCapabilities();

/// The system refused a step with that value of errno(3): which of its settings forbids namespaces
/// to people, if one does, and what can be done. @p settings is where those are: /proc/sys.
Failure namespacesForbidden(const QString &step, int error,
                            const QString &settings = QStringLiteral("/proc/sys"));

} // namespace Culvert
