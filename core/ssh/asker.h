// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/export.h"
#include "core/model/prompt.h"

#include <functional>

namespace Culvert {

/// Puts the questions of ssh children to whoever can answer them: a dialog, a terminal, a store of
/// secrets. To be implemented by the program; called on the thread of who asks.
class CULVERT_EXPORT Asker
{
public:
    /// Takes the answer.
    using Answer = std::function<void(const PromptAnswer &answer)>;

    /// Asks; the prompt's own id is not looked at. @p answer is called at most once, not before
    /// this returns, and not after withdraw(). Returns the id to withdraw it by.
    virtual quint64 ask(const Prompt &prompt, const Answer &answer) = 0;
    /// The question has no sense any more.
    virtual void withdraw(quint64 id) = 0;

protected:
    ~Asker() = default;
};

} // namespace Culvert
