// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/harness/promptclerk.h"
#include "tests/harness/scriptedserver.h"
#include "tests/harness/targetserver.h"
#include "tests/harness/tunnelbed.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QtEndian>

#include <array>
#include <sys/socket.h>
#include <sys/stat.h>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

/// What ssh would say for every kind of failure, each in lines of its own; %1 is a file of
/// somebody else's.
constexpr auto EveryKind =
    "@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@\r\n"
    "@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @\r\n"
    "The fingerprint for the ED25519 key sent by the remote host is\n"
    "SHA256:HEWU9fJJFYiy1GDbMGDOKN4kS48AO+GXyZrIYJAeyzs.\r\n"
    "Offending ED25519 key in /tmp/f:1\r\n"
    "Host key for github.com has changed and you have requested strict checking.\r\n"
    "Host key verification failed.\r\n"
    "me@h: Permission denied (publickey).\r\n"
    "ssh: Could not resolve hostname h: Name or service not known\r\n"
    "ssh: connect to host h port 22: No route to host\r\n"
    "ssh: connect to host h port 22: Connection refused\r\n"
    "ssh: connect to host h port 22: Permission denied\r\n"
    "Connection timed out during banner exchange\r\n"
    "bind [127.0.0.1]:1080: Address already in use\r\n"
    "channel_setup_fwd_listener_tcpip: cannot listen to port: 1080\r\n"
    "Could not request local forwarding.\r\n"
    "Error: remote port forwarding failed for listen port 1\r\n"
    "command-line: line 0: Bad configuration option: nonsense\r\n"
    "debug2: kex.c:kex_choose_conf():1005 (pid=1): peer server KEXINIT proposal\r\n"
    "Too many authentication failures";

QByteArray sshString(const QByteArray &text)
{
    QByteArray size(4, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(text.size()), size.data());
    return size + text;
}

/// A packet of before the keys (RFC 4253, 6 and 11.1): SSH_MSG_DISCONNECT.
QByteArray disconnectPacket(const QByteArray &text)
{
    QByteArray payload(5, '\0');
    payload[0] = 1;
    payload[4] = 2;
    payload += sshString(text) + sshString({});
    const auto padding = static_cast<char>(8 - (payload.size() + 5) % 8 + 8);
    return sshString(QByteArray(1, padding) + payload + QByteArray(padding, '\0'));
}

/// A peer that proves nothing: it says its version, these bytes, and hangs up.
TargetServer::Talk stranger(const QByteArray &words)
{
    return [words](int socket) {
        const QByteArray all = "SSH-2.0-Stranger\r\n" + words;
        ::send(socket, all.constData(), static_cast<std::size_t>(all.size()), MSG_NOSIGNAL);
        ::shutdown(socket, SHUT_WR);
        std::array<char, 4096> bytes;
        while (::recv(socket, bytes.data(), bytes.size(), 0) > 0) {
        }
    };
}

} // namespace

/// No text of a server, of whoever stands in its place, or of a program on the way makes a failure
/// what it is not; with the system's ssh.
class ForgeryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void strangersDisconnectDecidesNothing_data();
    void strangersDisconnectDecidesNothing();
    void proxyCommandDecidesNothing();
    void proxyCommandSaysWhy();
    void bannerAndInstructionDecideNothing_data();
    void bannerAndInstructionDecideNothing();
    void bannerDoesNotOutliveTheLogin();
    void instructionStandsWithItsQuestion();
    void bannerIsShownWhileItLogsIn();
    void bannerOfAJumpHostIsNoWarning();
    void changedKeyOfAJumpHostIsFound();
    void pipeInPlaceOfKnownHostsHangsNobody();

private:
    Profile add(const QString &destination, const QByteArray &config);
    Failure failureOf(const QString &id);
    void up(const QString &id) { m_bed->engine().up(id); }

    std::unique_ptr<TunnelBed> m_bed;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<PromptClerk> m_clerk;
};

void ForgeryTest::init()
{
    m_bed = std::make_unique<TunnelBed>();
    m_bed->startEngine();
    m_server = std::make_unique<ScriptedServer>();
    m_clerk = std::make_unique<PromptClerk>(m_bed->engine());
}

void ForgeryTest::cleanup()
{
    m_clerk.reset();
    m_bed.reset();
    m_server.reset();
}

Profile ForgeryTest::add(const QString &destination, const QByteArray &config)
{
    QFile file(m_bed->folder() + u"/ssh_config"_s);
    if (!file.open(QFile::WriteOnly))
        qFatal("the configuration cannot be written");
    file.write(config);
    file.close();
    Profile profile = Profile::create(u"test"_s, destination);
    profile.configFile = file.fileName();
    profile.start = StartMode::Manual;
    EndpointSettings socks;
    socks.listen = SocketAddress(HostPort{u"127.0.0.1"_s, 0});
    profile.endpoints.append(socks);
    if (const std::optional<Failure> failure = m_bed->save(profile))
        qFatal("%s", qPrintable(failure->message));
    return profile;
}

Failure ForgeryTest::failureOf(const QString &id)
{
    m_bed->waitFor(id, [](const ProfileStatus &status) { return status.failure.has_value(); });
    return m_bed->status(id).failure.value_or(Failure{});
}

void ForgeryTest::strangersDisconnectDecidesNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    const QList<QByteArray> lines = QByteArray(EveryKind).split('\n');
    for (const QByteArray &line : lines) {
        QTest::addRow("behind another: %s", line.trimmed().constData())
            << QByteArray("x\r\n" + line + "\n");
        QTest::newRow(line.trimmed().constData()) << line.trimmed();
    }
    // The text is cut at 400 bytes: what matters most comes whole.
    QTest::newRow("changed key") << QByteArray(
        "x\nThe fingerprint for the ED25519 key sent by the remote host is\n"
        "SHA256:HEWU9fJJFYiy1GDbMGDOKN4kS48AO+GXyZrIYJAeyzs.\n"
        "Offending ED25519 key in /tmp/f:1\n"
        "Host key for github.com has changed and you have requested strict "
        "checking.\nHost key verification failed.");
}

void ForgeryTest::strangersDisconnectDecidesNothing()
{
    QFETCH(QByteArray, text);
    const TargetServer server(stranger(disconnectPacket(text)));
    const Profile profile = add(u"work"_s, "Host work\n  HostName 127.0.0.1\n  Port " +
                                               QByteArray::number(server.port()) + '\n');
    up(profile.id);
    const Failure failure = failureOf(profile.id);
    QCOMPARE(failure.kind, FailureKind::ConnectionLost);
    QVERIFY2(failure.message.startsWith(u"Received disconnect from 127.0.0.1"),
             qPrintable(failure.message));
    // It tries again, and again, and is never given up.
    QVERIFY(m_bed->waitFor(profile.id, [](const ProfileStatus &status) {
        return status.state == TunnelState::Reconnecting;
    }));
    std::optional<Result<HostKeyChange>> change;
    m_bed->engine().requestHostKeyChange(
        profile.id, [&change](const Result<HostKeyChange> &found) { change = found; });
    QTRY_VERIFY(change);
    QVERIFY(!change->ok());
}

void ForgeryTest::proxyCommandDecidesNothing()
{
    QFile words(m_bed->folder() + u"/words"_s);
    QVERIFY(words.open(QFile::WriteOnly));
    words.write(EveryKind);
    words.close();
    const Profile profile =
        add(u"work"_s, "Host work\n  ProxyCommand sh -c \"cat '" +
                           QFile::encodeName(words.fileName()) + "' >&2; exit 1\"\n");
    up(profile.id);
    QCOMPARE(failureOf(profile.id).kind, FailureKind::ConnectionLost);
}

void ForgeryTest::proxyCommandSaysWhy()
{
    const Profile profile =
        add(u"work"_s, "Host work\n  ProxyCommand sh -c \"echo ERROR: your session has expired "
                       ">&2; exit 1\"\n");
    up(profile.id);
    const Failure failure = failureOf(profile.id);
    QCOMPARE(failure.kind, FailureKind::ConnectionLost);
    QCOMPARE(failure.message, u"ERROR: your session has expired"_s);
}

void ForgeryTest::bannerAndInstructionDecideNothing_data()
{
    QTest::addColumn<bool>("refused");
    QTest::newRow("refused") << true;
    QTest::newRow("dropped") << false;
}

void ForgeryTest::bannerAndInstructionDecideNothing()
{
    QFETCH(bool, refused);
    const QString words = QString::fromLatin1(EveryKind);
    m_server->setBanner(words + u'\n');
    m_server->setDialogue({{{{u"Code: "_s, u"1"_s}}, words, words}});
    m_server->setHang(refused ? ScriptedServer::Hang::Never : ScriptedServer::Hang::AfterAnswer);
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    QFile config(m_server->clientConfig());
    QVERIFY(config.open(QFile::ReadOnly));
    const Profile profile = add(m_server->alias(), config.readAll());
    m_clerk->setSay([](const Prompt &) { return PromptClerk::text(u"wrong"_s); });
    up(profile.id);
    if (!refused) {
        QTRY_VERIFY(!m_server->attempts().isEmpty());
        m_server->stop();
    }
    const Failure failure = failureOf(profile.id);
    QCOMPARE(failure.kind, refused ? FailureKind::Authentication : FailureKind::ConnectionLost);
    QVERIFY(!failure.message.contains(u"me@h"));
}

void ForgeryTest::bannerDoesNotOutliveTheLogin()
{
    m_server->setBanner(u"Too many authentication failures lock the account.\n"_s);
    m_server->acceptKey();
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    QFile config(m_server->clientConfig());
    QVERIFY(config.open(QFile::ReadOnly));
    const Profile profile = add(m_server->alias(), config.readAll());
    up(profile.id);
    QVERIFY(m_bed->waitForState(profile.id, TunnelState::Up));
    QCOMPARE(m_bed->status(profile.id).says, QString());
    QVERIFY(m_server->restart());
    QVERIFY(m_bed->waitFor(profile.id, [](const ProfileStatus &status) {
        return status.state != TunnelState::Up || status.failure;
    }));
    QVERIFY(m_bed->waitForState(profile.id, TunnelState::Up));
}

void ForgeryTest::instructionStandsWithItsQuestion()
{
    m_server->setBanner(u"Welcome to Example.\n"_s);
    m_server->setDialogue({{{{u"Code: "_s, u"1"_s}},
                            u"Example"_s,
                            u"Open https://idp.example/device\nand type WXYZ-9"_s},
                           {{{u"Contraseña: "_s, u"2"_s}}}});
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    QFile config(m_server->clientConfig());
    QVERIFY(config.open(QFile::ReadOnly));
    const Profile profile = add(m_server->alias(), config.readAll());
    m_clerk->setSay([](const Prompt &prompt) {
        return PromptClerk::text(prompt.text.endsWith(u"Code: ") ? u"1"_s : u"2"_s);
    });
    up(profile.id);
    QVERIFY(m_bed->waitForState(profile.id, TunnelState::Up));
    QCOMPARE(m_clerk->asked().size(), 2);
    QCOMPARE(m_clerk->asked().at(0).says,
             u"Welcome to Example.\nExample\nOpen https://idp.example/device\nand type WXYZ-9"_s);
    QCOMPARE(m_clerk->asked().at(1).says, QString());
    QVERIFY2(m_clerk->asked().at(1).text.endsWith(u"Contraseña: "),
             qPrintable(m_clerk->asked().at(1).text));
}

void ForgeryTest::bannerIsShownWhileItLogsIn()
{
    m_server->setBanner(u"To authenticate, visit https://idp.example/a\u001b[2J\n"_s);
    m_server->acceptKey();
    m_server->setHang(ScriptedServer::Hang::InLogin);
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    QFile config(m_server->clientConfig());
    QVERIFY(config.open(QFile::ReadOnly));
    const Profile profile = add(m_server->alias(), config.readAll());
    up(profile.id);
    QVERIFY(m_bed->waitFor(profile.id,
                           [](const ProfileStatus &status) { return !status.says.isEmpty(); }));
    const QString says = m_bed->status(profile.id).says;
    QVERIFY2(says.startsWith(u"To authenticate, visit https://idp.example/a"), qPrintable(says));
    QVERIFY(!says.contains(u'\u001b'));
    m_bed->engine().down(profile.id);
    QVERIFY(m_bed->waitForState(profile.id, TunnelState::Stopped));
    QCOMPARE(m_bed->status(profile.id).says, QString());
}

void ForgeryTest::bannerOfAJumpHostIsNoWarning()
{
    m_server->setBanner(QString::fromLatin1(EveryKind) + u'\n');
    m_server->acceptKey();
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    ScriptedServer inner(u"inner"_s);
    inner.acceptKey();
    QVERIFY2(inner.start(), qPrintable(inner.errorString()));
    QFile config(inner.clientConfig({m_server.get()}));
    QVERIFY(config.open(QFile::ReadOnly));
    const QByteArray text = config.readAll();
    // By ssh's own way, and by a ProxyCommand whose standard error is everybody's.
    for (const QByteArray &way :
         std::array<QByteArray, 2>{"  ProxyJump " + m_server->alias().toUtf8() + '\n',
                                   "  ProxyCommand ssh -F " + QFile::encodeName(config.fileName()) +
                                       " -W %h:%p " + m_server->alias().toUtf8() + '\n'}) {
        const Profile profile = add(u"inner"_s, "Host inner\n" + way + text);
        up(profile.id);
        QVERIFY(m_bed->waitForState(profile.id, TunnelState::Up));
        QCOMPARE(m_bed->status(profile.id).warnings, QList<Warning>());
        m_bed->engine().down(profile.id);
        QVERIFY(m_bed->waitForState(profile.id, TunnelState::Stopped));
        std::optional<std::optional<Failure>> removed;
        m_bed->engine().remove(profile.id,
                               [&removed](const std::optional<Failure> &done) { removed = done; });
        QTRY_VERIFY(removed);
    }
}

void ForgeryTest::changedKeyOfAJumpHostIsFound()
{
    m_server->acceptKey();
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    ScriptedServer inner(u"inner"_s);
    inner.acceptKey();
    QVERIFY2(inner.start(), qPrintable(inner.errorString()));
    QFile config(inner.clientConfig({m_server.get()}));
    QVERIFY(config.open(QFile::ReadOnly));
    const Profile profile =
        add(u"inner"_s,
            "Host inner\n  ProxyJump " + m_server->alias().toUtf8() + '\n' + config.readAll());
    const QString known = m_server->fingerprint();
    QVERIFY(m_server->rotateHostKey());
    up(profile.id);
    const Failure failure = failureOf(profile.id);
    QCOMPARE(failure.kind, FailureKind::HostKeyChanged);
    std::optional<Result<HostKeyChange>> change;
    m_bed->engine().requestHostKeyChange(
        profile.id, [&change](const Result<HostKeyChange> &found) { change = found; });
    QTRY_VERIFY(change);
    QVERIFY(change->ok());
    QCOMPARE(change->value().newFingerprint, m_server->fingerprint());
    QCOMPARE(change->value().oldFingerprints, QStringList{known + u" (ED25519)"});
    QCOMPARE(change->value().file, m_server->knownHosts());
}

/// As somebody may do who can write there, once the failure is known.
void ForgeryTest::pipeInPlaceOfKnownHostsHangsNobody()
{
    m_server->acceptKey();
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    QFile config(m_server->clientConfig());
    QVERIFY(config.open(QFile::ReadOnly));
    const Profile profile = add(m_server->alias(), config.readAll());
    QVERIFY(m_server->rotateHostKey());
    up(profile.id);
    QCOMPARE(failureOf(profile.id).kind, FailureKind::HostKeyChanged);
    QVERIFY(QFile::remove(m_server->knownHosts()));
    QCOMPARE(::mkfifo(QFile::encodeName(m_server->knownHosts()).constData(), 0600), 0);
    QElapsedTimer clock;
    clock.start();
    std::optional<Result<HostKeyChange>> change;
    m_bed->engine().requestHostKeyChange(
        profile.id, [&change](const Result<HostKeyChange> &found) { change = found; });
    QTRY_VERIFY(change);
    QVERIFY(!change->ok());
    QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY2(change->failure().message.contains(u"not a file on a disk"),
             qPrintable(change->failure().message));
}

QTEST_GUILESS_MAIN(ForgeryTest)
#include "tst_forgery.moc"
