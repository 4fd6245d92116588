// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/connect/idletimer.h"
#include "core/connect/logingate.h"
#include "core/connect/muxpool.h"
#include "core/connect/sshsetup.h"
#include "core/flow/waitingline.h"
#include "core/model/status.h"
#include "core/mux/channel.h"
#include "core/stream/connector.h"

#include <memory>

namespace Culvert {

class Poller;

/// The main connector: every connection is a channel of an ssh child that many of them share, over
/// its control socket in proxy mode; see MuxPool for how many ssh children there are. Connections
/// that come before ssh is logged in wait.
///
/// By itself it starts ssh with the first connection, rejects all that wait when that fails (the
/// next one tries again), and stops ssh an idle time after the last connection has gone; its logins
/// take their turn at the gate of its setup. A tunnel, which knows about retries and has a gate of
/// its own, switches that off and decides by the signals.
class MuxConnector : public Connector, private ChannelQueue
{
    Q_OBJECT

public:
    using Setup = SshSetup;

    /// How many connections may wait for ssh; more are refused at once.
    static constexpr std::size_t MostWaiting = 1000;

    using Login = MuxPool::Login;

    MuxConnector(Poller &poller, Setup setup, QObject *parent = nullptr);
    /// Ends all that is open, and ssh.
    ~MuxConnector() override;

    std::unique_ptr<Stream> open(const SocketAddress &target, StreamUser &user) override;

    /// How long after its last connection an ssh is stopped; zero = at once, but not before what
    /// that has written is passed on. Default: a minute.
    void setIdleTime(std::chrono::milliseconds time);
    /// How long a login may take, without the time that people take to answer. Default: a minute.
    void setLoginTimeout(std::chrono::milliseconds time) { m_loginTime = time; }
    /// True: the last ssh is not stopped for that. Default: false.
    void setStaysUp(bool staysUp);
    /// See MuxPool.
    void setCarriesForwards(bool carriesForwards) { m_pool.setCarriesForwards(carriesForwards); }
    /// False: start(), grow(), stop() and rejectWaiting() are the business of whoever hears the
    /// signals.
    void setStartsByItself(bool startsByItself) { m_startsByItself = startsByItself; }

    /// Starts an ssh child unless one starts or runs already. ready() or lost() follows.
    void start(Login login = Login::Attended);
    /// Starts one more if it is needed still. growthEnded() follows, perhaps at once.
    void grow() { m_pool.grow(); }
    /// Starts a login that hangs afresh, unless it waits for a person. For a network that changed.
    void restartLogin() { m_pool.restartLogin(); }
    /// Has the server proved to answer, or found dead, within seconds.
    void checkNow() { m_pool.checkNow(); }
    /// A person stopped it: host keys that were accepted for this run are not any more.
    void forgetAcceptedKeys() { m_accepted->forget(); }
    /// Ends all connections with @p reason, and the ssh children. ended() follows when they are
    /// gone, at once if there are none. Connections that wait go on waiting.
    void stop(const Failure &reason);
    /// Ends all connections that wait.
    void rejectWaiting(const Failure &failure);

    bool hasWaiting() const { return !m_waiting.isEmpty(); }
    /// Connections that ssh carries, being opened or open.
    int connectionCount() const { return m_pool.channelCount(); }
    QList<ProcessStatus> processes() const { return m_pool.processes(); }
    /// The control socket of an ssh that is logged in, the same one as long as it can be; empty if
    /// there is none.
    QString controlPath() const { return m_pool.controlPath(); }
    /// To the server, in milliseconds; nothing if unknown. Sends nothing.
    std::optional<double> roundTripMs() const { return m_pool.roundTripMs(); }
    /// What a person should know about the logins though they worked.
    QList<Warning> warnings() const { return m_pool.warnings(); }
    /// What is said to the person who logs in, see SshProcess::says().
    QString says() const { return m_pool.says(); }

Q_SIGNALS:
    /// A connection waits and no ssh runs or starts.
    void needed();
    /// An ssh child is logged in.
    void ready();
    /// controlPath() names another ssh than before. Comes after ready().
    void homeChanged();
    /// One more ssh child would serve the connections better: grow() starts it.
    void growthWanted();
    /// It has logged in, or has failed to, or is not needed any more.
    void growthEnded();
    /// The last ssh child that takes connections is gone, or none could be started.
    void lost(const Culvert::Failure &failure);
    /// All ssh children are gone after stop().
    void ended();
    /// No connection has been open for the idle time, or there is none and the last ssh has ended.
    void idleExpired();
    /// The counts or the list of processes changed.
    void changed();

private:
    void leave(Channel &channel) override;
    void serveWaiting();
    void askForSsh();
    bool needsSsh();
    void startInTurn();
    void growInTurn();
    void refuseSurplus();
    void poolLost(const Failure &failure);
    void poolRanOut();
    void expire();
    void countChanged();
    SshProcess::Command command(Login login) const;

    Setup m_setup;
    LoginGate m_ownGate;
    LoginGate &m_gate;
    std::shared_ptr<AcceptedKeys> m_accepted;
    MuxPool m_pool;
    WaitingLine<Channel> m_waiting;
    /// Those that are too many, until they are told.
    WaitingLine<Channel> m_refused;
    IdleTimer m_idleTimer;
    std::chrono::milliseconds m_loginTime = SshProcess::LoginTime;
    bool m_staysUp = false;
    bool m_startsByItself = true;
};

} // namespace Culvert
