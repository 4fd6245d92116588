// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/prompts/windowprompts.h"

namespace Culvert {

WindowPrompts::WindowPrompts(PromptRouter &router, QObject *parent)
    : QObject(parent)
    , m_router(&router)
{
    connect(&m_presenter, &PromptPresenter::answered, &router, &PromptRouter::answer);
    router.addFront(*this, PromptRouter::Rank::Window);
}

WindowPrompts::~WindowPrompts()
{
    if (m_router)
        m_router->removeFront(*this);
}

bool WindowPrompts::takes(const Prompt &) const
{
    return true;
}

void WindowPrompts::show(const PromptRequest &request)
{
    m_presenter.add(request);
}

void WindowPrompts::hide(quint64 id)
{
    m_presenter.remove(id);
}

} // namespace Culvert
