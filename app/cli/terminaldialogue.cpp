// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/terminaldialogue.h"

#include "app/cli/terminal.h"
#include "app/cli/terminaltext.h"

#include <algorithm>

namespace Culvert {

namespace {

// Lines; more than are said at a time.
constexpr qsizetype MostTold = 200;

} // namespace

TerminalDialogue::TerminalDialogue(Terminal &terminal, QObject *parent)
    : QObject(parent)
    , m_terminal(terminal)
{
    connect(&m_terminal, &Terminal::lineRead, this, &TerminalDialogue::onLine);
    connect(&m_terminal, &Terminal::inputEnded, this, &TerminalDialogue::onEnd);
}

void TerminalDialogue::show(const PromptRequest &request)
{
    if (request.prompt.kind == PromptKind::Touch) {
        m_touches.append(request.prompt);
        interject(promptIntroduction(request));
        return;
    }
    m_questions.append(request);
    if (m_questions.size() == 1)
        askNext();
}

void TerminalDialogue::say(const QString &profile, const QString &says)
{
    if (const QString words = newWords(profile, says); !words.isEmpty())
        interject(wordsOfOthers(profile, words));
}

/// Those that have not been told; from now on they have.
QString TerminalDialogue::newWords(const QString &profile, const QString &says)
{
    QStringList &told = m_told[profile];
    QStringList fresh;
    for (const QString &line : says.split(u'\n', Qt::SkipEmptyParts)) {
        if (!told.contains(line))
            fresh.append(line);
    }
    told += fresh;
    told = told.mid(std::max<qsizetype>(0, told.size() - MostTold));
    return fresh.join(u'\n');
}

void TerminalDialogue::withdraw(quint64 id)
{
    const auto touch = std::find_if(m_touches.begin(), m_touches.end(),
                                    [id](const Prompt &prompt) { return prompt.id == id; });
    if (touch != m_touches.end()) {
        m_touches.erase(touch);
        interject(tr("The security key is done.\n"));
        return;
    }
    const auto question =
        std::find_if(m_questions.begin(), m_questions.end(),
                     [id](const PromptRequest &request) { return request.prompt.id == id; });
    if (question == m_questions.end())
        return;
    const bool isAsked = question == m_questions.begin();
    m_questions.erase(question);
    if (!isAsked)
        return;
    m_terminal.stopReading();
    m_terminal.print(tr("\nThis was answered elsewhere, or the login has ended.\n"));
    askNext();
}

void TerminalDialogue::withdrawAll()
{
    while (!m_questions.isEmpty())
        withdraw(m_questions.constLast().prompt.id);
    m_touches.clear();
}

void TerminalDialogue::askNext()
{
    if (m_questions.isEmpty())
        return;
    PromptRequest &request = m_questions.first();
    request.prompt.says = newWords(request.prompt.profile, request.prompt.says);
    m_terminal.print(promptIntroduction(request));
    ask();
}

void TerminalDialogue::ask()
{
    const Prompt &prompt = m_questions.constFirst().prompt;
    m_terminal.startReading(promptQuestion(prompt),
                            prompt.isSecret() ? Terminal::Echo::Off : Terminal::Echo::On);
}

void TerminalDialogue::onLine(const QString &line)
{
    const TypedAnswer typed = typedAnswer(m_questions.constFirst().prompt, line);
    if (const auto *problem = std::get_if<QString>(&typed)) {
        m_terminal.print(*problem + u'\n');
        ask();
    } else {
        answer(std::get<PromptAnswer>(typed));
    }
}

void TerminalDialogue::onEnd()
{
    answer({PromptAnswer::Kind::Refuse, {}});
}

void TerminalDialogue::answer(const PromptAnswer &answer)
{
    const quint64 id = m_questions.takeFirst().prompt.id;
    Q_EMIT answered(id, answer);
    askNext();
}

void TerminalDialogue::interject(const QString &text)
{
    if (!m_terminal.isReading()) {
        m_terminal.print(text);
        return;
    }
    m_terminal.print(u'\n' + text);
    ask();
}

} // namespace Culvert
