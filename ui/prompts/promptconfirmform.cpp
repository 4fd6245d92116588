// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/prompts/promptconfirmform.h"

#include <QDialogButtonBox>
#include <QPushButton>

namespace Culvert {

void PromptConfirmForm::addButtons(QDialogButtonBox &box)
{
    QPushButton *yes = box.addButton(tr("&Yes"), QDialogButtonBox::YesRole);
    yes->setAutoDefault(false);
    connect(yes, &QPushButton::clicked, this, [this] {
        Q_EMIT answered({PromptAnswer::Kind::Accept, {}}, false);
    });
    m_no = box.addButton(tr("&No"), QDialogButtonBox::NoRole);
    m_no->setDefault(true);
    connect(m_no, &QPushButton::clicked, this, [this] {
        Q_EMIT answered({PromptAnswer::Kind::Refuse, {}}, false);
    });
}

QWidget *PromptConfirmForm::firstFocus()
{
    return m_no;
}

} // namespace Culvert
