// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/prompts/promptform.h"

class QPushButton;

namespace Culvert {

/// Takes a yes or a no; no is what happens by itself.
class PromptConfirmForm : public PromptForm
{
    Q_OBJECT

public:
    using PromptForm::PromptForm;

    void addButtons(QDialogButtonBox &box) override;
    QWidget *firstFocus() override;

private:
    QPushButton *m_no = nullptr;
};

} // namespace Culvert
