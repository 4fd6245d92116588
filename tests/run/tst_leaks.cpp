// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/harness/privatenetwork.h"
#include "tests/harness/targetserver.h"
#include "tests/harness/testprogram.h"
#include "tests/run/builtprogram.h"
#include "tests/run/outsidecapture.h"
#include "tests/run/runbed.h"

#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <sys/socket.h>

#include <array>
#include <utility>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int ProgramMs = 120000;
const QString Host = u"web.interop.test"_s;
const QString Page = u"http://web.interop.test:%1/"_s;

/// Programs that a test has to build: where their sources are.
const QStringList Sources{u"fetch.c"_s, u"fetch.go"_s, u"Fetch.java"_s};

/// A page for browsers, and words for everybody else.
void serveLeakPage(int socket)
{
    std::array<char, 4096> bytes{};
    if (::recv(socket, bytes.data(), bytes.size(), 0) <= 0)
        return;
    constexpr QByteArrayView answer =
        "HTTP/1.0 200 OK\r\nContent-Type: text/html\r\nContent-Length: 28\r\n\r\n"
        "<!doctype html><p>page</p>\r\n";
    (void)!::send(socket, answer.data(), static_cast<std::size_t>(answer.size()), MSG_NOSIGNAL);
}

/// Where strace(1) saw it connect to or send to, but for what failed: "inet 198.18.0.1:80",
/// "unix /run/...".
QStringList placesOf(const QString &trace)
{
    static const QRegularExpression inet(
        u"sin_port=htons\\((\\d+)\\), sin_addr=inet_addr\\(\"([^\"]+)\"\\)"_s);
    static const QRegularExpression inet6(
        u"sin6_port=htons\\((\\d+)\\),.*inet_pton\\(AF_INET6, \"([^\"]+)\""_s);
    static const QRegularExpression local(u"sun_path=(@?)\"([^\"]+)\""_s);
    QStringList places;
    const QStringList lines = trace.split(u'\n');
    for (const QString &line : lines) {
        const bool failed = line.contains(u" = -1 "_s) && !line.contains(u"EINPROGRESS"_s);
        if (failed)
            continue;
        if (const auto match = inet.match(line); match.hasMatch())
            places += u"inet %1:%2"_s.arg(match.captured(2), match.captured(1));
        else if (const auto match6 = inet6.match(line); match6.hasMatch())
            places += u"inet [%1]:%2"_s.arg(match6.captured(2), match6.captured(1));
        else if (const auto path = local.match(line); path.hasMatch())
            places += u"unix %1%2"_s.arg(path.captured(1), path.captured(2));
    }
    return places;
}

/// Where a program in a namespace of its own may be seen to talk to: an address that stands for a
/// name, any name server, its own loopback, and Culvert itself before it is in there.
bool isInside(const QString &place)
{
    static const QRegularExpression inside(
        u"^(inet 198\\.1[89]\\.|inet .*:53$|inet 127\\.|inet \\[::1\\]|unix .*/session/culvert/)"_s);
    return inside.match(place).hasMatch();
}

} // namespace

/// Programs as people have them, and everything that is seen of them from outside: each gets to its
/// target by a name that only the server knows, and nothing else leaves. Skipped where a program is
/// not installed.
class LeaksTest : public QObject
{
    Q_OBJECT

public:
    explicit LeaksTest(QString problem)
        : m_problem(std::move(problem))
    {}

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void whatLeavesIsSeen();
    void nothingElseLeaves_data();
    void nothingElseLeaves();
    void nobodyElseIsAsked_data();
    void nobodyElseIsAsked();

private:
    /// The words with the host, the port and the page in them; empty with a reason to skip.
    QStringList ready(const QStringList &command, QString &reason) const;

    QString m_problem;
    std::unique_ptr<RunBed> m_bed;
    std::unique_ptr<TargetServer> m_target;
    QHash<QString, BuiltProgram> m_built;
};

void LeaksTest::initTestCase()
{
    if (!m_problem.isEmpty())
        QSKIP(qPrintable(m_problem));
    // Whatever is sent anywhere goes this way, and is seen.
    for (const QString &family : {u"-4"_s, u"-6"_s})
        QCOMPARE(QProcess::execute(u"ip"_s,
                                   {family, u"route"_s, u"add"_s, u"default"_s, u"dev"_s, u"lo"_s}),
                 0);
    qputenv("CULVERT_TEST_ONLY_OWN_NAMES", "1");
    m_target = std::make_unique<TargetServer>(&serveLeakPage);
    m_bed = std::make_unique<RunBed>();
    QVERIFY(m_bed->start());
    if (const QString refusal = m_bed->refusal(); !refusal.isEmpty())
        QSKIP(qPrintable(refusal));
    for (const QString &source : Sources)
        m_built.insert(source,
                       BuiltProgram::make(QStringLiteral(RUN_SCRIPTS) + u"/programs/"_s + source,
                                          m_bed->home()));
}

void LeaksTest::cleanupTestCase()
{
    m_bed.reset();
    m_target.reset();
}

QStringList LeaksTest::ready(const QStringList &command, QString &reason) const
{
    QStringList words = command;
    if (const auto built = m_built.constFind(command.first()); built != m_built.constEnd()) {
        reason = built->problem;
        words = built->command + words.mid(1);
    } else if (QStandardPaths::findExecutable(command.first()).isEmpty()) {
        reason = command.first() + u" is not installed"_s;
    }
    for (QString &word : words) {
        word.replace(u"%1"_s, QString::number(m_target->port()));
        word.replace(u"%HOME"_s, m_bed->home());
    }
    return words;
}

/// The same from outside a namespace, so that what is not seen below could have been.
void LeaksTest::whatLeavesIsSeen()
{
    OutsideCapture capture;
    if (!capture.problem().isEmpty())
        QSKIP(qPrintable(capture.problem()));
    QCOMPARE(QProcess::execute(u"python3"_s,
                               {u"-c"_s, u"import socket\ns = socket.socket(socket.AF_INET, "
                                         "socket.SOCK_DGRAM)\ns.sendto(b'leak', ('9.9.9.9', 53))\n"
                                         "s = socket.socket()\ns.setblocking(False)\n"
                                         "s.connect_ex(('9.9.9.9', 81))"_s}),
             0);
    capture.read();
    QCOMPARE(capture.udp(), 1);
    QVERIFY(capture.ports().contains(81));
    QVERIFY(capture.contents().contains("leak"));
}

void LeaksTest::nothingElseLeaves_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("curl") << QStringList{u"curl"_s, u"-sS"_s, u"-m"_s, u"60"_s, Page};
    QTest::newRow("wget") << QStringList{u"wget"_s, u"-qO-"_s, Page};
    QTest::newRow("static C") << QStringList{u"fetch.c"_s, Host, u"%1"_s};
    QTest::newRow("Go") << QStringList{u"fetch.go"_s, Host, u"%1"_s};
    QTest::newRow("Java") << QStringList{u"Fetch.java"_s, Host, u"%1"_s};
    QTest::newRow("Node") << QStringList{u"node"_s, u"-e"_s,
                                         u"require('http').get('%2', r => r.resume())"_s.arg(Page)};
    QTest::newRow("Python") << QStringList{
        u"python3"_s, u"-c"_s, u"import urllib.request as r; r.urlopen('%2').read()"_s.arg(Page)};
    QTest::newRow("git") << QStringList{u"git"_s, u"ls-remote"_s, Page + u"a.git"_s};
    QTest::newRow("ssh") << QStringList{u"ssh"_s,           u"-p"_s, u"%1"_s, u"-o"_s,
                                        u"BatchMode=yes"_s, Host};
    QTest::newRow("psql") << QStringList{u"psql"_s, u"-h"_s, Host,    u"-p"_s,       u"%1"_s,
                                         u"-U"_s,   u"me"_s, u"-c"_s, u"select 1"_s, u"db"_s};
    // Their own sandboxes are not what is tested, and root cannot have them.
    QTest::newRow("Chromium") << QStringList{u"chromium"_s,
                                             u"--headless"_s,
                                             u"--no-sandbox"_s,
                                             u"--disable-gpu"_s,
                                             u"--disable-dev-shm-usage"_s,
                                             u"--no-first-run"_s,
                                             u"--user-data-dir=%HOME/chromium"_s,
                                             u"--dump-dom"_s,
                                             Page};
    QTest::newRow("Firefox") << QStringList{u"env"_s,
                                            u"MOZ_DISABLE_CONTENT_SANDBOX=1"_s,
                                            u"firefox-esr"_s,
                                            u"--headless"_s,
                                            u"--no-remote"_s,
                                            u"--new-instance"_s,
                                            u"--profile"_s,
                                            u"%HOME/firefox"_s,
                                            u"--screenshot"_s,
                                            u"%HOME/picture.png"_s,
                                            Page};
}

void LeaksTest::nothingElseLeaves()
{
    QFETCH(QStringList, command);
    QString reason;
    QStringList words = ready(command, reason);
    if (!reason.isEmpty())
        QSKIP(qPrintable(reason));
    if (words.contains(u"firefox-esr"_s) &&
        QStandardPaths::findExecutable(u"firefox-esr"_s).isEmpty())
        QSKIP("firefox-esr is not installed");
    // As a user who has a folder for it.
    QCOMPARE(m_bed->run({u"mkdir"_s, u"-p"_s, m_bed->home() + u"/firefox"_s}).exitStatus, 0);
    OutsideCapture capture;
    if (!capture.problem().isEmpty())
        QSKIP(qPrintable(capture.problem()));
    const int before = m_target->accepted();
    const RunBed::Output output = m_bed->run(words);
    capture.read();
    QVERIFY2(m_target->accepted() > before, qPrintable(output.text + output.errors));
    QCOMPARE(capture.udp(), 0);
    QCOMPARE(capture.others(), 0);
    // The server's own connections to the target, and ssh's to the server, which is one process.
    QCOMPARE(capture.connectionsTo(m_target->port()), m_target->accepted() - before);
    QList<quint16> ports = capture.ports();
    ports.removeAll(m_target->port());
    ports.removeAll(m_bed->serverPort());
    // By which the server is asked whether it is there still: a port that nobody has.
    ports.removeAll(1);
    QCOMPARE(ports, QList<quint16>());
}

void LeaksTest::nobodyElseIsAsked_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("curl") << QStringList{u"curl"_s, u"-sS"_s, u"-m"_s, u"60"_s, Page};
    QTest::newRow("getent") << QStringList{u"getent"_s, u"ahosts"_s, Host};
    QTest::newRow("static C") << QStringList{u"fetch.c"_s, Host, u"%1"_s};
    QTest::newRow("git") << QStringList{u"git"_s, u"ls-remote"_s, Page + u"a.git"_s};
}

/// As strace(1) sees it: to whom it talks.
void LeaksTest::nobodyElseIsAsked()
{
    QFETCH(QStringList, command);
    QString reason;
    const QStringList words = ready(command, reason);
    if (!reason.isEmpty())
        QSKIP(qPrintable(reason));
    const QStringList strace{u"strace"_s, u"-f"_s, u"-s"_s,
                             u"256"_s,    u"-e"_s, u"trace=connect,sendto,sendmsg,sendmmsg"_s,
                             u"-o"_s};
    if (QStandardPaths::findExecutable(strace.first()).isEmpty() ||
        QProcess::execute(strace.first(), {u"-o"_s, u"/dev/null"_s, u"--"_s, u"true"_s}) != 0)
        QSKIP("strace is not installed, or may not trace");
    const QString file = m_bed->home() + u"/trace"_s;
    const QStringList all =
        m_bed->asUser() + strace +
        QStringList{file, u"--"_s, QStringLiteral(CULVERT_PROGRAM), u"run"_s, u"test"_s, u"--"_s} +
        words;
    QProcess process;
    QProcessEnvironment environment = m_bed->environment();
    // It cannot look for leaks of memory while it is traced.
    environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(all.first(), all.mid(1));
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, ProgramMs);
    QFile trace(file);
    QVERIFY2(trace.open(QIODevice::ReadOnly), process.readAll().constData());
    const QStringList places = placesOf(QString::fromUtf8(trace.readAll()));
    QVERIFY(std::any_of(places.begin(), places.end(), [](const QString &place) {
        return place.startsWith(u"inet 198.18."_s) || place.endsWith(u":53"_s);
    }));
    for (const QString &place : places)
        QVERIFY2(isInside(place), qPrintable(place));
}

CULVERT_TEST_MAIN(int argc, char *argv[])
{
    // Before there are threads.
    const QString problem = PrivateNetwork::enter();
    const QCoreApplication application(argc, argv);
    LeaksTest test(problem);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_leaks.moc"
