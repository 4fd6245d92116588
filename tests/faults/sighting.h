// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/status.h"

#include <chrono>

namespace Culvert::Faults {

/// What the status of a tunnel said, and how long after the fault.
struct Sighting
{
    std::chrono::milliseconds after{0};
    TunnelState state = TunnelState::Stopped;
    /// The tunnel's own, or else that of its first endpoint that has one.
    std::optional<Failure> failure;
    /// The tunnel works, and the failure is an endpoint's.
    bool atEndpoint = false;
    /// When it tries again.
    std::optional<QDateTime> retryAt;
};

Sighting sightingOf(const ProfileStatus &status, std::chrono::milliseconds after);

/// "reconnecting", or "up, an endpoint failed".
QString stateText(const Sighting &sighting);
/// The failure's kind; empty without one.
QString kindText(const Sighting &sighting);

} // namespace Culvert::Faults
