// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/processfigures.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <semaphore>
#include <thread>
#include <vector>

using namespace Culvert::Bench;
using namespace Qt::StringLiterals;

/// A figure that never changes would meet every must.
class ProcessFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workIsCounted();
    void memoryIsCounted();
    void wakeUpsOfAllThreadsAreCounted();
    void whatNobodyReadsIsCounted();
    void childrenAreFound();
    void aProcessThatIsNotThereHasNoFigures();
};

void ProcessFiguresTest::workIsCounted()
{
    const auto before = cpuSeconds(QCoreApplication::applicationPid());
    QVERIFY(before);
    // Reading it is work, too.
    QTRY_VERIFY(cpuSeconds(QCoreApplication::applicationPid()) > *before);
}

void ProcessFiguresTest::memoryIsCounted()
{
    constexpr std::size_t Size = std::size_t{32} << 20U;
    const auto before = memoryBytes(QCoreApplication::applicationPid());
    QVERIFY(before);
    const std::vector<char> block(Size, 'x');
    const auto after = memoryBytes(QCoreApplication::applicationPid());
    QVERIFY(after);
    QCOMPARE(block.back(), 'x');
    QVERIFY(*after - *before >= static_cast<double>(Size) / 2);
}

void ProcessFiguresTest::wakeUpsOfAllThreadsAreCounted()
{
    std::binary_semaphore ping(0);
    std::binary_semaphore pong(0);
    std::atomic<bool> stop = false;
    const std::jthread other([&] {
        while (!stop) {
            ping.acquire();
            pong.release();
        }
    });
    const auto before = wakeUps(QCoreApplication::applicationPid());
    QVERIFY(before);
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            ping.release();
            pong.acquire();
            return wakeUps(QCoreApplication::applicationPid()) > *before;
        }(),
        20'000);
    stop = true;
    ping.release();
}

void ProcessFiguresTest::whatNobodyReadsIsCounted()
{
    constexpr int Size = 64 * 1024;
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    server.pauseAccepting();
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, server.serverPort());
    QVERIFY(client.waitForConnected());
    client.write(QByteArray(Size, 'x'));
    // Other programs' sockets count as well.
    QTRY_VERIFY(socketQueueBytes() >= Size);
}

void ProcessFiguresTest::childrenAreFound()
{
    QVERIFY(childrenOf(QCoreApplication::applicationPid()).isEmpty());
    QProcess child;
    child.start(u"cat"_s, QStringList());
    QVERIFY(child.waitForStarted());
    QCOMPARE(childrenOf(QCoreApplication::applicationPid()), QList<qint64>{child.processId()});
    child.closeWriteChannel();
    QVERIFY(child.waitForFinished());
    QVERIFY(childrenOf(QCoreApplication::applicationPid()).isEmpty());
}

void ProcessFiguresTest::aProcessThatIsNotThereHasNoFigures()
{
    // Larger than any process id (proc(5), pid_max).
    constexpr qint64 None = qint64{1} << 40U;
    QVERIFY(!cpuSeconds(None));
    QVERIFY(!memoryBytes(None));
    QVERIFY(!wakeUps(None));
    QVERIFY(childrenOf(None).isEmpty());
}

QTEST_GUILESS_MAIN(ProcessFiguresTest)
#include "tst_processfigures.moc"
