// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/guard/browserguard.h"
#include "core/guard/ownhost.h"

#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

using enum GuardVerdict;

SocketAddress listenOn(const QString &host)
{
    return SocketAddress(HostPort{host, 6379});
}

QByteArray number(qsizetype value, int size)
{
    QByteArray bytes;
    for (int i = size - 1; i >= 0; --i)
        bytes.append(static_cast<char>(value >> (8 * i) & 0xff));
    return bytes;
}

QByteArray counted(const QByteArray &bytes, int sizeSize)
{
    return number(bytes.size(), sizeSize) + bytes;
}

QByteArray extension(int type, const QByteArray &data)
{
    return number(type, 2) + counted(data, 2);
}

QByteArray serverName(const QByteArray &name)
{
    return extension(0, counted(QByteArray(1, '\0') + counted(name, 2), 2));
}

QByteArray alpn(const QList<QByteArray> &protocols)
{
    QByteArray list;
    for (const QByteArray &protocol : protocols)
        list += counted(protocol, 1);
    return extension(16, counted(list, 2));
}

/// A whole ClientHello in one record.
QByteArray hello(const QByteArray &extensions)
{
    const QByteArray body = QByteArray("\3\3", 2) + QByteArray(32, 'r') + counted("session", 1) +
                            counted(QByteArray("\x13\1", 2), 2) + counted(QByteArray(1, '\0'), 1) +
                            counted(extensions, 2);
    return QByteArray("\x16\3\1", 3) + counted('\1' + counted(body, 3), 2);
}

const QByteArray Fingerprint = extension(0x0a0a, {}) + extension(10, "groups");

const QByteArray Get = "GET /x HTTP/1.1\r\n";
const QByteArray Host = "Host: 127.0.0.1:6379\r\n";
const QByteArray Post = "POST /x HTTP/1.1\r\n" + Host;

} // namespace

/// Which first words of a client are a browser's, and from which byte on that is known.
class BrowserGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreRefused_data();
    void pagesAreRefused();
    void allElsePasses_data();
    void allElsePasses();
    void whatIsSaidIsKeptForTheTarget();
    void onlyAWordMayPause_data();
    void onlyAWordMayPause();
    void lengthIsBounded_data();
    void lengthIsBounded();
    void hostsOfAListener_data();
    void hostsOfAListener();

private:
    static void addColumns();
    /// The bytes end with the one that decides, and any split of them gives the same.
    static void check(GuardVerdict expected);
};

void BrowserGuardTest::addColumns()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("stranger");
}

void BrowserGuardTest::check(GuardVerdict expected)
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, stranger);
    for (qsizetype split = 0; split < bytes.size(); ++split) {
        BrowserGuard guard(listenOn(u"127.0.0.1"_s));
        QCOMPARE(guard.feed(bytes.first(split)), Undecided);
        QCOMPARE(guard.feed(QByteArray(bytes.sliced(split) + "and more")), expected);
        QCOMPARE(guard.stranger(), stranger);
    }
    BrowserGuard guard(listenOn(u"127.0.0.1"_s));
    for (qsizetype i = 0; i < bytes.size(); ++i)
        QCOMPARE(guard.feed(bytes.sliced(i, 1)), i + 1 < bytes.size() ? Undecided : expected);
    QCOMPARE(guard.stranger(), stranger);
}

void BrowserGuardTest::pagesAreRefused_data()
{
    addColumns();
    const auto row = [](const char *name, const QByteArray &bytes, const QString &stranger = {}) {
        QTest::newRow(name) << bytes << stranger;
    };
    row("form", Post + "Origin: https://evil.example\r\n", u"evil.example"_s);
    row("form of a page without origin", Post + "Origin: null\r\n", u"null"_s);
    row("form that calls itself plain text",
        Post + "Content-Type: text/plain\r\norigin:http://evil.example:81 \r\n",
        u"evil.example:81"_s);
    row("picture", Get + Host + "Sec-Fetch-Dest: image\r\nSec-Fetch-Site: cross-site\r\n");
    row("link", Get + Host + "Sec-Fetch-Mode: navigate\r\nSec-Fetch-Site: cross-site\r\n");
    row("page of another port here", Get + Host + "Sec-Fetch-Site: same-site\r\n");
    row("page of another port here, by origin", Post + "Origin: http://127.0.0.1:1\r\n\r\n",
        u"127.0.0.1:1"_s);
    row("link from a page", Get + Host + "Referer: http://evil.example/page?q#f\r\n",
        u"evil.example"_s);
    row("question before a request",
        "OPTIONS /x HTTP/1.1\r\n" + Host + "Origin: https://evil.example\r\n", u"evil.example"_s);
    row("WebSocket",
        Get + Host + "Upgrade: websocket\r\nConnection: Upgrade\r\nOrigin: http://evil.example\r\n",
        u"evil.example"_s);
    row("name that leads here", Get + "Host: evil.example:6379\r\n", u"evil.example:6379"_s);
    row("name that leads here, with a method of its own",
        "FLUSHALL /x HTTP/1.1\r\nHost: evil.example\r\n", u"evil.example"_s);
    row("name that looks like one here", Get + "Host: localhost.evil.example\r\n",
        u"localhost.evil.example"_s);
    row("address that looks like one here", Get + "Host: 127.0.0.1.evil.example\r\n",
        u"127.0.0.1.evil.example"_s);
    row("another address", Get + "Host: 192.0.2.1\r\n", u"192.0.2.1"_s);
    row("two hosts", Get + Host + "Host: localhost:6379\r\n", u"localhost:6379"_s);
    row("empty host", Get + "Host:\r\n");
    row("origin without a host", "GET / HTTP/1.0\r\nOrigin: http://localhost\r\n\r\n",
        u"localhost"_s);
    row("origin before the host", Get + "Origin: http://localhost:6379\r\n" + Host + "\r\n",
        u"localhost:6379"_s);
    row("lines without CR", "POST / HTTP/1.1\nHost: localhost\nOrigin: http://evil.example\n",
        u"evil.example"_s);
    row("origin on a line of its own", Post + "Origin:\r\n");
    row("origin that cannot be shown", Post + "Origin: http://\x1b[31mevil\r\n");
    row("path of any byte", "GET /\xff\xfe%0a HTTP/1.1\r\nHost: evil.example\r\n",
        u"evil.example"_s);
    row("TLS for a name that leads here",
        hello(Fingerprint + serverName("evil.example") + alpn({"h2", "http/1.1"})),
        u"evil.example"_s);
    row("TLS for a WebSocket", hello(alpn({"http/1.1"}) + serverName("evil.example")),
        u"evil.example"_s);
    const QByteArray small = hello({});
    row("TLS with a session longer than a record",
        small.first(6) + number(1 << 14, 3) + small.sliced(9));
    row("TURN", QByteArray("\0\3\0\x10\x21\x12\xa4\x42", 8));
    row("STUN", QByteArray("\0\1\0\0\x21\x12\xa4\x42", 8));
    row("check of a connection by WebRTC", QByteArray("\1\x20\0\1\1\x0c\x21\x12\xa4\x42", 10));
}

void BrowserGuardTest::pagesAreRefused()
{
    check(Refused);
}

void BrowserGuardTest::allElsePasses_data()
{
    addColumns();
    const auto row = [](const char *name, const QByteArray &bytes) {
        QTest::newRow(name) << bytes << QString();
    };
    // Client first, each decided as early as can be.
    row("PostgreSQL", QByteArray("\0\0\0\x08", 4));
    row("PostgreSQL, startup", QByteArray("\0\0\0\x29", 4));
    row("PostgreSQL, very long", QByteArray("\0\0\1", 3));
    row("Redis", "*1\r");
    row("Redis, inline", "PING\r");
    row("Redis, inline with an argument", "GET k");
    row("memcached", "get k");
    row("STOMP", "CONNECT\n");
    row("RTSP", "OPTIONS r");
    row("VNC", "RFB 0");
    row("SSH", "SSH-2.0-x\r");
    row("MQTT", "\x10");
    row("MongoDB", QByteArray("A\0", 2));
    row("MS SQL", "\x12");
    row("LDAP", "0\x0c");
    row("AMQP", QByteArray("AMQP\0", 5));
    row("Kafka", QByteArray("\0\0\0\x2a", 4));
    row("DNS", QByteArray("\0\x1c\x12", 3));
    row("SOCKS", "\x05");
    row("ZooKeeper", "ruok\n");
    row("SMTP", "EHLO h");
    row("XMPP", "<");
    row("long word", QByteArray(33, 'A'));
    row("blank", " ");
    row("empty line", "\r");
    // HTTP that no page can have sent.
    row("HTTP/2 without TLS", "PRI *");
    row("proxy, CONNECT", "CONNECT h");
    row("proxy, absolute", "GET h");
    row("HTTP/0.9", "GET /x\r");
    row("another version", "GET /x HTTQ");
    row("ICAP", "OPTIONS i");
    row("word behind a path", "AUTH /9j4 x");
    row("curl", Get + Host + "User-Agent: curl/8\r\nAccept: */*\r\n\r\n");
    row("curl, by name", Get + "Host: localhost:6379\r\n\r\n");
    row("curl, below that name", Get + "Host: api.LOCALHOST\r\n\r\n");
    row("curl, IPv6", Get + "Host: [::1]:6379\r\n\r\n");
    row("without a host", "GET /x HTTP/1.0\r\n\r\n");
    row("without a host and CR", "GET /x HTTP/1.0\n\n");
    row("person who types the address",
        Get + Host + "Sec-Fetch-Site: none\r\nSec-Fetch-Mode: navigate\r\n\r\n");
    row("page of its own", Post + "Origin: http://127.0.0.1:6379\r\nSec-Fetch-Site: same-origin\r\n"
                                  "Referer: http://127.0.0.1:6379/page\r\n\r\n");
    row("WebSocket of its own page",
        Get +
            "Origin: http://localhost:6379\r\nHost: localhost:6379\r\nUpgrade: websocket\r\n\r\n");
    row("line that is no field", Get + "nonsense\r\n" + Host + "\r\n");
    // TLS.
    row("TLS, not HTTP", hello(serverName("db.internal") + alpn({"postgresql"})));
    row("TLS without ALPN", hello(serverName("ldap.internal")));
    row("TLS without anything", hello({}));
    row("TLS for an address", hello(alpn({"h2", "http/1.1"})));
    row("TLS for a name here", hello(alpn({"h2"}) + serverName("localhost")));
    row("record of another kind", QByteArray("\x16\3\1\0\x20\2", 6));
    row("record of no size", QByteArray("\x16\3\1\0\0", 5));
    row("no TLS", "\x16\x02");
    row("ClientHello that is none", QByteArray("\x16\3\1\0\4\1\0\0\0", 9));
}

void BrowserGuardTest::allElsePasses()
{
    check(Passes);
}

void BrowserGuardTest::whatIsSaidIsKeptForTheTarget()
{
    BrowserGuard guard(listenOn(u"127.0.0.1"_s));
    QVERIFY(guard.isEmpty());
    QCOMPARE(guard.feed({}), Undecided);
    QCOMPARE(guard.feed("PI"), Undecided);
    QCOMPARE(guard.feed("NG\r\nPING\r\n"), Passes);
    QVERIFY(!guard.isEmpty());
    QCOMPARE(guard.takeSeen(), QByteArray("PING\r\nPING\r\n"));
}

void BrowserGuardTest::onlyAWordMayPause_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("may");
    QTest::newRow("ZooKeeper") << QByteArray("ruok") << true;
    QTest::newRow("beginning of a number") << QByteArray("\0\3\0", 3) << true;
    QTest::newRow("path") << QByteArray("GET /") << false;
    QTest::newRow("fields") << Post << false;
    QTest::newRow("TLS") << QByteArray("\x16\3\1\2", 4) << false;
}

void BrowserGuardTest::onlyAWordMayPause()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, may);
    BrowserGuard guard(listenOn(u"127.0.0.1"_s));
    QCOMPARE(guard.feed(bytes), Undecided);
    QCOMPARE(guard.pause(), may ? Passes : Undecided);
    QCOMPARE(guard.end(), may ? Passes : Refused);
}

void BrowserGuardTest::lengthIsBounded_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("again");
    QTest::newRow("path") << QByteArray("GET /") << QByteArray("p");
    QTest::newRow("version") << QByteArray("GET / HTTP/1") << QByteArray("1");
    QTest::newRow("name") << Post << QByteArray("N");
    QTest::newRow("fields") << Post << QByteArray("A: b\r\n");
}

void BrowserGuardTest::lengthIsBounded()
{
    QFETCH(const QByteArray, start);
    QFETCH(const QByteArray, again);
    BrowserGuard guard(listenOn(u"127.0.0.1"_s));
    GuardVerdict verdict = guard.feed(start);
    qsizetype fed = start.size();
    while (verdict == Undecided && fed <= HttpGuard::LongestHead) {
        verdict = guard.feed(again);
        fed += again.size();
    }
    QCOMPARE(verdict, Refused);
}

void BrowserGuardTest::hostsOfAListener_data()
{
    QTest::addColumn<QString>("listen");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("own");
    const QString loopback = u"127.0.0.1"_s;
    const QString all = u"0.0.0.0"_s;
    const QString one = u"192.0.2.1"_s;
    QTest::newRow("loopback") << loopback << QByteArray("127.0.0.1") << true;
    QTest::newRow("loopback, any") << loopback << QByteArray("127.1.2.3:1") << true;
    QTest::newRow("loopback, IPv6") << u"::1"_s << QByteArray("[::1]:1") << true;
    QTest::newRow("loopback, name") << loopback << QByteArray("LocalHost:1") << true;
    QTest::newRow("loopback, name below") << loopback << QByteArray("a.localhost") << true;
    QTest::newRow("loopback, no name below") << loopback << QByteArray(".localhost") << false;
    QTest::newRow("loopback, all") << loopback << QByteArray("0.0.0.0") << false;
    QTest::newRow("loopback, other") << loopback << QByteArray("192.0.2.1") << false;
    QTest::newRow("loopback, nothing") << loopback << QByteArray() << false;
    QTest::newRow("loopback, open bracket") << loopback << QByteArray("[::1") << false;
    QTest::newRow("all, an address") << all << QByteArray("192.0.2.1:1") << true;
    QTest::newRow("all, IPv6") << u"::"_s << QByteArray("[2001:db8::1]") << true;
    QTest::newRow("all, name here") << all << QByteArray("localhost") << true;
    QTest::newRow("all, a name") << all << QByteArray("evil.example") << false;
    QTest::newRow("one") << one << QByteArray("192.0.2.1:6379") << true;
    QTest::newRow("one, another") << one << QByteArray("192.0.2.2") << false;
    QTest::newRow("one, name here") << one << QByteArray("localhost") << false;
}

void BrowserGuardTest::hostsOfAListener()
{
    QFETCH(const QString, listen);
    QFETCH(const QByteArray, host);
    QFETCH(const bool, own);
    QCOMPARE(isOwnHost(host, listenOn(listen)), own);
}

QTEST_APPLESS_MAIN(BrowserGuardTest)
#include "tst_browserguard.moc"
