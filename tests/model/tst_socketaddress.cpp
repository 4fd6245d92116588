// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/socketaddress.h"

#include <QTest>

using namespace Culvert;

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
    row("an address", u"127.0.0.1:1080"_qs, u"127.0.0.1:1080"_qs, true);
    row("another loopback address", u"127.7.7.7:1080"_qs, u"127.7.7.7:1080"_qs, true);
    row("localhost", u"localhost:1080"_qs, u"localhost:1080"_qs, true);
    row("localhost in capitals", u"LocalHost:1080"_qs, u"localhost:1080"_qs, true);
    row("any free port of localhost", u"localhost:0"_qs, u"localhost:0"_qs, true);
    row("every address", u"*:1080"_qs, u"*:1080"_qs, false);
    row("every address by none", u":1080"_qs, u"*:1080"_qs, false);
    row("a bare port", u"1080"_qs, u"127.0.0.1:1080"_qs, true);
    row("a bare zero", u"0"_qs, u"127.0.0.1:0"_qs, true);
    row("any free port", u"127.0.0.1:0"_qs, u"127.0.0.1:0"_qs, true);
    row("the highest port", u"65535"_qs, u"127.0.0.1:65535"_qs, true);
    row("IPv6 loopback", u"[::1]:1080"_qs, u"[::1]:1080"_qs, true);
    row("IPv6 loopback in full", u"[0:0:0:0:0:0:0:1]:1080"_qs, u"[0:0:0:0:0:0:0:1]:1080"_qs, true);
    row("IPv6 with a zone", u"[fe80::1%eth0]:1080"_qs, u"[fe80::1%eth0]:1080"_qs, false);
    row("every IPv4 address", u"0.0.0.0:1080"_qs, u"0.0.0.0:1080"_qs, false);
    row("every IPv6 address", u"[::]:1080"_qs, u"[::]:1080"_qs, false);
    row("an address of the network", u"192.0.2.1:1080"_qs, u"192.0.2.1:1080"_qs, false);
    row("a Unix socket", u"/run/user/1000/x.sock"_qs, u"/run/user/1000/x.sock"_qs, true);
    row("a Unix socket with a colon", u"/tmp/a:80"_qs, u"/tmp/a:80"_qs, true);
    row("a Unix socket with a space", u"/tmp/a b"_qs, u"/tmp/a b"_qs, true);
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
    QTest::newRow("localhost") << u"localhost:80"_qs
                               << QStringList{u"127.0.0.1:80"_qs, u"[::1]:80"_qs};
    QTest::newRow("every address") << u"*:80"_qs << QStringList{u"0.0.0.0:80"_qs, u"[::]:80"_qs};
    QTest::newRow("nothing") << u":0"_qs << QStringList{u"0.0.0.0:0"_qs, u"[::]:0"_qs};
    QTest::newRow("every IPv4 address") << u"0.0.0.0:80"_qs << QStringList{u"0.0.0.0:80"_qs};
    QTest::newRow("every IPv6 address") << u"[::]:80"_qs << QStringList{u"[::]:80"_qs};
    QTest::newRow("a port") << u"80"_qs << QStringList{u"127.0.0.1:80"_qs};
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
    const QString address = u"address"_qs;
    row("nothing", {}, u"host"_qs);
    row("a name, which may change", u"example.org:1080"_qs, address);
    row("an address alone", u"127.0.0.1"_qs, u"port"_qs);
    row("IPv6 alone", u"[::1]"_qs, u"port"_qs);
    row("a port too high", u"65536"_qs, u"port"_qs);
    row("a port with a sign", u"+1080"_qs, u"host"_qs);
    row("an asterisk alone", u"*"_qs, u"host"_qs);
    row("no host and no port", u":"_qs, u"host"_qs);
    row("no port of every address", u"*:"_qs, u"host"_qs);
    row("a number for a host, which is 0.0.0.0", u"0:1080"_qs, address);
    row("two ports", u"1080:80"_qs, address);
    row("IPv4 with two numbers", u"127.1:1080"_qs, address);
    row("IPv4 in octal", u"010.0.0.1:1080"_qs, address);
    row("IPv4 in hexadecimal", u"0x7f.0.0.1:1080"_qs, address);
    row("IPv4 out of range", u"127.0.0.256:1080"_qs, address);
    row("a space before it", u" 127.0.0.1:1080"_qs, u"host"_qs);
    row("a space after it", u"127.0.0.1:1080 "_qs, u"port"_qs);
    row("a relative path", u"./x.sock"_qs, u"host"_qs);
    row("a path in the home folder", u"~/x.sock"_qs, u"host"_qs);
    row("108 bytes of path", u'/' + QString(107, u'p'), u"path"_qs);
    row("108 bytes of path in 72 characters", u"/p"_qs + QString(53, u'ü'), u"path"_qs);
    row("a path with a line's end", u"/tmp/a\n"_qs, u"path"_qs);
    row("a path with a NUL", QString(u"/tmp/a" + QChar(0) + u"b"), u"path"_qs);
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
    QTest::newRow("a name") << u"db.internal:5432"_qs;
    QTest::newRow("localhost stays a name, for the other side to resolve") << u"localhost:80"_qs;
    QTest::newRow("IPv4") << u"192.0.2.1:80"_qs;
    QTest::newRow("IPv6") << u"[2001:db8::1]:80"_qs;
    QTest::newRow("a Unix socket") << u"/var/run/docker.sock"_qs;
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
    QTest::newRow("nothing") << QString() << u"host"_qs;
    QTest::newRow("a bare port, which names no machine") << u"80"_qs << u"port"_qs;
    QTest::newRow("port 0") << u"h:0"_qs << u"port"_qs;
    QTest::newRow("no port") << u"h"_qs << u"port"_qs;
    QTest::newRow("a leading dash") << u"-h:80"_qs << u"host"_qs;
    QTest::newRow("a command") << u"$(id):80"_qs << u"host"_qs;
    QTest::newRow("a relative path") << u"docker.sock"_qs << u"port"_qs;
    QTest::newRow("a path too long") << QString(u'/' + QString(107, u'p')) << u"path"_qs;
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
    QCOMPARE(SocketAddress::unixSocket(u"/a"_qs).path(), u"/a"_qs);
    QCOMPARE(SocketAddress(HostPort{u"h"_qs, 1}).tcp().port, quint16(1));
}

QTEST_APPLESS_MAIN(SocketAddressTest)
#include "tst_socketaddress.moc"
