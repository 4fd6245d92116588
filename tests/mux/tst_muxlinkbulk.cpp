// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/mux/linkbed.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <unistd.h>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;
using Master = FakeMaster;

namespace {

/// Gets all that comes together in one call, and gives what it sends to a pipe when it can.
class BulkUser final : public RecordingUser
{
public:
    /// How many parts came in each call.
    QList<std::size_t> parts;
    /// How many times bytes went to a pipe.
    int pipeCount = 0;
    bool hasPipe = true;
    /// The most that it moves to a pipe at a time.
    std::size_t mostAtATime = std::numeric_limits<std::size_t>::max();

    std::size_t streamReceivedParts(std::span<const QByteArrayView> all) override
    {
        parts.append(all.size());
        QByteArray bytes;
        for (const QByteArrayView part : all)
            bytes.append(part);
        streamReceived(bytes);
        return all.size();
    }

    std::size_t fill(std::span<const std::span<char>> rooms) override
    {
        std::size_t size = 0;
        for (const std::span<char> room : rooms)
            size += RecordingUser::fill({&room, 1});
        return size;
    }

    std::optional<std::size_t> moveTo(int pipe, std::size_t most) override
    {
        if (!hasPipe)
            return std::nullopt;
        const std::size_t size =
            std::min({most, mostAtATime, static_cast<std::size_t>(toSend.size())});
        if (::write(pipe, toSend.constData(), size) != static_cast<ssize_t>(size))
            qFatal("the pipe has no room");
        toSend.remove(0, static_cast<qsizetype>(size));
        ++pipeCount;
        if (!toSend.isEmpty() && stream)
            stream->wantToSend();
        if (onFill)
            onFill();
        return size;
    }
};

QByteArray bulkOf(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(i % 251);
    return bytes;
}

/// What the master got until there was no more, while it acknowledged all of it.
struct Talk
{
    QByteArray payload;
    /// Numbers of the messages, DATA in a row once. Grants are left out: when one comes is a matter
    /// of time.
    QByteArray numbers;

    explicit Talk(LinkBed &bed)
    {
        for (int idle = 0; idle < 3; ++idle) {
            LinkBed::settle();
            const qsizetype before = payload.size();
            for (const Master::Message &message : bed.master.messages()) {
                idle = 0;
                if (message.number == 94)
                    payload += message.fields.sliced(8);
                const QByteArray number = QByteArray::number(message.number) + ' ';
                if (message.number != 93 && (message.number != 94 || !numbers.endsWith(number)))
                    numbers += number;
            }
            if (payload.size() > before)
                bed.say(Master::windowAdjust(bed.lastId(),
                                             static_cast<quint32>(payload.size() - before)));
        }
    }
};

} // namespace

class MuxLinkBulkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatComesTogetherIsGivenTogether();
    void userMayGoWhileItIsGivenParts();
    void bytesBeforeNonsenseAreGiven();
    void pipedBytesArriveWholeAndInOrder_data();
    void pipedBytesArriveWholeAndInOrder();
    void pipeThatIsRefusedCostsNothing();
    void closeComesAfterWhatWasPiped();
};

void MuxLinkBulkTest::whatComesTogetherIsGivenTogether()
{
    LinkBed bed;
    QVERIFY(bed.start());
    BulkUser first;
    BulkUser second;
    bed.openConfirmed(first);
    const quint32 one = bed.lastId();
    bed.openConfirmed(second);
    const quint32 two = bed.lastId();
    bed.say(Master::data(one, "a") + Master::data(two, "A") + Master::data(one, "b") +
            Master::data(two, "B") + Master::data(one, "c") + Master::eof(one) +
            Master::data(two, "C"));
    QCOMPARE(first.received, QByteArray("abc"));
    QCOMPARE(second.received, QByteArray("ABC"));
    QCOMPARE(first.parts, QList<std::size_t>{3});
    QCOMPARE(second.parts, QList<std::size_t>{3});
    // Its end came behind its bytes.
    QCOMPARE(first.log, u"ORE"_s);
}

void MuxLinkBulkTest::userMayGoWhileItIsGivenParts()
{
    LinkBed bed;
    QVERIFY(bed.start());
    BulkUser first;
    BulkUser second;
    bed.openConfirmed(first);
    const quint32 one = bed.lastId();
    bed.openConfirmed(second);
    const quint32 two = bed.lastId();
    // The first one ends both.
    first.onReceived = [&] {
        first.stream.reset();
        second.stream.reset();
    };
    bed.say(Master::data(one, "a") + Master::data(two, "A") + Master::data(one, "b") +
            Master::closing(one) + Master::closing(two));
    QCOMPARE(first.received, QByteArray("ab"));
    QCOMPARE(second.received, QByteArray());
    QCOMPARE(bed.link.channelCount(), 0);
    QCOMPARE(bed.lostCount, 0);

    // A new one gets the number, and nothing of what was the old one's.
    BulkUser third;
    bed.openConfirmed(third);
    bed.say(Master::data(bed.lastId(), "new"));
    QCOMPARE(third.received, QByteArray("new"));
}

void MuxLinkBulkTest::bytesBeforeNonsenseAreGiven()
{
    LinkBed bed;
    QVERIFY(bed.start());
    BulkUser user;
    bed.openConfirmed(user);
    bed.say(Master::data(bed.lastId(), "good") + Master::data(4711, "bad"));
    QCOMPARE(user.received, QByteArray("good"));
    QCOMPARE(user.log, u"ORC"_s);
    QVERIFY(user.failure);
    QCOMPARE(bed.lostCount, 1);
}

void MuxLinkBulkTest::pipedBytesArriveWholeAndInOrder_data()
{
    QTest::addColumn<std::size_t>("atATime");
    QTest::newRow("all that fits") << std::numeric_limits<std::size_t>::max();
    QTest::newRow("short of a packet") << std::size_t{30000};
    QTest::newRow("a packet and a bit") << std::size_t{33000};
}

void MuxLinkBulkTest::pipedBytesArriveWholeAndInOrder()
{
    QFETCH(std::size_t, atATime);
    LinkBed bed;
    QVERIFY(bed.start());
    BulkUser user;
    bed.openConfirmed(user, 64 << 20);
    user.mostAtATime = atATime;
    const QByteArray all = bulkOf(3'000'000);
    user.toSend = all;
    user.stream->wantToSend();
    user.stream->sendEnd();
    // Nothing is read meanwhile, so that the socket is full in the middle of some packet.
    LinkBed::settle();
    const Talk talk(bed);
    QVERIFY(user.pipeCount > 0);
    QVERIFY(talk.payload == all);
    QCOMPARE(talk.numbers, QByteArray("94 96 "));
}

void MuxLinkBulkTest::pipeThatIsRefusedCostsNothing()
{
    LinkBed bed;
    QVERIFY(bed.start());
    BulkUser user;
    bed.openConfirmed(user, 64 << 20);
    user.hasPipe = false;
    const QByteArray all = bulkOf(1'000'000);
    user.toSend = all;
    user.stream->wantToSend();
    const Talk talk(bed);
    QVERIFY(talk.payload == all);
}

void MuxLinkBulkTest::closeComesAfterWhatWasPiped()
{
    LinkBed bed;
    QVERIFY(bed.start());
    BulkUser user;
    bed.openConfirmed(user, 64 << 20);
    const QByteArray all = bulkOf(1'000'000);
    user.toSend = all;
    user.onFill = [&] {
        // It goes in the very call in which it fills the pipe.
        if (user.pipeCount == 1)
            user.stream.reset();
    };
    user.stream->wantToSend();
    const Talk talk(bed);
    QCOMPARE(user.pipeCount, 1);
    QVERIFY(!talk.payload.isEmpty() && all.startsWith(talk.payload));
    QCOMPARE(talk.payload.size(), all.size() - user.toSend.size());
    QCOMPARE(talk.numbers, QByteArray("94 97 "));
}

QTEST_GUILESS_MAIN(MuxLinkBulkTest)
#include "tst_muxlinkbulk.moc"
