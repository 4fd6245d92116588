// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QStringList>

namespace Culvert {

/// Runs a server of ours so that neither it, nor what it started, nor its private directory
/// outlives this program, even after SIGKILL.
///
/// Between this program and the server stands a small shell that waits for the end of a pipe whose
/// other end only this program holds. That end comes however the program ends. A death signal
/// (PR_SET_PDEATHSIG) would not do: it follows the thread that started the child, reaches no
/// grandchildren, and leaves the directory.
///
/// Lives on one thread, with an event loop. Signals are emitted from that loop, never inside a call
/// of a method here.
class Lifeline : public QObject
{
    Q_OBJECT

public:
    /// @p directory is removed with all in it at the end of this object or of the program.
    /// @p command is the server's absolute path and its arguments; it has to stay in the
    /// foreground.
    Lifeline(const QString &directory, const QStringList &command, QObject *parent = nullptr);
    /// Ends the server, its descendants and the directory; all three are gone when this returns,
    /// which takes some milliseconds.
    ~Lifeline() override;

    /// Starts the server, without standard input; one that still runs is ended first. Answered by
    /// serverStarted().
    void startServer();
    /// Ends the server and all its descendants, in whatever session or process group they are.
    /// Answered by serverStopped(), also if there was no server. Requests are carried out in turn.
    void stopServer();

Q_SIGNALS:
    void serverStarted(qint64 pid);
    /// One line of the server's standard output or error, without its end.
    void lineRead(const QByteArray &line);
    /// The server ended by itself, after its last lineRead().
    void serverEnded();
    void serverStopped();
    /// The shell could not be started, or somebody ended it: nothing can be started any more.
    void broken(const QString &reason);

private:
    void readLines();
    void onEvent(const QByteArray &event);
    void onShellEnded();
    /// So that a shell which was ended by force leaves as little as possible.
    void endServerDirectly() const;

    QString m_directory;
    QProcess m_shell;
    /// 0 while none is running.
    qint64 m_server = 0;
    /// Stops that are not answered yet: until then, what comes is from a server that nobody wants.
    int m_stopsPending = 0;
};

} // namespace Culvert
