// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/harness/targetserver.h"
#include "tests/harness/testclient.h"
#include "tests/harness/tunnelbed.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

#include <cstring>
#include <future>
#include <sys/socket.h>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype BlockSize = 1024 * 1024;
constexpr int Blocks = 100;
// Many times faster than SHA-256, so that the hash is not what is waited for.
constexpr auto Algorithm = QCryptographicHash::Blake2b_256;
constexpr qsizetype HashSize = 32;

/// Random bytes; each block of a transfer starts with its number and the transfer's, so that no two
/// are alike.
QByteArray randomBlock()
{
    QByteArray block(BlockSize, Qt::Uninitialized);
    QRandomGenerator generator(2026);
    generator.fillRange(reinterpret_cast<quint32 *>(block.data()), BlockSize / 4);
    return block;
}

bool sendAll(int socket, const QByteArray &bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const ssize_t count = ::send(socket, bytes.constData() + sent,
                                     static_cast<std::size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        sent += count;
    }
    return true;
}

/// Sends 100 MiB and returns their hash.
QByteArray sendTransfer(int socket, char number)
{
    QCryptographicHash hash(Algorithm);
    QByteArray block = randomBlock();
    for (int i = 0; i < Blocks; ++i) {
        block[0] = static_cast<char>(i);
        block[1] = number;
        hash.addData(block);
        if (!sendAll(socket, block))
            return {};
    }
    return hash.result();
}

/// Reads up to the end and returns the hash of it, or of @p count bytes.
QByteArray hashReceived(int socket, qint64 &total)
{
    QCryptographicHash hash(Algorithm);
    QByteArray bytes(BlockSize, Qt::Uninitialized);
    while (true) {
        const ssize_t count =
            ::recv(socket, bytes.data(), static_cast<std::size_t>(bytes.size()), 0);
        if (count <= 0)
            return count == 0 ? hash.result() : QByteArray();
        hash.addData(QByteArrayView(bytes.constData(), count));
        total += count;
    }
}

} // namespace

/// 100 MiB each way, alone and eight at a time, compared by hash; at once with many more, counts
/// and all.
class TransfersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyByteArrives_data();
    void everyByteArrives();

private:
    TunnelBed m_bed;
    Profile m_profile;
};

void TransfersTest::initTestCase()
{
    QVERIFY(m_bed.startServer());
    m_bed.startEngine();
    m_profile = m_bed.profile();
    QCOMPARE(m_bed.save(m_profile), std::nullopt);
}

void TransfersTest::everyByteArrives_data()
{
    QTest::addColumn<bool>("upload");
    QTest::addColumn<int>("count");
    QTest::newRow("one download") << false << 1;
    QTest::newRow("one upload") << true << 1;
    QTest::newRow("eight downloads") << false << 8;
    QTest::newRow("eight uploads") << true << 8;
}

void TransfersTest::everyByteArrives()
{
    QFETCH(bool, upload);
    QFETCH(int, count);
    const ProfileStatus before = m_bed.status(m_profile.id);

    // An upload's hash comes back as the answer after its end; a download is preceded by its
    // number.
    TargetServer target([upload](int socket) {
        if (upload) {
            qint64 total = 0;
            sendAll(socket, hashReceived(socket, total));
        } else {
            char number = 0;
            if (::recv(socket, &number, 1, 0) == 1)
                sendTransfer(socket, number);
        }
    });
    const quint16 proxy = m_bed.port(m_profile.id);
    const quint16 port = target.port();
    std::vector<std::future<bool>> transfers;
    transfers.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        transfers.push_back(std::async(std::launch::async, [=] {
            const auto number = static_cast<char>(i);
            TestClient client = TestClient::throughSocks(proxy, u"127.0.0.1"_s, port);
            if (!client.isOpen())
                return false;
            if (upload) {
                const QByteArray sent = sendTransfer(client.socket(), number);
                client.shutdownWrite();
                return sent.size() == HashSize && client.readAll() == sent && client.atEnd();
            }
            client.send(QByteArray(1, number));
            qint64 total = 0;
            const QByteArray received = hashReceived(client.socket(), total);
            QCryptographicHash hash(Algorithm);
            QByteArray block = randomBlock();
            for (int j = 0; j < Blocks; ++j) {
                block[0] = static_cast<char>(j);
                block[1] = number;
                hash.addData(block);
            }
            return total == Blocks * BlockSize && received == hash.result();
        }));
    }
    for (std::future<bool> &transfer : transfers)
        QVERIFY(transfer.get());

    QVERIFY(m_bed.waitFor(m_profile.id,
                          [](const ProfileStatus &status) { return status.connections == 0; }));
    const ProfileStatus after = m_bed.status(m_profile.id);
    const qint64 payload = count * Blocks * BlockSize;
    const qint64 small = upload ? count * HashSize : count;
    QCOMPARE(after.bytesUp - before.bytesUp, upload ? payload : small);
    QCOMPARE(after.bytesDown - before.bytesDown, upload ? small : payload);
    QCOMPARE(after.connectionsTotal - before.connectionsTotal, count);
}

QTEST_GUILESS_MAIN(TransfersTest)
#include "tst_transfers.moc"
