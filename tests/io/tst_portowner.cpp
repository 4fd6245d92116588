// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/descriptor.h"
#include "core/io/listensocket.h"
#include "core/io/nativeaddress.h"
#include "core/io/portowner.h"
#include "core/io/socketdiag.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

#include <netinet/in.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

quint32 inodeOfSocket(const Descriptor &socket)
{
    struct stat facts
    {};
    return ::fstat(socket.number(), &facts) == 0 ? static_cast<quint32>(facts.st_ino) : 0;
}

/// A socket on any free port of that address; for IPv4 as well, if it is one of both.
Descriptor socketAt(const QString &host, bool listens, bool both)
{
    const NativeAddress address = NativeAddress::tcp({host, 0});
    Descriptor socket(::socket(address.storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const int only = both ? 0 : 1;
    if (address.storage.ss_family == AF_INET6)
        ::setsockopt(socket.number(), IPPROTO_IPV6, IPV6_V6ONLY, &only, sizeof only);
    if (::bind(socket.number(), address.get(), address.size) != 0 ||
        (listens && ::listen(socket.number(), 5) != 0))
        socket.close();
    return socket;
}

quint16 portOf(const Descriptor &socket)
{
    sockaddr_in6 bound{};
    socklen_t size = sizeof bound;
    ::getsockname(socket.number(), reinterpret_cast<sockaddr *>(&bound), &size);
    // The same place in both families.
    return ntohs(bound.sin6_port);
}

} // namespace

/// Which socket it is that has an address which this program wants.
class PortOwnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listenerIsFound_data();
    void listenerIsFound();
    void connectionsAreFoundWhereNobodyListens();
    void whoListensOnAPathIsFound();
};

void PortOwnerTest::listenerIsFound_data()
{
    QTest::addColumn<QString>("taken");
    QTest::addColumn<bool>("both");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char *taken, bool both, const char *wanted, bool isFound) {
        QTest::addRow("%s%s, %s", taken, both ? " and IPv4" : "", wanted)
            << QString::fromLatin1(taken) << both << QString::fromLatin1(wanted) << isFound;
    };
    row("127.0.0.1", false, "127.0.0.1", true);
    row("127.0.0.2", false, "127.0.0.1", false);
    row("0.0.0.0", false, "127.0.0.1", true);
    row("127.0.0.1", false, "0.0.0.0", true);
    row("127.0.0.1", false, "::1", false);
    row("::1", false, "::1", true);
    row("::1", false, "127.0.0.1", false);
    row("::", false, "::1", true);
    row("::", true, "127.0.0.1", true);
}

void PortOwnerTest::listenerIsFound()
{
    QFETCH(QString, taken);
    QFETCH(bool, both);
    QFETCH(QString, wanted);
    QFETCH(bool, isFound);
    const Descriptor socket = socketAt(taken, true, both);
    QVERIFY(socket.isOpen());
    SocketDiag kernel;
    const std::optional<PeerOwner> owner = portOwner({{wanted, portOf(socket)}}, kernel);
    QCOMPARE(owner.has_value(), isFound);
    if (!owner)
        return;
    QCOMPARE(owner->inode, inodeOfSocket(socket));
    QCOMPARE(owner->user, ::geteuid());
}

/// A connection has its port, too.
void PortOwnerTest::connectionsAreFoundWhereNobodyListens()
{
    Result<ListenSocket> server = ListenSocket::open({u"127.0.0.1"_s, 0});
    QVERIFY(server);
    const Descriptor client(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const NativeAddress address = NativeAddress::tcp(server->address);
    QCOMPARE(::connect(client.number(), address.get(), address.size), 0);
    SocketDiag kernel;
    const std::optional<PeerOwner> owner = portOwner({{u"127.0.0.1"_s, portOf(client)}}, kernel);
    QVERIFY(owner);
    QCOMPARE(owner->inode, inodeOfSocket(client));
}

void PortOwnerTest::whoListensOnAPathIsFound()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"socket"_s);
    QVERIFY(!unixListener(path));
    const Result<Descriptor> listening = listenAt(path, 0600);
    QVERIFY(listening);
    const std::optional<PeerOwner> owner = unixListener(path);
    QVERIFY(owner);
    QCOMPARE(owner->pid, QCoreApplication::applicationPid());
}

QTEST_GUILESS_MAIN(PortOwnerTest)
#include "tst_portowner.moc"
