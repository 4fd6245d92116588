// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

namespace Culvert {

/// Who waits for a login, and so who may be asked.
enum class Login {
    Attended, ///< a person, or a client that came now
    Quiet,    ///< nobody: see Prompt::quiet
};

} // namespace Culvert
