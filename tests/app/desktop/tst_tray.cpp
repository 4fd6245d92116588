// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop/notifier.h"
#include "app/desktop/theme.h"
#include "app/desktop/tray.h"
#include "tests/harness/privatebus.h"
#include "tests/harness/traypanel.h"
#include "tests/ui/fakeengine.h"
#include "tests/ui/samples.h"

#include <QApplication>
#include <QDBusConnection>
#include <QSignalSpy>
#include <QStyle>
#include <QStyleFactory>
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

    void aPanelThatStartsAnewIsFoundAgain()
    {
        TrayPanel desktop;
        desktop.hasHost = true;
        QVERIFY(panel().registerObject(TrayPanel::objectPath(), &desktop,
                                       QDBusConnection::ExportAllContents));
        QVERIFY(panel().registerService(TrayPanel::serviceName()));
        StatusNotifierWatch watch;
        const QSignalSpy available(&watch, &StatusNotifierWatch::available);
        const QSignalSpy lost(&watch, &StatusNotifierWatch::lost);
        watch.start();
        for (int i = 1; i <= 2; ++i) {
            QTRY_COMPARE(available.size(), i);
            QVERIFY(watch.isAvailable());
            QVERIFY(panel().unregisterService(TrayPanel::serviceName()));
            QTRY_COMPARE(lost.size(), i);
            QVERIFY(!watch.isAvailable());
            QVERIFY(panel().registerService(TrayPanel::serviceName()));
        }
        QTRY_COMPARE(available.size(), 3);
    }

    void groupsAreMenusOfTheirOwn()
    {
        FakeEngine engine;
        engine.setStatus(Samples::several());
        QList<Profile> profiles;
        for (const QString &id : {u"h"_s, u"x"_s}) {
            profiles.append(Profile::create(id, u"me@host"_s));
            profiles.last().id = id;
            profiles.last().group = u"R&D"_s;
        }
        const Tray tray(engine);
        QCOMPARE(switches(tray).size(), 6);
        engine.setProfiles(profiles);
        QCOMPARE(switches(tray).size(), 4);
        const QAction *group = withText(tray, u"R&&D");
        QVERIFY(group && group->menu());
        QCOMPARE(group->text(), u"R&&D (1 of 2 on)"_s);
        QCOMPARE(group->menu()->actions().at(0)->text(), u"home – Ready"_s);
        QCOMPARE(group->menu()->actions().at(1)->text(), u"off – Stopped"_s);
        group->menu()->actions().at(3)->trigger();
        QCOMPARE(engine.requests, QStringList{u"up x"_s});
        engine.setProfiles({});
        QCOMPARE(switches(tray).size(), 6);
        QVERIFY(!withText(tray, u"R&&D"));
    }

    void secondsAreCountedOnlyWhileTheMenuIsOpen()
    {
        FakeEngine engine;
        engine.setStatus(Samples::several());
        TrayMenu menu(engine);
        menu.setClock(&Samples::now);
        const auto lab = [&menu] {
            const QList<QAction *> actions = menu.menu().actions();
            for (const QAction *action : actions) {
                if (action->text().startsWith(u"lab"))
                    return action->text();
            }
            return QString();
        };
        QCOMPARE(lab(), u"lab – Reconnecting"_s);
        menu.menu().popup({0, 0});
        // From the first moment on.
        QCOMPARE(lab(), u"lab – Reconnecting in 12 s"_s);
        menu.menu().close();
    }

    void oneEntryTakesAllDown()
    {
        FakeEngine engine;
        engine.setStatus(Samples::several());
        const Tray tray(engine);
        QCOMPARE(tray.menu().actions().first()->text(),
                 u"1 failed, 1 reconnecting, 1 connecting, 1 up, 1 ready, 12 connections"_s);
        withText(tray, u"Disconnect all")->trigger();
        QCOMPARE(engine.requests,
                 QStringList({u"down w"_s, u"down h"_s, u"down l"_s, u"down s"_s}));
        engine.setStatus({});
        QVERIFY(!withText(tray, u"Disconnect all")->isEnabled());
        QCOMPARE(tray.menu().actions().first()->text(), u"No tunnels yet"_s);
    }

    void browsersAreOfferedWhereThereIsAProxy()
    {
        FakeEngine engine;
        engine.setStatus(Samples::several());
        Tray tray(engine);
        const QSignalSpy browse(&tray, &Tray::browseRequested);
        const QMenu *browsers = withText(tray, u"browser")->menu();
        QCOMPARE(browsers->actions().size(), 2);
        browsers->actions().at(1)->trigger();
        QCOMPARE(browse.size(), 1);
        QCOMPARE(browse.first().first().toString(), u"h"_s);
    }

    void programsAreOfferedWhereThereIsATunnel()
    {
        FakeEngine engine;
        Tray tray(engine);
        const QSignalSpy wanted(&tray, &Tray::programRequested);
        QAction *open = withText(tray, u"program");
        QVERIFY(!open->isEnabled());
        engine.setStatus(Samples::several());
        QVERIFY(open->isEnabled());
        open->trigger();
        QCOMPARE(wanted.size(), 1);
    }

    void theTipIsShortWhateverThereIs()
    {
        EngineStatus status;
        for (int i = 0; i < 200; ++i)
            status.profiles.append(
                Samples::profile(QString::number(i), QString(1000, u'x'), TunnelState::Up));
        QVERIFY(Tray::toolTip(status).size() < 1000);
        QVERIFY(Tray::toolTip(status).contains(u"200 up"));
    }

    void theMenuHasASwitchForEachTunnel()
    {
        FakeEngine engine;
        engine.setStatus(Samples::several());
        const Tray tray(engine);
        QCOMPARE(switches(tray).size(), 6);
        QCOMPARE(switches(tray).at(0)->text(), u"work – Up · 12 connections"_s);
        QVERIFY(switches(tray).at(0)->isChecked());
        QVERIFY(!switches(tray).at(3)->isChecked());
        switches(tray).at(5)->trigger();
        switches(tray).at(0)->trigger();
        QCOMPARE(engine.requests, QStringList({u"up x"_s, u"down w"_s}));
        // Until the engine tells otherwise, the marks show what is.
        QVERIFY(switches(tray).at(0)->isChecked());
        QVERIFY(!switches(tray).at(5)->isChecked());
    }

    /// Kept by scripts/gallery, for looking at; in the light and in the dark.
    void theMenuLooksRight_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void theMenuLooksRight()
    {
        QFETCH(bool, dark);
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
        if (dark)
            QApplication::setPalette(ThemeSwitch::dark());
        FakeEngine engine;
        EngineStatus status = Samples::several();
        status.profiles[2].retryAt = QDateTime::currentDateTimeUtc().addSecs(12);
        engine.setStatus(status);
        const Tray tray(engine);
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *widget : all) {
            if (widget != &tray.menu())
                continue;
            qobject_cast<QMenu *>(widget)->popup({});
            QVERIFY(QTest::qWaitForWindowExposed(widget));
            QVERIFY(widget->width() >=
                    widget->fontMetrics().horizontalAdvance(u"work – Up · 12 connections"_s));
            const QString folder = qEnvironmentVariable("CULVERT_PICTURES");
            if (!folder.isEmpty())
                QVERIFY(widget->grab().save(
                    folder + u"/%1-tray-menu.png"_s.arg(dark ? u"dark"_s : u"light"_s)));
            widget->close();
        }
        QApplication::setPalette(QApplication::style()->standardPalette());
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
        QCOMPARE(first->text(), u"R&&D – Stopped · 12 connections"_s);
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
            Notifier::bodyOf(
                u"ssh: <a href=\"http://x\">log in</a> & <img src='x'/>\nmore \x1b[31m\u202e"_s),
            u"ssh: &lt;a href=&quot;http://x&quot;&gt;log in&lt;/a&gt; &amp; "
            "&lt;img src='x'/&gt;\nmore \\x1b[31m\\u{202e}"_s);
        QVERIFY(Notifier::bodyOf(QString(100'000, u'x')).size() < 1000);
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
