// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/nativeaddress.h"
#include "core/io/peerowner.h"
#include "core/io/socketdiag.h"
#include "tests/harness/asuser.h"

#include "core/io/descriptor.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

/// Both ends of a connection on this machine.
struct TcpPair
{
    Descriptor client;
    Descriptor server;
};

sockaddr_storage nameOf(int socket, decltype(::getsockname) *ask)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    ask(socket, reinterpret_cast<sockaddr *>(&address), &size);
    return address;
}

/// @p mapped: the client is a socket of the IPv6 family all the same (RFC 4291, 2.5.5.2). @p
/// source: where the client's own end is, if not where the system puts it.
TcpPair connectedPair(const NativeAddress &address, bool mapped = false,
                      const NativeAddress &source = {})
{
    const Descriptor listener(::socket(address.storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (::bind(listener.number(), address.get(), address.size) != 0 ||
        ::listen(listener.number(), 1) != 0)
        return {};
    NativeAddress there = address;
    if (address.storage.ss_family != AF_UNIX)
        there.storage = nameOf(listener.number(), &::getsockname);
    if (mapped) {
        const auto in = reinterpret_cast<const sockaddr_in &>(there.storage);
        there.storage = {};
        auto &in6 = reinterpret_cast<sockaddr_in6 &>(there.storage);
        in6.sin6_family = AF_INET6;
        in6.sin6_port = in.sin_port;
        in6.sin6_addr.s6_addr[10] = in6.sin6_addr.s6_addr[11] = 0xff;
        std::memcpy(&in6.sin6_addr.s6_addr[12], &in.sin_addr, sizeof in.sin_addr);
        there.size = sizeof in6;
    }
    TcpPair pair;
    pair.client = Descriptor(::socket(there.storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (source.size > 0 && ::bind(pair.client.number(), source.get(), source.size) != 0)
        return {};
    if (::connect(pair.client.number(), there.get(), there.size) != 0)
        return {};
    pair.server = Descriptor(::accept4(listener.number(), nullptr, nullptr, SOCK_CLOEXEC));
    return pair;
}

quint32 inodeOf(const Descriptor &socket)
{
    struct stat info
    {};
    ::fstat(socket.number(), &info);
    return static_cast<quint32>(info.st_ino);
}

} // namespace

class PeerOwnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownerOfATcpSocketIsFound_data();
    void ownerOfATcpSocketIsFound();
    void otherUsersAreToldApart();
    void unixSocketSaysWhoConnected();
    void aClientThatHasGoneIsNobodys();
    void aListenerOnTheClientsPortIsNotTheClient();
    void whatIsNotConnectedHasNoOwner();

private:
    SocketDiag m_kernel;
};

void PeerOwnerTest::ownerOfATcpSocketIsFound_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("mapped");
    QTest::newRow("IPv4") << u"127.0.0.1"_s << false;
    QTest::newRow("IPv4, another loopback address") << u"127.1.2.3"_s << false;
    QTest::newRow("IPv4 by a socket for IPv6") << u"127.0.0.1"_s << true;
    QTest::newRow("IPv6") << u"::1"_s << false;
}

void PeerOwnerTest::ownerOfATcpSocketIsFound()
{
    QFETCH(QString, host);
    QFETCH(bool, mapped);
    const TcpPair pair = connectedPair(NativeAddress::tcp({host, 0}), mapped);
    QVERIFY(pair.server.isOpen());
    const std::optional<PeerOwner> owner = peerOwner(pair.server.number(), m_kernel);
    QVERIFY(owner);
    QCOMPARE(owner->user, ::geteuid());
    QCOMPARE(owner->inode, inodeOf(pair.client));
    // Both ways of asking say the same.
    const std::optional<PeerOwner> listed = tcpSocketOwnerByTable(
        nameOf(pair.server.number(), &::getpeername), nameOf(pair.server.number(), &::getsockname));
    QVERIFY(listed);
    QCOMPARE(listed->user, owner->user);
    QCOMPARE(listed->inode, owner->inode);
    // The other way round it is the other socket.
    QCOMPARE(peerOwner(pair.client.number(), m_kernel)->inode, inodeOf(pair.server));
}

void PeerOwnerTest::otherUsersAreToldApart()
{
    if (!AsUser::isPossible())
        QSKIP("only root can make a socket of another user");
    TcpPair pair;
    {
        const AsUser nobody;
        pair = connectedPair(NativeAddress::tcp({u"127.0.0.1"_s, 0}));
    }
    const std::optional<PeerOwner> owner = peerOwner(pair.server.number(), m_kernel);
    QVERIFY(owner);
    QCOMPARE(owner->user, AsUser::Nobody);
    const std::optional<PeerOwner> listed = tcpSocketOwnerByTable(
        nameOf(pair.server.number(), &::getpeername), nameOf(pair.server.number(), &::getsockname));
    QVERIFY(listed);
    QCOMPARE(listed->user, AsUser::Nobody);
}

void PeerOwnerTest::unixSocketSaysWhoConnected()
{
    const QTemporaryDir folder;
    const TcpPair pair = connectedPair(NativeAddress::unixSocket(folder.filePath(u"socket"_s)));
    QVERIFY(pair.server.isOpen());
    const std::optional<PeerOwner> owner = peerOwner(pair.server.number(), m_kernel);
    QVERIFY(owner);
    QCOMPARE(owner->user, ::geteuid());
    QCOMPARE(owner->pid, ::getpid());
    QCOMPARE(owner->inode, 0U);
}

void PeerOwnerTest::aClientThatHasGoneIsNobodys()
{
    // The kernel says "root" of a socket that nobody has open.
    TcpPair pair = connectedPair(NativeAddress::tcp({u"127.0.0.1"_s, 0}));
    const sockaddr_storage client = nameOf(pair.server.number(), &::getpeername);
    const sockaddr_storage server = nameOf(pair.server.number(), &::getsockname);
    pair.client.close();
    QVERIFY(!tcpSocketOwner(client, server, m_kernel));
    QVERIFY(!tcpSocketOwnerByTable(client, server));
}

void PeerOwnerTest::aListenerOnTheClientsPortIsNotTheClient()
{
    // An address that nobody else uses, so that neither does anybody its ports.
    TcpPair pair = connectedPair(NativeAddress::tcp({u"127.0.0.1"_s, 0}), false,
                                 NativeAddress::tcp({u"127.83.109.7"_s, 0}));
    QVERIFY(pair.server.isOpen());
    const sockaddr_storage client = nameOf(pair.server.number(), &::getpeername);
    const sockaddr_storage server = nameOf(pair.server.number(), &::getsockname);
    // Gone without a trace, and its port taken by a listener.
    resetOnClose(pair.client);
    pair.client.close();
    pair.server.close();
    const Descriptor listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    QCOMPARE(
        ::bind(listener.number(), reinterpret_cast<const sockaddr *>(&client), sizeof(sockaddr_in)),
        0);
    QCOMPARE(::listen(listener.number(), 1), 0);
    QVERIFY(!tcpSocketOwner(client, server, m_kernel));
    QVERIFY(!tcpSocketOwnerByTable(client, server));
}

void PeerOwnerTest::whatIsNotConnectedHasNoOwner()
{
    const Descriptor socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    QVERIFY(!peerOwner(socket.number(), m_kernel));
    QVERIFY(!peerOwner(-1, m_kernel));
}

QTEST_GUILESS_MAIN(PeerOwnerTest)
#include "tst_peerowner.moc"
