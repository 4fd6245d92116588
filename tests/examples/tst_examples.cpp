// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/endpoint/pageserver.h"
#include "tests/endpoint/proxybed.h"
#include "tests/harness/contentof.h"
#include "tests/harness/processes.h"
#include "tests/harness/targetserver.h"
#include "tests/stream/deadport.h"
#include "tests/stream/testbytes.h"
#ifdef HAS_SQL
#include "tests/databases/postgresserver.h"
#endif

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QScopeGuard>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <atomic>
#include <csignal>
#include <future>

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
    void sendsAFile();
    void watchesTwo();
    void offersAPort();
    void saysWhy_data();
    void saysWhy();
    void saysThatSshWasKilled_data();
    void saysThatSshWasKilled();
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
    QStringList argumentsFor(const QString &example, const QString &destination, quint16 port);
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

void ExamplesTest::sendsAFile()
{
    QFile big(file(u"big"_s));
    QVERIFY(big.open(QFile::WriteOnly));
    const QByteArray bytes = pattern(50 * Mega);
    big.write(bytes);
    big.close();
    TargetServer target([](int client) { sendAll(client, hash(receiveAll(client)).toHex()); });
    const Outcome outcome =
        run(u"sendfile"_s, {PrivateSshd::alias(), u"127.0.0.1"_s, QString::number(target.port()),
                            big.fileName(), config()});
    QCOMPARE(outcome.errors, QByteArray());
    QCOMPARE(outcome.output, hash(bytes).toHex());
    QCOMPARE(outcome.status, 0);
}

void ExamplesTest::watchesTwo()
{
    const PageServer server;
    const QString page = u"http://%1:%2/"_s.arg(ProxyBed::siteName()).arg(server.port());
    const Outcome outcome =
        run(u"watchtwo"_s, {PrivateSshd::alias(), page + u"one"_s, page + u"two"_s, config()});
    QCOMPARE(outcome.errors, QByteArray());
    QVERIFY(outcome.output.contains(PageServer::pageOf("/one")));
    QVERIFY(outcome.output.contains(PageServer::pageOf("/two")));
    QCOMPARE(outcome.status, 0);
}

void ExamplesTest::offersAPort()
{
    const std::unique_ptr<QProcess> offer =
        start(u"offerport"_s, {PrivateSshd::alias(), u"127.0.0.1:0"_s, config()});
    WAIT(offer->canReadLine() || offer->state() == QProcess::NotRunning);
    const auto address = HostPort::parse(QString::fromLatin1(offer->readLine().trimmed()));
    QVERIFY2(address, offer->readAllStandardError().constData());
    QTcpSocket client;
    client.connectToHost(address->host, address->port);
    WAIT(client.state() == QTcpSocket::UnconnectedState);
    QCOMPARE(client.readAll(), QByteArray("hello from the other side\n"));
}

void ExamplesTest::saysWhy_data()
{
    QTest::addColumn<QString>("example");
    QTest::addColumn<QString>("destination");
    QTest::addColumn<quint16>("port");
    QTest::addColumn<QByteArray>("kind");
    const QString here = PrivateSshd::alias();
    for (const QString &example : {u"watchtwo"_s, u"sendfile"_s, u"offerport"_s}) {
        const auto row = [&](const char *name, const QString &destination, const char *kind) {
            QTest::addRow("%s: %s", qPrintable(example), name)
                << example << destination << m_dead.number() << QByteArray(kind);
        };
        row("the key is wrong", u"nobody@"_s + here, "(authentication of the server)");
        row("the bastion is unknown", u"no-such-host.invalid"_s, "(name-resolution of the server)");
        if (example != u"offerport")
            row("the target refuses", here, "(refused of the target)");
        else
            row("the server does not listen", here, "(remote-forward of the server)");
    }
}

QStringList ExamplesTest::argumentsFor(const QString &example, const QString &destination,
                                       quint16 port)
{
    const QString number = QString::number(port);
    const QString page = u"http://127.0.0.1:"_s + number + u"/"_s;
    if (example == u"watchtwo")
        return {destination, page, page, config()};
    if (example == u"fetchurl")
        return {destination, page, config()};
    if (example == u"connectbysocks")
        return {destination, u"127.0.0.1"_s, number, config()};
    if (example == u"sendfile")
        return {destination, u"127.0.0.1"_s, number, QStringLiteral(EXAMPLE_SOURCES "/fail.h"),
                config()};
    return {destination, u"127.0.0.1:"_s + number, config()};
}

void ExamplesTest::saysWhy()
{
    QFETCH(const QString, example);
    QFETCH(const QString, destination);
    QFETCH(const quint16, port);
    QFETCH(const QByteArray, kind);
    // A port that somebody has is one where the server cannot listen.
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const Outcome outcome =
        run(example, argumentsFor(example, destination,
                                  example == u"offerport" ? taken.serverPort() : port));
    qInfo("%s", outcome.errors.trimmed().constData());
    QVERIFY2(outcome.errors.contains(kind), outcome.errors.constData());
    QCOMPARE(outcome.output, QByteArray());
    // QNetworkAccessManager tries more than once.
    if (example != u"watchtwo")
        QCOMPARE(outcome.errors.count('\n'), 1);
    QCOMPARE(outcome.status, 1);
}

void ExamplesTest::saysThatSshWasKilled_data()
{
    QTest::addColumn<QString>("example");
    QTest::addColumn<int>("signal");
    QTest::addColumn<QByteArray>("part");
    // QNetworkAccessManager asks again for what has not begun to come, and takes what has no length
    // for whole.
    const QByteArray part = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf";
    const QByteArray withoutLength = "HTTP/1.1 200 OK\r\n\r\nhalf";
    for (const QString &example :
         {u"watchtwo"_s, u"sendfile"_s, u"offerport"_s, u"fetchurl"_s, u"connectbysocks"_s}) {
        QTest::addRow("%s: killed", qPrintable(example)) << example << SIGKILL << part;
        QTest::addRow("%s: told to end", qPrintable(example)) << example << SIGTERM << part;
    }
    for (const QString &example : {u"watchtwo"_s, u"fetchurl"_s}) {
        QTest::addRow("%s: no answer yet", qPrintable(example))
            << example << SIGKILL << QByteArray();
        QTest::addRow("%s: without a length", qPrintable(example))
            << example << SIGKILL << withoutLength;
    }
}

void ExamplesTest::saysThatSshWasKilled()
{
    QFETCH(const QString, example);
    QFETCH(const int, signal);
    QFETCH(const QByteArray, part);
    // A part of an answer, and no end.
    std::atomic<int> begun = 0;
    std::promise<void> over;
    TargetServer target([&part, &begun, isOver = over.get_future().share()](int client) {
        receiveAll(client, 1);
        sendAll(client, part);
        ++begun;
        // It does not end because the client has ended its side.
        isOver.wait();
    });
    const auto end = qScopeGuard([&over] { over.set_value(); });
    const quint16 port = example == u"offerport" ? quint16(0) : target.port();
    const std::unique_ptr<QProcess> process =
        start(example, argumentsFor(example, PrivateSshd::alias(), port));
    process->closeWriteChannel();
    const auto ssh = [&process]() -> qint64 {
        for (const qint64 pid : descendantsOf(process->processId())) {
            if (contentOf(u"/proc/%1/comm"_s.arg(pid)).trimmed() == "ssh")
                return pid;
        }
        return 0;
    };
    if (example == u"offerport")
        WAIT(process->canReadLine());
    else
        WAIT(begun == (example == u"watchtwo" ? 2 : 1));
    ::kill(static_cast<pid_t>(ssh()), signal);
    WAIT(process->state() == QProcess::NotRunning);
    const QByteArray errors = process->readAllStandardError();
    qInfo("%s", errors.trimmed().constData());
    // Told to end, it closes what it has open first, which may be noticed before its end.
    QVERIFY2(errors.contains(signal == SIGKILL ? "ssh was ended by signal 9"
                                               : "ssh was told to end (SIGTERM)") ||
                 (signal == SIGTERM &&
                  errors.contains("ssh closed the connection to its control socket")),
             errors.constData());
    if (example == u"watchtwo" || example == u"sendfile" || example == u"offerport")
        QVERIFY2(errors.contains("(connection-lost of the server)"), errors.constData());
    QCOMPARE(errors.count('\n'), example == u"watchtwo" ? 2 : 1);
    QCOMPARE(process->exitCode(), 1);
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
        << QByteArray("not known");
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
    QCOMPARE(names.size(), 10);
    for (const QString &name : names) {
        const auto lines = contentOf(sources.filePath(name)).count('\n');
        QVERIFY2(lines > 0 && lines < 60, qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(ExamplesTest)
#include "tst_examples.moc"
