// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Culvert {

/// Something that listens on a server's side.
struct ServerService
{
    /// "127.0.0.1:5432", "[::]:22": as the server names it, and as a --forward's TARGET names it
    /// from there.
    QString listen;
    QString target;
    /// The program behind it, where the account may know it; else what the port is commonly for;
    /// may be empty.
    QString program;

    bool operator==(const ServerService &) const = default;
};

} // namespace Culvert
