// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/destination.h"
#include "core/model/export.h"
#include "core/model/hostport.h"

#include <optional>

namespace Culvert {

/// Where and how ssh logs in, in one text, as programs have it in their own settings:
/// "[ssh://][user[:password]@]host[:port][?bind=IP:PORT]". This is the one place of Culvert that
/// takes a password; profiles and the program do not (see Destination).
///
/// The password is for SshAccess, which hands it to ssh when the destination asks for it. Nothing
/// here shows it: not toString(), not a failure.
struct CULVERT_EXPORT DestinationUrl
{
    /// All but password and bind.
    Destination destination;
    /// Empty: there is none. One line, at most LongestPassword bytes in UTF-8.
    QString password;
    /// Where a SOCKS server of ssh's listens on this machine (ssh(1), -D); nothing = out of reach
    /// of others. Port 0: any that is free. Other connectors do not listen, and have no use for it.
    std::optional<HostPort> bind;

    /// ssh cuts what is longer.
    static constexpr int LongestPassword = 1023;

    /// A URL that parse() takes, without the password.
    QString toString() const;

    /// Reads a URL (RFC 3986); "ssh://" may be left off, which changes nothing. User, password and
    /// bind are percent-decoded: "@", "/", "?", "#", "%", a space and letters that are not ASCII
    /// have to be encoded in a password. The rest is as in Destination::parse().
    ///
    /// The failure's kind is invalid-profile; its message names the part that is wrong, and never
    /// shows what was given.
    static Result<DestinationUrl> parse(const QString &text);

    /// True if all parts are the same, letter by letter; the password, too.
    bool operator==(const DestinationUrl &) const = default;
};

} // namespace Culvert
