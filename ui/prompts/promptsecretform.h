// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/prompts/promptform.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace Culvert {

class PlainLabel;
class ProblemLabel;

/// Takes a password, a passphrase, a PIN or the answer to a server's question. What is typed is
/// hidden until the person asks to see it.
class PromptSecretForm : public PromptForm
{
    Q_OBJECT

public:
    /// What ssh takes from its helper (readpass.c), in bytes of UTF-8.
    static constexpr int LongestAnswer = 1023;

    explicit PromptSecretForm(const PromptRequest &request, QWidget *parent = nullptr);
    ~PromptSecretForm() override;

    void addButtons(QDialogButtonBox &box) override;
    QWidget *firstFocus() override;
    void clear() override;
    bool isTouched() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeField();
    void makeRemember();
    void check();
    void submit();

    PromptRequest m_request;
    QLineEdit *m_field;
    QToolButton *m_eye;
    PlainLabel *m_capsLock;
    ProblemLabel *m_problem;
    QCheckBox *m_remember = nullptr;
    QPushButton *m_submit = nullptr;
};

} // namespace Culvert
