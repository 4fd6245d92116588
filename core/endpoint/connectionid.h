// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace Culvert {

/// The next ConnectionStatus::id. One engine, one thread: no two connections get the same number.
inline quint64 nextConnectionId()
{
    thread_local quint64 last = 0;
    return ++last;
}

} // namespace Culvert
