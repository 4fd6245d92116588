// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/prompt.h"

namespace Culvert {

/// What a question of ssh's (OpenSSH, LC_ALL=C) is about. @p text is the askpass program's
/// argument,
/// @p hint its SSH_ASKPASS_PROMPT (ssh(1)): "none" or "confirm" or empty. What is not known is a
/// Question. Fills kind, text, subject and the key; pure.
Prompt readSshPrompt(const QString &text, const QString &hint);

} // namespace Culvert
