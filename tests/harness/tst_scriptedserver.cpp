// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/harness/processes.h"
#include "tests/harness/scriptedserver.h"
#include "tests/harness/targetserver.h"
#include "tests/harness/timeout.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <unistd.h>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

// Notes what ssh asks, and answers with one prepared line after the other.
constexpr char Askpass[] = R"sh(#!/bin/sh
printf '%s\n' "$1" >>"$SCRIPT_DIR/asked"
head -n 1 "$SCRIPT_DIR/answers"
sed -i 1d "$SCRIPT_DIR/answers"
)sh";

struct Outcome
{
    int exitCode = -1;
    QString output;
    QString errors;
    QString asked;
};

/// The real ssh as the client, with a script in a person's place.
class Login
{
public:
    Login(const QString &config, const QStringList &arguments, const QStringList &answers)
    {
        write(u"askpass"_s, Askpass);
        QFile::setPermissions(m_directory.filePath(u"askpass"_s),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        write(u"answers"_s, answers.join(u'\n').toUtf8() + '\n');
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SSH_ASKPASS"_s, m_directory.filePath(u"askpass"_s));
        environment.insert(u"SSH_ASKPASS_REQUIRE"_s, u"force"_s);
        environment.insert(u"SCRIPT_DIR"_s, m_directory.path());
        m_ssh.setProcessEnvironment(environment);
        m_ssh.start(u"ssh"_s, QStringList{u"-F"_s, config} + arguments);
        m_ssh.closeWriteChannel();
    }
    ~Login()
    {
        m_ssh.kill();
        m_ssh.waitForFinished();
    }

    bool hasEnded() const { return m_ssh.state() == QProcess::NotRunning; }
    QString asked() const
    {
        QFile file(m_directory.filePath(u"asked"_s));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    Outcome outcome()
    {
        if (!QTest::qWaitFor([this] { return hasEnded(); }, TimeoutMs))
            return {};
        return {m_ssh.exitCode(), QString::fromUtf8(m_ssh.readAllStandardOutput()),
                QString::fromUtf8(m_ssh.readAllStandardError()), asked()};
    }

private:
    void write(const QString &name, const QByteArray &text)
    {
        QFile file(m_directory.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write the script");
    }

    QTemporaryDir m_directory;
    QProcess m_ssh;
};

} // namespace

class ScriptedServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rightPasswordIsTakenAndNoted();
    void wrongPasswordsAreNotedEmptyOnesToo();
    void refusalsAreCountedOverConnections();
    void dialogueAsksRoundByRound();
    void keyWithPassphraseLogsIn();
    void keyOnlyOffersNothingElse();
    void bannerIsShown();
    void unknownHostKeyIsAskedAboutAndStored();
    void changedHostKeyIsRefusedByTheClient();
    void failureAfterLoginIsToldInItsWords();
    void connectionIsDroppedAfterTheLogin();
    void silenceLasts_data();
    void silenceLasts();
    void oldKeyExchangeIsOffered();
    void carriesConnectionsAlsoAsAJumpHost();
    void restartKeepsPortAndKey();
    void nothingIsLeft();
};

void ScriptedServerTest::rightPasswordIsTakenAndNoted()
{
    ScriptedServer server;
    server.addPassword(u"anna"_s, u"right horse"_s);
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    Login login(server.clientConfig(), {server.alias()}, {u"right horse"_s});
    const Outcome outcome = login.outcome();
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors));
    QCOMPARE(outcome.output, u"inside\n"_s);
    QCOMPARE(outcome.asked, u"anna@127.0.0.1's password: \n"_s);
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.logins(), 1);
    QCOMPARE(server.acceptedLogins(), 1);
    QCOMPARE(server.attempts().size(), 1);
    QCOMPARE(server.attempts().first().method, u"password"_s);
    QCOMPARE(server.attempts().first().user, u"anna"_s);
    QVERIFY(server.attempts().first().taken);
    QCOMPARE(server.answers(), QStringList{u"right horse"_s});
}

void ScriptedServerTest::wrongPasswordsAreNotedEmptyOnesToo()
{
    ScriptedServer server;
    server.addPassword(u"anna"_s, u"right"_s);
    QVERIFY(server.start());
    Login login(server.clientConfig(), {server.alias()}, {u"wrong"_s, QString(), u"also wrong"_s});
    const Outcome outcome = login.outcome();
    QCOMPARE(outcome.exitCode, 255);
    QVERIFY2(outcome.errors.contains(u"Permission denied"), qPrintable(outcome.errors));
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.answers(), (QStringList{u"wrong"_s, QString(), u"also wrong"_s}));
    QCOMPARE(server.acceptedLogins(), 0);
    server.clearHistory();
    QCOMPARE(server.answers(), QStringList());
}

void ScriptedServerTest::refusalsAreCountedOverConnections()
{
    ScriptedServer server;
    server.addPassword(u"anna"_s, u"right"_s);
    server.setRefusals(2);
    QVERIFY(server.start());
    const QStringList once{u"-oNumberOfPasswordPrompts=1"_s, server.alias()};
    for (const int exitCode : {255, 255, 0}) {
        Login login(server.clientConfig(), once, {u"right"_s});
        QCOMPARE(login.outcome().exitCode, exitCode);
    }
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.connections(), 3);
    QCOMPARE(server.answers().size(), 3);
}

void ScriptedServerTest::dialogueAsksRoundByRound()
{
    ScriptedServer server;
    server.setDialogue({{{{u"Password: "_s, u"right"_s}}},
                        {{{u"One-time code: "_s, u"123456"_s, true}}, {}, u"Look at it."_s}});
    QVERIFY(server.start());
    Login login(server.clientConfig(), {server.alias()}, {u"right"_s, u"123456"_s});
    const Outcome outcome = login.outcome();
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors));
    QCOMPARE(outcome.asked,
             u"(tester@127.0.0.1) Password: \n(tester@127.0.0.1) One-time code: \n"_s);
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.answers(), (QStringList{u"right"_s, u"123456"_s}));
    QCOMPARE(server.attempts().last().method, u"keyboard-interactive"_s);
}

void ScriptedServerTest::keyWithPassphraseLogsIn()
{
    ScriptedServer server;
    server.acceptKey(u"open sesame"_s);
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    Login login(server.clientConfig(), {server.alias()}, {u"open sesame"_s});
    const Outcome outcome = login.outcome();
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors));
    QVERIFY2(outcome.asked.startsWith(u"Enter passphrase for key"), qPrintable(outcome.asked));
    QCOMPARE(server.answers(), QStringList());
}

void ScriptedServerTest::keyOnlyOffersNothingElse()
{
    ScriptedServer server;
    server.acceptKey();
    QVERIFY(server.start());
    Login good(server.clientConfig(), {server.alias()}, {});
    QCOMPARE(good.outcome().exitCode, 0);
    Login bad(server.clientConfig(), {u"-oPubkeyAuthentication=no"_s, server.alias()}, {});
    const Outcome outcome = bad.outcome();
    QCOMPARE(outcome.exitCode, 255);
    QVERIFY2(outcome.errors.contains(u"Permission denied (publickey)"), qPrintable(outcome.errors));
    QCOMPARE(outcome.asked, QString());
}

void ScriptedServerTest::bannerIsShown()
{
    ScriptedServer server;
    server.acceptKey();
    server.setBanner(u"Members only.\n"_s);
    QVERIFY(server.start());
    Login login(server.clientConfig(), {server.alias()}, {});
    QVERIFY(login.outcome().errors.contains(u"Members only."));
}

void ScriptedServerTest::unknownHostKeyIsAskedAboutAndStored()
{
    ScriptedServer server;
    server.acceptKey();
    server.setKeyKnown(false);
    QVERIFY(server.start());
    Login login(server.clientConfig(), {server.alias()}, {u"yes"_s});
    const Outcome outcome = login.outcome();
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors));
    QVERIFY(outcome.asked.contains(u"The authenticity of host"));
    QVERIFY2(outcome.asked.contains(server.fingerprint()), qPrintable(outcome.asked));
    QFile known(server.knownHosts());
    QVERIFY(known.open(QIODevice::ReadOnly));
    QVERIFY(known.readAll().contains("ssh-ed25519"));
}

void ScriptedServerTest::changedHostKeyIsRefusedByTheClient()
{
    ScriptedServer server;
    server.acceptKey();
    QVERIFY(server.start());
    const QString before = server.fingerprint();
    const quint16 port = server.port();
    QVERIFY(server.rotateHostKey());
    QVERIFY(server.fingerprint() != before);
    QCOMPARE(server.port(), port);
    Login login(server.clientConfig(), {server.alias()}, {});
    const Outcome outcome = login.outcome();
    QCOMPARE(outcome.exitCode, 255);
    QVERIFY(outcome.errors.contains(u"REMOTE HOST IDENTIFICATION HAS CHANGED"));
    QVERIFY(outcome.errors.contains(server.fingerprint()));
    QCOMPARE(outcome.asked, QString());
}

void ScriptedServerTest::failureAfterLoginIsToldInItsWords()
{
    ScriptedServer server;
    server.acceptKey();
    server.setFailureAfterLogin(u"This account is closed."_s);
    QVERIFY(server.start());
    Login login(server.clientConfig(), {u"-N"_s, server.alias()}, {});
    const Outcome outcome = login.outcome();
    QCOMPARE(outcome.exitCode, 255);
    QVERIFY2(outcome.errors.contains(u"This account is closed."), qPrintable(outcome.errors));
    QCOMPARE(server.acceptedLogins(), 1);
}

void ScriptedServerTest::connectionIsDroppedAfterTheLogin()
{
    ScriptedServer server;
    server.acceptKey();
    server.setCloseAfterLogin(50);
    QVERIFY(server.start());
    Login login(server.clientConfig(), {u"-N"_s, server.alias()}, {});
    QCOMPARE(login.outcome().exitCode, 255);
    QCOMPARE(server.acceptedLogins(), 1);
}

void ScriptedServerTest::silenceLasts_data()
{
    using Hang = ScriptedServer::Hang;
    QTest::addColumn<Hang>("hang");
    QTest::addColumn<int>("logins");
    QTest::addColumn<int>("answers");
    QTest::newRow("on connect") << Hang::OnConnect << 0 << 0;
    QTest::newRow("after the version") << Hang::AfterVersion << 0 << 0;
    QTest::newRow("in the login") << Hang::InLogin << 1 << 0;
    QTest::newRow("after the answer") << Hang::AfterAnswer << 1 << 1;
}

void ScriptedServerTest::silenceLasts()
{
    QFETCH(ScriptedServer::Hang, hang);
    QFETCH(int, logins);
    QFETCH(int, answers);
    ScriptedServer server;
    server.addPassword(u"anna"_s, u"right"_s);
    server.setHang(hang);
    QVERIFY(server.start());
    {
        Login login(server.clientConfig(), {server.alias()}, {u"right"_s});
        QTRY_COMPARE_WITH_TIMEOUT(server.connections(), 1, TimeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(server.logins(), logins, TimeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(server.answers().size(), answers, TimeoutMs);
        QVERIFY(!login.hasEnded());
        QCOMPARE(server.openConnections(), 1);
    }
    QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, TimeoutMs);
    QCOMPARE(server.acceptedLogins(), 0);
}

void ScriptedServerTest::oldKeyExchangeIsOffered()
{
    for (const bool strict : {true, false}) {
        ScriptedServer server;
        server.acceptKey();
        server.setStrictKeyExchange(strict);
        QVERIFY(server.start());
        Login login(server.clientConfig(), {u"-vv"_s, server.alias()}, {});
        const Outcome outcome = login.outcome();
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.errors.contains(u"kex-strict-s-v00@openssh.com"), strict);
    }
}

void ScriptedServerTest::carriesConnectionsAlsoAsAJumpHost()
{
    const TargetServer target(
        [](int socket) { [[maybe_unused]] const ssize_t sent = ::write(socket, "hello\n", 6); });
    ScriptedServer gate(u"gate"_s);
    gate.addPassword(u"guard"_s, u"first"_s);
    ScriptedServer inner(u"inner"_s);
    inner.addPassword(u"anna"_s, u"second"_s);
    QVERIFY(gate.start());
    QVERIFY(inner.start());
    Login login(inner.clientConfig({&gate}),
                {u"-J"_s, u"gate"_s, u"-W"_s, u"127.0.0.1:%1"_s.arg(target.port()), u"inner"_s},
                {u"first"_s, u"second"_s});
    const Outcome outcome = login.outcome();
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors + login.asked()));
    QCOMPARE(outcome.output, u"hello\n"_s);
    QCOMPARE(outcome.asked, u"guard@127.0.0.1's password: \nanna@127.0.0.1's password: \n"_s);
    QTRY_COMPARE(gate.forwards(), QStringList{u"127.0.0.1:%1"_s.arg(inner.port())});
    QCOMPARE(inner.forwards(), QStringList{u"127.0.0.1:%1"_s.arg(target.port())});
}

void ScriptedServerTest::restartKeepsPortAndKey()
{
    ScriptedServer server;
    server.acceptKey();
    QVERIFY(server.start());
    const quint16 port = server.port();
    const QString fingerprint = server.fingerprint();
    Login login(server.clientConfig(), {u"-N"_s, server.alias()}, {});
    QTRY_COMPARE_WITH_TIMEOUT(server.acceptedLogins(), 1, TimeoutMs);
    QVERIFY(server.restart());
    QCOMPARE(login.outcome().exitCode, 255);
    QCOMPARE(server.port(), port);
    QCOMPARE(server.fingerprint(), fingerprint);
    Login again(server.clientConfig(), {server.alias()}, {});
    QCOMPARE(again.outcome().exitCode, 0);
    server.stop();
    Login late(server.clientConfig(), {server.alias()}, {});
    QVERIFY(late.outcome().errors.contains(u"Connection refused"));
}

void ScriptedServerTest::nothingIsLeft()
{
    QString directory;
    qint64 pid = 0;
    {
        ScriptedServer server;
        server.acceptKey();
        QVERIFY(server.start());
        directory = server.directory();
        pid = server.processId();
        QVERIFY(runs(pid));
    }
    QVERIFY(!QFile::exists(directory));
    QVERIFY(!runs(pid));
}

QTEST_GUILESS_MAIN(ScriptedServerTest)
#include "tst_scriptedserver.moc"
