// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/endpoint/endpointbase.h"

#include <functional>
#include <memory>

namespace Culvert {

class Connector;
class Poller;

/// An endpoint of a tunnel that is none of its profile's: it is there as long as whoever has
/// brought it wants it to be, listens by itself, and its tunnel's states change nothing about that.
struct ExtraEndpoint
{
    /// Makes it, and makes it again where another tunnel takes the place of its own. Called on the
    /// engine's thread; poller and connector outlive what it makes. Null if it cannot be made.
    using Maker =
        std::function<std::unique_ptr<EndpointBase>(quint64 number, Poller &, Connector &)>;

    /// Its own among all connections and endpoints of the engine.
    quint64 number = 0;
    Maker maker;
    std::unique_ptr<EndpointBase> endpoint;
};

} // namespace Culvert
