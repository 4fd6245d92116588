// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/statusjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int second, int ms = 0)
{
    return {QDate(2026, 1, 1), QTime(0, 0, second, ms), Qt::UTC};
}

/// One line with sorted keys, so that 1 and 1.0, or 1 and "1", are not taken for the same.
QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray compact(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).toJson(QJsonDocument::Compact);
}

ProfileStatus upProfile()
{
    ProfileStatus profile;
    profile.id = u"4f0c"_s;
    profile.name = u"work"_s;
    profile.destination = u"me@bastion.example:2222"_s;
    profile.state = TunnelState::Up;
    profile.since = at(0);
    profile.connections = 3;
    profile.connectionsTotal = 17;
    profile.bytesUp = 1;
    profile.bytesDown = 5'000'000'000;
    profile.roundTripMs = 21.5;
    profile.heardAt = at(1).addMSecs(100);
    profile.warnings = {{WarningKind::WeakKeyExchange, u"old server"_s}};

    EndpointStatus socks;
    socks.listen = u"127.0.0.1:1080"_s;
    socks.listening = true;
    socks.addresses = {socks.listen};
    socks.connections = 3;
    EndpointStatus forward;
    forward.type = EndpointType::Forward;
    forward.name = u"database"_s;
    forward.listen = u"127.0.0.1:5432"_s;
    forward.target = u"db.internal:5432"_s;
    forward.enabled = false;
    forward.failure = Failure{FailureKind::PortInUse, u"Address already in use"_s, {}};
    profile.endpoints = {socks, forward};

    ProcessStatus process;
    process.pid = 4711;
    process.state = ProcessState::Up;
    process.since = at(1);
    process.connections = 3;
    process.connectionsTotal = 17;
    profile.processes = {process};
    profile.sharedFrom = u"/etc/xdg/culvert/profiles.d/team.json"_s;
    profile.runs = {{18, u"psql"_s, 4800, at(2), 1, 4, 10, 20}};
    profile.says = u"Open a page\nand type WXYZ-9"_s;
    return profile;
}

QJsonObject firstProfile(const ProfileStatus &profile, const QDateTime &now)
{
    EngineStatus status;
    status.profiles = {profile};
    return statusToJson(status, now).value(u"profiles").toArray().first().toObject();
}

} // namespace

class StatusJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyEngine();
    void aTunnelThatIsUp();
    void aTunnelThatFailed();
    void noticesAreFailures();
    void retryCountsDownAndNeverBelowZero_data();
    void retryCountsDownAndNeverBelowZero();
    void timesAreUtc();
    void connections();
    void processStatesHaveNames();
};

void StatusJsonTest::anEmptyEngine()
{
    QCOMPARE(compact(statusToJson({}, at(0))),
             compact(R"({"version": 1, "notices": [], "profiles": []})"));
    QCOMPARE(compact(connectionsToJson({})), compact(R"({"version": 1, "connections": []})"));
}

void StatusJsonTest::aTunnelThatIsUp()
{
    EngineStatus status;
    status.profiles = {upProfile()};
    QCOMPARE(compact(statusToJson(status, at(2))), compact(R"({
        "version": 1, "notices": [], "profiles": [ {
            "id": "4f0c", "name": "work", "destination": "me@bastion.example:2222",
            "state": "up", "since": "2026-01-01T00:00:00Z", "failure": null, "retryInMs": null,
            "connections": 3, "connectionsTotal": 17, "bytesUp": 1, "bytesDown": 5000000000,
            "roundTripMs": 21.5, "heardMs": 900, "says": "Open a page\nand type WXYZ-9",
            "warnings": [ { "kind": "weak-key-exchange", "message": "old server" } ],
            "endpoints": [
                { "type": "socks", "listen": "127.0.0.1:1080", "enabled": true,
                  "listening": true, "addresses": [ "127.0.0.1:1080" ], "connections": 3,
                  "failure": null },
                { "type": "forward", "name": "database", "listen": "127.0.0.1:5432",
                  "target": "db.internal:5432", "enabled": false, "listening": false,
                  "addresses": [], "connections": 0,
                  "failure": { "kind": "port-in-use", "message": "Address already in use",
                               "detail": "", "origin": "local" } } ],
            "processes": [ { "pid": 4711, "state": "up", "since": "2026-01-01T00:00:01Z",
                             "connections": 3, "connectionsTotal": 17 } ],
            "runs": [ { "id": 18, "program": "psql", "pid": 4800, "since": "2026-01-01T00:00:02Z",
                        "connections": 1, "connectionsTotal": 4, "bytesUp": 10,
                        "bytesDown": 20 } ],
            "sharedFrom": "/etc/xdg/culvert/profiles.d/team.json" } ] })"));
}

void StatusJsonTest::aTunnelThatFailed()
{
    ProfileStatus profile;
    profile.id = u"1"_s;
    profile.state = TunnelState::Failed;
    profile.since = at(0);
    profile.failure = Failure{FailureKind::Authentication, u"Permission denied (publickey)."_s,
                              u"a\nb"_s, FailureOrigin::Server};
    QCOMPARE(compact(firstProfile(profile, at(0))), compact(R"({
        "id": "1", "name": "", "destination": "", "state": "failed",
        "since": "2026-01-01T00:00:00Z",
        "failure": { "kind": "authentication", "message": "Permission denied (publickey).",
                     "detail": "a\nb", "origin": "server" },
        "retryInMs": null, "connections": 0, "connectionsTotal": 0, "bytesUp": 0, "bytesDown": 0,
        "roundTripMs": null, "heardMs": null, "says": "", "warnings": [], "endpoints": [], "processes": [],
        "runs": [], "sharedFrom": null })"));
}

void StatusJsonTest::noticesAreFailures()
{
    EngineStatus status;
    status.notices = {{FailureKind::Permission, u"cannot write"_s, {}}};
    QCOMPARE(compact(statusToJson(status, at(0))), compact(R"({ "version": 1, "profiles": [],
        "notices": [ { "kind": "permission", "message": "cannot write", "detail": "",
                       "origin": "local" } ] })"));
}

void StatusJsonTest::retryCountsDownAndNeverBelowZero_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<qint64>("retryInMs");
    QTest::newRow("10 s before") << at(0) << qint64(10000);
    QTest::newRow("1 ms before") << at(9, 999) << qint64(1);
    QTest::newRow("now") << at(10) << qint64(0);
    QTest::newRow("1 ms late") << at(10, 1) << qint64(0);
    QTest::newRow("a year late") << at(10).addYears(1) << qint64(0);
    QTest::newRow("10 s before, seen from another time zone")
        << at(0).toTimeZone(QTimeZone(5 * 3600)) << qint64(10000);
}

void StatusJsonTest::retryCountsDownAndNeverBelowZero()
{
    QFETCH(const QDateTime, now);
    QFETCH(const qint64, retryInMs);
    ProfileStatus profile;
    profile.state = TunnelState::Reconnecting;
    profile.retryAt = at(10);
    const QJsonValue value = firstProfile(profile, now).value(u"retryInMs");
    QVERIFY(value.isDouble());
    QCOMPARE(value.toInteger(-1), retryInMs);
}

void StatusJsonTest::timesAreUtc()
{
    ProfileStatus profile;
    profile.since = at(7).toTimeZone(QTimeZone(5 * 3600));
    QCOMPARE(firstProfile(profile, at(8)).value(u"since").toString(), u"2026-01-01T00:00:07Z"_s);
}

void StatusJsonTest::connections()
{
    ConnectionStatus open;
    open.id = 1;
    open.profile = u"work"_s;
    open.endpoint = u"127.0.0.1:1080"_s;
    open.client = u"127.0.0.1:50312"_s;
    open.program = u"firefox"_s;
    open.pid = 4242;
    open.user = u"me"_s;
    open.socketInode = 123;
    open.target = u"192.0.2.7:443"_s;
    open.targetIsAddress = true;
    open.process = 4711;
    open.since = at(0);
    open.bytesUp = 1;
    open.bytesDown = 2;
    ConnectionStatus waiting;
    waiting.id = 2;
    waiting.since = at(1);
    QCOMPARE(compact(connectionsToJson({open, waiting})), compact(R"({ "version": 1,
        "connections": [
            { "id": 1, "profile": "work", "endpoint": "127.0.0.1:1080", "client": "127.0.0.1:50312",
              "program": "firefox", "pid": 4242, "user": "me", "target": "192.0.2.7:443",
              "byAddress": true, "process": 4711,
              "since": "2026-01-01T00:00:00Z", "bytesUp": 1, "bytesDown": 2 },
            { "id": 2, "profile": "", "endpoint": "", "client": "", "program": "", "pid": null,
              "user": "", "target": "", "byAddress": false, "process": 0,
              "since": "2026-01-01T00:00:01Z", "bytesUp": 0, "bytesDown": 0 } ] })"));
}

void StatusJsonTest::processStatesHaveNames()
{
    QCOMPARE(processStateName(ProcessState::Connecting), u"connecting"_s);
    QCOMPARE(processStateName(ProcessState::Up), u"up"_s);
    QCOMPARE(processStateName(ProcessState::Retiring), u"retiring"_s);
}

QTEST_APPLESS_MAIN(StatusJsonTest)
#include "tst_statusjson.moc"
