// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/load/blockingconnection.h"
#include "tests/bench/load/loadclient.h"
#include "tests/bench/load/loadserver.h"
#include "tests/bench/load/meddlingproxy.h"

#include <QTest>

#include <sys/eventfd.h>

#include <thread>

using namespace Culvert;
using namespace Culvert::Bench;

namespace {

constexpr quint64 Length = 3'000'000;
/// The proxy does to the stream what it is told at this offset.
constexpr quint64 Place = 1'234'567;

/// The index of Place in @p bytes; -1 if it is not among them.
std::ptrdiff_t placeIn(const std::vector<char> &bytes, quint64 offset)
{
    if (Place < offset || Place >= offset + bytes.size())
        return -1;
    return static_cast<std::ptrdiff_t>(Place - offset);
}

bool faithful(std::vector<char> &, quint64)
{
    return true;
}

bool flipBit(std::vector<char> &bytes, quint64 offset)
{
    if (const auto at = placeIn(bytes, offset); at >= 0)
        bytes[static_cast<std::size_t>(at)] ^= 1;
    return true;
}

bool dropByte(std::vector<char> &bytes, quint64 offset)
{
    if (const auto at = placeIn(bytes, offset); at >= 0)
        bytes.erase(bytes.begin() + at);
    return true;
}

bool doubleByte(std::vector<char> &bytes, quint64 offset)
{
    if (const auto at = placeIn(bytes, offset); at >= 0)
        bytes.insert(bytes.begin() + at, bytes[static_cast<std::size_t>(at)]);
    return true;
}

bool cutShort(std::vector<char> &bytes, quint64 offset)
{
    return placeIn(bytes, offset) < 0;
}

bool addOneAtTheEnd(std::vector<char> &bytes, quint64 offset)
{
    if (offset + bytes.size() == Length)
        bytes.push_back('x');
    return true;
}

bool flipFirst(std::vector<char> &bytes, quint64 offset)
{
    if (offset == 0)
        bytes.front() ^= 1;
    return true;
}

} // namespace

Q_DECLARE_METATYPE(LoadKind)
Q_DECLARE_METATYPE(MeddlingProxy::Meddle)

/// The bench must not take a wrong answer for a fast one.
class LoadClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void wrongBytesAreFound_data();
    void wrongBytesAreFound();
    void wrongBytesAreFoundByAReaderThatBlocks_data();
    void wrongBytesAreFoundByAReaderThatBlocks();
    void aHeldConnectionThatIsClosedIsFound();

private:
    LoadServer m_server;
    Descriptor m_stop;
    std::thread m_serving;
};

void LoadClientTest::initTestCase()
{
    m_stop = Descriptor(::eventfd(0, EFD_CLOEXEC));
    QVERIFY(m_server.listen());
    m_serving = std::thread([this] { m_server.run(m_stop.number()); });
}

void LoadClientTest::cleanupTestCase()
{
    ::eventfd_write(m_stop.number(), 1);
    if (m_serving.joinable())
        m_serving.join();
}

void LoadClientTest::wrongBytesAreFound_data()
{
    using Meddle = MeddlingProxy::Meddle;
    QTest::addColumn<LoadKind>("kind");
    QTest::addColumn<Meddle>("toServer");
    QTest::addColumn<Meddle>("toClient");
    QTest::addColumn<bool>("good");

    const Meddle none(faithful);
    QTest::newRow("faithful download") << LoadKind::Send << none << none << true;
    QTest::newRow("faithful upload") << LoadKind::Take << none << none << true;
    QTest::newRow("faithful echo") << LoadKind::Echo << none << none << true;
    QTest::newRow("bit in a download") << LoadKind::Send << none << Meddle(flipBit) << false;
    QTest::newRow("byte missing in a download")
        << LoadKind::Send << none << Meddle(dropByte) << false;
    QTest::newRow("byte doubled in a download")
        << LoadKind::Send << none << Meddle(doubleByte) << false;
    QTest::newRow("download cut short") << LoadKind::Send << none << Meddle(cutShort) << false;
    QTest::newRow("download one byte too long")
        << LoadKind::Send << none << Meddle(addOneAtTheEnd) << false;
    QTest::newRow("bit in an upload") << LoadKind::Take << Meddle(flipBit) << none << false;
    QTest::newRow("byte doubled in an upload")
        << LoadKind::Take << Meddle(doubleByte) << none << false;
    QTest::newRow("upload cut short") << LoadKind::Take << Meddle(cutShort) << none << false;
    QTest::newRow("bit in an upload's answer")
        << LoadKind::Take << none << Meddle(flipFirst) << false;
    QTest::newRow("bit in an echo") << LoadKind::Echo << none << Meddle(flipFirst) << false;
}

void LoadClientTest::wrongBytesAreFound()
{
    QFETCH(const LoadKind, kind);
    QFETCH(const MeddlingProxy::Meddle, toServer);
    QFETCH(const MeddlingProxy::Meddle, toClient);
    QFETCH(const bool, good);

    const MeddlingProxy proxy(toServer, toClient);
    LoadClient client(Route{proxy.port(), m_server.port()});
    client.open(kind, kind == LoadKind::Echo ? 10 : Length);
    const auto failure = client.runUntilFinished(1);
    QCOMPARE(!failure.has_value(), good);
    if (good)
        QCOMPARE(client.moved(), kind == LoadKind::Echo ? 80 : Length);
}

void LoadClientTest::wrongBytesAreFoundByAReaderThatBlocks_data()
{
    using Meddle = MeddlingProxy::Meddle;
    QTest::addColumn<Meddle>("toClient");
    QTest::addColumn<bool>("good");

    QTest::newRow("faithful") << Meddle(faithful) << true;
    QTest::newRow("bit") << Meddle(flipBit) << false;
    QTest::newRow("byte missing") << Meddle(dropByte) << false;
    QTest::newRow("byte doubled") << Meddle(doubleByte) << false;
    QTest::newRow("cut short") << Meddle(cutShort) << false;
    QTest::newRow("one byte too many") << Meddle(addOneAtTheEnd) << false;
}

void LoadClientTest::wrongBytesAreFoundByAReaderThatBlocks()
{
    QFETCH(const MeddlingProxy::Meddle, toClient);
    QFETCH(const bool, good);

    const MeddlingProxy proxy(faithful, toClient);
    BlockingConnection connection;
    auto failure = connection.open(Route{proxy.port(), m_server.port()});
    QVERIFY(!failure);
    // One after the other on the same connection.
    for (const quint64 bytes : {Length / 3, Length - Length / 3}) {
        if (!failure)
            failure = connection.fetch(bytes);
    }
    if (!failure)
        failure = connection.finish();
    QCOMPARE(!failure.has_value(), good);
}

void LoadClientTest::aHeldConnectionThatIsClosedIsFound()
{
    quint64 echoes = 0;
    const MeddlingProxy proxy(faithful,
                              [&echoes](std::vector<char> &, quint64) { return ++echoes < 2; });
    LoadClient client(Route{proxy.port(), m_server.port()});
    client.open(LoadKind::Echo, 1);
    QVERIFY(!client.runUntilFinished(1));
    client.echoAgain();
    QVERIFY(!client.runUntilFinished(1));
    // The proxy has closed it by now or soon will.
    QVERIFY(client.runUntilFinished(2));
}

QTEST_GUILESS_MAIN(LoadClientTest)
#include "tst_loadclient.moc"
