// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/connect/muxconnector.h"
#include "core/mux/muxlink.h"
#include "core/session/runtimedirectory.h"
#include "core/session/tunnel.h"
#include "tests/harness/targetserver.h"
#include "tests/harness/tunnelbed.h"

#include <QTest>

#include <algorithm>
#include <deque>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

/// A stream to an echo, which says something when it is told to.
class Talker final : private StreamUser, private StreamSource
{
public:
    Talker(Connector &connector, quint16 port)
        : m_stream(connector.open(SocketAddress(HostPort{u"127.0.0.1"_s, port}), *this))
    {}

    void say(const QByteArray &words)
    {
        m_toSend += words;
        m_stream->wantToSend();
    }
    bool isOpen() const { return m_opened && !m_closed; }
    bool isClosed() const { return m_closed; }
    QByteArray heard() const { return m_heard; }
    qint64 processId() const { return m_stream->processId(); }

private:
    void streamOpened() override { m_opened = true; }
    void streamReceived(QByteArrayView bytes) override
    {
        m_heard += bytes.toByteArray();
        m_stream->consumed(static_cast<std::size_t>(bytes.size()));
    }
    void streamReceivedEnd() override {}
    StreamSource &streamSource() override { return *this; }
    std::size_t fill(std::span<const std::span<char>> rooms) override
    {
        const std::span<char> room = rooms.front();
        const auto size = std::min(static_cast<qsizetype>(room.size()), m_toSend.size());
        std::copy_n(m_toSend.constBegin(), size, room.begin());
        m_toSend.remove(0, size);
        return static_cast<std::size_t>(size);
    }
    void streamClosed(const std::optional<Failure> & /*failure*/) override { m_closed = true; }

    QByteArray m_toSend;
    QByteArray m_heard;
    bool m_opened = false;
    bool m_closed = false;
    std::unique_ptr<Stream> m_stream;
};

/// Each open that fails uses up one of ssh's channel numbers. False if that hangs.
bool useUp(Connector &connector)
{
    constexpr std::size_t AtATime = 200;
    std::deque<Talker> refused;
    for (quint32 count = 0; count < MuxLink::MostChannelNumbers; count += AtATime) {
        for (std::size_t i = 0; i < AtATime; ++i)
            refused.emplace_back(connector, quint16{1});
        const auto allClosed = [&refused] {
            return std::all_of(refused.begin(), refused.end(),
                               [](const Talker &talker) { return talker.isClosed(); });
        };
        if (!QTest::qWaitFor(allClosed, 30000))
            return false;
        refused.clear();
    }
    return true;
}

} // namespace

/// An ssh that has used up its channel numbers gives way to another, to a real sshd.
class RetiringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void nobodyNoticesThatOneRetires();
    void usedUpWithoutConnectionsIsReplacedForTheNextClient();
    void usedUpWithoutClientsIsTold_data();
    void usedUpWithoutClientsIsTold();

private:
    Profile profile() const;
    std::unique_ptr<Tunnel> makeTunnel(Poller &poller, LoginGate &gate, StartMode start) const;

    std::unique_ptr<TunnelBed> m_bed;
    std::unique_ptr<TargetServer> m_target;
};

void RetiringTest::init()
{
    m_bed = std::make_unique<TunnelBed>();
    m_target = std::make_unique<TargetServer>(&TargetServer::echo);
    QVERIFY(m_bed->startServer());
    QCOMPARE(prepareRuntimeDirectory(m_bed->runtimeDirectory()), std::nullopt);
}

/// With one process at a time.
Profile RetiringTest::profile() const
{
    Profile profile = m_bed->profile();
    profile.pool.processes = 1;
    return profile;
}

std::unique_ptr<Tunnel> RetiringTest::makeTunnel(Poller &poller, LoginGate &gate,
                                                 StartMode start) const
{
    Profile started = profile();
    started.start = start;
    return std::make_unique<Tunnel>(
        poller, started, Tunnel::Setup{m_bed->runtimeDirectory(), TunnelBed::findProgram(), &gate});
}

void RetiringTest::nobodyNoticesThatOneRetires()
{
    Poller poller;
    MuxConnector connector(poller, SshSetup{profile(), m_bed->runtimeDirectory(),
                                            TunnelBed::findProgram(), nullptr, nullptr});
    connector.pool().setCarriesForwards(true);
    Talker early(connector, m_target->port());
    QTRY_VERIFY_WITH_TIMEOUT(early.isOpen(), 30000);
    const qint64 first = early.processId();
    const QString controlPath = connector.pool().controlPath();
    QVERIFY(!controlPath.isEmpty());

    QVERIFY(useUp(connector));
    Talker late(connector, m_target->port());
    QTRY_VERIFY_WITH_TIMEOUT(late.isOpen(), 30000);
    QVERIFY(late.processId() != first);
    QCOMPARE(early.processId(), first);
    QCOMPARE(connector.pool().processes().size(), 2);
    QCOMPARE(connector.pool().processes().constFirst().state, ProcessState::Retiring);
    for (Talker *talker : {&early, &late}) {
        talker->say("hello");
        QTRY_COMPARE_WITH_TIMEOUT(talker->heard(), QByteArray("hello"), 30000);
    }
    // Nor do those who listen on the server.
    QCOMPARE(connector.pool().controlPath(), controlPath);
}

void RetiringTest::usedUpWithoutConnectionsIsReplacedForTheNextClient()
{
    Poller poller;
    LoginGate gate;
    const std::unique_ptr<Tunnel> tunnel = makeTunnel(poller, gate, StartMode::Manual);
    tunnel->up();
    QTRY_COMPARE_WITH_TIMEOUT(tunnel->state(), TunnelState::Up, 30000);
    const qint64 first = tunnel->status().processes.constFirst().pid;
    QVERIFY(useUp(tunnel->connector()));
    Talker late(tunnel->connector(), m_target->port());
    QTRY_VERIFY_WITH_TIMEOUT(late.isOpen(), 30000);
    QVERIFY(late.processId() != first);
}

void RetiringTest::usedUpWithoutClientsIsTold_data()
{
    QTest::addColumn<StartMode>("start");
    QTest::addColumn<TunnelState>("state");
    QTest::newRow("on demand") << StartMode::OnDemand << TunnelState::Idle;
    QTest::newRow("to stay up") << StartMode::Manual << TunnelState::Reconnecting;
}

void RetiringTest::usedUpWithoutClientsIsTold()
{
    QFETCH(StartMode, start);
    QFETCH(TunnelState, state);
    Poller poller;
    LoginGate gate;
    const std::unique_ptr<Tunnel> tunnel = makeTunnel(poller, gate, start);
    tunnel->up();
    QTRY_COMPARE_WITH_TIMEOUT(tunnel->state(), TunnelState::Up, 30000);
    // The first status after Up; the next one may come soon.
    std::optional<ProfileStatus> next;
    connect(tunnel.get(), &Tunnel::stateChanged, this, [&] {
        if (!next && tunnel->state() != TunnelState::Up)
            next = tunnel->status();
    });
    QVERIFY(useUp(tunnel->connector()));
    {
        // It has found out what the matter is, and does not wait.
        const Talker impatient(tunnel->connector(), m_target->port());
    }
    QTRY_VERIFY_WITH_TIMEOUT(next, 30000);
    QCOMPARE(next->state, state);
    QCOMPARE(next->failure.has_value(), state == TunnelState::Reconnecting);
    QVERIFY(next->processes.isEmpty());
}

QTEST_GUILESS_MAIN(RetiringTest)
#include "tst_retiring.moc"
