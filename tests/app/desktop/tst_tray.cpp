// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop/tray.h"
#include "tests/harness/privatebus.h"
#include "tests/harness/traypanel.h"
#include "tests/ui/fakeengine.h"
#include "tests/ui/samples.h"

#include <QDBusConnection>
#include <QSignalSpy>
#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

QList<QAction *> switches(const Tray &tray)
{
    QList<QAction *> actions;
    const QList<QAction *> all = tray.menu().actions();
    for (QAction *action : all) {
        if (action->isCheckable())
            actions.append(action);
    }
    return actions;
}

QAction *withText(const Tray &tray, QStringView text)
{
    const QList<QAction *> all = tray.menu().actions();
    for (QAction *action : all) {
        if (action->text().contains(text))
            return action;
    }
    return nullptr;
}

} // namespace

class TrayTest : public QObject
{
    Q_OBJECT

    PrivateBus m_bus;

    /// The panel's own connection, as it is a program of its own.
    QDBusConnection panel() const { return QDBusConnection(u"panel"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_bus.start(), "dbus-daemon is needed");
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toUtf8());
        QVERIFY(QDBusConnection::connectToBus(m_bus.address(), u"panel"_s).isConnected());
    }

    void cleanup()
    {
        panel().unregisterService(TrayPanel::serviceName());
        panel().unregisterObject(TrayPanel::objectPath());
    }

    void cleanupTestCase() { QDBusConnection::disconnectFromBus(u"panel"_s); }

    void itFindsATray_data()
    {
        QTest::addColumn<bool>("panelFirst");
        QTest::addColumn<bool>("hostFirst");
        QTest::newRow("panel before the program") << true << true;
        QTest::newRow("panel after the program") << false << true;
        QTest::newRow("host after its watcher") << false << false;
    }

    void itFindsATray()
    {
        QFETCH(bool, panelFirst);
        QFETCH(bool, hostFirst);
        TrayPanel desktop;
        desktop.hasHost = hostFirst;
        QVERIFY(panel().registerObject(TrayPanel::objectPath(), &desktop,
                                       QDBusConnection::ExportAllContents));
        StatusNotifierWatch watch;
        const QSignalSpy available(&watch, &StatusNotifierWatch::available);
        if (panelFirst)
            QVERIFY(panel().registerService(TrayPanel::serviceName()));
        watch.start();
        QCOMPARE(available.size(), 0);
        if (!panelFirst)
            QVERIFY(panel().registerService(TrayPanel::serviceName()));
        if (!hostFirst) {
            // Told only once it is heard: the match rule may still be on its way.
            QTRY_VERIFY((Q_EMIT desktop.StatusNotifierHostRegistered(), watch.isAvailable()));
        }
        QTRY_COMPARE(available.size(), 1);
        QVERIFY(watch.isAvailable());
    }

    void theMenuHasASwitchForEachTunnel()
    {
        FakeEngine engine;
        engine.setStatus(Samples::several());
        const Tray tray(engine);
        QCOMPARE(switches(tray).size(), 6);
        QCOMPARE(switches(tray).at(0)->text(), u"work – Up"_s);
        QVERIFY(switches(tray).at(0)->isChecked());
        QVERIFY(!switches(tray).at(3)->isChecked());
        switches(tray).at(5)->trigger();
        switches(tray).at(0)->trigger();
        QCOMPARE(engine.requests, QStringList({u"up x"_s, u"down w"_s}));
        // Until the engine tells otherwise, the marks show what is.
        QVERIFY(switches(tray).at(0)->isChecked());
        QVERIFY(!switches(tray).at(5)->isChecked());
    }

    void theMenuFollowsTheEngineInPlace()
    {
        FakeEngine engine;
        EngineStatus status = Samples::several();
        engine.setStatus(status);
        const Tray tray(engine);
        const QAction *first = switches(tray).at(0);
        status.profiles[0].state = TunnelState::Stopped;
        status.profiles[0].name = u"R&D"_s;
        status.profiles.resize(2);
        engine.setStatus(status);
        QCOMPARE(switches(tray).size(), 2);
        QCOMPARE(switches(tray).at(0), first);
        QCOMPARE(first->text(), u"R&&D – Stopped"_s);
        QVERIFY(!first->isChecked());
        engine.setStatus({});
        QCOMPARE(switches(tray).size(), 0);
    }

    void wordsOfOthersAreWrittenOut()
    {
        const QString steering = u"a\u202eb\u200b\x1b[2J\n"_s;
        FakeEngine engine;
        engine.setStatus({{Samples::profile(u"w"_s, steering, TunnelState::Up)}, {}});
        const Tray tray(engine);
        QCOMPARE(switches(tray).at(0)->text(), u"a\\u{202e}b\\u{200b}\\x1b[2J\\x0a – Up"_s);
    }

    void messagesAreNoMarkup()
    {
        QCOMPARE(
            Tray::messageBody(
                u"ssh: <a href=\"http://x\">log in</a> & <img src='x'/>\nmore \x1b[31m\u202e"_s),
            u"ssh: &lt;a href=&quot;http://x&quot;&gt;log in&lt;/a&gt; &amp; "
            "&lt;img src='x'/&gt;\nmore \\x1b[31m\\u{202e}"_s);
        QVERIFY(Tray::messageBody(QString(100'000, u'x')).size() < 1000);
    }

    void itAsksToShowTheWindowAndToQuit()
    {
        FakeEngine engine;
        Tray tray(engine);
        const QSignalSpy toggled(&tray, &Tray::toggleWindowRequested);
        const QSignalSpy quit(&tray, &Tray::quitRequested);
        tray.setWindowVisible(true);
        QVERIFY(!withText(tray, u"Show"));
        withText(tray, u"Hide")->trigger();
        tray.setWindowVisible(false);
        withText(tray, u"Show")->trigger();
        withText(tray, u"Quit")->trigger();
        QCOMPARE(toggled.size(), 2);
        QCOMPARE(quit.size(), 1);
    }

    void itIsNotShownBeforeTheDesktopHasATray()
    {
        FakeEngine engine;
        Tray tray(engine);
        const QSignalSpy shown(&tray, &Tray::shown);
        tray.start();
        QVERIFY(!tray.isShown());
        QCOMPARE(shown.size(), 0);
    }
};

QTEST_MAIN(TrayTest)
#include "tst_tray.moc"
