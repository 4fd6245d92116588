// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ssh/saidtext.h"
#include "core/ssh/sshmessages.h"

#include <vector>

namespace Culvert {

/// All that is said around one login: by ssh in its log, by the ssh of each jump host in a log of
/// its own, and by others on standard error. The logs alone say what went wrong.
class SshWords
{
public:
    /// The log of the child, or of the jump host that is so many hops nearer to this machine.
    SshMessages &log(std::size_t hop);
    const std::vector<SshMessages> &logs() const { return m_logs; }
    const SshMessages &own() const { return m_logs.front(); }
    SaidText &others() { return m_others; }
    const SaidText &others() const { return m_others; }

    void setLoggedIn();

    /// What the child's end means. The message is the line that decided, or, where ssh knows no
    /// more than that nothing came from a server, what the program on the way said last. The detail
    /// is all that was said; for a changed host key no more than what ssh itself said of it.
    Failure failure(int exitCode) const;

private:
    Failure withoutDetail(int exitCode) const;
    const SshMessages *decisiveJump() const;
    QString detail() const;

    std::vector<SshMessages> m_logs = std::vector<SshMessages>(1);
    SaidText m_others;
    bool m_loggedIn = false;
};

} // namespace Culvert
