// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/mux/channelbed.h"

#include <QTest>

#include <functional>

using namespace Culvert;
using namespace Culvert::Test;

namespace {

/// What a user does while it fills packets.
using SenderDeed = std::function<void(ChannelBed &, ChannelRecord &own, ChannelRecord &other)>;

} // namespace

class ChannelSenderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAUserDoesWhileItFillsFollowsItsPackets_data();
    void whatAUserDoesWhileItFillsFollowsItsPackets();
    void linkMayBeClosedWhileAUserFills();
    void roomIsForWholeTurns();
    void onlyWhoHasSomethingGetsATurn();
    void endFollowsWhatIsStillToBeSent();
    void oldTurnIsNotTheNextChannels();
    void oldTurnIsNotOfAChannelOnAnotherLane();
    void oldTurnAndOwnTurnAreOneTurn();
    void whoIsForgottenIsHeldBackNoMore();
    void nobodyGetsATurnAfterTheLinksEnd();
    void windowHasAnEnd();
};

void ChannelSenderTest::whatAUserDoesWhileItFillsFollowsItsPackets_data()
{
    QTest::addColumn<SenderDeed>("deed");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("nothing") << SenderDeed([](ChannelBed &, ChannelRecord &, ChannelRecord &) {})
                             << QByteArray("94:1000");
    QTest::newRow("asks for more") << SenderDeed([](ChannelBed &bed, ChannelRecord &own,
                                                    ChannelRecord &) { bed.wantToSend(own); })
                                   << QByteArray("94:1000");
    QTest::newRow("another asks") << SenderDeed([](ChannelBed &bed, ChannelRecord &,
                                                   ChannelRecord &other) { bed.wantToSend(other); })
                                  << QByteArray("94:1000 94:1001");
    QTest::newRow("says something")
        << SenderDeed([](ChannelBed &bed, ChannelRecord &own, ChannelRecord &) {
               ChannelMessage::appendWindowAdjust(bed.sender.out(), own.remoteNumber, 5);
           })
        << QByteArray("94:1000 93:1000");
    QTest::newRow("ends") << SenderDeed([](ChannelBed &, ChannelRecord &own, ChannelRecord &) {
        own.machine.apply(ChannelEvent::UserEnds);
    }) << QByteArray("94:1000 96:1000");
    QTest::newRow("leaves") << SenderDeed([](ChannelBed &bed, ChannelRecord &own, ChannelRecord &) {
        bed.leave(own);
    }) << QByteArray("94:1000 97:1000");
    QTest::newRow("another leaves") << SenderDeed([](ChannelBed &bed, ChannelRecord &,
                                                     ChannelRecord &other) { bed.leave(other); })
                                    << QByteArray("94:1000 97:1001");
    QTest::newRow("opens one") << SenderDeed([](ChannelBed &bed, ChannelRecord &,
                                                ChannelRecord &other) {
        ChannelRecord &channel = bed.channels.take(other.handle);
        ChannelMessage::appendOpen(bed.sender.out(), channel.number, bed.receiver.begin(channel),
                                   other.handle->target());
        bed.sender.expectAnswer();
    }) << QByteArray("94:1000 90:12");
    QTest::newRow("is acknowledged")
        << SenderDeed([](ChannelBed &bed, ChannelRecord &own, ChannelRecord &) {
               QVERIFY(bed.sender.acknowledged(own, 10));
           })
        << QByteArray("94:1000");
}

void ChannelSenderTest::whatAUserDoesWhileItFillsFollowsItsPackets()
{
    QFETCH(const SenderDeed, deed);
    QFETCH(const QByteArray, said);
    ChannelBed bed;
    QVERIFY(bed.start());
    RecordingUser user;
    RecordingUser otherUser;
    ChannelRecord &own = bed.open(user);
    ChannelRecord &other = bed.open(otherUser);
    user.toSend = "hello";
    otherUser.toSend = "me too";
    int fills = 0;
    user.onFill = [&] {
        if (fills++ == 0)
            deed(bed, own, other);
    };
    bed.wantToSend(own);
    QCOMPARE(bed.said(), said);
    QCOMPARE(user.toSend, QByteArray());
}

void ChannelSenderTest::linkMayBeClosedWhileAUserFills()
{
    ChannelBed bed;
    QVERIFY(bed.start());
    RecordingUser user;
    RecordingUser otherUser;
    ChannelRecord &own = bed.open(user);
    ChannelRecord &other = bed.open(otherUser);
    user.toSend = otherUser.toSend = "hello";
    user.onFill = [&bed] {
        bed.socket.close();
        bed.sender.clear();
    };
    bed.wantToSend(own);
    bed.wantToSend(other);
    QCOMPARE(bed.said(), QByteArray());
    QCOMPARE(otherUser.toSend, QByteArray("hello"));
    QVERIFY(bed.master.isAtEnd());
}

void ChannelSenderTest::roomIsForWholeTurns()
{
    ChannelBed bed;
    QVERIFY(bed.start());
    RecordingUser first;
    RecordingUser second;
    first.toSend = second.toSend = QByteArray(1000, 'x');
    ChannelRecord &one = bed.open(first);
    ChannelRecord &two = bed.open(second);
    bed.wantToSend(one);
    bed.wantToSend(two);
    bed.sender.fill(1);
    QCOMPARE(first.toSend.size(), 0);
    QCOMPARE(second.toSend.size(), 1000);
    bed.sender.fill(1);
    QCOMPARE(second.toSend.size(), 0);
    QCOMPARE(bed.said(), QByteArray("94:1000 94:1001"));
}

void ChannelSenderTest::onlyWhoHasSomethingGetsATurn()
{
    ChannelBed bed;
    QVERIFY(bed.start());
    RecordingUser user;
    ChannelRecord &channel = bed.open(user, 0);
    int fills = 0;
    user.onFill = [&fills] { ++fills; };
    bed.sender.schedule(channel);
    QVERIFY(!channel.isScheduled);
    // It has no window.
    bed.wantToSend(channel);
    QVERIFY(!channel.isScheduled);
    QVERIFY(bed.sender.acknowledged(channel, 5));
    QVERIFY(channel.isScheduled);
    QCOMPARE(bed.said(), QByteArray());
    QCOMPARE(fills, 1);
    QVERIFY(!channel.isScheduled);
}

void ChannelSenderTest::endFollowsWhatIsStillToBeSent()
{
    ChannelBed bed;
    QVERIFY(bed.start());
    RecordingUser user;
    ChannelRecord &channel = bed.open(user, 3);
    user.toSend = "hello";
    channel.machine.apply(ChannelEvent::UserEnds);
    bed.wantToSend(channel);
    QCOMPARE(bed.said(), QByteArray("94:1000"));
    QVERIFY(channel.state().send == SendHalf::Draining);
    bed.sender.acknowledged(channel, 3);
    QCOMPARE(bed.said(), QByteArray("94:1000 96:1000"));
    QVERIFY(channel.state().send == SendHalf::Ended);
    // It comes once.
    bed.wantToSend(channel);
    QCOMPARE(bed.said(), QByteArray());
}

void ChannelSenderTest::oldTurnIsNotTheNextChannels()
{
    ChannelBed bed;
    QVERIFY(bed.start());
    RecordingUser first;
    RecordingUser second;
    first.toSend = second.toSend = "hello";
    ChannelRecord &channel = bed.open(first);
    bed.wantToSend(channel);
    bed.close(channel);
    ChannelRecord &next = bed.open(second);
    QCOMPARE(&next, &channel);
    next.wantsToSend = true;
    QCOMPARE(bed.said(), QByteArray("97:1000"));
    QCOMPARE(first.toSend, QByteArray("hello"));
    QCOMPARE(second.toSend, QByteArray("hello"));
}

void ChannelSenderTest::oldTurnIsNotOfAChannelOnAnotherLane()
{
    ChannelBed bed;
    QVERIFY(bed.start());
    ChannelBed lane;
    QVERIFY(lane.start());
    ChannelSender other(lane.socket, bed.channels, bed.line, bed.control);
    RecordingUser first;
    RecordingUser second;
    first.toSend = second.toSend = "hello";
    ChannelRecord &channel = bed.open(first);
    bed.wantToSend(channel);
    bed.close(channel);
    ChannelRecord &next = bed.open(second);
    QCOMPARE(&next, &channel);
    next.sender = &other;
    next.wantsToSend = true;
    other.schedule(next);
    // Its bytes may only go where all its others go.
    QCOMPARE(bed.said(), QByteArray("97:1000"));
    QCOMPARE(second.toSend, QByteArray("hello"));
    QVERIFY(next.isScheduled);
}

void ChannelSenderTest::oldTurnAndOwnTurnAreOneTurn()
{
    ChannelBed bed;
    QVERIFY(bed.start());
    RecordingUser first;
    RecordingUser second;
    first.toSend = second.toSend = "hello";
    ChannelRecord &channel = bed.open(first);
    bed.wantToSend(channel);
    bed.close(channel);
    int fills = 0;
    second.onFill = [&fills] { ++fills; };
    bed.wantToSend(bed.open(second));
    QCOMPARE(bed.said(), QByteArray("97:1000 94:1000"));
    QCOMPARE(fills, 1);
}

void ChannelSenderTest::whoIsForgottenIsHeldBackNoMore()
{
    ChannelBed bed;
    QVERIFY(bed.start());
    RecordingUser user;
    ChannelRecord &channel = bed.open(user, 64 << 20);
    user.toSend = QByteArray(32 << 20, 'x');
    bed.wantToSend(channel);
    QTRY_VERIFY((bed.said(), channel.flight.heldBack));
    QVERIFY(channel.flight.bytes > 0);
    bed.leave(channel);
    QVERIFY(!channel.flight.heldBack);
    QCOMPARE(channel.flight.bytes, 0U);
    // Twice is once.
    bed.sender.forget(channel);
    QCOMPARE(channel.flight.bytes, 0U);
    QCOMPARE(bed.said(), QByteArray("97:1000"));
}

void ChannelSenderTest::nobodyGetsATurnAfterTheLinksEnd()
{
    ChannelBed bed;
    QVERIFY(bed.start());
    RecordingUser user;
    user.toSend = "hello";
    bed.wantToSend(bed.open(user));
    bed.sender.clear();
    QCOMPARE(bed.said(), QByteArray());
    QCOMPARE(user.toSend, QByteArray("hello"));
}

void ChannelSenderTest::windowHasAnEnd()
{
    ChannelBed bed;
    QVERIFY(bed.start());
    RecordingUser user;
    ChannelRecord &channel = bed.open(user, 0xfffffff0);
    QVERIFY(bed.sender.acknowledged(channel, 15));
    QCOMPARE(channel.sendWindow, 0xffffffff);
    QVERIFY(bed.sender.acknowledged(channel, 0));
    QVERIFY(!bed.sender.acknowledged(channel, 1));
    QCOMPARE(channel.sendWindow, 0xffffffff);
}

QTEST_GUILESS_MAIN(ChannelSenderTest)
#include "tst_channelsender.moc"
