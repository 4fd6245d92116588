// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"

#include <optional>

namespace Culvert {

/// The way of a program that is started by hand into the background (daemon(7)): whoever has
/// started it waits until it runs, and gets its exit status if it cannot. Before anything has a
/// thread.
class Background
{
public:
    /// Nothing if it cannot go there. In the process that stays, exitStatus() is what to end with.
    static std::optional<Background> enter();

    /// Has a value in the process whose work is done.
    std::optional<int> exitStatus() const { return m_exitStatus; }
    /// It runs: the terminal is let go of, and whoever waits comes back.
    void letGo();

private:
    Descriptor m_waiting;
    std::optional<int> m_exitStatus;
};

} // namespace Culvert
