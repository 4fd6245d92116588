// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/commandline.h"
#include "tests/app/programbed.h"
#include "tests/harness/ptyprogram.h"
#include "tests/harness/scriptedserver.h"
#include "tests/harness/targetserver.h"
#include "tests/harness/testclient.h"
#include "tests/harness/tunnelbed.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Culvert;
using namespace Qt::StringLiterals;
using namespace Culvert::Test;

/// The program itself, as a person at a terminal has it: exit statuses, words, JSON, one instance.
class ProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void verbWithoutAnInstanceSaysSo();
    void wrongUsageIsTwo();
    void passwordIsNotAdded();
    void profilesAreAddedListedAndRemoved();
    void unknownProfileIsThree_data();
    void unknownProfileIsThree();
    void tunnelGoesUpAndDown();
    void jsonHasTheFieldsOfTheDesign();
    void connectionsAreShown();
    void addSaysWhoCanReachAnEndpoint();
    void pathsAreMeantFromWhereThePersonIs();
    void socketGetsItsMode();
    void forwardsAreForBrowsersAsSaid();
    void waitingForAWrongDestinationFailsWithSshsWords();
    void thereIsOneInstance();
    void nextInstanceStartsAfterAKill();
    void clientsOfAKilledProgramAreReset();
    void sshDiesWithAKilledProgram();
    void jumpHostsDieWithAKilledProgram();
    void openQuestionDiesWithAKilledProgram();
    void terminationSignalEndsInOrder();
    void windowWithoutADisplayIsRefused();

private:
    using Output = ProgramBed::Output;
    Output culvert(const QStringList &arguments) const { return m_program->culvert(arguments); }
    QJsonObject json(const QStringList &arguments) const { return m_program->json(arguments); }
    QJsonObject profileStatus(const QString &name) const { return m_program->profileStatus(name); }
    Output addTest() const
    {
        return culvert({u"add"_s, PrivateSshd::alias(), u"--name"_s, u"test"_s, u"--socks"_s,
                        u"0"_s, u"--config-file"_s, m_bed.server().clientConfig()});
    }

    mutable TunnelBed m_bed;
    std::unique_ptr<ProgramBed> m_program;
};

void ProgramTest::initTestCase()
{
    QVERIFY(m_bed.startServer());
}

void ProgramTest::init()
{
    m_program = std::make_unique<ProgramBed>();
    QVERIFY(m_program->start());
}

void ProgramTest::cleanup()
{
    m_program.reset();
}

void ProgramTest::verbWithoutAnInstanceSaysSo()
{
    QCOMPARE(culvert({u"quit"_s}).exitStatus, ExitStatus::Done);
    QVERIFY(m_program->program().waitForFinished(30000));
    QCOMPARE(m_program->program().exitCode(), 0);
    for (const QStringList &arguments :
         {QStringList{u"list"_s}, QStringList{u"up"_s, u"x"_s},
          QStringList{u"status"_s, u"--json"_s}, QStringList{u"quit"_s}}) {
        const Output output = culvert(arguments);
        QCOMPARE(output.exitStatus, ExitStatus::NoInstance);
        QCOMPARE(output.text, QString());
        QCOMPARE(output.errors.count(u'\n'), 1);
    }
    QVERIFY(m_program->start());
}

void ProgramTest::wrongUsageIsTwo()
{
    const Output output = culvert({u"up"_s});
    QCOMPARE(output.exitStatus, ExitStatus::WrongUsage);
    QCOMPARE(output.errors.count(u'\n'), 1);
    QCOMPARE(culvert({u"up"_s, u"test"_s, u"--wait=soon"_s}).exitStatus, ExitStatus::NoSuchProfile);
    QCOMPARE(addTest().exitStatus, ExitStatus::Done);
    QCOMPARE(culvert({u"up"_s, u"test"_s, u"--wait=soon"_s}).exitStatus, ExitStatus::WrongUsage);
    QCOMPARE(culvert({u"--help"_s}).exitStatus, ExitStatus::Done);
    QVERIFY(culvert({u"--version"_s}).text.startsWith(u"culvert "));
}

void ProgramTest::passwordIsNotAdded()
{
    const Output output = culvert({u"add"_s, u"ssh://me:hunter2@other.example"_s});
    QCOMPARE(output.exitStatus, ExitStatus::Failed);
    QVERIFY2(output.errors.contains(u"a password does not belong in a destination"),
             qPrintable(output.errors));
    QVERIFY(!output.errors.contains(u"hunter2"));
    QCOMPARE(culvert({u"list"_s}).text, QString());
}

void ProgramTest::profilesAreAddedListedAndRemoved()
{
    QCOMPARE(culvert({u"list"_s}).text, QString());
    QCOMPARE(addTest().text, u"test\n"_s);
    const Output again = addTest();
    QCOMPARE(again.exitStatus, ExitStatus::Failed);
    QVERIFY(again.errors.contains(u"test"));
    QCOMPARE(culvert({u"add"_s, u"other.example"_s, u"--socks"_s, u"0"_s}).text,
             u"other.example\n"_s);
    QCOMPARE(culvert({u"list"_s}).text, u"test\nother.example\n"_s);
    QCOMPARE(json({u"list"_s, u"--json"_s}).value(u"profiles").toArray().size(), 2);
    QCOMPARE(culvert({u"remove"_s, u"other.example"_s}).exitStatus, ExitStatus::Done);
    QCOMPARE(culvert({u"list"_s}).text, u"test\n"_s);
    QVERIFY(QFile::exists(QDir(m_program->home()).filePath(u"config/culvert/profiles.json"_s)));
}

void ProgramTest::unknownProfileIsThree_data()
{
    QTest::addColumn<QString>("verb");
    for (const char *verb : {"up", "down", "restart", "status", "connections", "remove"})
        QTest::newRow(verb) << QString::fromLatin1(verb);
}

void ProgramTest::unknownProfileIsThree()
{
    QFETCH(QString, verb);
    const Output output = culvert({verb, u"nobody"_s});
    QCOMPARE(output.exitStatus, ExitStatus::NoSuchProfile);
    QVERIFY(output.errors.contains(u"nobody"));
}

void ProgramTest::tunnelGoesUpAndDown()
{
    QCOMPARE(addTest().exitStatus, ExitStatus::Done);
    QCOMPARE(profileStatus(u"test"_s).value(u"state").toString(), u"idle"_s);
    QCOMPARE(culvert({u"up"_s, u"test"_s, u"--wait"_s}).exitStatus, ExitStatus::Done);
    QCOMPARE(profileStatus(u"test"_s).value(u"state").toString(), u"up"_s);
    QVERIFY(culvert({u"status"_s}).text.contains(u"up"));
    QCOMPARE(culvert({u"restart"_s, u"test"_s, u"--wait=30"_s}).exitStatus, ExitStatus::Done);
    QCOMPARE(culvert({u"down"_s, u"test"_s}).exitStatus, ExitStatus::Done);
    const QString state = profileStatus(u"test"_s).value(u"state").toString();
    QVERIFY2(state == u"stopping" || state == u"stopped", qPrintable(state));
    QTRY_COMPARE(profileStatus(u"test"_s).value(u"state").toString(), u"stopped"_s);
}

void ProgramTest::jsonHasTheFieldsOfTheDesign()
{
    QCOMPARE(addTest().exitStatus, ExitStatus::Done);
    QCOMPARE(culvert({u"up"_s, u"test"_s, u"--wait"_s}).exitStatus, ExitStatus::Done);
    QCOMPARE(json({u"status"_s, u"--json"_s}).value(u"version").toInt(), 1);
    const QJsonObject profile = profileStatus(u"test"_s);
    for (const char *field :
         {"id", "name", "state", "since", "failure", "retryInMs", "connections", "connectionsTotal",
          "bytesUp", "bytesDown", "roundTripMs", "heardMs", "endpoints", "processes"})
        QVERIFY2(profile.contains(QLatin1String(field)), field);
    const QJsonObject endpoint = profile.value(u"endpoints").toArray().first().toObject();
    for (const char *field : {"type", "listen", "listening", "connections", "failure"})
        QVERIFY2(endpoint.contains(QLatin1String(field)), field);
    const QJsonObject process = profile.value(u"processes").toArray().first().toObject();
    for (const char *field : {"pid", "state", "since", "connections", "connectionsTotal"})
        QVERIFY2(process.contains(QLatin1String(field)), field);
    QCOMPARE(::kill(static_cast<pid_t>(process.value(u"pid").toInt()), 0), 0);
}

void ProgramTest::connectionsAreShown()
{
    const TargetServer target(TargetServer::echo);
    QCOMPARE(addTest().exitStatus, ExitStatus::Done);
    const QString listen = profileStatus(u"test"_s)
                               .value(u"endpoints")
                               .toArray()
                               .first()
                               .toObject()
                               .value(u"listen")
                               .toString();
    TestClient client =
        TestClient::throughSocks(HostPort::parse(listen)->port, u"127.0.0.1"_s, target.port());
    QVERIFY(client.send("four"));
    QCOMPARE(client.read(4), QByteArray("four"));
    const QJsonArray list =
        json({u"connections"_s, u"test"_s, u"--json"_s}).value(u"connections").toArray();
    QCOMPARE(list.size(), 1);
    const QJsonObject connection = list.first().toObject();
    QCOMPARE(connection.value(u"profile").toString(), u"test"_s);
    QCOMPARE(connection.value(u"endpoint").toString(), listen);
    QCOMPARE(connection.value(u"target").toString(), u"127.0.0.1:%1"_s.arg(target.port()));
    QCOMPARE(connection.value(u"bytesUp").toInt(), 4);
    QCOMPARE(connection.value(u"bytesDown").toInt(), 4);
    QVERIFY(connection.value(u"client").toString().startsWith(u"127.0.0.1:"));
    QCOMPARE(
        connection.value(u"process"),
        profileStatus(u"test"_s).value(u"processes").toArray().first().toObject().value(u"pid"));
    QVERIFY(culvert({u"connections"_s}).text.contains(QString::number(target.port())));
}

void ProgramTest::addSaysWhoCanReachAnEndpoint()
{
    const auto add = [this](const QStringList &more) {
        return culvert(QStringList{u"add"_s, u"host.example"_s, u"--start"_s, u"manual"_s} + more);
    };
    Output output = add({u"--socks"_s, u"0"_s});
    QCOMPARE(output.errors, QString());
    output = add({u"--socks"_s, u"0.0.0.0:0"_s});
    QCOMPARE(output.exitStatus, ExitStatus::Done);
    QVERIFY(output.errors.contains(u"turned away"));
    QCOMPARE(output.errors.count(u'\n'), 1);
    output = add({u"--forward"_s, u"[::]:0=db:1"_s, u"--allow-other-users"_s});
    QVERIFY(output.errors.contains(u"other machines can use [::]:0"));
    output = add({u"--reverse-socks"_s, u"0.0.0.0:0"_s});
    QVERIFY(output.errors.contains(u"reaches the server"));
    QCOMPARE(add({u"--socks"_s, u"/tmp/s"_s, u"--socket-mode"_s, u"0999"_s}).exitStatus,
             ExitStatus::Failed);
}

void ProgramTest::pathsAreMeantFromWhereThePersonIs()
{
    const auto exported = [this](const QString &config, const QString &identity) {
        const QString name = culvert({u"add"_s, u"host.example"_s, u"--start"_s, u"manual"_s,
                                      u"--config-file"_s, config, u"--identity-file"_s, identity})
                                 .text.trimmed();
        return m_program->json({u"export"_s, name}).value(u"profiles").toArray().first().toObject();
    };
    const QDir here = QDir::current();
    QJsonObject profile = exported(u"my.conf"_s, u"keys/../key"_s);
    QCOMPARE(profile.value(u"configFile").toString(), here.filePath(u"my.conf"_s));
    QCOMPARE(profile.value(u"identityFile").toString(), here.filePath(u"key"_s));
    profile = exported(u"/etc/my.conf"_s, u"~/.ssh/key"_s);
    QCOMPARE(profile.value(u"configFile").toString(), u"/etc/my.conf"_s);
    QCOMPARE(profile.value(u"identityFile").toString(), u"~/.ssh/key"_s);
}

void ProgramTest::socketGetsItsMode()
{
    const QString path = m_program->home() + u"/proxy.socket"_s;
    QCOMPARE(
        culvert({u"add"_s, u"host.example"_s, u"--socks"_s, path, u"--socket-mode"_s, u"0660"_s})
            .exitStatus,
        ExitStatus::Done);
    QTRY_VERIFY(QFile::exists(path));
    const QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner;
    const QFile::Permissions user = QFile::ReadUser | QFile::WriteUser;
    QTRY_COMPARE(QFile::permissions(path), owner | user | QFile::ReadGroup | QFile::WriteGroup);
}

void ProgramTest::forwardsAreForBrowsersAsSaid()
{
    const auto browsers = [this](const QStringList &more) {
        const Output output =
            culvert(QStringList{u"add"_s, u"host.example"_s, u"--start"_s, u"manual"_s,
                                u"--socks"_s, u"0"_s, u"--forward"_s, u"0=db:5432"_s} +
                    more);
        const QJsonObject profile = json({u"export"_s, output.text.trimmed()})
                                        .value(u"profiles")
                                        .toArray()
                                        .first()
                                        .toObject();
        const QJsonArray endpoints = profile.value(u"endpoints").toArray();
        return QList<QJsonValue>{endpoints.at(0).toObject().value(u"browsers"),
                                 endpoints.at(1).toObject().value(u"browsers")};
    };
    const QJsonValue unsaid = QJsonValue::Undefined;
    QCOMPARE(browsers({}), (QList<QJsonValue>{unsaid, unsaid}));
    QCOMPARE(browsers({u"--browsers"_s, u"yes"_s}), (QList<QJsonValue>{unsaid, true}));
    QCOMPARE(browsers({u"--browsers=no"_s}), (QList<QJsonValue>{unsaid, false}));
    const Output output = culvert({u"add"_s, u"host.example"_s, u"--browsers"_s, u"perhaps"_s});
    QCOMPARE(output.exitStatus, ExitStatus::Failed);
    QVERIFY(output.errors.contains(u"must be yes or no"));
}

void ProgramTest::waitingForAWrongDestinationFailsWithSshsWords()
{
    QCOMPARE(culvert({u"add"_s, u"127.0.0.1:1"_s, u"--name"_s, u"wrong"_s, u"--socks"_s, u"0"_s,
                      u"--config-file"_s, u"/dev/null"_s})
                 .exitStatus,
             ExitStatus::Done);
    for (const char *option : {"--wait", "--wait=1"}) {
        const Output output = culvert({u"up"_s, u"wrong"_s, QString::fromLatin1(option)});
        QCOMPARE(output.exitStatus, ExitStatus::Failed);
        QVERIFY2(output.errors.contains(u"Connection refused"), qPrintable(output.errors));
        QCOMPARE(output.errors.count(u'\n'), 1);
    }
}

void ProgramTest::thereIsOneInstance()
{
    const Output output = culvert({u"--headless"_s});
    QCOMPARE(output.exitStatus, ExitStatus::Failed);
    QCOMPARE(output.errors.count(u'\n'), 1);
    QCOMPARE(culvert({u"list"_s}).exitStatus, ExitStatus::Done);
}

void ProgramTest::nextInstanceStartsAfterAKill()
{
    QCOMPARE(addTest().exitStatus, ExitStatus::Done);
    m_program->program().kill();
    QVERIFY(m_program->program().waitForFinished(30000));
    QVERIFY(m_program->start());
    QCOMPARE(culvert({u"list"_s}).text, u"test\n"_s);
    QCOMPARE(culvert({u"up"_s, u"test"_s, u"--wait"_s}).exitStatus, ExitStatus::Done);
}

void ProgramTest::clientsOfAKilledProgramAreReset()
{
    constexpr int Kills = 3;
    constexpr int Downloads = 10;
    const TargetServer target([](int socket) {
        const QByteArray chunk(65536, 'd');
        while (::send(socket, chunk.constData(), static_cast<std::size_t>(chunk.size()),
                      MSG_NOSIGNAL) > 0) {
        }
    });
    QCOMPARE(addTest().exitStatus, ExitStatus::Done);
    for (int i = 0; i < Kills; ++i) {
        QCOMPARE(culvert({u"up"_s, u"test"_s, u"--wait"_s}).exitStatus, ExitStatus::Done);
        const QJsonObject endpoint =
            profileStatus(u"test"_s).value(u"endpoints").toArray().first().toObject();
        const auto address = SocketAddress::parseListen(endpoint.value(u"listen").toString());
        QVERIFY(address);
        std::vector<TestClient> clients;
        for (int j = 0; j < Downloads; ++j) {
            clients.push_back(
                TestClient::throughSocks(address->tcp().port, u"127.0.0.1"_s, target.port()));
            QCOMPARE(clients.back().reply(), 0);
            QCOMPARE(clients.back().read(100'000).size(), 100'000);
        }
        m_program->program().kill();
        QVERIFY(m_program->program().waitForFinished(30000));
        for (TestClient &client : clients) {
            client.readAll();
            QVERIFY(client.wasReset());
        }
        QVERIFY(m_program->start());
    }
}

void ProgramTest::sshDiesWithAKilledProgram()
{
    QCOMPARE(addTest().exitStatus, ExitStatus::Done);
    QCOMPARE(culvert({u"up"_s, u"test"_s, u"--wait"_s}).exitStatus, ExitStatus::Done);
    const auto pid = static_cast<pid_t>(profileStatus(u"test"_s)
                                            .value(u"processes")
                                            .toArray()
                                            .first()
                                            .toObject()
                                            .value(u"pid")
                                            .toInt());
    m_program->program().kill();
    QVERIFY(m_program->program().waitForFinished(30000));
    // Somebody else's child by now: it is gone when it runs no more, reaped or not.
    QTRY_VERIFY(::kill(pid, 0) != 0 || !QFile::exists(u"/proc/%1/exe"_s.arg(pid)) ||
                QFile::symLinkTarget(u"/proc/%1/exe"_s.arg(pid)).isEmpty());
    QVERIFY(m_program->start());
}

void ProgramTest::jumpHostsDieWithAKilledProgram()
{
    ScriptedServer gate(u"gate"_s);
    ScriptedServer server;
    gate.acceptKey();
    server.acceptKey();
    QVERIFY(gate.start());
    QVERIFY(server.start());
    QFile servers(server.clientConfig({&gate}));
    QFile config(m_program->home() + u"/jump_config"_s);
    QVERIFY(servers.open(QFile::ReadOnly) && config.open(QFile::WriteOnly));
    config.write("Host " + server.alias().toUtf8() + "\n  ProxyJump gate\n\n" + servers.readAll());
    config.close();
    QCOMPARE(culvert({u"add"_s, server.alias(), u"--name"_s, u"chain"_s, u"--config-file"_s,
                      config.fileName(), u"--socks"_s, u"0"_s})
                 .exitStatus,
             0);
    QCOMPARE(culvert({u"up"_s, u"chain"_s, u"--wait"_s}).errors, QString());
    QTRY_COMPARE(gate.openConnections(), 1);
    QTRY_COMPARE(server.openConnections(), 1);
    m_program->program().kill();
    QTRY_COMPARE(gate.openConnections(), 0);
    QTRY_COMPARE(server.openConnections(), 0);
}

void ProgramTest::openQuestionDiesWithAKilledProgram()
{
    ScriptedServer server;
    server.addPassword(u"me"_s, u"secret"_s);
    QVERIFY(server.start());
    QCOMPARE(culvert({u"add"_s, server.alias(), u"--name"_s, u"asks"_s, u"--config-file"_s,
                      server.clientConfig(), u"--socks"_s, u"0"_s})
                 .exitStatus,
             0);
    PtyProgram up(ProgramBed::path(), {u"up"_s, u"asks"_s}, m_program->environment());
    QVERIFY(up.waitForText("assword"));
    m_program->program().kill();
    QVERIFY(up.exitStatus().value_or(0) != 0);
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.answers(), QStringList());
}

void ProgramTest::terminationSignalEndsInOrder()
{
    for (const int number : {SIGTERM, SIGINT}) {
        ::kill(static_cast<pid_t>(m_program->program().processId()), number);
        QVERIFY(m_program->program().waitForFinished(30000));
        QCOMPARE(m_program->program().exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_program->program().exitCode(), 0);
        QVERIFY(!QFile::exists(QDir(m_program->home()).filePath(u"culvert/instance.sock"_s)));
        QVERIFY(m_program->start());
    }
}

void ProgramTest::windowWithoutADisplayIsRefused()
{
    const Output output = culvert({});
    QCOMPARE(output.exitStatus, ExitStatus::Failed);
    QVERIFY(output.errors.contains(u"--headless"));
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
