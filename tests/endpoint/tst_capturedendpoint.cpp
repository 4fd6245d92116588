// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/endpoint/capturedendpoint.h"
#include "core/io/listensocket.h"
#include "tests/endpoint/fakeconnector.h"
#include "tests/endpoint/localclient.h"

#include <QTest>

#include <linux/netlink.h>
#include <sys/socket.h>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

/// Where nothing is redirected; tests/run has the rest, with the kernel's part in it.
class CapturedEndpointTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoConnectsToItItselfIsRefused();
    void listensUntilItIsClosed();

private:
    struct Captured
    {
        std::unique_ptr<CapturedEndpoint> endpoint;
        SocketAddress address;
    };
    Captured make()
    {
        ListenSocket socket = ListenSocket::open({u"127.0.0.1"_s, 0}).takeValue();
        CapturedEndpoint::Sockets sockets;
        sockets.listeners.push_back(std::move(socket.socket));
        sockets.diagnosis =
            Descriptor(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG));
        return {std::make_unique<CapturedEndpoint>(
                    m_poller, m_connector, u"run 1 x"_s, std::move(sockets),
                    [](const QHostAddress &address, quint16 port) {
                        return SocketAddress(HostPort{address.toString(), port});
                    }),
                SocketAddress(socket.address)};
    }

    Poller m_poller;
    FakeConnector m_connector;
};

void CapturedEndpointTest::whoConnectsToItItselfIsRefused()
{
    const Captured captured = make();
    LocalClient client(captured.address);
    QVERIFY(client.isOpen());
    client.say("hello");
    client.read();
    QVERIFY(client.wasReset());
    QVERIFY(m_connector.opens.empty());
    QCOMPARE(captured.endpoint->connectionCount(), 0);
}

void CapturedEndpointTest::listensUntilItIsClosed()
{
    const Captured captured = make();
    const EndpointStatus status = captured.endpoint->status();
    QVERIFY(status.listening);
    QVERIFY(status.addresses.isEmpty());
    const Failure reason{FailureKind::Cancelled, u"over"_s, {}};
    captured.endpoint->endClients(reason);
    QVERIFY(captured.endpoint->status().listening);
    captured.endpoint->close(reason);
    QVERIFY(!LocalClient(captured.address).isOpen());
}

QTEST_GUILESS_MAIN(CapturedEndpointTest)
#include "tst_capturedendpoint.moc"
