// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/endpoint/uploadpump.h"
#include "core/proxy/handshake.h"
#include "tests/io/socketpair.h"

#include <QTest>

#include <fcntl.h>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

/// Lets so many bytes pass.
class Limit final : public Handshake
{
public:
    explicit Limit(qsizetype passing)
        : m_left(passing)
    {}
    Step feed(QByteArrayView bytes) override
    {
        return {Outcome::NeedsMore, bytes.size(), {}, {}, {}};
    }
    QByteArray success() const override { return {}; }
    QByteArray failure(const Failure &failure) const override
    {
        Q_UNUSED(failure)
        return {};
    }
    qsizetype passes(QByteArrayView bytes) override
    {
        const qsizetype passing = std::min(m_left, bytes.size());
        m_left -= passing;
        return passing;
    }

private:
    qsizetype m_left;
};

struct Watcher final : PollWatcher
{
    void descriptorReady(quint32 events) override { seen |= events; }
    quint32 seen = 0;
};

} // namespace

/// What a stream gets of a client, and what the pump asks for.
class UploadPumpTest : public QObject, private UploadPumpUser
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void givesNothingBeforeItStarts();
    void givesWhatThereIs();
    void headComesFirst();
    void onlyWhatIsLetPass();
    void endIsToldOnce();
    void breakIsToldAsOne();
    void endThatIsThereIsAskedForAgain();
    void stoppedGivesNothing();
    void bulkIsNotWatched();
    void movesOnlyWhatNeedNotBeLookedAt();

private:
    void uploadWaits() override { m_log += u'w'; }
    void uploadEnded(bool broken) override { m_log += broken ? u'B' : u'E'; }
    QByteArray take(std::size_t room = 65536);

    Poller m_poller;
    Watcher m_watcher;
    SocketPair m_pair;
    Poller::Watch m_watch;
    std::unique_ptr<UploadPump> m_pump;
    /// waits, Ended, Broken.
    QString m_log;
};

void UploadPumpTest::init()
{
    QVERIFY(makeTcpPair(m_pair));
    m_pair.end.setWatch(m_watch);
    m_watch = m_poller.watch(m_pair.end.number(), UploadPump::Events, m_watcher);
    UploadPumpUser &user = *this;
    m_pump = std::make_unique<UploadPump>(m_pair.end, m_watch, user);
    m_pump->start();
    m_log.clear();
}

void UploadPumpTest::cleanup()
{
    m_watch.end();
    m_pump.reset();
    m_pair = SocketPair();
}

QByteArray UploadPumpTest::take(std::size_t room)
{
    QByteArray bytes(static_cast<qsizetype>(room), '\0');
    const std::span<char> one(bytes.data(), room);
    bytes.truncate(static_cast<qsizetype>(m_pump->fill({&one, 1})));
    return bytes;
}

void UploadPumpTest::givesNothingBeforeItStarts()
{
    UploadPumpUser &user = *this;
    UploadPump pump(m_pair.end, m_watch, user);
    pump.setHead("head");
    QVERIFY(m_pair.send("something"));
    QVERIFY(pump.hasInput());
    QByteArray bytes(100, '\0');
    const std::span<char> room(bytes.data(), 100);
    QCOMPARE(pump.fill({&room, 1}), std::size_t{0});
    QVERIFY(!pump.moveTo(-1, 100).has_value());
    QVERIFY(!pump.gives());
    QVERIFY(!pump.hasEnded());
    QCOMPARE(m_log, QString());
    pump.start();
    QCOMPARE(pump.fill({&room, 1}), std::size_t{4});
}

void UploadPumpTest::givesWhatThereIs()
{
    QCOMPARE(take(), QByteArray());
    QVERIFY(!m_pump->hasInput());
    QVERIFY(m_pair.send("something"));
    QTRY_VERIFY(m_pump->hasInput());
    QCOMPARE(take(4), QByteArray("some"));
    QByteArray room("......");
    const std::array<std::span<char>, 2> rooms{std::span(room.data(), 2),
                                               std::span(room.data() + 3, 3)};
    QCOMPARE(m_pump->fill(rooms), std::size_t{5});
    QCOMPARE(room, QByteArray("th.ing"));
    QCOMPARE(m_pump->bytes(), 9);
    // The poller will tell of more.
    QCOMPARE(m_log, QString());
}

void UploadPumpTest::headComesFirst()
{
    QVERIFY(m_pair.send(" the rest"));
    QTRY_VERIFY(m_pair.end.hasInput());
    m_pump->setHead("the head");
    QVERIFY(m_pump->hasInput());
    QCOMPARE(take(3), QByteArray("the"));
    QCOMPARE(take(), QByteArray(" head"));
    QCOMPARE(m_log, u"ww"_s);
    QCOMPARE(take(), QByteArray(" the rest"));
    QCOMPARE(m_pump->bytes(), 17);
}

void UploadPumpTest::onlyWhatIsLetPass()
{
    Limit limit(6);
    m_pump->setLimit(&limit);
    QVERIFY(m_pair.send("bodyand more"));
    QTRY_VERIFY(m_pump->hasInput());
    QCOMPARE(take(4), QByteArray("body"));
    QCOMPARE(take(), QByteArray("an"));
    // What was left out may have been all that there was.
    QCOMPARE(m_log, u"w"_s);
    QCOMPARE(m_pump->bytes(), 6);
    QVERIFY(m_pair.send("still more"));
    QTRY_VERIFY(m_pump->hasInput());
    QCOMPARE(take(), QByteArray());
    QCOMPARE(m_pump->bytes(), 6);
}

void UploadPumpTest::endIsToldOnce()
{
    QVERIFY(m_pair.send("last"));
    m_pair.endOutput();
    QTRY_VERIFY(m_pump->hasInput());
    QCOMPARE(take(), QByteArray("last"));
    QTRY_VERIFY((take(), m_pump->hasEnded()));
    QCOMPARE(take(), QByteArray());
    QCOMPARE(m_log, u"E"_s);
    QCOMPARE(m_pump->bytes(), 4);
}

void UploadPumpTest::breakIsToldAsOne()
{
    resetOnClose(m_pair.other);
    m_pair.other.close();
    QTRY_VERIFY((take(), m_pump->hasEnded()));
    QCOMPARE(m_log, u"B"_s);
}

/// The poller has told of it, and does not again.
void UploadPumpTest::endThatIsThereIsAskedForAgain()
{
    QVERIFY(m_pair.send("last"));
    m_pair.endOutput();
    QTRY_VERIFY(m_pump->hasInput());
    m_pump->setEnding();
    QCOMPARE(take(), QByteArray("last"));
    QCOMPARE(m_log, u"w"_s);
}

void UploadPumpTest::stoppedGivesNothing()
{
    QVERIFY(m_pair.send("too late"));
    QTRY_VERIFY(m_pump->hasInput());
    m_pump->setHead("head");
    m_pump->stop();
    QCOMPARE(take(), QByteArray());
    QVERIFY(!m_pump->moveTo(-1, 100).has_value());
    QCOMPARE(m_log, QString());
    QCOMPARE(m_pump->bytes(), 0);
}

void UploadPumpTest::bulkIsNotWatched()
{
    std::array<int, 2> pipe{-1, -1};
    QCOMPARE(::pipe2(pipe.data(), O_CLOEXEC | O_NONBLOCK), 0);
    const Descriptor out(pipe[0]);
    const Descriptor in(pipe[1]);
    QVERIFY(m_pair.send("12345678"));
    QTRY_VERIFY(m_pump->hasInput());
    QCOMPARE(m_pump->moveTo(in.number(), 4), std::optional(std::size_t{4}));
    QCoreApplication::processEvents();
    m_watcher.seen = 0;
    QVERIFY(m_pair.send("9"));
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(m_watcher.seen & PollEvent::Read, 0U);
    // A short one is no sign that there is no more; nothing is.
    QCOMPARE(m_pump->moveTo(in.number(), 100), std::optional(std::size_t{5}));
    QVERIFY(m_log.endsWith(u'w'));
    QCOMPARE(m_pump->moveTo(in.number(), 100), std::optional(std::size_t{0}));
    QVERIFY(m_pair.send("again"));
    QTRY_VERIFY((m_watcher.seen & PollEvent::Read) != 0);
    QCOMPARE(m_pump->bytes(), 9);
}

void UploadPumpTest::movesOnlyWhatNeedNotBeLookedAt()
{
    Limit limit(6);
    m_pump->setLimit(&limit);
    QVERIFY(!m_pump->moveTo(-1, 100).has_value());
    m_pump->setLimit(nullptr);
    m_pump->setHead("head");
    QVERIFY(!m_pump->moveTo(-1, 100).has_value());
}

QTEST_GUILESS_MAIN(UploadPumpTest)
#include "tst_uploadpump.moc"
