// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/words/promptrequest.h"

#include <QWidget>

class QDialogButtonBox;

namespace Culvert {

/// The part of a prompt's dialog that belongs to the kind of prompt: what is asked, and its
/// buttons.
class PromptForm : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Adds the buttons, one of them as the default.
    virtual void addButtons(QDialogButtonBox &box) = 0;
    /// What has the focus first.
    virtual QWidget *firstFocus() = 0;
    /// Empties what a person has typed.
    virtual void clear() {}
    /// Whether a person has typed anything.
    virtual bool isTouched() const { return false; }

Q_SIGNALS:
    void answered(const Culvert::PromptAnswer &answer, bool remember);
};

} // namespace Culvert
