// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"

#include <QAbstractSocket>

namespace Culvert {

/// The error that a socket of Qt would have for @p failure: for a failure of the target the one
/// that it has without ssh, for a failure of ssh the one that it has for a proxy. @p wasConnected:
/// the connection was there and broke off. Pure.
QAbstractSocket::SocketError socketErrorOf(const Failure &failure, bool wasConnected);

} // namespace Culvert
