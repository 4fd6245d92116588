// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/mux/linkbed.h"

#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

using Master = FakeMaster;

/// How a link asks whether its server is there, and what it remembers of the answers.
class MuxProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void probeAsksForAClosedPortAndIsNoChannel();
    void refusedProbeIsAnAnswerThatUsesUpANumber();
    void acceptedProbeIsClosedAtOnce();
    void thereIsOneProbeAtATime();
    void touchChangesNothing();
    void touchNeedsAnOpenChannel();
    void waitingLastsFromTheFirstByteToTheAnswer();
    void handshakeIsNoTraffic();
};

void MuxProbeTest::probeAsksForAClosedPortAndIsNoChannel()
{
    LinkBed bed;
    QVERIFY(bed.start());
    bed.link.probe();
    LinkBed::settle();
    const QList<Master::Message> sent = bed.master.messages();
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.first().number, 90);
    QCOMPARE(sent.first().fields, Master::text("direct-tcpip") + Master::number32(0) +
                                      Master::number32(1) + Master::number32(32768) +
                                      Master::text("127.0.0.1") + Master::number32(1) +
                                      Master::text("127.0.0.1") + Master::number32(0));
    QVERIFY(bed.link.isProbing());
    QCOMPARE(bed.link.channelCount(), 0);
    QCOMPARE(bed.link.channelsTotal(), 0);
}

void MuxProbeTest::refusedProbeIsAnAnswerThatUsesUpANumber()
{
    LinkBed bed;
    QVERIFY(bed.start());
    // Down to the last number that may be used.
    for (quint32 i = 1; i < MuxLink::MostChannelNumbers; ++i) {
        bed.link.probe();
        LinkBed::settle();
        QVERIFY(bed.link.isProbing());
        QCOMPARE(bed.master.messages().size(), 1);
        bed.say(Master::openFailure(0, 2, "Connection refused"));
        QVERIFY(!bed.link.isProbing());
    }
    QVERIFY(bed.link.hasRoom());
    QVERIFY(bed.link.roundTrip() > MuxLink::Clock::duration::zero());
    bed.link.probe();
    LinkBed::settle();
    bed.say(Master::openFailure(0, 1, "open failed"));
    QVERIFY(!bed.link.hasRoom());
    bed.master.messages();
    bed.link.probe();
    LinkBed::settle();
    QVERIFY(!bed.link.isProbing());
    QVERIFY(bed.master.messages().isEmpty());
    QCOMPARE(bed.lostCount, 0);
}

void MuxProbeTest::acceptedProbeIsClosedAtOnce()
{
    LinkBed bed;
    QVERIFY(bed.start());
    bed.link.probe();
    LinkBed::settle();
    bed.master.messages();
    bed.say(Master::confirmation(0, 7, 1 << 20));
    QVERIFY(!bed.link.isProbing());
    // It may say something before it hears that.
    bed.say(Master::data(0, "220 who are you?") + Master::eof(0) + Master::closing(0));
    const QList<Master::Message> sent = bed.master.messages();
    QCOMPARE(sent, (QList<Master::Message>{{97, Master::number32(7)}}));
    QCOMPARE(bed.lostCount, 0);
    // Its number is free again.
    RecordingUser user;
    bed.openConfirmed(user);
    QCOMPARE(bed.lastId(), 0);
    QCOMPARE(bed.link.channelsTotal(), 1);
}

void MuxProbeTest::thereIsOneProbeAtATime()
{
    LinkBed bed;
    QVERIFY(bed.start());
    bed.link.probe();
    bed.link.probe();
    LinkBed::settle();
    bed.link.probe();
    LinkBed::settle();
    QCOMPARE(bed.master.messages().size(), 1);
    bed.say(Master::openFailure(0, 2, "Connection refused"));
    bed.link.probe();
    LinkBed::settle();
    QCOMPARE(bed.master.messages().size(), 1);
}

void MuxProbeTest::touchChangesNothing()
{
    LinkBed bed;
    QVERIFY(bed.start());
    RecordingUser user;
    bed.openConfirmed(user);
    bed.link.touch();
    LinkBed::settle();
    QCOMPARE(bed.master.messages(),
             (QList<Master::Message>{{93, Master::number32(1000) + Master::number32(0)}}));
    QCOMPARE(user.log, u"O"_s);
}

void MuxProbeTest::touchNeedsAnOpenChannel()
{
    LinkBed bed;
    QVERIFY(bed.start());
    bed.link.touch();
    RecordingUser opening;
    bed.open(opening);
    bed.master.messages();
    bed.link.touch();
    // One whose sender has ended takes no more.
    bed.say(Master::confirmation(0, 7, 1 << 20) + Master::eof(0));
    bed.link.touch();
    LinkBed::settle();
    QVERIFY(bed.master.messages().isEmpty());
}

void MuxProbeTest::waitingLastsFromTheFirstByteToTheAnswer()
{
    LinkBed bed;
    QVERIFY(bed.start());
    const auto before = MuxLink::Clock::now();
    RecordingUser user;
    bed.open(user);
    QCOMPARE(bed.waitsCount, 1);
    const auto since = bed.link.waitingSince();
    QVERIFY(since && *since >= before && *since <= MuxLink::Clock::now());
    const quint64 sent = bed.link.bytesSent();
    QVERIFY(sent > 0);

    // More does not make it younger.
    bed.link.probe();
    LinkBed::settle();
    QVERIFY(bed.link.bytesSent() > sent);
    QVERIFY(bed.link.waitingSince() == since);
    QCOMPARE(bed.waitsCount, 1);

    const quint64 received = bed.link.bytesReceived();
    bed.say(Master::confirmation(0, 7, 1 << 20));
    QVERIFY(bed.link.bytesReceived() > received);
    QVERIFY(!bed.link.waitingSince());

    user.toSend = "hello";
    user.stream->wantToSend();
    LinkBed::settle();
    QCOMPARE(bed.waitsCount, 2);
    QVERIFY(bed.link.waitingSince() && *bed.link.waitingSince() > *since);
    bed.link.endWaiting();
    QVERIFY(!bed.link.waitingSince());
}

void MuxProbeTest::handshakeIsNoTraffic()
{
    LinkBed bed;
    QVERIFY(bed.start());
    QCOMPARE(bed.waitsCount, 0);
    QVERIFY(!bed.link.waitingSince());
}

QTEST_GUILESS_MAIN(MuxProbeTest)
#include "tst_muxprobe.moc"
