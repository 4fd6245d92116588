// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace Culvert {

/// What a program decides by when something went wrong. The names in JSON are those of
/// failureKindName().
enum class FailureKind {
    Authentication,
    HostKeyUnknown,
    HostKeyChanged,
    NameResolution,
    Network,
    Refused,
    Timeout,
    PortInUse,
    Permission,
    SshMissing,
    InvalidProfile,
    Cancelled,
    RemoteForward,
    ConnectionLost,
    Internal,
};

/// The stable name of a kind as status, logs and the command line show it, such as
/// "host-key-changed".
QString failureKindName(FailureKind kind);

/// The kind of a stable name; nothing if there is no such kind.
std::optional<FailureKind> failureKindFromName(QStringView name);

/// One value for everything that can go wrong: no exceptions, no error codes beside it.
struct Failure
{
    FailureKind kind = FailureKind::Internal;
    /// One line for people: ssh's or the server's own words where there are any.
    QString message;
    /// What else is known, such as more of ssh's output; may be empty or have several lines.
    QString detail;

    /// True when only a person can mend it, so that trying again by itself is wrong: a refused
    /// login, a host key, a port taken by someone else, a profile that makes no sense.
    bool needsPerson() const;

    bool operator==(const Failure &) const = default;
};

/// An invalid-profile failure, with the name of the field before the message where there is one.
Failure invalidProfile(const QString &message);
Failure invalidProfile(const QString &field, const QString &message);

} // namespace Culvert
