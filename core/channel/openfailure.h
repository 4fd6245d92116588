// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"

#include <QByteArrayView>
#include <QtGlobal>

namespace Culvert {

/// Reason codes of RFC 4254, 5.1.
namespace OpenReason {
constexpr quint32 AdministrativelyProhibited = 1;
constexpr quint32 ConnectFailed = 2;
constexpr quint32 ResourceShortage = 4;
} // namespace OpenReason

/// What a server's CHANNEL_OPEN_FAILURE means (RFC 4254, 5.1: reason code and description):
/// permission for "administratively prohibited", else what the description says about the target:
/// refused, name-resolution, timeout, network. The message is the server's text, with the reason's
/// name before it where that is not in it.
Failure openFailure(quint32 reason, QByteArrayView description);

} // namespace Culvert
