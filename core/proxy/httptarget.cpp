// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/proxy/httptarget.h"

#include "core/proxy/httpsyntax.h"
#include "core/texts/tr.h"

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::HttpTarget)

namespace {

HttpProblem notForAProxy()
{
    return {400, tr("This is a Culvert proxy port, not a web server. Programs use it when it is "
                    "set as their SOCKS or HTTP proxy.")};
}

/// The whole authority with a port, for HostPort to read.
QByteArray withPort(const QByteArray &authority)
{
    if (authority.endsWith(':'))
        return authority + "80";
    const bool hasPort = !authority.endsWith(']') && authority.contains(':');
    return hasPort ? authority : authority + ":80";
}

} // namespace

void HttpTarget::start(Form form)
{
    m_form = form;
    m_part = form == Form::Authority ? Part::Authority : Part::Scheme;
}

std::optional<HttpProblem> HttpTarget::take(char c)
{
    switch (m_part) {
    case Part::Scheme:
        return takeScheme(c);
    case Part::FirstSlash:
    case Part::SecondSlash:
        return takeSlash(c);
    case Part::Authority:
        return takeAuthority(c);
    case Part::Path:
        return takePath(c);
    }
    Q_UNREACHABLE();
}

std::optional<HttpProblem> HttpTarget::takeScheme(char c)
{
    if (c == ':' && !m_scheme.isEmpty()) {
        m_part = Part::FirstSlash;
        return std::nullopt;
    }
    const bool fits =
        isAlpha(c) || (!m_scheme.isEmpty() && (isDigit(c) || c == '+' || c == '-' || c == '.'));
    if (!fits)
        return notForAProxy();
    m_scheme.append(c);
    return std::nullopt;
}

std::optional<HttpProblem> HttpTarget::takeSlash(char c)
{
    if (c != '/')
        return notForAProxy();
    if (m_part == Part::FirstSlash) {
        m_part = Part::SecondSlash;
        return std::nullopt;
    }
    if (!sameToken(m_scheme, "http"))
        return HttpProblem{501, tr("This proxy forwards only http:// requests by itself. For all "
                                   "others, such as https://, use CONNECT.")};
    m_part = Part::Authority;
    return std::nullopt;
}

std::optional<HttpProblem> HttpTarget::takeAuthority(char c)
{
    if (m_form == Form::Absolute && (c == '/' || c == '?')) {
        m_part = Part::Path;
        m_path.append(c);
        return endAuthority();
    }
    if (c == '@')
        return HttpProblem{400, tr("A user name or password does not belong into the address.")};
    if (!isVisible(c) || QByteArrayView("/?#").contains(c))
        return notForAProxy();
    m_authority.append(c);
    return std::nullopt;
}

std::optional<HttpProblem> HttpTarget::takePath(char c)
{
    // Some programs send bytes beyond ASCII as they are; what they mean is between them and the
    // target.
    if (!isTextByte(c) || isBlank(c) || c == '#')
        return HttpProblem{400, tr("The address has a byte that no address may have.")};
    m_path.append(c);
    return std::nullopt;
}

std::optional<HttpProblem> HttpTarget::endAuthority()
{
    const QByteArray text = m_form == Form::Absolute ? withPort(m_authority) : m_authority;
    const Result<HostPort> parsed = HostPort::parse(QString::fromLatin1(text));
    if (!parsed)
        return HttpProblem{400, tr("The target is not valid: %1.").arg(parsed.failure().message)};
    m_hostPort = *parsed;
    return std::nullopt;
}

std::optional<HttpProblem> HttpTarget::end()
{
    if (m_part == Part::Authority)
        return endAuthority();
    if (m_part != Part::Path)
        return notForAProxy();
    return std::nullopt;
}

} // namespace Culvert
