// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

namespace Culvert {

/// The kernel still has bytes of @p socket to send, or to see acknowledged. False where it does not
/// tell.
bool hasUnsent(int socket);

/// The other end of @p socket, a TCP one, has closed. False where the kernel does not tell.
bool hasHungUp(int socket);

/// How far the other end has gone of a socket in which there is nothing to be read.
enum class PeerPresence {
    There,  ///< it may send more
    Ended,  ///< it sends nothing any more
    Closed, ///< nor does it read anything
};
PeerPresence peerPresence(int socket);

} // namespace Culvert
