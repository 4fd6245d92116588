// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/connect/logingate.h"
#include "core/ssh/sshprocess.h"
#include "core/stream/descriptorstream.h"

#include <QDateTime>
#include <QObject>

#include <memory>

namespace Culvert {

class ProcessConnector;

/// A connection over the standard input and output of an ssh of its own. These are a socket pair
/// rather than pipes of QProcess, which would read without bounds and knows no half-close.
class ProcessStream final : public DescriptorStream
{
public:
    /// Starts by itself, from the event loop, when its turn to log in has come. Arguments that are
    /// missing: ssh cannot do it.
    ProcessStream(Poller &poller, ProcessConnector &connector, SshProcess::Command command,
                  StreamUser &user);
    ~ProcessStream() override;

    qint64 processId() const override { return m_process ? m_process->pid() : 0; }
    FailureOrigin waitsFor() const override
    {
        return m_loggedIn ? FailureOrigin::Target : FailureOrigin::Server;
    }

    bool isLoggedIn() const { return m_loggedIn; }
    /// Since when it logs in, or is logged in.
    const QDateTime &since() const { return m_since; }
    void connectorGone(const Failure &reason);

private:
    void start();
    void heard(const QString &line);
    void openingReady() override;
    void becomeOpen();
    void moved() override;
    void readEnded() override;
    void broken(const Failure &failure) override;
    void ended(const std::optional<Failure> &failure);
    void targetEnded();
    void leave();

    ProcessConnector *m_connector;
    /// What comes from the process is dropped with it.
    QObject m_context;
    LoginGate::Turn m_turn;
    SshProcess::Command m_command;
    std::unique_ptr<SshProcess> m_process;
    /// The child's end of the pair. Kept open here as well until the connection is open, so that an
    /// ssh that ends before that is not taken for a target that has sent its end of file.
    Descriptor m_childEnd;
    /// What it said about the target.
    std::optional<Failure> m_openFailure;
    bool m_loggedIn = false;
    QDateTime m_since = QDateTime::currentDateTimeUtc();
    /// It said that the target has ended its direction. Without, the end of what it writes is its
    /// own: an ssh that is told to end by SIGTERM closes everything first, and then says nothing.
    bool m_endHeard = false;
    bool m_readEnded = false;
    bool m_processEnded = false;
};

} // namespace Culvert
