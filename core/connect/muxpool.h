// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/connect/poolgrowth.h"
#include "core/flow/receivebudget.h"
#include "core/model/status.h"
#include "core/ssh/sshprocess.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace Culvert {

class MuxMaster;
class Poller;

/// The ssh children of one profile. The first is started by whoever owns the pool. More come when
/// there are more connections than PoolSettings has for one, where nobody had to help the first to
/// log in, and go again when they are not needed. That one of several is lost ends its own
/// connections and nothing else.
class MuxPool : public QObject
{
    Q_OBJECT

public:
    /// Who waits for a login, and so who may be asked.
    enum class Login {
        Attended, ///< a person, or a client that came now
        Quiet,    ///< nobody: see Prompt::quiet
    };
    /// How an ssh is run; each time with fresh paths.
    using MakeCommand = std::function<SshProcess::Command(Login)>;

    MuxPool(Poller &poller, const PoolSettings &settings, MakeCommand makeCommand,
            QObject *parent = nullptr);
    /// Ends the children at once, without a signal.
    ~MuxPool() override;

    /// Starts an ssh unless one starts or runs already. ready() or lost() follows, later.
    void start(Login login);
    /// Starts one more now, if it is needed still. growthEnded() follows, perhaps at once.
    void grow();
    /// Starts a login that hangs afresh, unless it waits for a person.
    void restartLogin();
    void checkNow();
    /// Ends all connections with @p reason, and the children. ended() follows when they are gone.
    void stop(const Failure &reason);
    /// The same without ended().
    void shutDown(const Failure &reason);

    /// How long one that is not the last may carry nothing until it ends.
    void setIdleTime(std::chrono::milliseconds time);
    /// True: the server listens for this profile over the ssh of controlPath(), which then has more
    /// to do than its channels show.
    void setCarriesForwards(bool carriesForwards);

    /// The one with the fewest channels of those that take more; null if there is none.
    MuxMaster *leastLoaded();
    bool isStarting() const;
    /// True while one that is used up carries its last connections.
    bool isRetiring() const;
    int channelCount() const;
    /// True when nobody needs any of them; see MuxMaster::isSettled().
    bool isSettled() const;
    QList<ProcessStatus> processes() const;
    /// The control socket of an ssh that is logged in, the same one as long as it can be; empty if
    /// there is none.
    QString controlPath() const;
    std::optional<double> roundTripMs() const;
    QList<Warning> warnings() const;
    /// What is said to the person who logs in, see SshProcess::says().
    QString says() const;

Q_SIGNALS:
    /// One is logged in and takes connections.
    void ready();
    /// The last that takes connections is gone, or none could be started.
    void lost(const Culvert::Failure &failure);
    /// The last that took connections was used up, and has ended without a failure. Those that
    /// retire may be there still.
    void ranOut();
    /// All are gone after stop().
    void ended();
    /// One more is wanted: grow() does it.
    void growthWanted();
    /// Nobody needs grow() any more: it has succeeded, or failed, or the wish is gone.
    void growthEnded();
    /// controlPath() names another ssh than before. Comes after ready().
    void homeChanged();
    /// The list of processes, the count of their channels, or says() changed.
    void changed();

private:
    using Clock = PoolGrowth::Clock;

    MuxMaster *launch(Login login);
    void masterReady(MuxMaster *master);
    void masterDone(MuxMaster *master, const std::optional<Failure> &failure);
    void endGrowth();
    void loseAll(const Failure &failure);
    void review();
    void chooseHome();
    void setHome(MuxMaster *master);
    void considerGrowth();
    void askForGrowth();
    PoolGrowth::Sight sight() const;
    bool canSpareOne() const;
    std::optional<Clock::time_point> spareSince(const MuxMaster &master) const;
    void endIdleOnes();
    void scheduleIdleEnd();
    int usableCount() const;

    Poller &m_poller;
    ReceiveBudget m_budget;
    MakeCommand m_makeCommand;
    Login m_login = Login::Attended;
    std::vector<std::unique_ptr<MuxMaster>> m_masters;
    /// The one of controlPath().
    MuxMaster *m_home = nullptr;
    bool m_carriesForwards = false;

    PoolGrowth m_growth;
    /// From growthWanted() to growthEnded().
    bool m_growthAsked = false;
    /// One more that logs in.
    MuxMaster *m_growing = nullptr;
    QTimer m_growthTimer;
    QTimer m_idleTimer;
    std::chrono::milliseconds m_idleTime{std::chrono::minutes(1)};
    bool m_reviewing = false;
    /// From start() to lost() or stop().
    bool m_running = false;
    bool m_stopWanted = false;
};

} // namespace Culvert
