// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/prompts/promptframe.h"
#include "ui/prompts/promptguard.h"
#include "ui/words/promptrequest.h"

class QDialogButtonBox;
class QVBoxLayout;

namespace Culvert {

class MutedLabel;
class PlainLabel;
class PromptForm;

/// Puts one prompt, of any kind but Touch, to a person. Stands above other windows and blocks none
/// of them.
///
/// A dialog that has just come up hears nothing until it has been quiet for a moment: see
/// PromptGuard.
class PromptDialog : public PromptFrame
{
    Q_OBJECT

public:
    /// @p quiet is how long it has to be quiet until the dialog hears.
    explicit PromptDialog(const PromptRequest &request,
                          std::chrono::milliseconds quiet = PromptGuard::DefaultQuiet,
                          QWidget *parent = nullptr);
    ~PromptDialog() override;

    /// How many other questions come after this one.
    void setOthersWaiting(int count);
    /// False at first: what is typed goes nowhere.
    bool hears() const { return !m_isGone && !m_guard.isShut(); }
    /// The question is gone by itself. finished() follows: at once, or when a person who is typing
    /// the answer has stopped, so that the rest of a password ends up nowhere else.
    void withdraw();

    /// Refuses.
    void reject() override;

Q_SIGNALS:
    /// Once; not after withdraw().
    void answered(const Culvert::PromptAnswer &answer, bool remember);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    PromptForm *makeForm(const PromptRequest &request);
    void build(const PromptRequest &request);
    void addHeader(QVBoxLayout &layout, const PromptRequest &request);
    void addWords(QVBoxLayout &layout, const QString &speaker, const QString &text);
    void say(const PromptAnswer &answer, bool remember);

    PromptGuard m_guard;
    PromptForm *m_form;
    QWidget *m_body;
    PlainLabel *m_gone;
    MutedLabel *m_waiting;
    QDialogButtonBox *m_buttons;
    bool m_isAnswered = false;
    bool m_isGone = false;
    bool m_wasActive = false;
};

} // namespace Culvert
