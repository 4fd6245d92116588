// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/sshwords.h"

#include <algorithm>

namespace Culvert {

namespace {

/// With which ssh ends by itself when something went wrong; ssh(1), EXIT STATUS.
constexpr int OwnStatus = 255;

bool saysThatServerClosed(const QString &line)
{
    return line.startsWith(u"Connection to ") && line.endsWith(u" closed by remote host.");
}

} // namespace

SshMessages &SshWords::log(std::size_t hop)
{
    if (hop >= m_logs.size())
        m_logs.resize(hop + 1);
    return m_logs[hop];
}

void SshWords::setLoggedIn()
{
    m_loggedIn = true;
    for (SshMessages &log : m_logs)
        log.setLoggedIn();
}

/// The ssh of a jump host that says why there is no way through it; the nearest to this machine,
/// since those behind it have only lost that.
const SshMessages *SshWords::decisiveJump() const
{
    const auto firstThat = [this](bool specific) -> const SshMessages * {
        for (std::size_t hop = m_logs.size() - 1; hop > 0; --hop) {
            const std::optional<Failure> decided = m_logs[hop].decided();
            if (decided && (!specific || decided->kind != FailureKind::ConnectionLost))
                return &m_logs[hop];
        }
        return nullptr;
    };
    const SshMessages *jump = firstThat(true);
    return jump || m_loggedIn ? jump : firstThat(false);
}

Failure SshWords::withoutDetail(int exitCode) const
{
    const Failure failure = own().failure(exitCode);
    if (failure.kind != FailureKind::ConnectionLost)
        return failure;
    const bool ownServer = own().hasReachedServer() && !m_loggedIn;
    if (const SshMessages *jump = ownServer ? nullptr : decisiveJump())
        return *jump->decided();
    const bool anyServer = std::any_of(m_logs.begin(), m_logs.end(), [](const SshMessages &log) {
        return log.hasReachedServer();
    });
    // Of this end ssh tells on standard error only (clientloop.c), where the line may be somebody
    // else's as well. It decides nothing: a connection was lost either way.
    if (m_loggedIn && exitCode == OwnStatus && !own().hasSpokenSinceLogin() &&
        saysThatServerClosed(m_others.lastLine()))
        return {failure.kind, m_others.lastLine(), {}};
    // A signal (128 and its number) says more than what was said before; 255 is ssh's own.
    const bool wasKilled = exitCode > 128 && exitCode < OwnStatus;
    if (anyServer || m_loggedIn || wasKilled || m_others.lines().isEmpty())
        return failure;
    // Then ssh has not even got to its log. Else it says what it thinks of its settings there.
    const bool silent = std::none_of(m_logs.begin(), m_logs.end(),
                                     [](const SshMessages &log) { return log.hasSpoken(); });
    if (const std::optional<Failure> settings =
            silent ? settingsFailure(m_others.lines()) : std::nullopt)
        return *settings;
    return {failure.kind, m_others.lastLine(), {}};
}

QString SshWords::detail() const
{
    QStringList all;
    std::for_each(m_logs.rbegin(), m_logs.rend(),
                  [&all](const SshMessages &log) { all += log.lines(); });
    return (all + m_others.lines()).join(u'\n');
}

Failure SshWords::failure(int exitCode) const
{
    Failure failure = withoutDetail(exitCode);
    failure.detail = detail();
    if (failure.kind == FailureKind::HostKeyChanged) {
        for (const SshMessages &log : m_logs) {
            if (log.ownLines().contains(failure.message))
                failure.detail = log.ownLines().join(u'\n');
        }
    }
    return failure;
}

} // namespace Culvert
