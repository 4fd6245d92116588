// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/faults/fault.h"
#include "tests/faults/signs.h"
#include "tests/faults/stage.h"

#include <csignal>

namespace Culvert::Faults {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Demand LostWithinASecond{TunnelState::Reconnecting, FailureKind::ConnectionLost, 1s};

bool killSsh(Stage &stage, const Stage::Sign &sign)
{
    return stage.watch(sign) && stage.signalSsh(SIGKILL);
}

bool playKilled(Stage &stage)
{
    return stage.raiseTunnel() && killSsh(stage, leftUp);
}

bool playKilledAndBack(Stage &stage)
{
    if (!stage.raiseTunnel())
        return false;
    const qint64 before = sshOf(stage.status());
    return killSsh(stage, [before](const ProfileStatus &status) {
        return isUp(status) && sshOf(status) != 0 && sshOf(status) != before;
    });
}

bool playServerStopped(Stage &stage)
{
    if (!stage.raiseTunnel())
        return false;
    stage.watch(leftUp);
    stage.stopServer();
    return true;
}

} // namespace

QList<Fault> lossFaults()
{
    return {
        {u"ssh-killed"_s, u"ssh is killed (SIGKILL)"_s, LostWithinASecond, playKilled},
        // A wait of a second at most, and a login.
        {u"ssh-killed-back"_s,
         u"ssh is killed: until it is up again"_s,
         {TunnelState::Up, std::nullopt, 3s},
         playKilledAndBack},
        {u"server-stopped"_s, u"the server's processes end"_s, LostWithinASecond,
         playServerStopped},
    };
}

} // namespace Culvert::Faults
