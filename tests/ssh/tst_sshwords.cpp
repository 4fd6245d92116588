// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/sshwords.h"

#include <QTest>

#include <array>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Reached =
    "debug2: kex.c:kex_choose_conf():1005 (pid=7): peer server KEXINIT proposal\r\n";
constexpr auto Proved =
    "debug2: kex.c:kex_choose_conf():1005 (pid=7): peer server KEXINIT proposal\r\n"
    "debug1: sshconnect2.c:input_userauth_service_accept():607 (pid=7): SSH2_MSG_SERVICE_ACCEPT "
    "received\r\n";
/// What the ssh behind a jump host says when that is gone (OpenSSH 9.2).
constexpr auto NothingCame = "kex_exchange_identification: Connection closed by remote host\r\n"
                             "Connection closed by UNKNOWN port 65535\r\n";

} // namespace

/// Whose words decide, when several ssh and others talk at once.
class SshWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jumpHostSaysWhy_data();
    void jumpHostSaysWhy();
    void wordsOfOthersDecideNothing_data();
    void wordsOfOthersDecideNothing();
    void serverThatClosesIsNamedAfterTheLogin();
    void programOnTheWaySaysWhy();
    void bannerIsNoReason();
    void settingsAreRefusedBeforeThereIsALog();
    void lossOfTheJumpHostIsNamed();
    void changedKeyIsTold();
    void saidTextIsPlainAndBounded();
    void saidTextIsGivenOnce();
};

void SshWordsTest::jumpHostSaysWhy_data()
{
    QTest::addColumn<QByteArray>("jump");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &jump, FailureKind kind,
                        const char *message) {
        QTest::newRow(name) << jump << kind << QString::fromLatin1(message);
    };
    row("target refused",
        QByteArray(Proved) + "channel 0: open failed: connect failed: Connection refused\r\n"
                             "stdio forwarding failed\r\n",
        FailureKind::Refused, "channel 0: open failed: connect failed: Connection refused");
    row("target unknown",
        QByteArray(Proved) + "channel 0: open failed: connect failed: Name or service not known\r\n"
                             "stdio forwarding failed\r\n",
        FailureKind::NameResolution,
        "channel 0: open failed: connect failed: Name or service not known");
    row("forwards nothing",
        QByteArray(Proved) + "channel 0: open failed: administratively prohibited: open failed\r\n"
                             "stdio forwarding failed\r\n",
        FailureKind::Permission,
        "channel 0: open failed: administratively prohibited: open failed");
    row("refused", "ssh: connect to host 127.0.0.1 port 1: Connection refused\r\n",
        FailureKind::Refused, "ssh: connect to host 127.0.0.1 port 1: Connection refused");
    row("login", QByteArray(Proved) + "nobody@127.0.0.1: Permission denied (publickey).\r\n",
        FailureKind::Authentication, "nobody@127.0.0.1: Permission denied (publickey).");
    row("unknown", "ssh: Could not resolve hostname nojump.invalid: Name or service not known\r\n",
        FailureKind::NameResolution,
        "ssh: Could not resolve hostname nojump.invalid: Name or service not known");
    row("unknown host key", QByteArray(Reached) + "Host key verification failed.\r\n",
        FailureKind::HostKeyUnknown, "Host key verification failed.");
    row("a warning alone", "Warning: Permanently added 'gate' (ED25519) to the list\r\n",
        FailureKind::ConnectionLost,
        "kex_exchange_identification: Connection closed by remote host");
}

void SshWordsTest::jumpHostSaysWhy()
{
    QFETCH(QByteArray, jump);
    QFETCH(FailureKind, kind);
    QFETCH(QString, message);
    // The second jump host has only lost the first.
    SshWords words;
    words.log(2).add(jump);
    words.log(1).add(NothingCame);
    words.log(0).add(NothingCame);
    QCOMPARE(words.failure(255).kind, kind);
    QCOMPARE(words.failure(255).message, message);
    QVERIFY(words.failure(255).detail.startsWith(words.logs().at(2).lines().value(0)));
}

void SshWordsTest::wordsOfOthersDecideNothing_data()
{
    QTest::addColumn<QByteArray>("words");
    for (const char *line :
         {"Host key for github.com has changed and you have requested strict checking.",
          "Host key verification failed.", "me@h: Permission denied (publickey).",
          "Too many authentication failures",
          "ssh: Could not resolve hostname h: Name or service not known",
          "ssh: connect to host h port 22: Connection refused",
          "ssh: connect to host h port 22: Connection timed out",
          "ssh: connect to host h port 22: No route to host",
          "ssh: connect to host h port 22: Permission denied",
          "bind [127.0.0.1]:1080: Address already in use",
          "Error: remote port forwarding failed for listen port 1",
          "command-line line 0: Bad configuration option: nonsense", "ssh was ended by signal 9",
          "Unable to negotiate with h port 22"})
        QTest::newRow(line) << QByteArray(line) + "\n";
}

void SshWordsTest::wordsOfOthersDecideNothing()
{
    QFETCH(QByteArray, words);
    const QByteArray refusal = "me@h: Permission denied (publickey).\r\n";
    for (const QByteArray &log : std::array<QByteArray, 4>{
             QByteArray(NothingCame),
             QByteArray(Reached) + "Connection closed by 127.0.0.1 port 22\n",
             QByteArray(Proved) + "Connection closed by 127.0.0.1 port 22\n", Proved + refusal}) {
        SshWords alone;
        alone.log(0).add(log);
        SshWords mixed;
        mixed.others().add(words);
        mixed.log(0).add(log);
        mixed.others().add(words);
        QCOMPARE(mixed.failure(255).kind, alone.failure(255).kind);
        mixed.setLoggedIn();
        mixed.others().add(words);
        QCOMPARE(mixed.failure(255).kind, FailureKind::ConnectionLost);
        QCOMPARE(mixed.failure(255).message, u"ssh ended with status 255 and said nothing"_s);
    }
}

void SshWordsTest::serverThatClosesIsNamedAfterTheLogin()
{
    const QByteArray closed = "Connection to bastion closed by remote host.\r\n";
    SshWords words;
    words.log(0).add(QByteArray(Proved));
    words.others().add(closed);
    QVERIFY(!words.failure(255).message.contains(u"bastion"));
    words.setLoggedIn();
    words.others().add(closed);
    QCOMPARE(words.failure(255).kind, FailureKind::ConnectionLost);
    QCOMPARE(words.failure(255).message, u"Connection to bastion closed by remote host."_s);
    // What ended ssh from outside, and what it says itself, counts more.
    QCOMPARE(words.failure(128 + 9).message, u"ssh was ended by signal 9"_s);
    words.log(0).add("Timeout, server bastion not responding.\r\n");
    QCOMPARE(words.failure(255).kind, FailureKind::Timeout);
}

void SshWordsTest::programOnTheWaySaysWhy()
{
    SshWords words;
    words.others().add("looking for a session\nERROR: your session has expired\n");
    words.log(0).add(NothingCame);
    QCOMPARE(words.failure(255).kind, FailureKind::ConnectionLost);
    QCOMPARE(words.failure(255).message, u"ERROR: your session has expired"_s);
    QVERIFY(words.failure(255).detail.contains(u"kex_exchange_identification"));
    // What ssh knows itself says more.
    SshWords refused;
    refused.others().add("ERROR: your session has expired\n");
    refused.log(0).add("Connection timed out during banner exchange\r\n");
    QCOMPARE(refused.failure(255).message, u"Connection timed out during banner exchange"_s);
}

void SshWordsTest::bannerIsNoReason()
{
    SshWords words;
    words.others().add("Unauthorized use is prohibited.\n");
    words.log(0).add(QByteArray(Proved) + "Connection closed by 127.0.0.1 port 22\r\n");
    QCOMPARE(words.failure(255).message, u"Connection closed by 127.0.0.1 port 22"_s);
    // Nor is that of a jump host.
    SshWords jump;
    jump.others().add("Unauthorized use is prohibited.\n");
    jump.log(1).add(QByteArray(Proved) + "Connection closed by 127.0.0.1 port 22\r\n");
    jump.log(0).add(NothingCame);
    QCOMPARE(jump.failure(255).message, u"Connection closed by 127.0.0.1 port 22"_s);
}

void SshWordsTest::settingsAreRefusedBeforeThereIsALog()
{
    SshWords words;
    words.others().add("command-line: line 0: Bad configuration option: nonsense\r\n");
    QCOMPARE(words.failure(255).kind, FailureKind::InvalidProfile);
    words.log(0).add(NothingCame);
    QCOMPARE(words.failure(255).kind, FailureKind::ConnectionLost);
}

void SshWordsTest::lossOfTheJumpHostIsNamed()
{
    SshWords words;
    words.log(1).add(Proved);
    words.log(0).add(Proved);
    words.setLoggedIn();
    words.log(1).add("Timeout, server gate not responding.\r\n");
    words.log(0).add("Connection to h closed by remote host.\r\n");
    QCOMPARE(words.failure(255).kind, FailureKind::Timeout);
    QCOMPARE(words.failure(255).message, u"Timeout, server gate not responding."_s);
}

void SshWordsTest::changedKeyIsTold()
{
    const QByteArray changed =
        "The fingerprint for the ED25519 key sent by the remote host is\nSHA256:abc.\r\n"
        "Offending ED25519 key in /home/me/known_hosts:1\r\n"
        "Host key for gate has changed and you have requested strict checking.\r\n"
        "Host key verification failed.\r\n";
    SshWords words;
    words.others().add("Offending ED25519 key in /etc/passwd:1\n");
    words.log(1).add(Reached + changed);
    words.log(0).add(NothingCame);
    const Failure failure = words.failure(255);
    QCOMPARE(failure.kind, FailureKind::HostKeyChanged);
    QVERIFY(failure.detail.contains(u"/home/me/known_hosts:1"));
    QVERIFY(!failure.detail.contains(u"/etc/passwd"));
}

void SshWordsTest::saidTextIsPlainAndBounded()
{
    SaidText said;
    QVERIFY(
        said.add("To authenticate,\r\n\tvisit https://idp.example/\x1b]0;x\x07\xe2\x80\xaegnp\n"));
    QCOMPARE(said.lines().value(0), u"To authenticate,"_s);
    QCOMPARE(said.lines().value(1), u" visit https://idp.example/\\x1b]0;x\\x07\\u{202e}gnp"_s);
    for (int i = 0; i < 1000; ++i)
        said.add(QByteArray(5000, 'x') + "\n\n\n");
    QVERIFY(said.lines().size() <= SaidText::MostLines);
    QVERIFY(said.text().size() <= (SaidText::LongestLine + 1) * SaidText::MostLines);
    SaidText unended;
    for (int i = 0; i < 1000; ++i)
        unended.add(QByteArray(5000, 'x'));
    QCOMPARE(unended.text().size(), SaidText::LongestLine);
}

void SshWordsTest::saidTextIsGivenOnce()
{
    SaidText said;
    said.add("a banner\n");
    said.addLine(u"an instruction"_s);
    QCOMPARE(said.takeNew(), u"a banner\nan instruction"_s);
    QCOMPARE(said.takeNew(), QString());
    said.add("without an end");
    QCOMPARE(said.takeNew(), u"without an end"_s);
    QCOMPARE(said.takeNew(), QString());
    QCOMPARE(said.text(), u"a banner\nan instruction\nwithout an end"_s);
}

QTEST_APPLESS_MAIN(SshWordsTest)
#include "tst_sshwords.moc"
