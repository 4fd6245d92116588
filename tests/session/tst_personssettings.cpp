// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/harness/contentof.h"
#include "tests/harness/processes.h"
#include "tests/session/librarybed.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <csignal>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

/// What "ssh -G" makes of these arguments, by keyword.
QMap<QString, QString> resolved(const QStringList &arguments)
{
    QProcess process;
    process.start(u"ssh"_s, QStringList{u"-G"_s} + arguments);
    QMap<QString, QString> settings;
    if (!process.waitForFinished() || process.exitCode() != 0)
        return settings;
    const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n');
    for (const QString &line : lines)
        settings.insert(line.section(u' ', 0, 0), line.section(u' ', 1));
    return settings;
}

/// What a process was started with, but for its log, which is somebody's pipe.
QStringList argumentsOf(qint64 pid)
{
    QStringList arguments =
        QString::fromLocal8Bit(contentOf(u"/proc/%1/cmdline"_s.arg(pid))).split(u'\0');
    arguments.removeFirst();
    arguments.removeLast();
    if (const qsizetype log = arguments.indexOf(u"-E"); log >= 0)
        arguments.remove(log, 2);
    return arguments;
}

class AcceptingOnce final : public QObject, public Asker
{
public:
    QList<Prompt> asked;

    quint64 ask(const Prompt &prompt, const Answer &answer) override
    {
        asked.append(prompt);
        QTimer::singleShot(0, this, [answer] { answer({PromptAnswer::Kind::AcceptOnce, {}}); });
        return static_cast<quint64>(asked.size());
    }
    void withdraw(quint64 id) override { Q_UNUSED(id) }
};

} // namespace

/// What a person has in their ssh_config counts in the library as it does in their terminal.
class PersonsSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void sshGoesByThem_data() { addWays(); }
    void sshGoesByThem();
    void connectTimeoutCounts_data() { addWays(); }
    void connectTimeoutCounts();
    void keepalivesCount();
    void namesAreTheirs_data();
    void namesAreTheirs();
    void promptsAreTheirs();

private:
    static void addWays();
    /// With a ssh_config(5) of the person's: these lines before what leads to the server.
    SshAccess::Setup setup(const QString &destination, const QByteArray &lines,
                           const QByteArray &pattern = PrivateSshd::alias().toUtf8());

    LibraryBed m_bed;
    QTemporaryDir m_folder;
    std::unique_ptr<TargetServer> m_target;
};

void PersonsSettingsTest::initTestCase()
{
    QVERIFY(m_bed.start());
    m_target = std::make_unique<TargetServer>(TargetServer::echo);
}

void PersonsSettingsTest::addWays()
{
    QTest::addColumn<QString>("way");
    for (const QString &way : LibraryBed::ways())
        QTest::addRow("%s", qPrintable(way)) << way;
}

SshAccess::Setup PersonsSettingsTest::setup(const QString &destination, const QByteArray &lines,
                                            const QByteArray &pattern)
{
    SshAccess::Setup setup = m_bed.setup(destination);
    QByteArray text = contentOf(setup.configFile);
    text.replace(QByteArray("Host " + PrivateSshd::alias().toUtf8()),
                 QByteArray("Host " + pattern));
    QFile file(m_folder.filePath(u"config"_s));
    if (!file.open(QFile::WriteOnly) || file.write(QByteArray(lines + text)) < 0)
        qFatal("the configuration cannot be written");
    setup.configFile = file.fileName();
    return setup;
}

void PersonsSettingsTest::sshGoesByThem()
{
    QFETCH(const QString, way);
    const SshAccess::Setup theirs =
        setup(PrivateSshd::alias(), "Host *\n  ConnectTimeout 7\n  ServerAliveInterval 41\n"
                                    "  ServerAliveCountMax 9\n  Compression yes\n"
                                    "  IdentitiesOnly yes\n  TCPKeepAlive no\n"
                                    "  PreferredAuthentications publickey,password\n");
    const auto access = LibraryBed::access(theirs);
    const auto connector = LibraryBed::connector(*access, way);
    TunnelSocket socket(connector.get());
    socket.connectToHost(u"127.0.0.1"_s, m_target->port());
    WAIT(socket.isValid());
    const QMap<QString, QString> here = resolved(argumentsOf(socket.processId()));
    const QMap<QString, QString> inATerminal =
        resolved({u"-F"_s, theirs.configFile, PrivateSshd::alias()});
    for (const QString &name :
         {u"connecttimeout"_s, u"serveraliveinterval"_s, u"serveralivecountmax"_s, u"compression"_s,
          u"identitiesonly"_s, u"tcpkeepalive"_s, u"preferredauthentications"_s, u"hostname"_s,
          u"port"_s, u"user"_s, u"userknownhostsfile"_s, u"stricthostkeychecking"_s}) {
        QVERIFY2(inATerminal.contains(name), qPrintable(name));
        QCOMPARE(here.value(name), inATerminal.value(name));
    }
    QCOMPARE(here.value(u"connecttimeout"_s), u"7"_s);
    QCOMPARE(here.value(u"serveraliveinterval"_s), u"41"_s);
}

void PersonsSettingsTest::connectTimeoutCounts()
{
    QFETCH(const QString, way);
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const auto access = LibraryBed::access(
        setup(u"silent"_s, "Host silent\n  HostName 127.0.0.1\n  ConnectTimeout 1\n  Port " +
                               QByteArray::number(silent.serverPort()) + '\n'));
    const auto connector = LibraryBed::connector(*access, way);
    TunnelSocket socket(connector.get());
    QElapsedTimer time;
    time.start();
    socket.connectToHost(u"127.0.0.1"_s, m_target->port());
    WAIT(socket.failure());
    // Neither the half minute of a socket nor the minute of a login.
    QVERIFY(time.elapsed() < 15'000);
    QCOMPARE(socket.failure()->kind, FailureKind::Timeout);
    QCOMPARE(socket.failure()->origin, FailureOrigin::Server);
    QVERIFY2(socket.errorString().contains(u"timed out"), qPrintable(socket.errorString()));
}

void PersonsSettingsTest::keepalivesCount()
{
    const auto access = LibraryBed::access(
        setup(PrivateSshd::alias(), "Host *\n  ServerAliveInterval 1\n  ServerAliveCountMax 1\n"));
    std::vector<std::unique_ptr<Connector>> connectors;
    std::vector<std::unique_ptr<TunnelSocket>> sockets;
    for (const QString &way : LibraryBed::ways()) {
        connectors.push_back(LibraryBed::connector(*access, way));
        sockets.push_back(std::make_unique<TunnelSocket>(connectors.back().get()));
        sockets.back()->connectToHost(u"127.0.0.1"_s, m_target->port());
    }
    const auto all = [&sockets](const auto &test) {
        return std::all_of(sockets.begin(), sockets.end(), test);
    };
    WAIT(all([](const auto &socket) { return socket->isValid(); }));
    const QList<qint64> frozen = descendantsOf(m_bed.server().processId());
    for (const qint64 pid : frozen)
        ::kill(static_cast<pid_t>(pid), SIGSTOP);
    WAIT(all([](const auto &socket) { return socket->failure().has_value(); }));
    for (const qint64 pid : frozen)
        ::kill(static_cast<pid_t>(pid), SIGCONT);
    for (const auto &socket : sockets) {
        QCOMPARE(socket->failure()->kind, FailureKind::Timeout);
        QCOMPARE(socket->failure()->origin, FailureOrigin::Server);
        QCOMPARE(socket->error(), QAbstractSocket::NetworkError);
    }
}

void PersonsSettingsTest::namesAreTheirs_data()
{
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("pattern");
    const QByteArray nothing;
    QTest::newRow("a pattern") << u"lab-7"_s << nothing << QByteArray("lab-*");
    QTest::newRow("a URL") << u"ssh://lab-7"_s << nothing << QByteArray("lab-*");
    QTest::newRow("another script") << u"сервер"_s << nothing << QByteArray("сервер");
    QTest::newRow("an underscore") << u"db_1"_s << nothing << QByteArray("db_1");
    QTest::newRow("a condition")
        << u"gate"_s
        << QByteArray("Match originalhost gate exec \"true\"\n  HostName 127.0.0.1\n  Port ") +
               QByteArray::number(m_bed.port()) + '\n'
        << QByteArray("*");
}

void PersonsSettingsTest::namesAreTheirs()
{
    QFETCH(const QString, destination);
    QFETCH(const QByteArray, lines);
    QFETCH(const QByteArray, pattern);
    const auto access = LibraryBed::access(setup(destination, lines, pattern));
    const auto connector = access->makeMuxConnector();
    TunnelSocket socket(connector.get());
    socket.connectToHost(u"127.0.0.1"_s, m_target->port());
    WAIT(socket.isValid() || socket.failure());
    QVERIFY2(socket.isValid(), qPrintable(socket.errorString()));
}

void PersonsSettingsTest::promptsAreTheirs()
{
    AcceptingOnce person;
    SshAccess::Setup theirs =
        setup(PrivateSshd::alias(), "Host *\n  FingerprintHash md5\n  StrictHostKeyChecking ask\n"
                                    "  UserKnownHostsFile " +
                                        m_folder.filePath(u"none"_s).toUtf8() + '\n');
    theirs.asker = &person;
    const auto access = LibraryBed::access(theirs);
    const auto connector = access->makeMuxConnector();
    TunnelSocket socket(connector.get());
    socket.connectToHost(u"127.0.0.1"_s, m_target->port());
    WAIT(socket.isValid() || socket.failure());
    QVERIFY2(socket.isValid(), qPrintable(socket.errorString()));
    QCOMPARE(person.asked.size(), 1);
    const Prompt &prompt = person.asked.first();
    QCOMPARE(prompt.kind, PromptKind::HostKey);
    QVERIFY2(prompt.fingerprint.startsWith(u"MD5:"), qPrintable(prompt.fingerprint));
    QVERIFY2(prompt.text.startsWith(u"The authenticity of host "), qPrintable(prompt.text));
    QVERIFY2(prompt.text.contains(prompt.fingerprint), qPrintable(prompt.text));
}

QTEST_GUILESS_MAIN(PersonsSettingsTest)
#include "tst_personssettings.moc"
