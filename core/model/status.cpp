// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/status.h"

#include <algorithm>

namespace Culvert {

QString processStateName(ProcessState state)
{
    switch (state) {
    case ProcessState::Connecting:
        return QStringLiteral("connecting");
    case ProcessState::Up:
        return QStringLiteral("up");
    case ProcessState::Retiring:
        return QStringLiteral("retiring");
    }
    Q_UNREACHABLE();
}

bool ProfileStatus::isOn() const
{
    return state != TunnelState::Stopped && state != TunnelState::Stopping &&
           state != TunnelState::Failed;
}

std::optional<HostPort> ProfileStatus::socksAddress() const
{
    for (const EndpointStatus &endpoint : endpoints) {
        if (endpoint.type != EndpointType::Socks || !endpoint.listening)
            continue;
        if (const Result<HostPort> address = HostPort::parse(endpoint.listen))
            return *address;
    }
    return std::nullopt;
}

const ProfileStatus *EngineStatus::find(const QString &id) const
{
    const auto found =
        std::find_if(profiles.begin(), profiles.end(),
                     [&id](const ProfileStatus &profile) { return profile.id == id; });
    return found == profiles.end() ? nullptr : &*found;
}

} // namespace Culvert
