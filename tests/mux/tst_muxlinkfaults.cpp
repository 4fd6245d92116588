// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/mux/linkbed.h"

#include <QCoreApplication>
#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

using Master = FakeMaster;

/// A link whose master, server or users do what nobody expects of them.
class MuxLinkFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSocketIsAnError();
    void refusedHandshakeEndsTheLink_data();
    void refusedHandshakeEndsTheLink();
    void breachEndsTheLink_data();
    void breachEndsTheLink();
    void breachEndsTheChannelOnly_data();
    void breachEndsTheChannelOnly();
    void endOfTheMasterEndsTheLink_data();
    void endOfTheMasterEndsTheLink();
    void serverThatTakesNoDataIsNotSpunOn();
    void numberIsNotFreedTwice();
    void streamMayGoInEachCallback_data();
    void streamMayGoInEachCallback();
    void linkMayBeClosedInEachCallback_data();
    void linkMayBeClosedInEachCallback();
    void ownerMayDestroyAStreamWhenItHearsOfItsEnd_data();
    void ownerMayDestroyAStreamWhenItHearsOfItsEnd();
    void slowMasterGetsEverythingInTheEnd();
    void closeTellsEveryUserOnce();
};

void MuxLinkFaultsTest::noSocketIsAnError()
{
    LinkBed bed;
    const std::optional<Failure> failure =
        bed.link.connectTo(bed.master.path() + u".none"_s, QCoreApplication::applicationPid());
    QVERIFY(failure);
    QCOMPARE(failure->kind, FailureKind::Internal);
    QVERIFY(!bed.link.isReady());
    LinkBed::settle();
    QCOMPARE(bed.lostCount, 0);
}

void MuxLinkFaultsTest::refusedHandshakeEndsTheLink_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray hello = Master::number32(8) + Master::number32(1) + Master::number32(4);
    QTest::newRow("another version")
        << Master::number32(8) + Master::number32(1) + Master::number32(5);
    QTest::newRow("not a hello") << Master::number32(8) + Master::number32(2) + Master::number32(4);
    QTest::newRow("permission denied")
        << hello + Master::text(Master::number32(0x80000002) + Master::number32(1) +
                                Master::text("Permission denied"));
    QTest::newRow("an answer to another request")
        << hello + Master::number32(8) + Master::number32(0x8000000f) + Master::number32(2);
    QTest::newRow("a length of a gigabyte") << Master::number32(1 << 30);
    QTest::newRow("HTTP") << QByteArray("HTTP/1.0 400 Bad Request\r\n\r\n");
}

void MuxLinkFaultsTest::refusedHandshakeEndsTheLink()
{
    QFETCH(QByteArray, answer);
    LinkBed bed;
    QCOMPARE(bed.link.connectTo(bed.master.path(), QCoreApplication::applicationPid()),
             std::nullopt);
    QVERIFY(bed.master.accept());
    bed.say(answer);
    QCOMPARE(bed.readyCount, 0);
    QCOMPARE(bed.lostCount, 1);
    QCOMPARE(bed.lostFailure.kind, FailureKind::Internal);
    QVERIFY(bed.master.isAtEnd());
}

void MuxLinkFaultsTest::breachEndsTheLink_data()
{
    QTest::addColumn<QByteArray>("bytes");
    // Channel 0 is open, 1 is being opened, 2 was closed both ways, 3 never was.
    QTest::newRow("data for a channel that never was") << Master::data(3, "x");
    QTest::newRow("data for a channel that is closed") << Master::data(2, "x");
    QTest::newRow("data before the confirmation") << Master::data(1, "x");
    QTest::newRow("close before the confirmation") << Master::closing(1);
    QTest::newRow("close of a channel that is closed") << Master::closing(2);
    QTest::newRow("a channel number of 2^32 - 1") << Master::data(0xffffffff, "x");
    QTest::newRow("confirmation twice") << Master::confirmation(0, 1000, 1);
    QTest::newRow("refusal of an open channel") << Master::openFailure(0, 2, "no");
    QTest::newRow("refusal of a closed channel") << Master::openFailure(2, 2, "no");
    QTest::newRow("confirmation of a closed channel") << Master::confirmation(2, 9, 1);
    QTest::newRow("unknown message") << Master::message(42, Master::number32(0));
    QTest::newRow("an open from the server") << Master::message(90, Master::number32(0));
    QTest::newRow("a success that nobody asked for") << Master::message(99, Master::number32(0));
    QTest::newRow("a message of one byte") << Master::text("\x01");
    QTest::newRow("an empty message") << Master::text({});
    QTest::newRow("a message of four bytes") << Master::text(QByteArray("\0\x60\0\0", 4));
    QTest::newRow("a message of 256 KiB and one byte") << Master::number32(256 * 1024 + 1);
    QTest::newRow("a message of 2 GiB") << Master::number32(1U << 31);
    QTest::newRow("a message of 4 GiB") << Master::number32(0xffffffff);
    QTest::newRow("data cut off within its message")
        << Master::message(94, Master::number32(0) + Master::number32(100) + "x");
    QTest::newRow("data that says that it has 4 GiB")
        << Master::message(94, Master::number32(0) + Master::number32(0xffffffff) + "x");
    QTest::newRow("more behind the data than they say")
        << Master::message(94, Master::number32(0) + Master::text("x") + "y");
    QTest::newRow("more behind the extended data than they say")
        << Master::message(95, Master::number32(0) + Master::number32(1) + Master::text("x") + "y");
    QTest::newRow("more behind a window adjust")
        << Master::message(93, Master::number32(0) + Master::number32(1) + "y");
    QTest::newRow("more behind an EOF") << Master::message(96, Master::number32(0) + "y");
    QTest::newRow("more behind a close") << Master::message(97, Master::number32(0) + "y");
    QTest::newRow("a close without a number") << Master::message(97, {});
}

void MuxLinkFaultsTest::breachEndsTheLink()
{
    QFETCH(QByteArray, bytes);
    LinkBed bed;
    QVERIFY(bed.start());
    RecordingUser open;
    RecordingUser opening;
    RecordingUser closed;
    bed.openConfirmed(open);
    bed.open(opening);
    bed.openConfirmed(closed);
    bed.say(Master::eof(2) + Master::closing(2));
    QCOMPARE(closed.log, u"OEC"_s);

    bed.say(bytes);
    QCOMPARE(bed.lostCount, 1);
    QCOMPARE(bed.lostFailure.kind, FailureKind::Internal);
    QCOMPARE(open.log, u"OC"_s);
    QCOMPARE(opening.log, u"C"_s);
    QCOMPARE(closed.log, u"OEC"_s);
    QVERIFY(open.failure);
    QCOMPARE(open.failure->kind, FailureKind::Internal);
    QVERIFY(bed.master.isAtEnd());
    QCOMPARE(bed.link.channelCount(), 0);
}

void MuxLinkFaultsTest::breachEndsTheChannelOnly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("log");
    QByteArray tooMuch;
    for (int i = 0; i < 9; ++i)
        tooMuch += Master::data(0, QByteArray(32768, 'x'));
    QTest::newRow("data past the window") << tooMuch << u"ORC"_s;
    QTest::newRow("data after the end") << Master::eof(0) + Master::data(0, "x") << u"OEC"_s;
    QTest::newRow("extended data after the end")
        << Master::eof(0) +
               Master::message(95, Master::number32(0) + Master::number32(1) + Master::text("x"))
        << u"OEC"_s;
    QTest::newRow("a window of 2^32") << Master::windowAdjust(0, 0xffffffff) << u"OC"_s;
    QTest::newRow("a window of 2^32 in two steps")
        << Master::windowAdjust(0, 0xfffffffe) + Master::windowAdjust(0, 1) << u"OC"_s;
    QTest::newRow("more data in one message than announced")
        << Master::data(0, QByteArray(32769, 'x')) << u"OC"_s;
    QTest::newRow("more extended data in one message than announced")
        << Master::message(95, Master::number32(0) + Master::number32(1) +
                                   Master::text(QByteArray(32769, 'x')))
        << u"OC"_s;
}

void MuxLinkFaultsTest::breachEndsTheChannelOnly()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, log);
    LinkBed bed;
    QVERIFY(bed.start());
    RecordingUser bad;
    RecordingUser good;
    bad.takesAll = false;
    bed.openConfirmed(bad, 1);
    bed.openConfirmed(good);
    bed.say(bytes);
    QCOMPARE(bad.log, log);
    QVERIFY(bad.failure);
    QCOMPARE(bad.failure->kind, FailureKind::Internal);
    const QList<Master::Message> sent = bed.master.messages();
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.first(), (Master::Message{97, Master::number32(1000)}));

    // What follows is nobody's until the server closes, too.
    bed.say(Master::data(0, "more") + Master::closing(0) + Master::data(1, "well"));
    QCOMPARE(bad.log, log);
    QCOMPARE(good.log, u"OR"_s);
    QCOMPARE(good.received, QByteArray("well"));
    QCOMPARE(bed.lostCount, 0);
}

void MuxLinkFaultsTest::endOfTheMasterEndsTheLink_data()
{
    QTest::addColumn<QByteArray>("last");
    QTest::newRow("between messages") << QByteArray();
    const QByteArray message = Master::data(0, "never to be seen whole");
    QTest::newRow("within a length") << message.first(2);
    QTest::newRow("behind a length") << message.first(4);
    QTest::newRow("within a message") << message.chopped(1);
}

void MuxLinkFaultsTest::endOfTheMasterEndsTheLink()
{
    QFETCH(QByteArray, last);
    LinkBed bed;
    QVERIFY(bed.start());
    RecordingUser open;
    RecordingUser opening;
    bed.openConfirmed(open);
    bed.open(opening);
    bed.say(last);
    QCOMPARE(bed.lostCount, 0);
    bed.master.close();
    LinkBed::settle();
    QCOMPARE(bed.lostCount, 1);
    QCOMPARE(bed.lostFailure.kind, FailureKind::ConnectionLost);
    QCOMPARE(open.log, u"OC"_s);
    QCOMPARE(opening.log, u"C"_s);
    QCOMPARE(open.failure->kind, FailureKind::ConnectionLost);
    QCOMPARE(opening.failure->kind, FailureKind::ConnectionLost);
}

void MuxLinkFaultsTest::serverThatTakesNoDataIsNotSpunOn()
{
    LinkBed bed;
    QVERIFY(bed.start());
    RecordingUser user;
    user.toSend = "x";
    bed.open(user);
    user.stream->wantToSend();
    bed.say(Master::confirmation(0, 7, 1000, 0));
    QCOMPARE(user.log, u"C"_s);
    QVERIFY(user.failure);
    QCOMPARE(user.failure->kind, FailureKind::Internal);
    QCOMPARE(bed.master.messages().last(), (Master::Message{97, Master::number32(7)}));
    QCOMPARE(bed.lostCount, 0);
}

void MuxLinkFaultsTest::numberIsNotFreedTwice()
{
    LinkBed bed;
    QVERIFY(bed.start());
    RecordingUser user;
    bed.open(user);
    bed.say(Master::openFailure(0, 2, "no") + Master::openFailure(0, 2, "no"));
    QCOMPARE(user.log, u"C"_s);
    // Two channels with one number would be the consequence; the link cannot go on.
    QCOMPARE(bed.lostCount, 1);
    QCOMPARE(bed.lostFailure.kind, FailureKind::Internal);
}

void MuxLinkFaultsTest::streamMayGoInEachCallback_data()
{
    QTest::addColumn<QString>("callback");
    QTest::addColumn<bool>("others");
    for (const char *name : {"opened", "received", "end", "fill", "closed"}) {
        QTest::addRow("%s, its own", name) << QString::fromLatin1(name) << false;
        QTest::addRow("%s, the others too", name) << QString::fromLatin1(name) << true;
    }
}

void MuxLinkFaultsTest::streamMayGoInEachCallback()
{
    QFETCH(QString, callback);
    QFETCH(bool, others);
    LinkBed bed;
    QVERIFY(bed.start());
    RecordingUser before;
    RecordingUser user;
    RecordingUser after;
    RecordingUser witness;
    bed.openConfirmed(before);
    bed.open(user);
    bed.openConfirmed(after);
    bed.openConfirmed(witness);
    for (RecordingUser *other : {&before, &after}) {
        other->toSend = QByteArray(1000, 'o');
        other->stream->wantToSend();
    }
    int calls = 0;
    const auto destroy = [&] {
        ++calls;
        user.stream.reset();
        if (others) {
            before.stream.reset();
            after.stream.reset();
        }
    };
    (callback == u"opened"     ? user.onOpened
     : callback == u"received" ? user.onReceived
     : callback == u"end"      ? user.onEnd
     : callback == u"fill"     ? user.onFill
                               : user.onClosed) = destroy;

    user.toSend = QByteArray(100, 'u');
    user.stream->wantToSend();
    bed.say(Master::confirmation(1, 1001, 1 << 20));
    bed.say(Master::data(1, "x") + Master::eof(1) + Master::closing(1) +
            Master::data(3, "the link goes on"));
    LinkBed::settle();
    QCOMPARE(calls, 1);
    QCOMPARE(user.log, callback == u"opened"     ? u"O"_s
                       : callback == u"received" ? u"OR"_s
                       : callback == u"end"      ? u"ORE"_s
                       : callback == u"fill"     ? u"O"_s
                                                 : u"OREC"_s);
    QVERIFY(!before.isClosed());
    QVERIFY(!after.isClosed());
    QCOMPARE(witness.received, QByteArray("the link goes on"));
    QCOMPARE(bed.lostCount, 0);
    QCOMPARE(bed.link.channelCount(), others ? 1 : 3);
    // Whatever was said is whole messages, and one CLOSE a channel.
    int closes = 0;
    for (const Master::Message &message : bed.master.messages())
        closes += message.number == 97 ? 1 : 0;
    QCOMPARE(closes, others ? 3 : 1);
    QCOMPARE(bed.master.receive(), QByteArray());
}

void MuxLinkFaultsTest::linkMayBeClosedInEachCallback_data()
{
    QTest::addColumn<QString>("callback");
    for (const char *name : {"opened", "received", "end", "fill", "closed"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void MuxLinkFaultsTest::linkMayBeClosedInEachCallback()
{
    QFETCH(QString, callback);
    LinkBed bed;
    QVERIFY(bed.start());
    RecordingUser user;
    RecordingUser other;
    bed.openConfirmed(other);
    bed.open(user);
    const auto close = [&bed] { bed.link.close({FailureKind::Cancelled, u"enough"_s, {}}); };
    (callback == u"opened"     ? user.onOpened
     : callback == u"received" ? user.onReceived
     : callback == u"end"      ? user.onEnd
     : callback == u"fill"     ? user.onFill
                               : user.onClosed) = close;
    user.toSend = QByteArray(100, 'u');
    user.stream->wantToSend();
    bed.say(Master::confirmation(1, 1001, 1 << 20));
    if (callback == u"received" || callback == u"end" || callback == u"closed")
        bed.say(Master::data(1, "x") + Master::eof(1) + Master::closing(1));
    QVERIFY(bed.master.isAtEnd());
    QCOMPARE(user.log.count(u'C'), 1);
    QCOMPARE(other.log, u"OC"_s);
    QCOMPARE(other.failure->kind, FailureKind::Cancelled);
    // It was closed by its own side: nobody has to be told that it is lost.
    QCOMPARE(bed.lostCount, 0);
    QCOMPARE(bed.link.channelCount(), 0);
}

void MuxLinkFaultsTest::ownerMayDestroyAStreamWhenItHearsOfItsEnd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("refused") << Master::openFailure(0, 2, "no");
    const QByteArray open = Master::confirmation(0, 1000, 1);
    QTest::newRow("closed") << open + Master::eof(0) + Master::closing(0);
    QTest::newRow("cut off") << open + Master::closing(0);
    QTest::newRow("broken") << open + Master::windowAdjust(0, 0xffffffff);
    QTest::newRow("takes no data") << Master::confirmation(0, 1000, 1, 0);
}

void MuxLinkFaultsTest::ownerMayDestroyAStreamWhenItHearsOfItsEnd()
{
    QFETCH(QByteArray, bytes);
    LinkBed bed;
    QVERIFY(bed.start());
    RecordingUser user;
    bed.open(user);
    // Its user has been told by then.
    QString log;
    bed.onCountChanged = [&] {
        log = user.log;
        user.stream.reset();
    };
    bed.say(bytes);
    QVERIFY2(log.endsWith(u'C'), qPrintable(log));
    QCOMPARE(user.log, log);
    QCOMPARE(bed.link.channelCount(), 0);
    QCOMPARE(bed.lostCount, 0);
}

void MuxLinkFaultsTest::slowMasterGetsEverythingInTheEnd()
{
    LinkBed bed;
    QVERIFY(bed.start());
    RecordingUser user;
    bed.openConfirmed(user, 64 << 20);
    // Far more than the kernel keeps for a socket that nobody reads.
    QByteArray all(8 << 20, '\0');
    for (qsizetype i = 0; i < all.size(); ++i)
        all[i] = static_cast<char>(i * 7 + (i >> 12));
    user.toSend = all;
    user.stream->wantToSend();
    user.stream->sendEnd();
    LinkBed::settle();
    QVERIFY(user.toSend.size() > 4 << 20);
    // Blocked: what is asked for now has to wait, and must not be lost.
    bed.say(Master::request(0, "keepalive@openssh.com", true));

    QByteArray arrived;
    int answers = 0;
    bool ended = false;
    for (int i = 0; i < 1000 && !ended; ++i) {
        const qsizetype before = arrived.size();
        for (const Master::Message &message : bed.master.messages()) {
            if (message.number == 94)
                arrived += message.fields.sliced(8);
            answers += message.number == 100 ? 1 : 0;
            ended = message.number == 96;
        }
        bed.say(Master::windowAdjust(0, static_cast<quint32>(arrived.size() - before)));
        LinkBed::settle();
    }
    QVERIFY(ended);
    QCOMPARE(answers, 1);
    QVERIFY(arrived == all);
}

void MuxLinkFaultsTest::closeTellsEveryUserOnce()
{
    LinkBed bed;
    QVERIFY(bed.start());
    RecordingUser first;
    RecordingUser second;
    RecordingUser third;
    for (RecordingUser *user : {&first, &second, &third})
        bed.openConfirmed(*user);
    // Each takes the next one along: nobody who is gone may be told.
    first.onClosed = [&second] { second.stream.reset(); };
    bed.link.close({FailureKind::Cancelled, u"enough"_s, {}});
    QCOMPARE(first.log, u"OC"_s);
    QCOMPARE(second.log, u"O"_s);
    QCOMPARE(third.log, u"OC"_s);
    QCOMPARE(third.failure->message, u"enough"_s);
    bed.link.close({FailureKind::Internal, u"again"_s, {}});
    QCOMPARE(first.log, u"OC"_s);
    QCOMPARE(bed.lostCount, 0);
}

QTEST_GUILESS_MAIN(MuxLinkFaultsTest)
#include "tst_muxlinkfaults.moc"
