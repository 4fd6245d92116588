// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"

#include <QAbstractSocket>

namespace Culvert {

/// The error that a socket of Qt would have for @p failure: for a failure of the target the one
/// that it has without ssh, for a failure of ssh and of the way to its server the one that it has
/// for a proxy. @p wasConnected: the connection was there. Then RemoteHostClosedError is the
/// target's orderly end and nothing else: what was cut off is a NetworkError. Pure.
QAbstractSocket::SocketError socketErrorOf(const Failure &failure, bool wasConnected);

} // namespace Culvert
