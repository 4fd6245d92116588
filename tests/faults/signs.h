// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/status.h"

namespace Culvert::Faults {

/// The first that there is; 0 = none.
inline qint64 sshOf(const ProfileStatus &status)
{
    return status.processes.isEmpty() ? 0 : status.processes.constFirst().pid;
}

// What Stage::watch() may wait for.

inline bool isUp(const ProfileStatus &status)
{
    return status.state == TunnelState::Up;
}

/// Of a tunnel that was up.
inline bool leftUp(const ProfileStatus &status)
{
    return !isUp(status);
}

/// A start that came to its end, for now or for good.
inline bool gaveUp(const ProfileStatus &status)
{
    return status.state != TunnelState::Connecting && status.failure.has_value();
}

inline bool hasEndpointFailure(const ProfileStatus &status)
{
    return std::any_of(status.endpoints.begin(), status.endpoints.end(),
                       [](const EndpointStatus &endpoint) { return endpoint.failure.has_value(); });
}

} // namespace Culvert::Faults
