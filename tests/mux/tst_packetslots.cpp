// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/mux/packetslots.h"

#include "core/io/bytebuffer.h"
#include "core/mux/channelmessage.h"

#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <numeric>

using namespace Culvert;

namespace {

constexpr quint32 Remote = 0x01020304;

std::size_t total(const PacketSlots &rooms)
{
    const auto spans = rooms.spans();
    return std::accumulate(spans.begin(), spans.end(), std::size_t{0},
                           [](std::size_t sum, std::span<char> room) { return sum + room.size(); });
}

/// Bytes of which no two neighbours are alike, nor two packets.
QByteArray pattern(std::size_t size)
{
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(i % 251);
    return bytes;
}

/// Writes @p bytes one room after the other, as readv() does.
void write(const PacketSlots &rooms, QByteArrayView bytes)
{
    for (const std::span<char> room : rooms.spans()) {
        const qsizetype size = std::min(static_cast<qsizetype>(room.size()), bytes.size());
        std::copy_n(bytes.begin(), size, room.begin());
        bytes = bytes.sliced(size);
    }
    if (!bytes.isEmpty())
        qFatal("there is less room than there was said to be");
}

/// The payload of DATA messages for Remote, none of them empty or larger than allowed; null where
/// there is anything else.
struct Parsed
{
    QByteArray payload;
    std::size_t messages = 0;
    bool good = true;
};

Parsed parse(const ByteBuffer &buffer, quint32 largest)
{
    Parsed parsed;
    QByteArrayView rest(buffer.data(), static_cast<qsizetype>(buffer.size()));
    while (!rest.isEmpty()) {
        const auto length =
            rest.size() >= 4 ? static_cast<qsizetype>(qFromBigEndian<quint32>(rest.data())) : 0;
        if (length == 0 || rest.size() < 4 + length)
            return {{}, 0, false};
        const auto message = ChannelMessage::read(rest.sliced(4, length));
        if (!message || message->number != ChannelMessage::Data || message->channel != Remote ||
            message->payload.isEmpty() || message->payload.size() > qsizetype{largest})
            return {{}, 0, false};
        parsed.payload.append(message->payload);
        ++parsed.messages;
        rest = rest.sliced(4 + length);
    }
    return parsed;
}

} // namespace

class PacketSlotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesMadeInPlaceParseBack_data();
    void messagesMadeInPlaceParseBack();
    void whatWasInTheBufferStays();
    void nothingWrittenAddsNothing();
    void endsFullWhereARoomEnds();
};

void PacketSlotsTest::messagesMadeInPlaceParseBack_data()
{
    QTest::addColumn<quint32>("window");
    QTest::addColumn<quint32>("largest");
    QTest::addColumn<std::size_t>("packets");
    const quint32 largestData = ChannelMessage::LargestData;
    for (const quint32 window : {1U, 2U, 100U, 4095U, 32767U, 32768U, 32769U, 65536U, 100000U,
                                 131072U, 131073U, 2097152U, 0xffffffffU}) {
        for (const quint32 largest : {1U, 2U, 1000U, 16384U, largestData}) {
            for (std::size_t packets = 1; packets <= PacketSlots::Most; ++packets)
                QTest::addRow("window %u, packets of %u, %zu", window, largest, packets)
                    << window << largest << packets;
        }
    }
}

void PacketSlotsTest::messagesMadeInPlaceParseBack()
{
    QFETCH(quint32, window);
    QFETCH(quint32, largest);
    QFETCH(std::size_t, packets);
    const std::size_t most = std::min<std::size_t>(window, packets * largest);
    // Around each room's end, and what is far from any.
    QList<std::size_t> sizes{0, 1, most / 3, most / 2, most - 1, most};
    for (std::size_t end = largest; end < most; end += largest)
        sizes << end - 1 << end << end + 1;
    for (const std::size_t size : sizes) {
        ByteBuffer buffer;
        PacketSlots rooms(buffer, window, largest, packets);
        QVERIFY(rooms.spans().size() <= packets);
        QCOMPARE(total(rooms), most);
        const QByteArray bytes = pattern(size);
        write(rooms, bytes);
        rooms.commit(Remote, size);
        const Parsed parsed = parse(buffer, largest);
        QVERIFY(parsed.good);
        QVERIFY(parsed.payload == bytes);
        QCOMPARE(parsed.messages, (size + largest - 1) / largest);
    }
}

void PacketSlotsTest::whatWasInTheBufferStays()
{
    ByteBuffer buffer;
    ChannelMessage::appendEof(buffer, 7);
    const QByteArray before(buffer.data(), static_cast<qsizetype>(buffer.size()));
    // Enough that it cannot stay where it is.
    for (const std::size_t size : {std::size_t{10}, std::size_t{70000}, std::size_t{131072}}) {
        PacketSlots rooms(buffer, 1U << 30, ChannelMessage::LargestData, PacketSlots::Most);
        write(rooms, pattern(size));
        rooms.commit(Remote, size);
    }
    QVERIFY(QByteArrayView(buffer.data(), before.size()) == before);
    buffer.consume(static_cast<std::size_t>(before.size()));
    const Parsed parsed = parse(buffer, ChannelMessage::LargestData);
    QVERIFY(parsed.good);
    QVERIFY(parsed.payload == pattern(10) + pattern(70000) + pattern(131072));
}

void PacketSlotsTest::nothingWrittenAddsNothing()
{
    ByteBuffer buffer;
    PacketSlots rooms(buffer, 100000, ChannelMessage::LargestData, 2);
    rooms.commit(Remote, 0);
    QVERIFY(buffer.isEmpty());
}

void PacketSlotsTest::endsFullWhereARoomEnds()
{
    ByteBuffer buffer;
    // Three rooms; the window ends in the last one.
    const PacketSlots rooms(buffer, 250, 100, PacketSlots::Most);
    QCOMPARE(rooms.spans().size(), std::size_t{3});
    for (std::size_t size = 0; size <= 250; ++size)
        QCOMPARE(rooms.endsFull(size), size == 100 || size == 200 || size == 250);
}

QTEST_APPLESS_MAIN(PacketSlotsTest)
#include "tst_packetslots.moc"
