// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/destinationurl.h"
#include "tests/model/destinationcases.h"

#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

/// What is behind a colon in each bad text is found in no message.
const auto Secret = u"hunter2"_s;

struct GoodPassword
{
    const char *name;
    QString text;
    QString destination;
    QString password;
};

struct GoodBind
{
    const char *name;
    QString text;
    QString bind;
};

QList<GoodPassword> goodPasswords()
{
    const QString h = u"me@h"_s;
    return {
        {"a password", u"ssh://me:pw@h"_s, h, u"pw"_s},
        {"without the scheme", u"me:pw@h"_s, h, u"pw"_s},
        {"a scheme in capitals", u"SSH://me:pw@h"_s, h, u"pw"_s},
        {"with a port", u"ssh://me:pw@h:2222"_s, u"me@h:2222"_s, u"pw"_s},
        {"with a port and a slash", u"ssh://me:pw@h:22/"_s, u"me@h:22"_s, u"pw"_s},
        {"for an IPv4 address", u"me:pw@192.0.2.1"_s, u"me@192.0.2.1"_s, u"pw"_s},
        {"for an IPv6 address", u"me:pw@[::1]"_s, u"me@[::1]"_s, u"pw"_s},
        {"for an IPv6 address and a port", u"me:pw@[::1]:22"_s, u"me@[::1]:22"_s, u"pw"_s},
        {"for a zone", u"me:pw@[fe80::1%25eth0]"_s, u"me@[fe80::1%eth0]"_s, u"pw"_s},
        {"for an international name", u"me:pw@bücher.example"_s, u"me@bücher.example"_s, u"pw"_s},
        {"a colon in it", u"me:p:w@h"_s, h, u"p:w"_s},
        {"a colon alone", u"me::@h"_s, h, u":"_s},
        {"like a port", u"me:22@h:23"_s, u"me@h:23"_s, u"22"_s},
        {"an encoded @", u"me:p%40w@h"_s, h, u"p@w"_s},
        {"an encoded slash", u"me:p%2Fw@h"_s, h, u"p/w"_s},
        {"an encoded slash in small letters", u"me:p%2fw@h"_s, h, u"p/w"_s},
        {"an encoded question mark", u"me:p%3Fw@h"_s, h, u"p?w"_s},
        {"an encoded hash", u"me:p%23w@h"_s, h, u"p#w"_s},
        {"an encoded percent sign", u"me:p%25w@h"_s, h, u"p%w"_s},
        {"decoded only once", u"me:p%2540w@h"_s, h, u"p%40w"_s},
        {"an encoded space", u"me:p%20w@h"_s, h, u"p w"_s},
        {"a space alone", u"me:%20@h"_s, h, u" "_s},
        {"a plus is a plus", u"me:p+w@h"_s, h, u"p+w"_s},
        {"an encoded tab", u"me:p%09w@h"_s, h, u"p\tw"_s},
        {"an encoded letter that is not ASCII", u"me:p%C3%BCw@h"_s, h, u"püw"_s},
        {"an encoded letter of four bytes", u"me:%F0%9F%94%91@h"_s, h, u"🔑"_s},
        {"what a shell would take for a command", u"me:$(id)@h"_s, h, u"$(id)"_s},
        {"encoded backquotes", u"me:%60id%60@h"_s, h, u"`id`"_s},
        {"like an option", u"me:-oX=y@h"_s, h, u"-oX=y"_s},
        {"all that need not be encoded", u"me:-._~!$&'()*+,;=@h"_s, h, u"-._~!$&'()*+,;="_s},
        {"a user of a domain", u"me@corp:pw@h"_s, u"me@corp@h"_s, u"pw"_s},
        {"an encoded user of a domain", u"me%40corp:pw@h"_s, u"me@corp@h"_s, u"pw"_s},
        {"1023 bytes", u"me:"_s + repeated(u'p', 1023) + u"@h"_s, h, repeated(u'p', 1023)},
        {"1022 bytes, two a letter", u"me:"_s + u"%C3%BC"_s.repeated(511) + u"@h"_s, h,
         repeated(u'ü', 511)},
        {"none", u"me@h"_s, h, {}},
        {"none, and an encoded user without the scheme", u"m%65@h"_s, h, {}},
    };
}

QList<GoodBind> goodBinds()
{
    return {
        {"none", u"me@h"_s, {}},
        {"an address and a port", u"me@h?bind=127.0.0.1:1080"_s, u"127.0.0.1:1080"_s},
        {"behind a port", u"me@h:22?bind=127.0.0.1:1080"_s, u"127.0.0.1:1080"_s},
        {"behind a slash", u"ssh://me@h:22/?bind=127.0.0.1:1080"_s, u"127.0.0.1:1080"_s},
        {"behind a password", u"me:pw@h?bind=127.0.0.1:1080"_s, u"127.0.0.1:1080"_s},
        {"behind IPv6", u"[::1]?bind=127.0.0.1:1080"_s, u"127.0.0.1:1080"_s},
        {"another address of loopback", u"h?bind=127.0.0.2:1"_s, u"127.0.0.2:1"_s},
        {"IPv6", u"h?bind=[::1]:1080"_s, u"[::1]:1080"_s},
        {"IPv6 that is encoded", u"h?bind=%5B::1%5D%3A1080"_s, u"[::1]:1080"_s},
        {"any address", u"h?bind=0.0.0.0:65535"_s, u"0.0.0.0:65535"_s},
        {"any port", u"h?bind=127.0.0.1:0"_s, u"127.0.0.1:0"_s},
        {"an encoded zone", u"h?bind=[fe80::1%25eth0]:1080"_s, u"[fe80::1%eth0]:1080"_s},
    };
}

QList<BadDestination> badPasswords()
{
    return {
        {"no user", u":hunter2@h"_s, "user"},
        {"no user in a URL", u"ssh://:hunter2@h"_s, "user"},
        {"no password after the colon", u"me:@h"_s, "password after"},
        {"no user and no password", u":@h"_s, "user"},
        {"no host", u"me:hunter2@"_s, "host"},
        {"no host but a port", u"me:hunter2@:22"_s, "host"},
        {"no @", u"me:hunter2"_s, "port"},
        {"a raw @", u"me:hunter2@x@h"_s, "percent-encoded"},
        {"a raw slash", u"me:hunter2/x@h"_s, "percent-encoded"},
        {"a raw slash in a URL", u"ssh://me:hunter2/x@h"_s, "percent-encoded"},
        {"a raw question mark", u"me:hunter2?x@h"_s, "percent-encoded"},
        {"a raw hash", u"me:hunter2#x@h"_s, "percent-encoded"},
        {"a raw space", u"me:hunter2 x@h"_s, "percent-encoded"},
        {"a raw tab", u"me:hunter2\t@h"_s, "percent-encoded"},
        {"a raw line's end", u"me:hunter2\n@h"_s, "percent-encoded"},
        {"a raw carriage return", u"me:hunter2\r@h"_s, "percent-encoded"},
        {"a raw NUL", u"me:hunter2"_s + QChar(u'\0') + u"@h"_s, "percent-encoded"},
        {"a raw escape", u"me:hunter2\x1b@h"_s, "percent-encoded"},
        {"a raw quote", u"me:hunter2\"@h"_s, "percent-encoded"},
        {"a raw backslash", u"me:hunter2\\@h"_s, "percent-encoded"},
        {"a raw bracket", u"me:hunter2]@h"_s, "percent-encoded"},
        {"a raw letter that is not ASCII", u"me:hunter2ü@h"_s, "percent-encoded"},
        {"half of a surrogate pair", u"me:hunter2"_s + QChar(0xD800) + u"@h"_s, "percent-encoded"},
        {"an encoded NUL", u"me:hunter2%00@h"_s, "one line"},
        {"an encoded line's end", u"me:hunter2%0A@h"_s, "one line"},
        {"an encoded carriage return", u"me:hunter2%0D@h"_s, "one line"},
        {"a percent sign without digits", u"me:hunter2%@h"_s, "password has a \"%\""},
        {"a percent sign with one digit", u"me:hunter2%4@h"_s, "password has a \"%\""},
        {"a percent sign and no hexadecimal", u"me:hunter2%zz@h"_s, "password has a \"%\""},
        {"bytes that are not UTF-8", u"me:hunter2%FF@h"_s, "password has a \"%\""},
        {"a surrogate in UTF-8", u"me:hunter2%ED%A0%80@h"_s, "password has a \"%\""},
        {"a letter in too many bytes", u"me:hunter2%C0%AF@h"_s, "password has a \"%\""},
        {"1024 bytes", u"me:hunter2"_s + repeated(u'p', 1017) + u"@h"_s, "longer"},
        {"512 letters of two bytes", u"me:"_s + u"%C3%BC"_s.repeated(512) + u"@h"_s, "longer"},
        {"a megabyte", u"me:hunter2"_s + repeated(u'p', 1 << 20) + u"@h"_s, "longer"},
        {"another scheme", u"http://me:hunter2@h"_s, "scheme"},
        {"a scheme of its own", u"me:hunter2://x@h"_s, "scheme"},
        {"the scheme twice", u"ssh://ssh://me:hunter2@h"_s, "percent-encoded"},
        {"a bad host", u"me:hunter2@-oX"_s, "host"},
        {"a bad port", u"me:hunter2@h:0"_s, "port"},
        {"a bad user", u"-l:hunter2@h"_s, "user"},
        {"an encoded dash before the user", u"%2Dl:hunter2@h"_s, "user"},
        {"a path", u"me:hunter2@h/home"_s, "path"},
        {"an unclosed bracket", u"me:hunter2@[::1"_s, "bracket"},
    };
}

QList<BadDestination> badQueries()
{
    return {
        {"an empty query", u"h?"_s, "parameter"},
        {"a parameter of another name", u"h?port=22"_s, "parameter"},
        {"a password as a parameter", u"h?hunter2"_s, "parameter"},
        {"bind without a value", u"h?bind"_s, "parameter"},
        {"bind in capitals", u"h?BIND=127.0.0.1:1080"_s, "parameter"},
        {"bind twice", u"h?bind=127.0.0.1:1&bind=127.0.0.1:2"_s, "more than one"},
        {"bind and another one", u"h?bind=127.0.0.1:1&x=y"_s, "more than one"},
        {"another one and bind", u"h?x=y&bind=127.0.0.1:1"_s, "parameter"},
        {"an empty bind", u"h?bind="_s, "IP address"},
        {"bind to a port alone", u"h?bind=1080"_s, "IP address"},
        {"bind to an address alone", u"h?bind=127.0.0.1"_s, "IP address"},
        {"bind without an address", u"h?bind=:1080"_s, "IP address"},
        {"bind without a port", u"h?bind=127.0.0.1:"_s, "IP address"},
        {"bind to a name", u"h?bind=example.org:1080"_s, "IP address"},
        {"bind to localhost", u"h?bind=localhost:1080"_s, "IP address"},
        {"bind to a path", u"h?bind=/run/x"_s, "IP address"},
        {"bind to a star", u"h?bind=*:1080"_s, "IP address"},
        {"bind to part of an address", u"h?bind=127.1:1080"_s, "IP address"},
        {"bind to a number", u"h?bind=2130706433:1080"_s, "IP address"},
        {"bind to an octal address", u"h?bind=0177.0.0.1:1080"_s, "IP address"},
        {"bind to 256", u"h?bind=127.0.0.256:1080"_s, "IP address"},
        {"bind to port 65536", u"h?bind=127.0.0.1:65536"_s, "IP address"},
        {"bind to a port with a sign", u"h?bind=127.0.0.1:+1"_s, "IP address"},
        {"bind with a space", u"h?bind=127.0.0.1:%201080"_s, "IP address"},
        {"bind to IPv6 without brackets", u"h?bind=::1:1080"_s, "IP address"},
        {"bind to an option", u"h?bind=-oX:1080"_s, "IP address"},
        {"bind with an @", u"h?bind=me@127.0.0.1:1080"_s, "IP address"},
        {"bind with a percent sign", u"h?bind=127.0.0.1%:1080"_s, "bind has a \"%\""},
        {"a fragment behind bind", u"h?bind=127.0.0.1:1080#x"_s, "fragment"},
        {"a fragment", u"ssh://h#x"_s, "fragment"},
        {"a fragment without anything", u"ssh://h#"_s, "fragment"},
        {"a path", u"ssh://h/home"_s, "path"},
        {"a path before bind", u"ssh://h/home?bind=127.0.0.1:1080"_s, "path"},
        {"two slashes", u"ssh://h//"_s, "path"},
        {"bind without a host", u"?bind=127.0.0.1:1080"_s, "destination is missing"},
        {"bind without a host in a URL", u"ssh://?bind=127.0.0.1:1080"_s, "destination is missing"},
    };
}

} // namespace

class DestinationUrlTest : public QObject
{
    Q_OBJECT

    /// A plain name with what means something else in a URL.
    static bool hasUrlSyntax(const GoodDestination &row)
    {
        return !row.text.startsWith(u"ssh://", Qt::CaseInsensitive) &&
               std::any_of(row.text.begin(), row.text.end(), [&row](QChar c) {
                   return QStringView(u"/?#").contains(c) ||
                          (c == u'%' && !row.host.contains(u':'));
               });
    }

private Q_SLOTS:
    void whatAUrlCannotHaveIsRefusedOrDecoded_data()
    {
        QTest::addColumn<QString>("text");
        for (const GoodDestination &row : goodDestinations())
            if (hasUrlSyntax(row))
                QTest::newRow(row.name.constData()) << row.text;
    }
    void whatAUrlCannotHaveIsRefusedOrDecoded()
    {
        QFETCH(const QString, text);
        const Result<DestinationUrl> url = DestinationUrl::parse(text);
        const Destination plain = *Destination::parse(text);
        QVERIFY(!url || url->destination != plain);
        // A program can still set it.
        DestinationUrl set;
        set.destination = plain;
        const bool hostFits = std::none_of(plain.host.begin(), plain.host.end(), [](QChar c) {
            return QStringView(u"/?#%").contains(c);
        });
        const Result<DestinationUrl> again = DestinationUrl::parse(set.toString());
        QCOMPARE(again && again->destination == plain, hostFits);
    }

    void takesEveryDestination_data()
    {
        QTest::addColumn<QString>("text");
        for (const GoodDestination &row : goodDestinations())
            if (!hasUrlSyntax(row))
                QTest::newRow(row.name.constData()) << row.text;
    }
    void takesEveryDestination()
    {
        QFETCH(const QString, text);
        const Result<DestinationUrl> url = DestinationUrl::parse(text);
        QVERIFY2(url.ok(), url.ok() ? "" : qPrintable(url.failure().message));
        QCOMPARE(url->destination, *Destination::parse(text));
        QVERIFY(url->password.isEmpty() && !url->bind);
        QCOMPARE(*DestinationUrl::parse(url->toString()), *url);
    }

    void refusesWhatIsNoDestination_data()
    {
        QTest::addColumn<QString>("text");
        for (const BadDestination &row : badDestinations()) {
            // These are as if ssh:// stood before them.
            if (row.text != u"m%65@h" && row.text != u"example.org/")
                QTest::newRow(row.name.constData()) << row.text;
        }
    }
    void refusesWhatIsNoDestination()
    {
        QFETCH(const QString, text);
        const Result<DestinationUrl> url = DestinationUrl::parse(text);
        QVERIFY2(!url.ok(), url.ok() ? qPrintable(url->toString()) : "");
        QCOMPARE(url.failure().kind, FailureKind::InvalidProfile);
        QVERIFY(!url.failure().message.isEmpty() && !url.failure().message.contains(u'\n'));
    }

    void readsPasswords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("destination");
        QTest::addColumn<QString>("password");
        for (const GoodPassword &row : goodPasswords())
            QTest::newRow(row.name) << row.text << row.destination << row.password;
    }
    void readsPasswords()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, destination);
        QFETCH(const QString, password);
        const Result<DestinationUrl> url = DestinationUrl::parse(text);
        QVERIFY2(url.ok(), url.ok() ? "" : qPrintable(url.failure().message));
        QCOMPARE(url->destination, *Destination::parse(destination));
        QCOMPARE(url->password, password);
    }

    void toStringHasNoPassword()
    {
        const Result<DestinationUrl> url =
            DestinationUrl::parse(u"me:hunter2@[fe80::1%25eth0]:22?bind=127.0.0.1:1080"_s);
        QVERIFY(url);
        QCOMPARE(url->password, Secret);
        QCOMPARE(url->toString(), u"ssh://me@[fe80::1%25eth0]:22?bind=127.0.0.1:1080"_s);
        DestinationUrl without = *url;
        without.password.clear();
        QCOMPARE(*DestinationUrl::parse(url->toString()), without);
    }

    void readsWhereToBind_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("bind");
        for (const GoodBind &row : goodBinds())
            QTest::newRow(row.name) << row.text << row.bind;
    }
    void readsWhereToBind()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, bind);
        const Result<DestinationUrl> url = DestinationUrl::parse(text);
        QVERIFY2(url.ok(), url.ok() ? "" : qPrintable(url.failure().message));
        QCOMPARE(url->bind ? url->bind->toString() : QString(), bind);
    }

    void refusesAndNamesThePart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        for (const BadDestination &row : badPasswords() + badQueries())
            QTest::newRow(row.name.constData()) << row.text << QString::fromLatin1(row.part);
    }
    void refusesAndNamesThePart()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, part);
        const Result<DestinationUrl> url = DestinationUrl::parse(text);
        QVERIFY2(!url.ok(), url.ok() ? qPrintable(url->toString()) : "");
        const Failure &failure = url.failure();
        QCOMPARE(failure.kind, FailureKind::InvalidProfile);
        QVERIFY2(failure.message.contains(part), qPrintable(failure.message));
        QVERIFY(!failure.message.contains(u'\n'));
        QVERIFY2(!failure.message.contains(Secret), qPrintable(failure.message));
        QVERIFY(failure.detail.isEmpty());
    }
};

QTEST_APPLESS_MAIN(DestinationUrlTest)
#include "tst_destinationurl.moc"
