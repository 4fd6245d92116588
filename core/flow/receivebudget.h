// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/flow/receivewindow.h"

#include <utility>

namespace Culvert {

/// The memory that the channels of one pool may come to need together: what was granted to the
/// server may arrive, and is held until its reader takes it, which may be never. Each channel has
/// its first 32 KiB besides, so that all of them go on whatever the others do; 1,000 readers that
/// stall cost 111 MiB at most.
///
/// How much one channel may have follows what is free (dynamic thresholds; Choudhury and Hahne,
/// 1998). A part is kept for those whose readers have shown that they take what arrives: those that
/// stall do not get at it. Pure.
class ReceiveBudget
{
public:
    /// Counts what @p change, which is called at once with @p window, makes of
    /// ReceiveWindow::used().
    template <typename Change>
    void track(ReceiveWindow &window, Change &&change)
    {
        const quint32 before = window.used();
        std::forward<Change>(change)(window);
        m_used += counted(window.used()) - counted(before);
    }

    /// What a channel may have in use, in bytes.
    quint32 most(const ReceiveWindow &window) const;
    /// What one that is about to be opened may have.
    quint32 mostForNew() const;

private:
    /// Of what one channel has in use.
    static qint64 counted(quint32 used);

    /// Of all channels, beyond the first bytes of each.
    qint64 m_used = 0;
};

} // namespace Culvert
