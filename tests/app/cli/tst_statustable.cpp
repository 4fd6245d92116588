// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/statustable.h"
#include "core/model/plaintext.h"

#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

QDateTime moment()
{
    return {QDate(2026, 1, 1), QTime(12, 0, 30), Qt::UTC};
}

EndpointStatus socks(const QString &listen)
{
    EndpointStatus endpoint;
    endpoint.type = EndpointType::Socks;
    endpoint.listen = listen;
    endpoint.listening = true;
    return endpoint;
}

ProfileStatus working()
{
    ProfileStatus profile;
    profile.name = u"work"_s;
    profile.state = TunnelState::Up;
    profile.connections = 12;
    for (const qint64 pid : {4711, 4712}) {
        ProcessStatus process;
        process.pid = pid;
        profile.processes.append(process);
    }
    EndpointStatus forward = socks(u"127.0.0.1:5432"_s);
    forward.type = EndpointType::Forward;
    forward.target = u"db.internal:5432"_s;
    profile.endpoints = {socks(u"127.0.0.1:1080"_s), forward};
    return profile;
}

} // namespace

class StatusTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreAligned();
    void failuresAreInTheirOwnWords();
    void whyAllIsClosedIsSaidOnce();
    void addressesOfANameAreShown();
    void nextTryAndWarningsAreSaid();
    void runsAreShown();
    void profileWithoutEndpointsHasALine();
    void emptyStatusIsASentence();
    void noticesComeFirst();
    void wordsOfOthersCannotSteerTheTerminal();
};

void StatusTableTest::columnsAreAligned()
{
    ProfileStatus idle;
    idle.name = u"a longer name"_s;
    idle.state = TunnelState::Idle;
    idle.endpoints = {socks(u"127.0.0.1:1081"_s)};
    const QString expected =
        u"PROFILE        STATE  CONNECTIONS  SSH        ENDPOINTS\n"
        "work           up     12           4711 4712  socks 127.0.0.1:1080\n"
        "                                              forward 127.0.0.1:5432 -> db.internal:5432\n"
        "a longer name  idle   0            -          socks 127.0.0.1:1081\n"_s;
    QCOMPARE(statusTable({.profiles = {working(), idle}, .notices = {}}, moment()), expected);
}

void StatusTableTest::failuresAreInTheirOwnWords()
{
    ProfileStatus profile = working();
    profile.state = TunnelState::Failed;
    profile.failure = Failure{.kind = FailureKind::Authentication,
                              .message = u"me@gate: Permission denied (publickey)."_s,
                              .detail = u"more"_s};
    profile.endpoints[0].listening = false;
    profile.endpoints[1].enabled = false;
    profile.endpoints[1].listening = false;
    profile.endpoints[0].failure = Failure{
        .kind = FailureKind::PortInUse, .message = u"Address already in use"_s, .detail = {}};
    const QStringList lines =
        statusTable({.profiles = {profile}, .notices = {}}, moment()).split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 6);
    QVERIFY(lines[1].startsWith(u"work     failed"_s));
    QVERIFY(lines[1].endsWith(u"socks 127.0.0.1:1080 (closed)"_s));
    QCOMPARE(lines[2], u"  127.0.0.1:1080: Address already in use"_s);
    QVERIFY(lines[3].endsWith(u"(switched off)"_s));
    QCOMPARE(lines[4], u"  me@gate: Permission denied (publickey)."_s);
    QCOMPARE(lines[5], QString());
}

void StatusTableTest::whyAllIsClosedIsSaidOnce()
{
    ProfileStatus profile = working();
    profile.endpoints.removeLast();
    profile.endpoints[0].listening = false;
    profile.failure = profile.endpoints[0].failure =
        Failure{FailureKind::PortInUse, u"127.0.0.1:1080 is in use by nginx (pid 4711)"_s, {}};
    const QString table = statusTable({.profiles = {profile}, .notices = {}}, moment());
    QVERIFY2(table.endsWith(u"socks 127.0.0.1:1080 (closed)\n"
                            "  127.0.0.1:1080 is in use by nginx (pid 4711)\n"_s),
             qPrintable(table));
}

void StatusTableTest::addressesOfANameAreShown()
{
    ProfileStatus profile = working();
    profile.endpoints.removeLast();
    EndpointStatus &endpoint = profile.endpoints[0];
    endpoint.addresses = {endpoint.listen};
    const auto cell = [&profile] {
        return statusTable({.profiles = {profile}, .notices = {}}, moment())
            .section(u"socks "_s, 1);
    };
    QCOMPARE(cell(), u"127.0.0.1:1080\n"_s);
    endpoint.listen = u"localhost:1080"_s;
    QCOMPARE(cell(), u"localhost:1080 (127.0.0.1:1080)\n"_s);
    endpoint.addresses.append(u"[::1]:1080"_s);
    QCOMPARE(cell(), u"localhost:1080 (127.0.0.1:1080, [::1]:1080)\n"_s);
}

void StatusTableTest::nextTryAndWarningsAreSaid()
{
    ProfileStatus profile = working();
    profile.state = TunnelState::Reconnecting;
    profile.since = QDateTime(moment().date(), QTime(12, 0, 0));
    profile.retryAt = moment().addSecs(12);
    profile.warnings = {{WarningKind::WeakKeyExchange, u"old server"_s}};
    profile.says = u"Open https://idp.example/device\nand type WXYZ-9"_s;
    const QStringList lines =
        statusTable({.profiles = {profile}, .notices = {}}, moment()).split(QLatin1Char('\n'));
    QCOMPARE(lines[3], u"  since 12:00:00; the next try is in 12 s"_s);
    QCOMPARE(lines[4], u"  | Open https://idp.example/device"_s);
    QCOMPARE(lines[5], u"  | and type WXYZ-9"_s);
    QCOMPARE(lines[6], u"  warning: old server"_s);
}

void StatusTableTest::runsAreShown()
{
    ProfileStatus profile = working();
    const QDateTime since(moment().date(), QTime(14, 2, 0));
    profile.runs = {{18, u"psql"_s, 4800, since, 3, 4, 10, 20}};
    const QStringList lines =
        statusTable({.profiles = {profile}, .notices = {}}, moment()).split(QLatin1Char('\n'));
    QCOMPARE(lines[3], u"  run 18: psql (4800) since 14:02, connections: 3"_s);
}

void StatusTableTest::profileWithoutEndpointsHasALine()
{
    ProfileStatus profile = working();
    profile.endpoints.clear();
    const QString table = statusTable({.profiles = {profile}, .notices = {}}, moment());
    QVERIFY(table.endsWith(u"\nwork     up     12           4711 4712\n"_s));
}

void StatusTableTest::emptyStatusIsASentence()
{
    QCOMPARE(statusTable({}, moment()), u"There are no profiles yet.\n"_s);
}

void StatusTableTest::noticesComeFirst()
{
    const Failure notice{.kind = FailureKind::Permission,
                         .message = u"profiles.json cannot be read"_s,
                         .detail = {}};
    const QString table = statusTable({.profiles = {working()}, .notices = {notice}}, moment());
    QVERIFY(table.startsWith(u"profiles.json cannot be read\nPROFILE"_s));
}

void StatusTableTest::wordsOfOthersCannotSteerTheTerminal()
{
    const QString steering = u"\x1b]0;t\a\u202e\u2066\u200b\u009b\r\nx"_s;
    ProfileStatus profile = working();
    const qsizetype lines = 3;
    profile.name += steering;
    profile.warnings = {{WarningKind::WeakKeyExchange, steering}};
    profile.failure = Failure{FailureKind::Network, steering, {}};
    for (EndpointStatus &endpoint : profile.endpoints) {
        endpoint.listen += steering;
        endpoint.target += steering;
        endpoint.failure = profile.failure;
    }
    const QString table =
        statusTable({.profiles = {profile}, .notices = {*profile.failure}}, moment());
    QCOMPARE(plainText(table), table);
    // A failure for each endpoint, which is the profile's, too; a warning and a notice.
    QCOMPARE(table.count(u'\n'), lines + 4);
    QVERIFY2(table.contains(u"\\u{202e}"), qPrintable(table));
}

QTEST_GUILESS_MAIN(StatusTableTest)
#include "tst_statustable.moc"
