// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/faults/fault.h"

namespace Culvert::Faults {

QList<Fault> allFaults()
{
    return lossFaults() + freezeFaults() + silenceFaults() + loginFaults() + patienceFaults() +
           startFaults();
}

} // namespace Culvert::Faults
