// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/proxy/httpbody.h"

#include <QTest>

using namespace Culvert;

namespace {

/// What a body takes of bytes that come in pieces that end at @p splits.
qsizetype taken(const HttpFraming &framing, const QByteArray &bytes,
                const QList<qsizetype> &splits = {})
{
    HttpBody body(framing);
    qsizetype sum = 0;
    qsizetype start = 0;
    bool ended = false;
    for (const qsizetype end : splits + QList{bytes.size()}) {
        const qsizetype given = end - start;
        const qsizetype part = body.take(QByteArrayView(bytes).sliced(start, given));
        // Once something was held back, nothing passes any more.
        if (part < 0 || part > given || (ended && part != 0))
            return -1;
        ended = ended || part < given;
        sum += part;
        start = end;
    }
    return sum;
}

} // namespace

/// Where a request's body ends (RFC 9112, sections 6.2 and 7.1).
class HttpBodyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodyEndsWhereItEnds_data();
    void bodyEndsWhereItEnds();
    void chunkMayBeLarge_data();
    void chunkMayBeLarge();
    void longBodyPassesInPieces();
};

void HttpBodyTest::bodyEndsWhereItEnds_data()
{
    QTest::addColumn<bool>("chunked");
    QTest::addColumn<qint64>("length");
    QTest::addColumn<QByteArray>("bytes");
    // How much of the bytes passes; whatever follows them does not.
    QTest::addColumn<qsizetype>("passes");
    const auto length = [](qint64 number, const QByteArray &bytes) {
        QTest::addRow("length %lld of %lld", static_cast<long long>(number),
                      static_cast<long long>(bytes.size()))
            << false << number << bytes << std::min<qsizetype>(number, bytes.size());
    };
    length(0, "");
    length(0, "x");
    length(1, "x");
    length(5, "12345");
    length(5, "123456");
    length(300, QByteArray(400, 'x'));

    const auto whole = [](const char *name, const QByteArray &bytes) {
        QTest::addRow("chunked: %s", name) << true << qint64(0) << bytes << bytes.size();
    };
    whole("nothing", "0\r\n\r\n");
    whole("one", "3\r\nabc\r\n0\r\n\r\n");
    whole("several", "1\r\na\r\n2\r\nbc\r\n3\r\ndef\r\n0\r\n\r\n");
    whole("hexadecimal", "1a\r\n" + QByteArray(0x1a, 'x') + "\r\n1A\r\n" + QByteArray(0x1a, 'x') +
                             "\r\n0\r\n\r\n");
    whole("zeros before", "0003\r\nabc\r\n0000\r\n\r\n");
    whole("data like chunks", "5\r\n0\r\n\r\n\r\n0\r\n\r\n");
    whole("any bytes as data", "4\r\n\r\n" + QByteArray("\0\xff", 2) + "\r\n0\r\n\r\n");
    whole("extensions", "3;a=b;c=\"d e\"\r\nabc\r\n0;last\r\n\r\n");
    whole("trailer", "0\r\nA: b\r\nX-Sum:1\r\n\r\n");

    // The first byte that is wrong stands last.
    const auto malformed = [](const char *name, const QByteArray &bytes) {
        QTest::addRow("malformed: %s", name) << true << qint64(0) << bytes << bytes.size() - 1;
    };
    malformed("no size", "\r");
    malformed("letter", "g");
    malformed("sign", "+");
    malformed("minus", "-");
    malformed("blank before", " ");
    malformed("blank behind", "3 ");
    malformed("0x", "0x");
    malformed("bare LF behind a size", "3\n");
    malformed("bare CR behind a size", "3\ra");
    malformed("no size but an extension", ";");
    malformed("bare LF in an extension", "3;a\n");
    malformed("zero byte in an extension", QByteArray("3;\0", 3));
    malformed("bare CR in an extension", "3;a\rb");
    malformed("data too long", "3\r\nabcd");
    malformed("data too short", "3\r\nab\r\n");
    malformed("bare LF behind data", "3\r\nabc\n");
    malformed("bare CR behind data", "3\r\nabc\r0");
    malformed("no size behind a chunk", "3\r\nabc\r\n\r");
    malformed("size of 2^60", "1000000000000000");
    malformed("size of 2^64 - 1", "ffffffffffffffff");
    malformed("size of 2^60, zeros before", "0001000000000000000");
    malformed("bare LF for the trailer", "0\r\n\n");
    malformed("bare CR for the trailer", "0\r\n\ra");
    malformed("no trailer", "0\r\nGET ");
    malformed("fold in the trailer", "0\r\nA: b\r\n ");
    malformed("no name in the trailer", "0\r\n:");
    malformed("blank before the colon in the trailer", "0\r\nA ");
}

void HttpBodyTest::bodyEndsWhereItEnds()
{
    QFETCH(bool, chunked);
    QFETCH(qint64, length);
    QFETCH(QByteArray, bytes);
    QFETCH(qsizetype, passes);
    const HttpFraming framing{chunked, length};
    const bool complete = passes == bytes.size();
    if (!chunked && complete && length > bytes.size())
        QFAIL("the row has too few bytes");
    for (const QByteArray &behind :
         {QByteArray(), QByteArray("GET / HTTP/1.1\r\n\r\n"), QByteArray("0\r\n\r\n"),
          QByteArray("\r\n"), QByteArray(5, '\0')}) {
        const QByteArray sent = bytes + behind;
        QCOMPARE(taken(framing, sent), passes);
        QList<qsizetype> everywhere;
        for (qsizetype split = 1; split < sent.size(); ++split) {
            everywhere.append(split);
            QVERIFY2(taken(framing, sent, {split}) == passes,
                     QByteArray::number(split).constData());
            for (qsizetype other = split + 1; other < sent.size() && sent.size() < 60; ++other)
                QVERIFY2(taken(framing, sent, {split, other}) == passes,
                         qPrintable(QString::number(split) + u' ' + QString::number(other)));
        }
        QCOMPARE(taken(framing, sent, everywhere), passes);
    }
    for (qsizetype size = 0; size <= passes; ++size)
        QCOMPARE(taken(framing, bytes.first(size)), size);
}

void HttpBodyTest::chunkMayBeLarge_data()
{
    QTest::addColumn<QByteArray>("size");
    QTest::newRow("4 GiB") << QByteArray("100000000");
    QTest::newRow("2^60 - 1") << QByteArray("fffffffffffffff");
    QTest::newRow("2^60 - 1, zeros before") << QByteArray("00000FFFFFFFFFFFFFFF");
}

void HttpBodyTest::chunkMayBeLarge()
{
    QFETCH(QByteArray, size);
    HttpBody body(HttpFraming{true, {}});
    QCOMPARE(body.take(QByteArray(size + "\r\n")), size.size() + 2);
    const QByteArray data(100000, 'x');
    for (int i = 0; i < 100; ++i)
        QCOMPARE(body.take(data), data.size());
}

void HttpBodyTest::longBodyPassesInPieces()
{
    const QByteArray piece(1000, 'x');
    HttpBody body(HttpFraming{false, 1000 * 1000 + 1});
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(body.take(piece), piece.size());
    QCOMPARE(body.take(piece), 1);
    QCOMPARE(body.take(piece), 0);
    QCOMPARE(HttpBody().take(piece), 0);
}

QTEST_APPLESS_MAIN(HttpBodyTest)
#include "tst_httpbody.moc"
