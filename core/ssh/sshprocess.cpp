// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/sshprocess.h"

#include "core/ssh/processgroup.h"
#include "core/ssh/sshcommand.h"
#include "core/ssh/sshconfigfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace Culvert {

namespace {

constexpr std::chrono::seconds KillAfter{3};
// What SIGKILL does not end by then is in a frozen control group of version 1, or in the kernel.
constexpr std::chrono::seconds LeaveAfter{1};
constexpr std::chrono::milliseconds EndSoonAfter{500};
// With the time that people take for their answers. A server waits no longer (sshd_config(5),
// LoginGraceTime), and ssh would not notice that it has gone before it has the answer.
constexpr std::chrono::milliseconds WholeLoginTime{std::chrono::seconds(120)};

QString absolutePath(const QString &file)
{
    return file.startsWith(u"~/") ? QDir::homePath() + file.mid(1)
                                  : QFileInfo(file).absoluteFilePath();
}

bool isAnyHalted(qint64 ssh)
{
    const std::vector<qint64> processes = processGroupOf(ssh);
    return std::any_of(processes.begin(), processes.end(),
                       [](qint64 pid) { return haltOf(pid).has_value(); });
}

} // namespace

SshProcess::SshProcess(Command command, QObject *parent)
    : QObject(parent)
    , m_command(std::move(command))
{
    m_process.setProgram(m_command.program);
    m_process.setArguments(m_command.arguments);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([parent = ::getpid(), stream = m_command.standardStream] {
        if (stream >= 0) {
            ::dup2(stream, STDIN_FILENO);
            ::dup2(stream, STDOUT_FILENO);
        }
        // What the program has open is none of ssh's business, nor of what ssh starts: a forgotten
        // one would keep another's connection or lock alive. Older kernels cannot do it.
        ::close_range(STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC);
        // No terminal of ours: ssh must not ask there, nor get the terminal's signals. And a
        // process group that its jump hosts share.
        ::setsid();
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (::getppid() != parent)
            ::_exit(255);
    });
    m_process.setReadChannel(QProcess::StandardError);
    connect(&m_process, &QProcess::readyReadStandardError, this, &SshProcess::readMessages);
    connect(&m_process, &QProcess::finished, this, &SshProcess::finished);
    connect(&m_process, &QProcess::started, this, [this] {
        if (m_dialogue)
            m_dialogue->setProcess(m_process.processId());
        m_haltDetector.start(m_process.processId(),
                             [this] { return !m_ready || (m_isAwaited && m_isAwaited()); });
    });
    connect(&m_haltDetector, &HaltDetector::halted, this, &SshProcess::endHalted);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finishLater(startFailure());
    });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &SshProcess::checkForSocket);

    for (QTimer *timer :
         {&m_killTimer, &m_leaveTimer, &m_endSoonTimer, &m_loginTimer, &m_wholeLoginTimer})
        timer->setSingleShot(true);
    m_killTimer.setInterval(KillAfter);
    connect(&m_killTimer, &QTimer::timeout, this, &SshProcess::kill);
    m_leaveTimer.setInterval(LeaveAfter);
    connect(&m_leaveTimer, &QTimer::timeout, this, &SshProcess::leave);
    m_endSoonTimer.setInterval(EndSoonAfter);
    connect(&m_endSoonTimer, &QTimer::timeout, this, &SshProcess::stop);
    connect(&m_loginTimer, &QTimer::timeout, this, &SshProcess::loginTimedOut);
    m_wholeLoginTimer.setInterval(std::max(WholeLoginTime, m_command.loginTime));
    connect(&m_wholeLoginTimer, &QTimer::timeout, this, &SshProcess::loginTimedOut);
}

SshProcess::~SshProcess()
{
    const bool wasDone = std::exchange(m_done, true);
    m_process.disconnect(this);
    if (!wasDone && m_process.state() != QProcess::NotRunning) {
        // QProcess's own destructor would wait for a kill; SIGTERM lets ssh remove its socket
        // first.
        terminate();
        if (!m_process.waitForFinished(500)) {
            kill();
            m_process.waitForFinished(500);
        }
    }
    if (m_process.state() != QProcess::NotRunning) {
        QProcess *left = m_ownProcess.release();
        connect(left, &QProcess::finished, left, &QObject::deleteLater);
    }
    removeFiles();
}

void SshProcess::removeFiles() const
{
    for (const QString &path : {m_command.controlPath, m_command.configPath}) {
        if (!path.isEmpty())
            QFile::remove(path);
    }
}

void SshProcess::start()
{
    Q_ASSERT(m_process.state() == QProcess::NotRunning && !m_done);
    if (m_command.program.isEmpty()) {
        finishLater({FailureKind::SshMissing,
                     tr("ssh is not installed; install the package openssh-client"),
                     {}});
        return;
    }
    if (!m_command.controlPath.isEmpty())
        watchForSocket();
    m_wholeLoginTimer.start();
    launch();
}

/// QProcess tells it from within its start() where the system has no room for one more process or
/// descriptor; that passes, and a missing program does not.
Failure SshProcess::startFailure() const
{
    const bool missing = QStandardPaths::findExecutable(m_command.program).isEmpty();
    return {missing ? FailureKind::SshMissing : FailureKind::Internal,
            tr("ssh cannot be started: %1").arg(m_process.errorString()), m_command.program};
}

void SshProcess::launch()
{
    if (!writeConfig())
        return;
    QProcessEnvironment environment = sshEnvironment();
    if (m_command.login.askpass) {
        startDialogue();
        m_dialogue->prepare(environment);
    }
    m_process.setProcessEnvironment(environment);
    m_loginTimer.start(m_command.loginTime);
    m_process.start();
}

bool SshProcess::writeConfig()
{
    if (m_command.configPath.isEmpty())
        return true;
    const QString include =
        m_command.configFile.isEmpty() ? QString() : absolutePath(m_command.configFile);
    // ssh passes over a file that is missing where it is included, but the person named it.
    if (!include.isEmpty() && !QFileInfo(include).isReadable()) {
        finishLater(invalidProfile(QStringLiteral("configFile"),
                                   tr("the file %1 cannot be read").arg(include)));
        return false;
    }
    const QByteArray text = sshConfigFileText(include, m_command.login.askpass != nullptr,
                                              m_command.login.accepted.get());
    QSaveFile file(m_command.configPath);
    if (file.open(QFile::WriteOnly) && file.write(text) == text.size() && file.commit())
        return true;
    finishLater({FailureKind::Internal,
                 tr("ssh's configuration cannot be written to %1: %2")
                     .arg(m_command.configPath, file.errorString()),
                 {}});
    return false;
}

void SshProcess::startDialogue()
{
    m_dialogue = std::make_unique<LoginDialogue>(m_command.login);
    connect(m_dialogue.get(), &LoginDialogue::askingChanged, this, &SshProcess::countLoginTime);
    connect(m_dialogue.get(), &LoginDialogue::ended, this, &SshProcess::dialogueEnded);
    connect(m_dialogue.get(), &LoginDialogue::restartNeeded, this, [this] {
        m_restartWanted = true;
        terminate();
    });
}

void SshProcess::dialogueEnded(const Failure &failure)
{
    if (m_stopWanted || m_loginFailure)
        return;
    m_loginFailure = failure;
    terminate();
}

/// The time in which a person thinks is not ssh's.
void SshProcess::countLoginTime()
{
    if (m_ready || m_done)
        return;
    if (m_dialogue->isAsking()) {
        m_loginTimer.setInterval(m_loginTimer.remainingTimeAsDuration());
        m_loginTimer.stop();
    } else {
        m_loginTimer.start();
    }
}

void SshProcess::loginTimedOut()
{
    if (isAsking())
        m_loginFailure = Failure{
            FailureKind::Authentication, tr("nobody answered the login's question in time"), {}};
    else
        m_loginFailure = Failure{FailureKind::Timeout,
                                 tr("the login took longer than %1 s")
                                     .arg(static_cast<double>(m_command.loginTime.count()) / 1000),
                                 m_messages.lines().join(u'\n')};
    terminate();
}

void SshProcess::stop()
{
    m_stopWanted = true;
    if (m_process.state() == QProcess::NotRunning)
        return;
    terminate();
}

void SshProcess::endSoon()
{
    if (m_process.state() != QProcess::NotRunning)
        m_endSoonTimer.start();
}

/// Ends ssh and its jump hosts. They have to go before the questions of any of them do: a question
/// without an answer is an empty password to ssh. What is halted would not hear of SIGTERM.
void SshProcess::terminate()
{
    const qint64 pid = m_process.processId();
    if (pid > 0 && isAnyHalted(pid)) {
        kill();
        return;
    }
    if (pid > 0)
        ::kill(-static_cast<pid_t>(pid), SIGTERM);
    // It may not be the leader of its group yet.
    m_process.terminate();
    m_killTimer.start();
}

void SshProcess::kill()
{
    const qint64 pid = m_process.processId();
    if (pid > 0)
        ::kill(-static_cast<pid_t>(pid), SIGKILL);
    m_process.kill();
    m_killTimer.stop();
    m_leaveTimer.start();
}

/// It is dead for all that can be done here, and goes as soon as the kernel lets it.
void SshProcess::leave()
{
    m_process.disconnect(this);
    if (m_stopWanted)
        finish(std::nullopt);
    else
        finish(m_loginFailure.value_or(
            Failure{FailureKind::ConnectionLost, tr("ssh could not be ended"), {}}));
}

void SshProcess::endHalted(qint64 pid)
{
    if (m_done || m_stopWanted || m_loginFailure)
        return;
    m_loginFailure = Failure{
        FailureKind::ConnectionLost,
        pid == m_process.processId()
            ? tr("ssh was halted by a signal, a debugger or a freezer, and did not go on")
            : tr("the program that ssh connects through was halted by a signal, a debugger or a "
                 "freezer, and did not go on"),
        {}};
    kill();
}

void SshProcess::watchForSocket()
{
    m_watcher.addPath(QFileInfo(m_command.controlPath).absolutePath());
}

void SshProcess::checkForSocket()
{
    if (m_ready || m_done || m_stopWanted || m_loginFailure ||
        !QFileInfo::exists(m_command.controlPath))
        return;
    setReady();
}

void SshProcess::setReady()
{
    if (m_ready || m_done || m_stopWanted || m_loginFailure)
        return;
    // The messages of the login may be in the pipe still. It may turn out that ssh has ended, too.
    m_process.waitForReadyRead(0);
    if (m_ready || m_done || m_process.state() != QProcess::Running)
        return;
    // It tries all that it shall listen on, and ends then.
    if (m_command.exitsOnForwardFailure && m_messages.cannotListen())
        return;
    m_ready = true;
    m_loginTimer.stop();
    m_wholeLoginTimer.stop();
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    noteWeakKeyExchanges();
    m_messages.setLoggedIn();
    Q_EMIT ready();
}

void SshProcess::catchUp()
{
    if (m_process.state() == QProcess::Running)
        m_process.waitForReadyRead(0);
}

void SshProcess::readMessages()
{
    for (const QString &line : m_messages.add(m_process.readAllStandardError()))
        Q_EMIT said(line);
    if (m_command.controlPath.isEmpty() && m_messages.isAuthenticated(pid()))
        setReady();
}

void SshProcess::noteWeakKeyExchanges()
{
    for (const qint64 pid : m_messages.withoutStrictKeyExchange()) {
        const Hop hop = hopOfProcess(pid, m_process.processId(), m_command.login.destination);
        m_warnings.append(tr("%1 does not offer strict key exchange (Terrapin, CVE-2023-48795): "
                             "somebody on the way could tamper with the start of the connection; "
                             "the server should be updated")
                              .arg(hop.name.isEmpty() ? tr("A jump host") : hop.name));
    }
}

void SshProcess::finished(int exitCode, QProcess::ExitStatus status)
{
    readMessages();
    if (m_restartWanted && !m_stopWanted && !m_loginFailure) {
        m_restartWanted = false;
        m_killTimer.stop();
        m_leaveTimer.stop();
        m_haltDetector.stop();
        m_messages = {};
        launch();
        return;
    }
    if (m_stopWanted) {
        finish(std::nullopt);
        return;
    }
    if (m_loginFailure) {
        finish(m_loginFailure);
        return;
    }
    const bool well = status == QProcess::NormalExit && exitCode == 0;
    if (well && m_command.standardStream >= 0) {
        finish(std::nullopt);
        return;
    }
    // For a crash QProcess gives the signal as the exit code.
    finish(m_messages.failure(status == QProcess::CrashExit ? 128 + exitCode : exitCode));
}

void SshProcess::finishLater(const Failure &failure)
{
    QMetaObject::invokeMethod(
        this, [this, failure] { finish(failure); }, Qt::QueuedConnection);
}

void SshProcess::finish(const std::optional<Failure> &failure)
{
    if (m_done)
        return;
    m_done = true;
    m_dialogue.reset();
    m_haltDetector.stop();
    for (QTimer *timer :
         {&m_killTimer, &m_leaveTimer, &m_endSoonTimer, &m_loginTimer, &m_wholeLoginTimer})
        timer->stop();
    m_watcher.disconnect(this);
    removeFiles();
    Q_EMIT done(failure);
}

} // namespace Culvert
