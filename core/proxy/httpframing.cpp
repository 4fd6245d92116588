// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/proxy/httpframing.h"

#include "core/proxy/httpsyntax.h"
#include "core/texts/tr.h"

#include <algorithm>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::HttpFraming)

namespace {

// Far beyond any body, and far from an overflow.
constexpr qsizetype MostLengthDigits = 18;

HttpProblem unclear()
{
    return {400, tr("Where the request's body ends is not clear.")};
}

} // namespace

QByteArray HttpFraming::field() const
{
    if (chunked)
        return "Transfer-Encoding: chunked\r\n";
    return length ? "Content-Length: " + QByteArray::number(*length) + "\r\n" : QByteArray();
}

std::variant<HttpFraming, HttpProblem> framingOf(const HttpFields &fields,
                                                 const QByteArray &version)
{
    const QList<QByteArray> lengths = fields.values("Content-Length");
    const QList<QByteArray> codings = fields.values("Transfer-Encoding");
    if (!codings.isEmpty()) {
        // HTTP/1.0 does not have it: the target may not look at it.
        if (!lengths.isEmpty() || version == "HTTP/1.0")
            return unclear();
        if (codings.size() > 1 || !sameToken(codings.first(), "chunked"))
            return HttpProblem{501, tr("This proxy knows no transfer coding but \"chunked\".")};
        return HttpFraming{true, {}};
    }
    if (lengths.isEmpty())
        return HttpFraming{};
    const QByteArray &length = lengths.first();
    if (length.isEmpty() || length.size() > MostLengthDigits ||
        !std::all_of(length.begin(), length.end(), isDigit) ||
        lengths.count(length) != lengths.size())
        return unclear();
    return HttpFraming{false, length.toLongLong()};
}

} // namespace Culvert
