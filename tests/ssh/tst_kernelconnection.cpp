// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/descriptor.h"
#include "core/ssh/kernelconnection.h"

#include <QHostAddress>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

// Where the program that stands for ssh finds the connection.
constexpr int ConnectionNumber = 9;
// Out of the way of that.
constexpr int OurNumbers = 100;

/// Both ends of a TCP connection over loopback.
struct Connection
{
    Descriptor client;
    Descriptor server;

    /// @p clientFamily AF_INET6 with an IPv4 @p address makes a v4-mapped one.
    static Connection make(int clientFamily, const QString &address)
    {
        const bool v4 = QHostAddress(address).protocol() == QAbstractSocket::IPv4Protocol;
        const Descriptor listener(::socket(v4 ? AF_INET : AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0));
        sockaddr_storage storage = socketAddress(v4 ? AF_INET : AF_INET6, address, 0);
        auto *any = reinterpret_cast<sockaddr *>(&storage);
        socklen_t size = v4 ? sizeof(sockaddr_in) : sizeof(sockaddr_in6);
        if (::bind(listener.number(), any, size) != 0 || ::listen(listener.number(), 1) != 0 ||
            ::getsockname(listener.number(), any, &size) != 0)
            return {};
        const quint16 port = v4 ? reinterpret_cast<sockaddr_in *>(any)->sin_port
                                : reinterpret_cast<sockaddr_in6 *>(any)->sin6_port;
        Connection made;
        made.client = Descriptor(::socket(clientFamily, SOCK_STREAM | SOCK_CLOEXEC, 0));
        storage = socketAddress(clientFamily, address, port);
        size = clientFamily == AF_INET ? sizeof(sockaddr_in) : sizeof(sockaddr_in6);
        if (::connect(made.client.number(), any, size) != 0)
            return {};
        made.client = Descriptor(::fcntl(made.client.number(), F_DUPFD_CLOEXEC, OurNumbers));
        made.server = Descriptor(::accept4(listener.number(), nullptr, nullptr, SOCK_CLOEXEC));
        return made;
    }

private:
    /// @p port in network order.
    static sockaddr_storage socketAddress(int family, const QString &text, quint16 port)
    {
        const QHostAddress address(text);
        sockaddr_storage storage{};
        if (family == AF_INET) {
            auto &v4 = reinterpret_cast<sockaddr_in &>(storage);
            v4.sin_family = AF_INET;
            v4.sin_port = port;
            v4.sin_addr.s_addr = htonl(address.toIPv4Address());
        } else {
            auto &v6 = reinterpret_cast<sockaddr_in6 &>(storage);
            v6.sin6_family = AF_INET6;
            v6.sin6_port = port;
            const Q_IPV6ADDR bytes = address.toIPv6Address();
            std::copy(std::begin(bytes.c), std::end(bytes.c), std::begin(v6.sin6_addr.s6_addr));
        }
        return storage;
    }
};

/// A shell that stands for ssh and has the client's end of a connection, and of a later one.
class Child
{
public:
    Child(const Connection &connection, const QString &script, const Connection &later = {})
    {
        m_process.setChildProcessModifier(
            [first = connection.client.number(), second = later.client.number()] {
                ::setsid();
                ::dup2(first, ConnectionNumber);
                ::dup2(second, ConnectionNumber + 1);
            });
        m_process.start(u"/bin/sh"_s, {u"-c"_s, script});
        m_started = m_process.waitForStarted();
    }
    ~Child()
    {
        if (m_process.processId() > 0)
            ::kill(-static_cast<pid_t>(m_process.processId()), SIGKILL);
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Child)

    qint64 pid() const { return m_started ? m_process.processId() : 0; }

    /// What is known once the shell has come so far; a search that finds nothing is not repeated at
    /// once, so each try is a fresh one.
    std::optional<KernelConnection::Facts> facts() const
    {
        std::optional<KernelConnection::Facts> facts;
        const bool found = QTest::qWaitFor([&] {
            facts = KernelConnection(pid()).read();
            return facts.has_value();
        });
        return found ? facts : std::nullopt;
    }

private:
    QProcess m_process;
    bool m_started = false;
};

} // namespace

/// What the kernel says about connections of processes that stand for ssh and its jump hosts.
class KernelConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectionIsFoundInEveryFamily_data();
    void connectionIsFoundInEveryFamily();
    void firstConnectionIsTheServers();
    void connectionOfAChildLeadsElsewhere();
    void processOfAnotherGroupDoesNotCount();
    void nothingIsSaidWhereThereIsNone();
    void endedConnectionIsForgotten();
    void questionsSendNothing();
    void unacknowledgedBytesAreSeen();
};

void KernelConnectionTest::connectionIsFoundInEveryFamily_data()
{
    QTest::addColumn<int>("family");
    QTest::addColumn<QString>("address");
    QTest::newRow("IPv4") << AF_INET << "127.0.0.1";
    QTest::newRow("IPv6") << AF_INET6 << "::1";
    QTest::newRow("IPv4 in an IPv6 socket") << AF_INET6 << "127.0.0.1";
}

void KernelConnectionTest::connectionIsFoundInEveryFamily()
{
    QFETCH(int, family);
    QFETCH(QString, address);
    Connection connection = Connection::make(family, address);
    if (family == AF_INET6 && !connection.server.isOpen())
        QSKIP("there is no IPv6 on loopback here");
    QVERIFY(connection.server.isOpen());
    QCOMPARE(::send(connection.client.number(), "hello", 5, 0), 5);
    const Child child(connection, u"sleep 60"_s);
    const std::optional<KernelConnection::Facts> facts = child.facts();
    QVERIFY(facts);
    QVERIFY(facts->leadsToServer);
    QVERIFY2(facts->roundTripMs > 0 && facts->roundTripMs < 50,
             qPrintable(QString::number(facts->roundTripMs)));
    QCOMPARE(facts->unacknowledged, 0);
    QCOMPARE(facts->bytesQueued, 0);
    QCOMPARE(facts->backOff, 0);
    QVERIFY(facts->segmentsSent >= 2);
    QVERIFY(facts->shortestRoundTripMs > 0 && facts->shortestRoundTripMs < 50);
    QCOMPARE(facts->dataSegmentsSent, 1);
    QCOMPARE(facts->segmentsSentAgain, 0);
    QCOMPARE(facts->dataSegmentsReceived, 0);
    QCOMPARE(facts->segmentsOutOfOrder, 0);
    QVERIFY(facts->sinceAcknowledged < std::chrono::seconds(30));
    QVERIFY(facts->sinceSent < std::chrono::seconds(30));
    QVERIFY(facts->sinceReceived < std::chrono::seconds(30));
}

void KernelConnectionTest::firstConnectionIsTheServers()
{
    Connection server = Connection::make(AF_INET, u"127.0.0.1"_s);
    Connection later = Connection::make(AF_INET, u"127.0.0.1"_s);
    // Only the one to the server has sent more than its handshake.
    for (int i = 0; i < 20; ++i)
        QCOMPARE(::send(server.client.number(), "x", 1, 0), 1);
    const Child child(server, u"sleep 60"_s, later);
    const std::optional<KernelConnection::Facts> facts = child.facts();
    QVERIFY(facts);
    QVERIFY2(facts->segmentsSent >= 5, qPrintable(QString::number(facts->segmentsSent)));
    const Child other(later, u"sleep 60"_s, server);
    const std::optional<KernelConnection::Facts> otherFacts = other.facts();
    QVERIFY(otherFacts);
    QVERIFY(otherFacts->segmentsSent < facts->segmentsSent);
}

void KernelConnectionTest::connectionOfAChildLeadsElsewhere()
{
    Connection connection = Connection::make(AF_INET, u"127.0.0.1"_s);
    // A chain of two, each with pipes to the next, as with two jump hosts.
    const Child child(connection, u"sh -c 'sleep 60 & exec 9<&-; wait' & "
                                  "exec 9<&-; wait"_s);
    std::optional<KernelConnection::Facts> facts;
    QTRY_VERIFY((facts = KernelConnection(child.pid()).read()) && !facts->leadsToServer);
}

void KernelConnectionTest::processOfAnotherGroupDoesNotCount()
{
    Connection connection = Connection::make(AF_INET, u"127.0.0.1"_s);
    const Child child(connection, u"setsid sleep 2 & exec 9<&-; wait"_s);
    // Until the shell has let go of it.
    QTRY_VERIFY(!KernelConnection(child.pid()).read());
    QVERIFY(child.pid() > 0);
}

void KernelConnectionTest::nothingIsSaidWhereThereIsNone()
{
    const Connection none;
    const Child child(none, u"sleep 60"_s);
    QVERIFY(child.pid() > 0);
    QCOMPARE(KernelConnection(child.pid()).read().has_value(), false);
    QCOMPARE(KernelConnection(0x7fffffff).read().has_value(), false);
}

void KernelConnectionTest::endedConnectionIsForgotten()
{
    Connection connection = Connection::make(AF_INET, u"127.0.0.1"_s);
    auto child = std::make_unique<Child>(connection, u"sleep 60"_s);
    KernelConnection watched(child->pid());
    QTRY_VERIFY(watched.read());
    connection.client.close();
    connection.server.close();
    child.reset();
    QTRY_VERIFY(!watched.read());
}

void KernelConnectionTest::questionsSendNothing()
{
    Connection connection = Connection::make(AF_INET, u"127.0.0.1"_s);
    QCOMPARE(::send(connection.client.number(), "hello", 5, 0), 5);
    const Child child(connection, u"sleep 60"_s);
    QVERIFY(child.facts());
    KernelConnection watched(child.pid());
    const std::optional<KernelConnection::Facts> before = watched.read();
    QVERIFY(before);
    for (int i = 0; i < 1000; ++i)
        QVERIFY(watched.read());
    QCOMPARE(watched.read()->segmentsSent, before->segmentsSent);
}

void KernelConnectionTest::unacknowledgedBytesAreSeen()
{
    // A reader that takes nothing: its window fills, and what is left waits here.
    Connection connection = Connection::make(AF_INET, u"127.0.0.1"_s);
    const QByteArray block(64 * 1024, 'x');
    while (::send(connection.client.number(), block.constData(),
                  static_cast<std::size_t>(block.size()), MSG_DONTWAIT) > 0) {
    }
    const Child child(connection, u"sleep 60"_s);
    const std::optional<KernelConnection::Facts> facts = child.facts();
    QVERIFY(facts);
    QVERIFY(facts->bytesQueued > 0);
}

QTEST_GUILESS_MAIN(KernelConnectionTest)
#include "tst_kernelconnection.moc"
