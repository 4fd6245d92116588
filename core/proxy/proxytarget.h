// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/socketaddress.h"

#include <QByteArrayView>

#include <optional>

namespace Culvert {

/// Where a SOCKS client wants to go, by name (UTF-8; an address in text is one too) or by the four
/// or sixteen bytes of an address. Nothing if the port is 0 or no server may see such a host. The
/// name is left to the server: nothing is resolved here.
std::optional<SocketAddress> targetByName(QByteArrayView name, quint16 port);
std::optional<SocketAddress> targetByAddress(QByteArrayView address, quint16 port);

} // namespace Culvert
