// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"

#include <QAbstractSocket>

namespace Culvert {

/// The error that a socket of Qt would have for @p failure: what is about the target as if there
/// were no ssh, what is about ssh as if that were a proxy. @p wasConnected: it broke off, rather
/// than that it never came about. Pure.
QAbstractSocket::SocketError socketErrorOf(const Failure &failure, bool wasConnected);

} // namespace Culvert
