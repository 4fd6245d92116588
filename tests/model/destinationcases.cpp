// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/model/destinationcases.h"

namespace Culvert::Test {

using namespace Qt::StringLiterals;

namespace {

QList<GoodDestination> goodForms()
{
    return {
        {"a host", u"example.org"_s, {}, u"example.org"_s, 0},
        {"a host with a port", u"example.org:2222"_s, {}, u"example.org"_s, 2222},
        {"a user", u"me@example.org"_s, u"me"_s, u"example.org"_s, 0},
        {"a user and a port", u"me@example.org:22"_s, u"me"_s, u"example.org"_s, 22},
        {"a URL of a host", u"ssh://example.org"_s, {}, u"example.org"_s, 0},
        {"a URL with a port", u"ssh://example.org:22"_s, {}, u"example.org"_s, 22},
        {"a URL with a user", u"ssh://me@example.org"_s, u"me"_s, u"example.org"_s, 0},
        {"a whole URL", u"ssh://me@example.org:22"_s, u"me"_s, u"example.org"_s, 22},
        {"a URL ends with a slash", u"ssh://example.org/"_s, {}, u"example.org"_s, 0},
        {"a slash after the port", u"ssh://a.example:22/"_s, {}, u"a.example"_s, 22},
        {"a scheme in capitals", u"SSH://me@example.org"_s, u"me"_s, u"example.org"_s, 0},
        {"an alias", u"bastion"_s, {}, u"bastion"_s, 0},
        {"an alias with a digit first", u"7of9"_s, {}, u"7of9"_s, 0},
        {"an alias with an underscore", u"db_1"_s, {}, u"db_1"_s, 0},
        {"an alias with an underscore first", u"_gate"_s, {}, u"_gate"_s, 0},
        {"an alias with a dash within", u"my-host"_s, {}, u"my-host"_s, 0},
        {"an alias called ssh", u"ssh:22"_s, {}, u"ssh"_s, 22},
        {"a user of an alias", u"me@bastion"_s, u"me"_s, u"bastion"_s, 0},
        {"capitals are kept for ssh_config", u"Bastion"_s, {}, u"Bastion"_s, 0},
        {"a name with a final dot", u"example.org."_s, {}, u"example.org."_s, 0},
        {"one letter", u"a"_s, {}, u"a"_s, 0},
        {"255 characters of host", repeated(u'h', 255), {}, repeated(u'h', 255), 0},
    };
}

QList<GoodDestination> goodAddresses()
{
    return {
        {"an IPv4 address", u"192.0.2.1"_s, {}, u"192.0.2.1"_s, 0},
        {"an IPv4 address with a port", u"me@192.0.2.1:22"_s, u"me"_s, u"192.0.2.1"_s, 22},
        {"an IPv6 address", u"[::1]"_s, {}, u"::1"_s, 0},
        {"the unspecified IPv6 address", u"[::]"_s, {}, u"::"_s, 0},
        {"an IPv6 address with a port", u"[::1]:22"_s, {}, u"::1"_s, 22},
        {"a user of an IPv6 address", u"me@[2001:db8::7]"_s, u"me"_s, u"2001:db8::7"_s, 0},
        {"an IPv6 URL", u"ssh://me@[2001:db8::7]:22"_s, u"me"_s, u"2001:db8::7"_s, 22},
        {"an IPv6 URL with a slash", u"ssh://[::1]/"_s, {}, u"::1"_s, 0},
        {"IPv6 with capitals", u"[2001:DB8::A]"_s, {}, u"2001:DB8::A"_s, 0},
        {"IPv6 in full", u"[1:2:3:4:5:6:7:8]"_s, {}, u"1:2:3:4:5:6:7:8"_s, 0},
        {"IPv4 within IPv6", u"[::ffff:192.0.2.1]"_s, {}, u"::ffff:192.0.2.1"_s, 0},
        {"IPv6 without brackets", u"::1"_s, {}, u"::1"_s, 0},
        {"IPv6 without brackets after a user", u"me@::1"_s, u"me"_s, u"::1"_s, 0},
        {"IPv6 without brackets, with a zone", u"fe80::1%eth0"_s, {}, u"fe80::1%eth0"_s, 0},
        {"IPv6 without brackets has no port", u"2001:db8::1:22"_s, {}, u"2001:db8::1:22"_s, 0},
        {"a zone", u"[fe80::1%eth0]"_s, {}, u"fe80::1%eth0"_s, 0},
        {"a zone and a port", u"me@[fe80::1%eth0]:22"_s, u"me"_s, u"fe80::1%eth0"_s, 22},
        {"a zone by number", u"[fe80::1%2]"_s, {}, u"fe80::1%2"_s, 0},
        {"a zone of a VLAN", u"[fe80::1%br-lan.10]"_s, {}, u"fe80::1%br-lan.10"_s, 0},
        {"a zone of 15 characters",
         u"[fe80::1%wlx0123456789ab]"_s,
         {},
         u"fe80::1%wlx0123456789ab"_s,
         0},
        {"a zone in a URL, as RFC 6874 has it",
         u"ssh://[fe80::1%25eth0]:22"_s,
         {},
         u"fe80::1%eth0"_s,
         22},
        {"a zone in a URL, as people write it",
         u"ssh://[fe80::1%eth0]"_s,
         {},
         u"fe80::1%eth0"_s,
         0},
    };
}

QList<GoodDestination> goodUsers()
{
    return {
        {"a user with a dash within", u"a-b@h"_s, u"a-b"_s, u"h"_s, 0},
        {"a user with a dot", u"a.b@h"_s, u"a.b"_s, u"h"_s, 0},
        {"a user with an underscore first", u"_svc@h"_s, u"_svc"_s, u"h"_s, 0},
        {"a user with a plus", u"a+b@h"_s, u"a+b"_s, u"h"_s, 0},
        {"a user of digits", u"1001@h"_s, u"1001"_s, u"h"_s, 0},
        {"a user with capitals", u"Me@h"_s, u"Me"_s, u"h"_s, 0},
        {"a user of a domain", u"me@corp.example@h"_s, u"me@corp.example"_s, u"h"_s, 0},
        {"255 characters of user", repeated(u'u', 255) + u"@h"_s, repeated(u'u', 255), u"h"_s, 0},
        {"an encoded @ in a URL", u"ssh://me%40corp@h"_s, u"me@corp"_s, u"h"_s, 0},
        {"an encoded letter in a URL", u"ssh://m%65@h"_s, u"me"_s, u"h"_s, 0},
        {"an encoded plus in a URL", u"ssh://a%2Bb@h"_s, u"a+b"_s, u"h"_s, 0},
        {"a user of a Windows domain", u"CORP\\jdoe@h"_s, u"CORP\\jdoe"_s, u"h"_s, 0},
        {"a user of a gateway, in a URL", u"ssh://admin%3Atarget@h"_s, u"admin:target"_s, u"h"_s,
         0},
        {"a user with a colon, of an alias with a port", u"ssh://a%3Ab%40c@h:22"_s, u"a:b@c"_s,
         u"h"_s, 22},
        {"a user with a hash", u"user#dom@h"_s, u"user#dom"_s, u"h"_s, 0},
        {"a user with a space", u"john doe@h"_s, u"john doe"_s, u"h"_s, 0},
        {"a user with a dollar sign", u"svc$@h"_s, u"svc$"_s, u"h"_s, 0},
        {"a user with a percent sign", u"m%65@h"_s, u"m%65"_s, u"h"_s, 0},
        {"an encoded percent sign in a URL", u"ssh://me%25h@h"_s, u"me%h"_s, u"h"_s, 0},
        {"a user with an @ at each end", u"@me@@h"_s, u"@me@"_s, u"h"_s, 0},
        {"a user with a slash", u"realm/me@h"_s, u"realm/me"_s, u"h"_s, 0},
        {"a user in another script", u"jürgen@h"_s, u"jürgen"_s, u"h"_s, 0},
        {"a plus in a URL is a plus", u"ssh://a+b@h"_s, u"a+b"_s, u"h"_s, 0},
    };
}

QList<GoodDestination> goodPortsAndNames()
{
    return {
        {"port 1", u"h:1"_s, {}, u"h"_s, 1},
        {"port 65535", u"h:65535"_s, {}, u"h"_s, 65535},
        {"zeros before a port, as OpenSSH reads them", u"h:007"_s, {}, u"h"_s, 7},
        {"many zeros before a port", u"h:0000000022"_s, {}, u"h"_s, 22},
        {"an international name", u"bücher.example"_s, {}, u"bücher.example"_s, 0},
        {"a whole international destination", u"ssh://me@bücher.example:22"_s, u"me"_s,
         u"bücher.example"_s, 22},
        {"a Japanese name", u"日本.example"_s, {}, u"日本.example"_s, 0},
        {"an alias with a slash", u"prod/db1"_s, {}, u"prod/db1"_s, 0},
        {"an alias with a slash, a user and a port", u"me@prod/db1:22"_s, u"me"_s, u"prod/db1"_s,
         22},
        {"an alias that ends with a slash", u"prod/"_s, {}, u"prod/"_s, 0},
        {"an alias in Chinese", u"生产服务器"_s, {}, u"生产服务器"_s, 0},
        {"an alias beyond the basic plane", u"\U00020BB7野"_s, {}, u"\U00020BB7野"_s, 0},
        {"a wide dash is a letter", u"－x"_s, {}, u"－x"_s, 0},
        {"an alias with many signs", u"a*b?c!d~e#f=g^h%i+j"_s, {}, u"a*b?c!d~e#f=g^h%i+j"_s, 0},
        {"what looks like a zone of IPv4", u"192.0.2.1%eth0"_s, {}, u"192.0.2.1%eth0"_s, 0},
        {"dots only", u".."_s, {}, u".."_s, 0},
        {"a name that is ASCII already",
         u"xn--bcher-kva.example"_s,
         {},
         u"xn--bcher-kva.example"_s,
         0},
    };
}

QList<BadDestination> badForms()
{
    return {
        {"nothing", u""_s, "destination"},
        {"an empty URL", u"ssh://"_s, "destination"},
        {"another scheme", u"http://example.org"_s, "scheme"},
        {"sftp", u"sftp://me@example.org"_s, "scheme"},
        {"a scheme twice", u"ssh://ssh://example.org"_s, "port"},
        {"a scheme with one slash", u"ssh:/example.org"_s, "port"},
        {"a scheme without slashes", u"ssh:example.org"_s, "port"},
        {"a path", u"ssh://example.org/home"_s, "host"},
        {"a path after the port", u"ssh://example.org:22/home"_s, "port"},
        {"two slashes at the end", u"ssh://example.org//"_s, "host"},
        {"a query", u"ssh://example.org?x"_s, "host"},
        {"a fragment", u"ssh://example.org#x"_s, "host"},
        {"no host after the user", u"me@"_s, "host"},
        {"no host before the port", u":22"_s, "host"},
        {"no host between user and port", u"me@:22"_s, "host"},
        {"a colon", u":"_s, "host"},
        {"a URL without a host", u"ssh://me@:22"_s, "host"},
        {"a host that begins with a dash", u"-oProxyCommand=x"_s, "host"},
        {"a host that begins with a dash, after a user", u"me@-oX"_s, "host"},
        {"a host that begins with a dash, in a URL", u"ssh://-oX"_s, "host"},
        {"a lone dash", u"-"_s, "host"},
        {"256 characters of host", repeated(u'h', 256), "host"},
        {"a megabyte of host", repeated(u'h', 1 << 20), "host"},
        {"a slash in the host of a URL", u"ssh://prod/db1"_s, "host"},
        {"an unassigned character", u"a\u0378b"_s, "host"},
        {"an invisible space between letters", u"a\u200Bb"_s, "host"},
        {"a text direction mark", u"a\u200Eb"_s, "host"},
        {"a space within the host", u"ho st"_s, "host"},
        {"a dollar sign in the host", u"ho$st"_s, "host"},
        {"a backslash in the host", u"ho\\st"_s, "host"},
        {"a host in percent encoding", u"ssh://example%2Eorg"_s, "host"},
        {"two hosts", u"a,b"_s, "host"},
        {"text turned right to left", u"a\u202Eb"_s, "host"},
        {"an invisible character alone", u"\u00AD"_s, "host"},
        {"half of a surrogate pair", QString(QChar(0xD800)), "host"},
    };
}

QList<BadDestination> badAddresses()
{
    return {
        {"two ports", u"h:22:23"_s, "IPv6 address"},
        {"an open bracket", u"[::1"_s, "IPv6 address"},
        {"a bracket that is only closed", u"::1]"_s, "IPv6 address"},
        {"empty brackets", u"[]"_s, "IPv6 address"},
        {"a name in brackets", u"[example.org]:22"_s, "IPv6 address"},
        {"IPv4 in brackets", u"[192.0.2.1]"_s, "IPv6 address"},
        {"brackets in brackets", u"[[::1]]"_s, "host"},
        {"a user within the brackets", u"[me@::1]"_s, "IPv6 address"},
        {"two :: in an address", u"[1::2::3]"_s, "host"},
        {"nine groups", u"[1:2:3:4:5:6:7:8:9]"_s, "host"},
        {"seven groups", u"[1:2:3:4:5:6:7]"_s, "host"},
        {"a group of five digits", u"[12345::]"_s, "host"},
        {"a letter after f", u"[::g]"_s, "host"},
        {"three colons", u"[:::]"_s, "host"},
        {"a space before the address", u"[ ::1]"_s, "host"},
        {"a space after the address", u"[::1 ]"_s, "host"},
        {"a line's end after the address", u"[::1\n]"_s, "host"},
        {"a dash before the address", u"[-::1]"_s, "host"},
        {"a prefix length", u"[fe80::]/64"_s, "port"},
        {"an empty zone", u"[fe80::1%]"_s, "host"},
        {"an empty zone in a URL", u"ssh://[fe80::1%25]"_s, "host"},
        {"a zone of 16 characters", u"[fe80::1%abcdefghijklmnop]"_s, "host"},
        {"a command in a zone", u"[fe80::1%$(id)]"_s, "host"},
        {"backquotes in a zone", u"[fe80::1%`id`]"_s, "host"},
        {"a space in a zone", u"[fe80::1%a b]"_s, "host"},
        {"a slash in a zone", u"[fe80::1%../x]"_s, "host"},
        {"a line's end in a zone", u"[fe80::1%eth0\n]"_s, "host"},
        {"two zones", u"[fe80::1%a%b]"_s, "host"},
        {"text after the bracket", u"[::1]x"_s, "port"},
        {"a port without a colon after the bracket", u"[::1]22"_s, "port"},
        {"a port of two colons after the bracket", u"[::1]::22"_s, "port"},
    };
}

QList<BadDestination> badPortsAndUsers()
{
    return {
        {"port 0", u"h:0"_s, "port"},
        {"port 65536", u"h:65536"_s, "port"},
        {"a port past 32 bits", u"h:4294967318"_s, "port"},
        {"a port past 64 bits", u"h:18446744073709551638"_s, "port"},
        {"a port with a plus", u"h:+22"_s, "port"},
        {"a port with a minus", u"h:-22"_s, "port"},
        {"no port after the colon", u"h:"_s, "port"},
        {"no port after the colon in a URL", u"ssh://h:/"_s, "port"},
        {"a port with a space before it", u"h: 22"_s, "port"},
        {"a port with a space after it", u"h:22 "_s, "port"},
        {"a port with a line's end", u"h:22\n"_s, "port"},
        {"a port in Arabic digits", u"h:٢٢"_s, "port"},
        {"a port in wide digits", u"h:２２"_s, "port"},
        {"a port in hexadecimal", u"h:0x16"_s, "port"},
        {"a port with a fraction", u"h:22.0"_s, "port"},
        {"a port by name", u"h:ssh"_s, "port"},
        {"no user before the @", u"@h"_s, "user"},
        {"no user in a URL", u"ssh://@h"_s, "user"},
        {"a user that begins with a dash", u"-oProxyCommand=x@h"_s, "user"},
        {"a user that begins with an encoded dash", u"ssh://%2DoX@h"_s, "user"},
        {"a dash behind a space of the user", u"me -oX@h"_s, "user"},
        {"a backslash at the user's end", u"CORP\\@h"_s, "user"},
        {"an invisible character in the user", u"m\u200Be@h"_s, "user"},
        {"256 characters of user", repeated(u'u', 256) + u"@h"_s, "user"},
        {"an encoded NUL", u"ssh://me%00@h"_s, "user"},
        {"an encoded line's end", u"ssh://me%0A@h"_s, "user"},
        {"an encoded command", u"ssh://%24%28id%29@h"_s, "user"},
        {"percent encoding that is no hexadecimal", u"ssh://us%ggr@h"_s, "user"},
        {"percent encoding with one digit", u"ssh://me%4@h"_s, "user"},
        {"percent encoding without digits", u"ssh://me%@h"_s, "user"},
        {"percent encoding that is not UTF-8", u"ssh://me%FF@h"_s, "user"},
        {"connection parameters of a URL", u"ssh://me;fingerprint=x@h"_s, "user"},
    };
}

/// Characters that a shell, ssh or a log would take for more than a character.
const QList<std::pair<const char *, QChar>> &unsafeCharacters()
{
    static const QList<std::pair<const char *, QChar>> all{
        {"backquote", u'`'},
        {"semicolon", u';'},
        {"pipe", u'|'},
        {"ampersand", u'&'},
        {"less-than", u'<'},
        {"greater-than", u'>'},
        {"open parenthesis", u'('},
        {"close parenthesis", u')'},
        {"single quote", u'\''},
        {"double quote", u'"'},
        {"open brace", u'{'},
        {"close brace", u'}'},
        {"tab", u'\t'},
        {"newline", u'\n'},
        {"carriage return", u'\r'},
        {"NUL", u'\0'},
        {"escape", u'\x1b'},
        {"delete", u'\x7f'},
        {"C1 control", QChar(0x85)},
        {"no-break space", QChar(0xA0)},
        {"line separator", QChar(0x2028)},
    };
    return all;
}

QList<BadDestination> unsafeCharactersEverywhere()
{
    QList<BadDestination> rows;
    for (const auto &[character, c] : unsafeCharacters()) {
        const QByteArray name = character;
        rows += {name + " in the host", u"ho" + c + u"st", "host"};
        rows += {name + " before the host", u"me@" + c + u"host", "host"};
        rows += {name + " after the host", u"host" + c, "host"};
        rows += {name + " in the user", u"m" + c + u"e@host", "user"};
        rows += {name + " after the port", u"host:22" + c, "port"};
    }
    return rows;
}

} // namespace

QString repeated(char16_t c, qsizetype times)
{
    QString text;
    text.fill(c, times);
    return text;
}

QList<GoodDestination> goodDestinations()
{
    return goodForms() + goodAddresses() + goodUsers() + goodPortsAndNames();
}

QList<BadDestination> badDestinations()
{
    return badForms() + badAddresses() + badPortsAndUsers() + unsafeCharactersEverywhere();
}

} // namespace Culvert::Test
