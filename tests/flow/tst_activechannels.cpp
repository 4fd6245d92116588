// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/flow/activechannels.h"

#include <QTest>

#include <vector>

using namespace Culvert;
using namespace std::chrono_literals;

using Clock = ActiveChannels::Clock;

namespace {

constexpr quint32 Enough = 1000;
constexpr auto Round = 2s;

/// Some channels of one link. Time passes here only.
struct SharingChannels
{
    ActiveChannels active{Enough};
    std::vector<ActiveChannels::Share> shares = std::vector<ActiveChannels::Share>(10);
    Clock::time_point now{1h};

    /// The first @p count of them move so many bytes each.
    void move(std::size_t count, quint32 bytes = Enough)
    {
        for (std::size_t i = 0; i < count; ++i)
            active.moved(shares.at(i), bytes, now, Round);
    }
};

} // namespace

class ActiveChannelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsAlwaysOne();
    void thoseThatMoveMuchCount();
    void littleAddsUpInARoundOnly();
    void countsInTheNextRoundToo();
    void roundThatIsLongOverDoesNotCount();
    void oneThatIsGoneDoesNotCount();
    void oneThatIsGoneCountsInNoRound();
    void noneIsLeftWhenTheirTimeIsOver();
};

void ActiveChannelsTest::thereIsAlwaysOne()
{
    SharingChannels channels;
    QCOMPARE(channels.active.count(), 1);
    channels.move(10, 1);
    QCOMPARE(channels.active.count(), 1);
}

void ActiveChannelsTest::thoseThatMoveMuchCount()
{
    SharingChannels channels;
    channels.move(3);
    QCOMPARE(channels.active.count(), 3);
    // Each of them once.
    channels.move(3, 100 * Enough);
    QCOMPARE(channels.active.count(), 3);
    channels.move(10, Enough - 1);
    QCOMPARE(channels.active.count(), 3);
}

void ActiveChannelsTest::littleAddsUpInARoundOnly()
{
    SharingChannels channels;
    for (quint32 i = 0; i < Enough / 10; ++i) {
        QCOMPARE(channels.active.count(), 1);
        channels.move(5, 10);
    }
    QCOMPARE(channels.active.count(), 5);
    SharingChannels slow;
    for (quint32 i = 0; i < Enough / 10; ++i, slow.now += 1s)
        slow.move(5, 10);
    QCOMPARE(slow.active.count(), 1);
}

void ActiveChannelsTest::countsInTheNextRoundToo()
{
    SharingChannels channels;
    channels.move(5);
    channels.now += Round;
    channels.move(1);
    QCOMPARE(channels.active.count(), 5);
    channels.now += Round - 1ms;
    channels.move(2);
    QCOMPARE(channels.active.count(), 5);
    // By the third they are forgotten.
    channels.now += 1ms;
    channels.move(1);
    QCOMPARE(channels.active.count(), 2);
    // More of them count at once.
    channels.move(7);
    QCOMPARE(channels.active.count(), 7);
}

void ActiveChannelsTest::roundThatIsLongOverDoesNotCount()
{
    SharingChannels channels;
    channels.move(5);
    channels.now += 2 * Round;
    channels.move(1);
    QCOMPARE(channels.active.count(), 1);
}

void ActiveChannelsTest::oneThatIsGoneDoesNotCount()
{
    SharingChannels channels;
    channels.move(5);
    channels.active.forget(channels.shares.at(0));
    QCOMPARE(channels.active.count(), 4);
    // Nor twice.
    channels.active.forget(channels.shares.at(0));
    QCOMPARE(channels.active.count(), 4);
    // One that did not count anyway changes nothing.
    channels.active.forget(channels.shares.at(9));
    QCOMPARE(channels.active.count(), 4);
    channels.now += Round;
    channels.active.forget(channels.shares.at(1));
    channels.move(1, 1);
    QCOMPARE(channels.active.count(), 3);
    // That one counted in the round before, and is none of those that do in this.
    for (const std::size_t i : {8U, 9U})
        channels.active.moved(channels.shares.at(i), Enough, channels.now, Round);
    channels.active.forget(channels.shares.at(2));
    channels.now += Round;
    channels.move(1, 1);
    QCOMPARE(channels.active.count(), 2);
}

/// Downloads that ended a moment ago leave the line to those that come.
void ActiveChannelsTest::oneThatIsGoneCountsInNoRound()
{
    SharingChannels channels;
    channels.move(5);
    channels.now += Round;
    channels.move(5);
    QCOMPARE(channels.active.countAt(channels.now), 5);
    for (ActiveChannels::Share &share : channels.shares)
        channels.active.forget(share);
    QCOMPARE(channels.active.countAt(channels.now), 0);
    QCOMPARE(channels.active.count(), 1);
}

void ActiveChannelsTest::noneIsLeftWhenTheirTimeIsOver()
{
    SharingChannels channels;
    QCOMPARE(channels.active.countAt(channels.now), 0);
    channels.move(5);
    QCOMPARE(channels.active.countAt(channels.now + Round), 5);
    QCOMPARE(channels.active.countAt(channels.now + 2 * Round), 0);
    // Nor are they there again when others move.
    channels.now += 10 * Round;
    channels.move(1);
    for (const std::size_t i : {1U, 2U, 3U, 4U})
        channels.active.forget(channels.shares.at(i));
    QCOMPARE(channels.active.countAt(channels.now), 1);
}

QTEST_APPLESS_MAIN(ActiveChannelsTest)
#include "tst_activechannels.moc"
