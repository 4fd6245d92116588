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

    std::unique_ptr<Stream> open(const SocketAddress &target, StreamUser &user) override
    {
        return m_pool.open(target, user);
    }

    /// How long after its last connection an ssh is stopped; zero = at once, but not before what
    /// that has written is passed on. Default: a minute.
    void setIdleTime(std::chrono::milliseconds time);
    /// How long a login may take, without the time that people take to answer. Default: a minute.
    void setLoginTimeout(std::chrono::milliseconds time) { m_launcher.setLoginTimeout(time); }

    /// Its processes, and what they do.
    MuxPool &pool() { return m_pool; }

private:
    bool isNeeded() const override { return m_pool.needsSsh(); }
    bool isStarting() const override { return m_pool.phase() == MuxPool::Phase::Starting; }
    bool isIdle() const override { return m_pool.isIdle(); }
    void start() override { m_pool.start(Login::Attended); }
    void stopIdle() override;
    void poolChanged();

    LoginGate m_ownGate;
    MuxLauncher m_launcher;
    MuxPool m_pool;
    GrowthInTurn m_growth;
    OnDemand m_onDemand;
    /// As poolChanged() saw it last.
    MuxPool::Phase m_phase = MuxPool::Phase::Off;
};

} // namespace Culvert
