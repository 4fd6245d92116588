// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/connect/growthinturn.h"
#include "core/connect/muxpool.h"
#include "tests/connect/fakemember.h"
#include "tests/stream/recordinguser.h"

#include <QSignalSpy>
#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Phase = MuxPool::Phase;

namespace {

const Failure Lost{FailureKind::ConnectionLost, u"gone"_s, {}};
const Failure TimedOut{FailureKind::Timeout, u"silent"_s, {}};
const Failure Refused{FailureKind::Authentication, u"refused"_s, {}};

QString nameOf(Phase phase)
{
    switch (phase) {
    case Phase::Off:
        return u"Off"_s;
    case Phase::Starting:
        return u"Starting"_s;
    case Phase::Up:
        return u"Up"_s;
    case Phase::Ending:
        return u"Ending"_s;
    case Phase::Spent:
        return u"Spent"_s;
    case Phase::Lost:
        return u"Lost"_s;
    }
    return {};
}

} // namespace

/// What a pool does with its ssh children, without any: the children do what the test says.
class MuxPoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { reset({4, 2}); }
    void cleanup();

    void phases_data();
    void phases();
    void nothingIsStartedForWhoWaits();
    void whoWaitsIsServed();
    void connectionsGoToTheLeastLoaded();
    void surplusIsRefused();
    void rejectedOnesMayComeAgain();
    void stopLeavesThoseThatWait();
    void growsWhenThereIsNeed();
    void connectionsGoWhereNoBulkIs();
    void connectionsWaitForOneMoreOnALossyLine();
    void manyAreSharedOutWhereSomeWereLost();
    void theyGoOnWhenItDoesNotCome_data();
    void theyGoOnWhenItDoesNotCome();
    void returnsToOneWhenItIsQuiet();
    void growsOneByOneInTurn();
    void doesNotGrowBesideALoginOrWhereAPersonWasAsked();
    void growthThatIsNotNeededAnyMoreEnds();
    void growthThatFailsIsTriedLater();
    void lostOneIsNotTheOthersEnd();
    void silenceOfOneHasTheOthersChecked();
    void idleOnesEndButThePrimary();
    void primaryStaysWhileItCan();
    void loginStartsAfreshUnlessItAsks();
    void endTellsEverybody();

private:
    void reset(const PoolSettings &settings);
    /// A connection of a client.
    RecordingUser &open();
    FakeMember &member(std::size_t index) { return *m_made.at(index); }
    std::size_t made() const { return m_made.size(); }
    void perform(const QString &step);
    /// What is on the way by the event loop.
    static void settle() { QCoreApplication::processEvents(); }

    std::vector<FakeMember *> m_made;
    QList<Login> m_logins;
    std::vector<std::unique_ptr<RecordingUser>> m_users;
    std::unique_ptr<MuxPool> m_pool;
};

void MuxPoolTest::reset(const PoolSettings &settings)
{
    cleanup();
    m_pool = std::make_unique<MuxPool>(settings, [this](Login login) {
        auto made = std::make_unique<FakeMember>();
        m_made.push_back(made.get());
        m_logins.append(login);
        return made;
    });
}

void MuxPoolTest::cleanup()
{
    m_users.clear();
    m_pool.reset();
    m_made.clear();
    m_logins.clear();
}

RecordingUser &MuxPoolTest::open()
{
    m_users.push_back(std::make_unique<RecordingUser>());
    RecordingUser &user = *m_users.back();
    user.stream = m_pool->open(SocketAddress(HostPort{u"localhost"_s, 1}), user);
    return user;
}

/// A step of phases(): what happens, and to which member.
void MuxPoolTest::perform(const QString &step)
{
    const QString what = step.section(u'.', 0, 0);
    const auto index = static_cast<std::size_t>(step.section(u'.', 1, 1).toUInt());
    if (what == u"start")
        m_pool->start(Login::Attended);
    else if (what == u"stop")
        m_pool->stop(Lost);
    else if (what == u"grow")
        m_pool->grow();
    else if (what == u"restart")
        m_pool->restartLogin();
    else if (what == u"client")
        open();
    else if (what == u"client-goes")
        m_users.pop_back();
    else if (what == u"ready")
        member(index).becomeReady();
    else if (what == u"used-up")
        member(index).useUp();
    else if (what == u"breaks")
        member(index).breakDown();
    else if (what == u"channel-ends")
        member(index).loseChannel();
    else if (what == u"ends")
        member(index).end(std::nullopt);
    else if (what == u"fails")
        member(index).end(Lost);
    else
        QFAIL(qPrintable(step));
    settle();
}

void MuxPoolTest::phases_data()
{
    QTest::addColumn<QString>("steps");
    const auto row = [](const char *name, const char *steps) {
        QTest::newRow(name) << QString::fromLatin1(steps);
    };
    row("up and stopped", "start:Starting ready.0:Up stop:Ending ends.0:Off");
    row("stopped before it is up", "start:Starting stop:Ending ends.0:Off");
    row("stopped before it was started", "stop:Off start:Starting");
    row("started again while it ends",
        "start:Starting ready.0:Up stop:Ending start:Starting ends.0:Starting ready.1:Up");
    row("cannot log in", "start:Starting fails.0:Lost start:Starting ready.1:Up");
    row("lost", "start:Starting ready.0:Up fails.0:Lost stop:Off");
    row("lost a moment after it broke", "start:Starting ready.0:Up breaks.0:Ending fails.0:Lost");
    row("nobody waits for what was lost", "start:Starting fails.0:Lost client:Lost");
    row("started when it is up", "start:Starting ready.0:Up start:Up");
    row("used up and gone",
        "start:Starting ready.0:Up used-up.0:Ending ends.0:Spent start:Starting");
    row("used up while it carries", "start:Starting ready.0:Up client:Up used-up.0:Spent "
                                    "channel-ends.0:Ending ends.0:Spent");
    row("replaced for the next client", "start:Starting ready.0:Up client:Up used-up.0:Spent "
                                        "client:Starting ready.1:Up");
    row("replaced when it has gone for who came while it ended",
        "start:Starting ready.0:Up used-up.0:Ending client:Ending ends.0:Starting");
    row("not replaced for a client that did not wait",
        "start:Starting ready.0:Up used-up.0:Ending client:Ending client-goes:Ending ends.0:Spent");
    row("not replaced once it was stopped", "start:Starting ready.0:Up client:Up used-up.0:Spent "
                                            "stop:Ending client:Ending ends.0:Off");
    row("one of two is lost", "start:Starting ready.0:Up client:Up client:Up client:Up grow:Up "
                              "ready.1:Up fails.0:Up fails.1:Lost");
    row("both are lost", "start:Starting ready.0:Up client:Up client:Up client:Up grow:Up "
                         "ready.1:Up breaks.0:Up breaks.1:Ending fails.0:Lost fails.1:Lost");
    row("lost while one more logs in", "start:Starting ready.0:Up client:Up client:Up client:Up "
                                       "grow:Up fails.0:Lost ends.1:Lost");
    row("one more is there in time", "start:Starting ready.0:Up client:Up client:Up client:Up "
                                     "grow:Up breaks.0:Ending ready.1:Up fails.0:Up");
    row("a login starts afresh", "start:Starting restart:Starting ends.0:Starting ready.1:Up");
    row("a login that started afresh fails",
        "start:Starting restart:Starting fails.1:Lost ends.0:Lost");
}

void MuxPoolTest::phases()
{
    QFETCH(QString, steps);
    QCOMPARE(m_pool->phase(), Phase::Off);
    // Whoever follows changed() misses no phase.
    Phase heard = Phase::Off;
    connect(m_pool.get(), &MuxPool::changed, this, [&] { heard = m_pool->phase(); });
    for (const QString &step : steps.split(u' ')) {
        perform(step.section(u':', 0, 0));
        QVERIFY2(nameOf(m_pool->phase()) == step.section(u':', 1),
                 qPrintable(step + u": " + nameOf(m_pool->phase())));
        // What breaks or is used up may tell when it has ended.
        if (m_pool->phase() != Phase::Ending)
            QCOMPARE(nameOf(heard), nameOf(m_pool->phase()));
    }
    disconnect(m_pool.get(), &MuxPool::changed, this, nullptr);
}

void MuxPoolTest::nothingIsStartedForWhoWaits()
{
    QSignalSpy changed(m_pool.get(), &MuxPool::changed);
    const RecordingUser &user = open();
    QVERIFY(changed.isEmpty());
    QVERIFY(changed.wait());
    QVERIFY(m_pool->needsSsh() && m_pool->hasWaiting());
    QCOMPARE(made(), 0U);
    QVERIFY(!user.isClosed());
    m_pool->start(Login::Quiet);
    QVERIFY(!m_pool->needsSsh() && m_pool->hasWaiting());
    QCOMPARE(m_logins, QList<Login>{Login::Quiet});
}

void MuxPoolTest::whoWaitsIsServed()
{
    open();
    open();
    open();
    // One of them may go.
    m_users.pop_back();
    m_pool->start(Login::Attended);
    open();
    QCOMPARE(m_pool->connectionCount(), 0);
    member(0).becomeReady();
    QCOMPARE(member(0).channelCount(), 3);
    QVERIFY(!m_pool->hasWaiting());
    QVERIFY(!m_pool->isIdle());
}

void MuxPoolTest::connectionsGoToTheLeastLoaded()
{
    m_pool->start(Login::Attended);
    member(0).becomeReady();
    for (int i = 0; i < 3; ++i)
        open();
    settle();
    m_pool->grow();
    member(1).becomeReady();
    for (int i = 0; i < 4; ++i)
        open();
    QCOMPARE(member(0).channelCount(), 4);
    QCOMPARE(member(1).channelCount(), 3);
    QCOMPARE(m_pool->connectionCount(), 7);
    QCOMPARE(m_pool->processes().size(), 2);
}

void MuxPoolTest::surplusIsRefused()
{
    for (std::size_t i = 0; i < MuxPool::MostWaiting; ++i)
        open();
    const RecordingUser &surplus = open();
    QVERIFY(!surplus.isClosed());
    settle();
    QVERIFY(surplus.isClosed());
    QCOMPARE(surplus.failure->kind, FailureKind::Timeout);
    QVERIFY(!m_users.front()->isClosed());
}

void MuxPoolTest::rejectedOnesMayComeAgain()
{
    const RecordingUser &user = open();
    m_pool->rejectWaiting(Refused);
    QCOMPARE(user.failure->message, Refused.message);
    QVERIFY(!m_pool->hasWaiting());
    const RecordingUser &again = open();
    settle();
    QVERIFY(m_pool->needsSsh() && !again.isClosed());
}

void MuxPoolTest::stopLeavesThoseThatWait()
{
    m_pool->start(Login::Attended);
    const RecordingUser &user = open();
    m_pool->stop(Lost);
    QVERIFY(member(0).isStopping());
    QVERIFY(m_pool->processes().isEmpty() && !m_pool->isEmpty());
    member(0).end(std::nullopt);
    QVERIFY(m_pool->isEmpty());
    QVERIFY(m_pool->needsSsh() && !user.isClosed());
}

void MuxPoolTest::growsWhenThereIsNeed()
{
    m_pool->start(Login::Attended);
    member(0).becomeReady();
    open();
    open();
    QVERIFY(!m_pool->wantsOneMore());
    m_pool->grow();
    QCOMPARE(made(), 1U);
    open();
    QVERIFY(m_pool->wantsOneMore());
    // That is for the owner to do, when it is its turn.
    QCOMPARE(made(), 1U);
    m_pool->grow();
    m_pool->grow();
    QCOMPARE(m_logins, (QList<Login>{Login::Attended, Login::Quiet}));
    QVERIFY(m_pool->isGrowing() && !m_pool->wantsOneMore());
    QCOMPARE(m_pool->phase(), Phase::Up);
    member(1).becomeReady();
    QVERIFY(!m_pool->isGrowing() && !m_pool->wantsOneMore());
    // Nor for one more than two are for, until it is there.
    open();
    QVERIFY(!m_pool->wantsOneMore());
    open();
    QVERIFY(m_pool->wantsOneMore());
}

void MuxPoolTest::connectionsGoWhereNoBulkIs()
{
    m_pool->start(Login::Attended);
    member(0).becomeReady();
    for (int i = 0; i < 3; ++i)
        open();
    m_pool->grow();
    member(1).becomeReady();
    for (int i = 0; i < 2; ++i)
        open();
    QCOMPARE(member(1).channelCount(), 2);
    member(1).setLoad({.bulk = 1});
    for (int i = 0; i < 3; ++i)
        open();
    QCOMPARE(member(0).channelCount(), 6);
    member(0).setLoad({.bulk = 2});
    open();
    QCOMPARE(member(1).channelCount(), 3);
}

/// Eight transfers begin together, and have two in each of four.
void MuxPoolTest::connectionsWaitForOneMoreOnALossyLine()
{
    reset({4, 100});
    m_pool->start(Login::Attended);
    member(0).becomeReady();
    member(0).setLoad({.loses = true});
    for (int i = 0; i < 8; ++i)
        open();
    QCOMPARE(member(0).channelCount(), 2);
    for (std::size_t i = 1; i < 4; ++i) {
        QVERIFY(m_pool->wantsOneMore() && m_pool->hasWaiting());
        m_pool->grow();
        QCOMPARE(made(), i + 1);
        settle();
        member(i).becomeReady();
        QCOMPARE(member(i).channelCount(), 2);
    }
    QVERIFY(!m_pool->hasWaiting() && !m_pool->wantsOneMore());
    // There are as many as there may be.
    open();
    QCOMPARE(m_pool->connectionCount(), 9);
}

/// What begins together on the first ssh would stay there.
void MuxPoolTest::manyAreSharedOutWhereSomeWereLost()
{
    reset({4, 100});
    m_pool->start(Login::Attended);
    member(0).becomeReady();
    member(0).setLoad({.mayLose = true});
    for (int i = 0; i < 8; ++i)
        open();
    QCOMPARE(member(0).channelCount(), 3);
    for (std::size_t i = 1; i < 4; ++i) {
        settle();
        QVERIFY(m_pool->wantsOneMore());
        m_pool->grow();
        member(i).becomeReady();
    }
    QCOMPARE(member(1).channelCount(), 2);
    QCOMPARE(member(2).channelCount(), 2);
    QCOMPARE(member(3).channelCount(), 1);
    QVERIFY(!m_pool->hasWaiting());
    settle();
    QVERIFY(!m_pool->wantsOneMore());
}

void MuxPoolTest::theyGoOnWhenItDoesNotCome_data()
{
    QTest::addColumn<QString>("why");
    for (const char *why : {"it takes its time", "it is refused", "it would need a person",
                            "it is not its turn to log in", "the line is clean again"})
        QTest::newRow(why) << QString::fromLatin1(why);
}

void MuxPoolTest::theyGoOnWhenItDoesNotCome()
{
    QFETCH(QString, why);
    reset({4, 100});
    m_pool->start(Login::Attended);
    member(0).becomeReady();
    open();
    member(0).setLoad({.bulk = 1, .loses = true});
    open();
    QCOMPARE(member(0).channelCount(), 1);
    QVERIFY(m_pool->wantsOneMore());
    if (why == u"the line is clean again")
        member(0).setLoad({});
    else if (why != u"it is not its turn to log in")
        m_pool->grow();
    if (why == u"it is refused")
        member(1).end(Lost);
    else if (why == u"it would need a person")
        member(1).end(Refused);
    QTRY_COMPARE(member(0).channelCount(), 2);
    QVERIFY(!m_pool->hasWaiting());
    // Nor do others wait for it.
    open();
    QCOMPARE(member(0).channelCount(), 3);
    if (why == u"it would need a person") {
        settle();
        m_pool->grow();
        QCOMPARE(made(), 2U);
    }
}

void MuxPoolTest::returnsToOneWhenItIsQuiet()
{
    reset({4, 100});
    m_pool->setIdleTime(1ms);
    m_pool->start(Login::Attended);
    member(0).becomeReady();
    open();
    member(0).setLoad({.bulk = 1, .loses = true});
    m_pool->grow();
    member(1).becomeReady();
    // As long as there is bulk, it is for those that come.
    settle();
    QVERIFY(!member(1).isStopping());
    member(0).setLoad({.loses = true});
    QTRY_VERIFY(member(1).isStopping());
    QVERIFY(!member(0).isStopping());
}

void MuxPoolTest::growsOneByOneInTurn()
{
    LoginGate gate;
    GrowthInTurn growth(*m_pool, gate);
    connect(m_pool.get(), &MuxPool::changed, this, [&growth] { growth.update(); });
    m_pool->start(Login::Attended);
    member(0).becomeReady();
    for (int i = 0; i < 20; ++i)
        open();
    for (std::size_t count = 2; count <= 4; ++count) {
        settle();
        QCOMPARE(made(), count);
        member(count - 1).becomeReady();
    }
    settle();
    QCOMPARE(made(), 4U);
    // All turns are over.
    std::size_t in = 0;
    std::vector<LoginGate::Turn> others;
    for (std::size_t i = 0; i < LoginGate::MostLogins; ++i)
        others.push_back(gate.enter([&in] { ++in; }));
    settle();
    QCOMPARE(in, LoginGate::MostLogins);
    // One that is lost is replaced only in its turn.
    member(3).end(Lost);
    QTRY_VERIFY(m_pool->wantsOneMore());
    settle();
    QCOMPARE(made(), 4U);
    others.pop_back();
    settle();
    QCOMPARE(made(), 5U);
    disconnect(m_pool.get(), &MuxPool::changed, this, nullptr);
}

void MuxPoolTest::doesNotGrowBesideALoginOrWhereAPersonWasAsked()
{
    for (int i = 0; i < 5; ++i)
        open();
    m_pool->start(Login::Attended);
    settle();
    QVERIFY(!m_pool->wantsOneMore());
    member(0).askPerson();
    member(0).becomeReady();
    QCOMPARE(member(0).channelCount(), 5);
    QVERIFY(!m_pool->wantsOneMore());
}

void MuxPoolTest::growthThatIsNotNeededAnyMoreEnds()
{
    m_pool->start(Login::Attended);
    member(0).becomeReady();
    for (int i = 0; i < 3; ++i)
        open();
    QVERIFY(m_pool->wantsOneMore());
    member(0).loseChannel();
    QVERIFY(!m_pool->wantsOneMore());
    open();
    QVERIFY(m_pool->wantsOneMore());
    // It does not tell yet.
    member(0).breakDown();
    QSignalSpy changed(m_pool.get(), &MuxPool::changed);
    m_pool->grow();
    QVERIFY(!m_pool->wantsOneMore() && !m_pool->isGrowing());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(made(), 1U);
}

void MuxPoolTest::growthThatFailsIsTriedLater()
{
    m_pool->start(Login::Attended);
    member(0).becomeReady();
    for (int i = 0; i < 3; ++i)
        open();
    m_pool->grow();
    member(1).end(Lost);
    QCOMPARE(m_pool->phase(), Phase::Up);
    QVERIFY(!m_pool->wantsOneMore());
    // After a pause of a second at most.
    QTRY_VERIFY(m_pool->wantsOneMore());
    m_pool->grow();
    QCOMPARE(made(), 3U);
    // Nor is it tried at all where it would need a person.
    member(2).end(Refused);
    open();
    QVERIFY(!m_pool->wantsOneMore());
}

void MuxPoolTest::lostOneIsNotTheOthersEnd()
{
    m_pool->start(Login::Attended);
    member(0).becomeReady();
    for (int i = 0; i < 3; ++i)
        open();
    m_pool->grow();
    member(1).becomeReady();
    member(0).end(Lost);
    QCOMPARE(m_pool->phase(), Phase::Up);
    QCOMPARE(m_pool->failure(), std::nullopt);
    QCOMPARE(member(1).checks(), 0);
    member(1).end(Refused);
    QCOMPARE(m_pool->phase(), Phase::Lost);
    QCOMPARE(m_pool->failure()->message, Refused.message);
    m_pool->start(Login::Attended);
    QCOMPARE(m_pool->failure(), std::nullopt);
}

void MuxPoolTest::silenceOfOneHasTheOthersChecked()
{
    m_pool->start(Login::Attended);
    member(0).becomeReady();
    for (int i = 0; i < 3; ++i)
        open();
    m_pool->grow();
    member(1).becomeReady();
    member(0).end(TimedOut);
    QCOMPARE(member(1).checks(), 1);
}

void MuxPoolTest::idleOnesEndButThePrimary()
{
    m_pool->setIdleTime(0ms);
    m_pool->start(Login::Attended);
    member(0).becomeReady();
    for (int i = 0; i < 5; ++i)
        open();
    for (std::size_t i = 1; i < 3; ++i) {
        m_pool->grow();
        member(i).becomeReady();
    }
    settle();
    // Both are needed: five connections are more than two of them are for.
    QVERIFY(!member(1).isStopping() && !member(2).isStopping());
    for (int i = 0; i < 5; ++i)
        member(0).loseChannel();
    QVERIFY(m_pool->isIdle());
    QTRY_VERIFY(member(1).isStopping() && member(2).isStopping());
    QVERIFY(!member(0).isStopping());
    QCOMPARE(m_pool->phase(), Phase::Up);
}

void MuxPoolTest::primaryStaysWhileItCan()
{
    m_pool->setCarriesForwards(true);
    m_pool->start(Login::Attended);
    QVERIFY(m_pool->controlPath().isEmpty());
    member(0).becomeReady();
    for (int i = 0; i < 3; ++i)
        open();
    m_pool->grow();
    member(1).becomeReady();
    QCOMPARE(m_pool->controlPath(), member(0).controlPath());
    QVERIFY(member(0).isHeld() && !member(1).isHeld());
    // What listens on the server does not take channel numbers.
    member(0).useUp();
    for (int i = 0; i < 3; ++i)
        member(0).loseChannel();
    QVERIFY(!member(0).isStopping());
    QCOMPARE(m_pool->controlPath(), member(0).controlPath());
    member(0).end(Lost);
    QCOMPARE(m_pool->controlPath(), member(1).controlPath());
    QVERIFY(member(1).isHeld());
    m_pool->stop(Lost);
    QVERIFY(m_pool->controlPath().isEmpty());
}

void MuxPoolTest::loginStartsAfreshUnlessItAsks()
{
    m_pool->start(Login::Quiet);
    m_pool->restartLogin();
    QVERIFY(member(0).isStopping());
    QCOMPARE(m_logins, (QList<Login>{Login::Quiet, Login::Quiet}));
    member(1).askPerson();
    m_pool->restartLogin();
    QVERIFY(!member(1).isStopping());
    QCOMPARE(made(), 2U);
}

void MuxPoolTest::endTellsEverybody()
{
    const RecordingUser &user = open();
    m_pool->start(Login::Attended);
    QSignalSpy changed(m_pool.get(), &MuxPool::changed);
    m_pool.reset();
    QVERIFY(user.isClosed());
    QCOMPARE(user.failure->kind, FailureKind::Cancelled);
    QVERIFY(changed.isEmpty());
}

QTEST_GUILESS_MAIN(MuxPoolTest)
#include "tst_muxpool.moc"
