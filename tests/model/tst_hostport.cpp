// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/hostport.h"

#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

class HostPortTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesBack_data();
    void readsAndWritesBack();
    void refuses_data();
    void refuses();
    void zeroIsAPortOnlyForListeners();
    void portsAreDecimalDigits_data();
    void portsAreDecimalDigits();
    void namesBecomeAscii_data();
    void namesBecomeAscii();
    void hostsHaveLimits();
    void bracketsStandAroundColonsOnly();
};

void HostPortTest::readsAndWritesBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<quint16>("port");
    const auto row = [](const char *name, const QString &text, const QString &host, quint16 port) {
        QTest::newRow(name) << text << host << port;
    };
    row("a name", u"db.internal:5432"_s, u"db.internal"_s, 5432);
    row("a short name", u"localhost:80"_s, u"localhost"_s, 80);
    row("an IPv4 address", u"127.0.0.1:1"_s, u"127.0.0.1"_s, 1);
    row("an IPv6 address", u"[::1]:65535"_s, u"::1"_s, 65535);
    row("an IPv6 address with a zone", u"[fe80::1%eth0]:80"_s, u"fe80::1%eth0"_s, 80);
    row("an international name", u"bücher.example:443"_s, u"bücher.example"_s, 443);
    row("a name with an underscore", u"my_db:5432"_s, u"my_db"_s, 5432);
}

void HostPortTest::readsAndWritesBack()
{
    QFETCH(const QString, text);
    QFETCH(const QString, host);
    QFETCH(const quint16, port);
    const Result<HostPort> parsed = HostPort::parse(text);
    QVERIFY2(parsed.ok(), parsed.ok() ? "" : qPrintable(parsed.failure().message));
    QCOMPARE(parsed->host, host);
    QCOMPARE(parsed->port, port);
    QCOMPARE(parsed->toString(), text);
}

void HostPortTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const QString &text, const QString &part) {
        QTest::newRow(name) << text << part;
    };
    const QString host = u"host"_s;
    const QString port = u"port"_s;
    const QString address = u"IPv6 address"_s;
    row("nothing", {}, host);
    row("a colon", u":"_s, host);
    row("no host", u":80"_s, host);
    row("no port", u"example.org"_s, port);
    row("no port after the colon", u"example.org:"_s, port);
    row("no port after the bracket", u"[::1]"_s, port);
    row("text between bracket and port", u"[::1]x:80"_s, port);
    row("a port too high", u"h:65536"_s, port);
    row("a port of 0", u"h:0"_s, port);
    row("a port with a sign", u"h:+80"_s, port);
    row("a port in Arabic digits", u"h:٨٠"_s, port);
    row("a user", u"me@h:80"_s, host);
    row("a URL", u"http://h"_s, port);
    row("a URL with a port", u"http://h:80"_s, address);
    row("IPv6 without brackets", u"::1:80"_s, address);
    row("an open bracket", u"[::1:80"_s, address);
    row("empty brackets", u"[]:80"_s, address);
    row("a name in brackets", u"[h]:80"_s, address);
    row("a space within the brackets", u"[::1 ]:80"_s, address);
    row("a command in a zone", u"[::1%$(id)]:80"_s, address);
    row("a leading dash", u"-h:80"_s, host);
    row("a space", u" h:80"_s, host);
    row("an asterisk", u"*:80"_s, host);
    row("a slash", u"a/b:80"_s, host);
    row("a NUL", QString(u"h" + QChar(0) + u":80"), host);
}

void HostPortTest::refuses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, part);
    for (const bool zeroPort : {false, true}) {
        const Result<HostPort> parsed = HostPort::parse(text, zeroPort);
        if (zeroPort && text.endsWith(u":0"))
            continue; // zeroIsAPortOnlyForListeners
        QVERIFY2(!parsed.ok(), parsed.ok() ? qPrintable(parsed->toString()) : "");
        QCOMPARE(parsed.failure().kind, FailureKind::InvalidProfile);
        QVERIFY2(parsed.failure().message.contains(part), qPrintable(parsed.failure().message));
    }
}

void HostPortTest::zeroIsAPortOnlyForListeners()
{
    QVERIFY(!HostPort::parse(u"127.0.0.1:0"_s));
    const Result<HostPort> listener = HostPort::parse(u"127.0.0.1:0"_s, true);
    QVERIFY(listener);
    QCOMPARE(listener->port, quint16(0));
}

void HostPortTest::portsAreDecimalDigits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("port"); // -1: refused
    QTest::newRow("0") << u"0"_s << 0;
    QTest::newRow("1") << u"1"_s << 1;
    QTest::newRow("65535") << u"65535"_s << 65535;
    QTest::newRow("leading zeros") << u"00000080"_s << 80;
    QTest::newRow("65536") << u"65536"_s << -1;
    QTest::newRow("99999999999999999999") << u"99999999999999999999"_s << -1;
    QTest::newRow("nothing") << QString() << -1;
    QTest::newRow("a plus") << u"+1"_s << -1;
    QTest::newRow("a minus") << u"-1"_s << -1;
    QTest::newRow("a space") << u" 1"_s << -1;
    QTest::newRow("a line's end") << u"1\n"_s << -1;
    QTest::newRow("hexadecimal") << u"0x50"_s << -1;
    QTest::newRow("Arabic digits") << u"٨٠"_s << -1;
    QTest::newRow("thousands") << u"1,080"_s << -1;
    QTest::newRow("a NUL") << QString(u"80" + QChar(0)) << -1;
}

void HostPortTest::portsAreDecimalDigits()
{
    QFETCH(const QString, text);
    QFETCH(const int, port);
    const std::optional<quint16> parsed = parsePort(text);
    QCOMPARE(parsed ? int(*parsed) : -1, port);
}

void HostPortTest::namesBecomeAscii_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("ascii");
    QTest::newRow("an ASCII name is unchanged") << u"Example.ORG"_s << u"Example.ORG"_s;
    QTest::newRow("an address is unchanged") << u"fe80::1%eth0"_s << u"fe80::1%eth0"_s;
    QTest::newRow("umlauts") << u"Bücher.example"_s << u"xn--bcher-kva.example"_s;
    QTest::newRow("an ideographic full stop") << u"日本。jp"_s << u"xn--wgv71a.jp"_s;
    QTest::newRow("what cannot be one") << u"ex＄x"_s << QString();
}

void HostPortTest::namesBecomeAscii()
{
    QFETCH(const QString, host);
    QFETCH(const QString, ascii);
    QCOMPARE(asciiHost(host), ascii);
}

void HostPortTest::hostsHaveLimits()
{
    QVERIFY(hostProblem(QString(255, u'a')).isEmpty());
    QVERIFY(!hostProblem(QString(256, u'a')).isEmpty());
    // 60 labels of one umlaut are 119 characters as typed, and 479 in ASCII.
    QVERIFY(!hostProblem(QStringList(60, u"ü"_s).join(u'.')).isEmpty());
    QVERIFY(!hostProblem(u"."_s).isEmpty());
    QVERIFY(!hostProblem(u"_"_s).isEmpty());
    QVERIFY(!hostProblem({}).isEmpty());
}

void HostPortTest::bracketsStandAroundColonsOnly()
{
    QCOMPARE(joinHostPort(u"::1"_s, 80), u"[::1]:80"_s);
    QCOMPARE(joinHostPort(u"example.org"_s, 0), u"example.org:0"_s);
}

QTEST_APPLESS_MAIN(HostPortTest)
#include "tst_hostport.moc"
