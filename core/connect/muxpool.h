// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/connect/login.h"
#include "core/connect/poolgrowth.h"
#include "core/connect/poolmembers.h"
#include "core/flow/waitqueue.h"
#include "core/mux/channel.h"
#include "core/stream/connector.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace Culvert {

/// The ssh children of one profile, and the connections that wait for one: every connection is a
/// channel of an ssh that many of them share.
///
/// This is the mechanism. When the first ssh is started, when the last is stopped, and what becomes
/// of those that wait when none can be had, is for the owner to say, who hears changed() and looks
/// at phase(): see MuxConnector and Tunnel. The pool itself gives each connection to the ssh that
/// carries least, says when one more is wanted (see PoolGrowth; never where somebody had to help
/// the others to log in), for which connections wait a moment where it carries much more, ends
/// those that are not needed any more but the last, and replaces one that is used up when somebody
/// waits. That one of several is lost ends its own connections and nothing else.
class MuxPool final : public Connector, private ChannelQueue
{
    Q_OBJECT

public:
    enum class Phase {
        Off,      ///< not started, or stopped and gone
        Starting, ///< the first logs in
        Up,       ///< at least one takes connections
        Ending,   ///< the last that took connections is ending; what follows is known when it has
        Spent,    ///< all were used up; they carry what they have, or are gone. start() may follow,
                  ///< and does by itself when somebody waits
        Lost, ///< the last is gone or could not log in, see failure(); nothing follows by itself
    };
    /// Makes an ssh, with fresh paths, and does not start it.
    using MakeMember = std::function<std::unique_ptr<PoolMember>(Login login)>;

    /// How many connections may wait for ssh; more are refused at once.
    static constexpr std::size_t MostWaiting = 1000;

    MuxPool(const PoolSettings &settings, MakeMember makeMember, QObject *parent = nullptr);
    /// Ends all connections and the ssh children, without changed().
    ~MuxPool() override;

    /// The connection waits until an ssh takes it; nothing is started for it.
    std::unique_ptr<Stream> open(const SocketAddress &target, StreamUser &user) override;

    /// Starts an ssh unless one takes connections or logs in already.
    void start(Login login);
    /// Starts one more now. Does nothing unless wantsOneMore(), which ends with that.
    void grow();
    /// Starts a login that hangs afresh, unless it waits for a person.
    void restartLogin();
    /// Has the server proved to answer, or found dead, within seconds.
    void checkNow();
    /// Ends all connections that are carried with @p reason, and the ssh children. Those that wait
    /// go on waiting. The phase is Off when all are gone, at once if there are none.
    void stop(const Failure &reason);
    /// Ends the connections that wait now; those that come because of it wait again.
    void rejectWaiting(const Failure &failure);

    /// How long one that is not the last may carry nothing until it ends. Default: a minute.
    void setIdleTime(std::chrono::milliseconds time);
    /// True: the server listens for this profile over the ssh of controlPath(), which then has more
    /// to do than its channels show.
    void setCarriesForwards(bool carriesForwards);

    Phase phase() const;
    /// Why the phase is Lost.
    std::optional<Failure> failure() const { return m_failure; }
    bool hasWaiting() const { return !m_waiting.isEmpty(); }
    /// A connection waits, and no ssh takes it or is about to.
    bool needsSsh() const;
    /// One more ssh is wanted for the connections that there are: grow() starts it.
    bool wantsOneMore() const { return m_growthWanted; }
    /// From grow() until the one more is up, or cannot be.
    bool isGrowing() const { return m_growing != nullptr; }
    /// Up, and nobody needs any of them: no connection, and nothing on the way of the last ones.
    bool isIdle() const;
    /// No process is there, not even one that is ending.
    bool isEmpty() const { return m_members.isEmpty(); }
    /// Connections that are carried, being opened or open.
    int connectionCount() const { return m_members.connectionCount(); }
    QList<ProcessStatus> processes() const { return m_members.processes(); }
    /// The control socket of an ssh that is logged in, the same one as long as it can be; empty if
    /// there is none.
    QString controlPath() const;
    /// To the server, in milliseconds; nothing if unknown. Sends nothing.
    std::optional<double> roundTripMs() const { return m_members.roundTripMs(); }
    /// When the server was last heard of by any of them; nothing = none is logged in. Sends
    /// nothing.
    std::optional<QDateTime> heardAt() const { return m_members.heardAt(); }
    /// What is said to the person who logs in, see SshProcess::says(); empty when nothing is.
    QString says() const { return m_members.says(); }
    /// What a person should know about the logins though they worked.
    QList<Warning> warnings() const { return m_members.warnings(); }

Q_SIGNALS:
    /// What the queries say may be something else than before; comes in every phase. What follows
    /// from one may be done at once: start() where the pool needsSsh() or is Lost or Spent, stop()
    /// where it is idle or Spent, rejectWaiting() where it is Lost.
    ///
    /// Also comes from within start() and grow(), and wherever a connection comes to an ssh or goes
    /// from it: from within open(), then with the counts alone, and at the end of a stream, even of
    /// one that is ended because stop() ends another.
    void changed();

private:
    using Clock = PoolGrowth::Clock;

    void leave(Channel &channel) override;
    void refuseSurplus();
    void serveWaiting();
    PoolMember *launch(Login login);
    void memberReady(PoolMember *member);
    void memberChanged();
    void memberDone(PoolMember *member, const std::optional<Failure> &failure);
    void noteFailure(const Failure &failure, bool wasGrowing);
    void lose(const Failure &failure);
    void update();
    void updateSoon();
    void replaceSpent();
    void choosePrimary();
    void setPrimary(PoolMember *member);
    void considerGrowth();
    bool isGrowthComing() const { return m_growing || m_growthWanted; }
    bool isHeldFrom(const PoolMember &member) const;
    void scheduleHoldEnd();
    bool isFirstStarting() const { return m_members.isAnyStarting(m_growing); }
    PoolGrowth::Observation load() const;
    bool canSpareOne() const;
    std::optional<Clock::time_point> spareSince(const PoolMember &member) const;
    void endIdleOnes();
    void scheduleIdleEnd();

    MakeMember m_makeMember;
    WaitQueue<Channel> m_waiting;
    /// Those that are too many, until they are told.
    WaitQueue<Channel> m_refused;
    PoolMembers m_members;
    /// The one of controlPath().
    PoolMember *m_primary = nullptr;
    bool m_carriesForwards = false;

    PoolGrowth m_growth;
    bool m_growthWanted = false;
    /// One more that logs in.
    PoolMember *m_growing = nullptr;
    /// How long the last login took, and until when connections wait for the one more.
    Clock::time_point m_loginBegan;
    Clock::duration m_loginTook{};
    Clock::time_point m_heldUntil;
    /// Runs until then while some do.
    QTimer m_holdTimer;
    /// Runs until one more may be tried again.
    QTimer m_growthTimer;
    QTimer m_idleTimer;
    std::chrono::milliseconds m_idleTime{std::chrono::minutes(1)};

    /// From start() to a failure or stop().
    bool m_running = false;
    std::optional<Failure> m_failure;
    /// Whose login restartLogin() starts afresh.
    Login m_login = Login::Attended;
    bool m_updatePosted = false;
};

} // namespace Culvert
