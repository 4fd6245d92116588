// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/descriptor.h"
#include "core/io/poller.h"
#include "core/io/polling/notifierset.h"

#include <QCoreApplication>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstddef>
#include <functional>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>

using namespace Culvert;

namespace {

/// Two connected sockets; the test speaks at one end, the poller watches the other.
struct Pair
{
    Descriptor watched;
    Descriptor far;

    Pair()
    {
        std::array<int, 2> ends{};
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends.data()) != 0)
            qFatal("no socket pair");
        watched = Descriptor(ends[0]);
        far = Descriptor(ends[1]);
    }
    void speak() const { ::send(far.number(), "x", 1, MSG_NOSIGNAL); }
    void read() const
    {
        std::array<char, 64> bytes;
        while (::recv(watched.number(), bytes.data(), bytes.size(), 0) > 0) {
        }
    }
};

struct Watcher final : PollWatcher
{
    int calls = 0;
    quint32 seen = 0;
    std::function<void()> then;

    void descriptorReady(quint32 events) override
    {
        ++calls;
        seen |= events;
        if (then)
            then();
    }
};

struct Task final : TurnEndTask
{
    int calls = 0;
    std::function<void()> then;

    void turnEnded() override
    {
        ++calls;
        if (then)
            then();
    }
};

/// Has the kernel answer epoll_pwait2(2) with this error, for the calling thread.
bool denyExactWaits(int error)
{
    std::array filter{
        sock_filter{BPF_LD | BPF_W | BPF_ABS, 0, 0, offsetof(seccomp_data, nr)},
        sock_filter{BPF_JMP | BPF_JEQ | BPF_K, 0, 1, SYS_epoll_pwait2},
        sock_filter{BPF_RET | BPF_K, 0, 0,
                    static_cast<quint32>(SECCOMP_RET_ERRNO | static_cast<quint32>(error))},
        sock_filter{BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ALLOW},
    };
    const sock_fprog program{filter.size(), filter.data()};
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

Poller::MakeSet setToTest()
{
    QFETCH_GLOBAL(const bool, portable);
    if (!portable)
        return makePollSet;
    return [](const std::function<void()> &ready) { return std::make_unique<NotifierSet>(ready); };
}

void settle()
{
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
}

} // namespace

class PollerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void levelIsToldAsLongAsItHolds();
    void edgeIsToldOnce();
    void newEdgeIsToldOfWhatWasExhausted();
    void endIsToldAtOnceBehindBytesThatWereRead();
    void endBehindBytesThatNobodyReadsIsTold();
    void endOfThePeerIsTold();
    void eventsCanBeChanged();
    void endedWatchIsSilentInTheSameTurn();
    void movedWatchGoesOn();
    void slotUsedAgainInTheSameTurnIsNotMistaken();
    void taskRunsOnceAfterAllDescriptors();
    void cancelledTaskDoesNotRun();
    void taskThatAsksAgainDoesNotStarveOthers();
    void taskMayCancelAnother();
    void timersGetTheirTurnWhileMoreIsLikelyToCome();
    void kernelWithoutExactWaitsWillDo_data();
    void kernelWithoutExactWaitsWillDo();
    void thousandsOfDescriptorsAreServed();
};

/// Each test runs with what this system does best, and with what any system can.
void PollerTest::initTestCase_data()
{
    QTest::addColumn<bool>("portable");
    QTest::newRow("the system's") << false;
    QTest::newRow("portable") << true;
}

void PollerTest::levelIsToldAsLongAsItHolds()
{
    Poller poller(setToTest());
    Pair pair;
    Watcher watcher;
    const Poller::Watch watch = poller.watch(pair.watched.number(), PollEvent::Read, watcher);
    settle();
    QCOMPARE(watcher.calls, 0);
    pair.speak();
    settle();
    QVERIFY(watcher.calls > 1);
    QCOMPARE(watcher.seen, quint32{PollEvent::Read});
    watcher.then = [&pair] { pair.read(); };
    settle();
    const int calls = watcher.calls;
    settle();
    QCOMPARE(watcher.calls, calls);
}

void PollerTest::edgeIsToldOnce()
{
    Poller poller(setToTest());
    Pair pair;
    Watcher watcher;
    const Poller::Watch watch =
        poller.watch(pair.watched.number(), PollEvent::Read | PollEvent::EdgeTriggered, watcher);
    pair.speak();
    settle();
    QCOMPARE(watcher.calls, 1);
    pair.speak();
    settle();
    QCOMPARE(watcher.calls, poller.tellsEveryChange() ? 2 : 1);
}

void PollerTest::newEdgeIsToldOfWhatWasExhausted()
{
    Poller poller(setToTest());
    Pair pair;
    Watcher watcher;
    Poller::Watch watch =
        poller.watch(pair.watched.number(),
                     PollEvent::Read | PollEvent::Write | PollEvent::EdgeTriggered, watcher);
    watcher.then = [&] {
        pair.read();
        watch.exhausted(PollEvent::Read);
    };
    settle();
    QCOMPARE(watcher.seen, quint32{PollEvent::Write});
    for (int i = 0; i < 3; ++i) {
        watcher.seen = 0;
        pair.speak();
        settle();
        QVERIFY((watcher.seen & PollEvent::Read) != 0);
    }
    while (::send(pair.watched.number(), "x", 1, MSG_NOSIGNAL | MSG_DONTWAIT) == 1) {
    }
    watch.exhausted(PollEvent::Write);
    settle();
    watcher.seen = 0;
    std::array<char, 4096> bytes;
    while (::recv(pair.far.number(), bytes.data(), bytes.size(), 0) > 0) {
    }
    settle();
    QVERIFY((watcher.seen & PollEvent::Write) != 0);
}

/// As a client's that has said its last word before anybody listens.
void PollerTest::endIsToldAtOnceBehindBytesThatWereRead()
{
    Poller poller(setToTest());
    Pair pair;
    Watcher watcher;
    Poller::Watch watch =
        poller.watch(pair.watched.number(),
                     PollEvent::Read | PollEvent::PeerEnded | PollEvent::EdgeTriggered, watcher);
    pair.speak();
    settle();
    ::shutdown(pair.far.number(), SHUT_WR);
    settle();
    std::array<char, 64> bytes;
    QCOMPARE(::recv(pair.watched.number(), bytes.data(), bytes.size(), 0), ssize_t{1});
    watch.exhausted(PollEvent::Read);
    settle();
    QVERIFY((watcher.seen & PollEvent::PeerEnded) != 0);
}

void PollerTest::endBehindBytesThatNobodyReadsIsTold()
{
    Poller poller(setToTest());
    Pair pair;
    Watcher watcher;
    const Poller::Watch watch = poller.watch(
        pair.watched.number(), PollEvent::PeerEnded | PollEvent::EdgeTriggered, watcher);
    pair.speak();
    settle();
    QCOMPARE(watcher.calls, 0);
    ::shutdown(pair.far.number(), SHUT_WR);
    pair.read();
    QTRY_COMPARE(watcher.seen, quint32{PollEvent::PeerEnded});
}

void PollerTest::endOfThePeerIsTold()
{
    Poller poller(setToTest());
    Pair pair;
    Watcher watcher;
    const Poller::Watch watch = poller.watch(
        pair.watched.number(), PollEvent::PeerEnded | PollEvent::EdgeTriggered, watcher);
    ::shutdown(pair.far.number(), SHUT_WR);
    settle();
    QCOMPARE(watcher.seen, quint32{PollEvent::PeerEnded});
    pair.far.close();
    QTRY_VERIFY((watcher.seen & PollEvent::HangUp) != 0);
}

void PollerTest::eventsCanBeChanged()
{
    Poller poller(setToTest());
    Pair pair;
    Watcher watcher;
    Poller::Watch watch = poller.watch(pair.watched.number(), PollEvent::Read, watcher);
    pair.speak();
    watch.setEvents(0);
    settle();
    QCOMPARE(watcher.calls, 0);
    watcher.then = [&watch] { watch.setEvents(0); };
    watch.setEvents(PollEvent::Write);
    settle();
    QCOMPARE(watcher.calls, 1);
    QCOMPARE(watcher.seen, quint32{PollEvent::Write});
}

void PollerTest::endedWatchIsSilentInTheSameTurn()
{
    Poller poller(setToTest());
    std::array<Pair, 3> pairs;
    std::array<Watcher, 3> watchers;
    std::array<Poller::Watch, 3> watches;
    for (std::size_t i = 0; i < 3; ++i) {
        watches.at(i) = poller.watch(pairs.at(i).watched.number(), PollEvent::Read, watchers.at(i));
        // All are ready at once; whoever is first ends the others.
        watchers.at(i).then = [&watches, i] {
            for (std::size_t other = 0; other < 3; ++other) {
                if (other != i)
                    watches.at(other).end();
            }
            watches.at(i).setEvents(0);
        };
    }
    for (const Pair &pair : pairs)
        pair.speak();
    settle();
    QCOMPARE(watchers[0].calls + watchers[1].calls + watchers[2].calls, 1);
}

void PollerTest::movedWatchGoesOn()
{
    Poller poller(setToTest());
    Pair pair;
    Watcher watcher;
    watcher.then = [&pair] { pair.read(); };
    Poller::Watch first = poller.watch(pair.watched.number(), PollEvent::Read, watcher);
    Poller::Watch second = std::move(first);
    QVERIFY(second.isActive());
    pair.speak();
    settle();
    QCOMPARE(watcher.calls, 1);
    second.end();
    QVERIFY(!second.isActive());
    pair.speak();
    settle();
    QCOMPARE(watcher.calls, 1);
}

void PollerTest::slotUsedAgainInTheSameTurnIsNotMistaken()
{
    Poller poller(setToTest());
    Pair first;
    Pair second;
    Pair fresh;
    Watcher firstWatcher;
    Watcher secondWatcher;
    Watcher freshWatcher;
    Poller::Watch freshWatch;
    Poller::Watch firstWatch = poller.watch(first.watched.number(), PollEvent::Read, firstWatcher);
    Poller::Watch secondWatch =
        poller.watch(second.watched.number(), PollEvent::Read, secondWatcher);
    // The first to be served gives the other's place to a newcomer, for whom nothing has come.
    const auto replace = [&](const Pair &own, Poller::Watch &other) {
        own.read();
        other.end();
        if (!freshWatch.isActive())
            freshWatch = poller.watch(fresh.watched.number(), PollEvent::Read, freshWatcher);
    };
    firstWatcher.then = [&] { replace(first, secondWatch); };
    secondWatcher.then = [&] { replace(second, firstWatch); };
    first.speak();
    second.speak();
    settle();
    QCOMPARE(firstWatcher.calls + secondWatcher.calls, 1);
    QVERIFY(freshWatch.isActive());
    QCOMPARE(freshWatcher.calls, 0);
}

void PollerTest::taskRunsOnceAfterAllDescriptors()
{
    Poller poller(setToTest());
    std::array<Pair, 5> pairs;
    std::array<Watcher, 5> watchers;
    std::array<Poller::Watch, 5> watches;
    Task task;
    int served = 0;
    int servedBefore = -1;
    task.then = [&] { servedBefore = served; };
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        watches.at(i) = poller.watch(pairs.at(i).watched.number(), PollEvent::Read, watchers.at(i));
        watchers.at(i).then = [&, i] {
            pairs.at(i).read();
            ++served;
            poller.atTurnEnd(task);
        };
        pairs.at(i).speak();
    }
    settle();
    QCOMPARE(served, 5);
    QCOMPARE(task.calls, 1);
    QCOMPARE(servedBefore, 5);
    // Outside of a turn it comes with the next one, though no descriptor is ready.
    poller.atTurnEnd(task);
    QCOMPARE(task.calls, 1);
    settle();
    QCOMPARE(task.calls, 2);
}

void PollerTest::cancelledTaskDoesNotRun()
{
    Poller poller(setToTest());
    Task task;
    poller.atTurnEnd(task);
    poller.cancel(task);
    settle();
    QCOMPARE(task.calls, 0);
    poller.atTurnEnd(task);
    settle();
    QCOMPARE(task.calls, 1);
}

void PollerTest::taskThatAsksAgainDoesNotStarveOthers()
{
    Poller poller(setToTest());
    Task greedy;
    greedy.then = [&] { poller.atTurnEnd(greedy); };
    poller.atTurnEnd(greedy);
    Pair pair;
    Watcher watcher;
    watcher.then = [&pair] { pair.read(); };
    const Poller::Watch watch = poller.watch(pair.watched.number(), PollEvent::Read, watcher);
    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, &timer, [&ticks] { ++ticks; });
    timer.start(0);
    pair.speak();
    QTRY_VERIFY(ticks > 100);
    QCOMPARE(watcher.calls, 1);
    QVERIFY(greedy.calls > 1);
    poller.cancel(greedy);
}

void PollerTest::taskMayCancelAnother()
{
    Poller poller(setToTest());
    Task first;
    auto second = std::make_unique<Task>();
    first.then = [&] {
        if (second)
            poller.cancel(*second);
        second.reset();
    };
    poller.atTurnEnd(first);
    poller.atTurnEnd(*second);
    settle();
    QCOMPARE(first.calls, 1);
    QVERIFY(!second);
}

/// On a thread of its own, where the poller waits longest.
void PollerTest::timersGetTheirTurnWhileMoreIsLikelyToCome()
{
    const Poller::MakeSet makeSet = setToTest();
    QFETCH_GLOBAL(const bool, portable);
    QThread thread;
    QObject context;
    context.moveToThread(&thread);
    thread.start();
    std::atomic_int ticks = 0;
    std::atomic_int calls = 0;
    std::atomic_bool done = false;
    QMetaObject::invokeMethod(&context, [&] {
        auto *poller = new Poller(makeSet, &context);
        auto *pair = new Pair;
        auto *watcher = new Watcher;
        auto *watch =
            new Poller::Watch(poller->watch(pair->watched.number(), PollEvent::Read, *watcher));
        // The one's word is answered at once, so that there is always more.
        watcher->then = [pair, &calls] {
            pair->read();
            pair->speak();
            ++calls;
        };
        auto *timer = new QTimer(&context);
        connect(timer, &QTimer::timeout, &context, [=, &ticks, &done] {
            if (++ticks < 20)
                return;
            timer->stop();
            delete watch;
            delete watcher;
            delete pair;
            delete poller;
            done = true;
        });
        timer->start(0);
        pair->speak();
    });
    QTRY_VERIFY(done);
    // What cannot wait itself is served by the event loop as well.
    QVERIFY(calls > (portable ? 1 : 20));
    QMetaObject::invokeMethod(&context, [] { QThread::currentThread()->quit(); });
    QVERIFY(thread.wait());
}

void PollerTest::kernelWithoutExactWaitsWillDo_data()
{
    QTest::addColumn<int>("error");
    QTest::newRow("unknown") << ENOSYS;
    QTest::newRow("forbidden") << EPERM;
}

void PollerTest::kernelWithoutExactWaitsWillDo()
{
    QFETCH_GLOBAL(const bool, portable);
    if (portable)
        QSKIP("it does not wait at all");
    QFETCH(const int, error);
    bool denied = false;
    int calls = 0;
    // What is denied stays so for the thread.
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        denied = denyExactWaits(error);
        if (!denied)
            return;
        Poller poller;
        Pair pair;
        Watcher watcher;
        const Poller::Watch watch = poller.watch(pair.watched.number(), PollEvent::Read, watcher);
        watcher.then = [&] { pair.read(); };
        do
            pair.speak();
        while (QTest::qWaitFor([&] { return watcher.calls > calls; }) && ++calls < 3);
    }));
    thread->start();
    QVERIFY(thread->wait(20000));
    QVERIFY(denied);
    QCOMPARE(calls, 3);
}

void PollerTest::thousandsOfDescriptorsAreServed()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    const std::size_t count = std::min<std::size_t>(4000, (limit.rlim_cur - 100) / 2);
    Poller poller(setToTest());
    std::vector<Pair> pairs(count);
    std::vector<Watcher> watchers(count);
    std::vector<Poller::Watch> watches(count);
    for (std::size_t i = 0; i < count; ++i) {
        watches[i] = poller.watch(pairs[i].watched.number(), PollEvent::Read, watchers[i]);
        watchers[i].then = [&pairs, i] { pairs[i].read(); };
        pairs[i].speak();
    }
    settle();
    for (const Watcher &watcher : watchers)
        QCOMPARE(watcher.calls, 1);
}

QTEST_GUILESS_MAIN(PollerTest)
#include "tst_poller.moc"
