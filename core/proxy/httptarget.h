// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/hostport.h"
#include "core/proxy/httpproblem.h"

#include <QByteArray>

#include <optional>

namespace Culvert {

/// The target of a request to a proxy, read byte by byte: "host:port" of a CONNECT, or an "http"
/// URI (RFC 9112, sections 3.2.2 and 3.2.3). All else is refused at its first wrong byte: what a
/// web page can make a browser send to this port begins with "/". The caller bounds the length.
class HttpTarget
{
public:
    enum class Form { Authority, Absolute };

    /// Begins to read.
    void start(Form form);
    std::optional<HttpProblem> take(char c);
    /// Nothing more comes.
    std::optional<HttpProblem> end();

    /// Valid after an end() without problem.
    const HostPort &hostPort() const { return m_hostPort; }
    /// Host and port as the client wrote them.
    const QByteArray &authority() const { return m_authority; }
    /// The URI behind the authority; empty, or begins with "/" or "?".
    const QByteArray &path() const { return m_path; }

private:
    enum class Part { Scheme, FirstSlash, SecondSlash, Authority, Path };

    std::optional<HttpProblem> takeScheme(char c);
    std::optional<HttpProblem> takeSlash(char c);
    std::optional<HttpProblem> takeAuthority(char c);
    std::optional<HttpProblem> takePath(char c);
    std::optional<HttpProblem> endAuthority();

    Form m_form = Form::Absolute;
    Part m_part = Part::Scheme;
    QByteArray m_scheme;
    QByteArray m_authority;
    QByteArray m_path;
    HostPort m_hostPort;
};

} // namespace Culvert
