// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/proxy/handshakecases.h"

#include <QStringBuilder>

namespace Culvert::Test {

using namespace Qt::StringLiterals;

namespace {

using Outcome = Handshake::Outcome;

HandshakeCase connects(const QByteArray &name, const QByteArray &request, const QString &target)
{
    return {"http " + name, request, Outcome::Request, {}, target};
}

HandshakeCase forwarded(const QByteArray &name, const QByteArray &request, const QString &target,
                        const QByteArray &head)
{
    return {"http " + name, request, Outcome::Request, {}, target, head};
}

/// A GET with these fields, and what the target gets of them.
HandshakeCase fields(const QByteArray &name, const QByteArray &sent,
                     const QByteArray &forwardedOnes)
{
    return forwarded(name, "GET http://a.example/ HTTP/1.1\r\nHost: a.example\r\n" + sent + "\r\n",
                     u"a.example:80"_s,
                     "GET / HTTP/1.1\r\nHost: a.example\r\n" + forwardedOnes +
                         "Connection: close\r\n\r\n");
}

/// A GET whose target decides.
HandshakeCase uri(const QByteArray &name, const QByteArray &text, const QString &target,
                  const QByteArray &path, const QByteArray &host)
{
    return forwarded(
        "URI: " + name, "GET " + text + " HTTP/1.1\r\nHost: other.example\r\n\r\n", target,
        "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
}

QList<HandshakeCase> uriCases()
{
    const QString plain = u"a.example:80"_s;
    return {
        uri("whole", "http://a.example/b/c.html?d=e&f", plain, "/b/c.html?d=e&f", "a.example"),
        uri("no path", "http://a.example", plain, "/", "a.example"),
        uri("query without a path", "http://a.example?q", plain, "/?q", "a.example"),
        uri("empty query", "http://a.example/?", plain, "/?", "a.example"),
        uri("port", "http://a.example:8080/", u"a.example:8080"_s, "/", "a.example:8080"),
        uri("port 80", "http://a.example:80/", plain, "/", "a.example:80"),
        uri("port of https", "http://a.example:443/", u"a.example:443"_s, "/", "a.example:443"),
        uri("empty port", "http://a.example:/", plain, "/", "a.example:"),
        uri("largest port", "http://a:65535/", u"a:65535"_s, "/", "a:65535"),
        uri("IPv4", "http://192.0.2.1/x", u"192.0.2.1:80"_s, "/x", "192.0.2.1"),
        uri("IPv6", "http://[2001:db8::7]/x", u"[2001:db8::7]:80"_s, "/x", "[2001:db8::7]"),
        uri("IPv6 and port", "http://[::1]:81", u"[::1]:81"_s, "/", "[::1]:81"),
        uri("capital letters", "HTTP://A.Example/B", u"A.Example:80"_s, "/B", "A.Example"),
        uri("another URI within", "http://a.example/http://b.example/@:", plain,
            "/http://b.example/@:", "a.example"),
        uri("two slashes", "http://a.example//b", plain, "//b", "a.example"),
        uri("bytes beyond ASCII", "http://a.example/\xc3\xbc", plain, "/\xc3\xbc", "a.example"),
    };
}

QList<HandshakeCase> methodCases()
{
    const QString plain = u"a.example:80"_s;
    const auto method = [&](const QByteArray &name, const QByteArray &text,
                            const QByteArray &path) {
        return forwarded(
            "method " + name + ' ' + text, name + ' ' + text + " HTTP/1.1\r\n\r\n", plain,
            name + ' ' + path + " HTTP/1.1\r\nHost: a.example\r\nConnection: close\r\n\r\n");
    };
    return {
        method("GET", "http://a.example/", "/"),
        method("HEAD", "http://a.example/", "/"),
        method("DELETE", "http://a.example/", "/"),
        method("TRACE", "http://a.example/", "/"),
        method("PROPFIND", "http://a.example/", "/"),
        method("M-SEARCH", "http://a.example/", "/"),
        method("A", "http://a.example/", "/"),
        method("CONNECT2", "http://a.example/", "/"),
        method("OPTIONS", "http://a.example", "*"),
        method("OPTIONS", "http://a.example/", "/"),
        method("OPTIONS", "http://a.example?q", "/?q"),
        method(QByteArray(32, 'M'), "http://a.example/", "/"),
        forwarded("HTTP/1.0", "GET http://a.example/ HTTP/1.0\r\n\r\n", plain,
                  "GET / HTTP/1.0\r\nHost: a.example\r\nConnection: close\r\n\r\n"),
    };
}

QList<HandshakeCase> fieldCases()
{
    return {
        fields("fields in order", "Accept: */*\r\nX-B: 2\r\nX-A: 1\r\nX-B: 3\r\n",
               "Accept: */*\r\nX-B: 2\r\nX-A: 1\r\nX-B: 3\r\n"),
        fields("blanks around a value", "A: \t x y \t\r\nB:z\r\nC:\r\nD: \r\n",
               "A: x y\r\nB: z\r\nC: \r\nD: \r\n"),
        fields("value beyond ASCII", "A: \xc3\xbc\xff\r\n", "A: \xc3\xbc\xff\r\n"),
        fields("every byte of a token", "!#$%&'*+-.^_`|~09azAZ: x\r\n",
               "!#$%&'*+-.^_`|~09azAZ: x\r\n"),
        fields("colons in a value", "A: b: c:\r\n", "A: b: c:\r\n"),
        fields("between client and proxy",
               "Proxy-Connection: keep-alive\r\nKeep-Alive: 300\r\nProxy-Authorization: Basic x\r\n"
               "proxy-authenticate: y\r\nTE: trailers\r\nUpgrade: websocket\r\nCookie: a=b\r\n",
               "Cookie: a=b\r\n"),
        fields("Trailer stays", "Trailer: X-Sum\r\nExpect: 100-continue\r\nVia: 1.1 b\r\n",
               "Trailer: X-Sum\r\nExpect: 100-continue\r\nVia: 1.1 b\r\n"),
        fields("Connection and all it lists",
               "X-One: 1\r\nConnection: x-one, ,X-TWO ,keep-alive\r\nX-Two: 2\r\nX-Three: 3\r\n"
               "CONNECTION: X-Four\r\nX-Four: 4\r\nx-one: again\r\n",
               "X-Three: 3\r\n"),
        fields("Connection: close", "Connection: close\r\n", ""),
        fields("a login nobody asked for", rightLogin(), ""),
        withCredentials(fields("the right login", rightLogin(), "")),
        forwarded("Host as the URI has it",
                  "GET http://a.example:81/ HTTP/1.1\r\nA: 1\r\nhOST: b.example\r\nB: 2\r\n\r\n",
                  u"a.example:81"_s,
                  "GET / HTTP/1.1\r\nHost: a.example:81\r\nA: 1\r\nB: 2\r\n"
                  "Connection: close\r\n\r\n"),
        fields("Content-Length", "Content-Length: 5\r\nA: b\r\n", "A: b\r\nContent-Length: 5\r\n"),
        fields("Content-Length 0", "Content-Length: 0\r\n", "Content-Length: 0\r\n"),
        fields("Content-Length with zeros before", "content-length: 007\r\n",
               "Content-Length: 7\r\n"),
        fields("Content-Length of 18 digits", "Content-Length: 999999999999999999\r\n",
               "Content-Length: 999999999999999999\r\n"),
        fields("Content-Length twice the same", "Content-Length: 5\r\nContent-Length: 5\r\n",
               "Content-Length: 5\r\n"),
        fields("chunked", "Transfer-Encoding: chunked\r\nA: b\r\n",
               "A: b\r\nTransfer-Encoding: chunked\r\n"),
        fields("chunked in capitals", "TRANSFER-ENCODING: \tChunked \r\n",
               "Transfer-Encoding: chunked\r\n"),
    };
}

} // namespace

QList<HandshakeCase> connectCases()
{
    const QString plain = u"a.example:443"_s;
    const QByteArray line = "CONNECT a.example:443 HTTP/1.1\r\n";
    const QByteArray longName(255, 'h');
    return {
        connects("CONNECT", line + "Host: a.example:443\r\n\r\n", plain),
        connects("CONNECT without fields", line + "\r\n", plain),
        connects("CONNECT of HTTP/1.0", "CONNECT a.example:443 HTTP/1.0\r\n\r\n", plain),
        connects("CONNECT to IPv4", "CONNECT 192.0.2.1:1 HTTP/1.1\r\n\r\n", u"192.0.2.1:1"_s),
        connects("CONNECT to IPv6", "CONNECT [2001:db8::7]:443 HTTP/1.1\r\n\r\n",
                 u"[2001:db8::7]:443"_s),
        connects("CONNECT to port 65535", "CONNECT a:65535 HTTP/1.1\r\n\r\n", u"a:65535"_s),
        connects("CONNECT, zeros before the port", "CONNECT a:00080 HTTP/1.1\r\n\r\n", u"a:80"_s),
        connects("CONNECT to a name of 255 bytes", "CONNECT " + longName + ":1 HTTP/1.1\r\n\r\n",
                 QString::fromLatin1(longName) + u":1"),
        connects("CONNECT with fields",
                 line + "User-Agent: x\r\nProxy-Connection: keep-alive\r\nConnection: a, b\r\n\r\n",
                 plain),
        connects("CONNECT with Content-Length 0", line + "Content-Length: 0\r\n\r\n", plain),
        connects("CONNECT with a login nobody asked for", line + rightLogin() + "\r\n", plain),
        withCredentials(connects("CONNECT with login", line + rightLogin() + "\r\n", plain)),
        withCredentials(connects("CONNECT with login, small letters and blanks",
                                 line + "proxy-authorization:\tbasic   bWU6c2VjcmV0 \r\n\r\n",
                                 plain)),
    };
}

QList<HandshakeCase> forwardedRequestCases()
{
    return uriCases() + methodCases() + fieldCases();
}

} // namespace Culvert::Test
