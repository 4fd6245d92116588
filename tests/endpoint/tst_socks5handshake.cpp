// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/endpoint/socks5handshake.h"

#include <QTest>

using namespace Culvert;

using Outcome = Handshake::Outcome;

namespace {

/// All that came of feeding the bytes of a client that sends them as it likes.
struct Dialogue
{
    Outcome outcome = Outcome::NeedsMore;
    QByteArray replies;
    SocketAddress target;
    /// What the handshake left to the target.
    QByteArray rest;

    bool operator==(const Dialogue &) const = default;
};

/// Feeds the bytes in pieces that end at @p splits, as an endpoint does.
Dialogue feed(Handshake &handshake, const QByteArray &bytes, QList<qsizetype> splits = {})
{
    Dialogue dialogue;
    splits.append(bytes.size());
    QByteArray shown;
    qsizetype start = 0;
    for (const qsizetype end : splits) {
        shown += bytes.sliced(start, end - start);
        start = end;
        while (dialogue.outcome == Outcome::NeedsMore || dialogue.outcome == Outcome::Continue) {
            // A copy of its own: reading beyond it is an error that a sanitizer sees.
            const QByteArray copy(shown.constData(), shown.size());
            const Handshake::Step step = handshake.feed(copy);
            dialogue.outcome = step.outcome;
            dialogue.replies += step.reply;
            shown.remove(0, step.consumed);
            if (step.outcome == Outcome::Request)
                dialogue.target = step.target;
            if (step.outcome != Outcome::Continue)
                break;
        }
    }
    dialogue.rest = shown;
    return dialogue;
}

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

QByteArray counted(const QByteArray &text)
{
    return QByteArray(1, static_cast<char>(text.size())) + text;
}

QByteArray nameRequest(const QByteArray &name, const char *port = "0050")
{
    return hex("05010003") + counted(name) + hex(port);
}

const QByteArray Greeting = QByteArray::fromHex("050100");
const QByteArray GreetingWithPassword = QByteArray::fromHex("050102");

QByteArray failed(int code)
{
    QByteArray reply = hex("05000001000000000000");
    reply[1] = static_cast<char>(code);
    return reply;
}

} // namespace

/// SOCKS version 5 as RFC 1928 and RFC 1929 have it.
class Socks5HandshakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void validRequestIsUnderstood_data();
    void validRequestIsUnderstood();
    void truncationNeedsMore_data() { validRequestIsUnderstood_data(); }
    void truncationNeedsMore();
    void everySplitGivesTheSame_data() { validRequestIsUnderstood_data(); }
    void everySplitGivesTheSame();
    void badClientIsAnsweredTruthfully_data();
    void badClientIsAnsweredTruthfully();
    void badClientIsAnsweredTheSameHoweverItIsSplit_data() { badClientIsAnsweredTruthfully_data(); }
    void badClientIsAnsweredTheSameHoweverItIsSplit();
    void passwordIsChecked_data();
    void passwordIsChecked();
    void failureHasItsCode_data();
    void failureHasItsCode();
    void nothingNeedsMoreThanItMay();
};

void Socks5HandshakeTest::validRequestIsUnderstood_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("replies");
    QTest::addColumn<QString>("target");
    const QByteArray none;
    const QByteArray yes = hex("0500");
    QTest::newRow("IPv4") << none << Greeting + hex("05010001c00002010050") << yes
                          << u"192.0.2.1:80"_qs;
    QTest::newRow("IPv6") << none << Greeting + hex("0501000420010db8000000000000000000000007ffff")
                          << yes << u"[2001:db8::7]:65535"_qs;
    QTest::newRow("name") << none << Greeting + nameRequest("example.org") << yes
                          << u"example.org:80"_qs;
    QTest::newRow("name of one letter")
        << none << Greeting + nameRequest("a", "0001") << yes << u"a:1"_qs;
    QTest::newRow("name that is an address")
        << none << Greeting + nameRequest("192.0.2.1") << yes << u"192.0.2.1:80"_qs;
    QTest::newRow("name of 255 bytes") << none << Greeting + nameRequest(QByteArray(255, 'h'))
                                       << yes << QString(255, u'h') + u":80"_qs;
    QTest::newRow("several methods")
        << none << hex("0503020100") + nameRequest("example.org") << yes << u"example.org:80"_qs;
    QTest::newRow("255 methods, the right one last")
        << none << hex("05ff") + QByteArray(254, '\x80') + QByteArray(1, '\0') + nameRequest("a")
        << yes << u"a:80"_qs;
    QTest::newRow("user and password") << QByteArray("me")
                                       << GreetingWithPassword + hex("01") + counted("me") +
                                              counted("secret") + nameRequest("example.org")
                                       << hex("0502") + hex("0100") << u"example.org:80"_qs;
}

void Socks5HandshakeTest::validRequestIsUnderstood()
{
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, replies);
    QFETCH(QString, target);
    for (const QByteArray &early : {QByteArray(), QByteArray("GET / HTTP/1.0\r\n\r\n")}) {
        Socks5Handshake handshake(user, "secret");
        const Dialogue dialogue = feed(handshake, bytes + early);
        QCOMPARE(dialogue.outcome, Outcome::Request);
        QCOMPARE(dialogue.replies, replies);
        QCOMPARE(dialogue.target.toString(), target);
        QCOMPARE(dialogue.rest, early);
        QCOMPARE(handshake.success(), failed(0));
    }
}

void Socks5HandshakeTest::truncationNeedsMore()
{
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, replies);
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        Socks5Handshake handshake(user, "secret");
        const Dialogue dialogue = feed(handshake, bytes.first(size));
        QCOMPARE(dialogue.outcome, Outcome::NeedsMore);
        QVERIFY(replies.startsWith(dialogue.replies));
    }
}

void Socks5HandshakeTest::everySplitGivesTheSame()
{
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, bytes);
    Socks5Handshake whole(user, "secret");
    const Dialogue expected = feed(whole, bytes);
    QList<qsizetype> everywhere;
    for (qsizetype split = 1; split < bytes.size(); ++split) {
        everywhere.append(split);
        Socks5Handshake handshake(user, "secret");
        QVERIFY(feed(handshake, bytes, {split}) == expected);
    }
    Socks5Handshake handshake(user, "secret");
    QVERIFY(feed(handshake, bytes, everywhere) == expected);
}

void Socks5HandshakeTest::badClientIsAnsweredTruthfully_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("last");
    // Whoever speaks another protocol gets no word of this one.
    QTest::newRow("version 4") << hex("040100500a0000010000") << QByteArray();
    QTest::newRow("HTTP") << QByteArray("GET / HTTP/1.0\r\n\r\n") << QByteArray();
    QTest::newRow("TLS") << hex("16030100f8") << QByteArray();
    QTest::newRow("version 4 in the request")
        << Greeting + hex("04010001c00002010050") << QByteArray();
    QTest::newRow("no method at all") << hex("0500") << hex("05ff");
    QTest::newRow("only a password, which nobody wants") << hex("050102") << hex("05ff");
    QTest::newRow("GSSAPI only") << hex("050101") << hex("05ff");
    QTest::newRow("BIND") << Greeting + hex("05020001c00002010050") << failed(7);
    QTest::newRow("UDP") << Greeting + hex("05030001c00002010050") << failed(7);
    QTest::newRow("command 0") << Greeting + hex("05000001c00002010050") << failed(7);
    QTest::newRow("command of Tor")
        << Greeting + hex("05f00003") + counted("a") + hex("0000") << failed(7);
    QTest::newRow("address type 0") << Greeting + hex("05010000c00002010050") << failed(8);
    QTest::newRow("address type 2") << Greeting + hex("05010002c00002010050") << failed(8);
    QTest::newRow("address type 255") << Greeting + hex("050100ffc00002010050") << failed(8);
    QTest::newRow("port 0") << Greeting + hex("05010001c00002010000") << failed(1);
    const auto name = [](const char *what, const QByteArray &bytes) {
        QTest::addRow("name: %s", what) << Greeting + nameRequest(bytes) << failed(1);
    };
    name("empty", {});
    name("zero byte", QByteArray("exa\0mple", 8));
    name("line feed", "a\nb");
    name("escape", "\x1b[31m");
    name("space", "a b");
    name("option", "-oProxyCommand=x");
    name("command", "$(id)");
    name("path", "/var/run/docker.sock");
    name("not UTF-8", "\xff\xfe");
    name("delete", "a\x7f");
}

void Socks5HandshakeTest::badClientIsAnsweredTruthfully()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, last);
    Socks5Handshake handshake;
    const Dialogue dialogue = feed(handshake, bytes);
    QCOMPARE(dialogue.outcome, Outcome::Refused);
    const QByteArray before = bytes.startsWith(Greeting) ? hex("0500") : QByteArray();
    QCOMPARE(dialogue.replies, before + last);
}

void Socks5HandshakeTest::badClientIsAnsweredTheSameHoweverItIsSplit()
{
    QFETCH(QByteArray, bytes);
    Socks5Handshake whole;
    const Dialogue expected = feed(whole, bytes);
    for (qsizetype split = 1; split < bytes.size(); ++split) {
        Socks5Handshake handshake;
        const Dialogue dialogue = feed(handshake, bytes, {split});
        QCOMPARE(dialogue.outcome, expected.outcome);
        QCOMPARE(dialogue.replies, expected.replies);
    }
}

void Socks5HandshakeTest::passwordIsChecked_data()
{
    QTest::addColumn<QByteArray>("methods");
    QTest::addColumn<QByteArray>("authentication");
    QTest::addColumn<QByteArray>("replies");
    const auto given = [](const QByteArray &user, const QByteArray &password) -> QByteArray {
        return QByteArray(1, '\1') + counted(user) + counted(password);
    };
    const QByteArray wrong = hex("05020101");
    QTest::newRow("right") << hex("050102") << given("me", "secret") << hex("05020100");
    QTest::newRow("right, offered with others")
        << hex("05020002") << given("me", "secret") << hex("05020100");
    QTest::newRow("no password offered") << hex("050100") << QByteArray() << hex("05ff");
    QTest::newRow("wrong password") << hex("050102") << given("me", "Secret") << wrong;
    QTest::newRow("wrong user") << hex("050102") << given("you", "secret") << wrong;
    QTest::newRow("empty password") << hex("050102") << given("me", "") << wrong;
    QTest::newRow("empty user") << hex("050102") << given("", "secret") << wrong;
    QTest::newRow("part of the password") << hex("050102") << given("me", "secre") << wrong;
    QTest::newRow("more than the password") << hex("050102") << given("me", "secrets") << wrong;
    QTest::newRow("both of 255 bytes")
        << hex("050102") << given(QByteArray(255, 'u'), QByteArray(255, 'p')) << wrong;
    QTest::newRow("another version of the authentication")
        << hex("050102") << hex("02026d6506736563726574") << hex("0502");
}

void Socks5HandshakeTest::passwordIsChecked()
{
    QFETCH(QByteArray, methods);
    QFETCH(QByteArray, authentication);
    QFETCH(QByteArray, replies);
    Socks5Handshake handshake("me", "secret");
    const Dialogue dialogue =
        feed(handshake, methods + authentication + nameRequest("example.org"));
    QCOMPARE(dialogue.replies, replies);
    const bool right = replies.endsWith(hex("0100"));
    QCOMPARE(dialogue.outcome, right ? Outcome::Request : Outcome::Refused);
}

void Socks5HandshakeTest::failureHasItsCode_data()
{
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<int>("code");
    const auto row = [](FailureKind kind, int code) {
        QTest::addRow("%s", qPrintable(failureKindName(kind))) << kind << code;
    };
    row(FailureKind::Permission, 2);
    row(FailureKind::Network, 3);
    row(FailureKind::NameResolution, 4);
    row(FailureKind::Refused, 5);
    row(FailureKind::Authentication, 1);
    row(FailureKind::HostKeyUnknown, 1);
    row(FailureKind::HostKeyChanged, 1);
    row(FailureKind::SshMissing, 1);
    row(FailureKind::Cancelled, 1);
    row(FailureKind::ConnectionLost, 1);
    row(FailureKind::Internal, 1);
}

void Socks5HandshakeTest::failureHasItsCode()
{
    QFETCH(FailureKind, kind);
    QFETCH(int, code);
    const Socks5Handshake handshake;
    QCOMPARE(handshake.failure({kind, u"x"_qs, {}}), failed(code));
}

void Socks5HandshakeTest::nothingNeedsMoreThanItMay()
{
    // The longest of each message fits into what an endpoint shows.
    const QByteArray longest =
        hex("01") + counted(QByteArray(255, 'u')) + counted(QByteArray(255, 'p'));
    QVERIFY(longest.size() <= Handshake::LongestMessage);
    QVERIFY(nameRequest(QByteArray(255, 'h')).size() <= Handshake::LongestMessage);
    Socks5Handshake handshake;
    const Dialogue dialogue =
        feed(handshake, Greeting + QByteArray(Handshake::LongestMessage, '\x05'));
    QCOMPARE(dialogue.outcome, Outcome::Refused);
}

QTEST_APPLESS_MAIN(Socks5HandshakeTest)
#include "tst_socks5handshake.moc"
