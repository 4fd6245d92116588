// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/tunnelstate.h"

#include <QSet>
#include <QTest>

#include <array>

using namespace Culvert;
using namespace Qt::StringLiterals;
using State = TunnelState;
using Event = TunnelEvent;
using Action = TunnelAction;

namespace {

constexpr std::array States{State::Stopped,      State::Idle,   State::Connecting, State::Up,
                            State::Reconnecting, State::Failed, State::Stopping};
constexpr int EventCount = static_cast<int>(Event::NetworkChanged) + 1;
constexpr std::array<TunnelSituation, 4> Situations{
    {{false, false}, {false, true}, {true, false}, {true, true}}};

/// In which situations a line of the table holds.
enum class When {
    Ever,
    Persistent,
    OnDemand,
    OnDemandAndNobodyWaits,
    Otherwise,
    SomebodyWaits,
    NobodyWaits
};

struct Line
{
    Event event;
    When when;
    const char *name;
    const char *cells;
};

// One column a state. A cell is the next state and what is to be done, in the order of doing;
// "." = nothing changes. c = close endpoints, r = reject waiting clients, x = stop ssh,
// b = reset back-off, o = open endpoints, s = start ssh, t = schedule the next try,
// n = start the login anew, k = check that the server answers.
// clang-format off
constexpr const char *Columns =
    "stopped        idle          connecting     up             reconnecting  failed         stopping";
const std::array<Line, 16> Table{{
    {Event::Arm,             When::Ever,                   "arm",
    "idle:bo        .             .              .              .             idle:bo        idle:bo"},
    {Event::Connect,         When::Ever,                   "connect",
    "connecting:bos connecting:bs .              .              connecting:bs connecting:bos connecting:bos"},
    {Event::Disconnect,      When::Ever,                   "disconnect",
    ".              stopped:cr    stopping:crx   stopping:crx   stopped:cr    stopped:c      ."},
    {Event::ClientWaiting,   When::Ever,                   "client waiting",
    ".              connecting:bs .              .              .             .              ."},
    {Event::EndpointsFailed, When::Ever,                   "endpoints failed",
    ".              failed:cr     failed:crx     failed:crx     failed:cr     .              ."},
    {Event::SshReady,        When::Ever,                   "ssh ready",
    ".              .             up             .              .             .              ."},
    {Event::SshLost,         When::Otherwise,              "ssh lost",
    ".              .             reconnecting:t reconnecting:t .             .              ."},
    {Event::SshLost,         When::OnDemandAndNobodyWaits, "ssh lost, on demand and nobody waits",
    ".              .             idle           idle           .             .              ."},
    {Event::SshRefused,      When::Ever,                   "ssh refused",
    ".              .             failed:r       failed:r       .             .              ."},
    {Event::PersonNeeded,    When::SomebodyWaits,          "person needed, somebody waits",
    ".              .             connecting:s   connecting:s   .             .              ."},
    {Event::PersonNeeded,    When::NobodyWaits,            "person needed, nobody waits",
    ".              .             idle           idle           .             .              ."},
    {Event::SshEnded,        When::Ever,                   "ssh ended",
    ".              .             .              .              .             .              stopped"},
    {Event::IdleExpired,     When::OnDemand,               "idle expired, on demand",
    ".              .             .              idle:x         .             .              ."},
    {Event::IdleExpired,     When::Persistent,             "idle expired, persistent",
    ".              .             .              .              .             .              ."},
    {Event::RetryDue,        When::Ever,                   "retry due",
    ".              .             .              .              connecting:s  .              ."},
    {Event::NetworkChanged,  When::Ever,                   "network changed",
    ".              .             connecting:n   up:k           connecting:bs .              ."},
}};
// clang-format on

bool holds(When when, TunnelSituation situation)
{
    const bool nobody = !situation.persistent && !situation.somebodyWaits;
    switch (when) {
    case When::Ever:
        return true;
    case When::Persistent:
        return situation.persistent;
    case When::OnDemand:
        return !situation.persistent;
    case When::OnDemandAndNobodyWaits:
        return nobody;
    case When::Otherwise:
        return !nobody;
    case When::SomebodyWaits:
        return situation.somebodyWaits;
    case When::NobodyWaits:
        return !situation.somebodyWaits;
    }
    Q_UNREACHABLE();
}

Action actionOf(QChar letter)
{
    const QString letters = u"crxbostnk"_s;
    const qsizetype bit = letters.indexOf(letter);
    Q_ASSERT(bit >= 0);
    return static_cast<Action>(1 << bit);
}

TunnelTransition transitionOf(State from, const QString &cell)
{
    if (cell == u".")
        return {from, {}};
    TunnelTransition transition;
    transition.state = tunnelStateFromName(cell.section(u':', 0, 0)).value();
    const QString letters = cell.section(u':', 1);
    for (const QChar letter : letters)
        transition.actions |= actionOf(letter);
    return transition;
}

/// Calls @p check for every state, event and situation there is.
template <typename Check>
void forAll(Check check)
{
    for (const State state : States) {
        for (int event = 0; event < EventCount; ++event) {
            for (const TunnelSituation situation : Situations)
                check(state, static_cast<Event>(event), situation);
        }
    }
}

bool hasSsh(State state)
{
    return state == State::Connecting || state == State::Up;
}

bool isAtRest(State state)
{
    return state == State::Stopped || state == State::Failed || state == State::Stopping;
}

} // namespace

class TunnelStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void follows_data();
    void follows();
    void theTableIsComplete();
    void whatChangesNothingAsksForNothing();
    void endpointsOpenFromRestAndCloseOnTheWayToStopped();
    void sshStartsAndStopsWithItsStates();
    void heldClientsAreToldWhenNobodyWillServeThem();
    void aPersonIsObeyedInEveryState();
    void actionsAreDoneInTheOrderOfTheTable();
    void namesAreStable_data();
    void namesAreStable();
};

void TunnelStateTest::follows_data()
{
    QTest::addColumn<State>("from");
    QTest::addColumn<Event>("event");
    QTest::addColumn<bool>("persistent");
    QTest::addColumn<bool>("somebodyWaits");
    QTest::addColumn<QString>("cell");
    for (const Line &line : Table) {
        const QStringList cells = QString::fromLatin1(line.cells).simplified().split(u' ');
        for (const TunnelSituation situation : Situations) {
            for (size_t column = 0; holds(line.when, situation) && column < States.size();
                 ++column) {
                const State from = States.at(column);
                const QString cell = cells.value(static_cast<qsizetype>(column));
                QTest::addRow("%s + %s (%s, %s) = %s", qPrintable(tunnelStateName(from)), line.name,
                              situation.persistent ? "persistent" : "on demand",
                              situation.somebodyWaits ? "somebody waits" : "nobody waits",
                              qPrintable(cell))
                    << from << line.event << situation.persistent << situation.somebodyWaits
                    << cell;
            }
        }
    }
}

void TunnelStateTest::follows()
{
    QFETCH(const State, from);
    QFETCH(const Event, event);
    QFETCH(const bool, persistent);
    QFETCH(const bool, somebodyWaits);
    QFETCH(const QString, cell);
    const TunnelTransition expected = transitionOf(from, cell);
    const TunnelTransition actual = nextTunnelState(from, event, {persistent, somebodyWaits});
    QCOMPARE(tunnelStateName(actual.state), tunnelStateName(expected.state));
    QCOMPARE(actual.actions, expected.actions);
}

void TunnelStateTest::theTableIsComplete()
{
    QStringList names;
    for (const State state : States)
        names.append(tunnelStateName(state));
    QCOMPARE(QString::fromLatin1(Columns).simplified().split(u' '), names);
    for (const Line &line : Table)
        QCOMPARE(QString::fromLatin1(line.cells).simplified().split(u' ').size(), names.size());
    for (int event = 0; event < EventCount; ++event) {
        for (const TunnelSituation situation : Situations) {
            const auto lines =
                std::count_if(Table.begin(), Table.end(), [event, situation](const Line &line) {
                    return line.event == static_cast<Event>(event) && holds(line.when, situation);
                });
            QVERIFY2(lines == 1, qPrintable(u"event %1"_s.arg(event)));
        }
    }
}

void TunnelStateTest::whatChangesNothingAsksForNothing()
{
    forAll([](State state, Event event, TunnelSituation situation) {
        const TunnelTransition next = nextTunnelState(state, event, situation);
        // A login whose ssh has gone is one more login; a check is no change.
        const TunnelActions allowed = event == Event::PersonNeeded ? TunnelActions(Action::StartSsh)
                                      : event == Event::NetworkChanged
                                          ? Action::RestartSsh | Action::CheckSsh
                                          : TunnelActions();
        if (next.state == state)
            QCOMPARE(next.actions & ~allowed, TunnelActions());
    });
}

void TunnelStateTest::endpointsOpenFromRestAndCloseOnTheWayToStopped()
{
    forAll([](State state, Event event, TunnelSituation situation) {
        const TunnelTransition next = nextTunnelState(state, event, situation);
        const bool changes = next.state != state;
        QCOMPARE(next.actions.testFlag(Action::OpenEndpoints),
                 isAtRest(state) && !isAtRest(next.state));
        const bool down = next.state == State::Stopped || next.state == State::Stopping;
        if (changes && down && state != State::Stopping)
            QVERIFY(next.actions.testFlag(Action::CloseEndpoints));
        if (next.actions.testFlag(Action::CloseEndpoints))
            QVERIFY(isAtRest(next.state));
    });
}

void TunnelStateTest::sshStartsAndStopsWithItsStates()
{
    const QSet<Event> sshIsGone{Event::SshLost, Event::SshRefused, Event::PersonNeeded,
                                Event::SshEnded};
    forAll([&sshIsGone](State state, Event event, TunnelSituation situation) {
        const TunnelTransition next = nextTunnelState(state, event, situation);
        const bool changes = next.state != state || (hasSsh(state) && event == Event::PersonNeeded);
        QVERIFY(!next.actions.testFlags(Action::StartSsh | Action::StopSsh));
        QCOMPARE(next.actions.testFlag(Action::StartSsh),
                 changes && next.state == State::Connecting);
        QCOMPARE(next.actions.testFlag(Action::StopSsh),
                 hasSsh(state) && !hasSsh(next.state) && !sshIsGone.contains(event));
        QCOMPARE(next.actions.testFlag(Action::ScheduleRetry),
                 changes && next.state == State::Reconnecting);
    });
}

void TunnelStateTest::heldClientsAreToldWhenNobodyWillServeThem()
{
    forAll([](State state, Event event, TunnelSituation situation) {
        const TunnelTransition next = nextTunnelState(state, event, situation);
        QCOMPARE(next.actions.testFlag(Action::RejectWaiting),
                 !isAtRest(state) && isAtRest(next.state));
    });
}

void TunnelStateTest::aPersonIsObeyedInEveryState()
{
    for (const State state : States) {
        for (const TunnelSituation situation : Situations) {
            const State down = nextTunnelState(state, Event::Disconnect, situation).state;
            QVERIFY(down == State::Stopped || down == State::Stopping);
            const State up = nextTunnelState(state, Event::Connect, situation).state;
            QVERIFY(hasSsh(up));
            QVERIFY(!isAtRest(nextTunnelState(state, Event::Arm, situation).state));
        }
    }
}

void TunnelStateTest::actionsAreDoneInTheOrderOfTheTable()
{
    QVERIFY(actionOf(u'c') == Action::CloseEndpoints);
    QVERIFY(actionOf(u'r') == Action::RejectWaiting);
    QVERIFY(actionOf(u'x') == Action::StopSsh);
    QVERIFY(actionOf(u'b') == Action::ResetBackOff);
    QVERIFY(actionOf(u'o') == Action::OpenEndpoints);
    QVERIFY(actionOf(u's') == Action::StartSsh);
    QVERIFY(actionOf(u't') == Action::ScheduleRetry);
    QVERIFY(actionOf(u'n') == Action::RestartSsh);
    QVERIFY(actionOf(u'k') == Action::CheckSsh);
}

void TunnelStateTest::namesAreStable_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("name");
    QTest::newRow("stopped") << State::Stopped << u"stopped"_s;
    QTest::newRow("idle") << State::Idle << u"idle"_s;
    QTest::newRow("connecting") << State::Connecting << u"connecting"_s;
    QTest::newRow("up") << State::Up << u"up"_s;
    QTest::newRow("reconnecting") << State::Reconnecting << u"reconnecting"_s;
    QTest::newRow("failed") << State::Failed << u"failed"_s;
    QTest::newRow("stopping") << State::Stopping << u"stopping"_s;
}

void TunnelStateTest::namesAreStable()
{
    QFETCH(const State, state);
    QFETCH(const QString, name);
    QCOMPARE(tunnelStateName(state), name);
    QCOMPARE(tunnelStateFromName(name), state);
    QVERIFY(!tunnelStateFromName(name.toUpper()));
    QVERIFY(!tunnelStateFromName(name.chopped(1)));
}

QTEST_APPLESS_MAIN(TunnelStateTest)
#include "tst_tunnelstate.moc"
