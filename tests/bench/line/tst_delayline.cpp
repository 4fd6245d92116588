// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/line/delayline.h"
#include "tests/bench/line/loopback.h"
#include "tests/bench/load/loadclient.h"
#include "tests/bench/load/loadserver.h"

#include <QTest>

#include <sys/eventfd.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <thread>

using namespace Culvert;
using namespace Culvert::Bench;
using namespace std::chrono_literals;

namespace {

using TimePoint = LineWay::TimePoint;

/// Any; only what passes counts.
const TimePoint Start{1000s};

constexpr LineSettings Limited{
    .roundTrip = 40ms, .bytesPerSecond = 1'000'000, .bufferBytes = 100'000};

/// A connected socket; not open if that failed.
Descriptor connectedTo(quint16 port)
{
    Descriptor socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    return connectToLoopback(socket, port) ? std::move(socket) : Descriptor();
}

} // namespace

class DelayLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void anUnlimitedWayTakesHalfOfTheRoundTrip();
    void aLimitedWayTakesBytesOneAfterTheOther();
    void aLimitedWayForgetsNoTimeItWasIdle();
    void aBufferTakesNoMoreThanItHolds();
    void bytesArriveInOrderAndNotBefore();
    void aRingGoesRound();

    void transfersAreWhole_data();
    void transfersAreWhole();
    void noEchoIsFasterThanTheLine();
    void anEndIsHandedOnInItsOwnDirection();
    void aBrokenConnectionBreaksTheOtherSide();

private:
    LoadServer m_server;
    Descriptor m_stop;
    std::thread m_serving;
};

void DelayLineTest::initTestCase()
{
    m_stop = Descriptor(::eventfd(0, EFD_CLOEXEC));
    QVERIFY(m_server.listen());
    m_serving = std::thread([this] { m_server.run(m_stop.number()); });
}

void DelayLineTest::cleanupTestCase()
{
    ::eventfd_write(m_stop.number(), 1);
    if (m_serving.joinable())
        m_serving.join();
}

void DelayLineTest::anUnlimitedWayTakesHalfOfTheRoundTrip()
{
    LineWay way({.roundTrip = 100ms});
    QVERIFY(way.put(1'000'000'000, Start) == Start + 50ms);
    QVERIFY(way.put(1, Start) == Start + 50ms);
    QVERIFY(way.room(Start) > 1'000'000'000);
}

void DelayLineTest::aLimitedWayTakesBytesOneAfterTheOther()
{
    LineWay way(Limited);
    QVERIFY(way.put(1000, Start) == Start + 1ms + 20ms);
    QVERIFY(way.put(1000, Start) == Start + 2ms + 20ms);
    // What comes later, while the line is busy, waits behind.
    QVERIFY(way.put(1000, Start + 1500us) == Start + 3ms + 20ms);
    QCOMPARE(way.stepSize(), std::size_t{1000});
}

void DelayLineTest::aLimitedWayForgetsNoTimeItWasIdle()
{
    LineWay way(Limited);
    way.put(1000, Start);
    // Nobody used the line for a second, and nobody gets that second back.
    QVERIFY(way.put(1000, Start + 1s) == Start + 1s + 1ms + 20ms);
}

void DelayLineTest::aBufferTakesNoMoreThanItHolds()
{
    LineWay way(Limited);
    QCOMPARE(way.room(Start), std::size_t{100'000});
    way.put(60'000, Start);
    QCOMPARE(way.room(Start), std::size_t{40'000});
    QCOMPARE(way.room(Start + 10ms), std::size_t{50'000});
    QVERIFY(way.roomAt(50'000) == Start + 10ms);
    way.put(40'000, Start);
    QCOMPARE(way.room(Start), std::size_t{0});
    QCOMPARE(way.room(Start + 1s), std::size_t{100'000});
}

void DelayLineTest::bytesArriveInOrderAndNotBefore()
{
    DelayedBytes bytes(10);
    std::ranges::copy(std::string_view("abcd"), bytes.space().begin());
    bytes.append(2, Start + 1ms);
    bytes.append(2, Start + 2ms);
    QVERIFY(bytes.nextDue() == Start + 1ms);
    QVERIFY(bytes.arrived(Start + 999us).empty());
    QCOMPARE(bytes.arrived(Start + 1ms).size(), std::size_t{2});
    bytes.remove(1);
    QVERIFY(std::ranges::equal(bytes.arrived(Start + 2ms), std::string_view("bcd")));
    bytes.remove(3);
    QVERIFY(bytes.isEmpty());
    QVERIFY(!bytes.nextDue());
}

void DelayLineTest::aRingGoesRound()
{
    DelayedBytes bytes(5);
    std::ranges::copy(std::string_view("abcd"), bytes.space().begin());
    bytes.append(4, Start);
    bytes.remove(3);
    QCOMPARE(bytes.space().size(), std::size_t{1});
    bytes.space()[0] = 'e';
    bytes.append(1, Start);
    QCOMPARE(bytes.space().size(), std::size_t{3});
    std::ranges::copy(std::string_view("fgh"), bytes.space().begin());
    bytes.append(3, Start);
    QVERIFY(bytes.isFull());
    QVERIFY(bytes.space().empty());
    QVERIFY(std::ranges::equal(bytes.arrived(Start), std::string_view("de")));
    bytes.remove(2);
    QVERIFY(std::ranges::equal(bytes.arrived(Start), std::string_view("fgh")));
}

void DelayLineTest::transfersAreWhole_data()
{
    QTest::addColumn<quint64>("bytesPerSecond");
    QTest::addColumn<int>("kind");
    QTest::newRow("unlimited, down") << quint64{0} << int{'S'};
    QTest::newRow("unlimited, up") << quint64{0} << int{'T'};
    QTest::newRow("limited, down") << quint64{20'000'000} << int{'S'};
    QTest::newRow("limited, up") << quint64{20'000'000} << int{'T'};
}

void DelayLineTest::transfersAreWhole()
{
    QFETCH(const quint64, bytesPerSecond);
    QFETCH(const int, kind);
    DelayLine line({.roundTrip = 4ms, .bytesPerSecond = bytesPerSecond}, m_server.port());
    QVERIFY(!line.start());
    LoadClient client({});
    constexpr std::size_t Connections = 3;
    for (std::size_t i = 0; i < Connections; ++i) {
        Descriptor socket = connectedTo(line.port());
        QVERIFY(makeNonBlocking(socket));
        client.openOn(std::move(socket), static_cast<LoadKind>(kind), 1'500'000);
    }
    // It compares every byte.
    const auto failure = client.runUntilFinished(Connections);
    QVERIFY2(!failure, qPrintable(failure.value_or(Failure{}).message));
    QCOMPARE(client.moved(), quint64{4'500'000});
}

void DelayLineTest::noEchoIsFasterThanTheLine()
{
    DelayLine line({.roundTrip = 20ms}, m_server.port());
    QVERIFY(!line.start());
    Descriptor socket = connectedTo(line.port());
    QVERIFY(makeNonBlocking(socket));
    LoadClient client({});
    const Flow &echo = client.openOn(std::move(socket), LoadKind::Echo, 5);
    QVERIFY(!client.runUntilFinished(1));
    QVERIFY(std::ranges::min(echo.roundTrips()) >= 20ms);
}

void DelayLineTest::anEndIsHandedOnInItsOwnDirection()
{
    DelayLine line({.roundTrip = 2ms}, m_server.port());
    QVERIFY(!line.start());
    const Descriptor socket = connectedTo(line.port());
    const auto command = LoadCommand{LoadKind::Take, 1, 1000}.toBytes();
    QVERIFY(::send(socket.number(), command.data(), command.size(), MSG_NOSIGNAL) == 16);
    QVERIFY(::shutdown(socket.number(), SHUT_WR) == 0);
    // The server answers only once it has seen the early end, and its answer still arrives.
    TakeAnswer answer{1, 1};
    std::array<char, TakeAnswer::Size> bytes{};
    QVERIFY(::recv(socket.number(), bytes.data(), bytes.size(), MSG_WAITALL) == 16);
    answer = TakeAnswer::fromBytes(bytes);
    QCOMPARE(answer.received, quint64{0});
    QVERIFY(::recv(socket.number(), bytes.data(), bytes.size(), 0) == 0);
}

void DelayLineTest::aBrokenConnectionBreaksTheOtherSide()
{
    DelayLine line({.roundTrip = 2ms}, m_server.port());
    QVERIFY(!line.start());
    const Descriptor socket = connectedTo(line.port());
    // The server closes on a command that it does not know.
    const std::array<char, LoadCommand::Size> nonsense{'?'};
    QVERIFY(::send(socket.number(), nonsense.data(), nonsense.size(), MSG_NOSIGNAL) == 16);
    char byte = 0;
    QVERIFY(::recv(socket.number(), &byte, 1, 0) <= 0);
}

QTEST_GUILESS_MAIN(DelayLineTest)
#include "tst_delayline.moc"
