// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/mux/linkbed.h"

#include <QTest>

#include <array>
#include <random>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

using Master = FakeMaster;

/// What a link hears that no server should say, or that leads nowhere: messages cut off, windows of
/// nothing and of everything, and all of it mixed.
class BadInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void truncatedMessageEndsTheLink_data();
    void truncatedMessageEndsTheLink();
    void serverThatGrantsNoWindowHoldsUpItsChannelOnly();
    void largestWindowIsNoBreach();
    void grantsOfNothingChangeNothing();
    void whatIsSaidTwiceEndsTheLink_data();
    void whatIsSaidTwiceEndsTheLink();
    void whateverIsSaidEveryUserIsToldOnce_data();
    void whateverIsSaidEveryUserIsToldOnce();
};

/// Each cut off behind each of its bytes, with a length that is true.
void BadInputTest::truncatedMessageEndsTheLink_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<quint8>("number");
    const QByteArray id = Master::number32(0);
    const QByteArray one = Master::number32(1);
    QTest::newRow("confirmation") << Master::number32(1) + one + one + one << quint8{91};
    QTest::newRow("refusal") << Master::number32(1) + one + Master::text("no") << quint8{92};
    QTest::newRow("window adjust") << id + one << quint8{93};
    QTest::newRow("data") << id + Master::text("x") << quint8{94};
    QTest::newRow("extended data") << id + one + Master::text("x") << quint8{95};
    QTest::newRow("EOF") << id << quint8{96};
    QTest::newRow("close") << id << quint8{97};
    QTest::newRow("request") << id + Master::text("x") + '\1' << quint8{98};
}

void BadInputTest::truncatedMessageEndsTheLink()
{
    QFETCH(QByteArray, fields);
    QFETCH(quint8, number);
    for (qsizetype size = 0; size <= fields.size(); ++size) {
        LinkBed bed;
        QVERIFY(bed.start());
        RecordingUser open;
        RecordingUser opening;
        bed.openConfirmed(open);
        bed.open(opening);
        bed.say(Master::message(number, fields.first(size)));
        if (size == fields.size()) {
            QCOMPARE(bed.lostCount, 0);
            break;
        }
        QVERIFY2(bed.lostCount == 1, qPrintable(QString::number(size)));
        QCOMPARE(bed.lostFailure.kind, FailureKind::Internal);
        QCOMPARE(open.log, u"OC"_s);
        QCOMPARE(open.failure->kind, FailureKind::Internal);
        QCOMPARE(opening.log, u"C"_s);
        QCOMPARE(opening.failure->kind, FailureKind::Internal);
        QVERIFY(bed.master.isAtEnd());
    }
}

void BadInputTest::serverThatGrantsNoWindowHoldsUpItsChannelOnly()
{
    LinkBed bed;
    QVERIFY(bed.start());
    RecordingUser starved;
    RecordingUser closed;
    RecordingUser lost;
    RecordingUser fed;
    for (RecordingUser *user : {&starved, &closed, &lost}) {
        bed.openConfirmed(*user, 0);
        user->toSend = "never to be seen";
        user->stream->wantToSend();
        user->stream->sendEnd();
    }
    bed.openConfirmed(fed);
    fed.toSend = "hello";
    fed.stream->wantToSend();
    LinkBed::settle();
    const QList<Master::Message> sent = bed.master.messages();
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.first().fields, Master::number32(1003) + Master::text("hello"));

    // However it ends, the end is clean.
    starved.stream.reset();
    bed.say(Master::closing(1));
    QCOMPARE(bed.master.messages(),
             (QList<Master::Message>{{97, Master::number32(1000)}, {97, Master::number32(1001)}}));
    QCOMPARE(starved.log, u"O"_s);
    QCOMPARE(closed.log, u"OC"_s);
    QCOMPARE(closed.failure->kind, FailureKind::ConnectionLost);
    QCOMPARE(bed.link.channelCount(), 2);
    bed.master.close();
    LinkBed::settle();
    QCOMPARE(lost.log, u"OC"_s);
    QCOMPARE(lost.failure->kind, FailureKind::ConnectionLost);
    QCOMPARE(bed.link.channelCount(), 0);
}

void BadInputTest::largestWindowIsNoBreach()
{
    LinkBed bed;
    QVERIFY(bed.start());
    RecordingUser atOnce;
    RecordingUser later;
    bed.openConfirmed(atOnce, 0xffffffff);
    bed.openConfirmed(later, 0);
    bed.say(Master::windowAdjust(0, 0) + Master::windowAdjust(1, 0xffffffff));
    for (RecordingUser *user : {&atOnce, &later}) {
        user->toSend = "hello";
        user->stream->wantToSend();
    }
    LinkBed::settle();
    QCOMPARE(bed.master.messages().size(), 2);
    // What was sent may be granted again.
    bed.say(Master::windowAdjust(0, 5) + Master::windowAdjust(1, 5));
    QCOMPARE(atOnce.log, u"O"_s);
    QCOMPARE(later.log, u"O"_s);
    bed.say(Master::windowAdjust(0, 1));
    QCOMPARE(atOnce.log, u"OC"_s);
    QCOMPARE(atOnce.failure->kind, FailureKind::Internal);
    QCOMPARE(bed.lostCount, 0);
}

void BadInputTest::grantsOfNothingChangeNothing()
{
    LinkBed bed;
    QVERIFY(bed.start());
    RecordingUser starved;
    RecordingUser idle;
    RecordingUser ended;
    bed.openConfirmed(starved, 0);
    bed.openConfirmed(idle);
    bed.openConfirmed(ended);
    starved.toSend = "hello";
    starved.stream->wantToSend();
    ended.stream->sendEnd();
    LinkBed::settle();
    bed.master.messages();
    const quint64 before = bed.link.bytesSent();
    const quint64 heard = bed.link.bytesReceived();
    QByteArray flood;
    for (int i = 0; i < 20000; ++i)
        flood += Master::windowAdjust(static_cast<quint32>(i % 3), 0);
    bed.say(flood);
    // All of it was read.
    QCOMPARE(bed.link.bytesReceived() - heard, quint64{20000} * 14);
    QCOMPARE(bed.link.bytesSent(), before);
    QCOMPARE(bed.lostCount, 0);
    bed.say(Master::windowAdjust(0, 5));
    const QList<Master::Message> sent = bed.master.messages();
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.first().fields, Master::number32(1000) + Master::text("hello"));
}

void BadInputTest::whatIsSaidTwiceEndsTheLink_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("log");
    const QByteArray confirmation = Master::confirmation(0, 1000, 1);
    const QByteArray refusal = Master::openFailure(0, 2, "no");
    QTest::newRow("confirmation") << confirmation << confirmation << u"OC"_s;
    QTest::newRow("refusal") << refusal << refusal << u"C"_s;
    QTest::newRow("close") << confirmation + Master::closing(0) << Master::closing(0) << u"OC"_s;
    QTest::newRow("a close that answers ours")
        << confirmation + Master::windowAdjust(0, 0xffffffff) + Master::closing(0)
        << Master::closing(0) << u"OC"_s;
}

/// In one piece, and in two.
void BadInputTest::whatIsSaidTwiceEndsTheLink()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(QString, log);
    for (const bool atOnce : {true, false}) {
        LinkBed bed;
        QVERIFY(bed.start());
        RecordingUser user;
        RecordingUser other;
        bed.open(user);
        bed.open(other);
        if (!atOnce) {
            bed.say(first);
            QCOMPARE(bed.lostCount, 0);
        }
        bed.say(atOnce ? QByteArray(first + second) : second);
        QCOMPARE(bed.lostCount, 1);
        QCOMPARE(bed.lostFailure.kind, FailureKind::Internal);
        QCOMPARE(user.log, log);
        QCOMPARE(other.log, u"C"_s);
        QCOMPARE(other.failure->kind, FailureKind::Internal);
    }
}

void BadInputTest::whateverIsSaidEveryUserIsToldOnce_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 100; ++seed)
        QTest::addRow("%u", seed) << seed;
}

/// Messages that make sense, in an order that does not, with now and then a byte that is wrong.
void BadInputTest::whateverIsSaidEveryUserIsToldOnce()
{
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    const auto below = [&random](quint32 limit) { return static_cast<quint32>(random() % limit); };
    LinkBed bed;
    QVERIFY(bed.start());
    constexpr quint32 Count = 6;
    std::array<RecordingUser, Count> users;
    for (RecordingUser &user : users) {
        bed.open(user);
        user.toSend = QByteArray(300000, 'u');
        user.stream->wantToSend();
        if (below(2) == 0)
            user.stream->sendEnd();
        // Some go when something happens to them.
        if (below(4) == 0)
            (below(2) == 0 ? user.onReceived : user.onClosed) = [&user] { user.stream.reset(); };
    }
    for (int i = 0; i < 60 && bed.lostCount == 0; ++i) {
        const quint32 id = below(Count);
        const QList<QByteArray> words{
            Master::confirmation(id, 1000 + id, below(3) * 100000, below(40000)),
            Master::openFailure(id, below(5), "no"),
            Master::windowAdjust(id, below(2) * below(100000)),
            Master::data(id, QByteArray(static_cast<qsizetype>(below(33000)), 'd')),
            Master::eof(id),
            Master::closing(id),
            Master::request(id, "keepalive@openssh.com", below(2) == 0),
        };
        // In the beginning what has to come first.
        const bool opening = users.at(id).log.isEmpty();
        QByteArray word = words.at(opening ? below(8) / 7 : below(7));
        if (below(40) == 0)
            word[static_cast<qsizetype>(below(static_cast<quint32>(word.size())))] =
                static_cast<char>(below(256));
        bed.say(word);
        bed.master.receive();
    }
    // A length that was made larger has the link wait for the rest.
    bed.master.close();
    LinkBed::settle();
    QCOMPARE(bed.lostCount, 1);
    for (const RecordingUser &user : users) {
        QVERIFY(user.log.count(u'O') <= 1);
        QVERIFY(user.log.count(u'E') <= 1);
        QCOMPARE(user.log.count(u'C'), user.stream || user.isClosed() ? 1 : 0);
        QVERIFY(user.log.count(u'C') == 0 || user.isClosed());
    }
    QCOMPARE(bed.link.channelCount(), 0);
}

QTEST_GUILESS_MAIN(BadInputTest)
#include "tst_badinput.moc"
