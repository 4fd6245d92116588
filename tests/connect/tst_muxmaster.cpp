// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/connect/muxmaster.h"
#include "tests/mux/fakemaster.h"
#include "tests/stream/recordinguser.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <vector>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

/// The life of one master: its ssh is a shell that sleeps, and the test itself is the server behind
/// its control socket.
class MuxMasterTest : public QObject, private ChannelQueue
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void takesChannelsOnceProxyModeIsOn();
    void countsItsChannels();
    void stopEndsChannelsAndSsh();
    void brokenLinkIsItsEnd();
    void deathOfSshIsItsEnd();
    void endsWhenItIsUsedUp_data();
    void endsWhenItIsUsedUp();

private:
    /// Starts it, and lets it log in; false if that fails.
    bool start();
    /// Opens channels; the numbers that they got on the wire.
    QList<quint32> open(quint32 count);
    /// Opens one; its number.
    quint32 open() { return open(1).value(0); }
    void say(const QByteArray &bytes);
    /// Lets both sides do all that they can.
    static void settle();
    void leave(Channel &channel) override { Q_UNUSED(channel) }

    Poller m_poller;
    ReceiveBudget m_budget;
    std::unique_ptr<FakeMaster> m_server;
    std::unique_ptr<MuxMaster> m_master;
    std::unique_ptr<QSignalSpy> m_ready;
    std::unique_ptr<QSignalSpy> m_done;
    std::vector<std::unique_ptr<RecordingUser>> m_users;
};

void MuxMasterTest::init()
{
    m_server = std::make_unique<FakeMaster>();
    const QString folder = QFileInfo(m_server->path()).path();
    SshProcess::Command command;
    command.program = u"/bin/sh"_s;
    // The folder changes, so that it is looked at: the socket is there already.
    command.arguments = {u"-c"_s, u"touch '%1/sign'; exec sleep 600"_s.arg(folder)};
    command.controlPath = m_server->path();
    m_master = std::make_unique<MuxMaster>(m_poller, m_budget, command);
    m_ready = std::make_unique<QSignalSpy>(m_master.get(), &MuxMaster::ready);
    m_done = std::make_unique<QSignalSpy>(m_master.get(), &MuxMaster::done);
}

void MuxMasterTest::cleanup()
{
    m_users.clear();
    m_master.reset();
    m_server.reset();
}

bool MuxMasterTest::start()
{
    m_master->start();
    const bool accepted = QTest::qWaitFor([this] { return m_server->accept(); });
    m_server->receive();
    say(FakeMaster::proxyAnswer());
    return accepted && QTest::qWaitFor([this] { return m_ready->count() == 1; });
}

QList<quint32> MuxMasterTest::open(quint32 count)
{
    for (quint32 i = 0; i < count; ++i) {
        m_users.push_back(std::make_unique<RecordingUser>());
        RecordingUser &user = *m_users.back();
        auto channel = std::make_unique<Channel>(SocketAddress(HostPort{u"web.internal"_s, 80}),
                                                 user, static_cast<ChannelQueue &>(*this));
        Channel &reference = *channel;
        user.stream = std::move(channel);
        m_master->open(reference);
    }
    settle();
    QList<quint32> numbers;
    for (const FakeMaster::Message &message : m_server->messages()) {
        // CHANNEL_OPEN, in which "direct-tcpip" stands before the number.
        if (message.number == 90)
            numbers.append(message.number32(16));
    }
    return numbers;
}

void MuxMasterTest::say(const QByteArray &bytes)
{
    m_server->send(bytes);
    settle();
}

void MuxMasterTest::settle()
{
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
}

void MuxMasterTest::takesChannelsOnceProxyModeIsOn()
{
    QVERIFY(m_master->isStarting() && !m_master->takesChannels());
    m_master->start();
    QVERIFY(QTest::qWaitFor([this] { return m_server->accept(); }));
    QVERIFY(m_master->isStarting() && m_ready->isEmpty());
    QCOMPARE(m_master->status().state, ProcessState::Connecting);
    m_server->receive();
    m_server->send(FakeMaster::proxyAnswer());
    QTRY_COMPARE(m_ready->count(), 1);
    QVERIFY(!m_master->isStarting() && m_master->takesChannels());
    QVERIFY(m_master->isSettled() && m_master->idleSince());
    QCOMPARE(m_master->status().state, ProcessState::Up);
    QVERIFY(m_master->status().pid > 0);
    QCOMPARE(m_master->controlPath(), m_server->path());
}

void MuxMasterTest::countsItsChannels()
{
    QVERIFY(start());
    const QSignalSpy changed(m_master.get(), &MuxMaster::countChanged);
    const quint32 first = open();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_master->channelCount(), 1);
    QVERIFY(!m_master->isSettled() && !m_master->idleSince());
    say(FakeMaster::confirmation(first, 1000, 65536));
    QTRY_COMPARE(m_users.front()->log, u"O"_s);
    // What it sent may be on its way still; the server's CLOSE says that it is not.
    m_users.clear();
    QCOMPARE(m_master->channelCount(), 0);
    QVERIFY(!m_master->isSettled() && !m_master->idleSince());
    say(FakeMaster::closing(first));
    QTRY_VERIFY(m_master->isSettled());
    QVERIFY(m_master->idleSince());
    QCOMPARE(m_master->status().connectionsTotal, 1);
}

void MuxMasterTest::stopEndsChannelsAndSsh()
{
    QVERIFY(start());
    open();
    m_master->stop({FailureKind::Cancelled, u"enough"_s, {}});
    QCOMPARE(m_users.front()->failure->message, u"enough"_s);
    QVERIFY(m_master->isStopping() && !m_master->takesChannels());
    QVERIFY(m_done->isEmpty());
    QTRY_COMPARE(m_done->count(), 1);
    QCOMPARE(m_done->first().first().value<std::optional<Failure>>(), std::nullopt);
}

void MuxMasterTest::brokenLinkIsItsEnd()
{
    QVERIFY(start());
    open();
    m_server->close();
    QTRY_VERIFY(m_users.front()->isClosed());
    QVERIFY(m_master->isStopping());
    QTRY_COMPARE(m_done->count(), 1);
    const auto failure = m_done->first().first().value<std::optional<Failure>>();
    QVERIFY(failure);
    QCOMPARE(failure->kind, FailureKind::ConnectionLost);
}

void MuxMasterTest::deathOfSshIsItsEnd()
{
    QVERIFY(start());
    open();
    ::kill(static_cast<pid_t>(m_master->status().pid), SIGKILL);
    QTRY_COMPARE(m_done->count(), 1);
    const auto failure = m_done->first().first().value<std::optional<Failure>>();
    QVERIFY(failure);
    QVERIFY2(failure->message.contains(u"signal 9"), qPrintable(failure->message));
    QCOMPARE(m_users.front()->failure->message, failure->message);
}

void MuxMasterTest::endsWhenItIsUsedUp_data()
{
    QTest::addColumn<bool>("held");
    QTest::newRow("as soon as it carries nothing") << false;
    QTest::newRow("not while it is held") << true;
}

void MuxMasterTest::endsWhenItIsUsedUp()
{
    QFETCH(bool, held);
    QVERIFY(start());
    m_master->setHeld(held);
    const quint32 kept = open();
    say(FakeMaster::confirmation(kept, 1000, 65536));
    // Each open that fails takes a channel number of the real master for good.
    quint32 left = MuxLink::MostChannelNumbers - 1;
    while (left > 0) {
        QVERIFY(m_master->takesChannels() && !m_master->isCarrying());
        const quint32 count = std::min<quint32>(left, 500);
        QByteArray refusals;
        for (const quint32 refused : open(count))
            refusals += FakeMaster::openFailure(refused, 2, "no");
        say(refusals);
        for (; m_users.size() > 1; m_users.pop_back())
            QVERIFY(m_users.back()->isClosed());
        left -= count;
    }
    QVERIFY(m_master->isCarrying() && !m_master->takesChannels());
    QCOMPARE(m_master->status().state, ProcessState::Retiring);
    QVERIFY(!m_master->isStopping());
    m_users.clear();
    say(FakeMaster::closing(kept));
    QTRY_VERIFY(m_master->isSettled());
    QCOMPARE(m_master->isStopping(), !held);
    m_master->setHeld(false);
    QTRY_COMPARE(m_done->count(), 1);
    QCOMPARE(m_done->first().first().value<std::optional<Failure>>(), std::nullopt);
}

QTEST_GUILESS_MAIN(MuxMasterTest)
#include "tst_muxmaster.moc"
