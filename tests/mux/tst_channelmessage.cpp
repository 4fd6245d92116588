// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/bytebuffer.h"
#include "core/mux/channelmessage.h"

#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;
using ChannelMessage::Message;

namespace {

QByteArray hex(const ByteBuffer &buffer)
{
    return QByteArray(buffer.data(), static_cast<qsizetype>(buffer.size())).toHex();
}

HostPort tcp(const QString &host, quint16 port)
{
    return {host, port};
}

} // namespace

/// The bytes of RFC 4254, section 5, as a master takes and gives them.
class ChannelMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAreAsTheRfcHasThem_data();
    void opensAreAsTheRfcHasThem();
    void smallMessagesAreAsTheRfcHasThem();
    void dataHeaderIsAsTheRfcHasIt();
    void messagesAreRead();
    void truncatedMessagesAreNotRead_data();
    void truncatedMessagesAreNotRead();
    void lengthsThatLieAreNotBelieved_data();
    void lengthsThatLieAreNotBelieved();
    void moreThanAMessageIsNotRead_data();
    void moreThanAMessageIsNotRead();
    void unknownNumbersAreNotRead();
};

void ChannelMessageTest::opensAreAsTheRfcHasThem_data()
{
    QTest::addColumn<SocketAddress>("target");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray head = "00"
                            "5a";
    const QByteArray numbers = "00000007"
                               "00040000"
                               "00008000";
    const QByteArray type = "0000000c" + QByteArray("direct-tcpip").toHex();
    const QByteArray origin = "00000009" + QByteArray("127.0.0.1").toHex() + "00000000";
    QTest::newRow("a name") << SocketAddress(tcp(u"db.internal"_s, 5432))
                            << "00000042" + head + type + numbers + "0000000b" +
                                   QByteArray("db.internal").toHex() + "00001538" + origin;
    QTest::newRow("an IPv6 literal has no brackets")
        << SocketAddress(tcp(u"::1"_s, 65535))
        << "0000003a" + head + type + numbers + "00000003" + QByteArray("::1").toHex() +
               "0000ffff" + origin;
    QTest::newRow("an international name")
        << SocketAddress(tcp(u"b\u00fccher.example"_s, 80))
        << "0000004c" + head + type + numbers + "00000015" +
               QByteArray("xn--bcher-kva.example").toHex() + "00000050" + origin;
    QTest::newRow("a Unix socket")
        << SocketAddress::unixSocket(u"/run/x"_s)
        << "00000042" + head + "0000001e" + QByteArray("direct-streamlocal@openssh.com").toHex() +
               numbers + "00000006" + QByteArray("/run/x").toHex() + "00000000" + "00000000";
}

void ChannelMessageTest::opensAreAsTheRfcHasThem()
{
    QFETCH(SocketAddress, target);
    QFETCH(QByteArray, expected);
    ByteBuffer out;
    ChannelMessage::appendOpen(out, 7, 256 * 1024, target);
    QCOMPARE(hex(out), expected);
    QCOMPARE(expected.first(8).toUInt(nullptr, 16), out.size() - 4);
}

void ChannelMessageTest::smallMessagesAreAsTheRfcHasThem()
{
    ByteBuffer out;
    ChannelMessage::appendWindowAdjust(out, 0x01020304, 0x05060708);
    QCOMPARE(hex(out), QByteArray("0000000a"
                                  "005d"
                                  "01020304"
                                  "05060708"));
    out.release();
    ChannelMessage::appendEof(out, 0x01020304);
    ChannelMessage::appendClose(out, 0xfffffffe);
    ChannelMessage::appendRequestFailure(out, 3);
    QCOMPARE(hex(out), QByteArray("00000006"
                                  "0060"
                                  "01020304"
                                  "00000006"
                                  "0061"
                                  "fffffffe"
                                  "00000006"
                                  "0064"
                                  "00000003"));
}

void ChannelMessageTest::dataHeaderIsAsTheRfcHasIt()
{
    QByteArray header(ChannelMessage::DataHeader, 'x');
    ChannelMessage::writeDataHeader(header.data(), 9, 32768);
    QCOMPARE(header.toHex(), QByteArray("0000800a"
                                        "005e"
                                        "00000009"
                                        "00008000"));
}

void ChannelMessageTest::messagesAreRead()
{
    const auto message = [](const char *text) {
        const QByteArray bytes = QByteArray::fromHex(text);
        std::optional<Message> read = ChannelMessage::read(bytes);
        // The view would point to bytes that are gone.
        const QByteArray payload = read ? read->payload.toByteArray() : QByteArray();
        if (read)
            read->payload = {};
        return std::pair(read.value_or(Message{}), payload);
    };
    const Message confirmation = message("005b00000001000000020020000000008000").first;
    QCOMPARE(confirmation.number, quint8{91});
    QCOMPARE(confirmation.channel, 1U);
    QCOMPARE(confirmation.remoteChannel, 2U);
    QCOMPARE(confirmation.window, 0x200000U);
    QCOMPARE(confirmation.largestData, 32768U);
    const auto [failure, description] = message("005c00000001000000020000000361626300000000");
    QCOMPARE(failure.code, 2U);
    QCOMPARE(description, QByteArray("abc"));
    QCOMPARE(message("005d0000000100000400").first.adjust, 1024U);
    QCOMPARE(message("005e00000001000000026869").second, QByteArray("hi"));
    const auto [extended, errors] = message("005f0000000100000001000000026869");
    QCOMPARE(extended.code, 1U);
    QCOMPARE(errors, QByteArray("hi"));
    QCOMPARE(message("006000000009").first.channel, 9U);
    QCOMPARE(message("006100000009").first.number, quint8{97});
    QVERIFY(message("0062000000010000000161"
                    "01")
                .first.wantsReply);
    QVERIFY(!message("0062000000010000000161"
                     "00")
                 .first.wantsReply);
}

void ChannelMessageTest::truncatedMessagesAreNotRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("confirmation") << QByteArray("005b00000001000000020020000000008000");
    QTest::newRow("open failure") << QByteArray("005c000000010000000200000003616263");
    QTest::newRow("window adjust") << QByteArray("005d0000000100000400");
    QTest::newRow("data") << QByteArray("005e00000001000000026869");
    QTest::newRow("extended data") << QByteArray("005f0000000100000001000000026869");
    QTest::newRow("EOF") << QByteArray("006000000009");
    QTest::newRow("CLOSE") << QByteArray("006100000009");
    QTest::newRow("request") << QByteArray("006200000001000000016101");
}

void ChannelMessageTest::truncatedMessagesAreNotRead()
{
    QFETCH(QByteArray, bytes);
    bytes = QByteArray::fromHex(bytes);
    QVERIFY(ChannelMessage::read(bytes));
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        // A copy of its own: reading beyond it is an error that a sanitizer sees.
        const QByteArray part(bytes.constData(), size);
        QVERIFY2(!ChannelMessage::read(part), qPrintable(QString::number(size)));
    }
}

void ChannelMessageTest::lengthsThatLieAreNotBelieved_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("data, one too many") << QByteArray("005e00000001000000036869");
    QTest::newRow("data, 2 GiB") << QByteArray("005e00000001800000006869");
    QTest::newRow("data, 4 GiB") << QByteArray("005e00000001ffffffff6869");
    QTest::newRow("extended data") << QByteArray("005f0000000100000001fffffffe6869");
    QTest::newRow("description") << QByteArray("005c0000000100000002ffffffff616263");
    QTest::newRow("request type") << QByteArray("0062000000017fffffff6101");
}

void ChannelMessageTest::lengthsThatLieAreNotBelieved()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!ChannelMessage::read(QByteArray::fromHex(bytes)));
}

void ChannelMessageTest::moreThanAMessageIsNotRead_data()
{
    truncatedMessagesAreNotRead_data();
}

void ChannelMessageTest::moreThanAMessageIsNotRead()
{
    QFETCH(QByteArray, bytes);
    bytes = QByteArray::fromHex(bytes);
    const QByteArray longer = bytes + 'x';
    // These have fields that nobody here reads.
    const QByteArray withMore("\x5b\x5c\x62");
    QCOMPARE(ChannelMessage::read(longer).has_value(), withMore.contains(bytes.at(1)));
}

void ChannelMessageTest::unknownNumbersAreNotRead()
{
    for (int number = 0; number < 256; ++number) {
        // As long as the one or the other may be.
        bool isRead = false;
        for (qsizetype size = 6; size <= 18; ++size) {
            QByteArray bytes(size, '\0');
            bytes[1] = static_cast<char>(number);
            isRead = isRead || ChannelMessage::read(bytes).has_value();
        }
        QCOMPARE(isRead, number >= 91 && number <= 98);
    }
}

QTEST_APPLESS_MAIN(ChannelMessageTest)
#include "tst_channelmessage.moc"
