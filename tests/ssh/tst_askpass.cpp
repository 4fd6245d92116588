// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/askpass.h"
#include "tests/harness/stranger.h"
#include "tests/harness/timeout.h"

#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

/// The askpass program and the socket that it comes to, with a shell in the place of ssh.
class AskpassTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void questionComesWithAllThatItSays();
    void answerIsTheOutput_data();
    void answerIsTheOutput();
    void refusalEndsTheSshThatAsks();
    void endWithoutAnAnswerEndsTheSshThatAsks();
    void strangerIsNotHeard();
    void tokenIsGoodUntilItLeaves();
    void sshThatEndsTakesItsQuestionBack();
    void rubbishIsBounded();
    void byItselfItSaysWhatItIs();
    void nothingIsSentToAnotherUser_data();
    void nothingIsSentToAnotherUser();

private:
    /// A shell that asks the question and prints what the askpass program printed and ended with.
    std::unique_ptr<QProcess> ask(const QString &token, const QString &question,
                                  const QString &hint = {}) const;
    QString enter();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Askpass> m_askpass;
    QList<QPointer<AskpassRequest>> m_requests;
};

void AskpassTest::init()
{
    m_requests.clear();
    m_askpass.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_askpass = std::make_unique<Askpass>(QStringLiteral(CULVERT_ASKPASS),
                                          m_folder->filePath(u"askpass"_s));
    QCOMPARE(m_askpass->listen(), std::nullopt);
}

QString AskpassTest::enter()
{
    return m_askpass->enter([this](AskpassRequest *request) { m_requests.append(request); });
}

std::unique_ptr<QProcess> AskpassTest::ask(const QString &token, const QString &question,
                                           const QString &hint) const
{
    auto shell = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    m_askpass->prepare(environment, token);
    if (!hint.isEmpty())
        environment.insert(u"SSH_ASKPASS_PROMPT"_s, hint);
    shell->setProcessEnvironment(environment);
    shell->start(u"/bin/sh"_s,
                 {u"-c"_s, u"\"$SSH_ASKPASS\" \"$1\"; echo \"end $?\""_s, u"sh"_s, question});
    return shell;
}

void AskpassTest::questionComesWithAllThatItSays()
{
    const QString question = QString::fromUtf8("(me@h) Gr\xc3\xbc\xc3\x9f dich:\nCode: ");
    const auto shell = ask(enter(), question, u"confirm"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_requests.size(), 1, TimeoutMs);
    QCOMPARE(m_requests.constFirst()->text(), question);
    QCOMPARE(m_requests.constFirst()->hint(), u"confirm"_s);
    QCOMPARE(m_requests.constFirst()->asker(), shell->processId());
    m_requests.constFirst()->answer(u"1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shell->state(), QProcess::NotRunning, TimeoutMs);
}

void AskpassTest::answerIsTheOutput_data()
{
    QTest::addColumn<QString>("answer");
    QTest::newRow("word") << u"secret"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces and more") << QString::fromUtf8(" a \"b' \\ $x \xe2\x82\xac ");
    QTest::newRow("longest") << QString(AskpassRequest::LongestAnswer, u'x');
}

void AskpassTest::answerIsTheOutput()
{
    QFETCH(QString, answer);
    const auto shell = ask(enter(), u"Password: "_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_requests.size(), 1, TimeoutMs);
    m_requests.constFirst()->answer(answer);
    QTRY_COMPARE_WITH_TIMEOUT(shell->state(), QProcess::NotRunning, TimeoutMs);
    QCOMPARE(QString::fromUtf8(shell->readAllStandardOutput()), answer + u"\nend 0\n");
}

void AskpassTest::refusalEndsTheSshThatAsks()
{
    const auto shell = ask(enter(), u"Password: "_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_requests.size(), 1, TimeoutMs);
    m_requests.constFirst()->refuse();
    QTRY_COMPARE_WITH_TIMEOUT(shell->state(), QProcess::NotRunning, TimeoutMs);
    QCOMPARE(shell->exitStatus(), QProcess::CrashExit);
    QCOMPARE(shell->readAllStandardOutput(), QByteArray());
}

void AskpassTest::endWithoutAnAnswerEndsTheSshThatAsks()
{
    const auto shell = ask(enter(), u"Password: "_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_requests.size(), 1, TimeoutMs);
    // As when the whole program is killed.
    m_askpass.reset();
    QTRY_COMPARE_WITH_TIMEOUT(shell->state(), QProcess::NotRunning, TimeoutMs);
    QCOMPARE(shell->exitStatus(), QProcess::CrashExit);
    QCOMPARE(shell->readAllStandardOutput(), QByteArray());
}

void AskpassTest::strangerIsNotHeard()
{
    enter();
    const auto shell = ask(QString(64, u'0'), u"Password: "_s);
    QTRY_COMPARE_WITH_TIMEOUT(shell->state(), QProcess::NotRunning, TimeoutMs);
    QCOMPARE(shell->exitStatus(), QProcess::CrashExit);
    QVERIFY(m_requests.isEmpty());
}

void AskpassTest::tokenIsGoodUntilItLeaves()
{
    const QString token = enter();
    QVERIFY(token != enter());
    m_askpass->leave(token);
    const auto shell = ask(token, u"Password: "_s);
    QTRY_COMPARE_WITH_TIMEOUT(shell->state(), QProcess::NotRunning, TimeoutMs);
    QVERIFY(m_requests.isEmpty());
}

void AskpassTest::sshThatEndsTakesItsQuestionBack()
{
    const auto shell = ask(enter(), u"Password: "_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_requests.size(), 1, TimeoutMs);
    bool gone = false;
    connect(m_requests.constFirst(), &AskpassRequest::gone, this, [&gone] { gone = true; });
    shell->kill();
    QTRY_VERIFY_WITH_TIMEOUT(gone, TimeoutMs);
    QTRY_VERIFY(!m_requests.constFirst());
}

void AskpassTest::rubbishIsBounded()
{
    QLocalSocket socket;
    socket.connectToServer(m_folder->filePath(u"askpass"_s));
    QVERIFY(socket.waitForConnected());
    socket.write(QByteArray(1024 * 1024, 'x'));
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, TimeoutMs);
    QVERIFY(m_requests.isEmpty());
}

void AskpassTest::byItselfItSaysWhatItIs()
{
    QProcess alone;
    alone.start(QStringLiteral(CULVERT_ASKPASS), QStringList{});
    QVERIFY(alone.waitForFinished(TimeoutMs));
    QCOMPARE(alone.exitCode(), 1);
    QVERIFY(alone.readAllStandardError().startsWith("culvert-askpass: "));
}

void AskpassTest::nothingIsSentToAnotherUser_data()
{
    QTest::addColumn<Stranger::Owns>("owns");
    QTest::newRow("folder") << Stranger::Owns::Folder;
    QTest::newRow("socket") << Stranger::Owns::Socket;
    QTest::newRow("process") << Stranger::Owns::Process;
}

/// Who could answer there could say yes to a host key.
void AskpassTest::nothingIsSentToAnotherUser()
{
    if (!AsUser::isPossible())
        QSKIP("only root can be another user");
    QFETCH(Stranger::Owns, owns);
    m_askpass.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"askpass"_s);
    m_askpass = std::make_unique<Askpass>(QStringLiteral(CULVERT_ASKPASS), path);
    Stranger stranger(path, owns);
    const auto shell = ask(enter(), u"Are you sure (yes/no)? "_s);
    QTRY_COMPARE_WITH_TIMEOUT(shell->state(), QProcess::NotRunning, TimeoutMs);
    QCOMPARE(shell->exitStatus(), QProcess::CrashExit);
    QCOMPARE(shell->readAllStandardOutput(), QByteArray());
    QCOMPARE(stranger.heard(), QByteArray());
    const QByteArray words = shell->readAllStandardError();
    QVERIFY2(words.contains("nobody") && words.contains(path.toUtf8()), words.constData());
}

QTEST_GUILESS_MAIN(AskpassTest)
#include "tst_askpass.moc"
