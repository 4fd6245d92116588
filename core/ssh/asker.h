// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/export.h"
#include "core/model/prompt.h"

#include <functional>

namespace Culvert {

/// Puts the questions of ssh children to whoever can answer them: a dialog, a terminal, a store of
/// secrets. To be implemented by the program; called on the thread of who asks.
///
/// @code
/// class NobodyIsThere : public Asker
/// {
/// public:
///     quint64 ask(const Prompt &prompt, const Answer &answer) override
///     {
///         qWarning("ssh asks: %s", qPrintable(prompt.text));
///         QMetaObject::invokeMethod(
///             QCoreApplication::instance(),
///             [answer] { answer({PromptAnswer::Kind::Unattended, {}}); }, Qt::QueuedConnection);
///         return ++m_last;
///     }
///     void withdraw(quint64 id) override { Q_UNUSED(id) }
///
/// private:
///     quint64 m_last = 0;
/// };
/// @endcode
class CULVERT_EXPORT Asker
{
public:
    Asker() = default;
    /// Not while it is asked: withdraw() has come for each question, or the answer was given.
    virtual ~Asker();
    Asker(const Asker &) = delete;
    Asker &operator=(const Asker &) = delete;

    /// Takes the answer.
    using Answer = std::function<void(const PromptAnswer &answer)>;

    /// Asks; the prompt's own id is not looked at. @p answer is called at most once, not before
    /// this returns, and not after withdraw(). Returns the id to withdraw it by.
    virtual quint64 ask(const Prompt &prompt, const Answer &answer) = 0;
    /// The question has no sense any more.
    virtual void withdraw(quint64 id) = 0;
};

} // namespace Culvert
