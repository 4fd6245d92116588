// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/mux/linkbed.h"

#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;
using Master = FakeMaster;

namespace {

using End = void (*)(LinkBed &, RecordingUser &);

/// While there is much left, each new channel gets the same.
void useSome(ReceiveBudget &budget)
{
    ReceiveWindow others;
    budget.track(others, [](ReceiveWindow &window) { window = ReceiveWindow(20 << 20); });
}

} // namespace

/// What a link's channels take of the budget that they share with other links.
class LinkBudgetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endedChannelGivesBackWhatItHad_data();
    void endedChannelGivesBackWhatItHad();
    void whatIsHeldCounts();
};

void LinkBudgetTest::endedChannelGivesBackWhatItHad_data()
{
    QTest::addColumn<bool>("confirmed");
    QTest::addColumn<End>("end");
    QTest::newRow("refused") << false << End([](LinkBed &bed, RecordingUser &) {
        bed.say(Master::openFailure(0, 2, "Connection refused"));
    });
    QTest::newRow("given up while opening") << false << End([](LinkBed &bed, RecordingUser &user) {
        user.stream.reset();
        bed.say(Master::confirmation(0, 1000, 1 << 20));
    });
    QTest::newRow("given up") << true
                              << End([](LinkBed &, RecordingUser &user) { user.stream.reset(); });
    QTest::newRow("closed by the server") << true << End([](LinkBed &bed, RecordingUser &) {
        bed.say(Master::eof(bed.lastId()) + Master::closing(bed.lastId()));
    });
    QTest::newRow("more than granted") << true << End([](LinkBed &bed, RecordingUser &) {
        for (int i = 0; i < 1000 && bed.link.channelCount() > 0; ++i)
            bed.say(Master::data(bed.lastId(), QByteArray(32768, 'x')));
    });
    QTest::newRow("link closed") << true << End([](LinkBed &bed, RecordingUser &) {
        bed.link.close({FailureKind::ConnectionLost, u"closed"_s, {}});
    });
    QTest::newRow("master gone") << true << End([](LinkBed &bed, RecordingUser &) {
        bed.master.close();
        LinkBed::settle();
    });
}

void LinkBudgetTest::endedChannelGivesBackWhatItHad()
{
    QFETCH(bool, confirmed);
    QFETCH(End, end);
    LinkBed bed;
    QVERIFY(bed.start());
    useSome(bed.budget);
    const quint32 before = bed.budget.mostForNew();
    RecordingUser user;
    user.takesAll = false;
    if (confirmed) {
        bed.openConfirmed(user);
        bed.say(Master::data(bed.lastId(), QByteArray(20000, 'x')));
        QCOMPARE(user.received.size(), 20000);
    } else {
        bed.open(user);
    }
    QCOMPARE(bed.link.channelCount(), 1);
    QVERIFY(bed.budget.mostForNew() < before);
    end(bed, user);
    QCOMPARE(bed.link.channelCount(), 0);
    QCOMPARE(bed.budget.mostForNew(), before);
}

void LinkBudgetTest::whatIsHeldCounts()
{
    LinkBed bed;
    QVERIFY(bed.start());
    useSome(bed.budget);
    RecordingUser user;
    user.takesAll = false;
    bed.openConfirmed(user);
    const quint32 before = bed.budget.mostForNew();
    for (int i = 0; i < 4; ++i)
        bed.say(Master::data(bed.lastId(), QByteArray(32768, 'x')));
    // Whether it was granted or is there now.
    QCOMPARE(bed.budget.mostForNew(), before);
    // Not granted anew, it is nobody's when it was taken.
    user.stream->sendEnd();
    bed.say(Master::eof(bed.lastId()));
    user.stream->consumed(4 * 32768);
    LinkBed::settle();
    QVERIFY(bed.budget.mostForNew() > before);
}

QTEST_GUILESS_MAIN(LinkBudgetTest)
#include "tst_linkbudget.moc"
