// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/config/loginpatience.h"

#include <algorithm>

namespace Culvert {

LoginPatience loginPatience(const Route &route)
{
    using std::chrono::seconds;
    LoginPatience patience;
    seconds needed{0};
    for (const ResolvedConfig &config : route) {
        const bool jumps = isSet(firstValue(config, QLatin1StringView("proxyjump")));
        const bool runsProgram = isSet(firstValue(config, QLatin1StringView("proxycommand")));
        // "none" where nothing is set; 0: somebody wants no limit.
        const QString limit = firstValue(config, QLatin1StringView("connecttimeout"));
        const seconds timeout(limit.toLongLong());
        // What is set is for each attempt.
        const qint64 attempts = std::max<qint64>(
            1, firstValue(config, QLatin1StringView("connectionattempts")).toLongLong());
        if (timeout > seconds::zero())
            needed += timeout * attempts;
        else if (runsProgram || limit == u"0")
            needed += LoginPatience::Unlimited;
        else if (!jumps)
            patience.needConnectTimeout.append(firstValue(config, QLatin1StringView("host")));
    }
    const auto isOwn = [&route](const char *keyword, int own) {
        return !route.isEmpty() &&
               firstValue(route.first(), QLatin1StringView(keyword)) == QString::number(own);
    };
    patience.hasOwnKeepalives = isOwn("serveraliveinterval", LoginPatience::KeepaliveInterval) &&
                                isOwn("serveralivecountmax", LoginPatience::KeepaliveCount);
    // Keys are exchanged and proved after that.
    if (needed > seconds::zero())
        patience.machineTime = std::max(LoginPatience::Usual, needed + LoginPatience::Usual / 2);
    return patience;
}

} // namespace Culvert
