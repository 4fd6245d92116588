// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/prompts/promptguard.h"
#include "ui/words/promptrequest.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <memory>

namespace Culvert {

class PromptDialog;
class PromptTouchNotice;

/// Puts prompts to a person on the desktop: one at a time, in the order in which they came; touches
/// at once and beside them.
class PromptPresenter : public QObject
{
    Q_OBJECT

public:
    explicit PromptPresenter(QObject *parent = nullptr);
    ~PromptPresenter() override;

    void add(const PromptRequest &request);
    /// The prompt is gone by itself. One that is not here is ignored.
    void remove(quint64 id);
    /// How long it has to be quiet until a new dialog hears; PromptGuard's if never set.
    void setQuietTime(std::chrono::milliseconds quiet) { m_quiet = quiet; }
    /// Brings the question that is open to the front.
    void raise();

Q_SIGNALS:
    /// Once for each prompt that was added and not removed; never for a Touch.
    void answered(quint64 id, const Culvert::PromptAnswer &answer, bool remember);
    /// A question or a touch notice has come up.
    void shown(const Culvert::Prompt &prompt);

private:
    void showNext();
    void closed();
    void tellWaiting();

    std::chrono::milliseconds m_quiet = PromptGuard::DefaultQuiet;
    /// The first is in the dialog, if there is a dialog and it has not been removed.
    QList<PromptRequest> m_queue;
    quint64 m_shown = 0;
    QPointer<PromptDialog> m_dialog;
    std::unique_ptr<PromptTouchNotice> m_touch;
};

} // namespace Culvert
