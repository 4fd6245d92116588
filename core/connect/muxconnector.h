// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/connect/growthinturn.h"
#include "core/connect/logingate.h"
#include "core/connect/muxlauncher.h"
#include "core/connect/muxpool.h"
#include "core/connect/ondemand.h"
#include "core/stream/connector.h"

#include <memory>

namespace Culvert {

/// The main connector of the library: a MuxPool on demand. ssh starts with the first connection;
/// those that come meanwhile wait. When it cannot be started all that wait are rejected, and the
/// next one tries again. It is stopped an idle time after the last connection has gone. Logins take
/// their turn at the gate of its setup.
class MuxConnector : public Connector, private DemandedSsh
{
    Q_OBJECT

public:
    using Setup = SshSetup;

    MuxConnector(Poller &poller, const Setup &setup, QObject *parent = nullptr);
    /// Ends all that is open, and ssh.
    ~MuxConnector() override;

    std::unique_ptr<Stream> open(const SocketAddress &target, StreamUser &user) override;

    /// How long after its last connection an ssh is stopped; zero = at once, but not before what
    /// that has written is passed on. Default: a minute.
    void setIdleTime(std::chrono::milliseconds time);
    /// How long a login may take, without the time that people take to answer. Default: see
    /// SshProcess.
    void setLoginTimeout(std::optional<std::chrono::milliseconds> time)
    {
        m_launcher.setLoginTimeout(time);
    }

    /// The server listens over this connector's ssh, once more or once less: that ssh has more to
    /// do than its channels show.
    void addForward() { m_pool.setCarriesForwards(++m_forwards > 0); }
    void removeForward() { m_pool.setCarriesForwards(--m_forwards > 0); }
    /// Its processes, and what they do.
    MuxPool &pool() { return m_pool; }

Q_SIGNALS:
    /// MuxPool::controlPath() is another one. From within what changes it.
    void controlPathChanged();

protected:
    void startSsh() override;
    void stopSsh(const Failure &reason) override;
    QList<ProcessStatus> listProcesses() const override { return m_pool.processes(); }

private:
    bool isNeeded() const override;
    bool isStarting() const override { return m_pool.phase() == MuxPool::Phase::Starting; }
    bool isIdle() const override { return !m_held && m_pool.isIdle(); }
    void start() override { m_pool.start(Login::Attended); }
    void stopIdle() override;
    void poolChanged();
    void update();
    State stateNow() const;

    std::shared_ptr<const void> m_keep;
    LoginGate m_ownGate;
    MuxLauncher m_launcher;
    MuxPool m_pool;
    GrowthInTurn m_growth;
    OnDemand m_onDemand;
    /// From start() until it is logged in, or cannot be.
    bool m_startWanted = false;
    /// From start() to stop(), or until it is lost: it does not end because it is idle.
    bool m_held = false;
    /// Since the last start.
    bool m_wasUp = false;
    int m_forwards = 0;
    /// As update() saw it last.
    QString m_controlPath;
    /// As poolChanged() saw it last.
    MuxPool::Phase m_phase = MuxPool::Phase::Off;
};

} // namespace Culvert
