// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/prompt.h"

namespace Culvert {

bool Prompt::isSecret() const
{
    switch (kind) {
    case PromptKind::Password:
    case PromptKind::Passphrase:
    case PromptKind::Pin:
    case PromptKind::Question:
        return true;
    case PromptKind::HostKey:
    case PromptKind::Confirmation:
    case PromptKind::Touch:
        return false;
    }
    Q_UNREACHABLE();
}

bool Prompt::isLasting() const
{
    // What is asked for in the words of the password, but is not it.
    if (round > 1)
        return false;
    switch (kind) {
    case PromptKind::Password:
    case PromptKind::Passphrase:
        return true;
    case PromptKind::Question:
        // How PAM asks for the password; anything else may be good for one time only.
        return text.contains(u"password:", Qt::CaseInsensitive) &&
               !text.contains(u"one-time", Qt::CaseInsensitive) &&
               !text.contains(u"new password", Qt::CaseInsensitive);
    case PromptKind::Pin:
    case PromptKind::HostKey:
    case PromptKind::Confirmation:
    case PromptKind::Touch:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace Culvert
