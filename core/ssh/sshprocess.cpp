// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/sshprocess.h"

#include "core/ssh/sshcommand.h"

#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace Culvert {

namespace {

constexpr std::chrono::seconds KillAfter{3};
constexpr std::chrono::milliseconds EndSoonAfter{500};
// ssh's own ConnectTimeout covers TCP and the banner only.
constexpr std::chrono::seconds LoginDeadline{60};

} // namespace

SshProcess::SshProcess(Command command, QObject *parent)
    : QObject(parent)
    , m_command(std::move(command))
{
    m_process.setProgram(m_command.program);
    m_process.setArguments(m_command.arguments);
    m_process.setProcessEnvironment(sshEnvironment());
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([parent = ::getpid()] {
        // No terminal of ours: ssh must not ask there, nor get the terminal's signals.
        ::setsid();
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (::getppid() != parent)
            ::_exit(255);
    });
    connect(&m_process, &QProcess::readyReadStandardError, this,
            [this] { m_messages.add(m_process.readAllStandardError()); });
    connect(&m_process, &QProcess::finished, this, &SshProcess::finished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish(Failure{FailureKind::SshMissing,
                           tr("ssh cannot be started: %1").arg(m_process.errorString()),
                           m_command.program});
    });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &SshProcess::checkForSocket);

    m_killTimer.setSingleShot(true);
    m_killTimer.setInterval(KillAfter);
    connect(&m_killTimer, &QTimer::timeout, &m_process, &QProcess::kill);
    m_endSoonTimer.setSingleShot(true);
    m_endSoonTimer.setInterval(EndSoonAfter);
    connect(&m_endSoonTimer, &QTimer::timeout, this, &SshProcess::stop);
    m_loginTimer.setSingleShot(true);
    m_loginTimer.setInterval(LoginDeadline);
    connect(&m_loginTimer, &QTimer::timeout, this, [this] {
        m_loginTimedOut = true;
        m_process.terminate();
        m_killTimer.start();
    });
}

SshProcess::~SshProcess()
{
    m_done = true;
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning) {
        // QProcess's own destructor would wait for a kill; SIGTERM lets ssh remove its socket
        // first.
        m_process.terminate();
        if (!m_process.waitForFinished(500)) {
            m_process.kill();
            m_process.waitForFinished(500);
        }
    }
    QFile::remove(m_command.controlPath);
}

void SshProcess::start()
{
    Q_ASSERT(m_process.state() == QProcess::NotRunning && !m_done);
    if (m_command.program.isEmpty()) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                finish(Failure{FailureKind::SshMissing,
                               tr("ssh is not installed; install the package openssh-client"),
                               {}});
            },
            Qt::QueuedConnection);
        return;
    }
    watchForSocket();
    m_loginTimer.start();
    m_process.start();
}

void SshProcess::stop()
{
    m_stopWanted = true;
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    m_killTimer.start();
}

void SshProcess::endSoon()
{
    if (m_process.state() != QProcess::NotRunning)
        m_endSoonTimer.start();
}

void SshProcess::watchForSocket()
{
    m_watcher.addPath(QFileInfo(m_command.controlPath).absolutePath());
}

void SshProcess::checkForSocket()
{
    if (m_ready || m_done || m_stopWanted || !QFileInfo::exists(m_command.controlPath))
        return;
    m_ready = true;
    m_loginTimer.stop();
    m_watcher.removePaths(m_watcher.directories());
    Q_EMIT ready();
}

void SshProcess::finished(int exitCode, QProcess::ExitStatus status)
{
    m_messages.add(m_process.readAllStandardError());
    if (m_stopWanted) {
        finish(std::nullopt);
        return;
    }
    if (m_loginTimedOut) {
        finish(Failure{FailureKind::Timeout,
                       tr("the login took longer than %n second(s)", nullptr,
                          static_cast<int>(LoginDeadline.count())),
                       m_messages.lines().join(u'\n')});
        return;
    }
    // For a crash QProcess gives the signal as the exit code.
    finish(m_messages.failure(status == QProcess::CrashExit ? 128 + exitCode : exitCode));
}

void SshProcess::finish(const std::optional<Failure> &failure)
{
    if (m_done)
        return;
    m_done = true;
    m_killTimer.stop();
    m_endSoonTimer.stop();
    m_loginTimer.stop();
    m_watcher.disconnect(this);
    QFile::remove(m_command.controlPath);
    Q_EMIT done(failure);
}

} // namespace Culvert
