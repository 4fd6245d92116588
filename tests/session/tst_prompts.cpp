// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/harness/contentof.h"
#include "tests/harness/promptclerk.h"
#include "tests/harness/scriptedserver.h"
#include "tests/harness/testclient.h"
#include "tests/harness/tunnelbed.h"

#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

const QString Right = u"correct horse"_s;

} // namespace

/// What ssh asks reaches whoever can answer, and the answer reaches ssh; with the system's ssh and
/// a server that plays its part.
class PromptsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void passwordLogsIn();
    void threeWrongPasswordsEndTheLogin();
    void cancelSendsNothing();
    void downSendsNothing();
    void nobodyThereEndsTheLogin();
    void dialogueOfTwoQuestionsLogsIn();
    void secondRoundInTheSameWordsIsNoRefusal();
    void manyRoundsInTheSameWordsLogIn();
    void passphraseOpensTheKey();
    void answerThatSshWouldCutIsRefused();

    void unknownKeyIsStoredAsConfirmed();
    void unknownKeyTakenOnceIsNotStored();
    void unknownKeyRefusedIsNotStored();
    void changedKeyIsForgottenOnRequest();

    void nobodyIsDisturbedAfterALoss();
    void clientMayAskAfterALoss();
    void eachJumpHostAsksInItsOwnName_data();
    void eachJumpHostAsksInItsOwnName();
    void serverWithoutStrictKeyExchangeIsNamed();

private:
    Profile profileTo(const ScriptedServer &server,
                      const QList<const ScriptedServer *> &others = {});
    std::optional<Failure> failureOf(const QString &id) const { return m_bed->status(id).failure; }

    std::unique_ptr<TunnelBed> m_bed;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<PromptClerk> m_clerk;
};

void PromptsTest::init()
{
    m_bed = std::make_unique<TunnelBed>();
    m_bed->startEngine();
    m_server = std::make_unique<ScriptedServer>();
    m_clerk = std::make_unique<PromptClerk>(m_bed->engine());
}

void PromptsTest::cleanup()
{
    m_clerk.reset();
    m_bed.reset();
    m_server.reset();
}

Profile PromptsTest::profileTo(const ScriptedServer &server,
                               const QList<const ScriptedServer *> &others)
{
    Profile profile = Profile::create(u"test"_s, server.alias());
    profile.configFile = server.clientConfig(others);
    EndpointSettings socks;
    socks.listen = SocketAddress(HostPort{u"127.0.0.1"_s, 0});
    profile.endpoints.append(socks);
    const std::optional<Failure> failure = m_bed->save(profile);
    if (failure)
        qFatal("%s", qPrintable(failure->message));
    return profile;
}

void PromptsTest::passwordLogsIn()
{
    m_server->addPassword(u"me"_s, Right);
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    const Profile profile = profileTo(*m_server);
    m_clerk->setSay([](const Prompt &) { return PromptClerk::text(Right); });
    m_bed->engine().up(profile.id);
    QVERIFY(m_bed->waitForState(profile.id, TunnelState::Up));
    QCOMPARE(m_clerk->asked().size(), 1);
    const Prompt prompt = m_clerk->asked().constFirst();
    QCOMPARE(prompt.kind, PromptKind::Password);
    QCOMPARE(prompt.profile, u"test"_s);
    QCOMPARE(prompt.profileId, profile.id);
    QCOMPARE(prompt.hop, m_server->alias());
    QVERIFY(!prompt.isJumpHost && !prompt.quiet);
    QCOMPARE(prompt.attempt, 1);
    QCOMPARE(prompt.subject, u"me@127.0.0.1"_s);
    QTRY_COMPARE(m_server->answers(), QStringList{Right});
    QCOMPARE(m_bed->engine().prompts(), QList<Prompt>());
}

void PromptsTest::threeWrongPasswordsEndTheLogin()
{
    m_server->addPassword(u"me"_s, Right);
    m_server->setDialogue({{{{u"Password: "_s, Right}}}});
    QVERIFY(m_server->start());
    const Profile profile = profileTo(*m_server);
    m_clerk->setSay(
        [](const Prompt &prompt) { return PromptClerk::text(QString::number(prompt.attempt)); });
    m_bed->engine().up(profile.id);
    QVERIFY(m_bed->waitForState(profile.id, TunnelState::Failed));
    QCOMPARE(failureOf(profile.id)->kind, FailureKind::Authentication);
    QTRY_COMPARE(m_server->openConnections(), 0);
    QCOMPARE(m_server->answers(), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
}

void PromptsTest::cancelSendsNothing()
{
    m_server->addPassword(u"me"_s, Right);
    QVERIFY(m_server->start());
    const Profile profile = profileTo(*m_server);
    m_clerk->setSay([](const Prompt &) { return PromptAnswer{PromptAnswer::Kind::Refuse, {}}; });
    m_bed->engine().up(profile.id);
    QVERIFY(m_bed->waitForState(profile.id, TunnelState::Failed));
    QCOMPARE(failureOf(profile.id)->kind, FailureKind::Cancelled);
    QTRY_COMPARE(m_server->openConnections(), 0);
    QCOMPARE(m_server->answers(), QStringList());
    QCOMPARE(m_clerk->asked().size(), 1);
}

void PromptsTest::downSendsNothing()
{
    m_server->addPassword(u"me"_s, Right);
    QVERIFY(m_server->start());
    const Profile profile = profileTo(*m_server);
    m_bed->engine().up(profile.id);
    QTRY_COMPARE_WITH_TIMEOUT(m_clerk->asked().size(), 1, 20000);
    m_bed->engine().down(profile.id);
    QVERIFY(m_bed->waitForState(profile.id, TunnelState::Stopped));
    QTRY_COMPARE(m_bed->engine().prompts(), QList<Prompt>());
    QTRY_COMPARE(m_server->openConnections(), 0);
    QCOMPARE(m_server->answers(), QStringList());
}

void PromptsTest::nobodyThereEndsTheLogin()
{
    m_server->addPassword(u"me"_s, Right);
    QVERIFY(m_server->start());
    const Profile profile = profileTo(*m_server);
    m_clerk->setSay([](const Prompt &) {
        return PromptAnswer{PromptAnswer::Kind::Unattended, {}};
    });
    m_bed->engine().up(profile.id);
    QVERIFY(m_bed->waitForState(profile.id, TunnelState::Failed));
    QCOMPARE(failureOf(profile.id)->kind, FailureKind::Authentication);
    QVERIFY(failureOf(profile.id)->message.contains(u"me@127.0.0.1"));
    QTRY_COMPARE(m_server->openConnections(), 0);
    QCOMPARE(m_server->answers(), QStringList());
}

void PromptsTest::dialogueOfTwoQuestionsLogsIn()
{
    m_server->setDialogue({{{{u"Password: "_s, Right}}}, {{{u"One-time code: "_s, u"123456"_s}}}});
    QVERIFY(m_server->start());
    const Profile profile = profileTo(*m_server);
    m_clerk->setSay([](const Prompt &prompt) {
        return PromptClerk::text(prompt.text.contains(u"code") ? u"123456"_s : Right);
    });
    m_bed->engine().up(profile.id);
    QVERIFY(m_bed->waitForState(profile.id, TunnelState::Up));
    QCOMPARE(m_clerk->asked().size(), 2);
    QCOMPARE(m_clerk->asked().at(0).kind, PromptKind::Question);
    QVERIFY(m_clerk->asked().at(0).isLasting());
    QVERIFY(!m_clerk->asked().at(1).isLasting());
    QCOMPARE(m_clerk->asked().at(1).attempt, 1);
}

void PromptsTest::secondRoundInTheSameWordsIsNoRefusal()
{
    m_server->setDialogue({{{{u"Password: "_s, Right}}}, {{{u"Password: "_s, u"123456"_s}}}});
    m_server->setRefusals(1);
    QVERIFY(m_server->start());
    const Profile profile = profileTo(*m_server);
    m_clerk->setSay([](const Prompt &prompt) {
        return PromptClerk::text(prompt.round == 1 ? Right : u"123456"_s);
    });
    m_bed->engine().up(profile.id);
    QVERIFY2(m_bed->waitForState(profile.id, TunnelState::Up),
             qPrintable(failureOf(profile.id).value_or(Failure{}).message));
    QStringList counts;
    for (const Prompt &prompt : m_clerk->asked()) {
        counts.append(u"%1.%2"_s.arg(prompt.attempt).arg(prompt.round));
        // Only the first of a dialogue is the password.
        QCOMPARE(prompt.isLasting(), prompt.round == 1);
    }
    // The first answer of all is refused, which is one.
    QCOMPARE(counts, (QStringList{u"1.1"_s, u"2.1"_s, u"2.2"_s}));
}

void PromptsTest::manyRoundsInTheSameWordsLogIn()
{
    QList<ScriptedServer::Round> rounds;
    for (int i = 0; i < 5; ++i)
        rounds.append({{{u"Password: "_s, QString::number(i + 1)}}});
    m_server->setDialogue(rounds);
    QVERIFY(m_server->start());
    const Profile profile = profileTo(*m_server);
    m_clerk->setSay(
        [](const Prompt &prompt) { return PromptClerk::text(QString::number(prompt.round)); });
    m_bed->engine().up(profile.id);
    QVERIFY2(m_bed->waitForState(profile.id, TunnelState::Up),
             qPrintable(failureOf(profile.id).value_or(Failure{}).message));
    QCOMPARE(m_clerk->asked().size(), 5);
    QCOMPARE(m_clerk->asked().constLast().attempt, 1);
}

void PromptsTest::passphraseOpensTheKey()
{
    m_server->acceptKey(u"open sesame"_s);
    QVERIFY(m_server->start());
    const Profile profile = profileTo(*m_server);
    m_clerk->setSay([](const Prompt &prompt) {
        return PromptClerk::text(prompt.attempt == 1 ? u"wrong"_s : u"open sesame"_s);
    });
    m_bed->engine().up(profile.id);
    QVERIFY(m_bed->waitForState(profile.id, TunnelState::Up));
    QCOMPARE(m_clerk->asked().size(), 2);
    QCOMPARE(m_clerk->asked().at(1).kind, PromptKind::Passphrase);
    QCOMPARE(m_clerk->asked().at(1).attempt, 2);
}

void PromptsTest::answerThatSshWouldCutIsRefused()
{
    m_server->addPassword(u"me"_s, Right);
    QVERIFY(m_server->start());
    const Profile profile = profileTo(*m_server);
    m_clerk->setSay([](const Prompt &) { return PromptClerk::text(QString(1024, u'x')); });
    m_bed->engine().up(profile.id);
    QVERIFY(m_bed->waitForState(profile.id, TunnelState::Failed));
    QVERIFY(failureOf(profile.id)->message.contains(u"1023"));
    QTRY_COMPARE(m_server->openConnections(), 0);
    QCOMPARE(m_server->answers(), QStringList());
}

void PromptsTest::unknownKeyIsStoredAsConfirmed()
{
    m_server->acceptKey();
    m_server->setKeyKnown(false);
    QVERIFY(m_server->start());
    const Profile profile = profileTo(*m_server);
    m_clerk->setSay([](const Prompt &) { return PromptAnswer{PromptAnswer::Kind::Accept, {}}; });
    m_bed->engine().up(profile.id);
    QVERIFY(m_bed->waitForState(profile.id, TunnelState::Up));
    QCOMPARE(m_clerk->asked().size(), 1);
    const Prompt prompt = m_clerk->asked().constFirst();
    QCOMPARE(prompt.kind, PromptKind::HostKey);
    QCOMPARE(prompt.fingerprint, m_server->fingerprint());
    QCOMPARE(prompt.keyType, u"ED25519"_s);
    QCOMPARE(prompt.storedIn, m_server->knownHosts());
    QVERIFY(contentOf(m_server->knownHosts()).contains("ssh-ed25519 "));

    m_bed->engine().down(profile.id);
    QVERIFY(m_bed->waitForState(profile.id, TunnelState::Stopped));
    m_bed->engine().up(profile.id);
    QVERIFY(m_bed->waitForState(profile.id, TunnelState::Up));
    QCOMPARE(m_clerk->asked().size(), 1);
}

void PromptsTest::unknownKeyTakenOnceIsNotStored()
{
    m_server->acceptKey();
    m_server->setKeyKnown(false);
    QVERIFY(m_server->start());
    const Profile profile = profileTo(*m_server);
    m_clerk->setSay([](const Prompt &) {
        return PromptAnswer{PromptAnswer::Kind::AcceptOnce, {}};
    });
    m_bed->engine().up(profile.id);
    QVERIFY(m_bed->waitForState(profile.id, TunnelState::Up));
    QCOMPARE(contentOf(m_server->knownHosts()), QByteArray());
    QCOMPARE(m_clerk->asked().size(), 1);

    // A loss is no reason to ask again.
    QVERIFY2(m_server->restart(), qPrintable(m_server->errorString()));
    QVERIFY(m_bed->waitFor(profile.id,
                           [](const ProfileStatus &s) { return s.state != TunnelState::Up; }));
    m_bed->engine().up(profile.id);
    QVERIFY(m_bed->waitForState(profile.id, TunnelState::Up));
    QCOMPARE(m_clerk->asked().size(), 1);

    // A stop is.
    m_bed->engine().down(profile.id);
    QVERIFY(m_bed->waitForState(profile.id, TunnelState::Stopped));
    m_bed->engine().up(profile.id);
    QVERIFY(m_bed->waitForState(profile.id, TunnelState::Up));
    QCOMPARE(m_clerk->asked().size(), 2);
    QCOMPARE(contentOf(m_server->knownHosts()), QByteArray());
}

void PromptsTest::unknownKeyRefusedIsNotStored()
{
    m_server->acceptKey();
    m_server->setKeyKnown(false);
    QVERIFY(m_server->start());
    const Profile profile = profileTo(*m_server);
    m_clerk->setSay([](const Prompt &) { return PromptAnswer{PromptAnswer::Kind::Refuse, {}}; });
    m_bed->engine().up(profile.id);
    QVERIFY(m_bed->waitForState(profile.id, TunnelState::Failed));
    QCOMPARE(failureOf(profile.id)->kind, FailureKind::HostKeyUnknown);
    QCOMPARE(contentOf(m_server->knownHosts()), QByteArray());
}

void PromptsTest::changedKeyIsForgottenOnRequest()
{
    m_server->acceptKey();
    QVERIFY(m_server->start());
    const QString before = m_server->fingerprint();
    const Profile profile = profileTo(*m_server);
    QVERIFY(m_server->rotateHostKey());
    m_clerk->setSay([](const Prompt &) { return PromptAnswer{PromptAnswer::Kind::Accept, {}}; });
    m_bed->engine().up(profile.id);
    QVERIFY(m_bed->waitForState(profile.id, TunnelState::Failed));
    QCOMPARE(failureOf(profile.id)->kind, FailureKind::HostKeyChanged);
    // It is not asked about, and not tried again.
    QCOMPARE(m_clerk->asked().size(), 0);

    std::optional<Result<HostKeyChange>> change;
    m_bed->engine().requestHostKeyChange(
        profile.id, [&change](const Result<HostKeyChange> &found) { change = found; });
    QTRY_VERIFY(change);
    QVERIFY2(change->ok(), qPrintable(change->ok() ? QString() : change->failure().message));
    const HostKeyChange found = change->value();
    QCOMPARE(found.newFingerprint, m_server->fingerprint());
    QCOMPARE(found.oldFingerprints, QStringList{before + u" (ED25519)"});
    QCOMPARE(found.file, m_server->knownHosts());

    std::optional<std::optional<Failure>> done;
    m_bed->engine().forgetHostKey(
        profile.id, found, [&done](const std::optional<Failure> &failure) { done = failure; });
    QTRY_VERIFY(done);
    QCOMPARE(*done, std::nullopt);
    m_bed->engine().up(profile.id);
    QVERIFY(m_bed->waitForState(profile.id, TunnelState::Up));
    QCOMPARE(m_clerk->asked().size(), 1);
    QCOMPARE(m_clerk->asked().constFirst().fingerprint, m_server->fingerprint());
}

void PromptsTest::nobodyIsDisturbedAfterALoss()
{
    m_server->addPassword(u"me"_s, Right);
    QVERIFY(m_server->start());
    Profile profile = profileTo(*m_server);
    profile.start = StartMode::Manual;
    QCOMPARE(m_bed->save(profile), std::nullopt);
    m_clerk->setSay([](const Prompt &prompt) {
        return prompt.quiet ? PromptAnswer{PromptAnswer::Kind::Unattended, {}}
                            : PromptClerk::text(Right);
    });
    m_bed->engine().up(profile.id);
    QVERIFY(m_bed->waitForState(profile.id, TunnelState::Up));
    QVERIFY2(m_server->restart(), qPrintable(m_server->errorString()));
    QVERIFY(m_bed->waitForState(profile.id, TunnelState::Idle));
    QCOMPARE(failureOf(profile.id)->kind, FailureKind::Authentication);
    QCOMPARE(m_clerk->asked().size(), 2);
    QVERIFY(m_clerk->asked().at(1).quiet);
    QVERIFY(m_bed->status(profile.id).endpoints.at(0).listening);
    // A click may ask.
    m_bed->engine().up(profile.id);
    QVERIFY(m_bed->waitForState(profile.id, TunnelState::Up));
    QVERIFY(!m_clerk->asked().at(2).quiet);
}

void PromptsTest::clientMayAskAfterALoss()
{
    m_server->addPassword(u"me"_s, Right);
    QVERIFY(m_server->start());
    Profile profile = profileTo(*m_server);
    m_clerk->setSay([](const Prompt &prompt) {
        return prompt.quiet ? PromptAnswer{PromptAnswer::Kind::Unattended, {}}
                            : PromptClerk::text(Right);
    });
    m_bed->engine().up(profile.id);
    QVERIFY(m_bed->waitForState(profile.id, TunnelState::Up));
    QVERIFY2(m_server->restart(), qPrintable(m_server->errorString()));
    QVERIFY(m_bed->waitForState(profile.id, TunnelState::Idle));
    const TestClient client = TestClient::connectTo(m_bed->port(profile.id));
    // No authentication; connect to port 1 of the name "x".
    QVERIFY(client.send(QByteArray::fromHex("050100") + QByteArray::fromHex("050100030178") +
                        QByteArray::fromHex("0001")));
    QVERIFY(m_bed->waitForState(profile.id, TunnelState::Up));
    QVERIFY(!m_clerk->asked().constLast().quiet);
}

void PromptsTest::eachJumpHostAsksInItsOwnName_data()
{
    QTest::addColumn<int>("jumps");
    QTest::newRow("one") << 1;
    QTest::newRow("two") << 2;
    QTest::newRow("three") << 3;
}

void PromptsTest::eachJumpHostAsksInItsOwnName()
{
    QFETCH(int, jumps);
    std::vector<std::unique_ptr<ScriptedServer>> gates;
    QList<const ScriptedServer *> all;
    QStringList names;
    for (int i = 0; i < jumps; ++i) {
        gates.push_back(std::make_unique<ScriptedServer>(u"gate"_s + QString::number(i)));
        ScriptedServer &gate = *gates.back();
        gate.addPassword(u"guard"_s, u"secret of "_s + gate.alias());
        gate.setKeyKnown(false);
        QVERIFY(gate.start());
        all.append(&gate);
        names.append(gate.alias());
    }
    m_server->addPassword(u"me"_s, u"secret of "_s + m_server->alias());
    QVERIFY(m_server->start());
    Profile profile = Profile::create(u"chain"_s, m_server->alias());
    profile.configFile = m_server->clientConfig(all);
    profile.jumpHosts = names;
    QCOMPARE(m_bed->save(profile), std::nullopt);
    m_clerk->setSay([](const Prompt &prompt) {
        return prompt.kind == PromptKind::HostKey ? PromptAnswer{PromptAnswer::Kind::AcceptOnce, {}}
                                                  : PromptClerk::text(u"secret of "_s + prompt.hop);
    });
    m_bed->engine().up(profile.id);
    QVERIFY2(m_bed->waitForState(profile.id, TunnelState::Up),
             qPrintable(failureOf(profile.id).value_or(Failure{}).message));
    QStringList passwordsOf;
    for (const Prompt &prompt : m_clerk->asked()) {
        QCOMPARE(prompt.isJumpHost, prompt.hop != m_server->alias());
        // Taking a key once starts the login afresh, so that a hop may be asked again.
        if (prompt.kind == PromptKind::Password && !passwordsOf.contains(prompt.hop))
            passwordsOf.append(prompt.hop);
    }
    QCOMPARE(passwordsOf, names + QStringList{m_server->alias()});
    for (const std::unique_ptr<ScriptedServer> &gate : gates) {
        QCOMPARE(contentOf(gate->knownHosts()), QByteArray());
        for (const QString &answer : gate->answers())
            QCOMPARE(answer, u"secret of "_s + gate->alias());
    }
    QCOMPARE(m_server->answers(), QStringList{u"secret of "_s + m_server->alias()});

    m_bed->engine().down(profile.id);
    QVERIFY(m_bed->waitForState(profile.id, TunnelState::Stopped));
    for (const std::unique_ptr<ScriptedServer> &gate : gates)
        QTRY_COMPARE(gate->openConnections(), 0);
}

void PromptsTest::serverWithoutStrictKeyExchangeIsNamed()
{
    m_server->acceptKey();
    QVERIFY(m_server->start());
    const Profile profile = profileTo(*m_server);
    m_bed->engine().up(profile.id);
    QVERIFY(m_bed->waitForState(profile.id, TunnelState::Up));
    QCOMPARE(m_bed->status(profile.id).warnings, QList<Warning>());
    m_bed->engine().down(profile.id);
    QVERIFY(m_bed->waitForState(profile.id, TunnelState::Stopped));

    m_server->setStrictKeyExchange(false);
    QVERIFY2(m_server->restart(), qPrintable(m_server->errorString()));
    m_bed->engine().up(profile.id);
    QVERIFY(m_bed->waitForState(profile.id, TunnelState::Up));
    QCOMPARE(m_bed->status(profile.id).warnings.size(), 1);
    QVERIFY(m_bed->status(profile.id).warnings.constFirst().message.contains(u"Terrapin"));
    QVERIFY(m_bed->status(profile.id).warnings.constFirst().message.startsWith(m_server->alias()));
}

QTEST_GUILESS_MAIN(PromptsTest)
#include "tst_prompts.moc"
