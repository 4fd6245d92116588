// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/words/promptrequest.h"

namespace Culvert {

/// A place where a person answers prompts: the window, or a terminal. Registered with
/// PromptRouter::addFront(); everything happens on the main thread.
class PromptFront
{
public:
    /// Whether this front puts such a prompt to a person, at this moment. Asked when the prompt
    /// comes, and again when the front that had it goes away.
    virtual bool takes(const Prompt &prompt) const = 0;
    /// The prompt is this front's now, until it answers it with PromptRouter::answer(), the router
    /// calls hide(), or the front is removed. It may be given several at a time, and puts them to
    /// the person one after the other. A Touch has no answer: it is shown until hide().
    virtual void show(const PromptRequest &request) = 0;
    /// The prompt is gone: answered elsewhere, its ssh has ended, the key was touched, or another
    /// front has it now. Called once for each prompt that was shown and that the front has not
    /// answered itself.
    virtual void hide(quint64 id) = 0;

protected:
    ~PromptFront() = default;
};

} // namespace Culvert
