// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/result.h"
#include "tests/faults/fault.h"

namespace Culvert::Faults {

/// What the command line asks for.
struct Options
{
    QList<Fault> faults;
    int runs = 3;
    bool list = false;
};

/// Of this process; --help ends it. The failure's message says what is wrong with it.
Result<Options> optionsFromArguments();

} // namespace Culvert::Faults
