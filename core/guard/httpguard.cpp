// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/guard/httpguard.h"

#include "core/guard/ownhost.h"
#include "core/proxy/httpsyntax.h"

#include <algorithm>
#include <utility>

namespace Culvert {

HttpGuard::HttpGuard(SocketAddress listen)
    : m_listen(std::move(listen))
{}

GuardVerdict HttpGuard::take(char c)
{
    if (++m_size > LongestHead)
        return refuse({});
    switch (m_part) {
    case Part::Method:
        return takeMethod(c);
    case Part::TargetStart:
        m_part = Part::Target;
        return c == '/' ? GuardVerdict::Undecided : GuardVerdict::Passes;
    case Part::Target:
        return takeTarget(c);
    case Part::VersionStart:
    case Part::Version:
        return takeVersion(c);
    case Part::Fields:
        return takeField(c);
    }
    Q_UNREACHABLE();
}

GuardVerdict HttpGuard::takeMethod(char c)
{
    if (c == ' ' && m_size > 1) {
        m_part = Part::TargetStart;
        return GuardVerdict::Undecided;
    }
    return isTokenByte(c) && m_size <= LongestMethod ? GuardVerdict::Undecided
                                                     : GuardVerdict::Passes;
}

GuardVerdict HttpGuard::takeTarget(char c)
{
    if (c == ' ') {
        m_part = Part::VersionStart;
        return GuardVerdict::Undecided;
    }
    return isVisible(c) || static_cast<quint8>(c) >= 0x80 ? GuardVerdict::Undecided
                                                          : GuardVerdict::Passes;
}

GuardVerdict HttpGuard::takeVersion(char c)
{
    constexpr QByteArrayView Name = "HTTP/";
    if (m_part == Part::VersionStart) {
        if (c != Name.at(m_matched))
            return GuardVerdict::Passes;
        if (++m_matched == Name.size())
            m_part = Part::Version;
        return GuardVerdict::Undecided;
    }
    if (c == '\n')
        m_part = Part::Fields;
    return c == '\n' || c == '\r' || c == '.' || isDigit(c) ? GuardVerdict::Undecided
                                                            : GuardVerdict::Passes;
}

GuardVerdict HttpGuard::takeField(char c)
{
    if (c != '\n') {
        m_line.append(c);
        return GuardVerdict::Undecided;
    }
    const QByteArray line = std::exchange(m_line, {}).trimmed();
    if (line.isEmpty())
        return judgeHead();
    const qsizetype colon = line.indexOf(':');
    if (colon < 0)
        return GuardVerdict::Undecided;
    return judgeField(line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed());
}

GuardVerdict HttpGuard::judgeField(const QByteArray &name, const QByteArray &value)
{
    if (name == "host") {
        if (!isOwnHost(value, m_listen) || (!m_host.isEmpty() && m_host != value))
            return refuse(value);
        m_host = value;
    } else if (name == "origin" || name == "referer") {
        return judgeSource(value);
    } else if (name == "sec-fetch-site" && value != "none" && value != "same-origin") {
        return refuse({});
    }
    return GuardVerdict::Undecided;
}

/// Refuses what cannot be the Host's, and keeps the rest until that is known for sure.
GuardVerdict HttpGuard::judgeSource(const QByteArray &url)
{
    const QByteArray authority = authorityOf(url);
    if (!isOwnHost(authority, m_listen))
        return refuse(authority.isEmpty() ? url : authority);
    m_sources.append(authority);
    return GuardVerdict::Undecided;
}

GuardVerdict HttpGuard::judgeHead()
{
    const auto foreign =
        std::find_if(m_sources.cbegin(), m_sources.cend(),
                     [this](const QByteArray &source) { return !sameToken(source, m_host); });
    return foreign == m_sources.cend() ? GuardVerdict::Passes : refuse(*foreign);
}

GuardVerdict HttpGuard::refuse(const QByteArray &stranger)
{
    m_stranger = stranger;
    return GuardVerdict::Refused;
}

} // namespace Culvert
