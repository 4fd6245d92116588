// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/prompt.h"

#include <QWidget>

namespace Culvert {

class MutedLabel;
class PlainLabel;

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
    PlainLabel *m_heading;
    MutedLabel *m_askers;
};

} // namespace Culvert
