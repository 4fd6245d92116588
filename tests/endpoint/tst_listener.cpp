// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/endpoint/listener.h"
#include "tests/endpoint/localclient.h"
#include "tests/harness/nodescriptors.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <ctime>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <vector>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

struct Users final : ListenerUser
{
    std::vector<Descriptor> clients;
    std::function<void()> then;

    void clientAccepted(Descriptor client) override
    {
        clients.push_back(std::move(client));
        if (then)
            then();
    }
};

SocketAddress tcp(const QString &host, quint16 port)
{
    return SocketAddress(HostPort{host, port});
}

SocketAddress anyPort()
{
    return tcp(u"127.0.0.1"_s, 0);
}

/// CPU time of this program, in milliseconds.
qint64 cpuTime()
{
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

} // namespace

class ListenerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void portZeroIsAnyFreeOne();
    void acceptedSocketsAreReadyForUse();
    void takenPortIsSaid();
    void namesListenOnBothFamilies_data();
    void namesListenOnBothFamilies();
    void oneFamilyOfTwoIsTakenAndFreed();
    void foreignAddressIsSaid_data();
    void foreignAddressIsSaid();
    void ipv6DoesNotTakeIpv4Along();
    void closedListenerCanListenAgain();
    void mayBeClosedWhenAClientComes();
    void unixSocketIsForItsOwnerOnly();
    void staleSocketIsReplaced();
    void liveSocketIsNotReplaced();
    void otherFilesAreNeverDeleted_data();
    void otherFilesAreNeverDeleted();
    void folderThatIsMissingIsAFailure();
    void outOfDescriptorsWaitsAndServesAgain();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    Poller m_poller;

    QString path() const { return m_folder->filePath(u"socket"_s); }
};

void ListenerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void ListenerTest::cleanup()
{
    m_folder.reset();
}

void ListenerTest::portZeroIsAnyFreeOne()
{
    Users users;
    Listener first(m_poller, users);
    Listener second(m_poller, users);
    QCOMPARE(first.listen(anyPort()), std::nullopt);
    QCOMPARE(second.listen(anyPort()), std::nullopt);
    QVERIFY(first.isListening());
    QVERIFY(first.address().tcp().port != 0);
    QVERIFY(first.address() != second.address());
    const LocalClient client(first.address());
    LocalClient::settle();
    QCOMPARE(users.clients.size(), std::size_t{1});
}

void ListenerTest::acceptedSocketsAreReadyForUse()
{
    Users users;
    Listener listener(m_poller, users);
    QCOMPARE(listener.listen(anyPort()), std::nullopt);
    std::vector<LocalClient> clients;
    clients.reserve(200);
    for (int i = 0; i < 200; ++i)
        clients.emplace_back(listener.address());
    LocalClient::settle();
    QCOMPARE(users.clients.size(), std::size_t{200});
    for (const Descriptor &client : users.clients) {
        QVERIFY((::fcntl(client.number(), F_GETFL) & O_NONBLOCK) != 0);
        QVERIFY((::fcntl(client.number(), F_GETFD) & FD_CLOEXEC) != 0);
    }
}

void ListenerTest::takenPortIsSaid()
{
    Users users;
    Listener first(m_poller, users);
    QCOMPARE(first.listen(anyPort()), std::nullopt);
    Listener second(m_poller, users);
    const std::optional<Failure> failure = second.listen(first.address());
    QVERIFY(failure);
    QCOMPARE(failure->kind, FailureKind::PortInUse);
    QVERIFY(failure->message.contains(first.address().toString()));
    QVERIFY(!second.isListening());
    // The first one is not disturbed, and its address is free once it has closed.
    const LocalClient client(first.address());
    QVERIFY(client.isOpen());
    const SocketAddress address = first.address();
    first.close();
    QCOMPARE(second.listen(address), std::nullopt);
}

void ListenerTest::namesListenOnBothFamilies_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QStringList>("addresses");
    QTest::newRow("localhost") << u"localhost"_s << QStringList{u"127.0.0.1:%1"_s, u"[::1]:%1"_s};
    QTest::newRow("every address") << u"*"_s << QStringList{u"0.0.0.0:%1"_s, u"[::]:%1"_s};
}

/// With one free port for both.
void ListenerTest::namesListenOnBothFamilies()
{
    QFETCH(QString, host);
    QFETCH(QStringList, addresses);
    Users users;
    Listener listener(m_poller, users);
    QCOMPARE(listener.listen(tcp(host, 0)), std::nullopt);
    const quint16 port = listener.address().tcp().port;
    QVERIFY(port != 0);
    QCOMPARE(listener.address(), tcp(host, port));
    for (QString &address : addresses)
        address = address.arg(port);
    QCOMPARE(listener.addresses(), addresses);
    const LocalClient v4(tcp(u"127.0.0.1"_s, port));
    const LocalClient v6(tcp(u"::1"_s, port));
    LocalClient::settle();
    QCOMPARE(users.clients.size(), std::size_t{2});
    listener.close();
    QVERIFY(listener.addresses().isEmpty());
    QVERIFY(!LocalClient(tcp(u"::1"_s, port)).isOpen());
}

void ListenerTest::oneFamilyOfTwoIsTakenAndFreed()
{
    Users users;
    Listener other(m_poller, users);
    QCOMPARE(other.listen(tcp(u"::1"_s, 0)), std::nullopt);
    const quint16 port = other.address().tcp().port;
    Listener listener(m_poller, users);
    std::optional<Failure> failure = listener.listen(tcp(u"localhost"_s, port));
    QVERIFY(failure);
    QCOMPARE(failure->kind, FailureKind::PortInUse);
    QVERIFY2(failure->message.contains(other.address().toString()), qPrintable(failure->message));
    QVERIFY(listener.isListening());
    QCOMPARE(listener.addresses(), QStringList{u"127.0.0.1:%1"_s.arg(port)});
    failure = listener.listenOnRest();
    QVERIFY(failure);
    QVERIFY(LocalClient(tcp(u"127.0.0.1"_s, port)).isOpen());
    other.close();
    QCOMPARE(listener.listenOnRest(), std::nullopt);
    QCOMPARE(listener.addresses().size(), 2);
    QCOMPARE(listener.listenOnRest(), std::nullopt);
    LocalClient::settle();
    const std::size_t before = users.clients.size();
    const LocalClient client(tcp(u"::1"_s, port));
    LocalClient::settle();
    QCOMPARE(users.clients.size(), before + 1);
}

void ListenerTest::foreignAddressIsSaid_data()
{
    QTest::addColumn<QString>("host");
    // Documentation addresses (RFC 5737, RFC 3849): no machine has them.
    QTest::newRow("IPv4") << u"192.0.2.1"_s;
    QTest::newRow("IPv6") << u"2001:db8::1"_s;
}

void ListenerTest::foreignAddressIsSaid()
{
    QFETCH(QString, host);
    Users users;
    Listener listener(m_poller, users);
    const std::optional<Failure> failure = listener.listen(tcp(host, 0));
    QVERIFY(failure);
    QCOMPARE(failure->kind, FailureKind::Network);
    QVERIFY(!listener.isListening());
}

void ListenerTest::ipv6DoesNotTakeIpv4Along()
{
    Users users;
    Listener both(m_poller, users);
    if (both.listen(tcp(u"::1"_s, 0)))
        QSKIP("this machine has no IPv6");
    Listener everywhere(m_poller, users);
    Listener fourth(m_poller, users);
    std::optional<Failure> failure;
    // Another program may have the port at 127.0.0.1 already; not so many in a row.
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(everywhere.listen(tcp(u"::"_s, 0)), std::nullopt);
        failure = fourth.listen(tcp(u"127.0.0.1"_s, everywhere.address().tcp().port));
        if (!failure)
            break;
    }
    QVERIFY2(!failure, qPrintable(failure->message));
}

void ListenerTest::closedListenerCanListenAgain()
{
    Users users;
    Listener listener(m_poller, users);
    QCOMPARE(listener.listen(anyPort()), std::nullopt);
    const SocketAddress address = listener.address();
    const LocalClient waiting(address);
    LocalClient::settle();
    users.clients.clear();
    listener.close();
    QVERIFY(!listener.isListening());
    QCOMPARE(LocalClient(address).error(), ECONNREFUSED);
    // Connections of the past (TIME_WAIT) keep nobody from listening.
    QCOMPARE(listener.listen(address), std::nullopt);
    QVERIFY(LocalClient(address).isOpen());
}

void ListenerTest::mayBeClosedWhenAClientComes()
{
    Users users;
    Listener listener(m_poller, users);
    QCOMPARE(listener.listen(anyPort()), std::nullopt);
    users.then = [&listener] { listener.close(); };
    const LocalClient first(listener.address());
    const LocalClient second(listener.address());
    LocalClient::settle();
    QCOMPARE(users.clients.size(), std::size_t{1});
}

void ListenerTest::unixSocketIsForItsOwnerOnly()
{
    Users users;
    const mode_t before = ::umask(0);
    Listener listener(m_poller, users);
    const std::optional<Failure> failure = listener.listen(SocketAddress::unixSocket(path()));
    ::umask(before);
    QCOMPARE(failure, std::nullopt);
    struct stat info
    {};
    QCOMPARE(::lstat(QFile::encodeName(path()).constData(), &info), 0);
    QVERIFY(S_ISSOCK(info.st_mode));
    QCOMPARE(info.st_mode & 0777U, 0600U);
    const LocalClient client(listener.address());
    LocalClient::settle();
    QCOMPARE(users.clients.size(), std::size_t{1});
    listener.close();
    QVERIFY(!QFileInfo::exists(path()));
}

void ListenerTest::staleSocketIsReplaced()
{
    Users users;
    const QString kept = path() + u".kept"_s;
    {
        // As after kill -9: the file stays, and nobody answers.
        Listener killed(m_poller, users);
        QCOMPARE(killed.listen(SocketAddress::unixSocket(path())), std::nullopt);
        QCOMPARE(::link(QFile::encodeName(path()).constData(), QFile::encodeName(kept).constData()),
                 0);
    }
    QVERIFY(QFile::rename(kept, path()));
    QCOMPARE(LocalClient(SocketAddress::unixSocket(path())).error(), ECONNREFUSED);
    Listener listener(m_poller, users);
    QCOMPARE(listener.listen(SocketAddress::unixSocket(path())), std::nullopt);
    QVERIFY(LocalClient(listener.address()).isOpen());
}

void ListenerTest::liveSocketIsNotReplaced()
{
    Users users;
    Listener live(m_poller, users);
    QCOMPARE(live.listen(SocketAddress::unixSocket(path())), std::nullopt);
    {
        Listener listener(m_poller, users);
        const std::optional<Failure> failure = listener.listen(SocketAddress::unixSocket(path()));
        QVERIFY(failure);
        QCOMPARE(failure->kind, FailureKind::PortInUse);
    }
    QVERIFY(LocalClient(live.address()).isOpen());
}

void ListenerTest::otherFilesAreNeverDeleted_data()
{
    QTest::addColumn<bool>("isLink");
    QTest::newRow("a regular file") << false;
    QTest::newRow("a link to a regular file") << true;
}

void ListenerTest::otherFilesAreNeverDeleted()
{
    QFETCH(bool, isLink);
    const QString file = isLink ? path() + u".file"_s : path();
    QFile letter(file);
    QVERIFY(letter.open(QFile::WriteOnly));
    QCOMPARE(letter.write("a letter"), 8);
    letter.close();
    if (isLink)
        QVERIFY(QFile::link(file, path()));
    Users users;
    {
        Listener listener(m_poller, users);
        const std::optional<Failure> failure = listener.listen(SocketAddress::unixSocket(path()));
        QVERIFY(failure);
        QCOMPARE(failure->kind, FailureKind::PortInUse);
        listener.close();
    }
    QVERIFY(letter.open(QFile::ReadOnly));
    QCOMPARE(letter.readAll(), QByteArray("a letter"));
    QCOMPARE(QFileInfo(path()).isSymLink(), isLink);
}

void ListenerTest::folderThatIsMissingIsAFailure()
{
    Users users;
    Listener listener(m_poller, users);
    const std::optional<Failure> failure =
        listener.listen(SocketAddress::unixSocket(m_folder->filePath(u"no/such/folder"_s)));
    QVERIFY(failure);
    QCOMPARE(failure->kind, FailureKind::Internal);
    QVERIFY(!failure->message.isEmpty());
}

void ListenerTest::outOfDescriptorsWaitsAndServesAgain()
{
    Users users;
    Listener listener(m_poller, users);
    QCOMPARE(listener.listen(anyPort()), std::nullopt);
    LocalClient first(listener.address());
    LocalClient second(listener.address());

    auto none = std::make_unique<NoDescriptors>();
    const qint64 cpuBefore = cpuTime();
    QTest::qWait(400);
    const qint64 cpu = cpuTime() - cpuBefore;
    const std::size_t accepted = users.clients.size();
    none.reset();

    QCOMPARE(accepted, std::size_t{0});
    // Asking again and again would take all of the time.
    QVERIFY2(cpu < 200, qPrintable(QString::number(cpu)));
    QTRY_COMPARE(users.clients.size(), std::size_t{2});
    const LocalClient third(listener.address());
    QTRY_COMPARE(users.clients.size(), std::size_t{3});
}

QTEST_GUILESS_MAIN(ListenerTest)
#include "tst_listener.moc"
