// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/prompts/promptform.h"

class QLayout;
class QLineEdit;
class QPushButton;

namespace Culvert {

class ColouredLabel;
class PlainLabel;

/// Asks whether a server that is not known yet is the right one. Refusing is what happens by
/// itself, and accepting is out of reach while a fingerprint stands there that is another one.
class HostKeyForm : public PromptForm
{
    Q_OBJECT

public:
    explicit HostKeyForm(Prompt prompt, QWidget *parent = nullptr);

    void addButtons(QDialogButtonBox &box) override;
    QWidget *firstFocus() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeFacts();
    QLayout *makeComparison();
    void compare();
    QPushButton *addAnswer(QDialogButtonBox &box, const QString &text, PromptAnswer::Kind kind);

    Prompt m_prompt;
    QLineEdit *m_given;
    ColouredLabel *m_same;
    ColouredLabel *m_different;
    QPushButton *m_store = nullptr;
    QPushButton *m_once = nullptr;
    QPushButton *m_refuse = nullptr;
};

} // namespace Culvert
