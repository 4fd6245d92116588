// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/sshmessages.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

/// What OpenSSH 9.2p1 (Debian 12) said with LC_ALL=C, word for word; only paths are shortened.
struct Case
{
    const char *name;
    const char *text;
    FailureKind kind;
    /// The line that tells a person what is wrong.
    const char *message;
};

// As sshConfigFileText() asks for it.
#define PROVED                                                                                     \
    "debug2: kex.c:kex_choose_conf():1005 (pid=41): peer server KEXINIT proposal\r\n"              \
    "debug3: kex.c:kex_choose_conf():1028 (pid=41): will use strict KEX ordering\r\n"              \
    "debug1: sshconnect2.c:input_userauth_service_accept():607 (pid=41): SSH2_MSG_SERVICE_ACCEPT " \
    "received\r\n"

constexpr auto Changed =
    "@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@\r\n"
    "@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @\r\n"
    "@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@\r\n"
    "IT IS POSSIBLE THAT SOMEONE IS DOING SOMETHING NASTY!\r\n"
    "Someone could be eavesdropping on you right now (man-in-the-middle attack)!\r\n"
    "It is also possible that a host key has just been changed.\r\n"
    "The fingerprint for the ED25519 key sent by the remote host is\n"
    "SHA256:HEWU9fJJFYiy1GDbMGDOKN4kS48AO+GXyZrIYJAeyzs.\r\n"
    "Please contact your system administrator.\r\n"
    "Add correct host key in /home/me/known_hosts to get rid of this message.\r\n"
    "Offending ED25519 key in /home/me/known_hosts:1\r\n"
    "  remove with:\r\n"
    "  ssh-keygen -f \"/home/me/known_hosts\" -R \"[127.0.0.1]:12822\"\r\n"
    "Host key for [127.0.0.1]:12822 has changed and you have requested strict checking.\r\n"
    "Host key verification failed.\r\n";

constexpr auto Revoked =
    "@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@\r\n"
    "@       WARNING: REVOKED HOST KEY DETECTED!               @\r\n"
    "@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@\r\n"
    "The ED25519 host key for [127.0.0.1]:12822 is marked as revoked.\r\n"
    "This could mean that a stolen key is being used to\r\n"
    "impersonate this host.\r\n"
    "ED25519 host key for [127.0.0.1]:12822 was revoked and you have requested strict checking.\r\n"
    "Host key verification failed.\r\n";

constexpr auto OpenKey =
    "@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@\r\n"
    "@         WARNING: UNPROTECTED PRIVATE KEY FILE!          @\r\n"
    "@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@\r\n"
    "Permissions 0644 for 'openkey' are too open.\r\n"
    "It is required that your private key files are NOT accessible by others.\r\n"
    "This private key will be ignored.\r\n"
    "Load key \"openkey\": bad permissions\r\n"
    "root@127.0.0.1: Permission denied (publickey).\r\n";

constexpr std::array Logins{
    Case{"unknown name",
         "ssh: Could not resolve hostname no-such-host.invalid: Name or service not known\r\n",
         FailureKind::NameResolution,
         "ssh: Could not resolve hostname no-such-host.invalid: Name or service not known"},
    Case{"key refused", "root@127.0.0.1: Permission denied (publickey).\r\n",
         FailureKind::Authentication, "root@127.0.0.1: Permission denied (publickey)."},
    Case{"a key that is missing",
         "Warning: Identity file /home/me/nokey not accessible: No such file or directory.\n"
         "root@127.0.0.1: Permission denied (publickey).\r\n",
         FailureKind::Authentication, "root@127.0.0.1: Permission denied (publickey)."},
    Case{"a key that is none",
         "Load key \"garb\": error in libcrypto\r\n"
         "root@127.0.0.1: Permission denied (publickey).\r\n",
         FailureKind::Authentication, "root@127.0.0.1: Permission denied (publickey)."},
    Case{"a key that others may read", OpenKey, FailureKind::Authentication,
         "root@127.0.0.1: Permission denied (publickey)."},
    Case{"too many keys",
         PROVED
         "Received disconnect from 127.0.0.1 port 40722:2: Too many authentication failures\r\n"
         "Disconnected from 127.0.0.1 port 40722\r\n",
         FailureKind::Authentication,
         "Received disconnect from 127.0.0.1 port 40722:2: Too many authentication failures"},
    Case{"unknown host key", "Host key verification failed.\r\n", FailureKind::HostKeyUnknown,
         "Host key verification failed."},
    Case{"changed host key", Changed, FailureKind::HostKeyChanged,
         "Host key for [127.0.0.1]:12822 has changed and you have requested strict checking."},
    Case{"revoked host key", Revoked, FailureKind::HostKeyChanged,
         "The ED25519 host key for [127.0.0.1]:12822 is marked as revoked."},
};

constexpr std::array Lines{
    Case{"refused", "ssh: connect to host 127.0.0.1 port 1: Connection refused\r\n",
         FailureKind::Refused, "ssh: connect to host 127.0.0.1 port 1: Connection refused"},
    Case{"no route", "ssh: connect to host 2001:db8::1 port 22: No route to host\r\n",
         FailureKind::Network, "ssh: connect to host 2001:db8::1 port 22: No route to host"},
    Case{"silent server",
         "Connection timed out during banner exchange\r\n"
         "Connection to 127.0.0.1 port 12833 timed out\r\n",
         FailureKind::Timeout, "Connection timed out during banner exchange"},
    Case{"server that stopped to answer", "Timeout, server 127.0.0.1 not responding.\r\n",
         FailureKind::Timeout, "Timeout, server 127.0.0.1 not responding."},
    Case{"server that was ended", "Connection to 127.0.0.1 closed by remote host.\r\n",
         FailureKind::ConnectionLost, "Connection to 127.0.0.1 closed by remote host."},
    Case{"closed before the banner",
         "kex_exchange_identification: Connection closed by remote host\r\n"
         "Connection closed by 127.0.0.1 port 12831\r\n",
         FailureKind::ConnectionLost,
         "kex_exchange_identification: Connection closed by remote host"},
    Case{"reset",
         "kex_exchange_identification: read: Connection reset by peer\r\n"
         "Connection reset by 127.0.0.1 port 12832\r\n",
         FailureKind::ConnectionLost, "Connection reset by 127.0.0.1 port 12832"},
    Case{"a server of the last century",
         "Protocol major versions differ: 2 vs. 1\r\nbanner exchange: Connection to 127.0.0.1 "
         "port 12835: could not read protocol version\r\n",
         FailureKind::ConnectionLost,
         "banner exchange: Connection to 127.0.0.1 port 12835: could not read protocol version"},
    Case{"no common cipher",
         "Unable to negotiate with 127.0.0.1 port 40722: no matching cipher found. Their offer: "
         "chacha20-poly1305@openssh.com,aes128-ctr\r\n",
         FailureKind::InvalidProfile,
         "Unable to negotiate with 127.0.0.1 port 40722: no matching cipher found. Their offer: "
         "chacha20-poly1305@openssh.com,aes128-ctr"},
    Case{"own address that is none",
         "bind 192.0.2.9: Cannot assign requested address\r\n"
         "ssh: connect to host 127.0.0.1 port 40722: failure\r\n",
         FailureKind::Network, "bind 192.0.2.9: Cannot assign requested address"},
    Case{"silent in the middle of a login", "Connection to 127.0.0.1 port 29919 timed out\r\n",
         FailureKind::Timeout, "Connection to 127.0.0.1 port 29919 timed out"},
    Case{"network interface down", "ssh: connect to host 192.0.2.9 port 22: Network is down\r\n",
         FailureKind::Network, "ssh: connect to host 192.0.2.9 port 22: Network is down"},
    Case{"neighbour does not answer", "ssh: connect to host 192.0.2.9 port 22: Host is down\r\n",
         FailureKind::Network, "ssh: connect to host 192.0.2.9 port 22: Host is down"},
    Case{"local firewall", "ssh: connect to host 192.0.2.9 port 22: Permission denied\r\n",
         FailureKind::Permission, "ssh: connect to host 192.0.2.9 port 22: Permission denied"},
    Case{"local firewall that says it otherwise",
         "ssh: connect to host 192.0.2.9 port 22: Operation not permitted\r\n",
         FailureKind::Permission,
         "ssh: connect to host 192.0.2.9 port 22: Operation not permitted"},
    Case{"a key that cannot be read is not the reason",
         "Load key \"/home/me/.ssh/id_rsa\": Permission denied\r\n"
         "me@192.0.2.9: Permission denied (publickey).\r\n",
         FailureKind::Authentication, "me@192.0.2.9: Permission denied (publickey)."},
    Case{"a security key that is not plugged in",
         "sign_and_send_pubkey: signing failed for ED25519-SK \"/home/me/.ssh/id_ed25519_sk\": "
         "device not found\r\n"
         "me@192.0.2.9: Permission denied (publickey).\r\n",
         FailureKind::Authentication, "me@192.0.2.9: Permission denied (publickey)."},
    Case{"no common host key type",
         "Unable to negotiate with 192.0.2.9 port 22: no matching host key type found. Their "
         "offer: ssh-rsa,ssh-dss\r\n",
         FailureKind::InvalidProfile,
         "Unable to negotiate with 192.0.2.9 port 22: no matching host key type found. Their "
         "offer: ssh-rsa,ssh-dss"},
    Case{"reverse forward refused",
         PROVED "Error: remote port forwarding failed for listen port 12822\r\n",
         FailureKind::RemoteForward, "Error: remote port forwarding failed for listen port 12822"},
    Case{"port to listen on is taken",
         PROVED "bind [127.0.0.1]:1080: Address already in use\r\n"
                "channel_setup_fwd_listener_tcpip: cannot listen to port: 1080\r\n"
                "Could not request local forwarding.\r\n",
         FailureKind::PortInUse, "bind [127.0.0.1]:1080: Address already in use"},
};

/// All of them end ssh before it connects, and none mends itself.
constexpr std::array Settings{
    "command-line: line 0: Bad configuration option: nonsense",
    "command-line line 0: invalid time value.",
    "command-line line 0: unsupported option \"maybe\".",
    "command-line line 0: Bad SSH2 cipher spec 'rot13'.",
    "command-line line 0: Bad SSH2 KexAlgorithms 'foo'.",
    "command-line line 0: Bad port '0x'.",
    "command-line line 0: keyword connecttimeout extra arguments at end of line",
    "command-line line 0: no argument after keyword \"compression\"",
    "command-line line 0: Bad IPQoS value: zzz",
    "command-line line 0: integer value invalid.",
    "command-line line 0: Bad key types 'zzz'.",
    "command-line line 0: Bad number 'zzz': Invalid argument",
    "command-line line 0: unsupported log facility 'zzz'",
    "Can't open user config file /home/me/missing: No such file or directory",
    "Bad owner or permissions on /home/me/.ssh/config",
};

} // namespace

class SshMessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfSshAreUnderstood_data();
    void wordsOfSshAreUnderstood();
    void wrongSettingsNeedAPerson_data();
    void wrongSettingsNeedAPerson();
    void configFileThatIsWrongNeedsAPerson();
    void warningAboutAnOptionIsNotTheReason();
    void targetsAreNotTheReason();
    void loginIsKnownByWhoseItIs();
    void silentEndIsNamed();
    void linesMayBeSplitAnywhere();
    void unfinishedLineCounts();
    void memoryIsBounded();
    void weakKeyExchangesAreFound();
    void strangersWordsAreNotSshs_data();
    void strangersWordsAreNotSshs();
    void instructionsAreTold();
    void verdictsOfTheServerAreKept();
    void fileThatTakesNoKeyIsNamed();
    void aSignalIsSaid_data();
    void aSignalIsSaid();
    void onlyWordsSinceTheLoginCount();
};

void SshMessagesTest::wordsOfSshAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<QString>("message");
    const auto add = [](const Case &row) {
        QTest::newRow(row.name) << QByteArray(row.text) << row.kind
                                << QString::fromLatin1(row.message);
    };
    std::for_each(Logins.begin(), Logins.end(), add);
    std::for_each(Lines.begin(), Lines.end(), add);
}

void SshMessagesTest::wordsOfSshAreUnderstood()
{
    QFETCH(QByteArray, text);
    QFETCH(FailureKind, kind);
    QFETCH(QString, message);
    SshMessages messages;
    messages.add(text);
    const Failure failure = messages.failure(255);
    QCOMPARE(failure.kind, kind);
    QCOMPARE(failure.message, message);
    // Everything that was said is kept, without what only a terminal needs.
    QVERIFY(messages.lines().contains(message));
    QVERIFY(!messages.lines().join(u'\n').contains(u'\r'));
}

void SshMessagesTest::wrongSettingsNeedAPerson_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : Settings)
        QTest::newRow(line) << QString::fromLatin1(line);
}

void SshMessagesTest::wrongSettingsNeedAPerson()
{
    QFETCH(QString, line);
    SshMessages messages;
    messages.add(line.toLatin1() + "\r\n");
    const Failure failure = messages.failure(255);
    QCOMPARE(failure.kind, FailureKind::InvalidProfile);
    QCOMPARE(failure.message, line);
    QVERIFY(failure.needsPerson());
}

void SshMessagesTest::configFileThatIsWrongNeedsAPerson()
{
    for (const char *line :
         {": line 2: Bad configuration option: nonsense", " line 2: invalid time value.",
          " line 2: no argument after keyword \"port\"", " line 2: Bad port 'abc'."}) {
        SshMessages messages;
        messages.add("/home/me/config" + QByteArray(line) +
                     "\r\n/home/me/config: terminating, 1 bad configuration options\r\n");
        QCOMPARE(messages.failure(255).kind, FailureKind::InvalidProfile);
    }
}

void SshMessagesTest::warningAboutAnOptionIsNotTheReason()
{
    SshMessages messages;
    messages.add("command-line line 0: Unsupported option \"rhostsrsaauthentication\"\r\n"
                 "ssh: connect to host 127.0.0.1 port 1: Connection refused\r\n");
    QCOMPARE(messages.failure(255).kind, FailureKind::Refused);
}

void SshMessagesTest::targetsAreNotTheReason()
{
    const QByteArray words = "channel 2: open failed: connect failed: Connection refused\r\n";
    SshMessages messages;
    // A jump host that cannot reach the next one.
    messages.add(PROVED + words + "stdio forwarding failed\r\n");
    QCOMPARE(messages.failure(255).kind, FailureKind::Refused);
    SshMessages later;
    later.setLoggedIn();
    QCOMPARE(later.add(words).size(), 1);
    later.add(
        "debug2: channels.c:channel_decode_socks4():1404 (pid=1): channel 1: decode socks4\n");
    QCOMPARE(later.lines(), QStringList());
    QCOMPARE(later.failure(255).kind, FailureKind::ConnectionLost);
}

/// Lines as OpenSSH 9.2 says them.
void SshMessagesTest::loginIsKnownByWhoseItIs()
{
    SshMessages messages;
    messages.add("Authenticated to a-banner.example\n");
    QVERIFY(!messages.isAuthenticated());
    messages.add(PROVED "sshconnect2.c:ssh_userauth2():580 (pid=40): Authenticated to "
                        "gate.example ([192.0.2.1]:22) using \"publickey\".\n");
    QVERIFY(!messages.isAuthenticated());
    messages.add("sshconnect2.c:ssh_userauth2():582 (pid=41): Authenticated to work.example (via "
                 "proxy) using \"none\".\n");
    QVERIFY(messages.isAuthenticated());
    QCOMPARE(messages.pid(), 41);
}

void SshMessagesTest::silentEndIsNamed()
{
    const SshMessages messages;
    const Failure ended = messages.failure(1);
    QCOMPARE(ended.kind, FailureKind::ConnectionLost);
    QVERIFY(ended.message.contains(u'1'));
    const Failure killed = messages.failure(128 + 9);
    QCOMPARE(killed.kind, FailureKind::ConnectionLost);
    QVERIFY(killed.message.contains(u'9'));
    QVERIFY(!killed.message.contains(u"137"));
    QVERIFY(ended.message != killed.message);
    SshMessages talking;
    talking.add(PROVED "bind [127.0.0.1]:1080: Address already in use\n");
    QVERIFY(!talking.cannotListen());
    talking.add("channel_setup_fwd_listener_tcpip: cannot listen to port: 1080\n");
    QVERIFY(talking.cannotListen());
    talking.add("Could not request local forwarding.\n");
    QCOMPARE(talking.failure(255).kind, FailureKind::PortInUse);
    // Then it went on without that port.
    talking.setLoggedIn();
    QCOMPARE(talking.failure(255).kind, FailureKind::ConnectionLost);
    QCOMPARE(talking.failure(128 + 9).message, killed.message);
    SshMessages blank;
    blank.add("\r\n \n\n");
    QCOMPARE(blank.lines(), QStringList());
    QCOMPARE(blank.failure(1), ended);
}

void SshMessagesTest::linesMayBeSplitAnywhere()
{
    const QByteArray text = QByteArray(Changed) + "gr\xc3\xbc\xc3\x9f dich\n";
    SshMessages whole;
    whole.add(text);
    QCOMPARE(whole.lines().size(), 16);
    QCOMPARE(whole.lines().last(), u"gr\u00fc\u00df dich"_s);
    for (qsizetype split = 0; split <= text.size(); ++split) {
        SshMessages messages;
        messages.add(text.first(split));
        messages.add(text.sliced(split));
        QCOMPARE(messages.lines(), whole.lines());
    }
    SshMessages bytes;
    for (const char c : text)
        bytes.add(QByteArray(1, c));
    QCOMPARE(bytes.lines(), whole.lines());
}

void SshMessagesTest::unfinishedLineCounts()
{
    SshMessages messages;
    messages.add("first\nme@h: Permission denied (publickey).");
    QCOMPARE(messages.lines(),
             (QStringList{u"first"_s, u"me@h: Permission denied (publickey)."_s}));
    QCOMPARE(messages.failure(255).kind, FailureKind::Authentication);
}

void SshMessagesTest::memoryIsBounded()
{
    SshMessages messages;
    for (int i = 0; i < 1000; ++i)
        messages.add(QByteArray(5000, 'x'));
    QCOMPARE(messages.lines().size(), 1);
    QCOMPARE(messages.lines().first().size(), SshMessages::LongestLine);
    messages.add("\nnext\n");
    QCOMPARE(messages.lines().size(), 2);
    QCOMPARE(messages.lines().first().size(), SshMessages::LongestLine);
    QCOMPARE(messages.lines().last(), u"next"_s);
    messages.add(QByteArray(100000, 'y') + "\n");
    QCOMPARE(messages.lines().last().size(), SshMessages::LongestLine);

    for (int i = 0; i < 10000; ++i)
        messages.add(QByteArray::number(i) + "\n");
    QCOMPARE(messages.lines().size(), SshMessages::MostLines);
    QCOMPARE(messages.lines().last(), u"9999"_s);
    QCOMPARE(messages.lines().first(), QString::number(10000 - SshMessages::MostLines));
}

void SshMessagesTest::weakKeyExchangesAreFound()
{
    // As ssh 9.2 says it.
    SshMessages messages;
    messages.add(
        "debug2: kex.c:kex_choose_conf():1002 (pid=41): local client KEXINIT proposal\r\n");
    QVERIFY(!messages.hasWeakKeyExchange());
    messages.add("debug2: kex.c:kex_choose_conf():1005 (pid=41): peer server KEXINIT proposal\r\n");
    QVERIFY(messages.hasWeakKeyExchange());
    messages.add("debug3: kex.c:kex_choose_conf():1028 (pid=41): will use strict KEX ordering\r\n");
    QVERIFY(!messages.hasWeakKeyExchange());
    // Re-keying.
    messages.add("debug2: kex.c:kex_choose_conf():1005 (pid=41): peer server KEXINIT proposal\r\n");
    QVERIFY(!messages.hasWeakKeyExchange());
    QCOMPARE(messages.lines(), QStringList());
    // A server that would rather look like a strict one, once it can say something.
    SshMessages weak;
    weak.add("debug2: kex.c:kex_choose_conf():1005 (pid=41): peer server KEXINIT proposal\r\n"
             "debug1: sshconnect2.c:input_userauth_service_accept():607 (pid=41): "
             "SSH2_MSG_SERVICE_ACCEPT received\r\n"
             "debug3: kex.c:kex_choose_conf():1028 (pid=41): will use strict KEX ordering\r\n");
    QVERIFY(weak.hasWeakKeyExchange());
}

/// Words of every kind of failure, as somebody would put them who wants to be taken for ssh.
void SshMessagesTest::strangersWordsAreNotSshs_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<FailureKind>("kind");
    QTest::newRow("reason of a disconnect")
        << QByteArray("Received disconnect from 127.0.0.1 port 22:2: %1\r\n"
                      "Disconnected from 127.0.0.1 port 22\r\n")
        << FailureKind::ConnectionLost;
    QTest::newRow("offer") << QByteArray("Unable to negotiate with 127.0.0.1 port 22: no matching "
                                         "host key type found. Their offer: %1\r\n")
                           << FailureKind::InvalidProfile;
    QTest::newRow("version")
        << QByteArray("Bad remote protocol version identification: 'SSH-%1'\r\n"
                      "banner exchange: Connection to 127.0.0.1 port 22: invalid format\r\n")
        << FailureKind::ConnectionLost;
    QTest::newRow("reason of a disconnect in the login")
        << QByteArray(PROVED "Received disconnect from 127.0.0.1 port 22:2: %1\r\n"
                             "Disconnected from 127.0.0.1 port 22\r\n")
        << FailureKind::ConnectionLost;
    QTest::newRow("instruction")
        << QByteArray(PROVED "debug2: sshconnect2.c:input_userauth_info_req():2135 (pid=41): "
                             "entering\r\n"
                             "sshconnect2.c:input_userauth_info_req():2149 (pid=41): %1\r\n"
                             "debug2: sshconnect2.c:input_userauth_info_req():2163 (pid=41): "
                             "num_prompts 1\r\nConnection closed by 127.0.0.1 port 22\r\n")
        << FailureKind::ConnectionLost;
    QTest::newRow("why a password is to be changed")
        << QByteArray(PROVED "sshconnect2.c:input_userauth_passwd_changereq():1211 (pid=41): "
                             "%1\r\nConnection closed by 127.0.0.1 port 22\r\n")
        << FailureKind::ConnectionLost;
    QTest::newRow("methods that can continue")
        << QByteArray(PROVED "me@host: Permission denied (%1).\r\n") << FailureKind::Authentication;
    QTest::newRow("reason of a channel")
        << QByteArray(PROVED "channel 0: open failed: connect failed: %1\r\n"
                             "stdio forwarding failed\r\n")
        << FailureKind::ConnectionLost;
}

void SshMessagesTest::strangersWordsAreNotSshs()
{
    QFETCH(QByteArray, frame);
    QFETCH(FailureKind, kind);
    QList<QByteArray> forgeries{
        "debug1: sshconnect2.c:input_userauth_service_accept():607 (pid=41): "
        "SSH2_MSG_SERVICE_ACCEPT received\r\nReceived disconnect from 127.0.0.1 port 22:2: Too "
        "many authentication failures",
        "Too many authentication failures lock the account.",
        "debug2: sshconnect2.c:input_userauth_info_req():2163 (pid=41): num_prompts 1",
        "ssh: connect to host h port 22: Permission denied",
    };
    const auto add = [&forgeries](const Case &row) { forgeries.append(row.text); };
    std::for_each(Logins.begin(), Logins.end(), add);
    std::for_each(Lines.begin(), Lines.end(), add);
    for (const char *line : Settings)
        forgeries.append(line);
    for (const QByteArray &words : std::as_const(forgeries)) {
        // In a line of its own as well, and with another behind it.
        for (const QByteArray &form :
             {QByteArray("%2"), QByteArray("x\n%2"), QByteArray("x\r\n%2\ny")}) {
            QByteArray text = form;
            text.replace("%2", words.trimmed());
            // A server that has proved who it is may refuse that way itself.
            if (frame.startsWith(PROVED) && text.endsWith(":2: Too many authentication failures"))
                continue;
            // A version has no line ends; ssh has read it up to one.
            if (frame.startsWith("Bad remote"))
                text.replace("\r\n", " ").replace("\n", " ");
            SshMessages messages;
            messages.add(QByteArray(frame).replace("%1", text));
            const Failure failure = messages.failure(255);
            QVERIFY2(failure.kind == kind,
                     qPrintable(failureKindName(failure.kind) + u" by " + QString::fromUtf8(text)));
        }
    }
}

void SshMessagesTest::instructionsAreTold()
{
    SshMessages messages;
    messages.add(
        PROVED "debug2: sshconnect2.c:input_userauth_info_req():2135 (pid=41): entering\r\n"
               "sshconnect2.c:input_userauth_info_req():2147 (pid=41): Example Ltd.\r\n"
               "sshconnect2.c:input_userauth_info_req():2149 (pid=41): Open "
               "https://idp.example/device\nand type WXYZ-9\r\n"
               "debug2: sshconnect2.c:input_userauth_info_req():2163 (pid=41): num_prompts 1\r\n");
    QCOMPARE(messages.takeInstructions(),
             (QStringList{u"Example Ltd."_s, u"Open https://idp.example/device"_s,
                          u"and type WXYZ-9"_s}));
    QCOMPARE(messages.takeInstructions(), QStringList());
    messages.add("me@h: Permission denied (keyboard-interactive).\r\n");
    QCOMPARE(messages.takeInstructions(), QStringList());
    QCOMPARE(messages.failure(255).kind, FailureKind::Authentication);
}

void SshMessagesTest::verdictsOfTheServerAreKept()
{
    using Verdict = SshMessages::Verdict;
    const QByteArray failure = "sshconnect2.c:input_userauth_failure()";
    const QByteArray refused =
        "debug1: " + failure + ":743 (pid=41): Authentications that can continue: password\r\n";
    SshMessages messages;
    messages.add(PROVED + refused);
    QCOMPARE(messages.verdicts(), QList{Verdict::Refused});
    messages.add(failure +
                 ":739 (pid=41): Authenticated using \"keyboard-interactive\" with "
                 "partial success.\r\n" +
                 refused + refused);
    QCOMPARE(messages.verdicts(), (QList{Verdict::Refused, Verdict::Taken, Verdict::Refused}));
    // They are no instructions, and no reason.
    QCOMPARE(messages.takeInstructions(), QStringList());
    QCOMPARE(messages.lines(), QStringList());
    for (int i = 0; i < 2 * SshMessages::MostVerdicts; ++i)
        messages.add(refused);
    QCOMPARE(messages.verdicts().size(), SshMessages::MostVerdicts);
}

void SshMessagesTest::fileThatTakesNoKeyIsNamed()
{
    const QByteArray line = "Failed to add the host to the list of known hosts (/a (b).\r\n";
    SshMessages messages;
    messages.add(line);
    QCOMPARE(messages.filesNotWritten(), QStringList{u"/a (b"_s});
    // Once a server is proved, it may be the server's words.
    messages.add(PROVED + line);
    QCOMPARE(messages.filesNotWritten().size(), 1);
}

void SshMessagesTest::aSignalIsSaid_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &words, int status,
                        const QString &message) {
        QTest::newRow(name) << words << status << message;
    };
    // With -N, clientloop.c has no other reason for status 0, and says nothing.
    row("terminated", {}, 0, u"ssh was told to end (SIGTERM)"_s);
    row("terminated after a warning", "Warning: remote port forwarding failed\r\n", 0,
        u"ssh was told to end (SIGTERM)"_s);
    row("interrupted", "clientloop.c:client_loop():1578 (pid=41): Killed by signal 2.\r\n", 255,
        u"ssh was ended by signal 2"_s);
    row("hung up", "clientloop.c:client_loop():1578 (pid=41): Killed by signal 1.\r\n", 255,
        u"ssh was ended by signal 1"_s);
    row("killed", {}, 128 + 9, u"ssh was ended by signal 9"_s);
    row("none",
        "debug1: clientloop.c:client_loop():1300 (pid=41): Entering interactive session.\r\n", 255,
        u"ssh ended with status 255 and said nothing"_s);
}

void SshMessagesTest::aSignalIsSaid()
{
    QFETCH(const QByteArray, words);
    QFETCH(const int, status);
    QFETCH(const QString, message);
    SshMessages messages;
    messages.add(PROVED);
    messages.setLoggedIn();
    messages.add(words);
    QCOMPARE(messages.failure(status).kind, FailureKind::ConnectionLost);
    QCOMPARE(messages.failure(status).message, message);
    QVERIFY(messages.takeInstructions().isEmpty());
}

void SshMessagesTest::onlyWordsSinceTheLoginCount()
{
    SshMessages messages;
    messages.add(PROVED "me@h: Permission denied (publickey).\r\n");
    messages.setLoggedIn();
    QCOMPARE(messages.failure(255).kind, FailureKind::ConnectionLost);
    QCOMPARE(messages.failure(255).message, u"ssh ended with status 255 and said nothing"_s);
    messages.add("Timeout, server h not responding.\r\n");
    QCOMPARE(messages.failure(255).kind, FailureKind::Timeout);
}

QTEST_APPLESS_MAIN(SshMessagesTest)
#include "tst_sshmessages.moc"
