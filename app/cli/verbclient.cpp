// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/verbclient.h"

#include "app/cli/passwordquestion.h"
#include "app/cli/profileoptions.h"
#include "app/cli/terminal.h"
#include "app/cli/terminaldialogue.h"
#include "app/prompts/promptjson.h"

#include <csignal>
#include <utility>

namespace Culvert {

using namespace Qt::StringLiterals;

VerbClient::VerbClient(const QStringList &socketPaths, QObject *parent)
    : QObject(parent)
    , m_client(socketPaths)
{
    connect(&m_client, &InstanceClient::heard, this, &VerbClient::hear);
    connect(&m_client, &InstanceClient::descriptorsSent, this, &VerbClient::descriptorsSent);
    connect(&m_client, &InstanceClient::finished, this, &VerbClient::finish);
}

VerbClient::~VerbClient() = default;

void VerbClient::start(VerbRequest request)
{
    m_request = std::move(request);
    const QString &verb = m_request.verb;
    if (verb == u"up" || verb == u"restart" || verb == u"test" || verb == u"run" ||
        verb == u"services") {
        m_terminal = Terminal::open();
        m_request.agentSocket = qEnvironmentVariable("SSH_AUTH_SOCK");
    }
    m_request.live = m_request.has(u"watch"_s) || m_request.has(u"follow"_s);
    const bool needsPassword = (verb == u"add" || verb == u"edit") &&
                               !m_request.options.value(u"user"_s).value(0).isEmpty() &&
                               !m_request.has(PasswordOption);
    if (needsPassword)
        askPassword();
    else
        send();
}

void VerbClient::send()
{
    if (m_terminal)
        talk();
    m_request.terminal = m_terminal != nullptr;
    m_client.send(m_request);
}

/// Without a terminal it goes as it is, and the answer says what is missing.
void VerbClient::askPassword()
{
    m_terminal = Terminal::open();
    if (!m_terminal) {
        send();
        return;
    }
    connect(m_terminal.get(), &Terminal::interrupted, this, &VerbClient::onInterrupted);
    auto *question =
        new PasswordQuestion(*m_terminal, m_request.options.value(u"user"_s).last(), this);
    connect(question, &PasswordQuestion::answered, this, [this, question](const QString &password) {
        question->deleteLater();
        m_request.options.insert(PasswordOption, {password});
        // It is what says this.
        m_terminal.release()->deleteLater();
        send();
    });
    connect(question, &PasswordQuestion::givenUp, this, [this] { onInterrupted(SIGINT); });
    question->ask();
}

void VerbClient::talk()
{
    m_dialogue = std::make_unique<TerminalDialogue>(*m_terminal);
    connect(m_dialogue.get(), &TerminalDialogue::answered, this,
            [this](quint64 id, const PromptAnswer &answer) {
                m_client.tell(answerToJson({id, answer}));
            });
    connect(m_terminal.get(), &Terminal::interrupted, this, &VerbClient::onInterrupted);
}

void VerbClient::hear(const QJsonObject &line)
{
    if (const std::optional<LiveOutput> text = LiveOutput::fromJson(line)) {
        Q_EMIT output(*text);
        return;
    }
    if (!m_dialogue)
        return;
    if (const std::optional<PromptRequest> request = promptFromJson(line))
        m_dialogue->show(*request);
    else if (const std::optional<quint64> id = withdrawalFromJson(line))
        m_dialogue->withdraw(*id);
    else if (const std::optional<SaysLine> said = saysFromJson(line))
        m_dialogue->say(said->profile, said->says);
}

void VerbClient::onInterrupted(int signal)
{
    // The end of the connection refuses what is open; nobody has to be told that it is withdrawn.
    const QString words =
        m_dialogue ? tr("\nculvert: interrupted; questions that were open are answered with no\n")
                   : tr("\nculvert: interrupted; nothing was changed\n");
    m_dialogue.reset();
    finish({signal == SIGINT ? Interrupted : ExitStatus::Failed, {}, words});
}

void VerbClient::finish(const VerbReply &reply)
{
    if (m_finished)
        return;
    m_finished = true;
    if (m_dialogue)
        m_dialogue->withdrawAll();
    m_dialogue.reset();
    if (m_terminal) {
        m_terminal->stopReading();
        // It may be what said that this is over.
        m_terminal.release()->deleteLater();
    }
    Q_EMIT finished(reply);
}

} // namespace Culvert
