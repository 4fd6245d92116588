// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/proxy/handshakecases.h"

#include <QStringBuilder>

namespace Culvert::Test {

using namespace Qt::StringLiterals;

namespace {

using Outcome = Handshake::Outcome;

const char *const NoMethod = "05ff";

QByteArray greeting()
{
    return hex("050100");
}

QByteArray nameRequest(const QByteArray &name, const char *port = "0050")
{
    return hex("05010003") + counted(name) + hex(port);
}

QByteArray login(const QByteArray &user, const QByteArray &password)
{
    return hex("01") + counted(user) + counted(password);
}

/// The greeting is part of it.
HandshakeCase socks5Request(const QByteArray &name, const QByteArray &request,
                            const QString &target)
{
    return {"socks5 " + name, greeting() + request, Outcome::Request, hex("0500"), target};
}

HandshakeCase socks5Refusal(const QByteArray &name, const QByteArray &request, int code)
{
    return {"socks5 " + name, greeting() + request, Outcome::Refused,
            hex("0500") + socks5Reply(code)};
}

QList<HandshakeCase> socks5Requests()
{
    const QByteArray longName(255, 'h');
    const QByteArray methods = hex("05ff") + QByteArray(254, '\x80') + QByteArray(1, '\0');
    return {
        socks5Request("IPv4", hex("05010001c00002010050"), u"192.0.2.1:80"_s),
        socks5Request("IPv6", hex("0501000420010db8000000000000000000000007ffff"),
                      u"[2001:db8::7]:65535"_s),
        socks5Request("IPv4 in IPv6", hex("0501000400000000000000000000ffffc00002010050"),
                      u"[::ffff:192.0.2.1]:80"_s),
        socks5Request("name", nameRequest("example.org"), u"example.org:80"_s),
        socks5Request("name of one letter", nameRequest("a", "0001"), u"a:1"_s),
        socks5Request("name that is an address", nameRequest("192.0.2.1"), u"192.0.2.1:80"_s),
        socks5Request("name that is an IPv6 address", nameRequest("2001:db8::7"),
                      u"[2001:db8::7]:80"_s),
        socks5Request("international name", nameRequest("m\xc3\xbcller.example"),
                      u"m\u00fcller.example:80"_s),
        socks5Request("name of 255 bytes", nameRequest(longName),
                      QString::fromLatin1(longName) + u":80"),
        {"socks5 several methods", hex("0503020100") + nameRequest("example.org"), Outcome::Request,
         hex("0500"), u"example.org:80"_s},
        {"socks5 255 methods, the right one last", methods + nameRequest("a"), Outcome::Request,
         hex("0500"), u"a:80"_s},
        withCredentials({"socks5 user and password",
                         hex("050102") + login("me", "secret") + nameRequest("example.org"),
                         Outcome::Request, hex("05020100"), u"example.org:80"_s}),
        withCredentials({"socks5 password offered with others",
                         hex("05020002") + login("me", "secret") + hex("05010001c00002010050"),
                         Outcome::Request, hex("05020100"), u"192.0.2.1:80"_s}),
    };
}

QList<HandshakeCase> socks5Refusals()
{
    QList<HandshakeCase> cases{
        {"socks5 version 4 in the request", greeting() + hex("04"), Outcome::Refused, hex("0500")},
        {"socks5 no method at all", hex("0500"), Outcome::Refused, hex(NoMethod)},
        {"socks5 a password, which nobody wants", hex("050102"), Outcome::Refused, hex(NoMethod)},
        {"socks5 GSSAPI only", hex("050101"), Outcome::Refused, hex(NoMethod)},
        {"socks5 255 wrong methods", hex("05ff") + QByteArray(255, '\x80'), Outcome::Refused,
         hex(NoMethod)},
        socks5Refusal("BIND", hex("05020001c00002010050"), 7),
        socks5Refusal("UDP", hex("05030001c00002010050"), 7),
        socks5Refusal("command 0", hex("05000001c00002010050"), 7),
        socks5Refusal("BIND with IPv6", hex("0502000420010db8000000000000000000000007ffff"), 7),
        socks5Refusal("command of Tor", hex("05f00003") + counted("a") + hex("0000"), 7),
        socks5Refusal("address type 0", hex("05010000"), 8),
        socks5Refusal("address type 2", hex("05010002"), 8),
        socks5Refusal("address type 5", hex("05010005"), 8),
        socks5Refusal("address type 255", hex("050100ff"), 8),
        socks5Refusal("BIND with address type 9", hex("05020009"), 8),
        socks5Refusal("port 0", hex("05010001c00002010000"), 1),
        socks5Refusal("port 0 of a name", nameRequest("a", "0000"), 1),
    };
    const QList<std::pair<const char *, QByteArray>> names{
        {"empty", {}},
        {"zero byte", QByteArray("exa\0mple", 8)},
        {"line feed", "a\nb"},
        {"escape", "\x1b[31m"},
        {"space", "a b"},
        {"option", "-oProxyCommand=x"},
        {"command", "$(id)"},
        {"path", "/var/run/docker.sock"},
        {"not UTF-8", "\xff\xfe"},
        {"delete", "a\x7f"},
        {"address in brackets", "[::1]"},
        {"colons", "a:b"},
        {"dots", "..."},
    };
    for (const auto &[what, name] : names)
        cases.append(socks5Refusal(QByteArray("name: ") + what, nameRequest(name), 1));
    return cases;
}

QList<HandshakeCase> socks5Logins()
{
    const auto wrong = [](const QByteArray &name, const QByteArray &message) {
        return withCredentials(
            {"socks5 " + name, hex("050102") + message, Outcome::Refused, hex("05020101")});
    };
    return {
        withCredentials(
            {"socks5 no password offered", hex("050100"), Outcome::Refused, hex(NoMethod)}),
        withCredentials({"socks5 another version of the authentication", hex("05010202"),
                         Outcome::Refused, hex("0502")}),
        wrong("wrong password", login("me", "Secret")),
        wrong("wrong user", login("you", "secret")),
        wrong("empty password", login("me", "")),
        wrong("empty user", login("", "secret")),
        wrong("both empty", login("", "")),
        wrong("user and password exchanged", login("secret", "me")),
        wrong("part of the password", login("me", "secre")),
        wrong("more than the password", login("me", "secrets")),
        wrong("the password twice", login("me", "secretsecret")),
        wrong("password with a zero", login("me", QByteArray("secret\0", 7))),
        wrong("both of 255 bytes", login(QByteArray(255, 'u'), QByteArray(255, 'p'))),
    };
}

/// @p behind is what comes behind the address: the user id, and the name of 4a.
QByteArray socks4(const char *address, const QByteArray &behind, const char *port = "0050")
{
    return hex("0401") + hex(port) + hex(address) + behind;
}

QByteArray ended(const QByteArray &text)
{
    return text + QByteArray(1, '\0');
}

HandshakeCase socks4Refusal(const QByteArray &name, const QByteArray &bytes)
{
    return {"socks4 " + name, bytes, Outcome::Refused, socks4Reply(0x5b)};
}

} // namespace

QList<HandshakeCase> socks5Cases()
{
    return socks5Requests() + socks5Refusals() + socks5Logins();
}

QList<HandshakeCase> socks4Cases()
{
    const auto request = [](const QByteArray &name, const QByteArray &bytes,
                            const QString &target) -> HandshakeCase {
        return {"socks4 " + name, bytes, Outcome::Request, {}, target};
    };
    const QByteArray longName(255, 'h');
    return {
        request("address", socks4("c0000201", ended("")), u"192.0.2.1:80"_s),
        request("user id", socks4("c0000201", ended("somebody"), "ffff"), u"192.0.2.1:65535"_s),
        request("user id of 255 bytes", socks4("c0000201", ended(QByteArray(255, 'u'))),
                u"192.0.2.1:80"_s),
        request("user id of any bytes", socks4("c0000201", ended("\x01\xff\n")), u"192.0.2.1:80"_s),
        request("0.0.1.1 is an address", socks4("00000101", ended("")), u"0.0.1.1:80"_s),
        request("0.0.0.0 is an address", socks4("00000000", ended("")), u"0.0.0.0:80"_s),
        request("4a", socks4("00000001", ended("") + ended("example.org")), u"example.org:80"_s),
        request("4a with 0.0.0.255", socks4("000000ff", ended("") + ended("a"), "0001"), u"a:1"_s),
        request("4a and a user id", socks4("00000001", ended("me") + ended("example.org")),
                u"example.org:80"_s),
        request("4a name that is an IPv6 address",
                socks4("00000001", ended("") + ended("2001:db8::7")), u"[2001:db8::7]:80"_s),
        request("4a both of 255 bytes",
                socks4("00000001", ended(QByteArray(255, 'u')) + ended(longName)),
                QString::fromLatin1(longName) + u":80"),
        socks4Refusal("command 0", hex("0400")),
        socks4Refusal("BIND", hex("0402")),
        socks4Refusal("command 255", hex("04ff")),
        socks4Refusal("port 0", socks4("c0000201", ended(""), "0000")),
        socks4Refusal("4a port 0", socks4("00000001", ended("") + ended("a"), "0000")),
        socks4Refusal("user id of 256 bytes", socks4("c0000201", QByteArray(256, 'u'))),
        socks4Refusal("4a user id of 256 bytes", socks4("00000001", QByteArray(256, 'u'))),
        socks4Refusal("4a name of 256 bytes", socks4("00000001", ended("") + QByteArray(256, 'h'))),
        socks4Refusal("4a name: empty", socks4("00000001", ended("") + ended(""))),
        socks4Refusal("4a name: option", socks4("00000001", ended("") + ended("-oUser=x"))),
        socks4Refusal("4a name: line feed", socks4("00000001", ended("") + ended("a\nb"))),
        socks4Refusal("4a name: not UTF-8", socks4("00000001", ended("") + ended("\xff\xfe"))),
        socks4Refusal("4a name: path", socks4("00000001", ended("") + ended("/run/x"))),
        // It has no place for a password.
        withCredentials(socks4Refusal("address", hex("0401"))),
        withCredentials(socks4Refusal("BIND", hex("0402"))),
    };
}

} // namespace Culvert::Test
