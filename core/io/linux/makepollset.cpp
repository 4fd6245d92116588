// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/linux/epollset.h"
#include "core/io/polling/notifierset.h"

namespace Culvert {

std::unique_ptr<PollSet> makePollSet(const std::function<void()> &ready)
{
#ifdef CULVERT_PORTABLE_POLLER
    return std::make_unique<NotifierSet>(ready);
#else
    return std::make_unique<EpollSet>(ready);
#endif
}

} // namespace Culvert
