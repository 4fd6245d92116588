// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/handed/handedsockets.h"
#include "core/io/listensocket.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

SocketAddress tcp(const HostPort &address)
{
    return SocketAddress(address);
}

} // namespace

/// Sockets that systemd has listened on.
class HandedSocketsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheVeryAddressIsTaken();
    void whatDoesNotListenIsNone();
    void whatIsForAnotherProcessIsNotTaken_data();
    void whatIsForAnotherProcessIsNotTaken();
};

void HandedSocketsTest::onlyTheVeryAddressIsTaken()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"s"_s);
    Result<ListenSocket> first = ListenSocket::open({u"127.0.0.1"_s, 0});
    QVERIFY(first);
    const HostPort address = first->address;
    Result<Descriptor> second = listenAt(path, 0600);
    QVERIFY(second);
    std::vector<Descriptor> sockets;
    sockets.push_back(std::move(first.takeValue().socket));
    sockets.push_back(second.takeValue());
    const HandedSockets handed(std::move(sockets), {u"web"_s});

    const Descriptor copy = handed.take(tcp(address));
    QVERIFY(copy.isOpen());
    QVERIFY((::fcntl(copy.number(), F_GETFL) & O_NONBLOCK) != 0);
    QVERIFY((::fcntl(copy.number(), F_GETFD) & FD_CLOEXEC) != 0);
    // Again, after it was closed.
    QVERIFY(handed.take(tcp(address)).isOpen());
    QVERIFY(handed.take(SocketAddress::unixSocket(path)).isOpen());
    QVERIFY(!handed.take(tcp({u"127.0.0.2"_s, address.port})).isOpen());
    QVERIFY(!handed.take(tcp({u"::1"_s, address.port})).isOpen());
    QVERIFY(!handed.take(tcp({u"127.0.0.1"_s, 1})).isOpen());
    QVERIFY(!handed.take(SocketAddress::unixSocket(path + u'x')).isOpen());
    QVERIFY(!handed.take({}).isOpen());
    QCOMPARE(handed.notAt({tcp(address)}), QStringList{path});
    QCOMPARE(handed.notAt({SocketAddress::unixSocket(path)}),
             QStringList{u"web (%1)"_s.arg(address.toString())});
}

void HandedSocketsTest::whatDoesNotListenIsNone()
{
    std::vector<Descriptor> sockets;
    sockets.emplace_back(::open("/dev/null", O_RDWR | O_CLOEXEC));
    sockets.emplace_back(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    sockets.emplace_back(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const HandedSockets handed(std::move(sockets), {u"a"_s, u"b"_s, u"c"_s});
    QCOMPARE(handed.notAt({tcp({u"0.0.0.0"_s, 0})}), QStringList({u"a"_s, u"b"_s, u"c"_s}));
}

void HandedSocketsTest::whatIsForAnotherProcessIsNotTaken_data()
{
    QTest::addColumn<QByteArray>("pid");
    QTest::addColumn<QByteArray>("count");
    QTest::newRow("another process") << QByteArray("1") << QByteArray("1");
    QTest::newRow("no process") << QByteArray() << QByteArray("1");
    QTest::newRow("none") << QByteArray::number(::getpid()) << QByteArray("0");
    QTest::newRow("fewer than none") << QByteArray::number(::getpid()) << QByteArray("-1");
    QTest::newRow("too many") << QByteArray::number(::getpid()) << QByteArray("2000000000");
    QTest::newRow("no number") << QByteArray::number(::getpid()) << QByteArray("x");
}

void HandedSocketsTest::whatIsForAnotherProcessIsNotTaken()
{
    QFETCH(const QByteArray, pid);
    QFETCH(const QByteArray, count);
    qputenv("LISTEN_PID", pid);
    qputenv("LISTEN_FDS", count);
    qputenv("LISTEN_FDNAMES", "a");
    const bool wasOpen = ::fcntl(3, F_GETFD) >= 0;
    QCOMPARE(HandedSockets::fromEnvironment().notAt({}), QStringList());
    QCOMPARE(::fcntl(3, F_GETFD) >= 0, wasOpen);
    for (const char *name : {"LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"})
        QVERIFY(!qEnvironmentVariableIsSet(name));
}

QTEST_APPLESS_MAIN(HandedSocketsTest)
#include "tst_handedsockets.moc"
