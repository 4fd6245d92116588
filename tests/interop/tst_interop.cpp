// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

// Real clients against the real program. With CULVERT_INTEROP_PAGE=FILE in the environment, what
// came of it is written there as a page in Markdown: docs/interop.md.

#include "tests/interop/answer.h"
#include "tests/interop/interopbed.h"
#include "tests/interop/interoptable.h"
#include "tests/interop/pair.h"
#include "tests/interop/tracedprogram.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTest>

#include <map>

using namespace Culvert;
using namespace Culvert::Interop;
using namespace Qt::StringLiterals;

namespace {

const QString OpensshTests = u"/usr/lib/openssh/regress"_s;

/// Where nobody listens, there and at the next one.
quint16 freePortPair()
{
    while (true) {
        const auto port = static_cast<quint16>(QRandomGenerator::global()->bounded(10000, 30000));
        QTcpServer first;
        QTcpServer second;
        if (first.listen(QHostAddress::LocalHost, port) &&
            second.listen(QHostAddress::LocalHost, port + 1))
            return port;
    }
}

} // namespace

class InteropTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void siteIsForTheTunnelOnly();
    void clientGetsThrough_data();
    void clientGetsThrough();
    void clientIsToldTheTruth_data();
    void clientIsToldTheTruth();
    void opensshsOwnTestPasses();
    void namesStayWithTheServer();
    void clientHearsOfALateTunnel_data();
    void clientHearsOfALateTunnel();

private:
    void addAnswerRows(bool slow) const;
    void check(const Answer &answer, const ClientOutput &output);
    ClientCommand opensshsOwnTest(const QString &folder, const QString &log);
    QStringList traceOfThreeClients(TracedProgram &traced);
    QList<Pair> m_pairs;
    QList<Answer> m_answers;
    QList<PairResult> m_pairResults;
    QList<AnswerResult> m_answerResults;
    QList<Observation> m_observations;
    /// Gone before the lists, which know it.
    std::unique_ptr<InteropBed> m_bed;
    /// By the index of their answers.
    std::map<int, RunningClient> m_slowClients;
};

void InteropTest::initTestCase()
{
    m_bed = std::make_unique<InteropBed>();
    QVERIFY(m_bed->start());
    m_pairs = curlPairs(*m_bed) + pipePairs(*m_bed) + toolPairs(*m_bed) + libraryPairs(*m_bed) +
              browserPairs(*m_bed);
    m_answers = allAnswers(*m_bed);
    for (int index = 0; index < m_answers.size(); ++index) {
        const Answer &answer = m_answers.at(index);
        if (answer.isSlow && !findClient(answer.command.program).isEmpty())
            m_slowClients.try_emplace(index, answer.command, m_bed->home());
    }
}

void InteropTest::cleanupTestCase()
{
    m_slowClients.clear();
    m_bed.reset();
    const QString path = qEnvironmentVariable("CULVERT_INTEROP_PAGE");
    if (path.isEmpty())
        return;
    QFile file(path);
    const QByteArray page = interopPage(m_pairResults, m_answerResults, m_observations).toUtf8();
    QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(page) == page.size(), qPrintable(path));
}

/// What all rows rest on.
void InteropTest::siteIsForTheTunnelOnly()
{
    const ClientOutput direct =
        m_bed->run({u"curl"_s, {u"--silent"_s, m_bed->urlByAddress(u"/page.html"_s)}});
    QCOMPARE(direct.text, QByteArray("You did not come through the tunnel.\n"));
    QCOMPARE(m_bed->site().served("/page.html"), 0);
    const ClientOutput byName =
        m_bed->run({u"curl"_s, {u"--silent"_s, u"--show-error"_s, m_bed->url(u"/page.html"_s)}});
    QVERIFY2(byName.errors.contains("Could not resolve host"), qPrintable(byName.words()));
}

void InteropTest::clientGetsThrough_data()
{
    QTest::addColumn<int>("index");
    for (int index = 0; index < m_pairs.size(); ++index)
        QTest::newRow(qPrintable(m_pairs.at(index).name)) << index;
}

void InteropTest::clientGetsThrough()
{
    QFETCH(int, index);
    const Pair &pair = m_pairs.at(index);
    m_pairResults.append(
        {pair.client,
         packageVersion(pair.clientPackage.isEmpty() ? pair.package : pair.clientPackage), pair.way,
         u"fails"_s, pair.note});
    PairResult &result = m_pairResults.last();
    if (const QString missing = whatIsMissing(pair, m_bed->home()); !missing.isEmpty()) {
        result.result = u"not tried: "_s + missing;
        QSKIP(qPrintable(missing));
    }
    const QString problem = problemOf(pair, m_bed->run(pair.command), *m_bed);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    result.result = u"works"_s;
}

void InteropTest::addAnswerRows(bool slow) const
{
    QTest::addColumn<int>("index");
    for (int index = 0; index < m_answers.size(); ++index) {
        if (m_answers.at(index).isSlow == slow)
            QTest::newRow(qPrintable(m_answers.at(index).name)) << index;
    }
}

void InteropTest::check(const Answer &answer, const ClientOutput &output)
{
    const QString line = lastWords(answer, output);
    m_answerResults.append({answer.client, answer.way, answer.target, output.exitStatus, line});
    const QString problem = problemOf(answer, output, line);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void InteropTest::clientIsToldTheTruth_data()
{
    addAnswerRows(false);
}

void InteropTest::clientIsToldTheTruth()
{
    QFETCH(int, index);
    const Answer &answer = m_answers.at(index);
    if (findClient(answer.command.program).isEmpty())
        QSKIP(qPrintable(answer.command.program + u" is not installed"_s));
    check(answer, m_bed->run(answer.command));
}

ClientCommand InteropTest::opensshsOwnTest(const QString &folder, const QString &log)
{
    for (const QString &tool : {u"netcat"_s, u"mkdtemp"_s})
        QFile::link(OpensshTests + u'/' + tool, folder + u'/' + tool);
    QList<std::pair<QString, QString>> variables{
        {u"TEST_SHELL"_s, u"sh"_s},
        {u"TEST_SSH_SSH"_s, QStringLiteral(CLIENT_SCRIPTS) + u"/forwarder"_s},
        {u"TEST_SSH_PORT"_s, QString::number(freePortPair())},
        {u"TEST_SSH_UNSAFE_PERMISSIONS"_s, u"1"_s},
        {u"BUILDDIR"_s, OpensshTests},
        {u"CULVERT_PROGRAM"_s, Test::ProgramBed::path()},
        {u"FORWARDER_LOG"_s, log},
    };
    const QProcessEnvironment environment = m_bed->program().environment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith(u"XDG_"))
            variables.append({name, environment.value(name)});
    }
    return {u"sh"_s,
            {OpensshTests + u"/test-exec.sh"_s, folder, OpensshTests + u"/dynamic-forward.sh"_s},
            {},
            variables};
}

void InteropTest::opensshsOwnTestPasses()
{
    if (!QFile::exists(OpensshTests))
        QSKIP("OpenSSH's regression tests are not installed (Debian package openssh-tests)");
    const QString folder = m_bed->freshFolder();
    const QString log = folder + u"/forwarder.log"_s;
    const ClientOutput output = m_bed->run(opensshsOwnTest(folder, log));
    QVERIFY2(output.exitStatus == 0, qPrintable(output.words()));
    QFile file(log);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().trimmed().split('\n');
    // SOCKS 4 and 5, with an address and a name.
    QVERIFY2(lines.contains("culvert -D 4"), lines.join(", ").constData());
    QVERIFY2(lines.contains("culvert -R 4"), lines.join(", ").constData());
    QCOMPARE(lines.size(), 6);
    m_observations.append(
        {u"OpenSSH's own test of dynamic forwarding"_s,
         u"`dynamic-forward.sh` of openssh-tests %1, unchanged, passes with Culvert in place of "
         u"`ssh -D` "
         "and `ssh -R PORT`: 4 connections each, SOCKS 4 and 5, by address and by name. Its four "
         "further parts are about ssh's option PermitRemoteOpen, which limits what ssh's own "
         "reverse proxy may open; Culvert does not use that proxy, and these parts run with ssh."_s
             .arg(packageVersion(u"openssh-tests"_s))});
}

/// The program, traced, with three clients that send names.
QStringList InteropTest::traceOfThreeClients(TracedProgram &traced)
{
    Test::ProgramBed program;
    m_bed->addProfile(program);
    if (!traced.start({Test::ProgramBed::path(), u"--headless"_s}, program.environment()) ||
        !QTest::qWaitFor([&] { return program.culvert({u"list"_s}).exitStatus == 0; }, 30000))
        return {};
    const QString proxy =
        u"127.0.0.1:%1"_s.arg(InteropBed::portOf(program, InteropBed::profileName()));
    for (const QStringList &way : {QStringList{u"--socks5-hostname"_s}, QStringList{u"--socks4a"_s},
                                   QStringList{u"--proxytunnel"_s, u"-x"_s}}) {
        for (const QString &url :
             {m_bed->url(u"/page.html"_s), u"http://%1/"_s.arg(InteropBed::unknownName())}) {
            const ClientOutput output =
                m_bed->run({u"curl"_s, QStringList{u"--silent"_s, u"--show-error"_s} + way +
                                           QStringList{proxy, url}});
            if ((output.exitStatus == 0) != url.contains(InteropBed::siteName()))
                qWarning("%s", qPrintable(output.words()));
        }
    }
    program.culvert({u"quit"_s});
    return traced.finish();
}

void InteropTest::namesStayWithTheServer()
{
    if (!TracedProgram::isAvailable())
        QSKIP("strace is not installed (Debian package strace), or may not trace here");
    // What it looks like when a name is looked up here.
    TracedProgram direct;
    QVERIFY(direct.start({findClient(u"curl"_s), u"--silent"_s, m_bed->url(u"/page.html"_s)},
                         m_bed->program().environment()));
    QVERIFY(!TracedProgram::lookUps(direct.finish()).isEmpty());

    TracedProgram traced;
    const int before = m_bed->site().served("/page.html");
    const QStringList trace = traceOfThreeClients(traced);
    QCOMPARE(m_bed->site().served("/page.html"), before + 3);
    // Culvert's ssh was seen as well.
    const QString toServer = u"htons(%1)"_s.arg(m_bed->server().port());
    QVERIFY(!trace.filter(toServer).isEmpty());
    QCOMPARE(TracedProgram::lookUps(trace), QStringList());
    m_observations.append(
        {u"No name is looked up on this machine"_s,
         u"Culvert and its ssh run under strace while curl asks for a name that is there and one "
         u"that is "
         "not, by SOCKS 5, SOCKS 4a and CONNECT: %1 calls of connect, send and open, none of which "
         "goes to port 53 or to a local resolver, or reads what the C library reads before it "
         "looks "
         "a name up."_s.arg(trace.size() - 1)});
}

/// Started at the very beginning: a client is held for half a minute.
void InteropTest::clientHearsOfALateTunnel_data()
{
    addAnswerRows(true);
}

void InteropTest::clientHearsOfALateTunnel()
{
    QFETCH(int, index);
    const auto client = m_slowClients.find(index);
    if (client == m_slowClients.end())
        QSKIP(qPrintable(m_answers.at(index).command.program + u" is not installed"_s));
    check(m_answers.at(index), client->second.finish());
}

QTEST_GUILESS_MAIN(InteropTest)
#include "tst_interop.moc"
