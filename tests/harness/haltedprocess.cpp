// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/harness/haltedprocess.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

namespace Culvert::Test {

using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QFile::WriteOnly | QFile::Unbuffered) && file.write(text) == text.size();
}

/// Where a group can be made; empty = nowhere.
QString rootOf(Halt::Way way)
{
    if (way == Halt::Way::Freezer1)
        return u"/sys/fs/cgroup/freezer"_s;
    for (const QString &root : {u"/sys/fs/cgroup"_s, u"/sys/fs/cgroup/unified"_s}) {
        if (QFile::exists(root + u"/cgroup.procs"_s))
            return root;
    }
    return {};
}

} // namespace

ChildProcess::ChildProcess()
    : m_pid(::fork())
{
    if (m_pid == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        ::pause();
        ::_exit(0);
    }
}

ChildProcess::~ChildProcess()
{
    ::kill(m_pid, SIGKILL);
    ::waitpid(m_pid, nullptr, 0);
}

Halt::Halt(Way way)
    : m_way(way)
{
    if (way != Way::Freezer1 && way != Way::Freezer2)
        return;
    const QString group = rootOf(way) + u"/culvert-test-%1-%2"_s.arg(::getpid()).arg(qintptr(this));
    if (QFile::exists(rootOf(way) + u"/cgroup.procs"_s) && QDir().mkdir(group))
        m_group = group;
}

Halt::~Halt()
{
    end();
    // Not before its last process has gone; one that is dead may take a moment.
    if (!m_group.isEmpty())
        (void)QTest::qWaitFor([this] { return QDir().rmdir(m_group); });
}

QString Halt::problem() const
{
    const bool isFreezer = m_way == Way::Freezer1 || m_way == Way::Freezer2;
    return isFreezer && m_group.isEmpty() ? u"no control group can be made here"_s : QString();
}

bool Halt::begin(qint64 pid)
{
    m_pid = static_cast<pid_t>(pid);
    switch (m_way) {
    case Way::Signal:
        return ::kill(m_pid, SIGSTOP) == 0;
    case Way::Debugger:
        return ::ptrace(PTRACE_SEIZE, m_pid, nullptr, nullptr) == 0 &&
               ::ptrace(PTRACE_INTERRUPT, m_pid, nullptr, nullptr) == 0;
    case Way::Freezer1:
        return write(m_group + u"/cgroup.procs"_s, QByteArray::number(pid)) &&
               write(m_group + u"/freezer.state"_s, "FROZEN");
    case Way::Freezer2:
        return write(m_group + u"/cgroup.procs"_s, QByteArray::number(pid)) &&
               write(m_group + u"/cgroup.freeze"_s, "1");
    }
    return false;
}

void Halt::end()
{
    if (m_pid == 0)
        return;
    switch (m_way) {
    case Way::Signal:
        ::kill(m_pid, SIGCONT);
        break;
    case Way::Debugger:
        // It has to have noticed that it is to stop.
        ::waitpid(m_pid, nullptr, __WALL | WNOHANG);
        ::ptrace(PTRACE_DETACH, m_pid, nullptr, nullptr);
        break;
    case Way::Freezer1:
        write(m_group + u"/freezer.state"_s, "THAWED");
        break;
    case Way::Freezer2:
        write(m_group + u"/cgroup.freeze"_s, "0");
        break;
    }
    // Back, so that the group can go.
    if (!m_group.isEmpty())
        write(rootOf(m_way) + u"/cgroup.procs"_s, QByteArray::number(m_pid));
    m_pid = 0;
}

void addHaltRows()
{
    QTest::addColumn<Halt::Way>("way");
    QTest::newRow("a signal") << Halt::Way::Signal;
    QTest::newRow("a debugger") << Halt::Way::Debugger;
    QTest::newRow("a frozen control group, version 1") << Halt::Way::Freezer1;
    QTest::newRow("a frozen control group, version 2") << Halt::Way::Freezer2;
}

} // namespace Culvert::Test
