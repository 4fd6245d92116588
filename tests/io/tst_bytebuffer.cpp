// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/bytebuffer.h"

#include <QTest>

using namespace Culvert;

namespace {

QByteArray content(const ByteBuffer &buffer)
{
    return {buffer.data(), static_cast<qsizetype>(buffer.size())};
}

} // namespace

class ByteBufferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsEmpty();
    void keepsTheOrder();
    void roomCountsOnlyWhatIsCommitted();
    void chopTakesBackTheLastBytes();
    void releaseForgetsEverything();
    void behavesAsAByteArrayInALongRun();
    void steadyFlowNeedsNoMoreMemory();
};

void ByteBufferTest::beginsEmpty()
{
    ByteBuffer buffer;
    QVERIFY(buffer.isEmpty());
    QCOMPARE(buffer.size(), std::size_t{0});
    buffer.append({});
    QVERIFY(buffer.isEmpty());
}

void ByteBufferTest::keepsTheOrder()
{
    ByteBuffer buffer;
    buffer.append("first ");
    buffer.append("second");
    QCOMPARE(content(buffer), QByteArray("first second"));
    buffer.consume(6);
    QCOMPARE(content(buffer), QByteArray("second"));
    buffer.consume(6);
    QVERIFY(buffer.isEmpty());
}

void ByteBufferTest::roomCountsOnlyWhatIsCommitted()
{
    ByteBuffer buffer;
    buffer.append("a");
    const std::span<char> room = buffer.room(10000);
    QCOMPARE(room.size(), std::size_t{10000});
    QCOMPARE(buffer.size(), std::size_t{1});
    room[0] = 'b';
    buffer.commit(1);
    QCOMPARE(content(buffer), QByteArray("ab"));
}

void ByteBufferTest::chopTakesBackTheLastBytes()
{
    ByteBuffer buffer;
    buffer.append("abcdef");
    buffer.consume(1);
    buffer.chop(2);
    QCOMPARE(content(buffer), QByteArray("bcd"));
    buffer.append("x");
    QCOMPARE(content(buffer), QByteArray("bcdx"));
}

void ByteBufferTest::releaseForgetsEverything()
{
    ByteBuffer buffer;
    buffer.append("abc");
    buffer.consume(1);
    buffer.release();
    QVERIFY(buffer.isEmpty());
    buffer.append("d");
    QCOMPARE(content(buffer), QByteArray("d"));
}

void ByteBufferTest::behavesAsAByteArrayInALongRun()
{
    ByteBuffer buffer;
    QByteArray model;
    // The same numbers each time, and no two steps alike.
    quint32 number = 1;
    for (int i = 0; i < 20000; ++i) {
        number = number * 1664525 + 1013904223;
        const auto size = static_cast<qsizetype>((number >> 16) % 3000);
        if ((number >> 8) % 2 == 0) {
            const QByteArray bytes(size, static_cast<char>(number));
            buffer.append(bytes);
            model.append(bytes);
        } else {
            const qsizetype taken = std::min(size + 40, model.size());
            buffer.consume(static_cast<std::size_t>(taken));
            model.remove(0, taken);
        }
        QVERIFY(content(buffer) == model);
    }
}

void ByteBufferTest::steadyFlowNeedsNoMoreMemory()
{
    ByteBuffer buffer;
    buffer.append(QByteArray(100, 'x'));
    const char *lowest = buffer.data();
    const char *highest = lowest;
    for (int i = 0; i < 100000; ++i) {
        buffer.append(QByteArray(100, 'y'));
        buffer.consume(100);
        lowest = std::min(lowest, buffer.data());
        highest = std::max(highest, buffer.data());
    }
    // Never more than a few times of what it holds, at one place.
    QVERIFY(highest - lowest < 4096);
}

QTEST_APPLESS_MAIN(ByteBufferTest)
#include "tst_bytebuffer.moc"
