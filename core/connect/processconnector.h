// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/connect/logingate.h"
#include "core/connect/sshsetup.h"
#include "core/io/descriptor.h"
#include "core/stream/connector.h"

#include <unordered_set>

namespace Culvert {

class Poller;
class ProcessStream;

/// One ssh for each connection ("ssh -W"), as ProxyCommands have it. The simplest way and the
/// slowest: each connection is a login of its own. For few connections, and where an ssh that
/// carries several is not wanted. At most LoginGate::MostLogins log in at a time; the others wait.
///
/// ssh ends with the target's direction, so what is written after that is lost. Unix sockets cannot
/// be reached.
class ProcessConnector : public Connector
{
    Q_OBJECT

public:
    using Setup = SshSetup;

    /// @p poller must outlive it.
    ProcessConnector(Poller &poller, Setup setup, QObject *parent = nullptr);
    /// Ends all that is open, and every ssh.
    ~ProcessConnector() override;

    std::unique_ptr<Stream> open(const SocketAddress &target, StreamUser &user) override;

    /// How long each login may take, without the time that people take to answer. Default: see
    /// SshProcess.
    void setLoginTimeout(std::optional<std::chrono::milliseconds> time) { m_loginTime = time; }

protected:
    void stopSsh(const Failure &reason) override;
    QList<ProcessStatus> listProcesses() const override;

private:
    friend class ProcessStream;

    /// One of its streams has come, has logged in, or has gone.
    void update();
    /// The ssh of one could not log in, or is lost.
    void sshFailed(const Failure &failure) { setFailure(failure); }
    /// The stream does not need it any more.
    void retire(std::unique_ptr<SshProcess> process);
    /// The same, but it is given the time to pass on what it was given; until then it needs @p
    /// stream to be there.
    void retireLater(std::unique_ptr<SshProcess> process, Descriptor stream);

    Poller &m_poller;
    Setup m_setup;
    LoginGate m_ownGate;
    LoginGate &m_gate;
    std::shared_ptr<AcceptedKeys> m_accepted;
    std::optional<std::chrono::milliseconds> m_loginTime;
    std::unordered_set<ProcessStream *> m_streams;
};

} // namespace Culvert
