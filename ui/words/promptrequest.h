// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/prompt.h"

namespace Culvert {

/// A prompt, and what else whoever shows it has to tell.
struct PromptRequest
{
    Prompt prompt;
    /// Whether the answer can be kept for the next time.
    enum class Remembering {
        Senseless,  ///< the answer is good once, or is no secret
        NoKeychain, ///< it would be of use, but there is no keychain that works: say so
        Offered,    ///< ask whether to remember it
    };
    Remembering remembering = Remembering::Senseless;
    /// The keychain had an answer, which was not accepted and has been removed: say so.
    bool storedWasRefused = false;

    bool operator==(const PromptRequest &) const = default;
};

} // namespace Culvert

Q_DECLARE_METATYPE(Culvert::PromptRequest)
