// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/socketaddress.h"

#include <QByteArrayView>

namespace Culvert {

/// True if "HOST" or "HOST:PORT", as a browser says it in Host and Origin, names an endpoint that
/// listens on the TCP address @p listen, and cannot have been made to do so by whoever owns a name:
/// its address; a loopback address, "localhost" and names below that (RFC 6761) where it listens on
/// loopback; any address and these names where it listens on all.
///
/// The port does not matter: what leads to another port leads to another origin.
bool isOwnHost(QByteArrayView hostPort, const SocketAddress &listen);

/// "HOST:PORT" of an origin or a URL; empty if it has none.
QByteArray authorityOf(QByteArrayView url);

} // namespace Culvert
