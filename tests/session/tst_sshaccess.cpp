// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/session/sshaccess.h"

#include "core/endpoint/localproxy.h"
#include "core/ssh/asker.h"
#include "tests/harness/contentof.h"
#include "tests/harness/processes.h"
#include "tests/harness/scriptedserver.h"
#include "tests/harness/targetserver.h"
#include "tests/harness/timeout.h"
#include "tests/harness/tunnelbed.h"
#include "tests/stream/recordinguser.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <unistd.h>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

const QString Canary = u"canary-Zc9-x7T"_s;
/// The same as crypt(3) makes of it.
constexpr auto CanaryHash =
    "$6$culvert$KDtpD7tcN7jccVmbS7uhVXoP1jzjUKz268nl/URpNUEzX4axSEVZy6AtDUCzZ"
    "CDGPlhUnjY4RdRse19wf7sId0";

/// Everything that a person may see of it.
QString textOf(const Failure &failure)
{
    return failure.message + u'\n' + failure.detail;
}

bool writeProgram(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(text) == text.size() &&
           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

DestinationUrl urlOf(const QString &text)
{
    const Result<DestinationUrl> url = DestinationUrl::parse(text);
    if (!url)
        qFatal("%s", qPrintable(url.failure().message));
    return *url;
}

/// Whom a program of one's own asks.
class TestAsker final : public QObject, public Asker
{
public:
    QList<Prompt> asked;
    PromptAnswer reply{PromptAnswer::Kind::Refuse, {}};

    quint64 ask(const Prompt &prompt, const Answer &answer) override
    {
        asked.append(prompt);
        QTimer::singleShot(0, this, [answer, reply = reply] { answer(reply); });
        return static_cast<quint64>(asked.size());
    }
    void withdraw(quint64 id) override { Q_UNUSED(id) }
};

std::unique_ptr<Connector> makeConnector(const SshAccess &access, const QString &way)
{
    if (way == u"mux")
        return access.makeMuxConnector();
    return way == u"socks" ? access.makeSocksConnector() : access.makeProcessConnector();
}

/// Says something to an echo through the connector, and hears what comes back or why not.
class Conversation
{
public:
    Conversation(Connector &connector, quint16 port)
    {
        m_user.toSend = "hello";
        m_user.onOpened = [this] {
            m_user.stream->wantToSend();
            m_user.stream->sendEnd();
        };
        m_user.stream = connector.open(SocketAddress(HostPort{u"127.0.0.1"_s, port}), m_user);
    }
    bool isOver() const { return m_user.isClosed(); }
    const QByteArray &heard() const { return m_user.received; }
    const std::optional<Failure> &failure() const { return m_user.failure; }

private:
    RecordingUser m_user;
};

} // namespace

/// Connectors of a program that has no Culvert, with the system's ssh.
class SshAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void passwordLogsIn_data();
    void passwordLogsIn();
    void socksServerListensWhereTheUrlSays();
    void proxyGoesThroughAConnector();
    void loginThatHangsIsGivenUp();
    void wrongPasswordIsSentOnce();
    void wrongPasswordAsksThePerson();
    void passwordIsNotForJumpHosts();
    void otherQuestionsGoToTheAsker();
    void unknownHostKeyIsNotAccepted();
    void keyNeedsNoHelper();
    void passwordIsNowhere();
    void realServerTakesThePassword();
    void refusesABadSetup_data();
    void refusesABadSetup();
    void leavesNothingBehind();

private:
    static SshAccess::Setup setupFor(const ScriptedServer &server, const QString &userInfo,
                                     const QList<const ScriptedServer *> &others = {});

    std::unique_ptr<QTemporaryDir> m_runtime;
};

void SshAccessTest::init()
{
    m_runtime = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", m_runtime->path().toLocal8Bit());
}

void SshAccessTest::cleanup()
{
    m_runtime.reset();
}

SshAccess::Setup SshAccessTest::setupFor(const ScriptedServer &server, const QString &userInfo,
                                         const QList<const ScriptedServer *> &others)
{
    SshAccess::Setup setup{urlOf(u"ssh://"_s + userInfo + server.alias())};
    setup.configFile = server.clientConfig(others);
    setup.askpassProgram = QStringLiteral(CULVERT_ASKPASS);
    return setup;
}

void SshAccessTest::passwordLogsIn_data()
{
    QTest::addColumn<bool>("byDialogue");
    QTest::addColumn<QString>("way");
    for (const QString &way : {u"mux"_s, u"socks"_s, u"process"_s}) {
        QTest::addRow("%s, the method password", qPrintable(way)) << false << way;
        QTest::addRow("%s, a dialogue, as of PAM", qPrintable(way)) << true << way;
    }
}

void SshAccessTest::passwordLogsIn()
{
    QFETCH(const bool, byDialogue);
    QFETCH(const QString, way);
    ScriptedServer server;
    if (byDialogue)
        server.setDialogue({{{{u"Password: "_s, Canary}}}});
    else
        server.addPassword(u"me"_s, Canary);
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    TargetServer target(&TargetServer::echo);
    const auto access = SshAccess::create(setupFor(server, u"me:"_s + Canary + u'@'));
    QVERIFY2(access, access ? "" : qPrintable(access.failure().message));
    const std::unique_ptr<Connector> connector = makeConnector(*access.value(), way);

    const Conversation one(*connector, target.port());
    const Conversation two(*connector, target.port());
    QTRY_VERIFY_WITH_TIMEOUT(one.isOver() && two.isOver(), TimeoutMs);
    QVERIFY2(!one.failure(), qPrintable(one.failure().value_or(Failure{}).message));
    QCOMPARE(one.heard(), QByteArray("hello"));
    QCOMPARE(two.heard(), QByteArray("hello"));
    const int logins = way == u"process" ? 2 : 1;
    QTRY_COMPARE(server.answers(), QStringList(logins, Canary));
    QCOMPARE(server.acceptedLogins(), logins);
}

void SshAccessTest::socksServerListensWhereTheUrlSays()
{
    TunnelBed bed;
    QVERIFY(bed.startServer());
    TargetServer target(&TargetServer::echo);
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const quint16 port = free.serverPort();
    free.close();
    SshAccess::Setup setup{urlOf(PrivateSshd::alias() + u"?bind=127.0.0.1:%1"_s.arg(port))};
    setup.configFile = bed.server().clientConfig();
    const auto access = SshAccess::create(setup);
    QVERIFY(access);
    const std::unique_ptr<Connector> connector = access.value()->makeSocksConnector();
    const Conversation talk(*connector, target.port());
    QTRY_VERIFY_WITH_TIMEOUT(talk.isOver(), TimeoutMs);
    QVERIFY2(!talk.failure(), qPrintable(talk.failure().value_or(Failure{}).message));

    QTcpSocket program;
    program.setProxy({QNetworkProxy::Socks5Proxy, u"127.0.0.1"_s, port});
    program.connectToHost(u"127.0.0.1"_s, target.port());
    program.write("hello");
    QTRY_COMPARE_WITH_TIMEOUT(program.bytesAvailable(), 5, TimeoutMs);
}

void SshAccessTest::proxyGoesThroughAConnector()
{
    TunnelBed bed;
    QVERIFY(bed.startServer());
    TargetServer target(&TargetServer::echo);
    SshAccess::Setup setup{urlOf(PrivateSshd::alias())};
    setup.configFile = bed.server().clientConfig();
    const auto access = SshAccess::create(setup);
    QVERIFY(access);
    const std::unique_ptr<Connector> connector = access.value()->makeMuxConnector();
    const std::unique_ptr<LocalProxy> proxy = access.value()->makeProxy(*connector);
    QVERIFY(!proxy->failure());
    QTcpSocket program;
    program.setProxy(proxy->proxy());
    program.connectToHost(u"127.0.0.1"_s, target.port());
    program.write("hello");
    QTRY_COMPARE_WITH_TIMEOUT(program.bytesAvailable(), 5, TimeoutMs);
}

void SshAccessTest::loginThatHangsIsGivenUp()
{
    ScriptedServer server;
    server.addPassword(u"me"_s, Canary);
    server.setHang(ScriptedServer::Hang::AfterAnswer);
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    for (const QString &way : {u"mux"_s, u"socks"_s, u"process"_s}) {
        SshAccess::Setup setup = setupFor(server, u"me:"_s + Canary + u'@');
        setup.loginTimeout = std::chrono::seconds(1);
        const auto access = SshAccess::create(setup);
        QVERIFY(access);
        const std::unique_ptr<Connector> connector = makeConnector(*access.value(), way);
        const Conversation talk(*connector, 1);
        QTRY_VERIFY_WITH_TIMEOUT(talk.isOver(), TimeoutMs);
        QCOMPARE(talk.failure()->kind, FailureKind::Timeout);
        QVERIFY(!textOf(*talk.failure()).contains(Canary));
    }
}

void SshAccessTest::wrongPasswordIsSentOnce()
{
    ScriptedServer server;
    server.addPassword(u"me"_s, u"another"_s);
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    const auto access = SshAccess::create(setupFor(server, u"me:"_s + Canary + u'@'));
    QVERIFY(access);
    const std::unique_ptr<Connector> connector = access.value()->makeMuxConnector();
    const Conversation talk(*connector, 1);
    QTRY_VERIFY_WITH_TIMEOUT(talk.isOver(), TimeoutMs);
    QVERIFY(talk.failure());
    QCOMPARE(talk.failure()->kind, FailureKind::Authentication);
    QVERIFY2(talk.failure()->message.contains(u"was wrong"), qPrintable(talk.failure()->message));
    QVERIFY(!textOf(*talk.failure()).contains(Canary));
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.answers(), QStringList{Canary});
}

void SshAccessTest::wrongPasswordAsksThePerson()
{
    ScriptedServer server;
    server.addPassword(u"me"_s, u"another"_s);
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    TargetServer target(&TargetServer::echo);
    TestAsker asker;
    asker.reply = {PromptAnswer::Kind::Text, u"another"_s};
    SshAccess::Setup setup = setupFor(server, u"me:"_s + Canary + u'@');
    setup.asker = &asker;
    const auto access = SshAccess::create(setup);
    QVERIFY(access);
    const std::unique_ptr<Connector> connector = access.value()->makeMuxConnector();
    const Conversation talk(*connector, target.port());
    QTRY_VERIFY_WITH_TIMEOUT(talk.isOver(), TimeoutMs);
    QVERIFY(!talk.failure());
    QCOMPARE(asker.asked.size(), 1);
    QCOMPARE(asker.asked.first().kind, PromptKind::Password);
    QCOMPARE(asker.asked.first().attempt, 2);
    QTRY_COMPARE(server.answers(), (QStringList{Canary, u"another"_s}));
}

void SshAccessTest::passwordIsNotForJumpHosts()
{
    ScriptedServer gate(u"gate"_s);
    gate.addPassword(u"me"_s, Canary);
    QVERIFY2(gate.start(), qPrintable(gate.errorString()));
    ScriptedServer server;
    server.addPassword(u"me"_s, Canary);
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    TestAsker asker;
    SshAccess::Setup setup = setupFor(server, u"me:"_s + Canary + u'@', {&gate});
    setup.jumpHosts = {gate.alias()};
    setup.asker = &asker;
    const auto access = SshAccess::create(setup);
    QVERIFY(access);
    const std::unique_ptr<Connector> connector = access.value()->makeMuxConnector();
    const Conversation talk(*connector, 1);
    QTRY_VERIFY_WITH_TIMEOUT(talk.isOver(), TimeoutMs);
    QCOMPARE(talk.failure()->kind, FailureKind::Cancelled);
    QCOMPARE(asker.asked.size(), 1);
    QVERIFY(asker.asked.first().isJumpHost);
    QTRY_COMPARE(gate.openConnections(), 0);
    QCOMPARE(gate.answers(), QStringList());
    QCOMPARE(server.connections(), 0);
}

void SshAccessTest::otherQuestionsGoToTheAsker()
{
    ScriptedServer server;
    server.setDialogue({{{{u"Password: "_s, Canary}}}, {{{u"One-time password: "_s, u"4711"_s}}}});
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    TargetServer target(&TargetServer::echo);
    TestAsker asker;
    asker.reply = {PromptAnswer::Kind::Text, u"4711"_s};
    SshAccess::Setup setup = setupFor(server, u"me:"_s + Canary + u'@');
    setup.asker = &asker;
    const auto access = SshAccess::create(setup);
    QVERIFY(access);
    const std::unique_ptr<Connector> connector = access.value()->makeMuxConnector();
    const Conversation talk(*connector, target.port());
    QTRY_VERIFY_WITH_TIMEOUT(talk.isOver(), TimeoutMs);
    QVERIFY2(!talk.failure(), qPrintable(talk.failure().value_or(Failure{}).message));
    QCOMPARE(asker.asked.size(), 1);
    QVERIFY(asker.asked.first().text.contains(u"One-time"));
    QTRY_COMPARE(server.answers(), (QStringList{Canary, u"4711"_s}));
}

void SshAccessTest::unknownHostKeyIsNotAccepted()
{
    ScriptedServer server;
    server.addPassword(u"me"_s, Canary);
    server.setKeyKnown(false);
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    const auto access = SshAccess::create(setupFor(server, u"me:"_s + Canary + u'@'));
    QVERIFY(access);
    const std::unique_ptr<Connector> connector = access.value()->makeMuxConnector();
    const Conversation talk(*connector, 1);
    QTRY_VERIFY_WITH_TIMEOUT(talk.isOver(), TimeoutMs);
    QCOMPARE(talk.failure()->kind, FailureKind::HostKeyUnknown);
    QVERIFY2(talk.failure()->message.contains(server.fingerprint()),
             qPrintable(talk.failure()->message));
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.answers(), QStringList());
}

void SshAccessTest::keyNeedsNoHelper()
{
    TunnelBed bed;
    QVERIFY(bed.startServer());
    TargetServer target(&TargetServer::echo);
    SshAccess::Setup setup{urlOf(PrivateSshd::alias())};
    setup.configFile = bed.server().clientConfig();
    setup.askpassProgram = u"/nowhere"_s;
    const auto access = SshAccess::create(setup);
    QVERIFY(access);
    const std::unique_ptr<Connector> connector = access.value()->makeMuxConnector();
    const Conversation talk(*connector, target.port());
    QTRY_VERIFY_WITH_TIMEOUT(talk.isOver(), TimeoutMs);
    QVERIFY2(!talk.failure(), qPrintable(talk.failure().value_or(Failure{}).message));
    QCOMPARE(talk.heard(), QByteArray("hello"));
}

void SshAccessTest::passwordIsNowhere()
{
    ScriptedServer server;
    server.addPassword(u"me"_s, Canary);
    // Right, and refused the first time, so that there is a failure to look at as well.
    server.setRefusals(1);
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    TargetServer target(&TargetServer::echo);
    QTemporaryDir folder;
    const QString log = folder.filePath(u"log"_s);
    const QString ssh = folder.filePath(u"ssh"_s);
    // In the place of the log that it was told.
    QVERIFY(writeProgram(ssh, "#!/bin/sh\nshift 2\nexec " + TunnelBed::findProgram().toLocal8Bit() +
                                  " -vvv -E '" + log.toLocal8Bit() + "' \"$@\"\n"));
    SshAccess::Setup setup = setupFor(server, u"me:"_s + Canary + u'@');
    setup.sshProgram = ssh;
    const auto access = SshAccess::create(setup);
    QVERIFY(access);
    const std::unique_ptr<Connector> connector = access.value()->makeMuxConnector();

    QStringList hits;
    bool sshWasSeen = false;
    const auto finish = [&](const Conversation &talk) {
        // While the helper has it, and ssh, and as long as the login takes.
        return QTest::qWaitFor(
            [&] {
                hits += processesThatShow(Canary.toUtf8());
                sshWasSeen = sshWasSeen || !processesThatShow("-vvv").isEmpty();
                return talk.isOver();
            },
            TimeoutMs);
    };
    const Conversation refused(*connector, target.port());
    QVERIFY(finish(refused));
    QVERIFY(refused.failure());
    QVERIFY(!textOf(*refused.failure()).contains(Canary));
    QVERIFY(contentOf(log).contains("Next authentication method: password"));
    QVERIFY(!contentOf(log).contains(Canary.toUtf8()));
    const Conversation taken(*connector, target.port());
    QVERIFY(finish(taken));
    QVERIFY(!taken.failure());
    QCOMPARE(hits, QStringList());
    QVERIFY(sshWasSeen);
    QTRY_COMPARE(server.answers(), (QStringList{Canary, Canary}));

    QVERIFY(contentOf(log).contains("Authenticated to"));
    QCOMPARE(filesThatHold(folder.path(), Canary.toUtf8()), QStringList());
    QCOMPARE(filesThatHold(m_runtime->path(), Canary.toUtf8()), QStringList());
}

void SshAccessTest::realServerTakesThePassword()
{
    // Only root's sshd can look at passwords. One of our own is put in the place of root's, in a
    // mount namespace that nobody but this sshd is in.
    if (::geteuid() != 0)
        QSKIP("only root can run an sshd that takes passwords");
    const QString sshd = QStandardPaths::findExecutable(u"sshd"_s, {u"/usr/sbin"_s});
    if (QProcess::execute(u"unshare"_s, {u"--mount"_s, u"true"_s}) != 0)
        QSKIP("no mount namespace can be made here");
    QTemporaryDir folder;
    const QString shadow = folder.filePath(u"shadow"_s);
    QVERIFY(writeProgram(shadow, QByteArray("root:") + CanaryHash + ":19000:0:99999:7:::\n"));
    QVERIFY(
        writeProgram(folder.filePath(u"sshd"_s),
                     "#!/bin/sh\nexec unshare --mount sh -c 'mount --bind \"$0\" /etc/shadow && "
                     "exec \"$@\"' '" +
                         shadow.toLocal8Bit() + "' " + sshd.toLocal8Bit() + " \"$@\"\n"));
    PrivateSshd server;
    server.setProgramFolders({folder.path(), u"/usr/bin"_s});
    server.setExtraConfig({u"UsePAM no"_s, u"PasswordAuthentication yes"_s,
                           u"PermitRootLogin yes"_s, u"PubkeyAuthentication no"_s});
    QSignalSpy ready(&server, &PrivateSshd::ready);
    server.start();
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, TimeoutMs);
    TargetServer target(&TargetServer::echo);

    for (const QString &password : {Canary, u"wrong"_s}) {
        SshAccess::Setup setup{urlOf(u"root:"_s + password + u'@' + PrivateSshd::alias())};
        setup.configFile = server.clientConfig();
        setup.options.insert(u"PreferredAuthentications"_s, u"password"_s);
        setup.askpassProgram = QStringLiteral(CULVERT_ASKPASS);
        const auto access = SshAccess::create(setup);
        QVERIFY(access);
        const std::unique_ptr<Connector> connector = access.value()->makeMuxConnector();
        const Conversation talk(*connector, target.port());
        QStringList hits;
        QVERIFY(QTest::qWaitFor(
            [&] {
                hits += processesThatShow(Canary.toUtf8());
                return talk.isOver();
            },
            TimeoutMs));
        QCOMPARE(hits, QStringList());
        if (password == Canary) {
            QVERIFY2(!talk.failure(), qPrintable(talk.failure().value_or(Failure{}).message));
            QCOMPARE(talk.heard(), QByteArray("hello"));
        } else {
            QVERIFY(talk.failure());
            QCOMPARE(talk.failure()->kind, FailureKind::Authentication);
        }
    }
}

void SshAccessTest::refusesABadSetup_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<QString>("word");
    const auto invalid = FailureKind::InvalidProfile;
    QTest::newRow("a jump host like an option")
        << u"jump"_s << u"-oProxyCommand=x"_s << invalid << u"jumpHosts[0]"_s;
    QTest::newRow("a jump host with a password")
        << u"jump"_s << u"me:hunter2@gate"_s << invalid << u"jumpHosts[0]"_s;
    QTest::newRow("no check of host keys")
        << u"StrictHostKeyChecking"_s << u"no"_s << invalid << u"options."_s;
    QTest::newRow("an option of Culvert's")
        << u"ControlMaster"_s << u"auto"_s << invalid << u"options."_s;
    QTest::newRow("no helper") << u"askpass"_s << u"/nowhere"_s << FailureKind::Internal
                               << u"culvert-askpass"_s;
}

void SshAccessTest::refusesABadSetup()
{
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    QFETCH(const FailureKind, kind);
    QFETCH(const QString, word);
    SshAccess::Setup setup{urlOf(u"me:"_s + Canary + u"@example.org"_s)};
    setup.askpassProgram = QStringLiteral(CULVERT_ASKPASS);
    if (field == u"jump")
        setup.jumpHosts = {value};
    else if (field == u"askpass")
        setup.askpassProgram = value;
    else
        setup.options.insert(field, value);
    const auto access = SshAccess::create(setup);
    QVERIFY(!access);
    const Failure &failure = access.failure();
    QCOMPARE(failure.kind, kind);
    QVERIFY2(failure.message.contains(word), qPrintable(failure.message));
    QVERIFY(!textOf(failure).contains(Canary));
    QVERIFY(!textOf(failure).contains(u"hunter2"));
}

void SshAccessTest::leavesNothingBehind()
{
    {
        SshAccess::Setup setup{urlOf(u"me:"_s + Canary + u"@example.org"_s)};
        setup.askpassProgram = QStringLiteral(CULVERT_ASKPASS);
        const auto access = SshAccess::create(setup);
        QVERIFY(access);
        const QFileInfoList made =
            QDir(m_runtime->path()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(made.size(), 1);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                            QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(made.first().permissions() & others));
    }
    QVERIFY(QDir(m_runtime->path()).isEmpty());
}

QTEST_GUILESS_MAIN(SshAccessTest)
#include "tst_sshaccess.moc"
