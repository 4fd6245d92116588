// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/sshprocess.h"

#include "core/config/configfile.h"
#include "core/config/confighint.h"
#include "core/config/hostkeycheck.h"
#include "core/config/ssharguments.h"
#include "core/config/sshcommand.h"
#include "core/config/sshconfigfile.h"
#include "core/config/uncheckedhosts.h"
#include "core/io/childprocess.h"
#include "core/io/wholefile.h"
#include "core/ssh/jumpprogram.h"
#include "core/ssh/processgroup.h"
#include "core/ssh/silencedetector.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <csignal>
#include <unistd.h>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds KillAfter{3};
// What SIGKILL does not end by then is in a frozen control group of version 1, or in the kernel.
constexpr std::chrono::seconds LeaveAfter{1};
constexpr std::chrono::milliseconds EndSoonAfter{500};
// A login that waits for so long, after a person was told something or the server was asked to let
// one in, waits for somebody who approves it elsewhere. Servers and lines are faster.
constexpr std::chrono::seconds ApprovalAfterWords{2};
constexpr std::chrono::seconds ApprovalAfterAuthentication{5};
// To say so of one that has failed takes more: a server may just be slow, and its line bad.
constexpr std::chrono::seconds NoApprovalAfterAuthentication{15};
// The kernel has only so many watches for a user, which editors and their like use up; and a folder
// on some file systems is watched in vain.
constexpr std::chrono::milliseconds LookForSocketEvery{500};
// Of jump hosts one behind the other. What those beyond say decides nothing.
constexpr std::size_t MostJumpLogs = 4;

QStringList forConfigOf(const QStringList &arguments)
{
    QList<QByteArray> words{"ssh"};
    for (const QString &argument : arguments)
        words.append(QFile::encodeName(argument));
    const std::optional<SshArguments> parsed = parseSshArguments(words);
    return parsed ? parsed->forConfig : QStringList();
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
    m_process.setArguments(m_command.arguments);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([parent = ::getpid(), stream = m_command.standardStream] {
        if (stream >= 0) {
            ::dup2(stream, STDIN_FILENO);
            ::dup2(stream, STDOUT_FILENO);
        }
        // What the program has open is none of ssh's business, nor of what ssh starts: a forgotten
        // one would keep another's connection or lock alive.
        closeOnExecFrom(STDERR_FILENO + 1);
        // No terminal of ours: ssh must not ask there, nor get the terminal's signals. And a
        // process group that its jump hosts share.
        ::setsid();
        endWithParent(SIGTERM);
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
    connect(&m_haltDetector, &HaltDetector::looked, this, &SshProcess::lookForSilence);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finishLater(startFailure());
    });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &SshProcess::checkForSocket);
    m_lookTimer.setInterval(LookForSocketEvery);
    connect(&m_lookTimer, &QTimer::timeout, this, &SshProcess::checkForSocket);

    for (QTimer *timer :
         {&m_killTimer, &m_leaveTimer, &m_endSoonTimer, &m_loginTimer, &m_personTimer})
        timer->setSingleShot(true);
    m_killTimer.setInterval(KillAfter);
    connect(&m_killTimer, &QTimer::timeout, this, &SshProcess::kill);
    m_leaveTimer.setInterval(LeaveAfter);
    connect(&m_leaveTimer, &QTimer::timeout, this, &SshProcess::leave);
    m_endSoonTimer.setInterval(EndSoonAfter);
    connect(&m_endSoonTimer, &QTimer::timeout, this, &SshProcess::stop);
    connect(&m_loginTimer, &QTimer::timeout, this, &SshProcess::loginTimedOut);
    connect(&m_personTimer, &QTimer::timeout, this, &SshProcess::loginTimedOut);
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
    if (m_command.configPath.isEmpty())
        launch();
    else
        prepare();
}

/// Asks ssh first which way it will go, where that is not plain: it decides how long it may take.
void SshProcess::prepare()
{
    if (!maySpeakOf(ConfigTopic::OtherRoute, m_command.arguments,
                    completePath(m_command.configFile))) {
        m_patience.needConnectTimeout = m_command.hosts.mid(m_command.hosts.size() - 1);
        m_patience.hasOwnKeepalives = true;
        launch();
        return;
    }
    if (!writeConfig())
        return;
    m_isResolving = true;
    RouteResolver::resolve(m_command.program, argumentsWithoutLog(), this,
                           [this](const Result<Route> &route) { routeKnown(route); });
}

void SshProcess::routeKnown(const Result<Route> &route)
{
    m_isResolving = false;
    if (m_done || m_stopWanted)
        return;
    // What is wrong, ssh itself says best.
    if (route)
        m_patience = loginPatience(*route);
    launch();
}

/// The log is ssh's only while it runs.
QStringList SshProcess::argumentsWithoutLog() const
{
    QStringList arguments = m_command.arguments;
    if (const qsizetype log = arguments.indexOf(u"-E"_s); log >= 0)
        arguments.remove(log, 2);
    return arguments;
}

/// QProcess tells it from within its start() where the system has no room for one more process or
/// descriptor; that passes, and a missing program does not.
Failure SshProcess::startFailure() const
{
    const bool missing = QStandardPaths::findExecutable(m_command.program).isEmpty();
    return {missing ? FailureKind::SshMissing : FailureKind::Internal,
            tr("ssh cannot be started: %1").arg(m_process.errorString()), m_command.program};
}

/// Before ssh is started, so that it finds them.
bool SshProcess::openLogs()
{
    closeLogs();
    const std::size_t count = m_command.logPath.isEmpty()       ? 0
                              : m_command.jumpProgram.isEmpty() ? 1
                                                                : 1 + MostJumpLogs;
    while (m_logs.size() < count) {
        const std::size_t hop = m_logs.size();
        auto log = std::make_unique<LogPipe>(hop == 0 ? m_command.logPath
                                                      : jumpLogPath(m_command.logPath, hop));
        if (const std::optional<QString> why = log->open()) {
            closeLogs();
            finishLater({FailureKind::Internal,
                         tr("ssh cannot be started: the pipe for its log, %1, cannot be made: %2")
                             .arg(log->path(), *why),
                         {}});
            return false;
        }
        connect(log.get(), &LogPipe::readable, this, &SshProcess::readMessages);
        m_logs.push_back(std::move(log));
    }
    return true;
}

void SshProcess::launch()
{
    if (!writeConfig() || !openLogs())
        return;
    QProcessEnvironment environment = sshEnvironment();
    if (!m_command.agentSocket.isEmpty())
        environment.insert(u"SSH_AUTH_SOCK"_s, m_command.agentSocket);
    const QString ssh = QStandardPaths::findExecutable(m_command.program);
    const bool logsJumps = m_logs.size() > 1 && !ssh.isEmpty();
    m_process.setProgram(logsJumps ? m_command.jumpProgram : m_command.program);
    if (logsJumps)
        prepareJumps(environment, ssh, m_command.logPath);
    if (m_command.login.accepted && !m_command.login.accepted->keys().isEmpty())
        m_process.setArguments(
            withKnownHosts(m_command.login.accepted->file(), m_command.arguments));
    if (m_command.login.askpass) {
        startDialogue();
        m_dialogue->prepare(environment);
    }
    m_process.setProcessEnvironment(environment);
    m_loginTimer.start(m_command.loginTime.value_or(m_patience.machineTime));
    m_process.start();
}

bool SshProcess::writeConfig()
{
    if (m_command.configPath.isEmpty())
        return true;
    const QString include = completePath(m_command.configFile);
    // ssh passes over a file that is missing where it is included, but the person named it.
    if (const std::optional<QString> problem = configFileProblem(include)) {
        finishLater(invalidProfile(u"configFile"_s, *problem));
        return false;
    }
    const bool isNamed = !include.isEmpty() && QDir::cleanPath(include) != u"/dev/null";
    const Result<QByteArray> contents =
        isNamed ? contentsToGiveToSsh(include) : Result<QByteArray>(QByteArray());
    if (!contents) {
        finishLater(contents.failure());
        return false;
    }
    const QByteArray text =
        sshConfigFileText({.configFile = include,
                           .contents = *contents,
                           .asks = m_command.login.askpass != nullptr,
                           .accepted = m_command.login.accepted.get(),
                           .hosts = m_command.hosts,
                           .hasIdentity = m_command.hasIdentity,
                           .needConnectTimeout = m_patience.needConnectTimeout});
    std::optional<Failure> failure = writeWholeFile(m_command.configPath, text);
    if (!failure)
        return true;
    failure->detail = tr("ssh is not started without the configuration that Culvert gives it.");
    finishLater(*failure);
    return false;
}

void SshProcess::startDialogue()
{
    m_command.login.said = [this] {
        // It is said before the question is asked.
        catchUp();
        return m_words.others().takeNew();
    };
    m_command.login.verdicts = [this](qint64 pid) -> std::optional<AnswerHistory::Verdicts> {
        // ssh has logged them before it asks.
        readMessages();
        for (const SshMessages &log : m_words.logs()) {
            if (log.pid() == pid)
                return log.verdicts();
        }
        return std::nullopt;
    };
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
        if (m_loginTimer.isActive())
            m_loginTimer.setInterval(m_loginTimer.remainingTimeAsDuration());
        m_loginTimer.stop();
        m_personTimer.start(PersonTime);
    } else {
        m_personTimer.stop();
        m_loginTimer.start();
    }
}

/// Nor is the time in which one does what is said, such as to visit a page. Only once, so that a
/// server that goes on talking is not waited for without end.
void SshProcess::giveTimeToRead()
{
    if (m_sinceWords.isValid())
        return;
    m_sinceWords.start();
    // Who set a time of their own means that one.
    if (m_command.loginTime)
        return;
    const auto left = std::max<std::chrono::milliseconds>(
        PersonTime, m_loginTimer.isActive() ? m_loginTimer.remainingTimeAsDuration()
                                            : m_loginTimer.intervalAsDuration());
    if (isAsking())
        m_loginTimer.setInterval(left);
    else
        m_loginTimer.start(left);
}

bool SshProcess::waitedForApproval(std::chrono::seconds inSilence) const
{
    const auto lasted = [](const QElapsedTimer &since, std::chrono::milliseconds time) {
        return since.isValid() && since.hasExpired(time.count());
    };
    return lasted(m_sinceWords, ApprovalAfterWords) || lasted(m_sinceAuthentication, inSilence);
}

bool SshProcess::neededPerson() const
{
    return m_neededApproval || (m_dialogue && m_dialogue->neededPerson());
}

void SshProcess::loginTimedOut()
{
    if (isAsking())
        m_loginFailure = Failure{
            FailureKind::Authentication, tr("nobody answered the login's question in time"), {}};
    else
        m_loginFailure = Failure{FailureKind::Timeout,
                                 tr("the login took longer than %1 s")
                                     .arg(static_cast<double>(m_loginTimer.interval()) / 1000),
                                 m_words.failure(255).detail};
    terminate();
}

void SshProcess::stop()
{
    m_stopWanted = true;
    if (m_process.state() != QProcess::NotRunning)
        terminate();
    else if (m_isResolving)
        QMetaObject::invokeMethod(
            this, [this] { finish(std::nullopt); }, Qt::QueuedConnection);
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

std::optional<KernelConnection::Facts> SshProcess::connectionFacts() const
{
    return m_kernel && !m_done ? m_kernel->read() : std::nullopt;
}

/// Behind a jump host or a ProxyCommand the kernel does not know when the server was heard last;
/// nor does anybody have to be heard whom the person's own settings do not ask.
void SshProcess::lookForSilence()
{
    if (!m_ready || m_stopWanted || m_loginFailure || !m_patience.hasOwnKeepalives)
        return;
    const std::optional<KernelConnection::Facts> facts = connectionFacts();
    if (!facts || !facts->leadsToServer)
        return;
    switch (SilenceDetector::look(facts->sinceReceived)) {
    case SilenceDetector::Verdict::Alive:
        break;
    case SilenceDetector::Verdict::Suspect:
        m_haltDetector.expect();
        break;
    case SilenceDetector::Verdict::Dead:
        m_loginFailure = Failure{
            FailureKind::Timeout,
            tr("the server has not answered for %1 s")
                .arg(std::chrono::round<std::chrono::seconds>(facts->sinceReceived).count()),
            {}};
        terminate();
        break;
    }
}

void SshProcess::watchForSocket()
{
    m_watcher.addPath(QFileInfo(m_command.controlPath).absolutePath());
    m_lookTimer.start();
}

void SshProcess::checkForSocket()
{
    if (m_ready || m_done || m_stopWanted || m_loginFailure)
        m_lookTimer.stop();
    else if (QFileInfo::exists(m_command.controlPath))
        setReady();
}

void SshProcess::setReady()
{
    if (m_ready || m_done || m_stopWanted || m_loginFailure)
        return;
    // The messages of the login may be in the pipes still. It may turn out that ssh has ended, too.
    m_settling = true;
    catchUp();
    m_settling = false;
    if (m_ready || m_done || m_process.state() != QProcess::Running)
        return;
    // It tries all that it shall listen on, and ends then.
    if (m_command.exitsOnForwardFailure && m_words.own().cannotListen())
        return;
    m_ready = true;
    m_neededApproval = waitedForApproval(ApprovalAfterAuthentication);
    m_kernel.emplace(m_process.processId());
    m_loginTimer.stop();
    m_personTimer.stop();
    m_lookTimer.stop();
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    noteWeakKeyExchanges();
    noteUnstoredKeys();
    closeUnusedLogs();
    m_words.setLoggedIn();
    Q_EMIT saysChanged();
    Q_EMIT ready();
}

/// Those that no jump host's ssh has taken.
void SshProcess::closeUnusedLogs()
{
    while (m_logs.size() > 1 &&
           (m_words.logs().size() < m_logs.size() || !m_words.logs().back().hasSpoken()))
        m_logs.pop_back();
}

/// One of them may be what has just told that there is something to read.
void SshProcess::closeLogs()
{
    for (std::unique_ptr<LogPipe> &log : m_logs) {
        log->close();
        log->disconnect(this);
        log->setParent(this);
        log.release()->deleteLater();
    }
    m_logs.clear();
}

void SshProcess::catchUp()
{
    if (m_process.state() != QProcess::NotRunning)
        m_process.waitForReadyRead(0);
    readMessages();
}

void SshProcess::readMessages()
{
    bool hasMore = m_words.others().add(m_process.readAllStandardError());
    for (std::size_t hop = 0; hop < m_logs.size(); ++hop)
        hasMore = readLog(hop) || hasMore;
    if (m_words.own().isServerProved() && !m_sinceAuthentication.isValid())
        m_sinceAuthentication.start();
    if (hasMore && !m_ready && !m_done) {
        giveTimeToRead();
        Q_EMIT saysChanged();
    }
    if (m_command.controlPath.isEmpty() && m_words.own().isAuthenticated() && !m_settling)
        setReady();
}

/// True if a server's instructions were among it.
bool SshProcess::readLog(std::size_t hop)
{
    const QByteArray bytes = m_logs[hop]->read();
    if (bytes.isEmpty())
        return false;
    const QStringList ended = m_words.log(hop).add(bytes);
    const QStringList instructions = m_words.log(hop).takeInstructions();
    for (const QString &line : instructions)
        m_words.others().addLine(line);
    if (hop == 0) {
        for (const QString &line : ended)
            Q_EMIT said(line);
    }
    return !instructions.isEmpty();
}

void SshProcess::noteWeakKeyExchanges()
{
    for (const SshMessages &log : m_words.logs()) {
        if (!log.hasWeakKeyExchange())
            continue;
        const Hop hop = hopOfProcess(log.pid(), m_process.processId(), m_command.login.destination);
        m_warnings.append(
            {WarningKind::WeakKeyExchange,
             tr("%1 does not offer strict key exchange (Terrapin, CVE-2023-48795): somebody on the "
                "way could tamper with the start of the connection; the server should be updated")
                 .arg(hop.name.isEmpty() ? tr("A jump host") : hop.name)});
    }
}

void SshProcess::noteUnstoredKeys()
{
    for (const SshMessages &log : m_words.logs()) {
        for (const QString &file : log.filesNotWritten())
            m_warnings.append(
                {WarningKind::HostKeyNotStored,
                 tr("a host key that was accepted could not be written to %1: it is good until the "
                    "tunnel is stopped, and asked about again then")
                     .arg(file)});
    }
    const QStringList unstored = m_dialogue ? m_dialogue->unstoredHosts() : QStringList();
    for (const QString &host : unstored)
        m_warnings.append({WarningKind::HostKeyNotStored,
                           tr("the host key of %1 is not stored, as the configuration has it: it "
                              "is good until the tunnel is stopped, and asked about again then")
                               .arg(host)});
}

/// Each ssh on the way has a configuration of its own.
void SshProcess::findUncheckedHosts()
{
    if (!maySpeakOf(ConfigTopic::UncheckedKeys, m_command.arguments,
                    completePath(m_command.configFile)))
        return;
    QList<Hop> hops;
    for (const qint64 pid : processGroupOf(m_process.processId())) {
        Hop hop = hopOfProcess(pid, m_process.processId(), m_command.login.destination);
        // What it was started with, whatever the program makes of it.
        if (!hop.isJumpHost)
            hop.forConfig = forConfigOf(m_process.arguments());
        if (!hop.forConfig.isEmpty())
            hops.append(hop);
    }
    UncheckedHosts::find(m_command.program, hops, this, [this](const QStringList &names) {
        for (const QString &name : names)
            m_warnings.append({WarningKind::HostKeyUnchecked,
                               tr("nobody checks the host key of %1, as the configuration has it "
                                  "(StrictHostKeyChecking): somebody on the way could pose as it")
                                   .arg(name)});
        if (!names.isEmpty())
            Q_EMIT warningsChanged();
    });
}

void SshProcess::finished(int exitCode, QProcess::ExitStatus status)
{
    readMessages();
    if (m_restartWanted && !m_stopWanted && !m_loginFailure) {
        m_restartWanted = false;
        m_killTimer.stop();
        m_leaveTimer.stop();
        m_haltDetector.stop();
        m_words = {};
        m_sinceWords.invalidate();
        m_sinceAuthentication.invalidate();
        launch();
        return;
    }
    if (m_stopWanted) {
        finish(std::nullopt);
        return;
    }
    if (m_loginFailure) {
        finish(unapproved(*m_loginFailure));
        return;
    }
    const bool well = status == QProcess::NormalExit && exitCode == 0;
    if (well && m_command.standardStream >= 0) {
        finish(std::nullopt);
        return;
    }
    // For a crash QProcess gives the signal as the exit code.
    finishWith(m_words.failure(status == QProcess::CrashExit ? 128 + exitCode : exitCode));
}

/// A change of a host key is not taken on trust: it is what a person may be asked to act upon.
void SshProcess::finishWith(const Failure &failure)
{
    if (failure.kind != FailureKind::HostKeyChanged) {
        finish(unapproved(failure));
        return;
    }
    HostKeyCheck::start(m_command.program, argumentsWithoutLog(), failure.detail, this,
                        [this, failure](bool believed) {
                            Failure said = failure;
                            if (!believed)
                                said.kind = FailureKind::HostKeyUnknown;
                            finish(m_stopWanted ? std::nullopt : std::optional(said));
                        });
}

/// With nobody there, nobody has approved it: asking again, with a push or a page each time, would
/// not change that.
Failure SshProcess::unapproved(Failure failure) const
{
    if (m_command.login.quiet && !m_ready && waitedForApproval(NoApprovalAfterAuthentication))
        failure.kind = FailureKind::Authentication;
    return failure;
}

void SshProcess::finishLater(const Failure &failure)
{
    QMetaObject::invokeMethod(
        this, [this, failure] { finish(failure); }, Qt::QueuedConnection);
}

/// What ssh ends with is mostly about the way to the server, but for what keeps it from being run.
std::optional<Failure> SshProcess::withOrigin(const std::optional<Failure> &failure)
{
    if (!failure)
        return std::nullopt;
    switch (failure->kind) {
    case FailureKind::SshMissing:
    case FailureKind::InvalidProfile:
    case FailureKind::PortInUse:
    case FailureKind::Permission:
    case FailureKind::Cancelled:
    case FailureKind::Internal:
        return failure->of(FailureOrigin::Local);
    default:
        return failure->of(FailureOrigin::Server);
    }
}

void SshProcess::finish(const std::optional<Failure> &failure)
{
    if (m_done)
        return;
    m_done = true;
    m_dialogue.reset();
    m_haltDetector.stop();
    for (QTimer *timer :
         {&m_killTimer, &m_leaveTimer, &m_endSoonTimer, &m_loginTimer, &m_personTimer})
        timer->stop();
    m_watcher.disconnect(this);
    closeLogs();
    removeFiles();
    Q_EMIT done(withOrigin(failure));
}

} // namespace Culvert
