// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/socketaddress.h"
#include "tests/endpoint/localclient.h"
#include "tests/harness/targetserver.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <atomic>
#include <cerrno>
#include <sys/socket.h>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Kills = 30;
constexpr qsizetype SomeOfIt = 200'000;

/// Sends without an end.
void endless(int socket)
{
    const QByteArray chunk(65536, 'd');
    while (::send(socket, chunk.constData(), static_cast<std::size_t>(chunk.size()), MSG_NOSIGNAL) >
           0) {
    }
}

} // namespace

/// The process of an endpoint is killed by SIGKILL: only the kernel can still tell its clients and
/// targets that what they have is not all.
class KilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void cutDownloadsAreReset_data();
    void cutDownloadsAreReset();
    void cutUploadIsReset();
    void unansweredClientIsReset();
    void completeDownloadStaysComplete();

private:
    bool start(const QString &type, quint16 target, const QString &listen = u"127.0.0.1:0"_s);
    void kill();

    QProcess m_owner;
    std::optional<SocketAddress> m_address;
};

void KilledTest::init()
{
    m_owner.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

void KilledTest::cleanup()
{
    kill();
}

bool KilledTest::start(const QString &type, quint16 target, const QString &listen)
{
    m_owner.start(QStringLiteral(ENDPOINTOWNER), {type, listen, u"127.0.0.1:%1"_s.arg(target)});
    while (m_owner.state() != QProcess::NotRunning && !m_owner.canReadLine()) {
        if (!m_owner.waitForReadyRead(30000))
            return false;
    }
    const Result<SocketAddress> address =
        SocketAddress::parseListen(QString::fromUtf8(m_owner.readLine().trimmed()));
    if (!address)
        return false;
    m_address = *address;
    return true;
}

void KilledTest::kill()
{
    m_owner.kill();
    m_owner.waitForFinished(30000);
}

void KilledTest::cutDownloadsAreReset_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("byUnixSocket");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("forward") << u"forward"_s << false << QByteArray();
    QTest::newRow("SOCKS") << u"socks"_s << false << QByteArray();
    // A Unix socket's client is told so if it has sent something; before, the kernel has no means.
    QTest::newRow("forward, Unix socket") << u"forward"_s << true << QByteArray("all of it");
    QTest::newRow("SOCKS, Unix socket") << u"socks"_s << true << QByteArray();
}

void KilledTest::cutDownloadsAreReset()
{
    QFETCH(const QString, type);
    QFETCH(const bool, byUnixSocket);
    QFETCH(const QByteArray, said);
    const QTemporaryDir folder;
    const QString listen = byUnixSocket ? folder.filePath(u"socket"_s) : u"127.0.0.1:0"_s;
    const TargetServer target(&endless);
    int resets = 0;
    for (int i = 0; i < Kills; ++i) {
        QVERIFY(start(type, target.port(), listen));
        LocalClient client(*m_address);
        QVERIFY(client.isOpen());
        if (type == u"socks") {
            QByteArray request("\4\1\0\0\x7f\0\0\1\0", 9);
            request[2] = static_cast<char>(target.port() >> 8);
            request[3] = static_cast<char>(target.port() & 0xff);
            client.send(request);
        }
        if (!said.isEmpty())
            client.send(said);
        qsizetype got = 0;
        QTRY_VERIFY((got += client.readNow().size(), got > SomeOfIt));
        kill();
        QTRY_VERIFY((client.readNow(), client.atEnd() || client.wasReset()));
        resets += client.wasReset() ? 1 : 0;
    }
    QCOMPARE(resets, Kills);
}

/// A target on this machine, as that of a reverse endpoint, must not take half a file for a whole.
void KilledTest::cutUploadIsReset()
{
    std::atomic<qsizetype> got = 0;
    std::atomic<int> ended = 0;
    std::atomic<int> reset = 0;
    const TargetServer target([&](int socket) {
        std::array<char, 65536> bytes;
        ssize_t count = 0;
        while ((count = ::recv(socket, bytes.data(), bytes.size(), 0)) > 0)
            got += count;
        (count < 0 && errno == ECONNRESET ? reset : ended)++;
    });
    for (int i = 0; i < Kills; ++i) {
        QVERIFY(start(u"forward"_s, target.port()));
        LocalClient client(*m_address);
        const QByteArray chunk(65536, 'u');
        got = 0;
        QTRY_VERIFY((client.send(chunk), got > SomeOfIt));
        kill();
        QTRY_COMPARE(ended + reset, i + 1);
    }
    QCOMPARE(reset, Kills);
}

/// To the client of a forward, an end would be an empty answer.
void KilledTest::unansweredClientIsReset()
{
    std::atomic<bool> asked = false;
    const TargetServer target([&](int socket) {
        char byte = 0;
        asked = ::recv(socket, &byte, 1, 0) == 1;
        ::recv(socket, &byte, 1, 0);
    });
    QVERIFY(start(u"forward"_s, target.port()));
    LocalClient client(*m_address);
    client.send("?");
    QTRY_VERIFY(asked);
    kill();
    QTRY_VERIFY((client.readNow(), client.atEnd() || client.wasReset()));
    QVERIFY(client.wasReset());
}

/// Its client has half-closed nothing yet, so that the connection is still there when the process
/// is killed; but the download was told to be over, and nothing of it may be lost.
void KilledTest::completeDownloadStaysComplete()
{
    const QByteArray page(100'000, 'p');
    const TargetServer target([&](int socket) {
        ::send(socket, page.constData(), static_cast<std::size_t>(page.size()), MSG_NOSIGNAL);
        ::shutdown(socket, SHUT_WR);
        char byte = 0;
        ::recv(socket, &byte, 1, 0);
    });
    for (int i = 0; i < Kills; ++i) {
        QVERIFY(start(u"forward"_s, target.port()));
        LocalClient client(*m_address);
        // The end is in the client's kernel, behind bytes that nobody has read.
        QTRY_VERIFY(client.hasEndInKernel());
        kill();
        QCOMPARE(client.readNow().size(), page.size());
        QVERIFY(client.atEnd());
        QVERIFY(!client.wasReset());
    }
}

QTEST_GUILESS_MAIN(KilledTest)
#include "tst_killed.moc"
