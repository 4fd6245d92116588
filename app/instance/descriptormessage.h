// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"

#include <optional>
#include <span>
#include <vector>

namespace Culvert {

// A request that brings descriptors along says how many (VerbRequest::descriptors). They follow
// when the instance asks for them, so that nobody reads over them:
//
//     command line -> instance  {"verb": "connect", "descriptors": 2, ...}
//     instance -> command line  {"send": 2}
//     command line -> instance  one byte with the descriptors (unix(7), SCM_RIGHTS)
//     instance -> command line  the reply

/// More are not sent at once.
inline constexpr int MostDescriptors = 8;

/// Sends them over a connected Unix socket, with one byte. False if that did not work; errno says
/// why.
bool sendDescriptors(int socket, std::span<const int> descriptors);

/// Receives them. Nothing = not yet; none at all = the other side has gone, or sent something else.
std::optional<std::vector<Descriptor>> receiveDescriptors(int socket);

} // namespace Culvert
