// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/commandline.h"
#include "tests/app/programbed.h"
#include "tests/harness/targetserver.h"
#include "tests/harness/testclient.h"
#include "tests/harness/tunnelbed.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <pwd.h>
#include <unistd.h>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

/// A client that is another program.
class Ncat
{
public:
    explicit Ncat(const QStringList &arguments) { m_process.start(u"ncat"_s, arguments); }
    ~Ncat()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Ncat)

    qint64 pid() const { return m_process.processId(); }
    /// True if a line comes back from an echo.
    bool says(const QByteArray &line)
    {
        m_process.write(line + '\n');
        return QTest::qWaitFor([this, &line] {
            m_heard += m_process.readAllStandardOutput();
            return m_heard.endsWith(QByteArray(line + '\n'));
        });
    }
    bool isOver() const { return m_process.state() == QProcess::NotRunning; }
    QString errors() { return QString::fromUtf8(m_process.readAllStandardError()); }

private:
    QProcess m_process;
    QByteArray m_heard;
};

} // namespace

/// Who goes through the tunnel, told of real programs, and how a person ends a connection.
class ConnectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_program.reset(); }

    void programIsShownWithNameAndPid();
    void addressIsMarked();
    void clientOfAUnixSocketIsKnown();
    void closeEndsOneAndOthersGoOn();
    void closeOfWhatIsNotThereFails();
    void closeTellsAWaitingClient();

private:
    using Output = ProgramBed::Output;
    Output culvert(const QStringList &arguments) const { return m_program->culvert(arguments); }
    /// Adds a profile that leads to the server; further options as `culvert add` has them.
    void add(const QString &name, const QString &destination, const QStringList &endpoint) const
    {
        const Output output =
            culvert(QStringList{u"add"_s, destination, u"--name"_s, name, u"--config-file"_s,
                                m_bed.server().clientConfig()} +
                    endpoint);
        QCOMPARE(output.errors, QString());
    }
    QString listen(const QString &name) const
    {
        return m_program->profileStatus(name)
            .value(u"endpoints")
            .toArray()
            .first()
            .toObject()
            .value(u"listen")
            .toString();
    }
    QStringList throughSocks(const QString &host) const
    {
        return {u"--proxy"_s,
                listen(u"test"_s),
                u"--proxy-type"_s,
                u"socks5"_s,
                host,
                QString::number(m_target.port())};
    }
    QJsonArray connections() const
    {
        return m_program->json({u"connections"_s, u"--json"_s}).value(u"connections").toArray();
    }
    /// The connection whose client is this process; empty if there is none.
    QJsonObject connectionOf(qint64 pid) const
    {
        const QJsonArray all = connections();
        for (const QJsonValue each : all) {
            if (each.toObject().value(u"pid").toInteger() == pid)
                return each.toObject();
        }
        return {};
    }
    QString idOf(qint64 pid) const
    {
        return QString::number(connectionOf(pid).value(u"id").toInteger());
    }

    mutable TunnelBed m_bed;
    TargetServer m_target{TargetServer::echo};
    std::unique_ptr<ProgramBed> m_program;
};

void ConnectionsTest::initTestCase()
{
    QVERIFY(m_bed.startServer());
}

void ConnectionsTest::init()
{
    m_program = std::make_unique<ProgramBed>();
    QVERIFY(m_program->start());
    add(u"test"_s, PrivateSshd::alias(), {u"--socks"_s, u"0"_s});
}

void ConnectionsTest::programIsShownWithNameAndPid()
{
    Ncat first(throughSocks(u"localhost"_s));
    Ncat second(throughSocks(u"localhost"_s));
    QVERIFY(first.says("one") && second.says("two"));
    QCOMPARE(connections().size(), 2);
    for (const Ncat *each : {&first, &second}) {
        const QJsonObject connection = connectionOf(each->pid());
        QCOMPARE(connection.value(u"program").toString(), u"ncat"_s);
        QCOMPARE(connection.value(u"user").toString(),
                 QString::fromLocal8Bit(::getpwuid(::getuid())->pw_name));
        QCOMPARE(connection.value(u"target").toString(), u"localhost:%1"_s.arg(m_target.port()));
        QCOMPARE(connection.value(u"byAddress"), QJsonValue(false));
        QCOMPARE(connection.value(u"bytesUp").toInt(), 4);
    }
    const QString table = culvert({u"connections"_s, u"test"_s}).text;
    QVERIFY2(table.contains(u"  ncat (%1)  "_s.arg(first.pid())), qPrintable(table));
    QVERIFY2(table.contains(u"\ntest %1\n"_s.arg(listen(u"test"_s))), qPrintable(table));
    QVERIFY2(!table.contains(u'*'), qPrintable(table));
}

void ConnectionsTest::addressIsMarked()
{
    TestClient client = TestClient::throughSocks(HostPort::parse(listen(u"test"_s))->port,
                                                 u"127.0.0.1"_s, m_target.port());
    QVERIFY(client.isOpen());
    const QJsonObject connection = connectionOf(::getpid());
    QCOMPARE(connection.value(u"program").toString(),
             QFileInfo(QCoreApplication::applicationFilePath()).fileName());
    QCOMPARE(connection.value(u"byAddress"), QJsonValue(true));
    const QString table = culvert({u"connections"_s}).text;
    QVERIFY2(table.contains(u"127.0.0.1:%1 *\n"_s.arg(m_target.port())), qPrintable(table));
    QVERIFY2(table.contains(u"\n* The program sent an address"), qPrintable(table));
}

void ConnectionsTest::clientOfAUnixSocketIsKnown()
{
    const QString path = m_program->home() + u"/way.sock"_s;
    add(u"unix"_s, PrivateSshd::alias(),
        {u"--forward"_s, u"%1=127.0.0.1:%2"_s.arg(path).arg(m_target.port())});
    Ncat client({u"-U"_s, path});
    QVERIFY(client.says("one"));
    QCOMPARE(connectionOf(client.pid()).value(u"program").toString(), u"ncat"_s);
    // Whoever uses a forward names no target.
    QCOMPARE(connectionOf(client.pid()).value(u"byAddress"), QJsonValue(false));
}

void ConnectionsTest::closeEndsOneAndOthersGoOn()
{
    Ncat first(throughSocks(u"localhost"_s));
    Ncat second(throughSocks(u"localhost"_s));
    QVERIFY(first.says("one") && second.says("two"));
    const Output output = culvert({u"close"_s, idOf(first.pid())});
    QCOMPARE(output.errors, QString());
    QCOMPARE(output.text, QString());
    QCOMPARE(output.exitStatus, ExitStatus::Done);
    QTRY_VERIFY(first.isOver());
    QVERIFY2(first.errors().contains(u"reset"), "the client sees that it was cut off");
    QVERIFY(second.says("three"));
    QCOMPARE(connections().size(), 1);
    QTRY_COMPARE(m_target.open(), 1);
    QCOMPARE(m_program->profileStatus(u"test"_s).value(u"connections").toInt(), 1);
    QCOMPARE(m_program->profileStatus(u"test"_s).value(u"state").toString(), u"up"_s);
}

void ConnectionsTest::closeOfWhatIsNotThereFails()
{
    Ncat client(throughSocks(u"localhost"_s));
    QVERIFY(client.says("one"));
    const Output none = culvert({u"close"_s, u"4711"_s});
    QCOMPARE(none.exitStatus, ExitStatus::Failed);
    QCOMPARE(none.errors, u"culvert: no connection has the number 4711\n"_s);

    const Output wrong = culvert({u"close"_s, idOf(client.pid()), u"firefox"_s});
    QCOMPARE(wrong.exitStatus, ExitStatus::WrongUsage);
    QCOMPARE(wrong.errors.count(u'\n'), 1);
    QVERIFY(client.says("two"));

    // Those that are there are closed all the same.
    const Output some = culvert({u"close"_s, u"4711"_s, idOf(client.pid()), u"4712"_s});
    QCOMPARE(some.exitStatus, ExitStatus::Failed);
    QCOMPARE(some.errors, u"culvert: no connection has the number 4711\n"
                          "culvert: no connection has the number 4712\n"_s);
    QTRY_VERIFY(client.isOver());
}

void ConnectionsTest::closeTellsAWaitingClient()
{
    // Takes connections and never says a word: ssh waits for its greeting.
    const TargetServer silent([](int socket) {
        char byte = 0;
        while (::read(socket, &byte, 1) > 0) {
        }
    });
    add(u"silent"_s, u"127.0.0.1:%1"_s.arg(silent.port()), {u"--socks"_s, u"0"_s});
    Ncat client(
        {u"--proxy"_s, listen(u"silent"_s), u"--proxy-type"_s, u"socks5"_s, u"host"_s, u"80"_s});
    QTRY_COMPARE(connections().size(), 1);
    QCOMPARE(connectionOf(client.pid()).value(u"process").toInt(), 0);
    QVERIFY(culvert({u"connections"_s}).text.contains(u"  waits  "));
    QCOMPARE(culvert({u"close"_s, idOf(client.pid())}).exitStatus, ExitStatus::Done);
    QTRY_VERIFY(client.isOver());
    const QString errors = client.errors();
    QVERIFY2(errors.contains(u"general SOCKS server failure"), qPrintable(errors));
    QCOMPARE(connections().size(), 0);
}

QTEST_GUILESS_MAIN(ConnectionsTest)
#include "tst_connections.moc"
