// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/prompts/windowasker.h"

namespace Culvert {

WindowAsker::WindowAsker(QObject *parent)
    : QObject(parent)
{
    connect(&m_desk, &PromptDesk::changed, this, &WindowAsker::follow);
    connect(&m_presenter, &PromptPresenter::answered, &m_desk, &PromptDesk::answer);
}

void WindowAsker::follow(const QList<Prompt> &prompts)
{
    QSet<quint64> there;
    for (const Prompt &prompt : prompts) {
        there.insert(prompt.id);
        if (m_shown.contains(prompt.id))
            continue;
        m_shown.insert(prompt.id);
        PromptRequest request;
        request.prompt = prompt;
        m_presenter.add(request);
    }
    const QSet<quint64> gone = m_shown - there;
    for (const quint64 id : gone) {
        m_shown.remove(id);
        m_presenter.remove(id);
    }
}

} // namespace Culvert
