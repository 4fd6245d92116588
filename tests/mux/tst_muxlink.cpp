// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/mux/linkbed.h"

#include <QCoreApplication>
#include <QTest>

#include <array>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

using Master = FakeMaster;

namespace {

QByteArray numbersOf(const QList<Master::Message> &messages)
{
    QByteArray text;
    for (const Master::Message &message : messages)
        text += QByteArray::number(message.number) + ' ';
    return text.trimmed();
}

} // namespace

/// A link and its channels as a master sees them that keeps to the protocol.
class MuxLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handshakeIsUnderstoodHoweverItIsSplit();
    void openSaysWhereToGo();
    void refusedOpenEndsTheStreamWithTheServersWords();
    void messagesAreUnderstoodHoweverTheyAreSplit();
    void directionsEndByThemselves_data();
    void directionsEndByThemselves();
    void endIsSentAfterTheBytes();
    void endIsNotHeldUpByAWindowOfZero();
    void nothingIsSentBeyondTheWindow();
    void noMessageIsLargerThanTheServerTakes();
    void sendersTakeTurns();
    void bulkIsHeldBackAndNothingElse();
    void targetsThatTakeNothingHaveNoShare();
    void serverOfLargeStepsGetsAll();
    void readerIsGrantedOnlyWhatItTook();
    void destroyedStreamIsClosedOnTheWire();
    void streamDestroyedWhileOpeningIsClosedAfterTheAnswer();
    void numberIsFreeAfterARefusalNobodyWaitsFor();
    void numberIsUsedAgainOnlyAfterBothCloses();
    void requestsThatWantAnAnswerGetOne();
    void nothingFollowsOurClose();
    void failedOpensUseUpTheMaster();
};

void MuxLinkTest::handshakeIsUnderstoodHoweverItIsSplit()
{
    const QByteArray answer = Master::proxyAnswer();
    for (qsizetype split = 1; split < answer.size(); ++split) {
        LinkBed bed;
        QCOMPARE(bed.link.connectTo(bed.master.path(), QCoreApplication::applicationPid()),
                 std::nullopt);
        QVERIFY(bed.master.accept());
        LinkBed::settle();
        QCOMPARE(bed.master.receive().toHex(), QByteArray("000000080000000100000004"
                                                          "000000081000000f00000001"));
        bed.say(answer.first(split));
        QCOMPARE(bed.readyCount, 0);
        bed.say(answer.sliced(split));
        QCOMPARE(bed.readyCount, 1);
        QCOMPARE(bed.lostCount, 0);
        QCOMPARE(bed.link.processId(), QCoreApplication::applicationPid());
    }
}

void MuxLinkTest::openSaysWhereToGo()
{
    LinkBed bed;
    QVERIFY(bed.start());
    RecordingUser user;
    bed.open(user);
    const QList<Master::Message> sent = bed.master.messages();
    QCOMPARE(numbersOf(sent), QByteArray("90"));
    QCOMPARE(sent.first().fields, Master::text("direct-tcpip") + Master::number32(0) +
                                      Master::number32(256 * 1024) + Master::number32(32768) +
                                      Master::text("web.internal") + Master::number32(80) +
                                      Master::text("127.0.0.1") + Master::number32(0));
    QCOMPARE(bed.link.channelCount(), 1);
    QCOMPARE(user.log, QString());
    QCOMPARE(user.stream->processId(), QCoreApplication::applicationPid());
}

void MuxLinkTest::refusedOpenEndsTheStreamWithTheServersWords()
{
    LinkBed bed;
    QVERIFY(bed.start());
    RecordingUser user;
    bed.open(user);
    bed.say(Master::openFailure(0, 2, "Connection refused"));
    QCOMPARE(user.log, u"C"_s);
    QVERIFY(user.failure);
    QCOMPARE(user.failure->kind, FailureKind::Refused);
    QCOMPARE(user.failure->message, u"Connection refused"_s);
    QCOMPARE(bed.link.channelCount(), 0);
    QCOMPARE(bed.lostCount, 0);
}

void MuxLinkTest::messagesAreUnderstoodHoweverTheyAreSplit()
{
    const QByteArray talk = Master::confirmation(0, 7, 1 << 20) + Master::data(0, "hello, ") +
                            Master::windowAdjust(0, 5) + Master::data(0, "world") + Master::eof(0) +
                            Master::closing(0);
    for (qsizetype split = 1; split < talk.size(); ++split) {
        LinkBed bed;
        QVERIFY(bed.start());
        RecordingUser user;
        bed.open(user);
        bed.say(talk.first(split));
        bed.say(talk.sliced(split));
        QCOMPARE(user.log, u"OREC"_s);
        QCOMPARE(user.received, QByteArray("hello, world"));
        QCOMPARE(user.failure, std::nullopt);
        QCOMPARE(bed.lostCount, 0);
    }
}

void MuxLinkTest::directionsEndByThemselves_data()
{
    // The letters are what is done in order: e, c = the server's EOF and CLOSE, u = our end.
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QString>("log");
    QTest::addColumn<bool>("whole");
    QTest::newRow("server ends first")
        << QByteArray("euc") << QByteArray("96 97") << u"OEC"_s << true;
    QTest::newRow("we end first") << QByteArray("uec") << QByteArray("96 97") << u"OEC"_s << true;
    QTest::newRow("we never end") << QByteArray("ec") << QByteArray("97") << u"OEC"_s << true;
    QTest::newRow("server never ends")
        << QByteArray("uc") << QByteArray("96 97") << u"OC"_s << false;
    QTest::newRow("CLOSE and nothing else")
        << QByteArray("c") << QByteArray("97") << u"OC"_s << false;
    QTest::newRow("EOF twice") << QByteArray("eec") << QByteArray("97") << u"OEC"_s << true;
    QTest::newRow("our end twice") << QByteArray("uuec") << QByteArray("96 97") << u"OEC"_s << true;
}

void MuxLinkTest::directionsEndByThemselves()
{
    QFETCH(QByteArray, steps);
    QFETCH(QByteArray, sent);
    QFETCH(QString, log);
    QFETCH(bool, whole);
    LinkBed bed;
    QVERIFY(bed.start());
    RecordingUser user;
    bed.openConfirmed(user);
    for (const char step : steps) {
        if (step == 'u') {
            user.stream->sendEnd();
            LinkBed::settle();
        } else {
            bed.say(step == 'e' ? Master::eof(0) : Master::closing(0));
        }
    }
    QCOMPARE(user.log, log);
    QCOMPARE(numbersOf(bed.master.messages()), sent);
    QCOMPARE(user.failure.has_value(), !whole);
    if (!whole)
        QCOMPARE(user.failure->kind, FailureKind::ConnectionLost);
    QCOMPARE(bed.link.channelCount(), 0);
    QCOMPARE(bed.lostCount, 0);
}

void MuxLinkTest::endIsSentAfterTheBytes()
{
    LinkBed bed;
    QVERIFY(bed.start());
    RecordingUser user;
    bed.openConfirmed(user);
    user.toSend = "the last words";
    user.stream->wantToSend();
    user.stream->sendEnd();
    LinkBed::settle();
    const QList<Master::Message> sent = bed.master.messages();
    QCOMPARE(numbersOf(sent), QByteArray("94 96"));
    QCOMPARE(sent.first().fields, Master::number32(1000) + Master::text("the last words"));
    QCOMPARE(sent.last().fields, Master::number32(1000));
    // The other direction lives on.
    bed.say(Master::data(0, "and the reply"));
    QCOMPARE(user.received, QByteArray("and the reply"));
}

void MuxLinkTest::endIsNotHeldUpByAWindowOfZero()
{
    LinkBed bed;
    QVERIFY(bed.start());
    RecordingUser user;
    bed.openConfirmed(user, 0);
    user.stream->sendEnd();
    LinkBed::settle();
    QCOMPARE(numbersOf(bed.master.messages()), QByteArray("96"));
}

void MuxLinkTest::nothingIsSentBeyondTheWindow()
{
    LinkBed bed;
    QVERIFY(bed.start());
    RecordingUser user;
    bed.openConfirmed(user, 0);
    const QByteArray all = "0123456789";
    user.toSend = all;
    user.stream->wantToSend();
    user.stream->sendEnd();
    LinkBed::settle();
    QCOMPARE(bed.master.messages(), QList<Master::Message>());

    QByteArray arrived;
    for (const quint32 step : {1U, 2U, 3U}) {
        bed.say(Master::windowAdjust(0, step));
        const QList<Master::Message> sent = bed.master.messages();
        QCOMPARE(numbersOf(sent), QByteArray("94"));
        QCOMPARE(sent.first().number32(4), step);
        arrived += sent.first().fields.sliced(8);
    }
    bed.say(Master::windowAdjust(0, 1000));
    const QList<Master::Message> sent = bed.master.messages();
    QCOMPARE(numbersOf(sent), QByteArray("94 96"));
    arrived += sent.first().fields.sliced(8);
    QCOMPARE(arrived, all);
}

void MuxLinkTest::noMessageIsLargerThanTheServerTakes()
{
    LinkBed bed;
    QVERIFY(bed.start());
    for (const quint32 most : {100U, 32768U, 1U << 20}) {
        RecordingUser user;
        bed.open(user);
        const quint32 id = bed.master.messages().last().number32(16);
        bed.say(Master::confirmation(id, 5, 100000, most));
        user.toSend = QByteArray(100000, 'x');
        user.stream->wantToSend();
        quint32 sum = 0;
        for (int i = 0; i < 100 && sum < 100000; ++i) {
            LinkBed::settle();
            for (const Master::Message &message : bed.master.messages()) {
                QCOMPARE(message.number, quint8{94});
                QVERIFY(message.number32(4) <= most);
                // ssh reads as much with two reads.
                QVERIFY(message.number32(4) <= 2 * 16384 - 10);
                sum += message.number32(4);
            }
        }
        QCOMPARE(sum, 100000U);
    }
}

void MuxLinkTest::sendersTakeTurns()
{
    LinkBed bed;
    QVERIFY(bed.start());
    constexpr quint32 Largest = ChannelMessage::LargestSent;
    RecordingUser first;
    RecordingUser second;
    bed.openConfirmed(first);
    bed.openConfirmed(second);
    for (RecordingUser *user : {&first, &second}) {
        user->toSend = QByteArray(20 * Largest, 'x');
        user->stream->wantToSend();
    }
    LinkBed::settle();
    QList<Master::Message> sent;
    for (int i = 0; i < 100 && sent.size() < 40; ++i) {
        const QList<Master::Message> more = bed.master.messages();
        sent += more;
        const auto each = static_cast<quint32>(more.size() / 2) * Largest;
        bed.say(Master::windowAdjust(0, each) + Master::windowAdjust(1, each));
        LinkBed::settle();
    }
    QCOMPARE(sent.size(), 40);
    for (qsizetype i = 0; i < sent.size(); ++i) {
        QCOMPARE(sent.at(i).number32(4), Largest);
        QCOMPARE(sent.at(i).number32(0), i % 2 == 0 ? 1000U : 1001U);
    }
}

/// What ssh has been handed stands before all that comes later.
void MuxLinkTest::bulkIsHeldBackAndNothingElse()
{
    LinkBed bed;
    QVERIFY(bed.start());
    RecordingUser bulk;
    RecordingUser small;
    bed.openConfirmed(bulk, 64 << 20);
    bed.openConfirmed(small, 64 << 20);
    bulk.toSend = QByteArray(32 << 20, 'x');
    bulk.stream->wantToSend();
    qsizetype sent = 0;
    const auto drain = [&bed, &sent](quint32 remoteId) {
        qsizetype found = 0;
        for (qsizetype last = -1; std::exchange(last, sent) != sent;) {
            LinkBed::settle();
            for (const Master::Message &message : bed.master.messages()) {
                sent += message.number32(4);
                found += message.number32(0) == remoteId ? 1 : 0;
            }
        }
        return found;
    };
    drain(1000);
    QVERIFY(sent >= SendControl::Smallest);
    // On a busy machine the round trip is long, and seconds may have passed.
    QVERIFY2(sent < 16 << 20, qPrintable(QString::number(sent)));
    small.toSend = "hello";
    small.stream->wantToSend();
    QCOMPARE(drain(1001), 1);
    // An acknowledgement is followed by as much again.
    const qsizetype before = sent;
    constexpr quint32 Acknowledged = 3 * ChannelMessage::LargestSent;
    bed.say(Master::windowAdjust(0, Acknowledged));
    drain(1000);
    QVERIFY(sent - before >= qsizetype{Acknowledged});
    QVERIFY(!bulk.toSend.isEmpty());
    // Those that are held back end like all others.
    bulk.stream.reset();
    bed.say(Master::closing(0));
    QCOMPARE(bed.link.channelCount(), 1);
}

void MuxLinkTest::targetsThatTakeNothingHaveNoShare()
{
    constexpr quint32 Window = 128 * 1024;
    LinkBed bed;
    QVERIFY(bed.start());
    std::array<RecordingUser, 10> stalled;
    for (RecordingUser &user : stalled) {
        bed.openConfirmed(user, Window);
        user.toSend = QByteArray(2 * Window, 'x');
        user.stream->wantToSend();
        LinkBed::settle();
        bed.master.messages();
    }
    // What one that comes now may have on its way.
    const auto share = [&bed] {
        RecordingUser user;
        bed.openConfirmed(user, 64 << 20);
        user.toSend = QByteArray(4 << 20, 'x');
        user.stream->wantToSend();
        qsizetype sent = 0;
        for (qsizetype last = -1; std::exchange(last, sent) != sent;) {
            LinkBed::settle();
            for (const Master::Message &message : bed.master.messages())
                sent += message.number == 94 ? message.number32(4) : 0;
        }
        user.stream.reset();
        bed.say(Master::closing(bed.lastId()));
        bed.master.messages();
        return sent;
    };
    QTRY_VERIFY_WITH_TIMEOUT(share() > 2 * SendControl::Smallest, 30000);
    // They have what they have.
    for (const RecordingUser &user : stalled)
        QCOMPARE(user.toSend.size(), qsizetype{Window});
}

void MuxLinkTest::serverOfLargeStepsGetsAll()
{
    LinkBed bed;
    QVERIFY(bed.start());
    RecordingUser user;
    bed.openConfirmed(user, 2 << 20);
    user.toSend = QByteArray(2 << 20, 'x');
    user.stream->wantToSend();
    qsizetype sent = 0;
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            for (const Master::Message &message : bed.master.messages())
                sent += message.number32(4);
            return sent == 2 << 20;
        }(),
        30000);
}

void MuxLinkTest::readerIsGrantedOnlyWhatItTook()
{
    LinkBed bed;
    QVERIFY(bed.start());
    RecordingUser user;
    user.takesAll = false;
    bed.openConfirmed(user);
    const QByteArray chunk(32768, 'd');
    for (int i = 0; i < 8; ++i)
        bed.say(Master::data(0, chunk));
    QCOMPARE(user.received.size(), 8 * chunk.size());
    QCOMPARE(bed.master.messages(), QList<Master::Message>());

    user.stream->consumed(4 * 32768);
    LinkBed::settle();
    const QList<Master::Message> sent = bed.master.messages();
    QCOMPARE(numbersOf(sent), QByteArray("93"));
    QVERIFY(sent.first().fields.startsWith(Master::number32(1000)));
    const quint32 granted = sent.first().number32(4);
    QVERIFY2(granted >= 4 * 32768 && granted <= 8 * 32768, qPrintable(QString::number(granted)));
    // Nothing more is of use to a server that has ended.
    bed.say(Master::eof(0));
    user.stream->consumed(4 * 32768);
    LinkBed::settle();
    QCOMPARE(bed.master.messages(), QList<Master::Message>());
}

void MuxLinkTest::destroyedStreamIsClosedOnTheWire()
{
    LinkBed bed;
    QVERIFY(bed.start());
    RecordingUser user;
    bed.openConfirmed(user);
    user.stream.reset();
    QCOMPARE(bed.link.channelCount(), 0);
    LinkBed::settle();
    QCOMPARE(numbersOf(bed.master.messages()), QByteArray("97"));
    // What was on its way is nobody's, and no reason to end anything.
    bed.say(Master::data(0, "late") + Master::windowAdjust(0, 1) + Master::eof(0) +
            Master::closing(0));
    QCOMPARE(user.log, u"O"_s);
    QCOMPARE(bed.master.messages(), QList<Master::Message>());
    QCOMPARE(bed.lostCount, 0);
}

void MuxLinkTest::streamDestroyedWhileOpeningIsClosedAfterTheAnswer()
{
    LinkBed bed;
    QVERIFY(bed.start());
    RecordingUser user;
    bed.open(user);
    bed.master.messages();
    user.stream.reset();
    LinkBed::settle();
    // A master whose open is pending must hear nothing about it.
    QCOMPARE(bed.master.messages(), QList<Master::Message>());
    bed.say(Master::confirmation(0, 77, 1 << 20));
    const QList<Master::Message> sent = bed.master.messages();
    QCOMPARE(numbersOf(sent), QByteArray("97"));
    QCOMPARE(sent.first().fields, Master::number32(77));
    bed.say(Master::closing(0));
    QCOMPARE(bed.master.messages(), QList<Master::Message>());
    QCOMPARE(user.log, QString());
    QCOMPARE(bed.lostCount, 0);
}

void MuxLinkTest::numberIsFreeAfterARefusalNobodyWaitsFor()
{
    LinkBed bed;
    QVERIFY(bed.start());
    RecordingUser user;
    bed.open(user);
    user.stream.reset();
    bed.say(Master::openFailure(0, 2, "Connection refused"));
    QCOMPARE(user.log, QString());
    RecordingUser next;
    bed.openConfirmed(next);
    QCOMPARE(bed.lastId(), 0U);
    QCOMPARE(next.log, u"O"_s);
}

void MuxLinkTest::numberIsUsedAgainOnlyAfterBothCloses()
{
    LinkBed bed;
    QVERIFY(bed.start());
    RecordingUser first;
    bed.openConfirmed(first);
    first.stream.reset();
    RecordingUser second;
    bed.openConfirmed(second);
    QCOMPARE(bed.lastId(), 1U);
    bed.say(Master::closing(0));
    RecordingUser third;
    bed.openConfirmed(third);
    QCOMPARE(bed.lastId(), 0U);
    bed.say(Master::data(0, "for the third") + Master::data(1, "for the second"));
    QCOMPARE(third.received, QByteArray("for the third"));
    QCOMPARE(second.received, QByteArray("for the second"));
}

void MuxLinkTest::requestsThatWantAnAnswerGetOne()
{
    LinkBed bed;
    QVERIFY(bed.start());
    RecordingUser user;
    bed.openConfirmed(user);
    bed.say(Master::request(0, "keepalive@openssh.com", true) +
            Master::request(0, "exit-status", false));
    const QList<Master::Message> sent = bed.master.messages();
    QCOMPARE(numbersOf(sent), QByteArray("100"));
    QCOMPARE(sent.first().fields, Master::number32(1000));
    QCOMPARE(user.log, u"O"_s);
}

void MuxLinkTest::nothingFollowsOurClose()
{
    LinkBed bed;
    QVERIFY(bed.start());
    RecordingUser user;
    bed.openConfirmed(user);
    user.stream.reset();
    bed.say(Master::request(0, "keepalive@openssh.com", true));
    QCOMPARE(numbersOf(bed.master.messages()), QByteArray("97"));
}

void MuxLinkTest::failedOpensUseUpTheMaster()
{
    LinkBed bed;
    QVERIFY(bed.start());
    for (quint32 i = 0; i < MuxLink::MostChannelNumbers; ++i) {
        QVERIFY(bed.link.hasRoom());
        RecordingUser user;
        bed.open(user);
        bed.master.receive();
        bed.say(Master::openFailure(0, 2, "Connection refused"));
        QCOMPARE(user.log, u"C"_s);
    }
    QVERIFY(!bed.link.hasRoom());
}

QTEST_GUILESS_MAIN(MuxLinkTest)
#include "tst_muxlink.moc"
