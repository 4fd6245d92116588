// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/proxy/httphandshake.h"

#include "core/proxy/httppage.h"
#include "core/proxy/httprewrite.h"
#include "core/texts/tr.h"

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::HttpHandshake)

namespace {

int statusOf(const Failure &failure)
{
    switch (failure.kind) {
    case FailureKind::Permission:
        return failure.isOfTarget() ? 403 : 502;
    case FailureKind::Timeout:
        return 504;
    default:
        return 502;
    }
}

} // namespace

HttpHandshake::HttpHandshake(ProxyCredentials credentials)
    : m_credentials(std::move(credentials))
{}

Handshake::Step HttpHandshake::feed(QByteArrayView bytes)
{
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const std::optional<HttpProblem> problem = take(bytes.at(i));
        if (!problem && !m_fields.isComplete())
            continue;
        Step step = problem ? refused(*problem) : request();
        step.consumed = i + 1;
        return step;
    }
    return {Outcome::NeedsMore, bytes.size(), {}, {}, {}};
}

std::optional<HttpProblem> HttpHandshake::take(char c)
{
    if (++m_size > LongestHead)
        return HttpProblem{431, tr("The header fields of the request are too long.")};
    return m_line.isComplete() ? m_fields.take(c) : m_line.take(c);
}

/// The head is complete.
Handshake::Step HttpHandshake::request()
{
    if (const std::optional<HttpProblem> problem = problemOfFields())
        return refused(*problem);
    const auto read = framingOf(m_fields, m_line.version());
    if (const auto *const problem = std::get_if<HttpProblem>(&read))
        return refused(*problem);
    const auto &framing = std::get<HttpFraming>(read);
    if (m_line.isConnect() && framing.hasBody())
        return refused({400, tr("A CONNECT has no body.")});
    if (!isAllowed())
        return refused({407, tr("This proxy asks for a user name and a password.")});

    Step step{Outcome::Request, 0, {}, SocketAddress(m_line.target().hostPort()), {}};
    if (!m_line.isConnect()) {
        m_body = HttpBody(framing);
        step.head = rewrittenHead(m_line, m_fields, framing);
    }
    return step;
}

std::optional<HttpProblem> HttpHandshake::problemOfFields() const
{
    if (m_fields.values("Host").size() > 1)
        return HttpProblem{400, tr("The request names more than one host.")};
    if (hidesFraming(m_fields))
        return HttpProblem{400, tr("The request would hide from its target where it ends.")};
    return std::nullopt;
}

bool HttpHandshake::isAllowed() const
{
    if (!m_credentials.isSet())
        return true;
    const QList<QByteArray> given = m_fields.values("Proxy-Authorization");
    return given.size() == 1 && m_credentials.areInBasic(given.first());
}

Handshake::Step HttpHandshake::refused(const HttpProblem &problem) const
{
    const HttpPage page{problem.status, problem.sentence, false, m_line.method() != "HEAD"};
    return Step::refused(page.response());
}

QByteArray HttpHandshake::success() const
{
    // The answer to any other request is the target's.
    return m_line.isConnect() ? "HTTP/1.1 200 Connection established\r\n\r\n" : QByteArray();
}

QByteArray HttpHandshake::failure(const Failure &failure) const
{
    return HttpPage{statusOf(failure), failure.message, true, m_line.method() != "HEAD"}.response();
}

qsizetype HttpHandshake::passes(QByteArrayView bytes)
{
    return limitsClient() ? m_body.take(bytes) : bytes.size();
}

} // namespace Culvert
