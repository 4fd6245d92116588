// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/endpoint/pageserver.h"
#include "tests/endpoint/proxybed.h"
#include "tests/harness/contentof.h"
#include "tests/stream/deadport.h"
#ifdef HAS_SQL
#include "tests/databases/postgresserver.h"
#endif

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpSocket>
#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

/// The programs of core/examples do what they say, with a real sshd behind which are names that
/// only it knows.
class ExamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void fetchesAUrl();
    void connects_data();
    void connects();
    void speaksTls();
    void trustsNoUnknownAuthority();
    void forwardsAPort();
    void takesTwoHops();
    void queriesADatabase();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void areShort();

private:
    struct Outcome
    {
        int status = -1;
        QByteArray output;
        QByteArray errors;
    };
    std::unique_ptr<QProcess> start(const QString &example, const QStringList &arguments) const;
    /// To its end.
    Outcome run(const QString &example, const QStringList &arguments,
                const QByteArray &input = {}) const;
    QString config() { return m_bed.connectors().setup().profile.configFile; }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    ProxyBed m_bed;
    const DeadPort m_dead;
};

void ExamplesTest::initTestCase()
{
    QVERIFY(m_bed.start());
}

std::unique_ptr<QProcess> ExamplesTest::start(const QString &example,
                                              const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(EXAMPLES "/") + example, arguments);
    return process;
}

ExamplesTest::Outcome ExamplesTest::run(const QString &example, const QStringList &arguments,
                                        const QByteArray &input) const
{
    const std::unique_ptr<QProcess> process = start(example, arguments);
    process->write(input);
    process->closeWriteChannel();
    // The servers that it talks to are on this thread.
    if (!comesTrue([&process] { return process->state() == QProcess::NotRunning; }))
        return {};
    return {process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1,
            process->readAllStandardOutput(), process->readAllStandardError()};
}

void ExamplesTest::fetchesAUrl()
{
    const PageServer server;
    const QString url = u"http://%1:%2/page"_s.arg(ProxyBed::siteName()).arg(server.port());
    const Outcome outcome = run(u"fetchurl"_s, {PrivateSshd::alias(), url, config()});
    QCOMPARE(outcome.errors, QByteArray());
    QCOMPARE(outcome.output, QByteArray(PageServer::pageOf("/page") + '\n'));
    QCOMPARE(outcome.status, 0);
}

void ExamplesTest::connects_data()
{
    QTest::addColumn<QString>("example");
    QTest::newRow("one ssh each") << u"connectbyprocess"_s;
    QTest::newRow("one ssh for all") << u"connectbysocks"_s;
}

void ExamplesTest::connects()
{
    QFETCH(QString, example);
    const PageServer server;
    const Outcome outcome = run(example, {PrivateSshd::alias(), ProxyBed::siteName(),
                                          QString::number(server.port()), config()});
    QCOMPARE(outcome.errors, QByteArray());
    QVERIFY2(outcome.output.startsWith("HTTP/1.1 200 OK\r\n"), outcome.output.constData());
    QVERIFY(outcome.output.endsWith(PageServer::pageOf("/")));
    QCOMPARE(outcome.status, 0);
}

void ExamplesTest::speaksTls()
{
    if (const QString problem = TestAuthority::problem(); !problem.isEmpty())
        QSKIP(qPrintable(problem));
    const PageServer server(m_bed.authority().serverConfiguration());
    const Outcome outcome = run(u"tlsovertunnel"_s, {PrivateSshd::alias(), ProxyBed::siteName(),
                                                     QString::number(server.port()), config(),
                                                     m_bed.authority().certificateFile()});
    QCOMPARE(outcome.errors, QByteArray());
    QVERIFY2(outcome.output.startsWith("TLSv1."), outcome.output.constData());
    QVERIFY(outcome.output.endsWith(PageServer::pageOf("/")));
    QCOMPARE(outcome.status, 0);
}

void ExamplesTest::trustsNoUnknownAuthority()
{
    if (const QString problem = TestAuthority::problem(); !problem.isEmpty())
        QSKIP(qPrintable(problem));
    const PageServer server(m_bed.authority().serverConfiguration());
    const Outcome outcome = run(u"tlsovertunnel"_s, {PrivateSshd::alias(), ProxyBed::siteName(),
                                                     QString::number(server.port()), config()});
    QCOMPARE(outcome.output, QByteArray());
    QVERIFY2(outcome.errors.contains("certificate"), outcome.errors.constData());
    QCOMPARE(outcome.status, 1);
    QCOMPARE(server.served(), 0);
}

void ExamplesTest::forwardsAPort()
{
    const PageServer server;
    const QString target = u"%1:%2"_s.arg(ProxyBed::siteName()).arg(server.port());
    const std::unique_ptr<QProcess> forward =
        start(u"forwardport"_s, {PrivateSshd::alias(), u"127.0.0.1:0"_s, target, config()});
    WAIT(forward->canReadLine() || forward->state() == QProcess::NotRunning);
    const auto address = HostPort::parse(QString::fromLatin1(forward->readLine().trimmed()));
    QVERIFY2(address, forward->readAllStandardError().constData());
    for (const QByteArray &path : {QByteArray("/one"), QByteArray("/two")}) {
        QTcpSocket client;
        client.connectToHost(address->host, address->port);
        client.write("GET " + path + " HTTP/1.1\r\n\r\n");
        WAIT(client.state() == QTcpSocket::UnconnectedState);
        QVERIFY(client.readAll().endsWith(PageServer::pageOf(path)));
    }
    forward->closeWriteChannel();
    WAIT(forward->state() == QProcess::NotRunning);
    QCOMPARE(forward->exitStatus(), QProcess::NormalExit);
    QCOMPARE(forward->exitCode(), 0);
}

void ExamplesTest::takesTwoHops()
{
    // The gate is the server that knows the name of the other one.
    ConnectorBed inner;
    QVERIFY(inner.startServer());
    const QByteArray alias = "Host " + PrivateSshd::alias().toLatin1();
    const QByteArray name =
        "HostName " + ProxyBed::siteName().toLatin1() +
        "\n    HostKeyAlias [127.0.0.1]:" + QByteArray::number(inner.server().port());
    QByteArray gateText = contentOf(config());
    gateText.replace(alias, "Host gate");
    QByteArray innerText = contentOf(inner.setup().profile.configFile);
    innerText.replace(alias, "Host inner");
    innerText.replace("HostName 127.0.0.1", name);
    QFile both(file(u"hops"_s));
    QVERIFY(both.open(QFile::WriteOnly));
    both.write(gateText + innerText);
    both.close();

    const PageServer server;
    const QString port = QString::number(server.port());
    const Outcome outcome =
        run(u"twohops"_s, {u"gate"_s, u"inner"_s, u"127.0.0.1"_s, port, both.fileName()});
    QCOMPARE(outcome.errors, QByteArray());
    QVERIFY2(outcome.output.endsWith(PageServer::pageOf("/")), outcome.output.constData());
    QCOMPARE(outcome.status, 0);
    // Without the gate there is no way.
    const Outcome direct =
        run(u"connectbysocks"_s, {u"inner"_s, u"127.0.0.1"_s, port, both.fileName()});
    QCOMPARE(direct.status, 1);
    QVERIFY2(direct.errors.contains(ProxyBed::siteName().toLatin1()), direct.errors.constData());
}

void ExamplesTest::queriesADatabase()
{
#ifdef HAS_SQL
    PostgresServer database;
    if (const QString problem = database.problem(); !problem.isEmpty())
        QSKIP(qPrintable(problem));
    QVERIFY(database.start());
    const QString url =
        u"%1://%2@%3/%4"_s.arg(database.driver(), DatabaseServer::user(), database.tcp().toString(),
                               DatabaseServer::database());
    const QString query = u"SELECT n * n FROM generate_series(1, 4) AS n"_s;
    const QStringList arguments{PrivateSshd::alias(), url, query, config()};
    const QByteArray password = DatabaseServer::password().toUtf8() + '\n';
    Outcome outcome = run(u"querydatabase"_s, arguments, password);
    QCOMPARE(outcome.errors, QByteArray());
    QCOMPARE(outcome.output, QByteArray("1\n4\n9\n16\n"));
    QCOMPARE(outcome.status, 0);

    outcome = run(u"querydatabase"_s, arguments, "another\n");
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.errors.contains("password"), outcome.errors.constData());
    database.kill();
    outcome = run(u"querydatabase"_s, arguments, password);
    QCOMPARE(outcome.status, 1);
    QVERIFY(!outcome.errors.isEmpty());
#else
    QSKIP("Qt SQL is not installed");
#endif
}

void ExamplesTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("example");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("words");
    const QString here = PrivateSshd::alias();
    const QString site = ProxyBed::siteName();
    const QString unknown = ProxyBed::unknownName();
    const QString deadPort = QString::number(m_dead.number());
    for (const QString &example : QDir(QStringLiteral(EXAMPLE_SOURCES)).entryList({u"*.cpp"_s})) {
        const QString name = example.chopped(4);
#ifndef HAS_SQL
        if (name == u"querydatabase")
            continue;
#endif
        QTest::addRow("%s: usage", qPrintable(name))
            << name << QStringList() << 2 << QByteArray("usage: " + name.toLatin1());
    }
    for (const QString &example : {u"connectbyprocess"_s, u"connectbysocks"_s}) {
        const QByteArray name = example.toLatin1();
        QTest::addRow("%s: destination", name.constData())
            << example << QStringList{u"http://example.org"_s, site, u"80"_s, config()} << 1
            << QByteArray("ssh://");
        QTest::addRow("%s: no such target", name.constData())
            << example << QStringList{here, unknown, u"80"_s, config()} << 1
            << QByteArray("not known");
        QTest::addRow("%s: no such server", name.constData())
            << example << QStringList{u"nobody@127.0.0.1:"_s + deadPort, site, u"80"_s, config()}
            << 1 << QByteArray("refused");
    }
    QTest::newRow("fetchurl: no such target")
        << u"fetchurl"_s << QStringList{here, u"http://%1/"_s.arg(unknown), config()} << 1
        << QByteArray("not found");
    QTest::newRow("forwardport: not an address of this machine")
        << u"forwardport"_s << QStringList{here, u"192.0.2.1:0"_s, u"db:1"_s, config()} << 1
        << QByteArray("not an address of this machine");
    QTest::newRow("forwardport: no target")
        << u"forwardport"_s << QStringList{here, u"127.0.0.1:0"_s, u"db"_s, config()} << 1
        << QByteArray("port");
}

void ExamplesTest::saysWhatIsWrong()
{
    QFETCH(QString, example);
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QByteArray, words);
    const Outcome outcome = run(example, arguments);
    QCOMPARE(outcome.output, QByteArray());
    QVERIFY2(outcome.errors.contains(words), outcome.errors.constData());
    QCOMPARE(outcome.errors.count('\n'), 1);
    QCOMPARE(outcome.status, status);
}

void ExamplesTest::areShort()
{
    const QDir sources(QStringLiteral(EXAMPLE_SOURCES));
    const QStringList names = sources.entryList({u"*.cpp"_s});
    QCOMPARE(names.size(), 7);
    for (const QString &name : names) {
        const auto lines = contentOf(sources.filePath(name)).count('\n');
        QVERIFY2(lines > 0 && lines < 60, qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(ExamplesTest)
#include "tst_examples.moc"
