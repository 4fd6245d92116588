// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/proxy/httpfields.h"

#include <variant>

namespace Culvert {

/// How the end of a request's body shows.
struct HttpFraming
{
    bool chunked = false;
    /// Of a body that is not chunked; nothing if the request has no Content-Length.
    std::optional<qint64> length;

    bool hasBody() const { return chunked || length.value_or(0) > 0; }
    /// The one field that says so to the target, with its line's end; empty if there is none.
    QByteArray field() const;
};

/// Reads it from the fields (RFC 9112, section 6.3). Whatever two readers could understand
/// differently is refused: that is how a second request is smuggled past the first.
std::variant<HttpFraming, HttpProblem> framingOf(const HttpFields &fields,
                                                 const QByteArray &version);

} // namespace Culvert
