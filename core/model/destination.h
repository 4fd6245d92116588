// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/result.h"

#include <QString>

namespace Culvert {

/// Where ssh logs in: "[ssh://][user@]host[:port]", an IPv6 literal in brackets, or an alias of
/// ssh_config (ssh_config(5), "Host"). Only text that passed the allow-lists gets in, so that no
/// part of it can be taken for an option by ssh or for a command by a shell behind ProxyCommand.
struct Destination
{
    /// Empty: ssh decides.
    QString user;
    /// A name, alias or address; an IPv6 literal without brackets, as ssh wants it.
    QString host;
    /// 0: ssh decides.
    quint16 port = 0;

    QString toString() const;

    /// The failure's kind is invalid-profile; its message names the part that is wrong.
    static Result<Destination> parse(const QString &text);

    bool operator==(const Destination &) const = default;
};

} // namespace Culvert
