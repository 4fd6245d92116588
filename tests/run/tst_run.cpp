// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/harness/privatenetwork.h"
#include "tests/harness/ptyprogram.h"
#include "tests/harness/targetserver.h"
#include "tests/harness/testprogram.h"
#include "tests/harness/timeout.h"
#include "tests/run/outsidecapture.h"
#include "tests/run/runbed.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>
#include <cstddef>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <utility>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

// Of the network in which the tests are; nothing of it can be seen from inside a run.
const QString FarV4 = u"10.77.0.1"_s;
const QString FarV6 = u"fd00:77::1"_s;

QString script(const QString &name)
{
    return QStringLiteral(RUN_SCRIPTS) + u'/' + name;
}

qsizetype descriptorsOf(qint64 pid)
{
    return QDir(u"/proc/%1/fd"_s.arg(pid))
        .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
        .size();
}

/// A page of three letters.
void servePage(int socket)
{
    std::array<char, 4096> bytes{};
    if (::recv(socket, bytes.data(), bytes.size(), 0) <= 0)
        return;
    constexpr QByteArrayView answer = "HTTP/1.0 200 OK\r\nContent-Length: 3\r\n\r\nyes";
    (void)!::send(socket, answer.data(), static_cast<std::size_t>(answer.size()), MSG_NOSIGNAL);
}

/// How many processes are in that network namespace, as /proc shows it.
int processesIn(const QString &network)
{
    int count = 0;
    const QStringList pids = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &pid : pids) {
        std::array<char, 64> link{};
        if (::readlink(qPrintable(u"/proc/%1/ns/net"_s.arg(pid)), link.data(), link.size() - 1) > 0)
            count += network == QLatin1String(link.data()) ? 1 : 0;
    }
    return count;
}

} // namespace

/// Programs in namespaces of their own, with a real ssh, as a normal user has them.
class RunTest : public QObject
{
    Q_OBJECT

public:
    explicit RunTest(QString problem)
        : m_problem(std::move(problem))
    {}

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void statusIsTheCommands_data();
    void statusIsTheCommands();
    void signalsAreTheCommands();
    void streamsAreTheCommands();
    void terminalIsTheCommands();
    void aShellSaysWhereItIs();
    void connectionsGoThrough_data();
    void connectionsGoThrough();
    void refusedIsAReset();
    void loopbackIsItsOwn();
    void isShownAndCounted();
    void connectionsCanBeClosed();
    void canBeEnded();
    void severalAtATime();
    void oneWithinAnother();
    void namesAreAnswered_data();
    void namesAreAnswered();
    void hostsNeedNoServer();
    void othersAnswerWhatIsNotKnownHere();
    void udpIsRefusedAtOnce();
    void nothingElseIsThere();
    void resolversAreOutOfReach();
    void nothingIsSeenFromOutside();
    void lastsAsLongAsItsLastProcess();
    void stoppedTunnelResetsAndStartsAgain();
    void changedProfileKeepsIt();
    void manyConnectionsAtOnce();
    void aFloodOfNamesIsBounded();
    void variablesLeadToTheProxy();
    void forbiddenIsSaid_data();
    void forbiddenIsSaid();
    void aHostileProgramIsKeptIn_data();
    void aHostileProgramIsKeptIn();
    void programsReachTheirTargets_data();
    void programsReachTheirTargets();
    void goesOnWithoutTheInstance();

private:
    bool reaches(const QString &host, quint16 port) const
    {
        return m_bed
                   ->run(
                       {u"bash"_s, u"-c"_s,
                        u"exec 3<>/dev/tcp/%1/%2 && echo ping >&3 && read -r x <&3 && test $x = ping"_s
                            .arg(host)
                            .arg(port)})
                   .exitStatus == 0;
    }
    /// As somebody does by hand who has the file open.
    void changeProfile(const QString &name, const std::function<void(QJsonObject &)> &change) const
    {
        QFile stored(m_bed->home() + u"/config/culvert/profiles.json"_s);
        QVERIFY(stored.open(QIODevice::ReadWrite));
        QJsonObject file = QJsonDocument::fromJson(stored.readAll()).object();
        QJsonArray profiles = file.value(u"profiles"_s).toArray();
        for (QJsonValueRef entry : profiles) {
            QJsonObject profile = entry.toObject();
            if (profile.value(u"name"_s).toString() == name)
                change(profile);
            entry = profile;
        }
        file.insert(u"profiles"_s, profiles);
        stored.resize(0);
        stored.seek(0);
        stored.write(QJsonDocument(file).toJson());
        stored.close();
    }
    /// A run with a connection to the echo that goes on until its standard input ends.
    std::unique_ptr<QProcess> startTalk() const
    {
        auto run =
            m_bed->startRun({u"bash"_s, u"-c"_s,
                             u"exec 3<>/dev/tcp/db.interop.test/%1; echo ready; cat >/dev/null; "
                             "read -r -t 1 x <&3; echo ended"_s.arg(m_echo->port())});
        return run;
    }

    QString m_problem;
    std::unique_ptr<RunBed> m_bed;
    std::unique_ptr<TargetServer> m_echo;
};

void RunTest::initTestCase()
{
    if (!m_problem.isEmpty())
        QSKIP(qPrintable(m_problem));
    for (const QString &address : {QString(FarV4 + u"/32"), QString(FarV6 + u"/128")})
        QCOMPARE(QProcess::execute(u"ip"_s, {u"address"_s, u"add"_s, address, u"dev"_s, u"lo"_s}),
                 0);
    m_echo = std::make_unique<TargetServer>(&TargetServer::echo);
    m_bed = std::make_unique<RunBed>();
    QVERIFY(m_bed->start());
    if (const QString refusal = m_bed->refusal(); !refusal.isEmpty())
        QSKIP(qPrintable(refusal));
}

void RunTest::cleanupTestCase()
{
    m_bed.reset();
    m_echo.reset();
}

void RunTest::statusIsTheCommands_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitStatus");
    QTest::newRow("done") << QStringList{u"test"_s, u"--"_s, u"true"_s} << 0;
    QTest::newRow("failed") << QStringList{u"test"_s, u"sh"_s, u"-c"_s, u"exit 7"_s} << 7;
    QTest::newRow("its own options are not ours")
        << QStringList{u"test"_s, u"sh"_s,     u"-c"_s, u"test \"$*\" = '--json -- x'"_s,
                       u"sh"_s,   u"--json"_s, u"--"_s, u"x"_s}
        << 0;
    QTest::newRow("not there") << QStringList{u"test"_s, u"--"_s, u"no-such-command"_s} << 127;
    QTest::newRow("no program") << QStringList{u"test"_s, u"--"_s, u"/etc/passwd"_s} << 126;
    QTest::newRow("no such profile") << QStringList{u"nobody"_s, u"--"_s, u"true"_s} << 3;
    QTest::newRow("no name") << QStringList{} << 2;
    QTest::newRow("not a resolver") << QStringList{u"test"_s, u"--dns"_s, u"a b"_s, u"true"_s} << 2;
}

void RunTest::statusIsTheCommands()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitStatus);
    const RunBed::Output output = m_bed->culvert(QStringList{u"run"_s} + arguments);
    QVERIFY2(output.exitStatus == exitStatus, qPrintable(output.errors));
    QCOMPARE(output.errors.isEmpty(), exitStatus == 0 || exitStatus == 7);
    QTRY_COMPARE(m_bed->runs().size(), 0);
}

void RunTest::signalsAreTheCommands()
{
    const auto run = m_bed->startRun({u"sleep"_s, u"60"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_bed->runs().size(), 1, TimeoutMs);
    run->terminate();
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), QProcess::NotRunning, TimeoutMs);
    QCOMPARE(run->exitStatus(), QProcess::CrashExit);
    QCOMPARE(run->exitCode(), SIGTERM);
    QTRY_COMPARE(m_bed->runs().size(), 0);
}

void RunTest::streamsAreTheCommands()
{
    const RunBed::Output output = m_bed->run(
        {u"sh"_s, u"-c"_s, u"cat; pwd; echo $CULVERT_RUN; echo words >&2; trap '' PIPE; trap"_s},
        "input\n");
    QCOMPARE(output.text.section(u'\n', 0, 2), u"input\n"_s + m_bed->home() + u"\ntest"_s);
    QCOMPARE(output.errors, u"words\n"_s);
    const RunBed::Output ids = m_bed->run({u"id"_s, u"-u"_s});
    const QString own = QString::number(m_bed->asUser().isEmpty() ? ::geteuid() : 65534);
    QCOMPARE(ids.text.trimmed(), own);
    // What Qt does to this signal is not the program's.
    QCOMPARE(m_bed->run({u"grep"_s, u"SigIgn"_s, u"/proc/self/status"_s}).text.trimmed().right(4),
             u"0000"_s);
}

void RunTest::terminalIsTheCommands()
{
    const QStringList words = m_bed->asUser() + QStringList{u"bash"_s, u"--norc"_s, u"-i"_s};
    PtyProgram shell(QStandardPaths::findExecutable(words.first()), words.mid(1),
                     m_bed->environment());
    shell.type("PS1='@ '; stty rows 33 cols 77\n");
    shell.type(QByteArray(CULVERT_PROGRAM) +
               " run test -- sh -c 'stty size; tty; echo up; exec sleep 60'\n");
    QVERIFY(shell.waitForText("33 77"));
    QVERIFY(shell.waitForText("\nup"));
    shell.type("\x1a");
    QVERIFY(shell.waitForText("Stopped"));
    shell.type("fg\n");
    QTRY_COMPARE(m_bed->runs().size(), 1);
    shell.type("\x03");
    shell.type("echo status $?\n");
    QVERIFY(shell.waitForText("status 130"));
    shell.type("exit\n");
    QVERIFY(shell.exitStatus());
}

void RunTest::aShellSaysWhereItIs()
{
    const QStringList words =
        m_bed->asUser() + QStringList{QStringLiteral(CULVERT_PROGRAM), u"run"_s, u"test"_s};
    PtyProgram shell(words.size() > 3 ? QStandardPaths::findExecutable(words.first())
                                      : words.first(),
                     words.mid(1), m_bed->environment());
    QVERIFY(shell.waitForText("(test) "));
    shell.type("echo run:$CULVERT_RUN\n");
    QVERIFY(shell.waitForText("run:test"));
    QTRY_COMPARE(m_bed->runs().first().toObject().value(u"program"_s).toString(), u"bash"_s);
    shell.type("exit 5\n");
    QCOMPARE(shell.exitStatus(), 5);
}

void RunTest::connectionsGoThrough_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("a name") << u"db.interop.test"_s;
    QTest::newRow("letters' case") << u"DB.Interop.Test"_s;
    QTest::newRow("the server's loopback") << u"tunnel.internal"_s;
    QTest::newRow("IPv4") << FarV4;
    QTest::newRow("IPv6") << FarV6;
}

void RunTest::connectionsGoThrough()
{
    QFETCH(QString, host);
    const QHostAddress address(host);
    QTcpServer server;
    QVERIFY(server.listen(address.isNull() ? QHostAddress(QHostAddress::LocalHost) : address));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *client = server.nextPendingConnection();
        connect(client, &QTcpSocket::readyRead, client,
                [client] { client->write(client->readAll()); });
    });
    QVERIFY(reaches(host, server.serverPort()));
}

void RunTest::refusedIsAReset()
{
    const RunBed::Output output = m_bed->run(
        {u"python3"_s, u"-c"_s,
         u"import socket\ns = socket.create_connection(('db.interop.test', 1), 20)\ns.recv(1)"_s});
    QVERIFY2(output.errors.contains(u"ConnectionResetError"_s), qPrintable(output.errors));
}

void RunTest::loopbackIsItsOwn()
{
    // What listens outside is not there, and what listens inside is.
    QCOMPARE(reaches(u"127.0.0.1"_s, m_echo->port()), false);
    const RunBed::Output output =
        m_bed->run({u"python3"_s, u"-c"_s,
                    u"import socket\nl = socket.create_server(('::', 0), family=socket.AF_INET6, "
                    u"dualstack_ipv6=True)\n"
                    "p = l.getsockname()[1]\nfor h in ('127.0.0.1', '::1', 'localhost'):\n"
                    "    socket.create_connection((h, p), 5)\nprint('own')"_s});
    QVERIFY2(output.text == u"own\n"_s, qPrintable(output.errors));
}

void RunTest::isShownAndCounted()
{
    const auto run = startTalk();
    QTRY_COMPARE_WITH_TIMEOUT(m_bed->connections().size(), 1, TimeoutMs);
    const QJsonObject connection = m_bed->connections().first().toObject();
    QTRY_COMPARE(m_bed->connections().first().toObject().value(u"program"_s).toString(), u"bash"_s);
    QCOMPARE(connection.value(u"target"_s).toString(), u"db.interop.test:%1"_s.arg(m_echo->port()));
    const QJsonObject shown = m_bed->runs().first().toObject();
    QCOMPARE(shown.value(u"program"_s).toString(), u"bash"_s);
    QCOMPARE(shown.value(u"pid"_s).toInteger(), run->processId());
    QCOMPARE(shown.value(u"connections"_s).toInt(), 1);
    QCOMPARE(m_bed->profileStatus().value(u"connections"_s).toInt(), 1);
    const QString table = m_bed->culvert({u"status"_s}).text;
    QVERIFY2(table.contains(u"bash (%1)"_s.arg(run->processId())), qPrintable(table));
    run->closeWriteChannel();
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), QProcess::NotRunning, TimeoutMs);
    QTRY_COMPARE(m_bed->runs().size(), 0);
}

void RunTest::connectionsCanBeClosed()
{
    const auto run = startTalk();
    QTRY_COMPARE_WITH_TIMEOUT(m_bed->connections().size(), 1, TimeoutMs);
    const qint64 id = m_bed->connections().first().toObject().value(u"id"_s).toInteger();
    QCOMPARE(m_bed->culvert({u"close"_s, QString::number(id)}).exitStatus, 0);
    QTRY_COMPARE(m_bed->connections().size(), 0);
    QCOMPARE(m_bed->runs().size(), 1);
    run->closeWriteChannel();
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), QProcess::NotRunning, TimeoutMs);
}

void RunTest::canBeEnded()
{
    const auto run = startTalk();
    QTRY_COMPARE_WITH_TIMEOUT(m_bed->connections().size(), 1, TimeoutMs);
    const qint64 id = m_bed->runs().first().toObject().value(u"id"_s).toInteger();
    QCOMPARE(m_bed->culvert({u"close"_s, QString::number(id)}).exitStatus, 0);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), QProcess::NotRunning, TimeoutMs);
    QTRY_COMPARE(m_bed->connections().size(), 0);
    // Its child is told by the end of its input.
    QTRY_COMPARE_WITH_TIMEOUT(m_bed->runs().size(), 0, TimeoutMs);
}

void RunTest::severalAtATime()
{
    std::vector<std::unique_ptr<QProcess>> talks;
    for (int i = 0; i < 3; ++i)
        talks.push_back(startTalk());
    QTRY_COMPARE_WITH_TIMEOUT(m_bed->connections().size(), 3, TimeoutMs);
    QCOMPARE(m_bed->runs().size(), 3);
    for (const auto &talk : talks)
        talk->closeWriteChannel();
    for (const auto &talk : talks)
        QTRY_COMPARE_WITH_TIMEOUT(talk->state(), QProcess::NotRunning, TimeoutMs);
    QTRY_COMPARE(m_bed->runs().size(), 0);
}

void RunTest::oneWithinAnother()
{
    const RunBed::Output output = m_bed->run(
        {QStringLiteral(CULVERT_PROGRAM), u"run"_s, u"test"_s, u"--"_s, u"bash"_s, u"-c"_s,
         u"exec 3<>/dev/tcp/db.interop.test/%1 && echo ping >&3 && head -n 1 <&3"_s.arg(
             m_echo->port())});
    QVERIFY2(output.text == u"ping\n"_s, qPrintable(output.errors));
}

void RunTest::namesAreAnswered_data()
{
    QTest::addColumn<QStringList>("asked");
    QTest::addColumn<QString>("answer");
    for (const QString &way : {u"udp"_s, u"tcp"_s}) {
        for (const QString &server : {u"127.0.0.53"_s, u"8.8.8.8"_s, u"2001:db8::53"_s}) {
            QTest::addRow("by %s at %s", qPrintable(way), qPrintable(server))
                << QStringList{way, server, u"1"_s, u"a.example"_s, u"b.example"_s, u"A.example"_s}
                << u"0 1 198.18.0.1\n0 1 198.18.0.2\n0 1 198.18.0.1\n"_s;
        }
    }
    QTest::newRow("no IPv6") << QStringList{u"udp"_s, u"8.8.8.8"_s, u"28"_s, u"a.example"_s}
                             << u"0 0 -\n"_s;
    QTest::newRow("SRV") << QStringList{u"udp"_s, u"8.8.8.8"_s, u"33"_s, u"_a._tcp.example"_s}
                         << u"4 0 -\n"_s;
}

void RunTest::namesAreAnswered()
{
    QFETCH(QStringList, asked);
    QFETCH(QString, answer);
    const RunBed::Output output =
        m_bed->run(QStringList{u"python3"_s, script(u"asker.py"_s)} + asked);
    QVERIFY2(output.text == answer, qPrintable(output.text + output.errors));
}

void RunTest::hostsNeedNoServer()
{
    const RunBed::Output output = m_bed->runShell(
        u"getent ahostsv4 single | head -n 1; getent hosts 198.18.0.1; getent ahostsv4 localhost | head -n 1; cat /etc/resolv.conf"_s);
    const QStringList lines = output.text.split(u'\n');
    QVERIFY2(lines.value(0).startsWith(u"198.18.0.1 "_s), qPrintable(output.text));
    QVERIFY2(lines.value(1).endsWith(u"single"_s), qPrintable(output.text));
    QVERIFY2(lines.value(2).startsWith(u"127.0.0.1 "_s), qPrintable(output.text));
    QVERIFY(!output.text.contains(u"search example"_s));
}

void RunTest::othersAnswerWhatIsNotKnownHere()
{
    // A resolver that gives every question back as its answer.
    const TargetServer resolver([](int socket) {
        std::array<char, 512> bytes{};
        const ssize_t size = ::recv(socket, bytes.data(), bytes.size(), 0);
        if (size < 14)
            return;
        bytes[4] = static_cast<char>(bytes[4] | 0x80);
        (void)!::send(socket, bytes.data(), static_cast<std::size_t>(size), MSG_NOSIGNAL);
        (void)!::recv(socket, bytes.data(), bytes.size(), 0);
    });
    const RunBed::Output output = m_bed->culvert(
        {u"run"_s, u"test"_s, u"--dns"_s, u"127.0.0.1:%1"_s.arg(resolver.port()), u"--"_s,
         u"python3"_s, script(u"asker.py"_s), u"udp"_s, u"8.8.8.8"_s, u"16"_s, u"a.example"_s});
    QVERIFY2(output.text == u"0 0 -\n"_s, qPrintable(output.text + output.errors));
    QCOMPARE(resolver.accepted(), 1);
}

void RunTest::udpIsRefusedAtOnce()
{
    const RunBed::Output output = m_bed->run(
        {u"python3"_s, u"-c"_s,
         u"import socket, time\nfor f, h in ((socket.AF_INET, '%1'), (socket.AF_INET6, '%2')):\n"
         "    s = socket.socket(f, socket.SOCK_DGRAM)\n    s.settimeout(5)\n    s.connect((h, "
         "443))\n"
         "    t = time.time()\n    s.send(b'x')\n    try:\n        s.recv(1)\n"
         "    except ConnectionRefusedError:\n        print('refused', time.time() - t < 1)"_s.arg(
             FarV4, FarV6)});
    QVERIFY2(output.text == u"refused True\nrefused True\n"_s,
             qPrintable(output.text + output.errors));
}

void RunTest::nothingElseIsThere()
{
    QCOMPARE(m_bed->runShell(u"tail -n +3 /proc/net/dev | cut -d: -f1 | tr -d ' '"_s).text,
             u"lo\n"_s);
    const RunBed::Output routes =
        m_bed->runShell(u"tail -n +2 /proc/net/route | wc -l; grep CapEff /proc/self/status"_s);
    QCOMPARE(routes.text.section(u'\n', 0, 0), u"0"_s);
    QVERIFY(routes.text.contains(u"0000000000000000"_s));
    const RunBed::Output raw = m_bed->run(
        {u"python3"_s, u"-c"_s,
         u"import socket\nfor a in ((socket.AF_PACKET, socket.SOCK_RAW, 3), (socket.AF_INET, "
         u"socket.SOCK_RAW, 1)):\n"
         "    try:\n        socket.socket(*a)\n    except PermissionError:\n        print('no')"_s});
    QVERIFY2(raw.text == u"no\nno\n"_s, qPrintable(raw.text + raw.errors));
}

void RunTest::resolversAreOutOfReach()
{
    for (const char *path :
         {"/run/nscd", "/run/dbus", "/run/systemd/resolve/io.systemd.Resolve", "/run/avahi-daemon"})
        QVERIFY(m_bed->runShell(u"! test -e "_s + QLatin1String(path)).exitStatus == 0);
    QVERIFY(m_bed->runShell(u"grep -q '^hosts:.files dns$' /etc/nsswitch.conf"_s).exitStatus == 0);
    // And nothing of that has changed outside.
    QFile resolver(u"/etc/resolv.conf"_s);
    QVERIFY(!resolver.open(QIODevice::ReadOnly) ||
            !resolver.readAll().contains("nameserver 127.0.0.1\nsearch .\n"));
}

void RunTest::nothingIsSeenFromOutside()
{
    OutsideCapture capture;
    if (!capture.problem().isEmpty())
        QSKIP(qPrintable(capture.problem()));
    const int before = m_echo->accepted();
    QVERIFY(reaches(u"db.interop.test"_s, m_echo->port()));
    m_bed->run(
        {u"python3"_s, script(u"asker.py"_s), u"udp"_s, u"8.8.8.8"_s, u"1"_s, u"leak.example"_s});
    m_bed->runShell(u"getent hosts leak.example; getent hosts %1"_s.arg(FarV4));
    m_bed->run(
        {u"python3"_s, u"-c"_s,
         u"import socket\ns = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)\ns.sendto(b'x', ('%1', 443))"_s
             .arg(FarV4)});
    capture.read();
    QCOMPARE(capture.udp(), 0);
    QCOMPARE(capture.others(), 0);
    // The server's own connection to the echo, and ssh's to the server: no other port is spoken to.
    QCOMPARE(capture.connectionsTo(m_echo->port()), m_echo->accepted() - before);
    QVERIFY(!capture.contents().contains("leak"));
}

void RunTest::lastsAsLongAsItsLastProcess()
{
    const qint64 instance = m_bed->program().processId();
    QTRY_COMPARE(m_bed->runs().size(), 0);
    const RunBed::Output output = m_bed->run(
        {u"bash"_s, u"-c"_s,
         u"readlink /proc/self/ns/net; (setsid sh -c 'exec >/dev/null 2>&1 </dev/null; sleep 2; exec 3<>/dev/null; sleep 1' &)"_s});
    QCOMPARE(output.exitStatus, 0);
    const QString network = output.text.trimmed();
    QCOMPARE(m_bed->runs().size(), 1);
    QVERIFY(processesIn(network) > 0);
    const qsizetype during = descriptorsOf(instance);
    QTRY_COMPARE_WITH_TIMEOUT(m_bed->runs().size(), 0, TimeoutMs);
    QCOMPARE(processesIn(network), 0);
    QTRY_VERIFY(descriptorsOf(instance) <= during - 9);
    QVERIFY(QDir(m_bed->home() + u"/session/culvert/run/covered"_s).isEmpty());
}

void RunTest::stoppedTunnelResetsAndStartsAgain()
{
    const auto run = startTalk();
    QTRY_COMPARE_WITH_TIMEOUT(m_bed->connections().size(), 1, TimeoutMs);
    QCOMPARE(m_bed->culvert({u"down"_s, u"test"_s}).exitStatus, 0);
    QTRY_COMPARE(m_bed->connections().size(), 0);
    QCOMPARE(m_bed->runs().size(), 1);
    run->closeWriteChannel();
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), QProcess::NotRunning, TimeoutMs);
    QVERIFY(reaches(u"db.interop.test"_s, m_echo->port()));
}

void RunTest::changedProfileKeepsIt()
{
    const auto run = m_bed->startRun(
        {u"bash"_s, u"-c"_s,
         u"exec 3<>/dev/tcp/db.interop.test/%1; read -r; exec 3<>/dev/tcp/db.interop.test/%1; "
         "echo again >&3; head -n 1 <&3"_s.arg(m_echo->port())});
    QTRY_COMPARE_WITH_TIMEOUT(m_bed->connections().size(), 1, TimeoutMs);
    // Another option of ssh needs another tunnel.
    changeProfile(u"test"_s, [](QJsonObject &profile) {
        profile.insert(u"options"_s, QJsonObject{{u"Compression"_s, u"yes"_s}});
    });
    QTRY_COMPARE_WITH_TIMEOUT(m_bed->connections().size(), 0, TimeoutMs);
    QCOMPARE(m_bed->runs().size(), 1);
    run->write("\n");
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), QProcess::NotRunning, TimeoutMs);
    QCOMPARE(run->readAllStandardOutput(), "again\n");
}

void RunTest::manyConnectionsAtOnce()
{
    const RunBed::Output output =
        m_bed->run({u"python3"_s, script(u"crowd.py"_s), u"db.interop.test"_s,
                    QString::number(m_echo->port()), u"2000"_s});
    QVERIFY2(output.text == u"2000\n"_s, qPrintable(output.text + output.errors));
}

void RunTest::aFloodOfNamesIsBounded()
{
    const auto memory = [this] {
        QFile file(u"/proc/%1/statm"_s.arg(m_bed->program().processId()));
        return file.open(QIODevice::ReadOnly)
                   ? file.readAll().split(' ').value(1).toLongLong() * 4096
                   : 0;
    };
    const auto flood = [this](int count) {
        return m_bed
            ->run({u"python3"_s, script(u"asker.py"_s), u"udp"_s, u"8.8.8.8"_s, u"1"_s, u"flood"_s,
                   QString::number(count)})
            .text;
    };
    QCOMPARE(flood(20000), u"flooded\n"_s);
    const qint64 before = memory();
    QCOMPARE(flood(30000), u"flooded\n"_s);
    QVERIFY(before > 0);
    QVERIFY2(memory() - before < (8LL << 20), qPrintable(QString::number(memory() - before)));
}

/// With the user and the password that the proxy asks for, and without a namespace.
void RunTest::variablesLeadToTheProxy()
{
    const QStringList add{u"add"_s,           PrivateSshd::alias(),
                          u"--name"_s,        u"guarded"_s,
                          u"--socks"_s,       u"0"_s,
                          u"--user"_s,        u"me"_s,
                          u"--config-file"_s, m_bed->home() + u"/ssh_config"_s};
    QCOMPARE(m_bed->culvert(add, "p@ss:w/%rd\n").exitStatus, 0);
    const TargetServer target(&servePage);
    const QString url = u"http://web.interop.test:%1/"_s.arg(target.port());
    // By HTTP, and by SOCKS alone.
    for (const QString &unset : {u"ALL_PROXY all_proxy"_s, u"http_proxy HTTP_PROXY"_s}) {
        const RunBed::Output output =
            m_bed->culvert({u"run"_s, u"guarded"_s, u"--proxy-env"_s, u"--"_s, u"sh"_s, u"-c"_s,
                            u"unset %1; exec curl -sS -m 20 %2"_s.arg(unset, url)});
        QVERIFY2(output.text == u"yes"_s, qPrintable(output.text + output.errors));
    }
    QCOMPARE(target.accepted(), 2);
    const RunBed::Output plain =
        m_bed->culvert({u"run"_s, u"test"_s, u"--proxy-env"_s, u"--"_s, u"sh"_s, u"-c"_s,
                        u"echo $ALL_PROXY $http_proxy; readlink /proc/self/ns/net"_s});
    QVERIFY2(plain.text.startsWith(u"socks5h://127.0.0.1:"_s), qPrintable(plain.text));
    QVERIFY(plain.text.contains(u" http://127.0.0.1:"_s));
    std::array<char, 64> own{};
    QVERIFY(::readlink("/proc/self/ns/net", own.data(), own.size() - 1) > 0);
    QVERIFY(plain.text.contains(QLatin1String(own.data())));
    QCOMPARE(m_bed->runs().size(), 0);
    QCOMPARE(m_bed->culvert({u"remove"_s, u"guarded"_s}).exitStatus, 0);
}

void RunTest::forbiddenIsSaid_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QString>("words");
    // In a namespace in which it is forbidden, as on other systems in the first one.
    const auto within = [](const QString &commands) {
        return QStringList{u"unshare"_s, u"-Urm"_s, u"sh"_s, u"-c"_s,
                           commands + u" && exec \"$0\" \"$@\""_s};
    };
    QTest::newRow("no namespaces") << within(u"echo 0 >/proc/sys/user/max_user_namespaces"_s)
                                   << u"user.max_user_namespaces = 0"_s;
    QTest::newRow("no networks") << within(u"echo 0 >/proc/sys/user/max_net_namespaces"_s)
                                 << u"user.max_net_namespaces = 0"_s;
    QTest::newRow("no nft")
        << within(u"for n in $(PATH=/usr/sbin:/sbin:$PATH which -a nft); do mount --bind "
                  "/dev/null $n || exit; done"_s)
        << u"the package nftables"_s;
    // As in a container.
    QTest::newRow("a filter of system calls")
        << QStringList{u"strace"_s,    u"-f"_s, u"-o"_s,
                       u"/dev/null"_s, u"-e"_s, u"inject=unshare:error=EPERM"_s,
                       u"--"_s}
        << u"seccomp"_s;
    QTest::newRow("a filter of mounts")
        << QStringList{u"strace"_s,    u"-f"_s, u"-o"_s,
                       u"/dev/null"_s, u"-e"_s, u"inject=mount:error=EACCES"_s,
                       u"--"_s}
        << u"a view of its own of the file system"_s;
}

void RunTest::forbiddenIsSaid()
{
    QFETCH(QStringList, before);
    QFETCH(QString, words);
    if (QStandardPaths::findExecutable(before.first()).isEmpty())
        QSKIP(qPrintable(before.first() + u" is not installed"));
    QProcess process;
    QProcessEnvironment environment = m_bed->environment();
    environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
    process.setProcessEnvironment(environment);
    const QStringList all =
        m_bed->asUser() + before +
        QStringList{QStringLiteral(CULVERT_PROGRAM), u"run"_s, u"test"_s, u"touch"_s, u"ran"_s};
    process.setWorkingDirectory(m_bed->home());
    process.start(all.first(), all.mid(1));
    QVERIFY(process.waitForFinished(TimeoutMs));
    const QString errors = QString::fromUtf8(process.readAllStandardError());
    QVERIFY2(process.exitCode() == 1, qPrintable(errors));
    QVERIFY2(errors.contains(words), qPrintable(errors));
    QVERIFY2(errors.contains(u"--proxy-env"_s), qPrintable(errors));
    QVERIFY(errors.contains(u"nothing was run"_s));
    QCOMPARE(errors.count(u'\n'), 1);
    QVERIFY(!QFile::exists(m_bed->home() + u"/ran"_s));
    QTRY_COMPARE(m_bed->runs().size(), 0);
}

void RunTest::aHostileProgramIsKeptIn_data()
{
    QTest::addColumn<QString>("attempt");
    QTest::newRow("other rules") << u"unshare -Ur nft flush ruleset"_s;
    QTest::newRow("another interface") << u"unshare -Ur ip link add name d type dummy"_s;
    QTest::newRow("another route") << u"unshare -Ur ip route flush table local"_s;
    QTest::newRow("the network of another process") << u"nsenter --target %1 --net true"_s;
    QTest::newRow("the same as root of its own") << u"unshare -Ur nsenter --target %1 --net true"_s;
    QTest::newRow("what is covered") << u"unshare -Urm umount /run"_s;
    QTest::newRow("the resolver's own file") << u"unshare -Urm umount /etc/resolv.conf"_s;
    QTest::newRow("packets") << u"unshare -Ur python3 -c 'import socket; socket.socket("
                                "socket.AF_PACKET, socket.SOCK_RAW, 768)'"_s;
    QTest::newRow("a way in from outside's sockets")
        << u"python3 -c 'import socket; socket.socket(socket.AF_UNIX).connect(\"\\0culvert-test\")'"_s;
}

/// It may do what its user may, but not get out.
void RunTest::aHostileProgramIsKeptIn()
{
    QFETCH(QString, attempt);
    const Descriptor outside(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    constexpr QByteArrayView name("\0culvert-test", 13);
    std::copy(name.begin(), name.end(), std::begin(address.sun_path));
    const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 13);
    QCOMPARE(::bind(outside.number(), reinterpret_cast<const sockaddr *>(&address), size), 0);
    QCOMPARE(::listen(outside.number(), 1), 0);
    attempt.replace(u"%1"_s, QString::number(m_bed->program().processId()));
    const RunBed::Output output = m_bed->runShell(u"PATH=/usr/sbin:/sbin:$PATH; "_s + attempt);
    QVERIFY2(output.exitStatus != 0, qPrintable(output.text));
    QVERIFY2(output.exitStatus != 127, qPrintable(output.errors));
    QVERIFY(reaches(u"db.interop.test"_s, m_echo->port()));
}

void RunTest::programsReachTheirTargets_data()
{
    QTest::addColumn<QStringList>("command");
    const QString url = u"http://web.interop.test:%1/"_s;
    QTest::newRow("curl") << QStringList{u"curl"_s, u"-sS"_s, u"-m"_s, u"20"_s, url};
    QTest::newRow("wget") << QStringList{u"wget"_s, u"-qO-"_s, url};
    QTest::newRow("git") << QStringList{u"git"_s, u"ls-remote"_s, url + u"a.git"};
    QTest::newRow("python") << QStringList{
        u"python3"_s, u"-c"_s, u"import urllib.request as r; r.urlopen('%1').read()"_s.arg(url)};
    QTest::newRow("node") << QStringList{u"node"_s, u"-e"_s,
                                         u"require('http').get('%1', r => r.resume())"_s.arg(url)};
    QTest::newRow("ssh") << QStringList{
        u"ssh"_s, u"-p"_s, u"%1"_s, u"-o"_s, u"BatchMode=yes"_s, u"web.interop.test"_s};
    QTest::newRow("psql") << QStringList{
        u"psql"_s, u"-h"_s, u"db.interop.test"_s, u"-p"_s,      u"%1"_s, u"-U"_s,
        u"me"_s,   u"-c"_s, u"select 1"_s,        u"postgres"_s};
}

/// Each gets to its target by a name that only the server knows; what that says is of no interest.
void RunTest::programsReachTheirTargets()
{
    QFETCH(QStringList, command);
    if (QStandardPaths::findExecutable(command.first()).isEmpty())
        QSKIP(qPrintable(command.first() + u" is not installed"));
    const TargetServer target(&servePage);
    for (QString &word : command)
        word.replace(u"%1"_s, QString::number(target.port()));
    const RunBed::Output output = m_bed->run(command);
    QVERIFY2(target.accepted() > 0, qPrintable(output.text + output.errors));
}

void RunTest::goesOnWithoutTheInstance()
{
    const auto run = m_bed->startRun({u"python3"_s, script(u"survivor.py"_s), u"db.interop.test"_s,
                                      QString::number(m_echo->port())});
    QTRY_COMPARE_WITH_TIMEOUT(m_bed->connections().size(), 1, TimeoutMs);
    QCOMPARE(m_bed->culvert({u"quit"_s}).exitStatus, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_bed->program().state(), QProcess::NotRunning, TimeoutMs);
    run->write("\n");
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), QProcess::NotRunning, TimeoutMs);
    const QByteArray said = run->readAllStandardOutput();
    QVERIFY2(said == "over\nrefused\nno names\n", said.constData());
    QCOMPARE(m_bed->run({u"true"_s}).exitStatus, 4);
}

CULVERT_TEST_MAIN(int argc, char *argv[])
{
    // Before there are threads.
    const QString problem = PrivateNetwork::enter();
    const QCoreApplication application(argc, argv);
    RunTest test(problem);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_run.moc"
