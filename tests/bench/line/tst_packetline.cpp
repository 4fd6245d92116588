// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/line/packetline.h"

#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <thread>
#include <vector>

using namespace Culvert;
using namespace Culvert::Bench;
using namespace std::chrono_literals;

namespace {

using PacketTime = PacketWay::TimePoint;
using Clock = std::chrono::steady_clock;

/// Any; only what passes counts.
const PacketTime FirstMoment{1000s};
constexpr std::size_t PacketSize = 1000;
constexpr quint16 Port = 5000;
constexpr std::size_t Bytes = 1'000'000;

/// A packet of PacketSize takes a millisecond, and 10 of them may wait.
LineSettings settingsFor(double loss, Congestion congestion = Congestion::Cubic)
{
    return {.roundTrip = 40ms,
            .bytesPerSecond = 1'000'000,
            .bufferBytes = 10 * PacketSize,
            .loss = loss,
            .congestion = congestion};
}

/// For each of @p count packets, whether it arrives; none finds the queue full.
std::vector<bool> arrivals(double loss, quint64 seed, int count)
{
    PacketWay way(settingsFor(loss), seed);
    std::vector<bool> result;
    for (int i = 0; i < count; ++i)
        result.push_back(way.put(PacketSize, FirstMoment + i * 1ms).has_value());
    return result;
}

sockaddr_in addressOf(const QByteArray &host)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(Port);
    ::inet_pton(AF_INET, host.constData(), &address.sin_addr);
    return address;
}

void inNetwork(const NetworkNamespace &network, const std::function<void()> &work)
{
    std::thread([&] {
        if (!network.enter())
            work();
    }).join();
}

Descriptor listener()
{
    Descriptor socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const sockaddr_in any = addressOf("0.0.0.0");
    if (::bind(socket.number(), reinterpret_cast<const sockaddr *>(&any), sizeof any) != 0 ||
        ::listen(socket.number(), 1) != 0)
        return {};
    return socket;
}

/// False if not all bytes could be sent and confirmed by one that comes back.
bool upload(const Descriptor &socket)
{
    const std::vector<char> bytes(Bytes);
    char answer = 0;
    return ::send(socket.number(), bytes.data(), bytes.size(), MSG_NOSIGNAL) ==
               static_cast<ssize_t>(bytes.size()) &&
           ::recv(socket.number(), &answer, 1, MSG_WAITALL) == 1;
}

void takeUpload(const Descriptor &listening)
{
    const Descriptor socket(::accept4(listening.number(), nullptr, nullptr, SOCK_CLOEXEC));
    std::vector<char> bytes(Bytes);
    if (::recv(socket.number(), bytes.data(), bytes.size(), MSG_WAITALL) ==
        static_cast<ssize_t>(bytes.size()))
        ::send(socket.number(), bytes.data(), 1, MSG_NOSIGNAL);
}

/// What one connection over a line met.
struct Met
{
    bool whole = false;
    Clock::duration connecting{};
    Clock::duration uploading{};
    QByteArray congestion;
    quint32 retransmitted = 0;
};

void uploadTo(const QByteArray &host, Met &met)
{
    const Descriptor socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const sockaddr_in far = addressOf(host);
    const Clock::time_point start = Clock::now();
    if (::connect(socket.number(), reinterpret_cast<const sockaddr *>(&far), sizeof far) != 0)
        return;
    met.connecting = Clock::now() - start;
    met.whole = upload(socket);
    met.uploading = Clock::now() - start - met.connecting;
    std::array<char, 16> name{};
    socklen_t size = name.size();
    ::getsockopt(socket.number(), IPPROTO_TCP, TCP_CONGESTION, name.data(), &size);
    met.congestion = QByteArray(name.data());
    tcp_info info{};
    size = sizeof info;
    ::getsockopt(socket.number(), IPPROTO_TCP, TCP_INFO, &info, &size);
    met.retransmitted = info.tcpi_total_retrans;
}

} // namespace

class PacketLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPacketArrivesAfterItsTimeOnTheLineAndHalfARoundTrip();
    void packetsThatComeAtOnceFollowEachOther();
    void aFullQueueDropsWhatComes();
    void asManyAreLostAsWasAsked_data();
    void asManyAreLostAsWasAsked();
    void whatIsLostIsTheSameForTheSameSeed();
    void whatIsLostTakesItsTimeOnTheLine();

    void tcpMeetsWhatWasAsked_data();
    void tcpMeetsWhatWasAsked();
    void theNetworksMeetNowhereElse();
};

void PacketLineTest::aPacketArrivesAfterItsTimeOnTheLineAndHalfARoundTrip()
{
    PacketWay way(settingsFor(0), 1);
    QVERIFY(way.put(PacketSize, FirstMoment) == FirstMoment + 1ms + 20ms);
    QVERIFY(way.put(PacketSize, FirstMoment + 500ms) == FirstMoment + 500ms + 1ms + 20ms);
}

void PacketLineTest::packetsThatComeAtOnceFollowEachOther()
{
    PacketWay way(settingsFor(0), 1);
    for (int i = 1; i <= 10; ++i)
        QVERIFY(way.put(PacketSize, FirstMoment) == FirstMoment + i * 1ms + 20ms);
}

void PacketLineTest::aFullQueueDropsWhatComes()
{
    PacketWay way(settingsFor(0), 1);
    for (int i = 0; i < 10; ++i)
        QVERIFY(way.put(PacketSize, FirstMoment));
    QVERIFY(!way.put(PacketSize, FirstMoment));
    QVERIFY(!way.put(1, FirstMoment));
    QCOMPARE(way.dropped(), 2U);
    QCOMPARE(way.lost(), 0U);
    // One has gone.
    QVERIFY(way.put(PacketSize, FirstMoment + 1ms) == FirstMoment + 11ms + 20ms);
}

void PacketLineTest::asManyAreLostAsWasAsked_data()
{
    QTest::addColumn<double>("loss");
    QTest::newRow("none") << 0.0;
    QTest::newRow("half a per cent") << 0.005;
    QTest::newRow("3 per cent") << 0.03;
    QTest::newRow("all") << 1.0;
}

void PacketLineTest::asManyAreLostAsWasAsked()
{
    QFETCH(const double, loss);
    constexpr int Packets = 100'000;
    const auto arrived = arrivals(loss, 1, Packets);
    const auto lost = static_cast<double>(std::ranges::count(arrived, false));
    // Four times what chance makes of it.
    const double scatter = 4 * std::sqrt(Packets * loss * (1 - loss));
    QVERIFY2(std::abs(lost - Packets * loss) <= scatter, qPrintable(QString::number(lost)));
}

void PacketLineTest::whatIsLostIsTheSameForTheSameSeed()
{
    QCOMPARE(arrivals(0.05, 7, 1000), arrivals(0.05, 7, 1000));
    QVERIFY(arrivals(0.05, 7, 1000) != arrivals(0.05, 8, 1000));
}

void PacketLineTest::whatIsLostTakesItsTimeOnTheLine()
{
    constexpr quint64 Seed = 3;
    const auto arrived = arrivals(0.5, Seed, 2);
    PacketWay way(settingsFor(0.5), Seed);
    const auto first = way.put(PacketSize, FirstMoment);
    const auto second = way.put(PacketSize, FirstMoment);
    QCOMPARE(first.has_value(), arrived[0]);
    QCOMPARE(second.has_value(), arrived[1]);
    // With this seed.
    QVERIFY(!first && second);
    QVERIFY(*second == FirstMoment + 2ms + 20ms);
}

void PacketLineTest::tcpMeetsWhatWasAsked_data()
{
    QTest::addColumn<Congestion>("congestion");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<double>("loss");
    QTest::newRow("cubic, nothing lost") << Congestion::Cubic << QByteArray("cubic") << 0.0;
    QTest::newRow("cubic, 2 %") << Congestion::Cubic << QByteArray("cubic") << 0.02;
    QTest::newRow("bbr, 2 %") << Congestion::Bbr << QByteArray("bbr") << 0.02;
}

void PacketLineTest::tcpMeetsWhatWasAsked()
{
    QFETCH(const Congestion, congestion);
    QFETCH(const QByteArray, name);
    QFETCH(const double, loss);

    LineSettings settings = settingsFor(loss, congestion);
    // Enough for all that TCP has on its way.
    settings.bufferBytes = 2 * Bytes;
    PacketLine line(settings, 1);
    if (const auto failure = line.start(); failure && failure->kind == FailureKind::Permission)
        QSKIP(qPrintable(failure->message));
    else
        QVERIFY2(!failure, qPrintable(failure ? failure->message : QString()));

    Descriptor listening;
    inNetwork(line.farEnd(), [&] { listening = listener(); });
    QVERIFY(listening.isOpen());
    std::thread far([&] { takeUpload(listening); });
    Met met;
    inNetwork(line.nearEnd(), [&] { uploadTo(PacketLine::farAddress().toLatin1(), met); });
    // Whoever still waits for a connection is not kept waiting.
    ::shutdown(listening.number(), SHUT_RDWR);
    far.join();

    QVERIFY(met.whole);
    QVERIFY(met.connecting >= 40ms);
    // Bytes and headers at 1 MB/s.
    QVERIFY(met.uploading >= 1s);
    QCOMPARE(met.congestion, name);
    QCOMPARE(met.retransmitted > 0, loss > 0);
}

void PacketLineTest::theNetworksMeetNowhereElse()
{
    PacketLine line(settingsFor(0), 1);
    if (const auto failure = line.start(); failure && failure->kind == FailureKind::Permission)
        QSKIP(qPrintable(failure->message));
    Descriptor listening;
    inNetwork(line.farEnd(), [&] { listening = listener(); });
    Met met;
    inNetwork(line.nearEnd(), [&] { uploadTo("127.0.0.1", met); });
    QVERIFY(!met.whole);
    QVERIFY(met.connecting == Clock::duration::zero());
}

QTEST_GUILESS_MAIN(PacketLineTest)
#include "tst_packetline.moc"
