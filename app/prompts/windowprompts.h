// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/prompts/promptfront.h"
#include "app/prompts/promptrouter.h"
#include "ui/prompts/promptpresenter.h"

#include <QObject>
#include <QPointer>

namespace Culvert {

/// The desktop as a place to answer prompts: takes all that no terminal takes. Belongs to the
/// router from its making to its end.
class WindowPrompts : public QObject, public PromptFront
{
    Q_OBJECT

public:
    explicit WindowPrompts(PromptRouter &router, QObject *parent = nullptr);
    ~WindowPrompts() override;

    bool takes(const Prompt &prompt) const override;
    void show(const PromptRequest &request) override;
    void hide(quint64 id) override;

    PromptPresenter &presenter() { return m_presenter; }

private:
    QPointer<PromptRouter> m_router;
    PromptPresenter m_presenter;
};

} // namespace Culvert
