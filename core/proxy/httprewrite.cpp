// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/proxy/httprewrite.h"

#include "core/proxy/httpsyntax.h"

#include <algorithm>

namespace Culvert {

namespace {

// Written anew from what was understood of them, or, as Connection, for the way to the target.
constexpr QByteArrayView Rewritten[] = {"Host", "Content-Length", "Transfer-Encoding",
                                        "Connection"};
constexpr QByteArrayView HopByHop[] = {"Proxy-Connection",   "Keep-Alive", "Proxy-Authorization",
                                       "Proxy-Authenticate", "TE",         "Upgrade"};

template <typename Names>
bool contains(const Names &names, QByteArrayView name)
{
    return std::any_of(std::begin(names), std::end(names),
                       [name](QByteArrayView other) { return sameToken(name, other); });
}

QList<QByteArray> connectionOptions(const HttpFields &fields)
{
    QList<QByteArray> options;
    for (const QByteArray &value : fields.values("Connection"))
        options += listElements(value);
    return options;
}

QByteArray originForm(const HttpRequestLine &line)
{
    const QByteArray &path = line.target().path();
    if (path.isEmpty())
        return line.method() == "OPTIONS" ? "*" : "/";
    return path.startsWith('/') ? path : '/' + path;
}

} // namespace

bool hidesFraming(const HttpFields &fields)
{
    const QList<QByteArray> options = connectionOptions(fields);
    return contains(options, "Host") || contains(options, "Content-Length") ||
           contains(options, "Transfer-Encoding");
}

QByteArray rewrittenHead(const HttpRequestLine &line, const HttpFields &fields,
                         const HttpFraming &framing)
{
    QByteArray head = line.method() + ' ' + originForm(line) + ' ' + line.version() + "\r\n";
    head += "Host: " + line.target().authority() + "\r\n";
    const QList<QByteArray> options = connectionOptions(fields);
    for (const HttpField &field : fields.all()) {
        if (!contains(Rewritten, field.name) && !contains(HopByHop, field.name) &&
            !contains(options, field.name))
            head += field.name + ": " + field.value + "\r\n";
    }
    return head + framing.field() + "Connection: close\r\n\r\n";
}

} // namespace Culvert
