// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/connect/logingate.h"
#include "core/connect/ondemand.h"
#include "core/connect/sshsetup.h"
#include "core/flow/waitqueue.h"
#include "core/stream/connector.h"

#include <QDateTime>
#include <QHash>

#include <optional>
#include <vector>

namespace Culvert {

class Poller;
class SocksStream;

/// All connections through one ssh that is a SOCKS server ("ssh -D"), on a Unix socket that nobody
/// but this user can reach. For servers and systems on which a control socket does not do.
///
/// ssh starts with the first connection; those that come meanwhile wait. When it cannot be started
/// all that wait are rejected, and the next one tries again. It is stopped an idle time after the
/// last connection has gone. Unix sockets cannot be reached.
///
/// The forwards that the person's own configuration names are opened by this ssh as well: ssh
/// cannot be told to have only one of its own.
class SocksConnector : public Connector, private DemandedSsh
{
    Q_OBJECT

public:
    using Setup = SshSetup;

    /// @p poller must outlive it.
    SocksConnector(Poller &poller, Setup setup, QObject *parent = nullptr);
    /// Ends all that is open, and ssh.
    ~SocksConnector() override;

    std::unique_ptr<Stream> open(const SocketAddress &target, StreamUser &user) override;

    /// How long after its last connection ssh is stopped; zero = at once. Default: a minute. What
    /// the last connection wrote has to be at the server by then: "ssh -D" does not say when it is.
    void setIdleTime(std::chrono::milliseconds time) { m_onDemand.setIdleTime(time); }
    /// Has ssh listen there as well, for other programs: "ssh -D IP:PORT". Every user of this
    /// machine can use a port, and what they do with it is not counted here. Port 0 becomes any
    /// free one. Counts for the next start of ssh, which fails with port-in-use when the port is
    /// taken, and with invalid-profile when the host is not an IP address.
    void setBindAddress(const HostPort &address) { m_bindAddress = address; }
    /// Where ssh listens for other programs; nothing = nowhere, at this time.
    std::optional<HostPort> boundAddress() const override;
    /// How long the login may take, without the time that people take to answer. Default: see
    /// SshProcess.
    void setLoginTimeout(std::optional<std::chrono::milliseconds> time) { m_loginTime = time; }

    /// The ssh that takes connections, or will; 0 = none.
    qint64 processId() const { return m_process ? m_process->pid() : 0; }
    /// Where it takes them.
    QString socketPath() const { return m_process ? m_process->controlPath() : QString(); }

Q_SIGNALS:
    /// ssh is logged in.
    void ready();
    /// The ssh that took connections is gone, or none could be started.
    void lost(const Culvert::Failure &failure);

protected:
    void startSsh() override;
    void stopSsh(const Failure &reason) override;
    QList<ProcessStatus> listProcesses() const override;

private:
    friend class SocksStream;

    // What a stream asks for.
    void enter(SocksStream &stream);
    void leave(SocksStream &stream);
    /// No more connections through this ssh; the next one starts another.
    void retire(const SshProcess &process);
    /// Has those of its streams hear what this ssh has said by now.
    static void catchUp(SshProcess &process);

    bool isNeeded() const override { return !m_process && (m_startWanted || !m_waiting.isEmpty()); }
    bool isStarting() const override { return m_process && !m_isReady; }
    bool isIdle() const override
    {
        return m_streams.isEmpty() && ((m_isReady && !m_held) || !m_retired.empty());
    }
    void start() override;
    void stopIdle() override;

    void update();
    void launch();
    void lose(const Failure &failure);
    void becomeReady();
    void heard(const SshProcess *process, const QString &line);
    void ended(SshProcess *process, const std::optional<Failure> &failure);
    void retireCurrent();
    bool isAwaited(const SshProcess &process) const;

    Poller &m_poller;
    Setup m_setup;
    std::shared_ptr<AcceptedKeys> m_accepted;
    LoginGate m_ownGate;
    std::optional<HostPort> m_bindAddress;
    /// Of the current ssh.
    std::optional<HostPort> m_bound;
    std::optional<std::chrono::milliseconds> m_loginTime;
    /// The one that takes connections, or will.
    std::unique_ptr<SshProcess> m_process;
    bool m_isReady = false;
    /// See MuxConnector.
    bool m_startWanted = false;
    bool m_held = false;
    /// Of the current ssh: since when it logs in, or is logged in, and what it has carried.
    QDateTime m_since;
    qint64 m_carried = 0;
    /// Those that carry their last connections, or end.
    std::vector<std::unique_ptr<SshProcess>> m_retired;
    WaitQueue<SocksStream> m_waiting;
    /// By the names that ssh knows them by.
    QHash<QString, SocksStream *> m_streams;
    quint64 m_lastName = 0;
    /// Whose channel it is, for each ssh.
    QHash<const SshProcess *, QHash<quint32, QString>> m_channels;
    OnDemand m_onDemand;
};

} // namespace Culvert
