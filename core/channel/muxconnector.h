// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/channel/channel.h"
#include "core/channel/connector.h"
#include "core/model/profile.h"
#include "core/model/status.h"
#include "core/ssh/sshprocess.h"

#include <QTimer>

#include <deque>
#include <memory>
#include <vector>

namespace Culvert {

class MuxMaster;
class Poller;

/// The main connector: every connection is a channel of an ssh child that all of them share, over
/// its control socket in proxy mode. Connections that come before ssh is logged in wait.
///
/// By itself it starts ssh with the first connection, rejects all that wait when that fails (the
/// next one tries again), and stops ssh an idle time after the last connection has gone. A tunnel,
/// which knows about retries, switches that off and decides by the signals.
class MuxConnector : public Connector, private ChannelQueue
{
    Q_OBJECT

public:
    struct Setup
    {
        /// Must have no problems().
        Profile profile;
        /// Where control sockets may be put: private (0700), its path short enough for one.
        QString runtimeDirectory;
        /// Empty: there is none, and every start fails with ssh-missing.
        QString sshProgram;
        /// Both or none; outlive the connector. Without, ssh asks nobody.
        Askpass *askpass = nullptr;
        Asker *asker = nullptr;
    };

    /// How many connections may wait for ssh; more are refused at once.
    static constexpr std::size_t MostWaiting = 1000;

    /// Who waits for a login, and so who may be asked.
    enum class Login {
        Attended, ///< a person, or a client that came now
        Quiet,    ///< nobody: see Prompt::quiet
    };

    MuxConnector(Poller &poller, Setup setup, QObject *parent = nullptr);
    /// Ends all that is open, and ssh.
    ~MuxConnector() override;

    std::unique_ptr<Stream> open(const SocketAddress &target, StreamUser &user) override;

    /// How long after the last connection ssh is stopped; negative = never. Default: a minute.
    void setIdleTime(std::chrono::milliseconds time);
    /// False: start(), stop() and rejectWaiting() are the business of whoever hears the signals.
    void setStartsByItself(bool startsByItself) { m_startsByItself = startsByItself; }

    /// Starts an ssh child unless one starts or runs already. ready() or lost() follows.
    void start(Login login = Login::Attended);
    /// Starts a login that hangs afresh, unless it waits for a person. For a network that changed.
    void restartLogin();
    /// Has the server proved to answer, or found dead, within seconds.
    void checkNow();
    /// A person stopped it: host keys that were accepted for this run are not any more.
    void forgetAcceptedKeys() { m_accepted->forget(); }
    /// Ends all connections with @p reason, and the ssh children. ended() follows when they are
    /// gone, at once if there are none. Connections that wait go on waiting.
    void stop(const Failure &reason);
    /// Ends all connections that wait.
    void rejectWaiting(const Failure &failure);

    bool hasWaiting() const { return !m_waiting.empty(); }
    /// Connections that ssh carries, being opened or open.
    int connectionCount() const;
    QList<ProcessStatus> processes() const;
    /// The control socket of an ssh that is logged in; empty if there is none.
    QString controlPath() const;
    /// To the server, in milliseconds; nothing if unknown. Sends nothing.
    std::optional<double> roundTripMs() const;
    /// What a person should know about the logins though they worked.
    QStringList warnings() const;

Q_SIGNALS:
    /// A connection waits and no ssh runs or starts.
    void needed();
    /// There is an ssh child that is logged in.
    void ready();
    /// The last ssh child is gone, or none could be started.
    void lost(const Culvert::Failure &failure);
    /// All ssh children are gone after stop().
    void ended();
    /// No connection has been open for the idle time.
    void idleExpired();
    /// The counts or the list of processes changed.
    void changed();

private:
    void leave(Channel &channel) override;
    MuxMaster *usableMaster();
    bool isStarting() const;
    bool isRetiring() const;
    void serveWaiting();
    void askForSsh();
    void refuseSurplus();
    void reject(std::deque<Channel *> &channels, const Failure &failure);
    void masterDone(MuxMaster *master, const std::optional<Failure> &failure);
    void countChanged();
    SshProcess::Command command(Login login) const;

    Poller &m_poller;
    Setup m_setup;
    std::shared_ptr<AcceptedKeys> m_accepted;
    Login m_login = Login::Attended;
    std::vector<std::unique_ptr<MuxMaster>> m_masters;
    std::deque<Channel *> m_waiting;
    /// Those that are too many, until they are told.
    std::deque<Channel *> m_refused;
    QTimer m_idleTimer;
    bool m_idleAllowed = true;
    bool m_startsByItself = true;
    bool m_stopWanted = false;
};

} // namespace Culvert
