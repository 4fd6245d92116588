// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/promptdesk.h"
#include "ui/prompts/promptpresenter.h"

#include <QObject>
#include <QSet>

namespace Culvert {

/// What an ssh asks that the window has started beside those of the tunnels, put to the person at
/// the window. On the main thread.
class WindowAsker : public QObject
{
    Q_OBJECT

public:
    explicit WindowAsker(QObject *parent = nullptr);

    Asker &asker() { return m_desk; }
    PromptPresenter &presenter() { return m_presenter; }

private:
    void follow(const QList<Prompt> &prompts);

    PromptDesk m_desk;
    PromptPresenter m_presenter;
    QSet<quint64> m_shown;
};

} // namespace Culvert
