// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"
#include "core/model/failure.h"
#include "tests/bench/load/flow.h"

#include <optional>

namespace Culvert::Bench {

/// A connection through a proxy to the load server as most programs have theirs: a socket that
/// blocks, for a thread of its own. Every byte that comes is checked.
class BlockingConnection
{
public:
    /// Waits until the proxy says that it is open.
    std::optional<Failure> open(Route route);
    /// Asks for @p bytes and reads them; another time on the same connection, if need be.
    std::optional<Failure> fetch(quint64 bytes);
    /// Ends it; the server must have nothing more to say.
    std::optional<Failure> finish();

private:
    Descriptor m_socket;
};

} // namespace Culvert::Bench
