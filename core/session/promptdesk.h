// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ssh/asker.h"

#include <QObject>

#include <vector>

namespace Culvert {

/// The open questions of all tunnels, as one list in the order of asking.
class PromptDesk : public QObject, public Asker
{
    Q_OBJECT

public:
    using QObject::QObject;

    quint64 ask(const Prompt &prompt, const Answer &answer) override;
    void withdraw(quint64 id) override;

    QList<Prompt> prompts() const;
    /// Passes the answer on. An id that is gone is ignored.
    void answer(quint64 id, const PromptAnswer &answer);

Q_SIGNALS:
    void changed(const QList<Culvert::Prompt> &prompts);

private:
    struct Open
    {
        Prompt prompt;
        Answer answer;
    };
    std::vector<Open>::iterator find(quint64 id);

    std::vector<Open> m_open;
    quint64 m_lastId = 0;
};

} // namespace Culvert
