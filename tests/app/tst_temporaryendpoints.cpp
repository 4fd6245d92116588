// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/session/quickforward.h"
#include "tests/ui/fakeengine.h"
#include "tests/ui/samples.h"

#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

class TemporaryEndpointsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeEngine> m_engine;

    void put(TunnelState state)
    {
        m_engine->setStatus({{Samples::profile(u"w"_s, u"work"_s, state)}, {}});
    }
    void store(int temporary)
    {
        Profile profile = Profile::create(u"work"_s, u"me@host"_s);
        profile.id = u"w"_s;
        profile.endpoints.append(EndpointSettings());
        for (int i = 0; i < temporary; ++i)
            profile.endpoints.append(*quickForward(u"54321"_s, {}));
        m_engine->setProfiles({profile});
    }
    qsizetype endpoints() const { return m_engine->profiles().first().endpoints.size(); }

private Q_SLOTS:
    void init() { m_engine = std::make_unique<FakeEngine>(); }

    void theyGoWhenTheTunnelIsSwitchedOff_data()
    {
        QTest::addColumn<TunnelState>("end");
        QTest::newRow("stopping") << TunnelState::Stopping;
        QTest::newRow("stopped") << TunnelState::Stopped;
    }

    void theyGoWhenTheTunnelIsSwitchedOff()
    {
        QFETCH(TunnelState, end);
        store(0);
        put(TunnelState::Idle);
        const TemporaryEndpoints temporary(*m_engine);
        store(2);
        for (const TunnelState state :
             {TunnelState::Connecting, TunnelState::Up, TunnelState::Reconnecting,
              TunnelState::Failed, TunnelState::Idle}) {
            put(state);
            QCoreApplication::processEvents();
            QCOMPARE(endpoints(), 3);
        }
        put(end);
        QTRY_COMPARE(endpoints(), 1);
        QVERIFY(!m_engine->profiles().first().endpoints.first().temporary);
    }

    void oneForATunnelThatIsOffWaitsForItsTurn()
    {
        store(0);
        put(TunnelState::Stopped);
        const TemporaryEndpoints temporary(*m_engine);
        store(1);
        put(TunnelState::Stopped);
        put(TunnelState::Up);
        QCoreApplication::processEvents();
        QCOMPARE(endpoints(), 2);
        put(TunnelState::Stopped);
        QTRY_COMPARE(endpoints(), 1);
    }

    void thoseOfAnEarlierRunAreGoneAtTheStart()
    {
        // The engine tells its profiles a moment after it was made.
        const TemporaryEndpoints temporary(*m_engine);
        store(2);
        put(TunnelState::Idle);
        QTRY_COMPARE(endpoints(), 1);
    }
};

QTEST_GUILESS_MAIN(TemporaryEndpointsTest)
#include "tst_temporaryendpoints.moc"
