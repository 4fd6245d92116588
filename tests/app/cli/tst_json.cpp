// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/app/cli/jsonschema.h"
#include "tests/app/programbed.h"
#include "tests/harness/targetserver.h"
#include "tests/harness/testclient.h"
#include "tests/harness/tunnelbed.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;
using namespace Culvert::Test;

/// All JSON that verbs print is as the schemas in docs say.
class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void schemasAreStrict();
    void everyJsonIsAsItsSchemaSays_data();
    void everyJsonIsAsItsSchemaSays();

private:
    TunnelBed m_bed;
    ProgramBed m_program;
    TargetServer m_target{TargetServer::echo};
    TestClient m_client;
};

void JsonTest::initTestCase()
{
    QVERIFY(m_bed.startServer());
    QVERIFY(m_program.start());
    const QString config = m_bed.server().clientConfig();
    const auto add = [&](const QStringList &arguments) {
        return m_program.culvert(QStringList{u"add"_s} + arguments).exitStatus;
    };
    QCOMPARE(add({PrivateSshd::alias(), u"--name"_s, u"test"_s, u"--config-file"_s, config,
                  u"--socks"_s, u"0"_s, u"--forward"_s, u"0=127.0.0.1:%1"_s.arg(m_target.port()),
                  u"--reverse"_s, u"0=localhost:1"_s, u"--group"_s, u"lab"_s, u"--option"_s,
                  u"Compression=no"_s, u"--processes"_s, u"2"_s}),
             0);
    // One that fails, with words of the system.
    QCOMPARE(add({u"127.0.0.1:1"_s, u"--name"_s, u"bad"_s, u"--socks"_s, u"/nowhere/s"_s,
                  u"--socket-mode"_s, u"0660"_s, u"--jump"_s, u"127.0.0.1:2"_s}),
             0);
    QCOMPARE(m_program.culvert({u"up"_s, u"test"_s, u"--wait"_s}).exitStatus, 0);
    m_program.culvert({u"up"_s, u"bad"_s});
    const QString listen = m_program.profileStatus(u"test"_s)
                               .value(u"endpoints")
                               .toArray()
                               .first()
                               .toObject()
                               .value(u"listen")
                               .toString();
    m_client =
        TestClient::throughSocks(HostPort::parse(listen)->port, u"127.0.0.1"_s, m_target.port());
    QVERIFY(m_client.send("x"));
    QCOMPARE(m_client.read(1), QByteArray("x"));
}

void JsonTest::schemasAreStrict()
{
    const JsonSchema schema = JsonSchema::named(u"connections"_s);
    QVERIFY(!schema.isEmpty());
    QCOMPARE(schema.problem(QJsonObject{{u"version"_s, 1}, {u"connections"_s, QJsonArray()}}),
             QString());
    QVERIFY(!schema.problem(QJsonObject{{u"version"_s, 2}, {u"connections"_s, QJsonArray()}})
                 .isEmpty());
    QVERIFY(!schema.problem(QJsonObject{{u"version"_s, 1}}).isEmpty());
    QVERIFY(
        !schema
             .problem(QJsonObject{{u"version"_s, 1}, {u"connections"_s, QJsonArray{QJsonObject()}}})
             .isEmpty());
    QVERIFY(!schema.problem(QJsonArray()).isEmpty());
    QVERIFY(!schema
                 .problem(QJsonObject{
                     {u"version"_s, 1}, {u"connections"_s, QJsonArray()}, {u"more"_s, 1}})
                 .isEmpty());
}

void JsonTest::everyJsonIsAsItsSchemaSays_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("schema");
    QTest::addColumn<QString>("list");
    QTest::newRow("list") << QStringList{u"list"_s, u"--json"_s} << u"profiles"_s << u"profiles"_s;
    QTest::newRow("export") << QStringList{u"export"_s} << u"profiles"_s << u"profiles"_s;
    QTest::newRow("status") << QStringList{u"status"_s, u"--json"_s} << u"status"_s
                            << u"profiles"_s;
    QTest::newRow("connections") << QStringList{u"connections"_s, u"--json"_s} << u"connections"_s
                                 << u"connections"_s;
    QTest::newRow("logs") << QStringList{u"logs"_s, u"--json"_s} << u"logs"_s << u"lines"_s;
    QTest::newRow("test") << QStringList{u"test"_s, u"test"_s, u"--json"_s} << u"test"_s
                          << u"steps"_s;
    QTest::newRow("test that fails")
        << QStringList{u"test"_s, u"bad"_s, u"--json"_s} << u"test"_s << u"steps"_s;
    QTest::newRow("services") << QStringList{u"services"_s, u"test"_s, u"--json"_s} << u"services"_s
                              << u"services"_s;
}

void JsonTest::everyJsonIsAsItsSchemaSays()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, schema);
    QFETCH(QString, list);
    const ProgramBed::Output output = m_program.culvert(arguments);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(output.text.toUtf8(), &error);
    QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(output.text + output.errors));
    const QString problem = JsonSchema::named(schema).problem(document.object());
    QVERIFY2(problem.isEmpty(), qPrintable(problem + u'\n' + output.text));
    // There is something that can be wrong.
    QVERIFY2(!document.object().value(list).toArray().isEmpty(), qPrintable(output.text));
}

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"
