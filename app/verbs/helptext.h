// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/verbs/verbsyntax.h"

namespace Culvert {

/// How wide help is where nobody knows better.
constexpr int UsualColumns = 80;

/// What `culvert --help` prints: how to start it, and one line a verb, at most @p columns wide.
QString helpText(int columns = UsualColumns);

/// What `culvert help VERB` prints, examples first.
QString helpText(const VerbSyntax &verb, int columns = UsualColumns);

/// "--wait[=SECONDS]"
QString optionUsage(const OptionSyntax &option);

} // namespace Culvert
