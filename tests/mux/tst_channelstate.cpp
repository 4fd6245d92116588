// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/mux/channelstate.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace Culvert;
using namespace Qt::StringLiterals;
using State = ChannelState;
using Phase = ChannelPhase;
using Event = ChannelEvent;
using Action = ChannelAction;

namespace {

constexpr int EventCount = static_cast<int>(Event::QuestionReceived) + 1;

/// A state as the table writes it: a phase, and where there is a user the send half and the receive
/// half (o = open, d = draining, e = ended).
struct Column
{
    const char *name;
    State state;
};

constexpr std::array<Column, 11> Columns{{
    {"free", {Phase::Free, SendHalf::Ended, ReceiveHalf::Ended}},
    {"opening-oo", {Phase::Opening, SendHalf::Open, ReceiveHalf::Open}},
    {"opening-do", {Phase::Opening, SendHalf::Draining, ReceiveHalf::Open}},
    {"unclaimed", {Phase::Unclaimed, SendHalf::Ended, ReceiveHalf::Ended}},
    {"open-oo", {Phase::Open, SendHalf::Open, ReceiveHalf::Open}},
    {"open-do", {Phase::Open, SendHalf::Draining, ReceiveHalf::Open}},
    {"open-eo", {Phase::Open, SendHalf::Ended, ReceiveHalf::Open}},
    {"open-oe", {Phase::Open, SendHalf::Open, ReceiveHalf::Ended}},
    {"open-de", {Phase::Open, SendHalf::Draining, ReceiveHalf::Ended}},
    {"open-ee", {Phase::Open, SendHalf::Ended, ReceiveHalf::Ended}},
    {"closing", {Phase::Closing, SendHalf::Ended, ReceiveHalf::Ended}},
}};

struct Line
{
    Event event;
    const char *name;
    const char *cells;
};

// A cell is the next state and what is to be done; "." = nothing changes, and without a name before
// the colon the state stays. e = send the end, c = send CLOSE, a = answer the request, f = free the
// number, t = take the message, b = break the channel, l = break the link; the user is told O that
// it is open, R refused, E ended, C closed, X cut off.
// clang-format off
constexpr const char *Names =
    "free       opening-oo opening-do unclaimed open-oo    open-do    open-eo    open-oe    open-de    open-ee    closing";
constexpr std::array<Line, EventCount> Table{{
    {Event::OpenSent, "open sent",
    "opening-oo .          .          .         .          .          .          .          .          .          ."},
    {Event::ProbeSent, "probe sent",
    "unclaimed  .          .          .         .          .          .          .          .          .          ."},
    {Event::UserEnds, "user ends",
    ".          opening-do .          .         open-do    .          .          open-de    .          .          ."},
    {Event::Drained, "drained",
    ".          .          .          .         .          open-eo:e  .          .          open-ee:e  .          ."},
    {Event::UserLeaves, "user leaves",
    ".          unclaimed  unclaimed  .         closing:c  closing:c  closing:c  closing:c  closing:c  closing:c  ."},
    {Event::Confirmed, "confirmed",
    ":l         open-oo:O  open-do:O  closing:c :l         :l         :l         :l         :l         :l         :l"},
    {Event::Refused, "refused",
    ":l         free:fR    free:fR    free:f    :l         :l         :l         :l         :l         :l         :l"},
    {Event::DataReceived, "data",
    ":l         :l         :l         :l        :t         :t         :t         :b         :b         :b         ."},
    {Event::WindowReceived, "window",
    ":l         :l         :l         :l        :t         :t         :t         :t         :t         :t         ."},
    {Event::EndReceived, "end",
    ":l         :l         :l         :l        open-oe:E  open-de:E  open-ee:E  .          .          .          ."},
    {Event::CloseReceived, "close",
    ":l         :l         :l         :l        free:cfX   free:cfX   free:cfX   free:cfC   free:cfC   free:cfC   free:f"},
    {Event::RequestReceived, "request",
    ":l         :l         :l         :l        .          .          .          .          .          .          ."},
    {Event::QuestionReceived, "request that wants a reply",
    ":l         :l         :l         :l        :a         :a         :a         :a         :a         :a         ."},
}};
// clang-format on

QStringList cellsOf(const char *line)
{
    return QString::fromLatin1(line).simplified().split(u' ');
}

State stateNamed(const QString &name)
{
    const auto found = std::find_if(Columns.begin(), Columns.end(), [&name](const Column &column) {
        return name == QLatin1StringView(column.name);
    });
    if (found == Columns.end())
        qFatal("there is no such state");
    return found->state;
}

Action actionOf(QChar letter)
{
    const QString letters = u"ecaftORECXbl"_s;
    const qsizetype bit = letters.indexOf(letter);
    Q_ASSERT(bit >= 0);
    return static_cast<Action>(1 << bit);
}

ChannelTransition transitionOf(const State &from, const QString &cell)
{
    if (cell == u".")
        return {from, {}};
    const QString name = cell.section(u':', 0, 0);
    ChannelTransition transition{name.isEmpty() ? from : stateNamed(name), {}};
    const QString letters = cell.section(u':', 1);
    for (const QChar letter : letters)
        transition.actions |= actionOf(letter);
    return transition;
}

/// Calls @p check for every state that there is, and every event.
template <typename Check>
void forAll(Check check)
{
    for (const Column &column : Columns) {
        for (int event = 0; event < EventCount; ++event)
            check(column.state, static_cast<Event>(event));
    }
}

bool isFromServer(Event event)
{
    return event >= Event::Confirmed;
}

constexpr ChannelActions LastWords = Action::TellRefused | Action::TellClosed | Action::TellCutOff;

} // namespace

class ChannelStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void follows_data();
    void follows();
    void theTableIsComplete();
    void statesOfTheTableAreAllThatCanBeReached();
    void withoutAUserBothHalvesAreEnded();
    void halvesNeverOpenAgain();
    void everyOpenedChannelIsClosedOnceByUs();
    void nothingIsSaidBeforeTheAnswerAndAfterOurClose();
    void usersHearTheLastWordOnceAndFromTheServer();
    void numberIsFreedWhenTheServerSaysNoMoreOfIt();
    void whatBreaksALinkComesFromTheServer();
    void lettersOfTheTableStandForTheActionsInTheirOrder();
};

void ChannelStateTest::follows_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Event>("event");
    QTest::addColumn<QString>("cell");
    for (const Line &line : Table) {
        const QStringList cells = cellsOf(line.cells);
        for (std::size_t i = 0; i < Columns.size(); ++i) {
            const QString cell = cells.value(static_cast<qsizetype>(i));
            QTest::addRow("%s + %s = %s", Columns.at(i).name, line.name, qPrintable(cell))
                << static_cast<int>(i) << line.event << cell;
        }
    }
}

void ChannelStateTest::follows()
{
    QFETCH(const int, column);
    QFETCH(const Event, event);
    QFETCH(const QString, cell);
    const State from = Columns.at(static_cast<std::size_t>(column)).state;
    const ChannelTransition expected = transitionOf(from, cell);
    const ChannelTransition actual = nextChannelState(from, event);
    QCOMPARE(channelPhaseName(actual.state.phase), channelPhaseName(expected.state.phase));
    QCOMPARE(sendHalfName(actual.state.send), sendHalfName(expected.state.send));
    QCOMPARE(receiveHalfName(actual.state.receive), receiveHalfName(expected.state.receive));
    QCOMPARE(actual.actions, expected.actions);
}

void ChannelStateTest::theTableIsComplete()
{
    QStringList names;
    for (const Column &column : Columns)
        names.append(QString::fromLatin1(column.name));
    QCOMPARE(cellsOf(Names), names);
    for (std::size_t i = 0; i < Table.size(); ++i) {
        QCOMPARE(cellsOf(Table.at(i).cells).size(), names.size());
        QCOMPARE(static_cast<std::size_t>(Table.at(i).event), i);
    }
}

void ChannelStateTest::statesOfTheTableAreAllThatCanBeReached()
{
    QList<State> reached{State()};
    for (qsizetype i = 0; i < reached.size(); ++i) {
        for (int event = 0; event < EventCount; ++event) {
            const State next = nextChannelState(reached.at(i), static_cast<Event>(event)).state;
            if (!reached.contains(next))
                reached.append(next);
        }
    }
    QCOMPARE(static_cast<std::size_t>(reached.size()), Columns.size());
    for (const Column &column : Columns)
        QVERIFY2(reached.contains(column.state), column.name);
}

void ChannelStateTest::withoutAUserBothHalvesAreEnded()
{
    forAll([](const State &state, Event event) {
        const State next = nextChannelState(state, event).state;
        QVERIFY(next.hasUser() ||
                (next.send == SendHalf::Ended && next.receive == ReceiveHalf::Ended));
    });
}

void ChannelStateTest::halvesNeverOpenAgain()
{
    forAll([](const State &state, Event event) {
        const State next = nextChannelState(state, event).state;
        if (event == Event::OpenSent && state.phase == Phase::Free)
            return;
        QVERIFY(next.send >= state.send);
        QVERIFY(next.receive >= state.receive);
    });
}

/// A channel that the server has opened: when it has no user any more, or never had one.
void ChannelStateTest::everyOpenedChannelIsClosedOnceByUs()
{
    forAll([](const State &state, Event event) {
        const ChannelTransition next = nextChannelState(state, event);
        const bool ends = state.phase == Phase::Open && next.state.phase != Phase::Open;
        const bool wasNotWanted = state.phase == Phase::Unclaimed && event == Event::Confirmed;
        QCOMPARE(next.actions.testFlag(Action::SendClose), ends || wasNotWanted);
    });
}

void ChannelStateTest::nothingIsSaidBeforeTheAnswerAndAfterOurClose()
{
    const ChannelActions words = Action::SendEnd | Action::SendClose | Action::AnswerRequest;
    forAll([words](const State &state, Event event) {
        const ChannelTransition next = nextChannelState(state, event);
        const bool isKnown = state.phase == Phase::Open || event == Event::Confirmed;
        if (!isKnown || state.phase == Phase::Closing)
            QCOMPARE(next.actions & words, ChannelActions());
        // The end comes once.
        if (state.send == SendHalf::Ended)
            QVERIFY(!next.actions.testFlag(Action::SendEnd));
    });
}

void ChannelStateTest::usersHearTheLastWordOnceAndFromTheServer()
{
    forAll([](const State &state, Event event) {
        const ChannelTransition next = nextChannelState(state, event);
        const ChannelActions last = next.actions & LastWords;
        const bool isOver = state.hasUser() && !next.state.hasUser();
        QCOMPARE(last != ChannelActions(), isOver && isFromServer(event));
        QVERIFY(last == ChannelActions() || last == Action::TellRefused ||
                last == Action::TellClosed || last == Action::TellCutOff);
        if (!state.hasUser())
            QVERIFY(!(next.actions & (Action::TellOpened | Action::TellEnd | Action::TakeMessage)));
    });
}

void ChannelStateTest::numberIsFreedWhenTheServerSaysNoMoreOfIt()
{
    forAll([](const State &state, Event event) {
        const ChannelTransition next = nextChannelState(state, event);
        QCOMPARE(next.actions.testFlag(Action::FreeNumber),
                 state.phase != Phase::Free && next.state.phase == Phase::Free);
        if (next.actions.testFlag(Action::FreeNumber))
            QVERIFY(event == Event::Refused || event == Event::CloseReceived);
    });
}

void ChannelStateTest::whatBreaksALinkComesFromTheServer()
{
    forAll([](const State &state, Event event) {
        const ChannelTransition next = nextChannelState(state, event);
        if (!next.actions.testFlag(Action::BreakLink))
            return;
        QVERIFY(isFromServer(event));
        QCOMPARE(next.actions, ChannelActions(Action::BreakLink));
        QVERIFY(next.state == state);
    });
}

void ChannelStateTest::lettersOfTheTableStandForTheActionsInTheirOrder()
{
    QVERIFY(actionOf(u'e') == Action::SendEnd);
    QVERIFY(actionOf(u'c') == Action::SendClose);
    QVERIFY(actionOf(u'a') == Action::AnswerRequest);
    QVERIFY(actionOf(u'f') == Action::FreeNumber);
    QVERIFY(actionOf(u't') == Action::TakeMessage);
    QVERIFY(actionOf(u'O') == Action::TellOpened);
    QVERIFY(actionOf(u'R') == Action::TellRefused);
    QVERIFY(actionOf(u'E') == Action::TellEnd);
    QVERIFY(actionOf(u'C') == Action::TellClosed);
    QVERIFY(actionOf(u'X') == Action::TellCutOff);
    QVERIFY(actionOf(u'b') == Action::BreakChannel);
    QVERIFY(actionOf(u'l') == Action::BreakLink);
}

QTEST_APPLESS_MAIN(ChannelStateTest)
#include "tst_channelstate.moc"
