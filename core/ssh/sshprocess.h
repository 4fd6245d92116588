// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"
#include "core/ssh/sshmessages.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QProcess>
#include <QTimer>

namespace Culvert {

/// One ssh child that logs in and then serves a control socket.
///
/// Each object is for one run: start() once; ready() comes at most once; done() comes exactly once,
/// last of all, and not before start() has returned. The child dies with the thread that started it
/// (prctl(2), PR_SET_PDEATHSIG), so kill -9 of the program leaves no ssh behind.
class SshProcess : public QObject
{
    Q_OBJECT

public:
    /// How the child is to be run. @p controlPath must be fresh: a stale socket there would stop
    /// ssh from serving one.
    struct Command
    {
        QString program;
        QStringList arguments;
        QString controlPath;
    };

    explicit SshProcess(Command command, QObject *parent = nullptr);
    /// Ends the child at once, without done().
    ~SshProcess() override;

    void start();
    /// Asks ssh to end, and ends it after a while if it does not. done() follows, without a
    /// failure.
    void stop();
    /// For an ssh that is of no use any more though nobody told it to stop: gives it a moment to
    /// end with its own words, then ends it. done() follows, with a failure if ssh gave one.
    void endSoon();

    /// 0 before the start and after the end.
    qint64 pid() const { return m_process.processId(); }
    const QString &controlPath() const { return m_command.controlPath; }

Q_SIGNALS:
    /// ssh is logged in and the control socket takes connections.
    void ready();
    /// The child is gone, or never was. Nothing = it was told to stop().
    void done(const std::optional<Culvert::Failure> &failure);

private:
    void watchForSocket();
    void checkForSocket();
    void finished(int exitCode, QProcess::ExitStatus status);
    void finish(const std::optional<Failure> &failure);

    Command m_command;
    QProcess m_process;
    QFileSystemWatcher m_watcher;
    QTimer m_killTimer;
    QTimer m_endSoonTimer;
    QTimer m_loginTimer;
    SshMessages m_messages;
    bool m_ready = false;
    bool m_stopWanted = false;
    bool m_loginTimedOut = false;
    bool m_done = false;
};

} // namespace Culvert
