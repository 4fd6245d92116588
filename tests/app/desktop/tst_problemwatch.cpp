// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop/problemwatch.h"
#include "core/model/plaintext.h"
#include "tests/ui/samples.h"

#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

class ProblemWatchTest : public QObject
{
    Q_OBJECT

    EngineStatus m_status;
    ProblemWatch m_watch;
    QDateTime m_now;

    void put(qsizetype place, TunnelState state)
    {
        ProfileStatus &profile = m_status.profiles[place];
        profile.state = state;
        profile.failure.reset();
        if (state == TunnelState::Failed || state == TunnelState::Reconnecting)
            profile.failure = Failure{FailureKind::Network, u"no route"_s, {}};
    }
    bool look(int secondsLater = 0, bool isSeen = false)
    {
        m_now = m_now.addSecs(secondsLater);
        return m_watch.look(m_status, m_now, isSeen);
    }

private Q_SLOTS:
    void init()
    {
        m_now = Samples::now();
        m_watch = {};
        m_status = {};
        for (int i = 0; i < 20; ++i)
            m_status.profiles.append(
                Samples::profile(QString::number(i), u"t%1"_s.arg(i), TunnelState::Up));
        look();
    }

    void aDropThatLastsIsToldAndTakenBack()
    {
        put(0, TunnelState::Reconnecting);
        QVERIFY(!look(1));
        QCOMPARE(m_watch.lookAgainAt(), m_now.addSecs(ProblemWatch::LastsSeconds));
        put(0, TunnelState::Connecting);
        QVERIFY(!look(5));
        put(0, TunnelState::Reconnecting);
        QVERIFY(look(ProblemWatch::LastsSeconds));
        QCOMPARE(m_watch.notice()->title, u"t0 is down"_s);
        QVERIFY(m_watch.notice()->body.contains(u"no route"));
        QCOMPARE(m_watch.notice()->profileId, u"0"_s);
        QVERIFY(!m_watch.notice()->needsPerson);
        QCOMPARE(m_watch.lookAgainAt(), std::nullopt);
        put(0, TunnelState::Up);
        QVERIFY(look(1));
        QCOMPARE(m_watch.notice(), std::nullopt);
    }

    void aShortDropIsNobodysBusiness()
    {
        put(0, TunnelState::Reconnecting);
        look(1);
        put(0, TunnelState::Up);
        QVERIFY(!look(3));
        QVERIFY(!look(60));
        QCOMPARE(m_watch.notice(), std::nullopt);
    }

    void aFailureIsToldAtOnce()
    {
        put(3, TunnelState::Failed);
        QVERIFY(look(1));
        QCOMPARE(m_watch.notice()->title, u"t3 has failed"_s);
        QVERIFY(m_watch.notice()->needsPerson);
        // Once.
        QVERIFY(!look(60));
    }

    void whatOneSeesOrAsksForIsNotTold()
    {
        put(0, TunnelState::Failed);
        QVERIFY(!look(1, true));
        QVERIFY(!look(60, false));
        put(1, TunnelState::Stopping);
        put(2, TunnelState::Stopped);
        QVERIFY(!look(60));
        // What was failed at the start is nothing new.
        ProblemWatch fresh;
        QVERIFY(!fresh.look(m_status, m_now, false));
    }

    void whoComesToSeeHasBeenTold()
    {
        put(0, TunnelState::Failed);
        QVERIFY(look(1));
        QVERIFY(look(1, true));
        QCOMPARE(m_watch.notice(), std::nullopt);
        QVERIFY(!look(1, false));
    }

    void manyAtOnceAreOneNotice()
    {
        for (qsizetype i = 0; i < m_status.profiles.size(); ++i)
            put(i, TunnelState::Reconnecting);
        look(1);
        int changes = 0;
        for (int i = 0; i < 60; ++i)
            changes += look(1) ? 1 : 0;
        QCOMPARE(changes, 1);
        QCOMPARE(m_watch.notice()->title, u"20 tunnels are down"_s);
        QCOMPARE(m_watch.notice()->profileId, QString());
        QVERIFY(m_watch.notice()->body.size() < 100);
    }

    void wordsOfOthersAreWrittenOut()
    {
        m_status.profiles[0].name = QString(1000, u'x') + u"\u202e\n"_s;
        put(0, TunnelState::Failed);
        m_status.profiles[0].failure->message = u"\x1b[2J\u202e"_s;
        look(1);
        QVERIFY(m_watch.notice()->title.size() < 100);
        QCOMPARE(plainLine(m_watch.notice()->title), m_watch.notice()->title);
        QCOMPARE(plainText(m_watch.notice()->body), m_watch.notice()->body);
    }
};

QTEST_GUILESS_MAIN(ProblemWatchTest)
#include "tst_problemwatch.moc"
