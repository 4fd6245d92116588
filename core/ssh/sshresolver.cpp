// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/sshresolver.h"

#include "core/ssh/sshcommand.h"

namespace Culvert {

namespace {

// "Match exec" may ask a slow network; a login would wait for it, too.
constexpr std::chrono::seconds Deadline{10};

} // namespace

SshResolver::SshResolver(Answer answer, QObject *parent)
    : QObject(parent)
    , m_answer(std::move(answer))
{
    m_process.setProcessEnvironment(sshEnvironment());
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        finish(Failure{
            FailureKind::Timeout, tr("ssh does not come to an end with its configuration"), {}});
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish(Failure{FailureKind::SshMissing,
                           tr("ssh cannot be started: %1").arg(m_process.errorString()),
                           {}});
    });
    connect(&m_process, &QProcess::finished, this, [this](int exitCode) {
        if (exitCode == 0) {
            finish(parseResolvedConfig(QString::fromUtf8(m_process.readAllStandardOutput())));
            return;
        }
        const QString words = QString::fromUtf8(m_process.readAllStandardError()).trimmed();
        finish(Failure{FailureKind::InvalidProfile, words.section(u'\n', 0, 0), words});
    });
}

SshResolver::~SshResolver()
{
    // It says that it has finished while it is destroyed.
    m_process.disconnect(this);
}

void SshResolver::resolve(const QString &program, const QStringList &arguments, QObject *parent,
                          const Answer &answer)
{
    auto *resolver = new SshResolver(answer, parent);
    resolver->m_deadline.start(Deadline);
    resolver->m_process.start(program, QStringList{QStringLiteral("-G")} + arguments);
}

void SshResolver::finish(const Result<ResolvedConfig> &result)
{
    m_process.disconnect(this);
    m_deadline.stop();
    // A process that goes on is killed with this object.
    deleteLater();
    m_answer(result);
}

ResolvedConfig parseResolvedConfig(const QString &text)
{
    ResolvedConfig config;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        config[line.section(u' ', 0, 0)].append(line.section(u' ', 1));
    return config;
}

} // namespace Culvert
