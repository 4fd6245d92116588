// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/systemprompts.h"

#include "app/cli/terminaltext.h"
#include "core/model/plaintext.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <unistd.h>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

// A password agent shows one line.
constexpr qsizetype LongestQuestion = 600;
constexpr qsizetype LongestAnswer = 4096;

/// Introduction, question and what was wrong with the last answer, in one line.
QString questionLine(const PromptRequest &request, const QString &complaint)
{
    // A server may say as much as it likes; it must not push out what is asked.
    PromptRequest brief = request;
    brief.prompt.says.clear();
    const QStringList parts{complaint, promptIntroduction(brief).simplified(),
                            promptQuestion(request.prompt).simplified()};
    return plainLine(parts.join(u' ').simplified(), LongestQuestion);
}

} // namespace

std::optional<PasswordAgent> PasswordAgent::find()
{
    const QString program = QStandardPaths::findExecutable(u"systemd-ask-password"_s);
    if (program.isEmpty())
        return std::nullopt;
    if (::geteuid() == 0) {
        // sd_booted(3): its units start an agent when something is asked.
        return QFileInfo(u"/run/systemd/system"_s).isDir() ? std::optional(PasswordAgent{program})
                                                           : std::nullopt;
    }
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (runtime.isEmpty() || !QFileInfo(runtime + u"/systemd/ask-password"_s).isDir())
        return std::nullopt;
    return PasswordAgent{program, {u"--user"_s}};
}

SystemPrompts::SystemPrompts(PromptRouter &router, Finder find, QObject *parent)
    : QObject(parent)
    , m_router(&router)
    , m_find(std::move(find))
{
    router.addFront(*this, PromptRouter::Rank::Window);
}

SystemPrompts::~SystemPrompts()
{
    if (m_router)
        m_router->removeFront(*this);
    for (const auto &[id, process] : m_asking)
        process->disconnect(this);
}

bool SystemPrompts::takes(const Prompt &prompt) const
{
    // There is no way to show what has no answer.
    return prompt.kind != PromptKind::Touch && m_find().has_value();
}

void SystemPrompts::show(const PromptRequest &request)
{
    ask(request, {});
}

void SystemPrompts::ask(const PromptRequest &request, const QString &complaint)
{
    const quint64 id = request.prompt.id;
    const std::optional<PasswordAgent> agent = m_find();
    if (!agent) {
        give(id, {PromptAnswer::Kind::Unattended, {}});
        return;
    }
    auto process = std::make_unique<QProcess>();
    process->setStandardInputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    connect(process.get(), &QProcess::errorOccurred, this,
            [this, id](QProcess::ProcessError error) {
                if (error == QProcess::FailedToStart)
                    give(id, {PromptAnswer::Kind::Unattended, {}});
            });
    connect(process.get(), &QProcess::finished, this,
            [this, request, raw = process.get()](int exitCode, QProcess::ExitStatus status) {
                if (status == QProcess::NormalExit && exitCode == 0)
                    answered(request, raw->read(LongestAnswer));
                else
                    give(request.prompt.id, {PromptAnswer::Kind::Refuse, {}});
            });
    QStringList arguments = agent->arguments;
    // It is as patient as ssh; the end of the login ends it.
    arguments << u"--no-tty"_s << u"--timeout=0"_s << u"--id=culvert:%1"_s.arg(id);
    if (!request.prompt.isSecret())
        arguments << u"--echo"_s;
    arguments << u"--"_s << questionLine(request, complaint);
    QProcess *raw = process.get();
    hide(id);
    m_asking[id] = std::move(process);
    raw->start(agent->program, arguments);
}

void SystemPrompts::answered(const PromptRequest &request, const QByteArray &line)
{
    const QString typed = QString::fromUtf8(line.left(line.indexOf('\n')));
    const TypedAnswer answer = typedAnswer(request.prompt, typed);
    if (const auto *good = std::get_if<PromptAnswer>(&answer))
        give(request.prompt.id, *good);
    else
        ask(request, std::get<QString>(answer));
}

void SystemPrompts::give(quint64 id, const PromptAnswer &answer)
{
    hide(id);
    if (m_router)
        m_router->answer(id, answer);
}

/// Also from within what its process says.
void SystemPrompts::hide(quint64 id)
{
    const auto found = m_asking.find(id);
    if (found == m_asking.end())
        return;
    QProcess *process = found->second.release();
    m_asking.erase(found);
    process->disconnect(this);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->terminate();
}

} // namespace Culvert
