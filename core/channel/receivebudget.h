// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/channel/receivewindow.h"

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
    /// What a channel has in use, see ReceiveWindow::used(), went from @p before to @p after bytes.
    void changed(quint32 before, quint32 after);

    /// What a channel may have in use, in bytes.
    quint32 most(const ReceiveWindow &window) const;
    /// What one that is about to be opened may have.
    quint32 mostForNew() const;

private:
    /// Of all channels, beyond the first bytes of each.
    qint64 m_used = 0;
};

} // namespace Culvert
