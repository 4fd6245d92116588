// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/app/programbed.h"
#include "tests/harness/ptyprogram.h"
#include "tests/harness/scriptedserver.h"
#include "tests/harness/timeout.h"

#include <QFile>
#include <QTest>

using namespace Culvert::Test;
using namespace Qt::StringLiterals;

/// The whole way of a question: server, ssh, askpass helper, running program, command line, a
/// person at a terminal; and of the answer back.
class TerminalLoginTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void rightPasswordLogsIn();
    void servicesAsksAsWell();
    void threeWrongPasswordsFail();
    void cancelSendsNothing_data();
    void cancelSendsNothing();
    void hostKeyIsStoredOnlyByYes_data();
    void hostKeyIsStoredOnlyByYes();
    void codeIsAskedAfterThePassword();
    void passphraseIsAsked();
    void jumpHostAsksInItsName();
    void bannerDoesNotStandInTheWay();
    void endOfTheLoginWithdrawsTheQuestion();
    void twoTerminalsWaitForOneAnswer();
    void withoutATerminalTheLoginFails();

private:
    /// The profile "work"; without @p config, with the server's.
    void add(const QString &config = {});
    std::unique_ptr<PtyProgram> up() const
    {
        return std::make_unique<PtyProgram>(ProgramBed::path(), QStringList{u"up"_s, u"work"_s},
                                            m_bed->environment());
    }
    QString state() const { return m_bed->profileStatus(u"work"_s).value(u"state").toString(); }
    QString failureKind() const
    {
        return m_bed->profileStatus(u"work"_s)
            .value(u"failure")
            .toObject()
            .value(u"kind")
            .toString();
    }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ProgramBed> m_bed;
};

void TerminalLoginTest::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_bed = std::make_unique<ProgramBed>();
    QVERIFY(m_bed->start());
}

void TerminalLoginTest::cleanup()
{
    m_bed.reset();
    m_server.reset();
}

void TerminalLoginTest::add(const QString &config)
{
    const ProgramBed::Output output =
        m_bed->culvert({u"add"_s, m_server->alias(), u"--name"_s, u"work"_s, u"--socks"_s, u"0"_s,
                        u"--config-file"_s, config.isEmpty() ? m_server->clientConfig() : config});
    QVERIFY2(output.exitStatus == 0, qPrintable(output.errors));
}

void TerminalLoginTest::rightPasswordLogsIn()
{
    m_server->addPassword(u"anna"_s, u"canary horse"_s);
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    add();
    const auto culvert = up();
    QVERIFY(culvert->waitForText("Password: "));
    QVERIFY2(culvert->screen().contains("work, scripted: the server asks for the password of "
                                        "anna@127.0.0.1."),
             culvert->screen().constData());
    QVERIFY(!culvert->echoes());
    culvert->type("canary horse\n");
    QCOMPARE(culvert->exitStatus(), 0);
    QCOMPARE(state(), u"up"_s);
    QVERIFY(culvert->echoes());
    QVERIFY(!culvert->screen().contains("canary"));
    QTRY_COMPARE(m_server->answers(), QStringList{u"canary horse"_s});
}

/// As `up` does, for a tunnel that was stopped.
void TerminalLoginTest::servicesAsksAsWell()
{
    m_server->addPassword(u"anna"_s, u"canary horse"_s);
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    add();
    QCOMPARE(m_bed->culvert({u"down"_s, u"work"_s}).exitStatus, 0);
    PtyProgram culvert(ProgramBed::path(), {u"services"_s, u"work"_s}, m_bed->environment());
    QVERIFY(culvert.waitForText("Password: "));
    QVERIFY(!culvert.echoes());
    culvert.type("canary horse\n");
    QVERIFY(culvert.exitStatus().has_value());
    QTRY_COMPARE(m_server->answers(), QStringList{u"canary horse"_s});
    QVERIFY(!culvert.screen().contains("canary"));
    // It leaves the tunnel as it was.
    QTRY_COMPARE(state(), u"stopped"_s);
}

void TerminalLoginTest::threeWrongPasswordsFail()
{
    m_server->addPassword(u"anna"_s, u"right"_s);
    QVERIFY(m_server->start());
    add();
    const auto culvert = up();
    for (int attempt = 1; attempt <= 3; ++attempt) {
        QVERIFY(culvert->waitForText("Password: ", attempt));
        culvert->type("wrong\n");
    }
    QCOMPARE(culvert->exitStatus(), 1);
    QVERIFY(culvert->screen().contains("Attempt 2"));
    QVERIFY(culvert->screen().contains("Attempt 3"));
    QVERIFY(culvert->screen().contains("culvert: work: "));
    QCOMPARE(state(), u"failed"_s);
    QCOMPARE(failureKind(), u"authentication"_s);
    QTRY_COMPARE(m_server->openConnections(), 0);
    QCOMPARE(m_server->answers(), QStringList(3, u"wrong"_s));
}

void TerminalLoginTest::cancelSendsNothing_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<int>("exitStatus");
    QTest::newRow("Ctrl-C") << QByteArray("half\x03") << 130;
    QTest::newRow("Ctrl-D") << QByteArray("\x04") << 1;
}

void TerminalLoginTest::cancelSendsNothing()
{
    QFETCH(QByteArray, keys);
    QFETCH(int, exitStatus);
    m_server->addPassword(u"anna"_s, u"right"_s);
    QVERIFY(m_server->start());
    add();
    const auto culvert = up();
    QVERIFY(culvert->waitForText("Password: "));
    culvert->type(keys);
    QCOMPARE(culvert->exitStatus(), exitStatus);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->openConnections(), 0, TimeoutMs);
    QTRY_COMPARE(state(), u"failed"_s);
    QCOMPARE(m_server->connections(), 1);
    QCOMPARE(m_server->logins(), 1);
    // Not even an empty one.
    QCOMPARE(m_server->answers(), QStringList());
}

void TerminalLoginTest::hostKeyIsStoredOnlyByYes_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("exitStatus");
    QTest::addColumn<bool>("stored");
    QTest::newRow("yes") << QByteArray("yes") << 0 << true;
    QTest::newRow("once") << QByteArray("once") << 0 << false;
    QTest::newRow("no") << QByteArray("no") << 1 << false;
    QTest::newRow("fingerprint") << QByteArray() << 0 << true;
}

void TerminalLoginTest::hostKeyIsStoredOnlyByYes()
{
    QFETCH(QByteArray, typed);
    QFETCH(int, exitStatus);
    QFETCH(bool, stored);
    m_server->acceptKey();
    m_server->setKeyKnown(false);
    QVERIFY(m_server->start());
    add();
    const auto culvert = up();
    QVERIFY(culvert->waitForText("that you were given: "));
    const QByteArray fingerprint = m_server->fingerprint().toLatin1();
    QVERIFY2(culvert->screen().contains(fingerprint), culvert->screen().constData());
    QVERIFY(culvert->screen().contains(m_server->knownHosts().toLocal8Bit()));
    culvert->type((typed.isEmpty() ? fingerprint : typed) + '\n');
    QCOMPARE(culvert->exitStatus(), exitStatus);
    QCOMPARE(state(), exitStatus == 0 ? u"up"_s : u"failed"_s);
    QFile known(m_server->knownHosts());
    QVERIFY(known.open(QIODevice::ReadOnly));
    QCOMPARE(known.readAll().contains("ssh-ed25519"), stored);
}

void TerminalLoginTest::codeIsAskedAfterThePassword()
{
    m_server->setDialogue(
        {{{{u"Password: "_s, u"right"_s}}},
         {{{u"\x1b[2JOne-time code: "_s, u"123456"_s}}, {}, u"Look at your token."_s}});
    QVERIFY(m_server->start());
    add();
    const auto culvert = up();
    QVERIFY(culvert->waitForText("Answer (not shown): "));
    QVERIFY2(culvert->screen().contains("Password:"), culvert->screen().constData());
    culvert->type("right\n");
    QVERIFY(culvert->waitForText("Answer (not shown): ", 2));
    QVERIFY2(culvert->screen().contains("One-time code:"), culvert->screen().constData());
    QVERIFY(!culvert->screen().contains('\x1b'));
    culvert->type("123456\n");
    QCOMPARE(culvert->exitStatus(), 0);
    QTRY_COMPARE(m_server->answers(), (QStringList{u"right"_s, u"123456"_s}));
}

void TerminalLoginTest::passphraseIsAsked()
{
    m_server->acceptKey(u"open sesame"_s);
    QVERIFY(m_server->start());
    add();
    const auto culvert = up();
    QVERIFY(culvert->waitForText("Passphrase: "));
    QVERIFY2(culvert->screen().contains("client_key"), culvert->screen().constData());
    culvert->type("open sesame\n");
    QCOMPARE(culvert->exitStatus(), 0);
}

void TerminalLoginTest::jumpHostAsksInItsName()
{
    ScriptedServer gate(u"gate"_s);
    gate.addPassword(u"guard"_s, u"first"_s);
    m_server->addPassword(u"anna"_s, u"second"_s);
    QVERIFY(gate.start());
    QVERIFY(m_server->start());
    QFile config(m_server->clientConfig({&gate}));
    QVERIFY(config.open(QIODevice::Append));
    config.write("Host scripted\n    ProxyJump gate\n");
    config.close();
    add(config.fileName());
    const auto culvert = up();
    QVERIFY(culvert->waitForText("Password: "));
    QVERIFY2(culvert->screen().contains("work, gate (jump host): the server asks for the password "
                                        "of guard@127.0.0.1."),
             culvert->screen().constData());
    culvert->type("first\n");
    QVERIFY(culvert->waitForText("Password: ", 2));
    QVERIFY2(culvert->screen().contains("work, scripted: the server asks for the password of "
                                        "anna@127.0.0.1."),
             culvert->screen().constData());
    culvert->type("second\n");
    QCOMPARE(culvert->exitStatus(), 0);
    QTRY_COMPARE(gate.answers(), QStringList{u"first"_s});
    QTRY_COMPARE(m_server->answers(), QStringList{u"second"_s});
}

void TerminalLoginTest::bannerDoesNotStandInTheWay()
{
    m_server->setBanner(u"Members only.\n\x1b[2JPermission denied (publickey).\n"_s);
    m_server->addPassword(u"anna"_s, u"right"_s);
    QVERIFY(m_server->start());
    add();
    const auto culvert = up();
    QVERIFY(culvert->waitForText("Password: "));
    culvert->type("right\n");
    QCOMPARE(culvert->exitStatus(), 0);
    QVERIFY(culvert->screen().contains("| Members only."));
    QVERIFY(!culvert->screen().contains('\x1b'));
}

void TerminalLoginTest::endOfTheLoginWithdrawsTheQuestion()
{
    m_server->addPassword(u"anna"_s, u"right"_s);
    QVERIFY(m_server->start());
    add();
    const auto culvert = up();
    QVERIFY(culvert->waitForText("Password: "));
    culvert->type("half");
    QCOMPARE(m_bed->culvert({u"down"_s, u"work"_s}).exitStatus, 0);
    QCOMPARE(culvert->exitStatus(), 1);
    QVERIFY(culvert->screen().contains("This was answered elsewhere, or the login has ended."));
    QVERIFY(culvert->echoes());
    QTRY_COMPARE_WITH_TIMEOUT(m_server->openConnections(), 0, TimeoutMs);
    QCOMPARE(m_server->answers(), QStringList());
}

void TerminalLoginTest::twoTerminalsWaitForOneAnswer()
{
    m_server->addPassword(u"anna"_s, u"right"_s);
    QVERIFY(m_server->start());
    add();
    const auto first = up();
    QVERIFY(first->waitForText("Password: "));
    const auto second = up();
    first->type("right\n");
    QCOMPARE(first->exitStatus(), 0);
    QCOMPARE(second->exitStatus(), 0);
    QTRY_COMPARE(m_server->answers(), QStringList{u"right"_s});
}

void TerminalLoginTest::withoutATerminalTheLoginFails()
{
    m_server->addPassword(u"anna"_s, u"right"_s);
    QVERIFY(m_server->start());
    add();
    const ProgramBed::Output output = m_bed->culvert({u"up"_s, u"work"_s, u"--wait"_s});
    QCOMPARE(output.exitStatus, 1);
    QVERIFY2(output.errors.startsWith(u"culvert: work: "), qPrintable(output.errors));
    QCOMPARE(output.errors.count(u'\n'), 1);
    QCOMPARE(failureKind(), u"authentication"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->openConnections(), 0, TimeoutMs);
    QCOMPARE(m_server->answers(), QStringList());
}

QTEST_GUILESS_MAIN(TerminalLoginTest)
#include "tst_terminallogin.moc"
