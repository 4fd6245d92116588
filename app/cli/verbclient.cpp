// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/verbclient.h"

#include "app/cli/terminal.h"
#include "app/cli/terminaldialogue.h"
#include "app/prompts/promptjson.h"

#include <csignal>

namespace Culvert {

VerbClient::VerbClient(const QStringList &socketPaths, QObject *parent)
    : QObject(parent)
    , m_client(socketPaths)
{
    connect(&m_client, &InstanceClient::heard, this, &VerbClient::hear);
    connect(&m_client, &InstanceClient::finished, this, &VerbClient::finish);
}

VerbClient::~VerbClient() = default;

void VerbClient::start(VerbRequest request)
{
    if (request.verb == u"up" || request.verb == u"restart") {
        m_terminal = Terminal::open();
        request.agentSocket = qEnvironmentVariable("SSH_AUTH_SOCK");
    }
    if (m_terminal)
        talk();
    request.terminal = m_terminal != nullptr;
    m_client.send(request);
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
    m_dialogue.reset();
    finish({signal == SIGINT ? Interrupted : ExitStatus::Failed,
            {},
            tr("\nculvert: interrupted; questions that were open are answered with no\n")});
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
