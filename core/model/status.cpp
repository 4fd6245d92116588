// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/status.h"

#include <QHostAddress>

#include <algorithm>

namespace Culvert {

using namespace Qt::StringLiterals;

bool ProfileStatus::isOn() const
{
    return state != TunnelState::Stopped && state != TunnelState::Stopping &&
           state != TunnelState::Failed;
}

std::optional<HostPort> EndpointStatus::clientAddress() const
{
    const bool isLocal = type == EndpointType::Socks || type == EndpointType::Forward;
    const Result<HostPort> parsed = HostPort::parse(addresses.value(0, listen));
    if (!listening || !isLocal || !parsed)
        return std::nullopt;
    HostPort address = *parsed;
    // One that listens on all addresses is reached by the nearest.
    const QHostAddress host(address.host);
    if (host == QHostAddress::AnyIPv4)
        address.host = QHostAddress(QHostAddress::LocalHost).toString();
    else if (host == QHostAddress::AnyIPv6)
        address.host = QHostAddress(QHostAddress::LocalHostIPv6).toString();
    return address;
}

std::optional<HostPort> ProfileStatus::socksAddress() const
{
    for (const EndpointStatus &endpoint : endpoints) {
        if (endpoint.type != EndpointType::Socks)
            continue;
        if (const std::optional<HostPort> address = endpoint.clientAddress())
            return address;
    }
    return std::nullopt;
}

std::optional<Failure> ProfileStatus::problem() const
{
    if (failure || !isOn())
        return failure;
    for (const EndpointStatus &endpoint : endpoints) {
        if (endpoint.failure && !endpoint.listening)
            return endpoint.failure;
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
