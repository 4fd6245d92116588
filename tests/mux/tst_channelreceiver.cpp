// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/mux/channelbed.h"

#include <QTest>

#include <functional>

using namespace Culvert;
using namespace Culvert::Test;

namespace {

/// What a user does when it is given bytes.
using ReceiverDeed = std::function<void(ChannelBed &, ChannelRecord &)>;

} // namespace

class ChannelReceiverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAreGatheredUntilTheyAreDelivered();
    void deliveryTellsWhetherTheChannelGoesOn_data();
    void deliveryTellsWhetherTheChannelGoesOn();
    void nothingIsDeliveredTwice();
    void nextChannelOfANumberGetsNothingOfTheOldOnes();
    void whatWasConsumedIsGrantedAgain();
    void serverThatHasEndedIsGrantedNothing();
    void moreThanWasGrantedIsRefused();
    void whatIsDroppedIsGrantedAgain();
};

void ChannelReceiverTest::partsAreGatheredUntilTheyAreDelivered()
{
    ChannelBed bed;
    QVERIFY(bed.start());
    RecordingUser first;
    RecordingUser second;
    first.takesAll = second.takesAll = false;
    ChannelRecord &one = bed.open(first);
    ChannelRecord &two = bed.open(second);
    QByteArray expected;
    // More than a user is given at once.
    for (char letter = 'a'; letter <= 'z'; ++letter) {
        static const QByteArray letters("abcdefghijklmnopqrstuvwxyz");
        QVERIFY(bed.receiver.arrived(one, QByteArrayView(letters).sliced(letter - 'a', 1)));
        QVERIFY(bed.receiver.arrived(two, "-"));
        expected += letter;
    }
    QCOMPARE(first.log, QString());
    bed.receiver.deliverAll();
    QCOMPARE(first.received, expected);
    QCOMPARE(second.received, QByteArray(26, '-'));
}

void ChannelReceiverTest::deliveryTellsWhetherTheChannelGoesOn_data()
{
    QTest::addColumn<ReceiverDeed>("deed");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("user takes it") << ReceiverDeed([](ChannelBed &, ChannelRecord &) {}) << true;
    QTest::newRow("user ends its side") << ReceiverDeed([](ChannelBed &, ChannelRecord &channel) {
        channel.machine.apply(ChannelEvent::UserEnds);
    }) << true;
    QTest::newRow("user leaves") << ReceiverDeed([](ChannelBed &bed, ChannelRecord &channel) {
        bed.leave(channel);
    }) << false;
    QTest::newRow("user closes the link")
        << ReceiverDeed([](ChannelBed &bed, ChannelRecord &) { bed.socket.close(); }) << false;
}

void ChannelReceiverTest::deliveryTellsWhetherTheChannelGoesOn()
{
    QFETCH(const ReceiverDeed, deed);
    QFETCH(const bool, goesOn);
    ChannelBed bed;
    QVERIFY(bed.start());
    RecordingUser user;
    ChannelRecord &channel = bed.open(user);
    // Nothing has arrived.
    QVERIFY(bed.receiver.deliver(channel));
    QVERIFY(bed.receiver.arrived(channel, "a"));
    QVERIFY(bed.receiver.arrived(channel, "b"));
    int calls = 0;
    user.onReceived = [&] {
        if (calls++ == 0)
            deed(bed, channel);
    };
    QCOMPARE(bed.receiver.deliver(channel), goesOn);
    QCOMPARE(user.received, QByteArray(goesOn ? "ab" : "a"));
    // What is left goes nowhere.
    bed.receiver.deliverAll();
    QCOMPARE(user.received, QByteArray(goesOn ? "ab" : "a"));
    if (bed.socket.isOpen())
        QCOMPARE(bed.receiver.deliver(channel), goesOn);
}

void ChannelReceiverTest::nothingIsDeliveredTwice()
{
    ChannelBed bed;
    QVERIFY(bed.start());
    RecordingUser user;
    ChannelRecord &channel = bed.open(user);
    QVERIFY(bed.receiver.arrived(channel, "a"));
    QVERIFY(bed.receiver.deliver(channel));
    QVERIFY(bed.receiver.arrived(channel, "b"));
    bed.receiver.deliverAll();
    bed.receiver.deliverAll();
    QVERIFY(bed.receiver.arrived(channel, "c"));
    bed.receiver.deliverAll();
    QCOMPARE(user.received, QByteArray("abc"));
}

void ChannelReceiverTest::nextChannelOfANumberGetsNothingOfTheOldOnes()
{
    ChannelBed bed;
    QVERIFY(bed.start());
    RecordingUser first;
    RecordingUser second;
    ChannelRecord &channel = bed.open(first);
    QVERIFY(bed.receiver.arrived(channel, "old"));
    bed.close(channel);
    ChannelRecord &next = bed.open(second);
    QCOMPARE(&next, &channel);
    bed.receiver.deliverAll();
    QCOMPARE(first.log, QString());
    QCOMPARE(second.log, QString());
    QVERIFY(bed.receiver.arrived(next, "new"));
    bed.receiver.deliverAll();
    QCOMPARE(second.received, QByteArray("new"));
}

void ChannelReceiverTest::whatWasConsumedIsGrantedAgain()
{
    ChannelBed bed;
    QVERIFY(bed.start());
    RecordingUser user;
    ChannelRecord &channel = bed.open(user);
    const QByteArray bytes(128 * 1024, 'x');
    const quint32 before = channel.receiving.window.granted();
    QVERIFY(bed.receiver.arrived(channel, bytes));
    bed.receiver.deliverAll();
    QCOMPARE(channel.receiving.window.granted(), before - quint32{128 * 1024});
    QCOMPARE(bed.said(), QByteArray());
    bed.receiver.consumed(channel, 128 * 1024);
    QVERIFY(channel.receiving.window.granted() >= before);
    QCOMPARE(bed.said(), QByteArray("93:1000"));
}

void ChannelReceiverTest::serverThatHasEndedIsGrantedNothing()
{
    ChannelBed bed;
    QVERIFY(bed.start());
    RecordingUser user;
    ChannelRecord &channel = bed.open(user);
    const QByteArray bytes(128 * 1024, 'x');
    QVERIFY(bed.receiver.arrived(channel, bytes));
    bed.receiver.deliverAll();
    channel.machine.apply(ChannelEvent::EndReceived);
    bed.receiver.consumed(channel, 128 * 1024);
    QCOMPARE(channel.receiving.window.held(), 0U);
    QCOMPARE(bed.said(), QByteArray());
}

void ChannelReceiverTest::moreThanWasGrantedIsRefused()
{
    ChannelBed bed;
    QVERIFY(bed.start());
    RecordingUser user;
    ChannelRecord &channel = bed.open(user);
    const QByteArray bytes(channel.receiving.window.granted() + 1, 'x');
    QVERIFY(!bed.receiver.arrived(channel, bytes));
    QVERIFY(!bed.receiver.dropped(channel, static_cast<quint32>(bytes.size())));
    bed.receiver.deliverAll();
    QCOMPARE(user.log, QString());
    QVERIFY(bed.receiver.arrived(channel, bytes.chopped(1)));
    QVERIFY(!bed.receiver.arrived(channel, "x"));
}

void ChannelReceiverTest::whatIsDroppedIsGrantedAgain()
{
    ChannelBed bed;
    QVERIFY(bed.start());
    RecordingUser user;
    ChannelRecord &channel = bed.open(user);
    QVERIFY(bed.receiver.dropped(channel, 128 * 1024));
    QCOMPARE(bed.said(), QByteArray("93:1000"));
    QCOMPARE(channel.receiving.window.held(), 0U);
    QCOMPARE(user.log, QString());
}

QTEST_GUILESS_MAIN(ChannelReceiverTest)
#include "tst_channelreceiver.moc"
