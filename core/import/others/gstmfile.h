// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/import/others/foreigntunnel.h"
#include "core/model/result.h"

#include <QByteArray>

namespace Culvert {

/// True for XML: gSTM, the Gnome SSH Tunnel Manager, keeps a file of it for each tunnel.
bool isXml(const QByteArray &bytes);

/// The tunnel of one such file. The failure names line and column.
Result<ForeignFile> tunnelsFromGstm(const QByteArray &bytes);

} // namespace Culvert
