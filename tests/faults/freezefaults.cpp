// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/faults/fault.h"
#include "tests/faults/signs.h"
#include "tests/faults/stage.h"

#include <QTest>

#include <csignal>

namespace Culvert::Faults {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Demand lostWithin(std::chrono::milliseconds time)
{
    return {TunnelState::Reconnecting, FailureKind::ConnectionLost, time};
}

bool freeze(Stage &stage)
{
    return stage.watch(leftUp) && stage.signalSsh(SIGSTOP);
}

bool playWhileARequestWaits(Stage &stage)
{
    return stage.raiseTunnel() && stage.open(Traffic::Kind::Request) && freeze(stage) &&
           stage.traffic().ask();
}

bool playWhileUploading(Stage &stage)
{
    return stage.raiseTunnel() && stage.openAndRun(Traffic::Kind::Upload) && freeze(stage);
}

bool playWhileDownloading(Stage &stage)
{
    return stage.raiseTunnel() && stage.openAndRun(Traffic::Kind::Download) && freeze(stage);
}

bool playWhileIdle(Stage &stage)
{
    if (!stage.raiseTunnel())
        return false;
    // The login has to be forgotten.
    QTest::qWait(3000);
    return freeze(stage);
}

} // namespace

QList<Fault> freezeFaults()
{
    const auto fault = [](const QString &name, const QString &about, const Demand &demand,
                          const std::function<bool(Stage &)> &play) {
        return Fault{name, about, demand, play, true, false};
    };
    return {
        fault(u"ssh-frozen-request"_s, u"ssh is frozen (SIGSTOP) while a request waits"_s,
              lostWithin(10s), playWhileARequestWaits),
        fault(u"ssh-frozen-upload"_s, u"ssh is frozen during an upload"_s, lostWithin(10s),
              playWhileUploading),
        fault(u"ssh-frozen-download"_s, u"ssh is frozen during a download"_s, lostWithin(10s),
              playWhileDownloading),
        fault(u"ssh-frozen-idle"_s, u"ssh is frozen while nothing is going on"_s, lostWithin(60s),
              playWhileIdle),
    };
}

} // namespace Culvert::Faults
