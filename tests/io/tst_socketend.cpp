// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/io/socketpair.h"

#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <thread>

using namespace Culvert;
using namespace Culvert::Test;

using Outcome = SocketEnd::Outcome;

/// What a socket end says of each system call, how it keeps what is pending, and what the other
/// side sees of its ends.
class SocketEndTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndEnds_data() { addKinds(); }
    void readsAndEnds();
    void readsIntoSeveralRooms_data() { addKinds(); }
    void readsIntoSeveralRooms();
    void keepsWhatTheKernelDoesNotTake_data() { addKinds(); }
    void keepsWhatTheKernelDoesNotTake();
    void sendsBehindWhatIsPending();
    void brokenTakesNothing();
    void endComesBehindAllBytes_data() { addKinds(); }
    void endComesBehindAllBytes();
    void breakIsSeenAsOne_data();
    void breakIsSeenAsOne();
    void endAfterABreakWasMeantIsAnEnd_data() { addKinds(); }
    void endAfterABreakWasMeantIsAnEnd();
    void keptByteIsReadOnce_data();
    void keptByteIsReadOnce();
    void keptByteIsNoInput();
    void endIsSeenBesideAKeptByte();
    void goneIsSeenBesideAKeptByte();
    void peekLeavesOutAKeptByte();
    void keptByteHoldsNoSenderUp_data();
    void keptByteHoldsNoSenderUp();
    void movesThroughAPipe();
    void signalInterruptsNothing();

private:
    static void addKinds();
    bool make();
    QByteArray read(std::size_t room = 65536);

    SocketPair m_pair;
    SocketEnd::Result m_last;
};

void SocketEndTest::addKinds()
{
    QTest::addColumn<bool>("tcp");
    QTest::newRow("TCP") << true;
    QTest::newRow("Unix") << false;
}

bool SocketEndTest::make()
{
    QFETCH(const bool, tcp);
    m_pair = SocketPair();
    return tcp ? makeTcpPair(m_pair) : makeUnixPair(m_pair);
}

QByteArray SocketEndTest::read(std::size_t room)
{
    QByteArray bytes(static_cast<qsizetype>(room), '\0');
    m_last = m_pair.end.read(std::span(bytes.data(), room));
    bytes.truncate(static_cast<qsizetype>(m_last.bytes));
    return bytes;
}

void SocketEndTest::readsAndEnds()
{
    QVERIFY(make());
    QCOMPARE(read(), QByteArray());
    QCOMPARE(m_last.outcome, Outcome::NotNow);
    QVERIFY(!m_pair.end.hasInput());
    QVERIFY(m_pair.send("some"));
    m_pair.endOutput();
    QTRY_VERIFY(m_pair.end.hasInput());
    QByteArray seen(3, '\0');
    QCOMPARE(m_pair.end.peek(std::span(seen.data(), 3)).bytes, std::size_t{3});
    QCOMPARE(seen, QByteArray("som"));
    QCOMPARE(read(), QByteArray("some"));
    QCOMPARE(m_last.outcome, Outcome::Moved);
    QTRY_VERIFY((read(), m_last.isOver()));
    QCOMPARE(m_last.outcome, Outcome::Ended);
}

void SocketEndTest::readsIntoSeveralRooms()
{
    QVERIFY(make());
    for (const bool keeps : {false, true}) {
        if (keeps)
            m_pair.end.keepLastByte();
        QVERIFY(m_pair.send("abcdefg"));
        QTRY_VERIFY(m_pair.end.hasInput());
        QByteArray room("........");
        const std::array<std::span<char>, 3> rooms{std::span(room.data(), 2),
                                                   std::span(room.data() + 3, 1),
                                                   std::span(room.data() + 5, 2)};
        QCOMPARE(m_pair.end.read(rooms).bytes, std::size_t{5});
        QCOMPARE(room, QByteArray("ab.c.de."));
        QCOMPARE(m_pair.end.read(rooms).bytes, std::size_t{2});
        QCOMPARE(room, QByteArray("fg.c.de."));
        QCOMPARE(m_pair.end.read(rooms).outcome, Outcome::NotNow);
    }
}

void SocketEndTest::keepsWhatTheKernelDoesNotTake()
{
    QVERIFY(make());
    const QByteArray much(20'000'000, 'm');
    const QByteArrayView part(much);
    const SocketEnd::Result result = m_pair.end.send({&part, 1});
    QCOMPARE(result.outcome, Outcome::Moved);
    QVERIFY(result.bytes < 20'000'000);
    QCOMPARE(m_pair.end.pending().size(), 20'000'000 - result.bytes);
    std::size_t flushed = 0;
    qsizetype got = 0;
    while (m_pair.end.hasPending()) {
        got += m_pair.receive().size();
        flushed += m_pair.end.flush().bytes;
    }
    QCOMPARE(flushed, 20'000'000 - result.bytes);
    QTRY_COMPARE((got += m_pair.receive().size(), got), 20'000'000);
    QCOMPARE(m_pair.end.flush().outcome, Outcome::NotNow);
}

void SocketEndTest::sendsBehindWhatIsPending()
{
    QVERIFY(makeUnixPair(m_pair));
    m_pair.end.pending().append("first ");
    const std::array<QByteArrayView, 2> parts{"second ", "third"};
    QCOMPARE(m_pair.end.send(parts).bytes, std::size_t{0});
    QCOMPARE(m_pair.receive(), QByteArray());
    QCOMPARE(m_pair.end.flush().bytes, std::size_t{18});
    QCOMPARE(m_pair.receive(), QByteArray("first second third"));
    QCOMPARE(m_pair.end.send(parts).bytes, std::size_t{12});
    QCOMPARE(m_pair.receive(), QByteArray("second third"));
}

void SocketEndTest::brokenTakesNothing()
{
    QVERIFY(makeUnixPair(m_pair));
    m_pair.other.close();
    const QByteArrayView part("x");
    SocketEnd::Result result = m_pair.end.send({&part, 1});
    QCOMPARE(result.outcome, Outcome::Broken);
    QCOMPARE(result.error, EPIPE);
    QVERIFY(result.isOver());
    QVERIFY(!m_pair.end.hasPending());
    m_pair.end.pending().append("y");
    result = m_pair.end.flush();
    QCOMPARE(result.outcome, Outcome::Broken);
    QVERIFY(!m_pair.end.hasPending());
}

void SocketEndTest::endComesBehindAllBytes()
{
    QVERIFY(make());
    m_pair.end.breakOnClose();
    m_pair.end.keepLastByte();
    QVERIFY(m_pair.send("said"));
    QTRY_VERIFY(m_pair.end.hasInput());
    QCOMPARE(read(), QByteArray("said"));
    const QByteArrayView part("all");
    m_pair.end.send({&part, 1});
    m_pair.end.endOutput();
    // Such as by a kill.
    m_pair.end.release().close();
    QCOMPARE(m_pair.receive(), QByteArray("all"));
    QTRY_VERIFY(m_pair.isOver());
    QCOMPARE(m_pair.lastError, 0);
}

void SocketEndTest::breakIsSeenAsOne_data()
{
    QTest::addColumn<bool>("tcp");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<int>("error");
    QTest::newRow("TCP") << true << QByteArray() << ECONNRESET;
    QTest::newRow("TCP, said something") << true << QByteArray("said") << ECONNRESET;
    // The kernel has no means to say it to one that has sent nothing.
    QTest::newRow("Unix") << false << QByteArray() << 0;
    QTest::newRow("Unix, said something") << false << QByteArray("said") << ECONNRESET;
    QTest::newRow("Unix, said a byte") << false << QByteArray("s") << ECONNRESET;
    const auto most = static_cast<qsizetype>(SocketEnd::MostKeptFrom);
    QTest::newRow("Unix, said as much as may be") << false << QByteArray(most, 's') << ECONNRESET;
    QTest::newRow("Unix, said more at once") << false << QByteArray(most + 1, 's') << 0;
}

void SocketEndTest::breakIsSeenAsOne()
{
    QFETCH(const QByteArray, said);
    QFETCH(const int, error);
    QVERIFY(make());
    m_pair.end.breakOnClose();
    m_pair.end.keepLastByte();
    if (!said.isEmpty()) {
        QVERIFY(m_pair.send(said));
        QTRY_VERIFY(m_pair.end.hasInput());
        QCOMPARE(read(), said);
    }
    m_pair.end.release().close();
    QTRY_VERIFY(m_pair.isOver());
    QCOMPARE(m_pair.lastError, error);
}

void SocketEndTest::endAfterABreakWasMeantIsAnEnd()
{
    QVERIFY(make());
    m_pair.end.breakOnClose();
    m_pair.end.keepLastByte();
    QVERIFY(m_pair.send("said"));
    QTRY_VERIFY(m_pair.end.hasInput());
    QCOMPARE(read(), QByteArray("said"));
    m_pair.end.endOnClose();
    m_pair.end.release().close();
    QTRY_VERIFY(m_pair.isOver());
    QCOMPARE(m_pair.lastError, 0);
}

void SocketEndTest::keptByteIsReadOnce_data()
{
    QTest::addColumn<int>("room");
    for (const int room : {1, 2, 3, 4, 5, 100})
        QTest::addRow("%d", room) << room;
}

void SocketEndTest::keptByteIsReadOnce()
{
    QFETCH(const int, room);
    QVERIFY(makeUnixPair(m_pair));
    m_pair.end.keepLastByte();
    QByteArray sent;
    QByteArray got;
    for (int i = 1; i < 12; ++i) {
        QByteArray bytes;
        for (int j = 0; j < i; ++j)
            bytes.append(static_cast<char>('a' + (sent.size() + j) % 26));
        QVERIFY(m_pair.send(bytes));
        sent += bytes;
        // In some rounds there is more to come before all has been read.
        for (int reads = 0; reads < (i % 3 == 0 ? 1 : 20); ++reads)
            got += read(static_cast<std::size_t>(room));
    }
    for (int reads = 0; reads < 100; ++reads)
        got += read(static_cast<std::size_t>(room));
    QCOMPARE(got, sent);
    QCOMPARE(m_last.outcome, Outcome::NotNow);
}

void SocketEndTest::keptByteIsNoInput()
{
    QVERIFY(makeUnixPair(m_pair));
    m_pair.end.keepLastByte();
    QVERIFY(m_pair.send("said"));
    QVERIFY(m_pair.end.hasInput());
    QCOMPARE(read(), QByteArray("said"));
    QVERIFY(!m_pair.end.hasInput());
    QVERIFY(m_pair.send("m"));
    QVERIFY(m_pair.end.hasInput());
}

/// Who has only half-closed is told of a break still.
void SocketEndTest::endIsSeenBesideAKeptByte()
{
    QVERIFY(makeUnixPair(m_pair));
    m_pair.end.keepLastByte();
    QVERIFY(m_pair.send("said"));
    m_pair.endOutput();
    QCOMPARE(read(), QByteArray("said"));
    QCOMPARE(read(), QByteArray());
    QCOMPARE(m_last.outcome, Outcome::Ended);
    m_pair.end.release().close();
    m_pair.receive();
    QCOMPARE(m_pair.lastError, ECONNRESET);
}

void SocketEndTest::goneIsSeenBesideAKeptByte()
{
    QVERIFY(makeUnixPair(m_pair));
    m_pair.end.keepLastByte();
    QVERIFY(m_pair.send("said"));
    QCOMPARE(read(), QByteArray("said"));
    QVERIFY(m_pair.send("and more"));
    m_pair.other.close();
    QCOMPARE(read(4), QByteArray("and "));
    QCOMPARE(read(), QByteArray("more"));
    read();
    QVERIFY(m_last.isOver());
}

void SocketEndTest::peekLeavesOutAKeptByte()
{
    QVERIFY(makeUnixPair(m_pair));
    m_pair.end.keepLastByte();
    std::array<char, 10> bytes{};
    QVERIFY(m_pair.send("said"));
    QCOMPARE(read(), QByteArray("said"));
    QCOMPARE(m_pair.end.peek(bytes).outcome, Outcome::NotNow);
    QVERIFY(m_pair.send("more"));
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(m_pair.end.peek(bytes).bytes, std::size_t{4});
        QCOMPARE(QByteArrayView(bytes.data(), 4), QByteArrayView("more"));
    }
    QCOMPARE(read(2), QByteArray("mo"));
    QCOMPARE(m_pair.end.peek(bytes).bytes, std::size_t{2});
    QCOMPARE(read(), QByteArray("re"));
    m_pair.endOutput();
    QCOMPARE(m_pair.end.peek(bytes).outcome, Outcome::Ended);
}

void SocketEndTest::keptByteHoldsNoSenderUp_data()
{
    QTest::addColumn<int>("buffer");
    QTest::addColumn<int>("piece");
    for (const int buffer : {6000, 16384, 65536}) {
        for (const int piece : {1, 1024, 1025, 4096, 100000})
            QTest::addRow("%d, by %d", buffer, piece) << buffer << piece;
    }
}

/// Whoever waits until it may send is woken up once all that it has sent has been read.
void SocketEndTest::keptByteHoldsNoSenderUp()
{
    QFETCH(const int, buffer);
    QFETCH(const int, piece);
    QVERIFY(makeUnixPair(m_pair));
    m_pair.end.keepLastByte();
    const int other = m_pair.other.number();
    ::setsockopt(other, SOL_SOCKET, SO_SNDBUF, &buffer, sizeof buffer);
    const QByteArray bytes(piece, 'p');
    for (int i = 0; i < 10; ++i) {
        // One alone, and as many as there is room for.
        for (int count = i % 2 == 0 ? 1 : 1'000'000; count > 0; --count) {
            if (::send(other, bytes.data(), static_cast<std::size_t>(piece),
                       MSG_NOSIGNAL | MSG_DONTWAIT) < 0)
                break;
        }
        while (!read().isEmpty()) {
        }
        QCOMPARE(m_last.outcome, Outcome::NotNow);
        pollfd wanted{other, POLLOUT, 0};
        QCOMPARE(::poll(&wanted, 1, 0), 1);
    }
}

void SocketEndTest::movesThroughAPipe()
{
    QVERIFY(makeTcpPair(m_pair));
    std::array<int, 2> pipe{-1, -1};
    QCOMPARE(::pipe2(pipe.data(), O_CLOEXEC | O_NONBLOCK), 0);
    const Descriptor out(pipe[0]);
    const Descriptor in(pipe[1]);
    QCOMPARE(m_pair.end.moveTo(in.number(), 100)->outcome, Outcome::NotNow);
    QVERIFY(m_pair.send("moved"));
    QTRY_VERIFY(m_pair.end.hasInput());
    QCOMPARE(m_pair.end.moveTo(in.number(), 100)->bytes, std::size_t{5});
    std::array<char, 10> bytes{};
    QCOMPARE(::read(out.number(), bytes.data(), bytes.size()), 5);
    m_pair.endOutput();
    QTRY_COMPARE(m_pair.end.moveTo(in.number(), 100)->outcome, Outcome::Ended);

    // What a byte may be kept of is not moved.
    QVERIFY(makeUnixPair(m_pair));
    m_pair.end.keepLastByte();
    QVERIFY(!m_pair.end.moveTo(in.number(), 100).has_value());
    QVERIFY(m_pair.send("said"));
    QVERIFY(!m_pair.end.moveTo(in.number(), 100).has_value());
    QCOMPARE(read(), QByteArray("said"));
    QVERIFY(m_pair.send(QByteArray(5000, 'm')));
    std::size_t moved = 0;
    while (const auto result = m_pair.end.moveTo(in.number(), 3000))
        moved += result->bytes;
    QCOMPARE(moved, std::size_t{5000});
    QCOMPARE(read(), QByteArray());
    QCOMPARE(m_last.outcome, Outcome::NotNow);
    QVERIFY(m_pair.send("said"));
    QVERIFY(!m_pair.end.moveTo(in.number(), 100).has_value());
}

/// Non-blocking calls are not interrupted on Linux, but those of a blocking socket are: such a one
/// shows that they are made again.
void SocketEndTest::signalInterruptsNothing()
{
    struct sigaction action
    {};
    action.sa_handler = [](int) {};
    struct sigaction before
    {};
    QCOMPARE(::sigaction(SIGUSR1, &action, &before), 0);
    QVERIFY(makeTcpPair(m_pair));
    const int flags = ::fcntl(m_pair.end.number(), F_GETFL);
    ::fcntl(m_pair.end.number(), F_SETFL, flags & ~O_NONBLOCK);
    const pthread_t reader = ::pthread_self();
    const int other = m_pair.other.number();
    std::thread disturber([reader, other] {
        for (int i = 0; i < 50; ++i) {
            ::pthread_kill(reader, SIGUSR1);
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        ::send(other, "late", 4, MSG_NOSIGNAL);
    });
    const QByteArray got = read();
    disturber.join();
    ::sigaction(SIGUSR1, &before, nullptr);
    QCOMPARE(got, QByteArray("late"));
}

QTEST_GUILESS_MAIN(SocketEndTest)
#include "tst_socketend.moc"
