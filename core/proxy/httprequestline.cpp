// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/proxy/httprequestline.h"

#include "core/proxy/httpsyntax.h"
#include "core/texts/tr.h"

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::HttpRequestLine)

namespace {

// A byte of it stands for its kind: each 1 for any digit.
constexpr QByteArrayView VersionShape = "HTTP/1.1";

HttpProblem notARequest()
{
    return {400, tr("This is not a request of HTTP.")};
}

} // namespace

std::optional<HttpProblem> HttpRequestLine::take(char c)
{
    if (m_part == Part::LineFeed) {
        m_part = Part::Done;
        return c == '\n' ? std::nullopt : std::optional(notARequest());
    }
    if (c == '\r' && m_version.size() == VersionShape.size()) {
        m_part = Part::LineFeed;
        return std::nullopt;
    }
    if (++m_size > LongestLine)
        return HttpProblem{414, tr("The first line of the request is too long.")};
    switch (m_part) {
    case Part::Method:
        return takeMethod(c);
    case Part::Target:
        return takeTarget(c);
    default:
        return takeVersion(c);
    }
}

std::optional<HttpProblem> HttpRequestLine::takeMethod(char c)
{
    if (c == ' ' && !m_method.isEmpty()) {
        m_part = Part::Target;
        m_target.start(isConnect() ? HttpTarget::Form::Authority : HttpTarget::Form::Absolute);
        return std::nullopt;
    }
    if (!isTokenByte(c))
        return notARequest();
    if (m_method.size() == LongestMethod)
        return HttpProblem{501, tr("The request's method is too long.")};
    m_method.append(c);
    return std::nullopt;
}

std::optional<HttpProblem> HttpRequestLine::takeTarget(char c)
{
    if (c != ' ')
        return m_target.take(c);
    m_part = Part::Version;
    return m_target.end();
}

std::optional<HttpProblem> HttpRequestLine::takeVersion(char c)
{
    if (m_version.size() == VersionShape.size())
        return notARequest();
    const char shape = VersionShape.at(m_version.size());
    if (isDigit(shape) ? !isDigit(c) : c != shape)
        return notARequest();
    m_version.append(c);
    if (m_version.size() == VersionShape.size() && m_version != "HTTP/1.0" &&
        m_version != "HTTP/1.1")
        return HttpProblem{505, tr("This proxy speaks HTTP/1.0 and HTTP/1.1.")};
    return std::nullopt;
}

} // namespace Culvert
