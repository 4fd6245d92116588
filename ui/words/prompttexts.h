// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/words/promptrequest.h"

#include <QCoreApplication>

namespace Culvert {

/// What a person reads around a prompt. Pure.
class PromptTexts
{
    Q_DECLARE_TR_FUNCTIONS(Culvert::PromptTexts)

public:
    /// How many answers a login takes; ssh asks no more often.
    static constexpr int MostAttempts = 3;

    /// What is asked for, as a heading.
    static QString heading(const Prompt &prompt);
    /// Which tunnel asks, and where it logs in.
    static QString asker(const Prompt &prompt);
    /// The same in a few words: "work, gate.example (jump host)".
    static QString shortAsker(const Prompt &prompt);
    /// The caption of the field, with its mnemonic.
    static QString field(PromptKind kind);
    /// Who speaks in words(); empty if there are no words to show.
    static QString speaker(PromptKind kind);
    /// The server's or ssh's own words where they say more than the rest; no character among them
    /// changes the order of the others (UAX #9) or controls anything.
    static QString words(const Prompt &prompt);
    /// What was said before the question, such as the instruction that belongs to it, as words()
    /// has it; empty if nothing was.
    static QString said(const Prompt &prompt);
    /// That an answer was wrong, or that a stored one was; empty if neither.
    static QString refusal(const PromptRequest &request);
    /// Why the answer cannot be remembered; empty if it can, or if that goes without saying.
    static QString whyNotRemembered(const PromptRequest &request);
    static QString othersWaiting(int count);
};

} // namespace Culvert
