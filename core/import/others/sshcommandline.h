// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/import/others/foreigntunnel.h"
#include "core/model/result.h"

namespace Culvert {

/// True for a text in which a command of ssh(1) or autossh(1) is called: a script, or what somebody
/// has copied out of one.
bool hasSshCommands(const QString &text);

/// The commands of ssh and autossh in a text; all others are named, none is carried out.
ForeignFile tunnelsFromCommands(const QString &text);

/// The one command that the text is; a failure if it is none, or has several. Paths in it are meant
/// from @p folder.
Result<ForeignTunnel> tunnelFromCommand(const QString &text, const QString &folder);

} // namespace Culvert
