// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/mux/channeltable.h"

#include "core/mux/channel.h"
#include "tests/stream/recordinguser.h"

#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

class NoQueue final : public ChannelQueue
{
public:
    void leave(Channel &channel) override { Q_UNUSED(channel) }
};

/// Somebody for whom numbers are taken.
struct Somebody
{
    NoQueue queue;
    RecordingUser user;
    Channel handle{SocketAddress(HostPort{u"web.internal"_s, 80}), user, queue};
};

void refuse(ChannelTable &table, ChannelRecord &channel)
{
    channel.machine.apply(ChannelEvent::Refused);
    table.free(channel);
}

QList<quint32> used(ChannelTable &table)
{
    QList<quint32> numbers;
    table.forEachUsed([&numbers](ChannelRecord &channel) { numbers.append(channel.number); });
    return numbers;
}

} // namespace

class ChannelTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersBeginAtZeroAndAreTakenAgain();
    void onlyNumbersInUseAreFound();
    void recordsStayWhereTheyAre();
    void freedRecordHasNothingOfTheOldChannel();
    void visitMayTakeAndFree();
    void firstOfThoseWithAUserIsFound();
    void onlyAChannelWithAWindowIsSendable_data();
    void onlyAChannelWithAWindowIsSendable();
};

void ChannelTableTest::numbersBeginAtZeroAndAreTakenAgain()
{
    Somebody somebody;
    ChannelTable table;
    QCOMPARE(table.count(), std::size_t{0});
    for (quint32 number = 0; number < 3; ++number)
        QCOMPARE(table.take(&somebody.handle).number, number);
    QCOMPARE(table.count(), std::size_t{3});
    refuse(table, *table.find(1));
    QCOMPARE(table.count(), std::size_t{2});
    QCOMPARE(table.take(&somebody.handle).number, 1U);
    QCOMPARE(table.take(&somebody.handle).number, 3U);
    QCOMPARE(table.count(), std::size_t{4});
}

void ChannelTableTest::onlyNumbersInUseAreFound()
{
    Somebody somebody;
    ChannelTable table;
    QVERIFY(!table.find(0));
    QVERIFY(!table.find(0xffffffff));
    ChannelRecord &channel = table.take(&somebody.handle);
    ChannelRecord &probe = table.take(nullptr);
    QCOMPARE(table.find(0), &channel);
    QCOMPARE(table.findUsed(0), &channel);
    QCOMPARE(channel.handle, &somebody.handle);
    // Nobody uses what a probe opens.
    QCOMPARE(table.find(1), &probe);
    QVERIFY(!table.findUsed(1));
    QVERIFY(!table.find(2));
    QCOMPARE(used(table), QList<quint32>{0});
    refuse(table, channel);
    QVERIFY(!table.find(0));
    QVERIFY(!table.findUsed(0));
    QCOMPARE(used(table), QList<quint32>());
}

void ChannelTableTest::recordsStayWhereTheyAre()
{
    Somebody somebody;
    ChannelTable table;
    QList<ChannelRecord *> records;
    for (int i = 0; i < 16000; ++i)
        records.append(&table.take(&somebody.handle));
    for (qsizetype i = 0; i < records.size(); ++i) {
        QCOMPARE(table.find(static_cast<quint32>(i)), records.at(i));
        QCOMPARE(records.at(i)->number, static_cast<quint32>(i));
    }
}

void ChannelTableTest::freedRecordHasNothingOfTheOldChannel()
{
    Somebody somebody;
    ChannelTable table;
    ChannelRecord &channel = table.take(&somebody.handle);
    ReceivedParts parts;
    parts.add(channel.received, "late");
    channel.remoteNumber = 7;
    channel.sendWindow = 100;
    channel.wantsToSend = channel.isScheduled = channel.hasSent = true;
    channel.machine.apply(ChannelEvent::UserEnds);
    refuse(table, channel);
    QCOMPARE(&table.take(&somebody.handle), &channel);
    QVERIFY(channel.received.isEmpty());
    QCOMPARE(channel.remoteNumber, 0U);
    QCOMPARE(channel.sendWindow, 0U);
    QVERIFY(!channel.wantsToSend && !channel.isScheduled && !channel.hasSent);
    QVERIFY(channel.state().send == SendHalf::Open);
}

void ChannelTableTest::visitMayTakeAndFree()
{
    Somebody somebody;
    ChannelTable table;
    for (int i = 0; i < 4; ++i)
        table.take(&somebody.handle);
    QList<quint32> visited;
    table.forEachUsed([&](ChannelRecord &channel) {
        visited.append(channel.number);
        if (channel.number == 0)
            refuse(table, *table.find(2));
        if (channel.number == 1)
            table.take(nullptr);
    });
    QCOMPARE(visited, (QList<quint32>{0, 1, 3}));
}

void ChannelTableTest::firstOfThoseWithAUserIsFound()
{
    Somebody somebody;
    ChannelTable table;
    const auto any = [](const ChannelRecord &) { return true; };
    QVERIFY(!table.findUsedWhere(any));
    table.take(nullptr);
    QVERIFY(!table.findUsedWhere(any));
    const ChannelRecord *first = &table.take(&somebody.handle);
    table.take(&somebody.handle).machine.apply(ChannelEvent::Confirmed);
    QCOMPARE(table.findUsedWhere(any), first);
    const ChannelRecord *open = table.findUsedWhere(
        [](const ChannelRecord &channel) { return channel.state().phase == ChannelPhase::Open; });
    QVERIFY(open);
    QCOMPARE(open->number, 2U);
}

void ChannelTableTest::onlyAChannelWithAWindowIsSendable_data()
{
    QTest::addColumn<QList<ChannelEvent>>("events");
    QTest::addColumn<quint32>("window");
    QTest::addColumn<bool>("wants");
    QTest::addColumn<bool>("heldBack");
    QTest::addColumn<bool>("isSendable");
    using enum ChannelEvent;
    const QList<ChannelEvent> open{Confirmed};
    const QList<ChannelEvent> draining{Confirmed, UserEnds};
    const QList<ChannelEvent> ended{Confirmed, UserEnds, Drained};
    QTest::newRow("opening") << QList<ChannelEvent>() << 100U << true << false << false;
    QTest::newRow("open, and has nothing") << open << 100U << false << false << false;
    QTest::newRow("open, and has something") << open << 1U << true << false << true;
    QTest::newRow("no window") << open << 0U << true << false << false;
    QTest::newRow("held back") << open << 100U << true << true << false;
    QTest::newRow("end after something") << draining << 1U << true << false << true;
    QTest::newRow("end after something, no window") << draining << 0U << true << false << false;
    QTest::newRow("end, which needs no window") << draining << 0U << false << true << true;
    QTest::newRow("ended") << ended << 100U << true << false << false;
    QTest::newRow("nobody's") << QList<ChannelEvent>{Confirmed, UserLeaves} << 100U << true << false
                              << false;
}

void ChannelTableTest::onlyAChannelWithAWindowIsSendable()
{
    QFETCH(const QList<ChannelEvent>, events);
    QFETCH(const quint32, window);
    QFETCH(const bool, wants);
    QFETCH(const bool, heldBack);
    QFETCH(const bool, isSendable);
    Somebody somebody;
    ChannelTable table;
    ChannelRecord &channel = table.take(&somebody.handle);
    for (const ChannelEvent event : events)
        channel.machine.apply(event);
    channel.sendWindow = window;
    channel.wantsToSend = wants;
    channel.flight.heldBack = heldBack;
    QCOMPARE(channel.isSendable(), isSendable);
}

QTEST_APPLESS_MAIN(ChannelTableTest)
#include "tst_channeltable.moc"
