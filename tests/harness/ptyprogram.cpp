// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/harness/ptyprogram.h"
#include "tests/harness/timeout.h"

#include <QFile>
#include <QSocketNotifier>
#include <QTest>

#include <array>
#include <csignal>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <vector>

namespace Culvert::Test {

namespace {

std::vector<char *> pointersTo(QByteArrayList &texts)
{
    std::vector<char *> pointers;
    for (QByteArray &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

} // namespace

PtyProgram::PtyProgram(const QString &program, const QStringList &arguments,
                       const QProcessEnvironment &environment)
{
    // All memory is had before the fork.
    QByteArrayList words{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words.append(argument.toLocal8Bit());
    QByteArrayList variables;
    for (const QString &variable : environment.toStringList())
        variables.append(variable.toLocal8Bit());
    const std::vector<char *> argv = pointersTo(words);
    const std::vector<char *> envp = pointersTo(variables);

    int master = -1;
    m_pid = ::forkpty(&master, nullptr, nullptr, nullptr);
    if (m_pid == 0) {
        ::close_range(3, ~0U, 0);
        ::execve(argv.front(), argv.data(), envp.data());
        ::_exit(127);
    }
    if (m_pid < 0)
        qFatal("no terminal for the test");
    m_master = Descriptor(master);
    m_notifier = std::make_unique<QSocketNotifier>(master, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &PtyProgram::read);
}

PtyProgram::~PtyProgram()
{
    if (!hasEnded()) {
        ::kill(-m_pid, SIGKILL);
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }
}

void PtyProgram::type(const QByteArray &keys)
{
    if (::write(m_master.number(), keys.constData(), static_cast<std::size_t>(keys.size())) !=
        keys.size())
        qFatal("the test's terminal takes no keys");
}

void PtyProgram::hangUp()
{
    m_notifier.reset();
    m_master.close();
}

bool PtyProgram::waitForText(const QByteArray &text, int times) const
{
    const bool found = QTest::qWaitFor([&] { return m_screen.count(text) >= times; }, TimeoutMs);
    if (!found)
        qWarning("the screen shows:\n%s", m_screen.constData());
    return found;
}

bool PtyProgram::echoes() const
{
    termios settings{};
    return ::tcgetattr(m_master.number(), &settings) == 0 && (settings.c_lflag & ECHO) != 0;
}

bool PtyProgram::isCanonical() const
{
    termios settings{};
    return ::tcgetattr(m_master.number(), &settings) == 0 && (settings.c_lflag & ICANON) != 0;
}

std::optional<int> PtyProgram::exitStatus()
{
    if (!QTest::qWaitFor([this] { return hasEnded(); }, TimeoutMs))
        qWarning("the screen shows:\n%s", m_screen.constData());
    else if (m_notifier)
        // Its last words.
        read();
    return m_exitStatus;
}

void PtyProgram::read()
{
    std::array<char, 65536> bytes{};
    // Ends with an error once the last program has closed the terminal.
    const ssize_t count = ::read(m_master.number(), bytes.data(), bytes.size());
    if (count > 0)
        m_screen.append(bytes.data(), count);
    else
        m_notifier->setEnabled(false);
}

bool PtyProgram::hasEnded()
{
    int status = 0;
    if (!m_exitStatus && ::waitpid(m_pid, &status, WNOHANG) == m_pid)
        m_exitStatus = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    return m_exitStatus.has_value();
}

} // namespace Culvert::Test
