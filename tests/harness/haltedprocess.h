// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <sys/types.h>

namespace Culvert::Test {

/// A child that waits for its end and does nothing else.
class ChildProcess
{
public:
    ChildProcess();
    /// Ends it, whatever state it is in.
    ~ChildProcess();
    Q_DISABLE_COPY_MOVE(ChildProcess)

    qint64 pid() const { return m_pid; }

private:
    pid_t m_pid;
};

/// Keeps a process from running, in one of the ways that there are.
class Halt
{
public:
    enum class Way {
        Signal,   ///< SIGSTOP
        Debugger, ///< as gdb and strace do it
        Freezer1, ///< a frozen control group of version 1, which SIGKILL does not get through
        Freezer2, ///< one of version 2
    };

    explicit Halt(Way way);
    /// Lets it go on.
    ~Halt();
    Q_DISABLE_COPY_MOVE(Halt)

    Way way() const { return m_way; }
    /// Why that way is not open to this user on this machine; empty if it is.
    QString problem() const;
    /// False if it could not be done.
    bool begin(qint64 pid);
    void end();

private:
    Way m_way;
    pid_t m_pid = 0;
    QString m_group;
};

/// The rows of a test for all ways; column "way".
void addHaltRows();

} // namespace Culvert::Test
