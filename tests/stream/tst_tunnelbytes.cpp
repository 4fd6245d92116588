// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/stream/sockettable.h"

#include <QDataStream>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <poll.h>
#include <sys/socket.h>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

/// How bytes go through a QTcpSocket and through a TunnelSocket over every connector: they agree.
class TunnelBytesTest : public SocketTable
{
    Q_OBJECT

private Q_SLOTS:
    void echo_data() { addWays(); }
    void echo();
    void bigDownload_data() { addWays(); }
    void bigDownload();
    void bigUpload_data() { addWays(); }
    void bigUpload();
    void bothAtOnce_data() { addWays(); }
    void bothAtOnce();
    void writingWhileConnecting_data() { addWays(); }
    void writingWhileConnecting();
    void writingUnconnected_data() { addWays(); }
    void writingUnconnected();
    void readBufferHoldsTheSenderBack_data() { addWays(); }
    void readBufferHoldsTheSenderBack();
    void endComesAfterAFullReadBuffer_data() { addWays(); }
    void endComesAfterAFullReadBuffer();
    void readsLikeADevice_data() { addWays(); }
    void readsLikeADevice();
    void waiting_data() { addWays(); }
    void waiting();
    void waitingInTurn_data() { addWays(); }
    void waitingInTurn();
    void waitingInVain_data() { addWays(); }
    void waitingInVain();
    void waitingInASlot_data() { addWays(); }
    void waitingInASlot();
};

void TunnelBytesTest::echo()
{
    const auto socket = makeSocket();
    connectToTarget(*socket, TargetServer::echo);
    WAIT(socket->isConnected());
    QIODevice &device = socket->device();
    QSignalSpy written(&device, &QIODevice::bytesWritten);
    QCOMPARE(device.write("hello"), 5);
    WAIT_COMPARE(device.bytesAvailable(), 5);
    QCOMPARE(device.readAll(), QByteArray("hello"));
    QCOMPARE(device.bytesAvailable(), 0);
    QCOMPARE(device.bytesToWrite(), 0);
    QCOMPARE(device.read(10), QByteArray());
    WAIT_COMPARE(written.count(), 1);
    QCOMPARE(written.first().first().toLongLong(), 5);
}

void TunnelBytesTest::bigDownload()
{
    const QByteArray bytes = pattern(12 * Mega);
    const auto socket = makeSocket();
    QByteArray received;
    QObject::connect(&socket->device(), &QIODevice::readyRead,
                     [&] { received += socket->device().readAll(); });
    connectToTarget(*socket, [&bytes](int client) { sendAll(client, bytes); });
    WAIT(socket->isUnconnected() && socket->log.contains(u"disconnected"));
    received += socket->device().readAll();
    QCOMPARE(received.size(), bytes.size());
    QCOMPARE(hash(received), hash(bytes));
}

void TunnelBytesTest::bigUpload()
{
    const QByteArray bytes = pattern(12 * Mega);
    const auto socket = makeSocket();
    connectToTarget(*socket, [&bytes](int client) {
        sendAll(client, hash(receiveAll(client, bytes.size())));
        discardAll(client);
    });
    WAIT(socket->isConnected());
    qint64 written = 0;
    QObject::connect(&socket->device(), &QIODevice::bytesWritten,
                     [&written](qint64 count) { written += count; });
    QCOMPARE(socket->device().write(bytes), bytes.size());
    WAIT_COMPARE(socket->device().bytesAvailable(), 32);
    QCOMPARE(socket->device().readAll(), hash(bytes));
    QCOMPARE(written, bytes.size());
    QCOMPARE(socket->device().bytesToWrite(), 0);
}

void TunnelBytesTest::bothAtOnce()
{
    const QByteArray bytes = pattern(8 * Mega);
    const auto socket = makeSocket();
    QByteArray received;
    QIODevice &device = socket->device();
    QObject::connect(&device, &QIODevice::readyRead, [&] { received += device.readAll(); });
    qsizetype given = 0;
    const auto give = [&] {
        while (given < bytes.size() && device.bytesToWrite() < Mega)
            given += device.write(bytes.mid(given, 100'000));
    };
    QObject::connect(&device, &QIODevice::bytesWritten, give);
    connectToTarget(*socket, TargetServer::echo);
    WAIT(socket->isConnected());
    give();
    WAIT_COMPARE(received.size(), bytes.size());
    QCOMPARE(hash(received), hash(bytes));
}

void TunnelBytesTest::writingWhileConnecting()
{
    const auto socket = makeSocket();
    connectToTarget(*socket, TargetServer::echo);
    QCOMPARE(socket->device().write("early"), 5);
    QCOMPARE(socket->device().bytesToWrite(), 5);
    WAIT_COMPARE(socket->device().bytesAvailable(), 5);
    QCOMPARE(socket->device().readAll(), QByteArray("early"));
}

void TunnelBytesTest::writingUnconnected()
{
    const auto socket = makeSocket();
    connectToTarget(*socket, [](int) {});
    WAIT(socket->log.contains(u"disconnected"));
    const int errors = socket->errors();
    QCOMPARE(socket->device().write("late"), -1);
    QCOMPARE(socket->device().errorString(), u"Socket is not connected"_s);
    QCOMPARE(socket->errors(), errors);
}

void TunnelBytesTest::readBufferHoldsTheSenderBack()
{
    constexpr qint64 Size = 10'000;
    const QByteArray bytes = pattern(32 * Mega);
    std::atomic<qsizetype> sent = 0;
    std::atomic<bool> stopped = false;
    const auto socket = makeSocket();
    socket->setReadBufferSize(Size);
    connectToTarget(*socket, [&](int client) {
        while (sent < bytes.size()) {
            pollfd descriptor{client, POLLOUT, 0};
            // Nothing is taken for a while: that is what "held back" looks like from there.
            if (::poll(&descriptor, 1, 300) == 0)
                stopped = true;
            const ssize_t count =
                ::send(client, bytes.constData() + sent,
                       static_cast<std::size_t>(std::min<qsizetype>(bytes.size() - sent, 65536)),
                       MSG_NOSIGNAL);
            if (count <= 0)
                return;
            sent += count;
        }
    });
    WAIT(stopped);
    WAIT_COMPARE(socket->device().bytesAvailable(), Size);
    QVERIFY2(sent < 24 * Mega, qPrintable(QString::number(sent)));

    // Whoever reads gets all of it, never more at a time.
    QByteArray received;
    qint64 most = 0;
    const auto read = [&] {
        most = std::max(most, socket->device().bytesAvailable());
        received += socket->device().readAll();
    };
    QObject::connect(&socket->device(), &QIODevice::readyRead, read);
    read();
    // In such small portions the rest would take long.
    socket->setReadBufferSize(Mega);
    WAIT(socket->log.contains(u"disconnected"));
    received += socket->device().readAll();
    QVERIFY(most <= Mega);
    QCOMPARE(received.size(), bytes.size());
    QCOMPARE(hash(received), hash(bytes));
}

void TunnelBytesTest::endComesAfterAFullReadBuffer()
{
    const auto socket = makeSocket();
    socket->setReadBufferSize(4);
    connectToTarget(*socket, [](int client) { sendAll(client, "0123456789"); });
    QByteArray received;
    QObject::connect(&socket->device(), &QIODevice::readyRead, [&] {
        received += socket->device().read(3);
        QVERIFY(!socket->log.contains(u"disconnected"));
    });
    WAIT(socket->log.contains(u"disconnected"));
    received += socket->device().readAll();
    QCOMPARE(received, QByteArray("0123456789"));
}

void TunnelBytesTest::readsLikeADevice()
{
    const auto socket = makeSocket();
    connectToTarget(*socket, [](int client) {
        sendAll(client, "one\ntwo\nthree");
        receiveAll(client, 1);
        QByteArray block;
        QDataStream stream(&block, QIODevice::WriteOnly);
        stream << quint32(42) << QString(u"text"_s);
        sendAll(client, block);
        discardAll(client);
    });
    QIODevice &device = socket->device();
    WAIT_COMPARE(device.bytesAvailable(), 13);
    QVERIFY(device.canReadLine());
    QCOMPARE(device.peek(5), QByteArray("one\nt"));
    QCOMPARE(device.bytesAvailable(), 13);
    QVERIFY(device.canReadLine());
    QCOMPARE(device.readLine(), QByteArray("one\n"));
    device.ungetChar('X');
    QCOMPARE(device.bytesAvailable(), 10);
    QCOMPARE(device.readLine(), QByteArray("Xtwo\n"));
    QVERIFY(!device.canReadLine());
    QCOMPARE(device.skip(1), 1);
    QCOMPARE(device.read(2), QByteArray("hr"));
    QCOMPARE(device.readLine(), QByteArray("ee"));
    QVERIFY(!device.getChar(nullptr));

    device.write("x");
    QDataStream stream(&device);
    quint32 number = 0;
    QString text;
    const auto read = [&] {
        stream.startTransaction();
        stream >> number >> text;
        return stream.commitTransaction();
    };
    WAIT(read());
    QCOMPARE(number, 42U);
    QCOMPARE(text, u"text"_s);
}

void TunnelBytesTest::waiting()
{
    const auto socket = makeSocket();
    connectToTarget(*socket, TargetServer::echo);
    QIODevice &device = socket->device();
    QVERIFY(socket->waitForConnected(30000));
    QVERIFY(socket->isConnected());
    QVERIFY(socket->log.contains(u"connected"));
    QVERIFY(!device.waitForBytesWritten(30000)); // there are none
    device.write("question");
    QVERIFY(device.waitForBytesWritten(30000));
    QByteArray answer;
    while (answer.size() < 8) {
        QVERIFY(device.waitForReadyRead(30000));
        answer += device.readAll();
    }
    QCOMPARE(answer, QByteArray("question"));
    socket->disconnectFromHost();
    QVERIFY(socket->isUnconnected() || socket->waitForDisconnected(30000));
    QVERIFY(socket->log.contains(u"disconnected"));
    QCOMPARE(socket->errors(), 0);
}

/// Nothing that one call has seen is missed by the next.
void TunnelBytesTest::waitingInTurn()
{
    const auto socket = makeSocket();
    connectToTarget(*socket, [](int client) {
        sendAll(client, "hello");
        TargetServer::echo(client);
    });
    QIODevice &device = socket->device();
    QVERIFY(socket->waitForConnected(30000));
    QVERIFY(device.waitForReadyRead(30000));
    QCOMPARE(device.readAll(), QByteArray("hello"));
    for (int round = 0; round < 100; ++round) {
        device.write("x");
        QVERIFY(device.waitForBytesWritten(30000));
        QVERIFY(device.waitForReadyRead(30000));
        QCOMPARE(device.readAll(), QByteArray("x"));
    }
}

void TunnelBytesTest::waitingInVain()
{
    const DeadPort port;
    const auto refused = makeSocket();
    refused->connectToHost(Host, port.number());
    QVERIFY(!refused->waitForConnected(30000));
    QCOMPARE(refused->error(), QAbstractSocket::ConnectionRefusedError);
    QCOMPARE(refused->errors(), 1);

    const auto socket = makeSocket();
    connectToTarget(*socket, discardAll);
    QVERIFY(socket->waitForConnected(30000));
    QVERIFY(!socket->device().waitForReadyRead(1));
    QCOMPARE(socket->error(), QAbstractSocket::SocketTimeoutError);
    QVERIFY(!socket->waitForDisconnected(1));
    QVERIFY(socket->isConnected());
    QCOMPARE(socket->log.mid(4),
             QStringList({u"error SocketTimeoutError"_s, u"error SocketTimeoutError"_s}));
}

void TunnelBytesTest::waitingInASlot()
{
    const auto socket = makeSocket();
    connectToTarget(*socket, TargetServer::echo);
    QIODevice &device = socket->device();
    QByteArray received;
    int depth = 0;
    int deepest = 0;
    QObject::connect(&device, &QIODevice::readyRead, [&] {
        deepest = std::max(deepest, ++depth);
        received += device.readAll();
        if (received == "first") {
            device.write("second");
            while (received.size() < 11 && device.waitForReadyRead(30000))
                received += device.readAll();
        }
        --depth;
    });
    QVERIFY(socket->waitForConnected(30000));
    device.write("first");
    WAIT_COMPARE(received, QByteArray("firstsecond"));
    QCOMPARE(deepest, 1);
}

QTEST_GUILESS_MAIN(TunnelBytesTest)
#include "tst_tunnelbytes.moc"
