// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/commandline.h"
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
    void profilesAreAddedListedAndRemoved();
    void unknownProfileIsThree_data();
    void unknownProfileIsThree();
    void tunnelGoesUpAndDown();
    void jsonHasTheFieldsOfTheDesign();
    void connectionsAreShown();
    void waitingForAWrongDestinationFailsWithSshsWords();
    void thereIsOneInstance();
    void nextInstanceStartsAfterAKill();
    void sshDiesWithAKilledProgram();
    void terminationSignalEndsInOrder();
    void windowWithoutADisplayIsRefused();

private:
    struct Output
    {
        int exitStatus = -1;
        QString text;
        QString errors;
    };
    QProcessEnvironment environment() const;
    Output culvert(const QStringList &arguments) const;
    bool startHeadless(QProcess &process) const;
    QJsonObject json(const QStringList &arguments) const
    {
        return QJsonDocument::fromJson(culvert(arguments).text.toUtf8()).object();
    }
    QJsonObject profileStatus(const QString &name) const
    {
        return json({QStringLiteral("status"), name, QStringLiteral("--json")})
            .value(QStringLiteral("profiles"))
            .toArray()
            .first()
            .toObject();
    }
    Output addTest() const
    {
        return culvert({u"add"_s, PrivateSshd::alias(), u"--name"_s, u"test"_s, u"--socks"_s,
                        u"0"_s, u"--config-file"_s, m_bed.server().clientConfig()});
    }

    mutable TunnelBed m_bed;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QProcess> m_program;
};

QProcessEnvironment ProgramTest::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"),
                       m_home->filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home->filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home->path());
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    return environment;
}

ProgramTest::Output ProgramTest::culvert(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(QStringLiteral(CULVERT_PROGRAM), arguments);
    if (!process.waitForFinished(60000))
        return {-1, {}, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

bool ProgramTest::startHeadless(QProcess &process) const
{
    process.setProcessEnvironment(environment());
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(CULVERT_PROGRAM), {QStringLiteral("--headless")});
    return process.waitForStarted() &&
           QTest::qWaitFor([this] { return culvert({QStringLiteral("list")}).exitStatus == 0; },
                           30000);
}

void ProgramTest::initTestCase()
{
    QVERIFY(m_bed.startServer());
}

void ProgramTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_program = std::make_unique<QProcess>();
    QVERIFY(startHeadless(*m_program));
}

void ProgramTest::cleanup()
{
    m_program->terminate();
    QVERIFY(m_program->waitForFinished(30000));
    m_program.reset();
}

void ProgramTest::verbWithoutAnInstanceSaysSo()
{
    QCOMPARE(culvert({QStringLiteral("quit")}).exitStatus, ExitStatus::Done);
    QVERIFY(m_program->waitForFinished(30000));
    QCOMPARE(m_program->exitCode(), 0);
    for (const QStringList &arguments :
         {QStringList{u"list"_s}, QStringList{u"up"_s, u"x"_s},
          QStringList{u"status"_s, u"--json"_s}, QStringList{u"quit"_s}}) {
        const Output output = culvert(arguments);
        QCOMPARE(output.exitStatus, ExitStatus::NoInstance);
        QCOMPARE(output.text, QString());
        QCOMPARE(output.errors.count(u'\n'), 1);
    }
    QVERIFY(startHeadless(*m_program));
}

void ProgramTest::wrongUsageIsTwo()
{
    const Output output = culvert({QStringLiteral("up")});
    QCOMPARE(output.exitStatus, ExitStatus::WrongUsage);
    QCOMPARE(output.errors.count(u'\n'), 1);
    QCOMPARE(culvert({u"up"_s, u"test"_s, u"--wait=soon"_s}).exitStatus, ExitStatus::NoSuchProfile);
    QCOMPARE(addTest().exitStatus, ExitStatus::Done);
    QCOMPARE(culvert({u"up"_s, u"test"_s, u"--wait=soon"_s}).exitStatus, ExitStatus::WrongUsage);
    QCOMPARE(culvert({QStringLiteral("--help")}).exitStatus, ExitStatus::Done);
    QVERIFY(culvert({QStringLiteral("--version")}).text.startsWith(u"culvert "));
}

void ProgramTest::profilesAreAddedListedAndRemoved()
{
    QCOMPARE(culvert({QStringLiteral("list")}).text, QString());
    QCOMPARE(addTest().text, QStringLiteral("test\n"));
    const Output again = addTest();
    QCOMPARE(again.exitStatus, ExitStatus::Failed);
    QVERIFY(again.errors.contains(u"test"));
    QCOMPARE(culvert({u"add"_s, u"other.example"_s, u"--socks"_s, u"0"_s}).text,
             QStringLiteral("other.example\n"));
    QCOMPARE(culvert({QStringLiteral("list")}).text, QStringLiteral("test\nother.example\n"));
    QCOMPARE(json({u"list"_s, u"--json"_s}).value(u"profiles").toArray().size(), 2);
    QCOMPARE(culvert({u"remove"_s, u"other.example"_s}).exitStatus, ExitStatus::Done);
    QCOMPARE(culvert({QStringLiteral("list")}).text, QStringLiteral("test\n"));
    QVERIFY(QFile::exists(m_home->filePath(QStringLiteral("config/culvert/profiles.json"))));
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
    const Output output = culvert({verb, QStringLiteral("nobody")});
    QCOMPARE(output.exitStatus, ExitStatus::NoSuchProfile);
    QVERIFY(output.errors.contains(u"nobody"));
}

void ProgramTest::tunnelGoesUpAndDown()
{
    QCOMPARE(addTest().exitStatus, ExitStatus::Done);
    QCOMPARE(profileStatus(QStringLiteral("test")).value(u"state").toString(),
             QStringLiteral("idle"));
    QCOMPARE(culvert({u"up"_s, u"test"_s, u"--wait"_s}).exitStatus, ExitStatus::Done);
    QCOMPARE(profileStatus(QStringLiteral("test")).value(u"state").toString(),
             QStringLiteral("up"));
    QVERIFY(culvert({QStringLiteral("status")}).text.contains(u"up"));
    QCOMPARE(culvert({u"restart"_s, u"test"_s, u"--wait=30"_s}).exitStatus, ExitStatus::Done);
    QCOMPARE(culvert({u"down"_s, u"test"_s}).exitStatus, ExitStatus::Done);
    const QString state = profileStatus(QStringLiteral("test")).value(u"state").toString();
    QVERIFY2(state == u"stopping" || state == u"stopped", qPrintable(state));
    QTRY_COMPARE(profileStatus(QStringLiteral("test")).value(u"state").toString(),
                 QStringLiteral("stopped"));
}

void ProgramTest::jsonHasTheFieldsOfTheDesign()
{
    QCOMPARE(addTest().exitStatus, ExitStatus::Done);
    QCOMPARE(culvert({u"up"_s, u"test"_s, u"--wait"_s}).exitStatus, ExitStatus::Done);
    QCOMPARE(json({u"status"_s, u"--json"_s}).value(u"version").toInt(), 1);
    const QJsonObject profile = profileStatus(QStringLiteral("test"));
    for (const char *field :
         {"id", "name", "state", "since", "failure", "retryInMs", "connections", "connectionsTotal",
          "bytesUp", "bytesDown", "roundTripMs", "endpoints", "processes"})
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
    const QString listen = profileStatus(QStringLiteral("test"))
                               .value(u"endpoints")
                               .toArray()
                               .first()
                               .toObject()
                               .value(u"listen")
                               .toString();
    TestClient client = TestClient::throughSocks(HostPort::parse(listen)->port,
                                                 QStringLiteral("127.0.0.1"), target.port());
    QVERIFY(client.send("four"));
    QCOMPARE(client.read(4), QByteArray("four"));
    const QJsonArray list =
        json({u"connections"_s, u"test"_s, u"--json"_s}).value(u"connections").toArray();
    QCOMPARE(list.size(), 1);
    const QJsonObject connection = list.first().toObject();
    QCOMPARE(connection.value(u"profile").toString(), QStringLiteral("test"));
    QCOMPARE(connection.value(u"endpoint").toString(), listen);
    QCOMPARE(connection.value(u"target").toString(),
             QStringLiteral("127.0.0.1:%1").arg(target.port()));
    QCOMPARE(connection.value(u"bytesUp").toInt(), 4);
    QCOMPARE(connection.value(u"bytesDown").toInt(), 4);
    QVERIFY(connection.value(u"client").toString().startsWith(u"127.0.0.1:"));
    QCOMPARE(connection.value(u"process"), profileStatus(QStringLiteral("test"))
                                               .value(u"processes")
                                               .toArray()
                                               .first()
                                               .toObject()
                                               .value(u"pid"));
    QVERIFY(culvert({QStringLiteral("connections")}).text.contains(QString::number(target.port())));
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
    const Output output = culvert({QStringLiteral("--headless")});
    QCOMPARE(output.exitStatus, ExitStatus::Failed);
    QCOMPARE(output.errors.count(u'\n'), 1);
    QCOMPARE(culvert({QStringLiteral("list")}).exitStatus, ExitStatus::Done);
}

void ProgramTest::nextInstanceStartsAfterAKill()
{
    QCOMPARE(addTest().exitStatus, ExitStatus::Done);
    m_program->kill();
    QVERIFY(m_program->waitForFinished(30000));
    QVERIFY(startHeadless(*m_program));
    QCOMPARE(culvert({QStringLiteral("list")}).text, QStringLiteral("test\n"));
    QCOMPARE(culvert({u"up"_s, u"test"_s, u"--wait"_s}).exitStatus, ExitStatus::Done);
}

void ProgramTest::sshDiesWithAKilledProgram()
{
    QCOMPARE(addTest().exitStatus, ExitStatus::Done);
    QCOMPARE(culvert({u"up"_s, u"test"_s, u"--wait"_s}).exitStatus, ExitStatus::Done);
    const auto pid = static_cast<pid_t>(profileStatus(QStringLiteral("test"))
                                            .value(u"processes")
                                            .toArray()
                                            .first()
                                            .toObject()
                                            .value(u"pid")
                                            .toInt());
    m_program->kill();
    QVERIFY(m_program->waitForFinished(30000));
    // Somebody else's child by now: it is gone when it runs no more, reaped or not.
    QTRY_VERIFY(::kill(pid, 0) != 0 || !QFile::exists(QStringLiteral("/proc/%1/exe").arg(pid)) ||
                QFile::symLinkTarget(QStringLiteral("/proc/%1/exe").arg(pid)).isEmpty());
    QVERIFY(startHeadless(*m_program));
}

void ProgramTest::terminationSignalEndsInOrder()
{
    for (const int number : {SIGTERM, SIGINT, SIGHUP}) {
        ::kill(static_cast<pid_t>(m_program->processId()), number);
        QVERIFY(m_program->waitForFinished(30000));
        QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_program->exitCode(), 0);
        QVERIFY(!QFile::exists(m_home->filePath(QStringLiteral("culvert/instance.sock"))));
        QVERIFY(startHeadless(*m_program));
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
