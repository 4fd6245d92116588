// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/mux/linkbed.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace Culvert;
using namespace Culvert::Test;

namespace {

constexpr std::size_t Others = MuxLink::MostLanes - 1;
constexpr quint8 OpenMessage = 90;

/// A link that has asked for all its lanes, of which the master answers @p answered beside the
/// first.
class LanesBed
{
public:
    bool start(std::size_t answered = Others)
    {
        if (!bed.start())
            return false;
        bed.link.openLanes();
        LinkBed::settle();
        for (std::size_t i = 0; i < Others; ++i) {
            if (!bed.master.acceptOther())
                return false;
            if (i < answered)
                answer(i);
        }
        return bed.link.laneCount() == 1 + answered;
    }

    void answer(std::size_t other)
    {
        bed.master.swapWith(other);
        bed.master.receive();
        bed.say(FakeMaster::proxyAnswer());
        bed.master.swapWith(other);
    }

    /// Opens a channel, which the server accepts on the lane of that index.
    void openOn(std::size_t other, RecordingUser &user)
    {
        bed.open(user);
        bed.master.swapWith(other);
        id = bed.master.messages().last().number32(16);
        bed.say(FakeMaster::confirmation(id, 1000 + id, 1 << 20));
        bed.master.swapWith(other);
    }

    LinkBed bed;
    quint32 id = 0;
};

} // namespace

class MuxLanesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachChannelGoesToTheLaneWithTheFewest();
    void laneThatBecameFreeIsTakenAgain();
    void whoHasEndedTakesNoLane();
    void whatAChannelSaysGoesOverItsLane();
    void lanesThatDoNotAnswerAreNotMissed();
    void laneThatEndsBeforeItIsReadyIsNotMissed();
    void laneThatEndsLaterEndsTheLink();
    void messageOnAnotherLaneBreaksTheLink();
    void serverIsHeardOnAnyLane();
    void sshItselfIsNotTheServer();
    void allAreClosedTogether();
};

void MuxLanesTest::eachChannelGoesToTheLaneWithTheFewest()
{
    LanesBed lanes;
    QVERIFY(lanes.start());
    std::array<RecordingUser, 2 * MuxLink::MostLanes> users;
    for (RecordingUser &user : users)
        lanes.bed.open(user);
    const auto opens = [&lanes] {
        const QList<FakeMaster::Message> messages = lanes.bed.master.messages();
        return std::count_if(messages.begin(), messages.end(),
                             [](const auto &message) { return message.number == OpenMessage; });
    };
    QCOMPARE(opens(), 2);
    for (std::size_t i = 0; i < Others; ++i) {
        lanes.bed.master.swapWith(i);
        QCOMPARE(opens(), 2);
    }
}

void MuxLanesTest::laneThatBecameFreeIsTakenAgain()
{
    LanesBed lanes;
    QVERIFY(lanes.start());
    std::array<RecordingUser, MuxLink::MostLanes> users;
    for (RecordingUser &user : users)
        lanes.bed.open(user);
    lanes.bed.master.swapWith(3);
    lanes.bed.master.messages();
    users.at(4).stream.reset();
    RecordingUser next;
    lanes.bed.open(next);
    QCOMPARE(lanes.bed.master.messages().last().number, OpenMessage);
}

/// One connection after the other stays on one lane, so that ssh and we wake up once for both.
void MuxLanesTest::whoHasEndedTakesNoLane()
{
    LanesBed lanes;
    QVERIFY(lanes.start());
    RecordingUser first;
    lanes.bed.openConfirmed(first);
    first.stream->sendEnd();
    LinkBed::settle();
    RecordingUser second;
    lanes.bed.open(second);
    QCOMPARE(lanes.bed.master.messages().last().number, OpenMessage);
    // Nor does it count twice when it goes.
    first.stream.reset();
    RecordingUser third;
    lanes.bed.open(third);
    QVERIFY(lanes.bed.master.messages().last().number != OpenMessage);
}

void MuxLanesTest::whatAChannelSaysGoesOverItsLane()
{
    LanesBed lanes;
    QVERIFY(lanes.start());
    RecordingUser first;
    lanes.bed.openConfirmed(first);
    RecordingUser user;
    lanes.openOn(0, user);
    QVERIFY(user.log.contains(u'O'));
    lanes.bed.master.messages();
    user.stream.reset();
    LinkBed::settle();
    QVERIFY(lanes.bed.master.messages().isEmpty());
    lanes.bed.master.swapWith(0);
    const QList<FakeMaster::Message> said = lanes.bed.master.messages();
    QCOMPARE(said.last(), (FakeMaster::Message{97, FakeMaster::number32(1000 + lanes.id)}));
}

/// Those that are there carry all.
void MuxLanesTest::lanesThatDoNotAnswerAreNotMissed()
{
    LanesBed lanes;
    QVERIFY(lanes.start(1));
    std::array<RecordingUser, 4> users;
    for (RecordingUser &user : users)
        lanes.bed.open(user);
    QCOMPARE(lanes.bed.master.messages().size(), 2);
    lanes.bed.master.swapWith(0);
    QCOMPARE(lanes.bed.master.messages().size(), 2);
}

void MuxLanesTest::laneThatEndsBeforeItIsReadyIsNotMissed()
{
    LanesBed lanes;
    QVERIFY(lanes.start(0));
    lanes.bed.master.swapWith(2);
    lanes.bed.master.close();
    lanes.bed.master.swapWith(2);
    LinkBed::settle();
    QCOMPARE(lanes.bed.lostCount, 0);
    RecordingUser user;
    lanes.bed.openConfirmed(user);
    QVERIFY(user.log.contains(u'O'));
}

void MuxLanesTest::laneThatEndsLaterEndsTheLink()
{
    LanesBed lanes;
    QVERIFY(lanes.start());
    RecordingUser user;
    lanes.bed.openConfirmed(user);
    lanes.bed.master.swapWith(2);
    lanes.bed.master.close();
    LinkBed::settle();
    QCOMPARE(lanes.bed.lostCount, 1);
    QVERIFY(!lanes.bed.link.isReady());
}

void MuxLanesTest::messageOnAnotherLaneBreaksTheLink()
{
    LanesBed lanes;
    QVERIFY(lanes.start());
    RecordingUser user;
    lanes.bed.openConfirmed(user);
    lanes.bed.master.swapWith(1);
    lanes.bed.say(FakeMaster::data(lanes.bed.lastId(), "x"));
    QCOMPARE(lanes.bed.lostCount, 1);
    QVERIFY(user.received.isEmpty());
}

void MuxLanesTest::serverIsHeardOnAnyLane()
{
    LanesBed lanes;
    QVERIFY(lanes.start());
    RecordingUser first;
    lanes.bed.openConfirmed(first);
    QVERIFY(!lanes.bed.link.waitingSince());
    RecordingUser second;
    lanes.bed.open(second);
    QVERIFY(lanes.bed.link.waitingSince());
    lanes.bed.say(FakeMaster::data(lanes.bed.lastId(), "x"));
    QVERIFY(!lanes.bed.link.waitingSince());
    // What is said there next waits again.
    const int before = lanes.bed.waitsCount;
    second.stream.reset();
    RecordingUser third;
    lanes.bed.open(third);
    QVERIFY(lanes.bed.link.waitingSince());
    QCOMPARE(lanes.bed.waitsCount, before + 1);
}

/// Its answer to the request for a lane says nothing of a server.
void MuxLanesTest::sshItselfIsNotTheServer()
{
    LanesBed lanes;
    QVERIFY(lanes.start(0));
    RecordingUser user;
    lanes.bed.open(user);
    QVERIFY(lanes.bed.link.waitingSince());
    lanes.answer(0);
    QCOMPARE(lanes.bed.link.laneCount(), 2U);
    QVERIFY(lanes.bed.link.waitingSince());
}

void MuxLanesTest::allAreClosedTogether()
{
    LanesBed lanes;
    QVERIFY(lanes.start());
    RecordingUser first;
    lanes.bed.openConfirmed(first);
    RecordingUser user;
    lanes.openOn(0, user);
    lanes.bed.link.close({FailureKind::Cancelled, {}, {}});
    QVERIFY(user.isClosed());
    QVERIFY(lanes.bed.master.isAtEnd());
    for (std::size_t i = 0; i < Others; ++i) {
        lanes.bed.master.swapWith(i);
        QVERIFY(lanes.bed.master.isAtEnd());
    }
}

QTEST_GUILESS_MAIN(MuxLanesTest)
#include "tst_muxlanes.moc"
