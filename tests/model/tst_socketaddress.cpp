// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/socketaddress.h"

#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

class SocketAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listensWhereThePersonMeant_data();
    void listensWhereThePersonMeant();
    void namesStandForBothFamilies_data();
    void namesStandForBothFamilies();
    void refusesToListen_data();
    void refusesToListen();
    void connectsToTargets_data();
    void connectsToTargets();
    void refusesTargets_data();
    void refusesTargets();
    void anEmptyOneIsEmpty();
};

void SocketAddressTest::listensWhereThePersonMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("localOnly");
    const auto row = [](const char *name, const QString &text, const QString &address,
                        bool localOnly) { QTest::newRow(name) << text << address << localOnly; };
    row("an address", u"127.0.0.1:1080"_s, u"127.0.0.1:1080"_s, true);
    row("another loopback address", u"127.7.7.7:1080"_s, u"127.7.7.7:1080"_s, true);
    row("localhost", u"localhost:1080"_s, u"localhost:1080"_s, true);
    row("localhost in capitals", u"LocalHost:1080"_s, u"localhost:1080"_s, true);
    row("any free port of localhost", u"localhost:0"_s, u"localhost:0"_s, true);
    row("every address", u"*:1080"_s, u"*:1080"_s, false);
    row("every address by none", u":1080"_s, u"*:1080"_s, false);
    row("a bare port", u"1080"_s, u"127.0.0.1:1080"_s, true);
    row("a bare zero", u"0"_s, u"127.0.0.1:0"_s, true);
    row("any free port", u"127.0.0.1:0"_s, u"127.0.0.1:0"_s, true);
    row("the highest port", u"65535"_s, u"127.0.0.1:65535"_s, true);
    row("IPv6 loopback", u"[::1]:1080"_s, u"[::1]:1080"_s, true);
    row("IPv6 loopback in full", u"[0:0:0:0:0:0:0:1]:1080"_s, u"[0:0:0:0:0:0:0:1]:1080"_s, true);
    row("IPv6 with a zone", u"[fe80::1%eth0]:1080"_s, u"[fe80::1%eth0]:1080"_s, false);
    row("every IPv4 address", u"0.0.0.0:1080"_s, u"0.0.0.0:1080"_s, false);
    row("every IPv6 address", u"[::]:1080"_s, u"[::]:1080"_s, false);
    row("an address of the network", u"192.0.2.1:1080"_s, u"192.0.2.1:1080"_s, false);
    row("a Unix socket", u"/run/user/1000/x.sock"_s, u"/run/user/1000/x.sock"_s, true);
    row("a Unix socket with a colon", u"/tmp/a:80"_s, u"/tmp/a:80"_s, true);
    row("a Unix socket with a space", u"/tmp/a b"_s, u"/tmp/a b"_s, true);
    row("107 bytes of path", u'/' + QString(106, u'p'), u'/' + QString(106, u'p'), true);
}

void SocketAddressTest::listensWhereThePersonMeant()
{
    QFETCH(const QString, text);
    QFETCH(const QString, address);
    QFETCH(const bool, localOnly);
    const Result<SocketAddress> parsed = SocketAddress::parseListen(text);
    QVERIFY2(parsed.ok(), parsed.ok() ? "" : qPrintable(parsed.failure().message));
    QCOMPARE(parsed->toString(), address);
    QCOMPARE(parsed->isLocalOnly(), localOnly);
    QCOMPARE(parsed->isUnix(), address.startsWith(u'/'));
    QVERIFY(!parsed->isEmpty());
    const Result<SocketAddress> again = SocketAddress::parseListen(parsed->toString());
    QVERIFY(again);
    QCOMPARE(*again, *parsed);
}

void SocketAddressTest::namesStandForBothFamilies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("addresses");
    QTest::newRow("localhost") << u"localhost:80"_s
                               << QStringList{u"127.0.0.1:80"_s, u"[::1]:80"_s};
    QTest::newRow("every address") << u"*:80"_s << QStringList{u"0.0.0.0:80"_s, u"[::]:80"_s};
    QTest::newRow("nothing") << u":0"_s << QStringList{u"0.0.0.0:0"_s, u"[::]:0"_s};
    QTest::newRow("every IPv4 address") << u"0.0.0.0:80"_s << QStringList{u"0.0.0.0:80"_s};
    QTest::newRow("every IPv6 address") << u"[::]:80"_s << QStringList{u"[::]:80"_s};
    QTest::newRow("a port") << u"80"_s << QStringList{u"127.0.0.1:80"_s};
}

/// As in ssh(1), -L.
void SocketAddressTest::namesStandForBothFamilies()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, addresses);
    const Result<SocketAddress> parsed = SocketAddress::parseListen(text);
    QVERIFY(parsed);
    QStringList all;
    for (const HostPort &address : parsed->listenAddresses())
        all.append(address.toString());
    QCOMPARE(all, addresses);
}

void SocketAddressTest::refusesToListen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const QString &text, const QString &part) {
        QTest::newRow(name) << text << part;
    };
    const QString address = u"address"_s;
    row("nothing", {}, u"host"_s);
    row("a name, which may change", u"example.org:1080"_s, address);
    row("an address alone", u"127.0.0.1"_s, u"port"_s);
    row("IPv6 alone", u"[::1]"_s, u"port"_s);
    row("a port too high", u"65536"_s, u"port"_s);
    row("a port too high, and what is right", u"70000"_s, u"from 0 to 65535"_s);
    row("a port of every address too high", u"*:70000"_s, u"from 0 to 65535"_s);
    row("a port with a sign", u"+1080"_s, u"host"_s);
    row("an asterisk alone", u"*"_s, u"host"_s);
    row("no host and no port", u":"_s, u"host"_s);
    row("no port of every address", u"*:"_s, u"host"_s);
    row("a number for a host, which is 0.0.0.0", u"0:1080"_s, address);
    row("two ports", u"1080:80"_s, address);
    row("IPv4 with two numbers", u"127.1:1080"_s, address);
    row("IPv4 in octal", u"010.0.0.1:1080"_s, address);
    row("IPv4 in hexadecimal", u"0x7f.0.0.1:1080"_s, address);
    row("IPv4 out of range", u"127.0.0.256:1080"_s, address);
    row("a space before it", u" 127.0.0.1:1080"_s, u"host"_s);
    row("a space after it", u"127.0.0.1:1080 "_s, u"port"_s);
    row("a relative path", u"./x.sock"_s, u"host"_s);
    row("a path in the home folder", u"~/x.sock"_s, u"host"_s);
    row("108 bytes of path", u'/' + QString(107, u'p'), u"path"_s);
    row("108 bytes of path in 72 characters", u"/p"_s + QString(53, u'ü'), u"path"_s);
    row("a path with a line's end", u"/tmp/a\n"_s, u"path"_s);
    row("a path with a NUL", QString(u"/tmp/a" + QChar(0) + u"b"), u"path"_s);
}

void SocketAddressTest::refusesToListen()
{
    QFETCH(const QString, text);
    QFETCH(const QString, part);
    const Result<SocketAddress> parsed = SocketAddress::parseListen(text);
    QVERIFY2(!parsed.ok(), parsed.ok() ? qPrintable(parsed->toString()) : "");
    QCOMPARE(parsed.failure().kind, FailureKind::InvalidProfile);
    QVERIFY2(parsed.failure().message.contains(part), qPrintable(parsed.failure().message));
}

void SocketAddressTest::connectsToTargets_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a name") << u"db.internal:5432"_s;
    QTest::newRow("localhost stays a name, for the other side to resolve") << u"localhost:80"_s;
    QTest::newRow("IPv4") << u"192.0.2.1:80"_s;
    QTest::newRow("IPv6") << u"[2001:db8::1]:80"_s;
    QTest::newRow("a Unix socket") << u"/var/run/docker.sock"_s;
}

void SocketAddressTest::connectsToTargets()
{
    QFETCH(const QString, text);
    const Result<SocketAddress> parsed = SocketAddress::parseTarget(text);
    QVERIFY2(parsed.ok(), parsed.ok() ? "" : qPrintable(parsed.failure().message));
    QCOMPARE(parsed->toString(), text);
    QCOMPARE(parsed->isUnix(), text.startsWith(u'/'));
}

void SocketAddressTest::refusesTargets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::newRow("nothing") << QString() << u"host"_s;
    QTest::newRow("a bare port, which names no machine") << u"80"_s << u"port"_s;
    QTest::newRow("port 0") << u"h:0"_s << u"port"_s;
    QTest::newRow("no port") << u"h"_s << u"port"_s;
    QTest::newRow("a leading dash") << u"-h:80"_s << u"host"_s;
    QTest::newRow("a command") << u"$(id):80"_s << u"host"_s;
    QTest::newRow("a relative path") << u"docker.sock"_s << u"port"_s;
    QTest::newRow("a path too long") << QString(u'/' + QString(107, u'p')) << u"path"_s;
}

void SocketAddressTest::refusesTargets()
{
    QFETCH(const QString, text);
    QFETCH(const QString, part);
    const Result<SocketAddress> parsed = SocketAddress::parseTarget(text);
    QVERIFY2(!parsed.ok(), parsed.ok() ? qPrintable(parsed->toString()) : "");
    QCOMPARE(parsed.failure().kind, FailureKind::InvalidProfile);
    QVERIFY2(parsed.failure().message.contains(part), qPrintable(parsed.failure().message));
}

void SocketAddressTest::anEmptyOneIsEmpty()
{
    QVERIFY(SocketAddress().isEmpty());
    QVERIFY(!SocketAddress().isUnix());
    QCOMPARE(SocketAddress().toString(), QString());
    QCOMPARE(SocketAddress::unixSocket(u"/a"_s).path(), u"/a"_s);
    QCOMPARE(SocketAddress(HostPort{u"h"_s, 1}).tcp().port, quint16(1));
}

QTEST_APPLESS_MAIN(SocketAddressTest)
#include "tst_socketaddress.moc"
