// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"
#include "tests/bench/load/childprocess.h"

namespace Culvert::Bench {

/// The load server as a process of its own, so that neither its work nor its descriptors are the
/// bench's. Used by blocking calls on one thread.
class LoadServerProcess
{
public:
    /// The option by which the bench's own program becomes the server.
    static QString option();

    explicit LoadServerProcess(const QString &log);

    std::optional<Failure> start();
    quint16 port() const { return m_port; }

    /// Waits until the server has no connection but this one: what the last measurement left
    /// behind has ended then, in sshd too.
    std::optional<Failure> waitUntilQuiet();

private:
    std::optional<quint64> connections() const;

    ChildProcess m_process;
    quint16 m_port = 0;
    Descriptor m_control;
};

/// What the process does: serves until its stdin is closed. Returns its exit status.
int runLoadServer();

} // namespace Culvert::Bench
