// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/statustable.h"
#include "core/model/plaintext.h"

#include <QTest>

using namespace Culvert;

namespace {

QDateTime now()
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
    profile.name = QStringLiteral("work");
    profile.state = TunnelState::Up;
    profile.connections = 12;
    for (const qint64 pid : {4711, 4712}) {
        ProcessStatus process;
        process.pid = pid;
        profile.processes.append(process);
    }
    EndpointStatus forward = socks(QStringLiteral("127.0.0.1:5432"));
    forward.type = EndpointType::Forward;
    forward.target = QStringLiteral("db.internal:5432");
    profile.endpoints = {socks(QStringLiteral("127.0.0.1:1080")), forward};
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
    void profileWithoutEndpointsHasALine();
    void emptyStatusIsASentence();
    void noticesComeFirst();
    void wordsOfOthersCannotSteerTheTerminal();
};

void StatusTableTest::columnsAreAligned()
{
    ProfileStatus idle;
    idle.name = QStringLiteral("a longer name");
    idle.state = TunnelState::Idle;
    idle.endpoints = {socks(QStringLiteral("127.0.0.1:1081"))};
    const QString expected = QStringLiteral(
        "PROFILE        STATE  CONNECTIONS  SSH        ENDPOINTS\n"
        "work           up     12           4711 4712  socks 127.0.0.1:1080\n"
        "                                              forward 127.0.0.1:5432 -> db.internal:5432\n"
        "a longer name  idle   0            -          socks 127.0.0.1:1081\n");
    QCOMPARE(statusTable({.profiles = {working(), idle}, .notices = {}}, now()), expected);
}

void StatusTableTest::failuresAreInTheirOwnWords()
{
    ProfileStatus profile = working();
    profile.state = TunnelState::Failed;
    profile.failure = Failure{.kind = FailureKind::Authentication,
                              .message = QStringLiteral("me@gate: Permission denied (publickey)."),
                              .detail = QStringLiteral("more")};
    profile.endpoints[0].listening = false;
    profile.endpoints[1].enabled = false;
    profile.endpoints[1].listening = false;
    profile.endpoints[0].failure = Failure{.kind = FailureKind::PortInUse,
                                           .message = QStringLiteral("Address already in use"),
                                           .detail = {}};
    const QStringList lines =
        statusTable({.profiles = {profile}, .notices = {}}, now()).split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 6);
    QVERIFY(lines[1].startsWith(QStringLiteral("work     failed")));
    QVERIFY(lines[1].endsWith(QStringLiteral("socks 127.0.0.1:1080 (closed)")));
    QCOMPARE(lines[2], QStringLiteral("  127.0.0.1:1080: Address already in use"));
    QVERIFY(lines[3].endsWith(QStringLiteral("(switched off)")));
    QCOMPARE(lines[4], QStringLiteral("  me@gate: Permission denied (publickey)."));
    QCOMPARE(lines[5], QString());
}

void StatusTableTest::whyAllIsClosedIsSaidOnce()
{
    ProfileStatus profile = working();
    profile.endpoints.removeLast();
    profile.endpoints[0].listening = false;
    profile.failure = profile.endpoints[0].failure = Failure{
        FailureKind::PortInUse, QStringLiteral("127.0.0.1:1080 is in use by nginx (pid 4711)"), {}};
    const QString table = statusTable({.profiles = {profile}, .notices = {}}, now());
    QVERIFY2(table.endsWith(QStringLiteral("socks 127.0.0.1:1080 (closed)\n"
                                           "  127.0.0.1:1080 is in use by nginx (pid 4711)\n")),
             qPrintable(table));
}

void StatusTableTest::addressesOfANameAreShown()
{
    ProfileStatus profile = working();
    profile.endpoints.removeLast();
    EndpointStatus &endpoint = profile.endpoints[0];
    endpoint.addresses = {endpoint.listen};
    const auto cell = [&profile] {
        return statusTable({.profiles = {profile}, .notices = {}}, now())
            .section(QStringLiteral("socks "), 1);
    };
    QCOMPARE(cell(), QStringLiteral("127.0.0.1:1080\n"));
    endpoint.listen = QStringLiteral("localhost:1080");
    QCOMPARE(cell(), QStringLiteral("localhost:1080 (127.0.0.1:1080)\n"));
    endpoint.addresses.append(QStringLiteral("[::1]:1080"));
    QCOMPARE(cell(), QStringLiteral("localhost:1080 (127.0.0.1:1080, [::1]:1080)\n"));
}

void StatusTableTest::nextTryAndWarningsAreSaid()
{
    ProfileStatus profile = working();
    profile.state = TunnelState::Reconnecting;
    profile.since = QDateTime(now().date(), QTime(12, 0, 0));
    profile.retryAt = now().addSecs(12);
    profile.warnings = {{WarningKind::WeakKeyExchange, QStringLiteral("old server")}};
    profile.says = QStringLiteral("Open https://idp.example/device\nand type WXYZ-9");
    const QStringList lines =
        statusTable({.profiles = {profile}, .notices = {}}, now()).split(QLatin1Char('\n'));
    QCOMPARE(lines[3], QStringLiteral("  since 12:00:00; the next try is in 12 s"));
    QCOMPARE(lines[4], QStringLiteral("  | Open https://idp.example/device"));
    QCOMPARE(lines[5], QStringLiteral("  | and type WXYZ-9"));
    QCOMPARE(lines[6], QStringLiteral("  warning: old server"));
}

void StatusTableTest::profileWithoutEndpointsHasALine()
{
    ProfileStatus profile = working();
    profile.endpoints.clear();
    const QString table = statusTable({.profiles = {profile}, .notices = {}}, now());
    QVERIFY(table.endsWith(QStringLiteral("\nwork     up     12           4711 4712\n")));
}

void StatusTableTest::emptyStatusIsASentence()
{
    QCOMPARE(statusTable({}, now()), QStringLiteral("There are no profiles yet.\n"));
}

void StatusTableTest::noticesComeFirst()
{
    const Failure notice{.kind = FailureKind::Permission,
                         .message = QStringLiteral("profiles.json cannot be read"),
                         .detail = {}};
    const QString table = statusTable({.profiles = {working()}, .notices = {notice}}, now());
    QVERIFY(table.startsWith(QStringLiteral("profiles.json cannot be read\nPROFILE")));
}

void StatusTableTest::wordsOfOthersCannotSteerTheTerminal()
{
    const QString steering = QStringLiteral("\x1b]0;t\a\u202e\u2066\u200b\u009b\r\nx");
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
        statusTable({.profiles = {profile}, .notices = {*profile.failure}}, now());
    QCOMPARE(plainText(table), table);
    // A failure for each endpoint, which is the profile's, too; a warning and a notice.
    QCOMPARE(table.count(u'\n'), lines + 4);
    QVERIFY2(table.contains(u"\\u{202e}"), qPrintable(table));
}

QTEST_GUILESS_MAIN(StatusTableTest)
#include "tst_statustable.moc"
