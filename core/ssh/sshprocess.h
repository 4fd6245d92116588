// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/config/loginpatience.h"
#include "core/model/failure.h"
#include "core/model/warning.h"
#include "core/ssh/haltdetector.h"
#include "core/ssh/kernelconnection.h"
#include "core/ssh/logindialogue.h"
#include "core/ssh/logpipe.h"
#include "core/ssh/sshwords.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace Culvert {

/// One ssh child that logs in and then serves a socket, or carries one connection on its standard
/// input and output.
///
/// Each object is for one run: start() once; ready() comes at most once; done() comes exactly once,
/// last of all, and not before start() has returned. The child dies with the thread that started it
/// (prctl(2), PR_SET_PDEATHSIG), so kill -9 of the program leaves no ssh behind.
class SshProcess : public QObject
{
    Q_OBJECT

public:
    /// As long as a person may take for each answer, and to read and to do what a server or a
    /// program on the way says. A server mostly waits no longer (sshd_config(5), LoginGraceTime),
    /// and ssh would not notice that it has gone before it has the answer.
    static constexpr std::chrono::milliseconds PersonTime{std::chrono::seconds(120)};

    /// How the child is to be run.
    struct Command
    {
        QString program;
        QStringList arguments;
        /// The socket that ssh serves once it is logged in: ready() comes when it is there. It must
        /// be fresh: a stale one would stop ssh from serving it. Empty: ready() comes when ssh says
        /// that it is logged in, or when whoever owns this notices it and calls setReady().
        QString controlPath;
        /// Where the configuration is written for the time of the run, and what it includes, see
        /// sshConfigFileText(). An empty path: the arguments name another one, or none.
        QString configPath = {};
        QString configFile = {};
        /// The named pipe to which the arguments have ssh write its log (-E), made for the time of
        /// the run: fresh, and in a private directory. Empty: it has none, and nothing that comes
        /// is ssh's word.
        QString logPath = {};
        /// See findJumpProgram(). Empty: what the ssh of a jump host says is not told from what the
        /// jump host says, and decides nothing.
        QString jumpProgram = {};
        /// The hosts in the arguments, as they stand there.
        QStringList hosts = {};
        /// Who is asked. Without askpass and asker, ssh asks nobody, and a login that needs a
        /// person fails.
        LoginDialogue::Setup login = {};
        /// As long as ssh may take for the login, without the time that people take. Nothing = as
        /// LoginPatience has it for the way to the server.
        std::optional<std::chrono::milliseconds> loginTime = {};
        /// The ssh-agent(1) for ssh and its jump hosts, see AgentSockets. Empty: that of this
        /// program's environment.
        QString agentSocket = {};
        /// The arguments name a key for the destination.
        bool hasIdentity = false;
        /// The arguments say so, of a port that is taken.
        bool exitsOnForwardFailure = false;
        /// Becomes the child's standard input and output; stays the caller's, and open until
        /// ready(). Negative: there are none.
        int standardStream = -1;
    };

    explicit SshProcess(Command command, QObject *parent = nullptr);
    /// Ends the child at once, without done().
    ~SshProcess() override;

    void start();
    /// Asks ssh to end, and ends it after a while if it does not, or at once if it is halted.
    /// done() follows, without a failure.
    void stop();
    /// For an ssh that is of no use any more though nobody told it to stop: gives it a moment to
    /// end with its own words, then ends it. done() follows, with a failure if ssh gave one.
    void endSoon();
    /// It is logged in, as the caller has noticed. ready() comes at once, unless it has come.
    void setReady();
    /// Somebody waits for what it does as long as @p isAwaited says so: see HaltDetector. expect()
    /// has to follow whenever that begins. The login is waited for anyway.
    void setAwaited(std::function<bool()> isAwaited) { m_isAwaited = std::move(isAwaited); }
    void expect() { m_haltDetector.expect(); }
    /// What the kernel knows of its connection to the network; nothing before it is logged in, or
    /// if there is no such connection. Blocks no longer than KernelConnection::read().
    std::optional<KernelConnection::Facts> connectionFacts() const;
    /// Asks ssh which hosts of this login show their keys to nobody; they are among the warnings,
    /// and warningsChanged() comes, if there are any. It has to be logged in.
    void findUncheckedHosts();
    /// Has what it has said by now come as said() at once. It may turn out that it has ended.
    void catchUp();

    /// 0 before the start and after the end.
    qint64 pid() const { return m_done ? 0 : m_process.processId(); }
    const QString &controlPath() const { return m_command.controlPath; }
    /// True while the login waits for an answer.
    bool isAsking() const { return m_dialogue && m_dialogue->isAsking(); }
    /// True if somebody had to answer or touch something for this login, or seems to have had to
    /// approve it elsewhere.
    bool neededPerson() const;
    /// What a person should know about this login though it worked; known when ready() comes, but
    /// for what warningsChanged() tells.
    const QList<Warning> &warnings() const { return m_warnings; }
    /// What servers and programs on the way say to the person who logs in, such as a page to visit:
    /// plain text of several lines, which nobody vouches for. Empty once it is logged in.
    QString says() const { return m_ready ? QString() : m_words.others().text(); }

Q_SIGNALS:
    /// ssh is logged in and the control socket takes connections.
    void ready();
    /// It has said a line in its log; also before done().
    void said(const QString &line);
    /// says() has changed.
    void saysChanged();
    /// There are more warnings; after ready().
    void warningsChanged();
    /// The child is gone, or never was, or is frozen so that not even SIGKILL ends it now; never
    /// from within start(). Nothing = it was told to stop(), or it has carried its one connection
    /// to the end.
    void done(const std::optional<Culvert::Failure> &failure);

private:
    void prepare();
    void routeKnown(const Result<Route> &route);
    QStringList argumentsWithoutLog() const;
    bool writeConfig();
    bool openLogs();
    void launch();
    void startDialogue();
    void dialogueEnded(const Failure &failure);
    void countLoginTime();
    void giveTimeToRead();
    bool waitedForApproval(std::chrono::seconds inSilence) const;
    void loginTimedOut();
    void watchForSocket();
    void checkForSocket();
    void readMessages();
    bool readLog(std::size_t hop);
    void closeUnusedLogs();
    void closeLogs();
    void removeFiles() const;
    void noteWeakKeyExchanges();
    void noteUnstoredKeys();
    void terminate();
    void kill();
    void leave();
    void endHalted(qint64 pid);
    void lookForSilence();
    void finished(int exitCode, QProcess::ExitStatus status);
    void finishWith(const Failure &failure);
    Failure unapproved(Failure failure) const;
    static std::optional<Failure> withOrigin(const std::optional<Failure> &failure);
    void finish(const std::optional<Failure> &failure);
    void finishLater(const Failure &failure);
    Failure startFailure() const;

    Command m_command;
    /// Outlives this object where it cannot be ended yet.
    std::unique_ptr<QProcess> m_ownProcess = std::make_unique<QProcess>();
    QProcess &m_process = *m_ownProcess;
    QFileSystemWatcher m_watcher;
    /// Looks for the control socket while the watcher does.
    QTimer m_lookTimer;
    HaltDetector m_haltDetector;
    /// Reading it fills its cache. Not there before ssh is logged in.
    mutable std::optional<KernelConnection> m_kernel;
    std::function<bool()> m_isAwaited;
    QTimer m_killTimer;
    /// Runs from SIGKILL on.
    QTimer m_leaveTimer;
    QTimer m_endSoonTimer;
    /// Runs while the login is ssh's business, not a person's.
    QTimer m_loginTimer;
    /// Runs while it is a person's.
    QTimer m_personTimer;
    /// Since a person was told something, or the server was asked to let one in.
    QElapsedTimer m_sinceWords;
    QElapsedTimer m_sinceAuthentication;
    LoginPatience m_patience;
    SshWords m_words;
    /// The child's, and those of the jump hosts on its way, nearest to it first.
    std::vector<std::unique_ptr<LogPipe>> m_logs;
    std::unique_ptr<LoginDialogue> m_dialogue;
    QList<Warning> m_warnings;
    /// Why this object ended the login, or an ssh that was halted; ssh's own words count for less.
    std::optional<Failure> m_loginFailure;
    /// It waits for what ssh -G says of the way to the server.
    bool m_isResolving = false;
    /// How it became ready, or ended: a person had to do something elsewhere.
    bool m_neededApproval = false;
    bool m_ready = false;
    /// The last messages of the login are being read.
    bool m_settling = false;
    bool m_stopWanted = false;
    bool m_restartWanted = false;
    bool m_done = false;
};

} // namespace Culvert
