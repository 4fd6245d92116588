// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/run/nameserver.h"
#include "app/run/runsockets.h"
#include "core/endpoint/capturedendpoint.h"

#include <QDateTime>

#include <memory>

namespace Culvert {

/// A program in a namespace of its own, as the engine has it: its connections, its questions for
/// names, and what is shown of it.
class RunEndpoint : public CapturedEndpoint
{
    Q_OBJECT

public:
    /// What a run is, whichever tunnel it goes through at the time. Made on one thread and used on
    /// the engine's.
    struct Run
    {
        QString program;
        /// Of the first process; 0 if unknown.
        qint64 pid = 0;
        QDateTime since;
        RunSockets sockets;
        /// A resolver behind the tunnel, for what is not answered here.
        std::optional<HostPort> resolver;
        OwnNames ownNames;
        /// What programs have been told stays true.
        NameTable names;
    };

    /// Null if the kernel has no more descriptors.
    static std::unique_ptr<RunEndpoint> make(quint64 number, Poller &poller, Connector &connector,
                                             const std::shared_ptr<Run> &run);

    std::optional<RunStatus> run() const override;
    /// With its own number, it asks the program to end, and closes what goes there.
    bool closeConnection(quint64 id) override;

private:
    RunEndpoint(quint64 number, Poller &poller, Connector &connector, std::shared_ptr<Run> run,
                RunSockets sockets);

    static Sockets takeConnections(RunSockets &sockets);
    static NameServer::Sockets takeQuestions(RunSockets &sockets);

    quint64 m_number;
    std::shared_ptr<Run> m_run;
    NameAnswerer m_answerer;
    NameServer m_nameServer;
};

} // namespace Culvert
