// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/systemprompts.h"
#include "tests/ui/fakeengine.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

Prompt asked(PromptKind kind, quint64 id = 1)
{
    Prompt prompt;
    prompt.id = id;
    prompt.profileId = u"w"_s;
    prompt.profile = u"work"_s;
    prompt.hop = u"bastion.example"_s;
    prompt.kind = kind;
    prompt.text = u"me@bastion's\npassword: \x1b[2J"_s;
    prompt.subject = u"me@bastion.example"_s;
    prompt.keyType = u"ED25519"_s;
    prompt.fingerprint = u"SHA256:abc"_s;
    return prompt;
}

} // namespace

/// systemd-ask-password(1), or what stands in for it.
class SystemPromptsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsTypedIsTheAnswer_data();
    void whatIsTypedIsTheAnswer();
    void anAnswerThatMakesNoSenseIsAskedForAgain();
    void whoGivesUpRefuses();
    void withoutAnAgentNobodyIsAsked();
    void aQuestionThatIsGoneIsTakenBack();
    void nobodyIsDisturbedAtNight();

private:
    /// A program in its place: keeps its arguments, and does what @p script says.
    void stand(const QByteArray &script);
    QByteArray kept(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<PasswordAgent> m_agent;
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<PromptRouter> m_router;
    std::unique_ptr<SystemPrompts> m_prompts;
};

void SystemPromptsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_agent.reset();
    m_engine = std::make_unique<FakeEngine>();
    m_router = std::make_unique<PromptRouter>(*m_engine, nullptr);
    m_prompts = std::make_unique<SystemPrompts>(*m_router, [this] { return m_agent; });
}

void SystemPromptsTest::cleanup()
{
    m_prompts.reset();
    m_router.reset();
    m_engine.reset();
}

void SystemPromptsTest::stand(const QByteArray &script)
{
    QFile file(m_folder->filePath(u"ask"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\nprintf '%s\\n' \"$@\" >>\"${0%/*}/arguments\"\n" + script + '\n');
    file.close();
    ::chmod(QFile::encodeName(file.fileName()).constData(), 0700);
    m_agent = PasswordAgent{file.fileName(), {u"--user"_s}};
}

void SystemPromptsTest::whatIsTypedIsTheAnswer_data()
{
    QTest::addColumn<PromptKind>("kind");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<PromptAnswer>("answer");
    QTest::addColumn<bool>("echoes");
    using Kind = PromptAnswer::Kind;
    QTest::newRow("password") << PromptKind::Password << QByteArray("s3cret w")
                              << PromptAnswer{Kind::Text, u"s3cret w"_s} << false;
    QTest::newRow("passphrase") << PromptKind::Passphrase << QByteArray("p")
                                << PromptAnswer{Kind::Text, u"p"_s} << false;
    QTest::newRow("host key") << PromptKind::HostKey << QByteArray("yes")
                              << PromptAnswer{Kind::Accept, {}} << true;
    QTest::newRow("host key, no") << PromptKind::HostKey << QByteArray("no")
                                  << PromptAnswer{Kind::Refuse, {}} << true;
    QTest::newRow("host key, once")
        << PromptKind::HostKey << QByteArray("once") << PromptAnswer{Kind::AcceptOnce, {}} << true;
}

void SystemPromptsTest::whatIsTypedIsTheAnswer()
{
    QFETCH(const PromptKind, kind);
    QFETCH(const QByteArray, typed);
    QFETCH(const PromptAnswer, answer);
    QFETCH(const bool, echoes);
    stand("echo '" + typed + "'");
    m_engine->setPrompts({asked(kind)});
    QTRY_COMPARE(m_engine->answers.size(), 1);
    QCOMPARE(m_engine->answers.first().second, answer);
    const QByteArrayList arguments = kept(u"arguments"_s).trimmed().split('\n');
    QVERIFY(arguments.contains("--user") && arguments.contains("--no-tty"));
    QCOMPARE(arguments.contains("--echo"), echoes);
    // The question is one line, the last word, and harmless; no answer is an argument.
    QVERIFY2(arguments.last().contains("work, bastion.example"), arguments.last().constData());
    QVERIFY(!arguments.join().contains('\x1b'));
    QVERIFY(!arguments.contains(typed));
}

void SystemPromptsTest::anAnswerThatMakesNoSenseIsAskedForAgain()
{
    stand(
        "if [ -e \"${0%/*}/second\" ]; then echo yes; else echo perhaps; >\"${0%/*}/second\"; fi");
    m_engine->setPrompts({asked(PromptKind::HostKey)});
    QTRY_COMPARE(m_engine->answers.size(), 1);
    QCOMPARE(m_engine->answers.first().second.kind, PromptAnswer::Kind::Accept);
    QCOMPARE(kept(u"arguments"_s).count("--no-tty"), 2);
}

void SystemPromptsTest::whoGivesUpRefuses()
{
    stand("exit 1");
    m_engine->setPrompts({asked(PromptKind::Password)});
    QTRY_COMPARE(m_engine->answers.size(), 1);
    QCOMPARE(m_engine->answers.first().second.kind, PromptAnswer::Kind::Refuse);
}

void SystemPromptsTest::withoutAnAgentNobodyIsAsked()
{
    m_engine->setPrompts({asked(PromptKind::Password)});
    QTRY_COMPARE(m_engine->answers.size(), 1);
    QCOMPARE(m_engine->answers.first().second.kind, PromptAnswer::Kind::Unattended);
    // One that cannot be started is none.
    m_agent = PasswordAgent{u"/nothing/there"_s};
    m_engine->setPrompts({asked(PromptKind::Password, 2)});
    QTRY_COMPARE(m_engine->answers.size(), 2);
    QCOMPARE(m_engine->answers.last().second.kind, PromptAnswer::Kind::Unattended);
}

void SystemPromptsTest::aQuestionThatIsGoneIsTakenBack()
{
    stand("trap 'echo >\"${0%/*}/ended\"; exit 1' TERM; echo >\"${0%/*}/started\"; "
          "while :; do sleep 0.05; done");
    m_engine->setPrompts({asked(PromptKind::Password)});
    QTRY_VERIFY(QFile::exists(m_folder->filePath(u"started"_s)));
    m_engine->setPrompts({});
    QTRY_VERIFY(QFile::exists(m_folder->filePath(u"ended"_s)));
    QVERIFY(m_engine->answers.isEmpty());
}

void SystemPromptsTest::nobodyIsDisturbedAtNight()
{
    stand("echo x");
    Prompt quiet = asked(PromptKind::Password);
    quiet.quiet = true;
    m_engine->setPrompts({quiet});
    QTRY_COMPARE(m_engine->answers.size(), 1);
    QCOMPARE(m_engine->answers.first().second.kind, PromptAnswer::Kind::Unattended);
    QVERIFY(kept(u"arguments"_s).isEmpty());
}

QTEST_GUILESS_MAIN(SystemPromptsTest)
#include "tst_systemprompts.moc"
