// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/config/helperrun.h"

#include "core/config/sshcommand.h"
#include "core/io/childprocess.h"

#include <QFileInfo>

#include <csignal>
#include <unistd.h>

namespace Culvert {

namespace {

void take(QByteArray &all, const QByteArray &more)
{
    all.append(more.first(std::min(more.size(), HelperRun::MostBytes - all.size())));
}

} // namespace

HelperRun::HelperRun(Answer answer, QObject *parent)
    : QObject(parent)
    , m_answer(std::move(answer))
{
    m_process.setProcessEnvironment(sshEnvironment());
    m_process.setStandardInputFile(QProcess::nullDevice());
    // A group of its own, so that what it starts ("Match exec") can be ended with it.
    m_process.setChildProcessModifier([] {
        ::setsid();
        endWithParent(SIGKILL);
    });
    connect(&m_process, &QProcess::readyReadStandardOutput, this,
            [this] { take(m_output, m_process.readAllStandardOutput()); });
    connect(&m_process, &QProcess::readyReadStandardError, this,
            [this] { take(m_errors, m_process.readAllStandardError()); });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            // It may come from within start().
            QMetaObject::invokeMethod(
                this,
                [this] {
                    finish(Failure{FailureKind::SshMissing,
                                   tr("%1 cannot be started: %2")
                                       .arg(QFileInfo(m_process.program()).fileName(),
                                            m_process.errorString()),
                                   {}});
                },
                Qt::QueuedConnection);
    });
    connect(&m_process, &QProcess::finished, this,
            [this](int exitCode, QProcess::ExitStatus status) {
                finish(Output{status == QProcess::NormalExit ? exitCode : 255,
                              QString::fromUtf8(m_output), QString::fromUtf8(m_errors)});
            });
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        const QString name = QFileInfo(m_process.program()).fileName();
        finish(Failure{FailureKind::Timeout, tr("%1 does not come to an end").arg(name), {}});
    });
}

HelperRun::~HelperRun()
{
    // It says that it has finished while it is destroyed.
    m_process.disconnect(this);
    kill();
    // Killed already; it only has to be taken note of.
    if (m_process.state() != QProcess::NotRunning)
        m_process.waitForFinished(500);
}

void HelperRun::start(const QString &program, const QStringList &arguments,
                      std::chrono::milliseconds deadline, QObject *parent, const Answer &answer)
{
    auto *run = new HelperRun(answer, parent);
    run->m_deadline.start(deadline);
    run->m_process.start(program, arguments);
}

void HelperRun::kill()
{
    if (const qint64 pid = m_process.processId(); pid > 0) {
        ::kill(-static_cast<pid_t>(pid), SIGKILL);
        m_process.kill();
    }
}

void HelperRun::finish(const Result<Output> &result)
{
    m_process.disconnect(this);
    m_deadline.stop();
    kill();
    deleteLater();
    m_answer(result);
}

} // namespace Culvert
