// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/faults/sighting.h"

#include <algorithm>

namespace Culvert::Faults {

using namespace Qt::StringLiterals;

Sighting sightingOf(const ProfileStatus &status, std::chrono::milliseconds after)
{
    Sighting sighting{after, status.state, status.failure, false, status.retryAt};
    if (sighting.failure)
        return sighting;
    const auto failed = std::ranges::find_if(status.endpoints, [](const EndpointStatus &endpoint) {
        return endpoint.failure.has_value();
    });
    if (failed != status.endpoints.end()) {
        sighting.failure = failed->failure;
        sighting.atEndpoint = true;
    }
    return sighting;
}

QString stateText(const Sighting &sighting)
{
    const QString state = tunnelStateName(sighting.state);
    return sighting.atEndpoint ? state + u", an endpoint failed"_s : state;
}

QString kindText(const Sighting &sighting)
{
    return sighting.failure ? failureKindName(sighting.failure->kind) : QString();
}

} // namespace Culvert::Faults
