// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/mux/channelstatemachine.h"
#include "core/mux/muxlog.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;
using Event = ChannelEvent;

namespace {

QStringList said;

void keepLine(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    Q_UNUSED(type)
    if (QLatin1StringView(context.category) == QLatin1StringView("culvert.mux"))
        said.append(text);
}

/// Catches what is logged while it lives.
class Catcher
{
public:
    explicit Catcher(const QString &rules)
        : m_before(qInstallMessageHandler(keepLine))
    {
        said.clear();
        QLoggingCategory::setFilterRules(rules);
    }
    ~Catcher()
    {
        QLoggingCategory::setFilterRules({});
        qInstallMessageHandler(m_before);
    }
    Catcher(const Catcher &) = delete;
    Catcher &operator=(const Catcher &) = delete;

private:
    QtMessageHandler m_before;
};

void live(ChannelStateMachine &machine)
{
    for (const Event event : {Event::OpenSent, Event::UserEnds, Event::UserEnds, Event::Confirmed,
                              Event::WindowReceived, Event::Drained, Event::DataReceived,
                              Event::EndReceived, Event::CloseReceived})
        machine.apply(event);
}

} // namespace

class ChannelStateMachineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsFreeAndFollowsTheTable();
    void everyChangeIsLoggedOnce();
    void nothingIsLoggedUnlessItIsAskedFor();
};

void ChannelStateMachineTest::beginsFreeAndFollowsTheTable()
{
    ChannelStateMachine machine(4711, 3);
    QVERIFY(machine.state() == ChannelState());
    for (const Event event : {Event::OpenSent, Event::Confirmed, Event::UserEnds, Event::Drained,
                              Event::UserLeaves, Event::CloseReceived}) {
        const ChannelTransition expected = nextChannelState(machine.state(), event);
        QCOMPARE(machine.apply(event), expected.actions);
        QVERIFY(machine.state() == expected.state);
    }
    QVERIFY(machine.state() == ChannelState());
}

void ChannelStateMachineTest::everyChangeIsLoggedOnce()
{
    const Catcher catcher(u"culvert.mux.debug=true"_s);
    ChannelStateMachine machine(4711, 3);
    live(machine);
    QCOMPARE(said, (QStringList{
                       u"ssh 4711, channel 3: free -> opening"_s,
                       u"ssh 4711, channel 3, to the server: ended -> open"_s,
                       u"ssh 4711, channel 3, from the server: ended -> open"_s,
                       u"ssh 4711, channel 3, to the server: open -> draining"_s,
                       u"ssh 4711, channel 3: opening -> open"_s,
                       u"ssh 4711, channel 3, to the server: draining -> ended"_s,
                       u"ssh 4711, channel 3, from the server: open -> ended"_s,
                       u"ssh 4711, channel 3: open -> free"_s,
                   }));
}

void ChannelStateMachineTest::nothingIsLoggedUnlessItIsAskedFor()
{
    const Catcher catcher{QString()};
    ChannelStateMachine machine(4711, 3);
    live(machine);
    QCOMPARE(said, QStringList());
    QVERIFY(!muxLog().isDebugEnabled());
}

QTEST_APPLESS_MAIN(ChannelStateMachineTest)
#include "tst_channelstatemachine.moc"
