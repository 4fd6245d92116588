// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/proxy/httptarget.h"

namespace Culvert {

/// The first line of a request to a proxy (RFC 9112, section 3), read byte by byte and refused at
/// the first wrong one.
class HttpRequestLine
{
public:
    static constexpr qsizetype LongestMethod = 32;
    /// In bytes, without CR LF.
    static constexpr qsizetype LongestLine = 8 * 1024;

    std::optional<HttpProblem> take(char c);
    /// The line's end was taken.
    bool isComplete() const { return m_part == Part::Done; }

    const QByteArray &method() const { return m_method; }
    bool isConnect() const { return m_method == "CONNECT"; }
    const HttpTarget &target() const { return m_target; }
    /// "HTTP/1.0" or "HTTP/1.1".
    const QByteArray &version() const { return m_version; }

private:
    enum class Part { Method, Target, Version, LineFeed, Done };

    std::optional<HttpProblem> takeMethod(char c);
    std::optional<HttpProblem> takeTarget(char c);
    std::optional<HttpProblem> takeVersion(char c);

    Part m_part = Part::Method;
    qsizetype m_size = 0;
    QByteArray m_method;
    HttpTarget m_target;
    QByteArray m_version;
};

} // namespace Culvert
