// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/words/promptrequest.h"

#include <QList>
#include <QMap>
#include <QObject>

namespace Culvert {

class Terminal;

/// Puts prompts to the person at the terminal, one after the other. Lives on the main thread.
class TerminalDialogue : public QObject
{
    Q_OBJECT

public:
    /// @p terminal must outlive it.
    explicit TerminalDialogue(Terminal &terminal, QObject *parent = nullptr);

    /// It is put when those before it are done; a Touch is told at once, and needs no answer.
    void show(const PromptRequest &request);
    /// Tells what is said to the person who logs in with this tunnel, each line once: @p says is
    /// all of it until now. A question shows what was said right before it by itself.
    void say(const QString &profile, const QString &says);
    /// The prompt is gone. If it was being answered, the person is told so, and what was typed is
    /// thrown away.
    void withdraw(quint64 id);
    /// Nothing is asked any more.
    void withdrawAll();

Q_SIGNALS:
    void answered(quint64 id, const Culvert::PromptAnswer &answer);

private:
    void askNext();
    void ask();
    void onLine(const QString &line);
    void onEnd();
    void answer(const PromptAnswer &answer);
    /// Says something between a question and its answer.
    void interject(const QString &text);
    QString newWords(const QString &profile, const QString &says);

    Terminal &m_terminal;
    /// The first is the one that is asked.
    QList<PromptRequest> m_questions;
    QList<Prompt> m_touches;
    /// Lines that were told, by the tunnel.
    QMap<QString, QStringList> m_told;
};

} // namespace Culvert
