// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/load/childprocess.h"

#include <QElapsedTimer>
#include <QFile>

#include <sys/prctl.h>

#include <algorithm>
#include <csignal>

namespace Culvert::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int StopMilliseconds = 10'000;
constexpr int RunMilliseconds = 30'000;
constexpr qsizetype MostOfLog = 2000;

void endWithParent()
{
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
}

} // namespace

ChildProcess::ChildProcess(const QString &log, Output output)
    : m_log(log)
{
    m_process.setStandardErrorFile(log, QIODevice::Append);
    if (output == Output::ToLog)
        m_process.setStandardOutputFile(log, QIODevice::Append);
    m_process.setChildProcessModifier(endWithParent);
}

ChildProcess::~ChildProcess()
{
    stop();
}

std::optional<Failure> ChildProcess::start(const QString &program, const QStringList &arguments,
                                           const QProcessEnvironment &environment)
{
    m_process.setProcessEnvironment(environment);
    m_process.start(program, arguments);
    if (!m_process.waitForStarted())
        return failure(u"cannot start %1: %2"_s.arg(program, m_process.errorString()));
    return std::nullopt;
}

void ChildProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    m_process.terminate();
    if (!m_process.waitForFinished(StopMilliseconds)) {
        m_process.kill();
        m_process.waitForFinished(StopMilliseconds);
    }
}

bool ChildProcess::isRunning()
{
    // Without an event loop, only a wait notices an end.
    if (m_process.state() != QProcess::NotRunning)
        m_process.waitForFinished(0);
    return m_process.state() != QProcess::NotRunning;
}

std::optional<QByteArray> ChildProcess::readLine(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!m_process.canReadLine()) {
        const qint64 left = milliseconds - timer.elapsed();
        if (left <= 0 || !m_process.waitForReadyRead(static_cast<int>(left)))
            return std::nullopt;
    }
    return m_process.readLine().trimmed();
}

Failure ChildProcess::failure(const QString &message) const
{
    QString said;
    if (QFile log(m_log); log.open(QIODevice::ReadOnly)) {
        log.seek(std::max<qint64>(0, log.size() - MostOfLog));
        said = QString::fromUtf8(log.readAll()).trimmed();
    }
    return {FailureKind::Internal, message, said};
}

std::optional<QByteArray> outputOf(const QString &program, const QStringList &arguments,
                                   const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForFinished(RunMilliseconds) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        return std::nullopt;
    return process.readAllStandardOutput();
}

} // namespace Culvert::Bench
