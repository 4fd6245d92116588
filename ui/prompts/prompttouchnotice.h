// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/prompt.h"

#include <QWidget>

class QLabel;

namespace Culvert {

class MutedLabel;

/// Says that a security key waits for a finger, for as long as it does. It takes no focus: there is
/// nothing to answer, and somebody may be typing.
class PromptTouchNotice : public QWidget
{
    Q_OBJECT

public:
    explicit PromptTouchNotice(QWidget *parent = nullptr);

    void add(const Prompt &prompt);
    /// The key was touched, or nobody waits any more. The last one hides the notice.
    void remove(quint64 id);

private:
    void showAskers();

    QList<Prompt> m_prompts;
    QLabel *m_heading;
    MutedLabel *m_askers;
};

} // namespace Culvert
