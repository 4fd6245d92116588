// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/mux/muxsocket.h"
#include "tests/mux/fakemaster.h"

#include <QCoreApplication>
#include <QTest>

#include <functional>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

using Master = FakeMaster;

namespace {

/// A socket with a fake master, and what it has told its user: P = proxy mode is on, m = a message,
/// r = that was all, f = fill, w = waiting began, L = lost.
class Bed final : private MuxSocketUser
{
public:
    Bed()
        : socket(poller, *this)
    {}

    static void settle()
    {
        for (int i = 0; i < 10; ++i)
            QCoreApplication::processEvents();
    }
    bool connectToMaster()
    {
        if (socket.connectTo(master.path()) || !master.accept())
            return false;
        settle();
        master.receive();
        return true;
    }
    void say(const QByteArray &bytes)
    {
        master.send(bytes);
        settle();
    }

    Poller poller;
    Master master;
    MuxSocket socket;
    QString log;
    /// Is called with each letter of the log.
    std::function<void(QChar)> then;
    bool makesSense = true;
    Failure failure;
    QList<quint8> numbers;

private:
    void note(char letter)
    {
        log += QLatin1Char(letter);
        if (then)
            then(QLatin1Char(letter));
    }
    void proxyModeOn() override { note('P'); }
    bool messageArrived(const ChannelMessage::Message &message) override
    {
        numbers.append(message.number);
        note('m');
        return makesSense;
    }
    void messagesRead() override { note('r'); }
    void fill(std::size_t room) override
    {
        Q_UNUSED(room)
        note('f');
    }
    void socketLost(const Failure &reason) override
    {
        failure = reason;
        note('L');
    }
    void waitingBegan() override { note('w'); }
};

} // namespace

/// The bytes of a link: what its user is told, and in which order.
class MuxSocketCallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsAskedForMessagesBeforeProxyMode();
    void messagesOfOneReadComeBeforeItsEnd();
    void nonsenseLosesTheSocketAfterWhatWasRead();
    void userMayCloseItInEachCall_data();
    void userMayCloseItInEachCall();
    void closedSocketSaysNothing();
    void endOfTheMasterIsALoss();
    void whatIsWrittenGoesOutInOrder();
};

void MuxSocketCallsTest::nobodyIsAskedForMessagesBeforeProxyMode()
{
    Bed bed;
    QVERIFY(!bed.socket.isOpen());
    QVERIFY(bed.connectToMaster());
    QVERIFY(bed.socket.isOpen());
    QVERIFY(!bed.socket.isReady());
    QCOMPARE(bed.log, QString());
    bed.say(Master::proxyAnswer());
    QVERIFY(bed.socket.isReady());
    QVERIFY2(bed.log.startsWith(u'P') && bed.log.contains(u'f'), qPrintable(bed.log));
    QVERIFY(!bed.log.contains(u'w'));
}

void MuxSocketCallsTest::messagesOfOneReadComeBeforeItsEnd()
{
    Bed bed;
    QVERIFY(bed.connectToMaster());
    bed.say(Master::proxyAnswer());
    bed.log.clear();
    const QByteArray last = Master::data(2, "hello");
    bed.say(Master::eof(0) + Master::closing(1) + last.first(9));
    QCOMPARE(bed.log.remove(u'f'), u"mmr"_s);
    bed.say(last.sliced(9));
    QCOMPARE(bed.log.remove(u'f'), u"mmrmr"_s);
    QCOMPARE(bed.numbers, (QList<quint8>{96, 97, 94}));
}

void MuxSocketCallsTest::nonsenseLosesTheSocketAfterWhatWasRead()
{
    for (const bool makesSense : {true, false}) {
        Bed bed;
        QVERIFY(bed.connectToMaster());
        bed.say(Master::proxyAnswer());
        bed.log.clear();
        // It is the user to whom the first makes none.
        bed.makesSense = makesSense;
        bed.say(Master::eof(0) + Master::message(42, {}) + Master::eof(0));
        QCOMPARE(bed.log.remove(u'f'), u"mrL"_s);
        QCOMPARE(bed.failure.kind, FailureKind::Internal);
        QVERIFY(!bed.socket.isOpen());
        QVERIFY(bed.master.isAtEnd());
    }
}

void MuxSocketCallsTest::userMayCloseItInEachCall_data()
{
    QTest::addColumn<QChar>("call");
    for (const char call : {'P', 'm', 'r', 'f', 'w'})
        QTest::addRow("%c", call) << QChar(QLatin1Char(call));
}

void MuxSocketCallsTest::userMayCloseItInEachCall()
{
    QFETCH(const QChar, call);
    Bed bed;
    QVERIFY(bed.connectToMaster());
    bed.then = [&bed, call](QChar now) {
        if (now == call)
            bed.socket.close();
    };
    bed.say(Master::proxyAnswer());
    if (bed.socket.isOpen()) {
        ChannelMessage::appendEof(bed.socket.out(), 7);
        bed.socket.sendSoon();
        bed.say(Master::eof(0) + Master::eof(0));
    }
    QVERIFY(!bed.socket.isOpen());
    // Nothing comes after it.
    QVERIFY2(bed.log.endsWith(call), qPrintable(bed.log));
    QVERIFY(bed.master.isAtEnd());
}

void MuxSocketCallsTest::closedSocketSaysNothing()
{
    Bed bed;
    QVERIFY(bed.connectToMaster());
    bed.say(Master::proxyAnswer());
    bed.log.clear();
    ChannelMessage::appendEof(bed.socket.out(), 7);
    bed.socket.sendSoon();
    bed.socket.close();
    bed.socket.close();
    Bed::settle();
    QCOMPARE(bed.log, QString());
    QCOMPARE(bed.master.receive(), QByteArray());
    QVERIFY(bed.master.isAtEnd());
}

void MuxSocketCallsTest::endOfTheMasterIsALoss()
{
    for (const bool isReady : {false, true}) {
        Bed bed;
        QVERIFY(bed.connectToMaster());
        if (isReady)
            bed.say(Master::proxyAnswer());
        bed.log.clear();
        bed.master.close();
        Bed::settle();
        QCOMPARE(bed.log, u"L"_s);
        QCOMPARE(bed.failure.kind, FailureKind::ConnectionLost);
        QVERIFY(!bed.socket.isOpen());
    }
}

void MuxSocketCallsTest::whatIsWrittenGoesOutInOrder()
{
    Bed bed;
    QVERIFY(bed.connectToMaster());
    bed.say(Master::proxyAnswer());
    bed.log.clear();
    for (const quint32 channel : {7U, 8U, 9U})
        ChannelMessage::appendEof(bed.socket.out(), channel);
    bed.socket.sendSoon();
    Bed::settle();
    const QList<Master::Message> sent = bed.master.messages();
    QCOMPARE(sent.size(), 3);
    for (qsizetype i = 0; i < 3; ++i)
        QCOMPARE(sent.at(i), (Master::Message{96, Master::number32(static_cast<quint32>(7 + i))}));
    QCOMPARE(bed.log.count(u'w'), 1);
    QCOMPARE(bed.socket.bytesSent(), quint64{24 + 3 * 10});
}

QTEST_GUILESS_MAIN(MuxSocketCallsTest)
#include "tst_muxsocketcalls.moc"
