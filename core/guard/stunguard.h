// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/guard/guardverdict.h"

#include <QByteArrayView>

namespace Culvert {

/// Judges the first bytes of what may be STUN over TCP, all that there are so far: what a page can
/// have its browser send by WebRTC, to a TURN server of its choice (RFC 5766: a request Allocate or
/// Binding) or as a check of a connection (RFC 6544: a request Binding behind its length), with a
/// user of its choice. Its magic number (RFC 5389, section 6) tells it from all else.
GuardVerdict judgeStun(QByteArrayView bytes);

} // namespace Culvert
