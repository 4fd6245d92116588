// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/mux/muxprotocol.h"

#include <QTest>

using namespace Culvert;
using MuxProtocol::Answer;
using MuxProtocol::Reading;

/// The first bytes to and from a master (OpenSSH's PROTOCOL.mux).
class MuxProtocolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestIsHelloAndProxy();
    void grantIsRead_data();
    void grantIsRead();
    void truncationIsIncomplete_data() { grantIsRead_data(); }
    void truncationIsIncomplete();
    void allElseIsRefused_data();
    void allElseIsRefused();
};

void MuxProtocolTest::requestIsHelloAndProxy()
{
    QCOMPARE(MuxProtocol::proxyRequest().toHex(), QByteArray("00000008"
                                                             "00000001"
                                                             "00000004"
                                                             "00000008"
                                                             "1000000f"
                                                             "00000001"));
}

void MuxProtocolTest::grantIsRead_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("as OpenSSH 9.2 sends it") << QByteArray("0000000800000001000000040000000880"
                                                           "00000f00000001");
    QTest::newRow("an extension in the hello")
        << QByteArray("00000014000000010000000400000004696e666f00000000"
                      "000000088000000f00000001");
}

void MuxProtocolTest::grantIsRead()
{
    QFETCH(QByteArray, hex);
    const QByteArray bytes = QByteArray::fromHex(hex);
    // What follows belongs to the channels.
    for (const QByteArray &rest : {QByteArray(), QByteArray("\0\0\0\7", 4), QByteArray("x")}) {
        const Reading reading = MuxProtocol::readProxyAnswer(QByteArray(bytes + rest));
        QCOMPARE(reading.answer, Answer::Proxy);
        QCOMPARE(reading.consumed, bytes.size());
    }
}

void MuxProtocolTest::truncationIsIncomplete()
{
    QFETCH(QByteArray, hex);
    const QByteArray bytes = QByteArray::fromHex(hex);
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        // A copy of its own: reading beyond it is an error that a sanitizer sees.
        const QByteArray part(bytes.constData(), size);
        QCOMPARE(MuxProtocol::readProxyAnswer(part).answer, Answer::Incomplete);
    }
}

void MuxProtocolTest::allElseIsRefused_data()
{
    QTest::addColumn<QByteArray>("hex");
    const QByteArray hello = "000000080000000100000004";
    QTest::newRow("version 3") << QByteArray("000000080000000100000003");
    QTest::newRow("version 5") << QByteArray("000000080000000100000005");
    QTest::newRow("not a hello") << QByteArray("000000088000000f00000001");
    QTest::newRow("hello too short") << QByteArray("0000000400000001");
    QTest::newRow("hello of no bytes") << QByteArray("00000000");
    QTest::newRow("hello of a gigabyte") << QByteArray("40000000");
    QTest::newRow("hello of 4 GiB") << QByteArray("ffffffff");
    QTest::newRow("hello longer than any") << QByteArray("00001001");
    QTest::newRow("permission denied")
        << hello + "0000001d800000020000000100000011" + QByteArray("Permission denied").toHex();
    QTest::newRow("failure") << hello + "0000000c800000030000000100000000";
    QTest::newRow("another request's id") << hello + "000000088000000f00000002";
    QTest::newRow("answer too short") << hello + "000000048000000f";
    QTest::newRow("answer of 2 GiB") << hello + "80000000";
    QTest::newRow("text") << QByteArray("GET / HTTP/1.0").toHex();
}

void MuxProtocolTest::allElseIsRefused()
{
    QFETCH(QByteArray, hex);
    const Reading reading = MuxProtocol::readProxyAnswer(QByteArray::fromHex(hex));
    QCOMPARE(reading.answer, Answer::Refused);
}

QTEST_APPLESS_MAIN(MuxProtocolTest)
#include "tst_muxprotocol.moc"
