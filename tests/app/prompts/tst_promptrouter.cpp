// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop/keychain.h"
#include "app/prompts/promptrouter.h"
#include "tests/app/desktop/keyring.h"
#include "tests/ui/fakeengine.h"
#include "tests/ui/samples.h"

#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;
using Remembering = PromptRequest::Remembering;
using Outcome = SecretStore::Reading::Outcome;
using Kind = PromptAnswer::Kind;

namespace {

/// A keychain in memory, which answers from the event loop and notes what it is asked for.
class FakeStore : public QObject, public SecretStore
{
public:
    QHash<QString, QString> secrets;
    QStringList requests;
    bool works = true;
    bool removes = true;

    void read(const QString &key, const std::function<void(const Reading &)> &done) override
    {
        requests.append(u"read " + key);
        QTimer::singleShot(0, this, [this, key, done] {
            if (!works)
                done({Outcome::Unavailable, {}});
            else if (secrets.contains(key))
                done({Outcome::Found, secrets.value(key)});
            else
                done({Outcome::Missing, {}});
        });
    }
    void write(const QString &key, const QString &secret,
               const std::function<void(bool)> &done) override
    {
        requests.append(u"write " + key);
        if (works)
            secrets.insert(key, secret);
        QTimer::singleShot(0, this, [this, done] { done(works); });
    }
    void remove(const QString &key, const std::function<void(bool)> &done) override
    {
        requests.append(u"remove " + key);
        if (removes)
            secrets.remove(key);
        QTimer::singleShot(0, this, [this, done] { done(removes); });
    }
};

class FakeFront final : public PromptFront
{
public:
    bool takesAll = true;
    QString profileId;
    QList<PromptRequest> shown;
    QList<quint64> hidden;

    bool takes(const Prompt &prompt) const override
    {
        return takesAll || prompt.profileId == profileId;
    }
    void show(const PromptRequest &request) override { shown.append(request); }
    void hide(quint64 id) override { hidden.append(id); }
};

Prompt password(quint64 id, int attempt = 1)
{
    Prompt prompt;
    prompt.id = id;
    prompt.profileId = u"w"_s;
    prompt.profile = u"work"_s;
    prompt.hop = u"bastion.example"_s;
    prompt.kind = PromptKind::Password;
    prompt.subject = u"me@bastion.example"_s;
    prompt.text = u"me@bastion.example's password: "_s;
    prompt.attempt = attempt;
    return prompt;
}

Prompt codePrompt(quint64 id)
{
    Prompt prompt = password(id);
    prompt.kind = PromptKind::Question;
    prompt.text = u"(me@bastion.example) One-time code: "_s;
    return prompt;
}

Prompt touch(quint64 id)
{
    Prompt prompt = password(id);
    prompt.kind = PromptKind::Touch;
    return prompt;
}

Prompt onJumpHost(Prompt prompt)
{
    prompt.hop = u"gate.example"_s;
    prompt.isJumpHost = true;
    prompt.subject = u"me@gate.example"_s;
    return prompt;
}

EngineStatus status(TunnelState state, std::optional<ProcessState> process = std::nullopt,
                    const std::optional<Failure> &failure = std::nullopt)
{
    ProfileStatus profile = Samples::profile(u"w"_s, u"work"_s, state);
    if (process) {
        profile.processes = {Samples::process(4711, 0)};
        profile.processes.first().state = *process;
    }
    profile.failure = failure;
    return {{profile}, {}};
}

EngineStatus connecting()
{
    return status(TunnelState::Connecting, ProcessState::Connecting);
}

EngineStatus up()
{
    return status(TunnelState::Up, ProcessState::Up);
}

EngineStatus failed(FailureKind kind)
{
    return status(TunnelState::Failed, std::nullopt, Failure{kind, u"no"_s, {}});
}

QString key()
{
    return u"password me@bastion.example bastion.example"_s;
}

} // namespace

class PromptRouterTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<FakeStore> m_store;
    std::unique_ptr<PromptRouter> m_router;
    FakeFront m_window;

    void answer(quint64 id, const QString &text, bool remember = false)
    {
        m_router->answer(id, {Kind::Text, text}, remember);
    }
    QList<Kind> answers() const
    {
        QList<Kind> kinds;
        for (const auto &[id, answer] : m_engine->answers)
            kinds.append(answer.kind);
        return kinds;
    }
    bool wrote() const { return !m_store->requests.filter(u"write"_s).isEmpty(); }

private Q_SLOTS:
    void init()
    {
        m_engine = std::make_unique<FakeEngine>();
        m_store = std::make_unique<FakeStore>();
        m_engine->setStatus(connecting());
        m_router = std::make_unique<PromptRouter>(*m_engine, m_store.get());
        m_window = FakeFront();
        m_router->addFront(m_window, PromptRouter::Rank::Window);
    }
    void cleanup()
    {
        m_router.reset();
        m_store.reset();
        m_engine.reset();
    }

    void secretsAreKeyedByKindSubjectAndHop_data()
    {
        QTest::addColumn<PromptKind>("kind");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("hop");
        QTest::addColumn<QString>("key");
        QTest::newRow("password") << PromptKind::Password << u"me@h"_s << u"work"_s
                                  << u"password me@h work"_s;
        QTest::newRow("PAM's question")
            << PromptKind::Question << u"me@h"_s << u"work"_s << u"password me@h work"_s;
        QTest::newRow("passphrase") << PromptKind::Passphrase << u"/home/me/.ssh/my key"_s
                                    << u"work"_s << u"passphrase /home/me/.ssh/my%20key"_s;
        QTest::newRow("nothing runs together")
            << PromptKind::Password << u"a b%"_s << u"\tc"_s << u"password a%20b%25 %09c"_s;
    }

    void secretsAreKeyedByKindSubjectAndHop()
    {
        QFETCH(PromptKind, kind);
        QFETCH(QString, subject);
        QFETCH(QString, hop);
        Prompt prompt = password(1);
        prompt.kind = kind;
        prompt.subject = subject;
        prompt.hop = hop;
        QTEST(PromptRouter::secretKey(prompt), "key");
        prompt.profileId = u"another"_s;
        QTEST(PromptRouter::secretKey(prompt), "key");
    }

    void anUnknownSecretIsAskedFor()
    {
        m_engine->setPrompts({password(1)});
        QVERIFY(m_window.shown.isEmpty());
        QTRY_COMPARE(m_window.shown.size(), 1);
        QCOMPARE(m_window.shown.first().remembering, Remembering::Offered);
        answer(1, u"secret"_s);
        QCOMPARE(m_engine->answers.first().second, (PromptAnswer{Kind::Text, u"secret"_s}));
        // Its own answer took it away.
        QVERIFY(m_window.hidden.isEmpty());
        m_engine->setStatus(up());
        QVERIFY(!wrote());
    }

    void aStoredSecretIsGivenWithoutAsking()
    {
        m_store->secrets.insert(key(), u"stored"_s);
        m_engine->setPrompts({password(1)});
        QTRY_COMPARE(m_engine->answers.size(), 1);
        QCOMPARE(m_engine->answers.first().second, (PromptAnswer{Kind::Text, u"stored"_s}));
        m_engine->setStatus(up());
        QVERIFY(m_window.shown.isEmpty());
        QCOMPARE(m_store->secrets.value(key()), u"stored"_s);
    }

    void aStoredSecretThatIsRefusedIsForgotten()
    {
        m_store->secrets.insert(key(), u"stored"_s);
        m_engine->setPrompts({password(1)});
        QTRY_COMPARE(m_engine->answers.size(), 1);
        m_engine->setPrompts({password(2, 2)});
        QVERIFY(!m_store->secrets.contains(key()));
        QCOMPARE(m_window.shown.size(), 1);
        QVERIFY(m_window.shown.first().storedWasRefused);
        QCOMPARE(m_window.shown.first().remembering, Remembering::Offered);
        // Told once.
        answer(2, u"wrong"_s);
        m_engine->setPrompts({password(3, 3)});
        QVERIFY(!m_window.shown.last().storedWasRefused);
    }

    void aStoredSecretIsForgottenWhenTheLoginFailsWithoutAnotherQuestion()
    {
        m_store->secrets.insert(key(), u"stored"_s);
        m_engine->setPrompts({password(1)});
        QTRY_COMPARE(m_engine->answers.size(), 1);
        m_engine->setStatus(connecting());
        m_engine->setStatus(failed(FailureKind::Authentication));
        QVERIFY(!m_store->secrets.contains(key()));
        m_engine->setStatus(connecting());
        m_engine->setPrompts({password(2)});
        QTRY_COMPARE(m_window.shown.size(), 1);
        QVERIFY(m_window.shown.first().storedWasRefused);
    }

    void aStoredSecretIsNotForgottenForOtherReasons()
    {
        m_store->secrets.insert(key(), u"stored"_s);
        m_engine->setPrompts({password(1)});
        QTRY_COMPARE(m_engine->answers.size(), 1);
        // An old status, and then a line that went.
        m_engine->setStatus(failed(FailureKind::Authentication));
        m_engine->setStatus(connecting());
        m_engine->setStatus(status(TunnelState::Reconnecting, std::nullopt,
                                   Failure{FailureKind::ConnectionLost, u"gone"_s, {}}));
        m_engine->setStatus(failed(FailureKind::Authentication));
        QVERIFY(m_store->secrets.contains(key()));
    }

    void aStoredSecretIsNotBlamedForALaterAnswer()
    {
        m_store->secrets.insert(key(), u"stored"_s);
        m_engine->setPrompts({password(1)});
        QTRY_COMPARE(m_engine->answers.size(), 1);
        m_engine->setPrompts({codePrompt(2)});
        m_engine->setStatus(connecting());
        answer(2, u"000000"_s);
        m_engine->setStatus(failed(FailureKind::Authentication));
        QVERIFY(m_store->secrets.contains(key()));
    }

    void aStoredSecretIsGivenForTheFirstRoundOnly()
    {
        m_store->secrets.insert(key(), u"stored"_s);
        m_engine->setPrompts({password(1)});
        QTRY_COMPARE(m_engine->answers.size(), 1);
        Prompt second = password(2);
        second.round = 2;
        m_engine->setPrompts({second});
        QCOMPARE(m_window.shown.size(), 1);
        QVERIFY(!m_window.shown.first().storedWasRefused);
        QVERIFY(m_window.shown.first().remembering != Remembering::Offered);
        QVERIFY(m_store->secrets.contains(key()));
        answer(2, u"000000"_s);
        // Refused: it may have been the second answer.
        m_engine->setPrompts({password(3, 2)});
        QVERIFY(m_store->secrets.contains(key()));
        QVERIFY(!m_window.shown.last().storedWasRefused);
        QCOMPARE(m_window.shown.size(), 2);
    }

    void aRefusedSecretThatCannotBeRemovedIsNotTriedAgain()
    {
        m_store->secrets.insert(key(), u"stored"_s);
        m_store->removes = false;
        m_engine->setPrompts({password(1)});
        QTRY_COMPARE(m_engine->answers.size(), 1);
        m_engine->setPrompts({password(2, 2)});
        m_router->answer(2, {Kind::Refuse, {}});
        m_engine->setPrompts({password(3)});
        QCOMPARE(m_window.shown.size(), 2);
        QCOMPARE(m_store->requests.filter(u"read"_s).size(), 1);
        // A new one that is accepted is good again.
        answer(3, u"new"_s, true);
        m_engine->setStatus(up());
        QTRY_COMPARE(m_store->secrets.value(key()), u"new"_s);
        QCoreApplication::processEvents();
        m_engine->setPrompts({password(4)});
        QTRY_COMPARE(m_engine->answers.last().second, (PromptAnswer{Kind::Text, u"new"_s}));
    }

    void aSecretIsStoredOnceItIsAccepted()
    {
        m_engine->setPrompts({password(1)});
        QTRY_COMPARE(m_window.shown.size(), 1);
        answer(1, u"secret"_s, true);
        m_engine->setStatus(connecting());
        QVERIFY(!wrote());
        m_engine->setStatus(up());
        QCOMPARE(m_store->secrets.value(key()), u"secret"_s);
        m_engine->setStatus(up());
        QCOMPARE(m_store->requests.filter(u"write"_s).size(), 1);
    }

    void aSecretThatIsNotAcceptedIsNeverStored_data()
    {
        QTest::addColumn<EngineStatus>("end");
        QTest::newRow("refused") << failed(FailureKind::Authentication);
        QTest::newRow("cancelled") << failed(FailureKind::Cancelled);
        QTest::newRow("lost") << status(TunnelState::Reconnecting, std::nullopt,
                                        Failure{FailureKind::ConnectionLost, u"gone"_s, {}});
        QTest::newRow("stopped") << status(TunnelState::Stopped);
        QTest::newRow("removed") << EngineStatus();
    }

    void aSecretThatIsNotAcceptedIsNeverStored()
    {
        QFETCH(EngineStatus, end);
        m_engine->setPrompts({password(1)});
        QTRY_COMPARE(m_window.shown.size(), 1);
        answer(1, u"secret"_s, true);
        m_engine->setStatus(connecting());
        m_engine->setStatus(end);
        // A later login without a question says nothing about it.
        m_engine->setStatus(connecting());
        m_engine->setStatus(up());
        QVERIFY(!wrote());
    }

    void onlyTheRightOneOfSeveralAnswersIsStored()
    {
        m_engine->setPrompts({password(1)});
        QTRY_COMPARE(m_window.shown.size(), 1);
        answer(1, u"wrong"_s, true);
        m_engine->setPrompts({password(2, 2)});
        answer(2, u"right"_s, true);
        m_engine->setStatus(up());
        QCOMPARE(m_store->requests.filter(u"write"_s).size(), 1);
        QCOMPARE(m_store->secrets.value(key()), u"right"_s);
    }

    void whatIsNotToBeRememberedAnyMoreIsNotStored()
    {
        m_engine->setPrompts({password(1)});
        QTRY_COMPARE(m_window.shown.size(), 1);
        answer(1, u"wrong"_s, true);
        m_engine->setPrompts({password(2, 2)});
        answer(2, u"right"_s, false);
        m_engine->setStatus(up());
        QVERIFY(!wrote());
    }

    void theDestinationsQuestionProvesTheJumpHostsAnswer()
    {
        m_engine->setPrompts({onJumpHost(password(1))});
        QTRY_COMPARE(m_window.shown.size(), 1);
        answer(1, u"gate's"_s, true);
        m_engine->setPrompts({password(2)});
        QTRY_COMPARE(m_window.shown.size(), 2);
        QCOMPARE(m_store->secrets.value(u"password me@gate.example gate.example"_s), u"gate's"_s);
        answer(2, u"bastion's"_s, true);
        m_engine->setStatus(failed(FailureKind::Authentication));
        QVERIFY(!m_store->secrets.contains(key()));
    }

    void anotherQuestionOfTheSameServerProvesNothing()
    {
        m_engine->setPrompts({password(1)});
        QTRY_COMPARE(m_window.shown.size(), 1);
        answer(1, u"secret"_s, true);
        m_engine->setPrompts({codePrompt(2)});
        QVERIFY(!wrote());
        QCOMPARE(m_window.shown.last().remembering, Remembering::Senseless);
        answer(2, u"123456"_s, true);
        m_engine->setStatus(up());
        QCOMPARE(m_store->secrets.value(key()), u"secret"_s);
        QCOMPARE(m_store->secrets.size(), 1);
    }

    void aPassphraseThatSshGaveUpIsNotStored()
    {
        Prompt passphrase = password(1);
        passphrase.kind = PromptKind::Passphrase;
        passphrase.subject = u"/home/me/.ssh/id"_s;
        m_engine->setPrompts({passphrase});
        QTRY_COMPARE(m_window.shown.size(), 1);
        for (const quint64 id : {1U, 2U, 3U}) {
            passphrase.id = id;
            passphrase.attempt = static_cast<int>(id);
            m_engine->setPrompts({passphrase});
            answer(id, u"wrong"_s, true);
        }
        m_engine->setPrompts({password(4)});
        QTRY_COMPARE(m_window.shown.size(), 4);
        answer(4, u"secret"_s, true);
        m_engine->setStatus(up());
        QCOMPARE(m_store->secrets.size(), 1);
        QCOMPARE(m_store->secrets.value(key()), u"secret"_s);
    }

    void aFurtherSshOfATunnelThatIsUpIsJudgedByItself()
    {
        m_engine->setStatus(up());
        m_engine->setPrompts({password(1)});
        QTRY_COMPARE(m_window.shown.size(), 1);
        answer(1, u"secret"_s, true);
        m_engine->setStatus(up());
        QVERIFY(!wrote());
        EngineStatus two = up();
        two.profiles.first().processes.append(Samples::process(4712, 0));
        two.profiles.first().processes.last().state = ProcessState::Connecting;
        m_engine->setStatus(two);
        QVERIFY(!wrote());
        two.profiles.first().processes.last().state = ProcessState::Up;
        m_engine->setStatus(two);
        QVERIFY(wrote());
    }

    void ofTwoContraryAnswersNoneIsStored()
    {
        m_engine->setPrompts({password(1), password(2)});
        QTRY_COMPARE(m_window.shown.size(), 2);
        answer(1, u"one"_s, true);
        answer(2, u"other"_s, true);
        m_engine->setStatus(up());
        QVERIFY(!wrote());
    }

    void withoutAKeychainItIsNotOffered()
    {
        m_store->works = false;
        m_engine->setPrompts({password(1)});
        QTRY_COMPARE(m_window.shown.size(), 1);
        QCOMPARE(m_window.shown.first().remembering, Remembering::NoKeychain);
        answer(1, u"secret"_s, true);
        m_engine->setStatus(up());
        QVERIFY(!wrote());
    }

    void aPromptThatGoesWhileTheKeychainIsAskedIsNotShown()
    {
        m_engine->setPrompts({password(1)});
        m_engine->setPrompts({});
        m_engine->setPrompts({password(2)});
        QTRY_COMPARE(m_window.shown.size(), 1);
        QCOMPARE(m_window.shown.first().prompt.id, 2U);
        QVERIFY(m_window.hidden.isEmpty());
    }

    void aPromptThatGoesByItselfIsHidden()
    {
        m_engine->setPrompts({codePrompt(1)});
        QCOMPARE(m_window.shown.size(), 1);
        m_engine->setPrompts({});
        QCOMPARE(m_window.hidden, QList<quint64>{1});
        answer(1, u"too late"_s);
        QVERIFY(m_engine->answers.isEmpty());
    }

    void aTerminalComesBeforeTheWindow()
    {
        FakeFront terminal;
        terminal.takesAll = false;
        terminal.profileId = u"w"_s;
        Prompt other = codePrompt(1);
        other.profileId = u"h"_s;
        m_engine->setPrompts({other, codePrompt(2)});
        QCOMPARE(m_window.shown.size(), 2);
        // What nobody has answered yet moves.
        m_router->addFront(terminal, PromptRouter::Rank::Terminal);
        QCOMPARE(m_window.hidden, QList<quint64>{2});
        QCOMPARE(terminal.shown.size(), 1);
        m_engine->setPrompts({other, codePrompt(2), codePrompt(3)});
        QCOMPARE(terminal.shown.size(), 2);
        QCOMPARE(m_window.shown.size(), 2);
        // And back, when the terminal is hung up.
        m_router->removeFront(terminal);
        QCOMPARE(m_window.shown.size(), 4);
        QVERIFY(terminal.hidden.isEmpty());
    }

    void whatATerminalAnsweredDoesNotMove()
    {
        FakeFront terminal;
        m_router->addFront(terminal, PromptRouter::Rank::Terminal);
        m_engine->setPrompts({codePrompt(1)});
        answer(1, u"123"_s);
        m_router->removeFront(terminal);
        QVERIFY(m_window.shown.isEmpty());
        QCOMPARE(m_engine->answers.size(), 1);
    }

    void withoutAFrontNobodyIsThere()
    {
        m_router->removeFront(m_window);
        m_engine->setPrompts({codePrompt(1)});
        QCOMPARE(answers(), QList<Kind>{Kind::Unattended});
        FakeFront terminal;
        m_router->addFront(terminal, PromptRouter::Rank::Terminal);
        m_engine->setPrompts({codePrompt(2)});
        m_router->removeFront(terminal);
        QCOMPARE(answers(), (QList<Kind>{Kind::Unattended, Kind::Unattended}));
    }

    void withoutAFrontTheKeychainStillAnswers()
    {
        m_router->removeFront(m_window);
        m_store->secrets.insert(key(), u"stored"_s);
        m_engine->setPrompts({password(1)});
        QTRY_COMPARE(answers(), QList<Kind>{Kind::Text});
    }

    void aQuietLoginDisturbsNobody()
    {
        Prompt quiet = password(1);
        quiet.quiet = true;
        m_store->secrets.insert(key(), u"stored"_s);
        m_engine->setPrompts({quiet});
        QTRY_COMPARE(answers(), QList<Kind>{Kind::Text});
        quiet.id = 2;
        quiet.attempt = 2;
        m_engine->setPrompts({quiet});
        Prompt quietTouch = touch(3);
        quietTouch.quiet = true;
        m_engine->setPrompts({quietTouch});
        QVERIFY(m_window.shown.isEmpty());
        QCOMPARE(answers(), (QList<Kind>{Kind::Text, Kind::Unattended}));
    }

    void aTouchGoesToAllAndIsNotAnswered()
    {
        FakeFront terminal;
        m_router->addFront(terminal, PromptRouter::Rank::Terminal);
        m_engine->setPrompts({touch(1)});
        QCOMPARE(terminal.shown.size(), 1);
        QCOMPARE(m_window.shown.size(), 1);
        FakeFront late;
        m_router->addFront(late, PromptRouter::Rank::Terminal);
        QCOMPARE(late.shown.size(), 1);
        QCOMPARE(m_window.shown.size(), 1);
        m_router->removeFront(late);
        m_engine->setPrompts({});
        QCOMPARE(terminal.hidden, QList<quint64>{1});
        QCOMPARE(m_window.hidden, QList<quint64>{1});
        QVERIFY(m_engine->answers.isEmpty());
        QVERIFY(late.hidden.isEmpty());
    }

    void withARealKeyring()
    {
        Keyring keyring;
        QVERIFY2(keyring.startBus(), "dbus-daemon is needed");
        QVERIFY2(keyring.startKeyring(), "gnome-keyring-daemon is needed");
        Keychain keychain;
        m_router = std::make_unique<PromptRouter>(*m_engine, &keychain);
        m_router->addFront(m_window, PromptRouter::Rank::Window);
        m_engine->setPrompts({password(1)});
        QTRY_COMPARE(m_window.shown.size(), 1);
        QCOMPARE(m_window.shown.first().remembering, Remembering::Offered);
        answer(1, u"canary-1"_s, true);
        m_engine->setStatus(up());

        m_engine->setStatus(connecting());
        m_engine->setPrompts({password(2)});
        QTRY_COMPARE(m_engine->answers.size(), 2);
        QCOMPARE(m_engine->answers.last().second, (PromptAnswer{Kind::Text, u"canary-1"_s}));
        m_engine->setPrompts({password(3, 2)});
        QVERIFY(m_window.shown.last().storedWasRefused);

        std::optional<Outcome> outcome;
        keychain.read(
            key(), [&outcome](const SecretStore::Reading &reading) { outcome = reading.outcome; });
        QTRY_COMPARE(outcome, std::optional(Outcome::Missing));
        m_router.reset();
    }
};

QTEST_GUILESS_MAIN(PromptRouterTest)
#include "tst_promptrouter.moc"
