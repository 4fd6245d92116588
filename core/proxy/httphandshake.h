// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/proxy/handshake.h"
#include "core/proxy/httpbody.h"
#include "core/proxy/httprequestline.h"
#include "core/proxy/proxycredentials.h"

namespace Culvert {

/// HTTP/1.0 and 1.1 as a proxy speaks it (RFC 9110, RFC 9112): CONNECT, and requests for http://
/// URIs, of which the target gets one per connection and nothing behind its body. Basic
/// authentication (RFC 7617) where the endpoint has credentials. All else is answered with a short
/// page, at the first wrong byte, behind which nothing is looked at.
///
/// A missing Host is let pass, as clients of CONNECT often send none: the target gets one from the
/// URI in any case.
class HttpHandshake final : public Handshake
{
public:
    /// In bytes, with the empty line at its end.
    static constexpr qsizetype LongestHead = 32 * 1024;

    explicit HttpHandshake(ProxyCredentials credentials = {});

    Step feed(QByteArrayView bytes) override;
    QByteArray success() const override;
    QByteArray failure(const Failure &failure) const override;
    bool limitsClient() const override { return !m_line.isConnect(); }
    qsizetype passes(QByteArrayView bytes) override;

private:
    std::optional<HttpProblem> take(char c);
    Step request();
    std::optional<HttpProblem> problemOfFields() const;
    bool isAllowed() const;
    Step refused(const HttpProblem &problem) const;

    ProxyCredentials m_credentials;
    HttpRequestLine m_line;
    HttpFields m_fields;
    HttpBody m_body;
    qsizetype m_size = 0;
};

} // namespace Culvert
