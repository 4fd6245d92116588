// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/engineinterface.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace Culvert::Test {

/// Sits where a person would: answers each prompt of an engine as the test says, and keeps them
/// all.
class PromptClerk : public QObject
{
public:
    /// What to say; nothing = leave it open.
    using Say = std::function<std::optional<PromptAnswer>(const Prompt &prompt)>;

    /// @p engine must outlive it.
    explicit PromptClerk(EngineInterface &engine, Say say = {});

    void setSay(const Say &say) { m_say = say; }
    /// All that have been asked, in order.
    const QList<Prompt> &asked() const { return m_asked; }
    void clear() { m_asked.clear(); }

    static PromptAnswer text(const QString &text) { return {PromptAnswer::Kind::Text, text}; }

private:
    EngineInterface &m_engine;
    Say m_say;
    QList<Prompt> m_asked;
    quint64 m_last = 0;
};

} // namespace Culvert::Test
