// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/faults/fault.h"
#include "tests/faults/signs.h"
#include "tests/faults/stage.h"

#include <QTest>
#include <QTimer>

#include <csignal>

namespace Culvert::Faults {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Demand lostWithin(std::chrono::milliseconds time)
{
    return {TunnelState::Reconnecting, FailureKind::Timeout, time};
}

/// Found by ssh's own ServerAlive messages.
constexpr Demand TimedOutWithinAMinute{TunnelState::Reconnecting, FailureKind::Timeout, 60s};

bool playWhileIdle(Stage &stage)
{
    return stage.raiseTunnel() && stage.watch(leftUp) && stage.cutLine();
}

/// The request is made on the dead line: seconds count from when it waits.
bool playWhileARequestWaits(Stage &stage)
{
    return stage.raiseTunnel() && stage.open(Traffic::Kind::Request) && stage.cutLine() &&
           stage.watch(leftUp) && stage.traffic().ask();
}

bool playWhileUploading(Stage &stage)
{
    return stage.raiseTunnel() && stage.openAndRun(Traffic::Kind::Upload) && stage.watch(leftUp) &&
           stage.cutLine();
}

bool playWhileDownloading(Stage &stage)
{
    return stage.raiseTunnel() && stage.openAndRun(Traffic::Kind::Download) &&
           stage.watch(leftUp) && stage.cutLine();
}

bool playFrozen(Stage &stage)
{
    if (!stage.raiseTunnel())
        return false;
    stage.watch(leftUp);
    stage.signalServer(SIGSTOP);
    return true;
}

bool wakeUpOnADeadLine(Stage &stage)
{
    if (!stage.raiseTunnel() || !stage.cutLine())
        return false;
    stage.watch(leftUp);
    stage.engine().checkNow();
    return true;
}

/// The next login hangs on the dead line when that comes back to life.
bool playNetworkReturns(Stage &stage)
{
    if (!stage.raiseTunnel() || !stage.cutLine())
        return false;
    stage.engine().checkNow();
    if (!stage.waitFor(TunnelState::Reconnecting) || !stage.waitFor(TunnelState::Connecting))
        return false;
    QTest::qWait(2000);
    stage.watch(isUp);
    if (!stage.restoreLine())
        return false;
    stage.engine().checkNow();
    return true;
}

/// The clock is stopped by a loss, or else when the last byte has come.
void lookWhenTheTransferIsOver(Stage &stage)
{
    auto *timer = new QTimer(&stage);
    QObject::connect(timer, &QTimer::timeout, &stage, [timer, &stage] {
        if (!stage.traffic().isOver())
            return;
        timer->stop();
        if (stage.traffic().isComplete())
            stage.lookNow();
        else
            stage.fail(
                u"only %1 bytes came back as they were sent"_s.arg(stage.traffic().received()));
    });
    timer->start(10ms);
}

bool playShortOutage(Stage &stage)
{
    if (!stage.raiseTunnel() || !stage.openAndRun(Traffic::Kind::Echo))
        return false;
    stage.watch(leftUp);
    if (!stage.cutLine())
        return false;
    if (stage.traffic().received() >= Traffic::EchoBytes) {
        stage.fail(u"the transfer was over before the line was cut"_s);
        return false;
    }
    QTimer::singleShot(3s, &stage, [&stage] { stage.restoreLine(); });
    lookWhenTheTransferIsOver(stage);
    return true;
}

} // namespace

QList<Fault> silenceFaults()
{
    const auto fault = [](const QString &name, const QString &about, const Demand &demand,
                          const std::function<bool(Stage &)> &play, bool slow, bool cutsLine) {
        return Fault{name, about, demand, play, slow, cutsLine};
    };
    return {
        fault(u"silent-request"_s, u"the server's host goes silent while a request waits"_s,
              lostWithin(10s), playWhileARequestWaits, true, true),
        fault(u"silent-upload"_s, u"the server's host goes silent during an upload"_s,
              lostWithin(10s), playWhileUploading, true, true),
        fault(u"silent-download"_s, u"the server's host goes silent during a download"_s,
              lostWithin(10s), playWhileDownloading, true, true),
        fault(u"silent-idle"_s, u"the server's host goes silent while nothing is going on"_s,
              TimedOutWithinAMinute, playWhileIdle, true, true),
        fault(u"frozen-idle"_s, u"sshd is frozen (SIGSTOP) while nothing is going on"_s,
              TimedOutWithinAMinute, playFrozen, true, false),
        fault(u"wake-up"_s, u"the machine wakes up and the line is dead"_s, lostWithin(3s),
              wakeUpOnADeadLine, false, true),
        fault(u"network-returns"_s, u"the network is back after that: until it is up again"_s,
              {TunnelState::Up, std::nullopt, 3s}, playNetworkReturns, false, true),
        fault(u"short-outage"_s,
              u"the line is dead for 3 s under traffic: until all bytes have come"_s,
              {TunnelState::Up, std::nullopt, 15s}, playShortOutage, false, true),
    };
}

} // namespace Culvert::Faults
