// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/profile.h"
#include "core/model/result.h"
#include "ui/words/serverservice.h"
#include "ui/words/teststep.h"

#include <functional>
#include <optional>

class QObject;

namespace Culvert {

/// What somebody who sets up a tunnel wants to know of its server: the window asks, the program
/// around it finds out. On the main thread; answers come later, and not at all once the context of
/// the question is gone, which ends the search.
class ServerProbe
{
public:
    ServerProbe() = default;
    virtual ~ServerProbe() = default;
    Q_DISABLE_COPY_MOVE(ServerProbe)

    using Heard = std::function<void(const TestStep &step)>;
    using Done = std::function<void()>;
    /// Tries each step of the way to the server of this profile, which need not be stored; a tunnel
    /// of it that is up stays as it is. Of its endpoints only the one in this place, if there is
    /// one given. @p heard comes for each step, then @p done once.
    virtual void test(const Profile &profile, std::optional<qsizetype> endpoint, QObject *context,
                      const Heard &heard, const Done &done) = 0;

    using Found = std::function<void(const Result<QList<ServerService>> &services)>;
    /// Looks for what listens on the server of this profile, by its tunnel. Fails with permission
    /// where the account may run nothing there.
    virtual void findServices(const QString &profileId, QObject *context, const Found &found) = 0;
};

} // namespace Culvert
