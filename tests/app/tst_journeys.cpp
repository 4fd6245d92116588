// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/demo/demosite.h"
#include "app/desktop.h"
#include "tests/app/panelmenu.h"
#include "tests/app/realdisplay.h"
#include "tests/harness/privatebus.h"
#include "tests/harness/targetserver.h"
#include "tests/harness/traypanel.h"
#include "ui/editor/profileeditor.h"
#include "ui/editor/servicesdialog.h"
#include "ui/editor/testdialog.h"
#include "ui/transfer/importdialog.h"
#include "ui/transfer/transfer.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/plainmessagebox.h"
#include "ui/window/mainwindow.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QPushButton>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

#include <algorithm>

using namespace Culvert;
using namespace Culvert::Test;

namespace {

/// A login, on a machine that has other things to do.
constexpr int Longest = 30'000;

} // namespace

/// What people do all day, in a real window on a display with a panel, over a real ssh to the
/// demo's server. All by keys, but for the panel's menu.
class JourneysTest : public QObject
{
    Q_OBJECT

    PrivateBus m_bus;
    std::unique_ptr<TrayPanel> m_panel;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Service> m_service;
    std::unique_ptr<Desktop> m_desktop;

    QDBusConnection panel() const { return QDBusConnection(u"panel"_s); }
    QString file(const QString &name) const { return m_folder->filePath(name); }
    void start()
    {
        AppPaths paths{file(u"config/profiles.json"_s), file(u"window.json"_s), file(u"browsers"_s),
                       file(u"run"_s)};
        paths.isDemo = true;
        paths.preferencesFile = file(u"settings.json"_s);
        m_service = std::make_unique<Service>(paths, true);
        QCOMPARE(m_service->start(), Service::Start::Started);
        m_desktop = std::make_unique<Desktop>(*m_service, paths);
        m_desktop->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_service->engine().status().profiles.size(), 1, Longest);
        QTRY_VERIFY(!m_service->engine().status().profiles.first().endpoints.isEmpty());
        QVERIFY(takesKeys(window()));
    }
    /// Gives the keys to this window, as a window manager does; the display has none.
    static bool takesKeys(QWidget *widget)
    {
        widget->activateWindow();
        return QTest::qWaitFor([widget] {
            return QApplication::activeWindow() == widget && QApplication::focusWidget();
        });
    }
    /// The window has the keys again, once this dialog has gone.
    template <class Dialog>
    static bool isBack()
    {
        return QTest::qWaitFor([] { return !window()->findChild<Dialog *>(); }) &&
               takesKeys(window());
    }
    static MainWindow *window()
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *widget : all) {
            if (auto *found = qobject_cast<MainWindow *>(widget))
                return found;
        }
        return nullptr;
    }
    EngineInterface &engine() { return m_service->engine(); }
    TunnelState state() { return engine().status().profiles.first().state; }
    Profile profile() { return engine().profiles().first(); }

    /// The dialog of this kind, once it is there and has the keys; null if that does not come.
    template <class Dialog>
    static Dialog *dialog()
    {
        Dialog *found = nullptr;
        const bool came = QTest::qWaitFor([&found] {
            found = window()->findChild<Dialog *>();
            return found && found->isVisible();
        });
        return came && takesKeys(found) ? found : nullptr;
    }
    /// How often this program's threads have woken up in a second, but for the one that asks.
    static int wakeUps()
    {
        int count = 0;
        const QObject counted;
        QEventLoop loop;
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, &counted,
                [&count] { ++count; });
        const qint64 before = switches();
        QTimer::singleShot(1000, &loop, &QEventLoop::quit);
        loop.exec();
        // This thread has woken up once, for the end.
        return static_cast<int>(std::max<qint64>(count - 1, switches() - before));
    }
    /// Of all threads but this one.
    static qint64 switches()
    {
        qint64 sum = 0;
        const QStringList threads =
            QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &thread : threads) {
            if (thread.toLongLong() == ::getpid())
                continue;
            QFile file(u"/proc/self/task/%1/status"_s.arg(thread));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray text = file.readAll();
            const qsizetype place = text.indexOf("\nvoluntary_ctxt_switches:");
            sum += text.mid(place + 25, 20).trimmed().split('\n').first().toLongLong();
        }
        return sum;
    }

    /// To whoever has the focus.
    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : QApplication::activeWindow(), Qt::Key(key), modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!qEnvironmentVariableIsEmpty("DISPLAY"), "Xvfb is needed");
        QVERIFY2(m_bus.start(), "dbus-daemon is needed");
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toUtf8());
        QVERIFY(QDBusConnection::connectToBus(m_bus.address(), u"panel"_s).isConnected());
        m_panel = std::make_unique<TrayPanel>();
        m_panel->hasHost = true;
        QVERIFY(panel().registerObject(TrayPanel::objectPath(), m_panel.get(),
                                       QDBusConnection::ExportAllContents));
        QVERIFY(panel().registerService(TrayPanel::serviceName()));
    }
    void init()
    {
        m_panel->icons.clear();
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void cleanup()
    {
        m_desktop.reset();
        m_service.reset();
    }
    void cleanupTestCase() { QDBusConnection::disconnectFromBus(u"panel"_s); }

    void aTunnelIsToggledFromThePanelsMenu()
    {
        start();
        QTRY_COMPARE(m_panel->icons.size(), 1);
        PanelMenu menu(panel(), m_panel->icons.first());
        const auto entry = [&menu] {
            menu.refresh();
            return menu.find(u"demo"_s);
        };
        QTRY_COMPARE(entry().toggle, 1);
        menu.click(entry().id);
        QTRY_COMPARE_WITH_TIMEOUT(state(), TunnelState::Stopped, Longest);
        QTRY_COMPARE(entry().toggle, 0);
        menu.click(entry().id);
        QTRY_COMPARE_WITH_TIMEOUT(state(), TunnelState::Up, Longest);
        QTRY_VERIFY(entry().label.contains(u"Up"));
        QCOMPARE(entry().toggle, 1);
        menu.click(menu.find(u"Disconnect all"_s).id);
        QTRY_COMPARE_WITH_TIMEOUT(state(), TunnelState::Stopped, Longest);
    }

    void aProfileIsEdited()
    {
        start();
        press(Qt::Key_F2);
        QVERIFY(dialog<ProfileEditor>());
        press(Qt::Key_N, Qt::AltModifier);
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"renamed"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(profile().name, u"renamed"_s);
        QTRY_VERIFY(!window()->findChild<ProfileEditor *>());
    }

    void aTunnelIsTestedStepByStep()
    {
        start();
        press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        auto *test = dialog<TestDialog>();
        QVERIFY(test);
        const auto *again = test->findChild<QPushButton *>(u"again"_s);
        QTRY_VERIFY_WITH_TIMEOUT(again->isEnabled(), Longest);
        QStringList outcomes;
        for (const TestStep &step : test->steps())
            outcomes.append(step.step +
                            (step.outcome == TestStep::Outcome::Good ? u" works"_s : u" fails"_s));
        QCOMPARE(outcomes, QStringList({u"name works"_s, u"tcp works"_s, u"host-key works"_s,
                                        u"login works"_s, u"forwarding works"_s,
                                        u"endpoint works"_s, u"endpoint works"_s}));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!window()->findChild<TestDialog *>());
        // The tunnel itself was left alone.
        QCOMPARE(state(), TunnelState::Idle);
    }

    void aServiceIsFoundAndUsed()
    {
        const TargetServer echo(TargetServer::echo);
        start();
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto *services = dialog<ServicesDialog>();
        QVERIFY(services);
        auto *list = services->findChild<QTreeWidget *>();
        QTRY_VERIFY_WITH_TIMEOUT(list->topLevelItemCount() > 0, Longest);
        const QString wanted = u"127.0.0.1:%1"_s.arg(echo.port());
        QTRY_COMPARE(QApplication::focusWidget(), list);
        press(Qt::Key_Home);
        for (int row = 0; row < list->topLevelItemCount() && list->currentItem()->text(1) != wanted;
             ++row)
            press(Qt::Key_Down);
        QCOMPARE(list->currentItem()->text(1), wanted);
        press(Qt::Key_Space);
        press(Qt::Key_A, Qt::AltModifier);
        QTRY_COMPARE(profile().endpoints.size(), 3);
        QCOMPARE(profile().endpoints.last().target.toString(), wanted);
        const HostPort here = profile().endpoints.last().listen.tcp();
        QTRY_VERIFY(engine().status().profiles.first().endpoints.value(2).listening);
        QTcpSocket client;
        client.connectToHost(here.host, here.port);
        client.write("through the tunnel");
        QTRY_COMPARE_WITH_TIMEOUT(client.bytesAvailable(), 18, Longest);
    }

    void aHostIsImportedRemovedAndBroughtBack()
    {
        start();
        QFile config(file(u"ssh_config"_s));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("Host bastion\n HostName bastion.example\n LocalForward 25432 db:5432\n");
        config.close();
        OwnConfig own = OwnConfig::standard();
        own.path = own.configFile = config.fileName();
        own.home = m_folder->path();
        window()->transfer().setOwnConfig(own);
        press(Qt::Key_I, Qt::ControlModifier);
        auto *import = dialog<ImportDialog>();
        QVERIFY(import);
        QTRY_COMPARE(import->findChild<QTreeWidget *>()->topLevelItemCount(), 1);
        press(Qt::Key_Return);
        QTRY_COMPARE(engine().profiles().size(), 2);
        // The dialog says what came of it; Enter closes it.
        QTRY_VERIFY(QApplication::focusWidget() == import->focusWidget() &&
                    qobject_cast<QPushButton *>(import->focusWidget()) &&
                    qobject_cast<QPushButton *>(import->focusWidget())->text() == u"&Close");
        press(Qt::Key_Return);
        QVERIFY(isBack<ImportDialog>());
        QTRY_COMPARE(window()->currentProfile(), engine().profiles().last().id);
        press(Qt::Key_Delete);
        QVERIFY(dialog<PlainMessageBox>());
        press(Qt::Key_R, Qt::AltModifier);
        QTRY_COMPARE(engine().profiles().size(), 1);
        QVERIFY(isBack<PlainMessageBox>());
        press(Qt::Key_U, Qt::AltModifier);
        QTRY_COMPARE(engine().profiles().size(), 2);
        QTRY_COMPARE(engine().profiles().last().name, u"bastion"_s);
        QTRY_COMPARE(window()->currentProfile(), engine().profiles().last().id);
    }

    void aTunnelFailsAndIsMended()
    {
        start();
        press(Qt::Key_F2);
        QVERIFY(dialog<ProfileEditor>());
        press(Qt::Key_D, Qt::AltModifier);
        press(Qt::Key_Home);
        type(u"nobody@"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(profile().destination.startsWith(u"nobody@"));
        QVERIFY(isBack<ProfileEditor>());
        press(Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(state(), TunnelState::Failed, Longest);
        QCOMPARE(engine().status().profiles.first().failure->kind, FailureKind::Authentication);
        press(Qt::Key_F2);
        QVERIFY(dialog<ProfileEditor>());
        press(Qt::Key_D, Qt::AltModifier);
        press(Qt::Key_Home);
        for (int i = 0; i < 7; ++i)
            press(Qt::Key_Delete);
        press(Qt::Key_Return);
        QTRY_VERIFY(!profile().destination.contains(u'@'));
        QVERIFY(isBack<ProfileEditor>());
        press(Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(state(), TunnelState::Up, Longest);
    }

    /// With its plot and an ssh that is up: where nothing goes on, no thread has anything to do.
    void aWindowThatShowsNothingNewRests()
    {
        start();
        press(Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(state(), TunnelState::Up, Longest);
        // A minute of traffic and a new state count seconds; this is about the time after that.
        const auto hourLater = [] { return QDateTime::currentDateTimeUtc().addSecs(3600); };
        window()->setClock(hourLater);
        auto *ticker = window()->findChild<QTimer *>(u"ticker"_s);
        QMetaObject::invokeMethod(ticker, "timeout");
        QVERIFY(ticker->intervalAsDuration() >= std::chrono::minutes(1));
        // Whoever blinks is no part of it.
        QApplication::setCursorFlashTime(0);
        int best = 1000;
        // A machine that has other things to do may disturb one try.
        for (int i = 0; i < 5 && best > 0; ++i)
            best = std::min(best, wakeUps());
        QCOMPARE(best, 0);
    }

    /// The page answers nobody but the server, so its text has come through the tunnel.
    void aBrowserFindsThePagesText()
    {
        const QString chromium = QStandardPaths::findExecutable(u"chromium"_s);
        if (chromium.isEmpty())
            QSKIP("Chromium is needed");
        // As a person's own would be, but without a window, and with its page in a file.
        QFile program(file(u"chromium"_s));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("#!/bin/sh\nHOME='" + m_folder->path().toUtf8() + "' exec '" +
                      chromium.toUtf8() +
                      "' --headless --no-sandbox --disable-gpu --dump-dom \"$@\" >'" +
                      file(u"page"_s).toUtf8() + "' 2>/dev/null\n");
        program.close();
        QVERIFY(program.setPermissions(program.permissions() | QFile::ExeOwner));
        Settings settings;
        settings.browser = program.fileName();
        QCOMPARE(SettingsFile(file(u"settings.json"_s)).write(settings), std::nullopt);
        start();
        QTRY_VERIFY(engine().status().profiles.first().socksAddress().has_value());
        press(Qt::Key_B, Qt::ControlModifier);
        const auto page = [this] {
            QFile dumped(file(u"page"_s));
            return dumped.open(QIODevice::ReadOnly) ? dumped.readAll() : QByteArray();
        };
        QTRY_VERIFY_WITH_TIMEOUT(page().contains("</html>"), 2 * Longest);
        QVERIFY2(page().contains("Culvert"), page().constData());
        QCOMPARE(state(), TunnelState::Up);
    }
};

CULVERT_TEST_MAIN(int argc, char *argv[])
{
    RealDisplay display;
    if (!display.start())
        qunsetenv("DISPLAY");
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    JourneysTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journeys.moc"
