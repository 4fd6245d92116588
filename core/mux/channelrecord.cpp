// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/mux/channelrecord.h"

namespace Culvert {

bool ChannelRecord::isSendable() const
{
    if (state().phase != ChannelPhase::Open || state().send == SendHalf::Ended)
        return false;
    if (wantsToSend)
        return sendWindow > 0 && !flight.heldBack;
    return state().send == SendHalf::Draining;
}

} // namespace Culvert
