// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/import/others/foreigntunnel.h"
#include "core/model/result.h"

#include <QByteArray>

namespace Culvert {

/// True for a TOML file that lists tunnels, as boring (https://github.com/alebeck/boring) keeps.
bool isBoringFile(const QByteArray &bytes);

/// The tunnels of it. The failure names line and column.
Result<ForeignFile> tunnelsFromBoring(const QByteArray &bytes);

} // namespace Culvert
