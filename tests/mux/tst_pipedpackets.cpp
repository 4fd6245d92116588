// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/mux/pipedpackets.h"

#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

using namespace Culvert;

class PipedPacketsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyByteArrivesInMessages_data();
    void everyByteArrivesInMessages();
    void loadsFollowEachOther();
    void brokenSocketIsAnError();
};

namespace {

constexpr quint32 RemoteChannel = 0x01020304;

QByteArray filler(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(i % 251);
    return bytes;
}

/// Two ends of a connection, of which the first takes little at a time.
struct Connection
{
    Connection()
    {
        std::array<int, 2> ends{-1, -1};
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends.data()) != 0)
            qFatal("there is no pair of sockets");
        near = Descriptor(ends[0]);
        far = Descriptor(ends[1]);
        constexpr int Smallest = 1;
        ::setsockopt(near.number(), SOL_SOCKET, SO_SNDBUF, &Smallest, sizeof Smallest);
    }

    QByteArray take() const
    {
        QByteArray all;
        std::array<char, 4096> bytes;
        for (ssize_t count = 0; (count = ::read(far.number(), bytes.data(), bytes.size())) > 0;)
            all.append(bytes.data(), count);
        return all;
    }

    Descriptor near;
    Descriptor far;
};

/// Sends all that was loaded, and returns what arrived. Counts how often the socket was full.
QByteArray sendAll(PipedPackets &piped, const Connection &connection, int &fullCount)
{
    QByteArray arrived;
    while (!piped.isEmpty()) {
        const ssize_t count = piped.sendSome(connection.near.number());
        if (count > 0)
            continue;
        if (count == 0 || errno != EAGAIN)
            qFatal("sending failed");
        ++fullCount;
        arrived += connection.take();
    }
    return arrived + connection.take();
}

bool load(PipedPackets &piped, const QByteArray &bytes, quint32 largest)
{
    if (!piped.prepare() || ::write(piped.writeEnd(), bytes.constData(),
                                    static_cast<std::size_t>(bytes.size())) != bytes.size())
        return false;
    piped.begin(RemoteChannel, static_cast<std::size_t>(bytes.size()), largest);
    return true;
}

} // namespace

void PipedPacketsTest::everyByteArrivesInMessages_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<quint32>("largest");
    QTest::addColumn<int>("messages");
    QTest::newRow("one byte") << qsizetype{1} << 32768U << 1;
    QTest::newRow("one packet") << qsizetype{32768} << 32768U << 1;
    QTest::newRow("and a byte") << qsizetype{32769} << 32768U << 2;
    QTest::newRow("8 packets") << qsizetype{262144} << 32768U << 8;
    constexpr quint32 Largest = ChannelMessage::LargestSent;
    constexpr std::size_t Most = PipedPackets::MostPackets;
    QTest::newRow("as much as there may be")
        << static_cast<qsizetype>(Most * Largest) << Largest << static_cast<int>(Most);
    QTest::newRow("small packets") << qsizetype{1000} << 7U << 143;
}

void PipedPacketsTest::everyByteArrivesInMessages()
{
    QFETCH(qsizetype, size);
    QFETCH(quint32, largest);
    QFETCH(int, messages);
    const QByteArray sent = filler(size);
    const Connection connection;
    PipedPackets piped;
    QVERIFY(piped.isEmpty());
    QVERIFY(load(piped, sent, largest));
    QVERIFY(!piped.isEmpty());
    int fullCount = 0;
    const QByteArray arrived = sendAll(piped, connection, fullCount);
    // Larger ones meet a socket that is full in the middle of a packet.
    QVERIFY(size < 262144 || fullCount > 0);

    QByteArray payload;
    int count = 0;
    for (QByteArrayView rest(arrived); !rest.isEmpty(); ++count) {
        QVERIFY(rest.size() >= 4);
        const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(rest.data()));
        QVERIFY(rest.size() >= 4 + length);
        const auto message = ChannelMessage::read(rest.sliced(4, length));
        QVERIFY(message && message->number == ChannelMessage::Data &&
                message->channel == RemoteChannel);
        QVERIFY(message->payload.size() <= qsizetype{largest});
        payload += message->payload.toByteArray();
        rest = rest.sliced(4 + length);
    }
    QCOMPARE(count, messages);
    QVERIFY(payload == sent);
}

void PipedPacketsTest::loadsFollowEachOther()
{
    const Connection connection;
    PipedPackets piped;
    int fullCount = 0;
    for (const char *word : {"first", "second"}) {
        QVERIFY(load(piped, word, 100));
        const QByteArray arrived = sendAll(piped, connection, fullCount);
        QCOMPARE(arrived.sliced(qsizetype{ChannelMessage::DataHeader}), QByteArray(word));
    }
}

void PipedPacketsTest::brokenSocketIsAnError()
{
    Connection connection;
    PipedPackets piped;
    QVERIFY(load(piped, filler(1000), 100));
    connection.far.close();
    // Splicing would be the end of the process.
    QCOMPARE(piped.sendSome(connection.near.number()), ssize_t{-1});
    QCOMPARE(errno, EPIPE);
    QVERIFY(!piped.isEmpty());
}

QTEST_APPLESS_MAIN(PipedPacketsTest)
#include "tst_pipedpackets.moc"
