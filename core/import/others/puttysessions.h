// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/import/others/foreigntunnel.h"
#include "core/model/result.h"

#include <QByteArray>

namespace Culvert {

/// True for sessions of PuTTY, or of what was made from it: exported from Windows' registry, or a
/// file of ~/.putty/sessions.
bool isPuttyFile(const QByteArray &bytes);

/// The sessions with what they say about tunnels; of how a terminal looks nothing is kept.
Result<ForeignFile> tunnelsFromPutty(const QByteArray &bytes);

} // namespace Culvert
