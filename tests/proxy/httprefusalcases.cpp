// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/proxy/handshakecases.h"

#include <QStringBuilder>

namespace Culvert::Test {

namespace {

using Outcome = Handshake::Outcome;

const char *const ThisPort = "This is a Culvert proxy port, not a web server. Programs use it when "
                             "it is set as their SOCKS or HTTP proxy.";
const char *const NotHttp = "This is not a request of HTTP.";
const char *const NoSuchByte = "The address has a byte that no address may have.";
const char *const UseConnect = "This proxy forwards only http:// requests by itself. For all "
                               "others, such as https://, use CONNECT.";
const char *const NoUserInfo = "A user name or password does not belong into the address.";
const char *const OtherVersion = "This proxy speaks HTTP/1.0 and HTTP/1.1.";
const char *const WhoAreYou = "This proxy asks for a user name and a password.";

HandshakeCase refusal(const QByteArray &name, const QByteArray &request, const QByteArray &status,
                      const QByteArray &sentence)
{
    return {"http " + name, request, Outcome::Refused, httpRefusal(status, sentence)};
}

HandshakeCase bad(const QByteArray &name, const QByteArray &request, const QByteArray &sentence)
{
    return refusal(name, request, "400 Bad Request", sentence);
}

HandshakeCase withoutBody(HandshakeCase one)
{
    one.replies.truncate(one.replies.indexOf("\r\n\r\n") + 4);
    return one;
}

QList<HandshakeCase> requestLineRefusals()
{
    return {
        // What a web page can make a browser send to this port.
        bad("origin form", "GET /", ThisPort),
        bad("origin form of a POST", "POST /", ThisPort),
        bad("origin form of an unknown method", "FETCH /", ThisPort),
        withoutBody(bad("origin form of a HEAD", "HEAD /", ThisPort)),
        bad("asterisk form", "OPTIONS *", ThisPort),
        bad("asterisk form of a GET", "GET *", ThisPort),
        bad("authority form of a GET", "GET a.example:8", ThisPort),
        bad("no target", "GET  ", ThisPort),
        bad("name alone", "GET a.example ", ThisPort),
        bad("scheme alone", "GET http ", ThisPort),
        bad("scheme and colon", "GET http: ", ThisPort),
        bad("one slash", "GET http:/a", ThisPort),
        bad("digit first", "GET 1", ThisPort),
        bad("no scheme", "GET :", ThisPort),
        bad("line feed behind the method", "GET\n", NotHttp),
        bad("end behind the method", "GET\r", NotHttp),
        bad("zero byte in the method", QByteArray("GE\0", 3), NotHttp),
        bad("blank in the method", "GE\t", NotHttp),
        bad("colon in the method", "Host:", NotHttp),
        bad("byte beyond ASCII in the method", "G\xc3", NotHttp),
        bad("a banner of ssh", "SSH-2.0-OpenSSH_9.2\r", NotHttp),
        bad("HTTP/0.9", "GET http://a.example/\r", NoSuchByte),
        refusal("method of 33 bytes", QByteArray(33, 'M'), "501 Not Implemented",
                "The request's method is too long."),
        refusal("https", "GET https://", "501 Not Implemented", UseConnect),
        refusal("ftp", "GET ftp://", "501 Not Implemented", UseConnect),
        refusal("scheme with all it may have", "GET a+-.9://", "501 Not Implemented", UseConnect),
        refusal("scheme that begins as http", "GET httpx://", "501 Not Implemented", UseConnect),
        withoutBody(refusal("HEAD of https", "HEAD https://", "501 Not Implemented", UseConnect)),
        refusal("HTTP/0.9 with a version", "GET http://a/ HTTP/0.9",
                "505 HTTP Version Not Supported", OtherVersion),
        refusal("HTTP/1.2", "GET http://a/ HTTP/1.2", "505 HTTP Version Not Supported",
                OtherVersion),
        refusal("HTTP/2.0", "CONNECT a:1 HTTP/2.0", "505 HTTP Version Not Supported", OtherVersion),
        refusal("HTTP/2 by prior knowledge", "PRI *", "400 Bad Request", ThisPort),
        bad("HTTP/11", "GET http://a/ HTTP/11", NotHttp),
        bad("HTTP/1.10", "GET http://a/ HTTP/1.10", NotHttp),
        bad("HTTP/x.1", "GET http://a/ HTTP/x", NotHttp),
        bad("small letters", "GET http://a/ h", NotHttp),
        bad("two spaces before the version", "GET http://a/  ", NotHttp),
        bad("space behind the version", "GET http://a/ HTTP/1.1 ", NotHttp),
        bad("bare LF", "GET http://a/ HTTP/1.1\n", NotHttp),
        bad("bare CR", "GET http://a/ HTTP/1.1\rH", NotHttp),
        bad("CR twice", "GET http://a/ HTTP/1.1\r\r", NotHttp),
    };
}

QList<HandshakeCase> targetRefusals()
{
    const auto invalid = [](const QByteArray &problem) -> QByteArray {
        return "The target is not valid: " + problem + '.';
    };
    const QByteArray port = invalid("the port must be a number from 1 to 65535");
    const QByteArray character =
        invalid("the host has a character that is not a letter, digit, &quot;.&quot;, "
                "&quot;-&quot; or &quot;_&quot;");
    return {
        bad("user in the URI", "GET http://me@", NoUserInfo),
        bad("user and password in the URI", "GET http://me:secret@", NoUserInfo),
        bad("user in a CONNECT", "CONNECT me@", NoUserInfo),
        bad("no host", "GET http:///", invalid("the host is missing")),
        bad("only a port", "GET http://:80/", invalid("the host is missing")),
        bad("only a query", "GET http://?", invalid("the host is missing")),
        bad("nothing", "GET http:// ", invalid("the host is missing")),
        bad("port 0", "GET http://a:0/", port),
        bad("port 65536", "GET http://a:65536/", port),
        bad("port with letters", "GET http://a:8o/", port),
        bad("port with a sign", "GET http://a:+80/", port),
        bad("host with an escape", "GET http://%61/", character),
        bad("host with a quote", "GET http://a'b/", character),
        bad("host with a backslash", "GET http://a\\b/", character),
        bad("host that is an option", "GET http://-oUser=x/",
            invalid("the host must not begin with &quot;-&quot;")),
        bad("bracket not closed", "GET http://[::1/",
            invalid("the bracket around the IPv6 address is not closed")),
        bad("no address in the brackets", "GET http://[a]/",
            invalid("the text in brackets is not an IPv6 address")),
        bad("IPv6 without brackets", "GET http://::1/",
            invalid("an IPv6 address must stand in brackets, as in [::1]:80")),
        bad("host of 256 bytes", "GET http://" + QByteArray(256, 'h') + '/',
            invalid("the host is longer than 255 characters")),
        bad("host beyond ASCII", "GET http://m\xc3", ThisPort),
        bad("control byte in the host", "GET http://a\x01", ThisPort),
        bad("tab in the host", "GET http://a\t", ThisPort),
        bad("fragment behind the host", "GET http://a#", ThisPort),
        bad("fragment", "GET http://a/b#", NoSuchByte),
        bad("tab in the path", "GET http://a/b\t", NoSuchByte),
        bad("zero byte in the path", QByteArray("GET http://a/b\0", 15), NoSuchByte),
        bad("delete in the path", "GET http://a/b\x7f", NoSuchByte),
        bad("line feed in the path", "GET http://a/b\n", NoSuchByte),
        bad("CONNECT without a port", "CONNECT a.example ",
            invalid("the port is missing, as in host:80")),
        bad("CONNECT with an empty port", "CONNECT a.example: ", port),
        bad("CONNECT to port 0", "CONNECT a.example:0 ", port),
        bad("CONNECT to port 65536", "CONNECT a.example:65536 ", port),
        bad("CONNECT to no host", "CONNECT :80 ", invalid("the host is missing")),
        bad("CONNECT to nothing", "CONNECT  ", invalid("the host is missing")),
        bad("CONNECT to IPv6 without brackets", "CONNECT ::1:80 ",
            invalid("an IPv6 address must stand in brackets, as in [::1]:80")),
        bad("CONNECT to a path", "CONNECT /", ThisPort),
        bad("CONNECT to a URI", "CONNECT http:/", ThisPort),
        bad("CONNECT with a query", "CONNECT a:1?", ThisPort),
        bad("CONNECT to *", "CONNECT *:80 ", character),
    };
}

QList<HandshakeCase> loginRefusals()
{
    const auto wrong = [](const QByteArray &name, const QByteArray &sent) {
        return withCredentials(refusal(name, "CONNECT a.example:443 HTTP/1.1\r\n" + sent + "\r\n",
                                       "407 Proxy Authentication Required", WhoAreYou));
    };
    const auto value = [](const QByteArray &text) -> QByteArray {
        return "Proxy-Authorization: " + text + "\r\n";
    };
    const auto login = [value](const QByteArray &text) -> QByteArray {
        return value("Basic " + text.toBase64());
    };
    return {
        wrong("no login", ""),
        wrong("login for the target", "Authorization: Basic bWU6c2VjcmV0\r\n"),
        wrong("wrong password", login("me:Secret")),
        wrong("wrong user", login("you:secret")),
        wrong("part of the password", login("me:secre")),
        wrong("more than the password", login("me:secrets")),
        wrong("no colon", login("mesecret")),
        wrong("empty", login("")),
        wrong("zero byte behind", login(QByteArray("me:secret\0", 10))),
        wrong("another scheme", value("Bearer bWU6c2VjcmV0")),
        wrong("scheme alone", value("Basic")),
        wrong("no scheme", value("bWU6c2VjcmV0")),
        wrong("not base64", value("Basic bWU6c2Vj*mV0")),
        wrong("not encoded", value("Basic me:secret")),
        wrong("the right login and a wrong one", rightLogin() + login("me:no")),
        wrong("the right login twice", rightLogin() + rightLogin()),
        withCredentials(refusal("no login for a GET", "GET http://a/ HTTP/1.1\r\n\r\n",
                                "407 Proxy Authentication Required", WhoAreYou)),
        withCredentials(
            withoutBody(refusal("no login for a HEAD", "HEAD http://a/ HTTP/1.1\r\n\r\n",
                                "407 Proxy Authentication Required", WhoAreYou))),
    };
}

} // namespace

QList<HandshakeCase> httpRefusalCases()
{
    return requestLineRefusals() + targetRefusals() + loginRefusals();
}

QList<HandshakeCase> smugglingCases()
{
    const char *const unclear = "Where the request's body ends is not clear.";
    const char *const malformed = "A header field of the request is malformed.";
    const char *const hidden = "The request would hide from its target where it ends.";
    const char *const coding = "This proxy knows no transfer coding but &quot;chunked&quot;.";
    const auto post = [](const QByteArray &sent) -> QByteArray {
        return "POST http://a/ HTTP/1.1\r\n" + sent;
    };
    const auto whole = [post](const QByteArray &sent) -> QByteArray {
        return post(sent) + "\r\n\r\n";
    };
    QList<HandshakeCase> cases{
        bad("length and chunked", whole("Content-Length: 5\r\nTransfer-Encoding: chunked"),
            unclear),
        bad("chunked and length", whole("Transfer-Encoding: chunked\r\nContent-Length: 0"),
            unclear),
        bad("length and another coding", whole("Content-Length: 5\r\nTransfer-Encoding: x"),
            unclear),
        bad("chunked in HTTP/1.0", "POST http://a/ HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n",
            unclear),
        bad("two lengths", whole("Content-Length: 5\r\nContent-Length: 6"), unclear),
        bad("two lengths that are one number", whole("Content-Length: 5\r\nContent-Length: 05"),
            unclear),
        bad("two hosts", whole("Host: a\r\nHost: b"), "The request names more than one host."),
        bad("two hosts, the same", whole("Host: a\r\nhost: a"),
            "The request names more than one host."),
        bad("hidden length", whole("Content-Length: 5\r\nConnection: content-length"), hidden),
        bad("hidden coding", whole("Connection: close,Transfer-Encoding"), hidden),
        bad("hidden host", whole("Connection: close\r\nConnection: host"), hidden),
        bad("CONNECT with a body", "CONNECT a:1 HTTP/1.1\r\nContent-Length: 1\r\n\r\n",
            "A CONNECT has no body."),
        bad("CONNECT with a chunked body",
            "CONNECT a:1 HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n", "A CONNECT has no body."),
        bad("fold", post("A: b\r\n "), malformed),
        bad("fold with a tab", post("A: b\r\n\t"), malformed),
        bad("fold before the first field", post(" "), malformed),
        bad("blank before the colon", post("Content-Length "), malformed),
        bad("tab before the colon", post("Content-Length\t"), malformed),
        bad("no colon", post("A\r"), malformed),
        bad("no name", post(":"), malformed),
        bad("bare LF behind a value", post("A: b\n"), malformed),
        bad("bare LF for an empty line", post("\n"), malformed),
        bad("bare CR in a value", post("A: b\rC"), malformed),
        bad("CR twice", post("A: b\r\r"), malformed),
        bad("bare CR for an empty line", post("\rA"), malformed),
        bad("zero byte in a value", post(QByteArray("A: b\0", 5)), malformed),
        bad("zero byte in a name", post(QByteArray("A\0", 2)), malformed),
        bad("control byte in a value", post("A: \x0b"), malformed),
        bad("delete in a value", post("A: \x7f"), malformed),
        bad("byte beyond ASCII in a name", post("A\xc3"), malformed),
        bad("a second request line", post("GET "), malformed),
    };
    for (const char *length : {"", "+5", "-5", "5 5", "5,5", "5, 5", "0x5", "5.0", "five", "5;",
                               "9999999999999999999", "18446744073709551621"})
        cases.append(bad(QByteArray("length \"") + length + '"',
                         whole(QByteArray("Content-Length: ") + length), unclear));
    for (const char *text :
         {"", "identity", "gzip", "gzip, chunked", "chunked, gzip", "chunked, chunked", "chunked,",
          "xchunked", "chunked;q=1", "chun ked", "\"chunked\""})
        cases.append(refusal(QByteArray("coding \"") + text + '"',
                             whole(QByteArray("Transfer-Encoding: ") + text), "501 Not Implemented",
                             coding));
    cases.append(refusal("two codings",
                         whole("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked"),
                         "501 Not Implemented", coding));
    return cases;
}

} // namespace Culvert::Test
