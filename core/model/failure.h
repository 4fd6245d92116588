// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/export.h"

#include <QString>

#include <optional>

namespace Culvert {

/// What a program decides by when something went wrong. The names in JSON are those of
/// failureKindName().
enum class FailureKind {
    Authentication, ///< the server lets nobody in by what it was shown, or nobody was there to ask
    HostKeyUnknown, ///< the server's host key is not known, and was not accepted
    HostKeyChanged, ///< the server shows another host key than the one that is known
    NameResolution, ///< there is no such host
    Network,        ///< no way to the host
    Refused,        ///< nobody listens there, or the server does not allow it
    Timeout,        ///< no answer within the time that was given
    PortInUse,      ///< another program listens there
    Permission,     ///< this user may not do that on this machine
    SshMissing,     ///< there is no ssh program, or it cannot be started
    InvalidProfile, ///< what was asked for makes no sense
    Cancelled,      ///< somebody wanted it so
    RemoteForward,  ///< the server does not listen for this program
    ConnectionLost, ///< it was there, and broke: what has come may not be all
    Internal,       ///< nothing of these; the message says what
    ClosedByTarget, ///< the target ended the connection in order: what has come is all
};

/// Whose failure it is: kinds such as refused, name-resolution and timeout are told by this.
enum class FailureOrigin {
    Local,  ///< this program's or this machine's: ssh is missing, a port is taken, it was cancelled
    Server, ///< of the way to the ssh server, of a jump host, or of the server itself
    Target, ///< of the target behind the server, as the server tells
};

/// The stable name of a kind as status, logs and the command line show it, such as
/// "host-key-changed".
CULVERT_EXPORT QString failureKindName(FailureKind kind);

/// The kind of a stable name; nothing if there is no such kind.
CULVERT_EXPORT std::optional<FailureKind> failureKindFromName(QStringView name);

/// The stable name of an origin: "local", "server" or "target".
CULVERT_EXPORT QString failureOriginName(FailureOrigin origin);

/// One value for everything that can go wrong: no exceptions, no error codes beside it.
struct CULVERT_EXPORT Failure
{
    /// What a program decides by.
    FailureKind kind = FailureKind::Internal;
    /// One line for people: ssh's or the server's own words where there are any.
    QString message;
    /// What else is known, such as more of ssh's output; may be empty or have several lines.
    QString detail;
    /// Whose failure it is.
    FailureOrigin origin = FailureOrigin::Local;

    /// The same failure with another origin.
    Failure of(FailureOrigin whose) const { return {kind, message, detail, whose}; }
    /// True if the target, and not the way to the server, is what failed.
    bool isOfTarget() const { return origin == FailureOrigin::Target; }

    /// True when only a person can mend it, so that trying again by itself is wrong: a refused
    /// login, a host key, a profile that makes no sense. A port that somebody else has may be free
    /// again.
    bool needsPerson() const;

    /// True if kind, both texts and the origin are the same.
    bool operator==(const Failure &) const = default;
};

/// An invalid-profile failure.
CULVERT_EXPORT Failure invalidProfile(const QString &message);
/// The same, with the name of the field before the message.
CULVERT_EXPORT Failure invalidProfile(const QString &field, const QString &message);

} // namespace Culvert
