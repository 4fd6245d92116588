// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/connect/muxpool.h"
#include "tests/harness/scriptedserver.h"
#include "tests/harness/testclient.h"
#include "tests/harness/tunnelbed.h"

#include <QTest>

#include <poll.h>
#include <sys/resource.h>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Greeting("\x05\x01\x00", 3);
const QByteArray Request("\x05\x01\x00\x03\x04here\x00\x50", 11);
const QByteArray TooLate("\x05\x00\x05\x01\x00\x01\x00\x00\x00\x00\x00\x00", 12);

bool hasBeenAnswered(const TestClient &client)
{
    pollfd ready{client.socket(), POLLIN, 0};
    return ::poll(&ready, 1, 0) != 0;
}

} // namespace

/// Clients that come while ssh logs in: they wait, but not without end, nor in any number.
class HeldClientsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void tooManyAreRefusedAtOnce();
    void stoppingAnswersAllOfThem();

private:
    QList<TestClient *> hold(std::size_t count);

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<TunnelBed> m_bed;
    Profile m_profile;
    std::vector<TestClient> m_clients;
};

void HeldClientsTest::initTestCase()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

void HeldClientsTest::init()
{
    m_clients.clear();
    m_bed = std::make_unique<TunnelBed>();
    m_server = std::make_unique<ScriptedServer>();
    m_server->acceptKey();
    m_server->setHang(ScriptedServer::Hang::OnConnect);
    QVERIFY(m_server->start());
    m_bed->startEngine();
    m_profile = Profile();
    m_profile.id = u"held"_s;
    m_profile.name = u"held"_s;
    m_profile.destination = m_server->alias();
    m_profile.configFile = m_server->clientConfig();
    EndpointSettings socks;
    socks.listen = SocketAddress(HostPort{u"127.0.0.1"_s, 0});
    m_profile.endpoints = {socks};
    QCOMPARE(m_bed->save(m_profile), std::nullopt);
    m_bed->engine().up(m_profile.id);
    QVERIFY(m_bed->waitForState(m_profile.id, TunnelState::Connecting));
}

/// So many clients that have asked for a target and wait.
QList<TestClient *> HeldClientsTest::hold(std::size_t count)
{
    m_clients.reserve(count);
    const quint16 port = m_bed->port(m_profile.id);
    QList<TestClient *> clients;
    for (std::size_t i = 0; i < count; ++i) {
        m_clients.push_back(TestClient::connectTo(port));
        m_clients.back().send(Greeting + Request);
        clients.append(&m_clients.back());
    }
    if (!m_bed->waitFor(m_profile.id, [count](const ProfileStatus &status) {
            return status.connections == static_cast<int>(count);
        }))
        qFatal("they do not wait");
    for (TestClient *client : clients) {
        if (client->read(2) != QByteArray("\x05\x00", 2))
            qFatal("no greeting");
    }
    return clients;
}

void HeldClientsTest::tooManyAreRefusedAtOnce()
{
    const QList<TestClient *> held = hold(MuxPool::MostWaiting);
    const TestClient surplus = TestClient::throughSocks(m_bed->port(m_profile.id), u"here"_s, 80);
    QCOMPARE(surplus.reply(), 1);
    QVERIFY(std::none_of(held.begin(), held.end(),
                         [](const TestClient *client) { return hasBeenAnswered(*client); }));
    // One that gives up leaves its place to another.
    held.constFirst()->reset();
    QVERIFY(m_bed->waitFor(m_profile.id, [&held](const ProfileStatus &status) {
        return status.connections == static_cast<int>(held.size()) - 1;
    }));
    TestClient next = TestClient::connectTo(m_bed->port(m_profile.id));
    QVERIFY(next.send(Greeting + Request));
    QVERIFY(m_bed->waitFor(m_profile.id, [&held](const ProfileStatus &status) {
        return status.connections == static_cast<int>(held.size());
    }));
    QCOMPARE(next.read(2), QByteArray("\x05\x00", 2));
    QVERIFY(!hasBeenAnswered(next));
}

void HeldClientsTest::stoppingAnswersAllOfThem()
{
    const QList<TestClient *> held = hold(50);
    m_bed->engine().down(m_profile.id);
    for (TestClient *client : held)
        QCOMPARE(client->readAll(), TooLate.sliced(2));
}

QTEST_GUILESS_MAIN(HeldClientsTest)
#include "tst_heldclients.moc"
