// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/mux/channel.h"

#include "tests/stream/recordinguser.h"

#include <QTest>

#include <memory>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

/// A queue and a link that write down what a channel asks of them.
class Recorder final : public ChannelQueue, public ChannelCarrier
{
public:
    QStringList calls;

    void leave(Channel &channel) override
    {
        calls.append(u"leave the queue of "_s + channel.target().toString());
    }
    void userWantsToSend(quint32 number) override { add("send", number); }
    void userEnds(quint32 number) override { add("end", number); }
    void userConsumed(quint32 number, quint32 bytes) override
    {
        add(QByteArray("consumed " + QByteArray::number(bytes) + " of").constData(), number);
    }
    void userLeaves(quint32 number) override { add("leave", number); }
    qint64 processId() const override { return 4711; }

private:
    void add(const char *what, quint32 number)
    {
        calls.append(u"%1 %2"_s.arg(QLatin1StringView(what)).arg(number));
    }
};

struct StreamBed
{
    Recorder recorder;
    RecordingUser user;

    Channel *open()
    {
        const SocketAddress target(HostPort{u"web.internal"_s, 80});
        auto channel =
            std::make_unique<Channel>(target, user, static_cast<ChannelQueue &>(recorder));
        Channel *pointer = channel.get();
        user.stream = std::move(channel);
        return pointer;
    }
};

} // namespace

/// The user's end of a channel: while it waits, while a link carries it, and when it is over.
class ChannelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneThatWaitsLeavesItsQueue();
    void whatIsAskedForWhileItWaitsIsHandedOnInOrder_data();
    void whatIsAskedForWhileItWaitsIsHandedOnInOrder();
    void oneThatIsCarriedAsksItsCarrier();
    void oneThatIsOverAsksNobody();
    void oneThatIsRejectedTellsItsUserAndAsksNobody();
    void userMayDestroyOneThatIsRejected();
};

void ChannelTest::oneThatWaitsLeavesItsQueue()
{
    StreamBed bed;
    bed.open();
    QCOMPARE(bed.user.stream->processId(), 0);
    bed.user.stream->consumed(5);
    QCOMPARE(bed.recorder.calls, QStringList());
    bed.user.stream.reset();
    QCOMPARE(bed.recorder.calls, QStringList{u"leave the queue of web.internal:80"_s});
    QCOMPARE(bed.user.log, QString());
}

void ChannelTest::whatIsAskedForWhileItWaitsIsHandedOnInOrder_data()
{
    QTest::addColumn<bool>("sends");
    QTest::addColumn<bool>("ends");
    QTest::addColumn<QStringList>("calls");
    QTest::newRow("nothing") << false << false << QStringList();
    QTest::newRow("to send") << true << false << QStringList{u"send 3"_s};
    QTest::newRow("to end") << false << true << QStringList{u"end 3"_s};
    QTest::newRow("both") << true << true << QStringList{u"send 3"_s, u"end 3"_s};
}

void ChannelTest::whatIsAskedForWhileItWaitsIsHandedOnInOrder()
{
    QFETCH(const bool, sends);
    QFETCH(const bool, ends);
    QFETCH(const QStringList, calls);
    StreamBed bed;
    Channel *channel = bed.open();
    if (sends)
        bed.user.stream->wantToSend();
    if (ends)
        bed.user.stream->sendEnd();
    QCOMPARE(bed.recorder.calls, QStringList());
    channel->beginToBeCarried(bed.recorder, 3);
    QCOMPARE(bed.recorder.calls, calls);
}

void ChannelTest::oneThatIsCarriedAsksItsCarrier()
{
    StreamBed bed;
    bed.open()->beginToBeCarried(bed.recorder, 7);
    QCOMPARE(bed.user.stream->processId(), 4711);
    bed.user.stream->wantToSend();
    bed.user.stream->consumed(100);
    bed.user.stream->sendEnd();
    bed.user.stream.reset();
    QCOMPARE(bed.recorder.calls,
             (QStringList{u"send 7"_s, u"consumed 100 of 7"_s, u"end 7"_s, u"leave 7"_s}));
    QCOMPARE(bed.user.log, QString());
}

void ChannelTest::oneThatIsOverAsksNobody()
{
    StreamBed bed;
    Channel *channel = bed.open();
    channel->beginToBeCarried(bed.recorder, 7);
    channel->endToBeCarried();
    QCOMPARE(bed.user.stream->processId(), 0);
    bed.user.stream->wantToSend();
    bed.user.stream->consumed(100);
    bed.user.stream->sendEnd();
    bed.user.stream.reset();
    QCOMPARE(bed.recorder.calls, QStringList());
}

void ChannelTest::oneThatIsRejectedTellsItsUserAndAsksNobody()
{
    StreamBed bed;
    Channel *channel = bed.open();
    channel->reject({FailureKind::Timeout, u"too many wait"_s, {}});
    QCOMPARE(bed.user.log, u"C"_s);
    QCOMPARE(bed.user.failure->message, u"too many wait"_s);
    bed.user.stream->wantToSend();
    bed.user.stream.reset();
    QCOMPARE(bed.recorder.calls, QStringList());
}

void ChannelTest::userMayDestroyOneThatIsRejected()
{
    StreamBed bed;
    bed.user.onClosed = [&bed] { bed.user.stream.reset(); };
    bed.open()->reject({FailureKind::Timeout, u"too many wait"_s, {}});
    QCOMPARE(bed.user.log, u"C"_s);
    QCOMPARE(bed.recorder.calls, QStringList());
}

QTEST_APPLESS_MAIN(ChannelTest)
#include "tst_channel.moc"
