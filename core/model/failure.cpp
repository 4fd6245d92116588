// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/failure.h"

#include <array>
#include <utility>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<FailureKind, const char *>, 16> Names{{
    {FailureKind::Authentication, "authentication"},
    {FailureKind::HostKeyUnknown, "host-key-unknown"},
    {FailureKind::HostKeyChanged, "host-key-changed"},
    {FailureKind::NameResolution, "name-resolution"},
    {FailureKind::Network, "network"},
    {FailureKind::Refused, "refused"},
    {FailureKind::Timeout, "timeout"},
    {FailureKind::PortInUse, "port-in-use"},
    {FailureKind::Permission, "permission"},
    {FailureKind::SshMissing, "ssh-missing"},
    {FailureKind::InvalidProfile, "invalid-profile"},
    {FailureKind::Cancelled, "cancelled"},
    {FailureKind::RemoteForward, "remote-forward"},
    {FailureKind::ConnectionLost, "connection-lost"},
    {FailureKind::Internal, "internal"},
    {FailureKind::ClosedByTarget, "closed-by-target"},
}};

} // namespace

QString failureKindName(FailureKind kind)
{
    for (const auto &[candidate, name] : Names) {
        if (candidate == kind)
            return QString::fromLatin1(name);
    }
    Q_UNREACHABLE();
}

std::optional<FailureKind> failureKindFromName(QStringView name)
{
    for (const auto &[kind, candidate] : Names) {
        if (name == QLatin1String(candidate))
            return kind;
    }
    return std::nullopt;
}

QString failureOriginName(FailureOrigin origin)
{
    switch (origin) {
    case FailureOrigin::Local:
        return u"local"_s;
    case FailureOrigin::Server:
        return u"server"_s;
    case FailureOrigin::Target:
        return u"target"_s;
    }
    Q_UNREACHABLE();
}

bool Failure::needsPerson() const
{
    switch (kind) {
    case FailureKind::Authentication:
    case FailureKind::HostKeyUnknown:
    case FailureKind::HostKeyChanged:
    case FailureKind::Permission:
    case FailureKind::SshMissing:
    case FailureKind::InvalidProfile:
    case FailureKind::Cancelled:
        return true;
    case FailureKind::NameResolution:
    case FailureKind::Network:
    case FailureKind::Refused:
    case FailureKind::Timeout:
    case FailureKind::PortInUse:
    case FailureKind::RemoteForward:
    case FailureKind::ConnectionLost:
    case FailureKind::Internal:
    case FailureKind::ClosedByTarget:
        return false;
    }
    Q_UNREACHABLE();
}

Failure invalidProfile(const QString &message)
{
    return {FailureKind::InvalidProfile, message, {}};
}

Failure invalidProfile(const QString &field, const QString &message)
{
    return invalidProfile(u"%1: %2"_s.arg(field, message));
}

} // namespace Culvert
