// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace Culvert::Test {

/// While it lives, this program gets no more watches of files (inotify(7)), as where others of the
/// same user have all that there are.
class NoWatches
{
public:
    NoWatches();
    ~NoWatches();
    Q_DISABLE_COPY_MOVE(NoWatches)

    /// How often somebody asked in vain until now.
    static int refusals();
};

} // namespace Culvert::Test
