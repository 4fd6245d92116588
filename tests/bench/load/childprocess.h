// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

#include <optional>

namespace Culvert::Bench {

/// A program that runs beside the bench and ends with it, also when the bench is killed. Its words
/// on stderr go to a file, so that no full pipe ever holds it up.
///
/// Used by blocking calls on the one thread that made it, which must last as long.
class ChildProcess
{
public:
    /// Where its stdout goes.
    enum class Output { ToReadLine, ToLog };

    /// @p log is the file that gets its stderr.
    explicit ChildProcess(const QString &log, Output output = Output::ToLog);
    ~ChildProcess();

    std::optional<Failure> start(const QString &program, const QStringList &arguments,
                                 const QProcessEnvironment &environment);
    /// Closes its stdin and asks it to end (SIGTERM); ends it if it does not.
    void stop();

    bool isRunning();
    qint64 processId() const { return m_process.processId(); }
    /// The program's next line on stdout; nothing when none came in time.
    std::optional<QByteArray> readLine(int milliseconds);
    /// A failure that carries the last lines of the program's stderr.
    Failure failure(const QString &message) const;

private:
    QString m_log;
    QProcess m_process;
};

/// Runs a program to its end and returns what it printed; nothing if it failed.
std::optional<QByteArray> outputOf(const QString &program, const QStringList &arguments,
                                   const QProcessEnvironment &environment);

} // namespace Culvert::Bench
