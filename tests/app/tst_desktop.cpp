// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop.h"
#include "app/desktop/autostart.h"
#include "core/model/profilejson.h"
#include "ui/editor/profileeditor.h"
#include "ui/widgets/failurebanner.h"
#include "ui/window/logpane.h"
#include "ui/window/mainwindow.h"
#include "ui/window/settingsdialog.h"
#include "ui/window/windowmemory.h"

#include <QApplication>
#include <QComboBox>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Culvert;
using namespace Qt::StringLiterals;

/// The window of the whole program, over the real engine.
class DesktopTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Service> m_service;
    std::unique_ptr<Desktop> m_desktop;

    AppPaths paths() const
    {
        AppPaths paths{m_folder->filePath(u"profiles.json"_s), m_folder->filePath(u"window.json"_s),
                       m_folder->filePath(u"browsers"_s), m_folder->filePath(u"run"_s)};
        paths.preferencesFile = m_folder->filePath(u"settings.json"_s);
        paths.logFile = m_folder->filePath(u"log.json"_s);
        return paths;
    }
    void store(const QList<Profile> &profiles) const
    {
        QFile file(paths().profilesFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray json = profilesToJson(profiles);
        QCOMPARE(file.write(json), json.size());
    }
    void start()
    {
        m_service = std::make_unique<Service>(paths(), false);
        QCOMPARE(m_service->start(), Service::Start::Started);
        m_desktop = std::make_unique<Desktop>(*m_service, paths());
        m_desktop->start();
        QVERIFY(window());
    }
    static MainWindow *window()
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        const auto found = std::find_if(all.begin(), all.end(), [](QWidget *widget) {
            return qobject_cast<MainWindow *>(widget);
        });
        return found == all.end() ? nullptr : qobject_cast<MainWindow *>(*found);
    }
    /// The entry of the tray's menu that shows or hides the window.
    static QAction *windowEntry()
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        for (const QWidget *widget : all) {
            const QList<QAction *> actions = widget->actions();
            for (QAction *action : actions) {
                if (action->text().endsWith(u" window"))
                    return action;
            }
        }
        return nullptr;
    }

private Q_SLOTS:
    // The person's own desktop has nothing to do with it.
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        m_desktop.reset();
        m_service.reset();
    }

    void theLastTunnelIsSelectedAgain()
    {
        const QList<Profile> profiles{Profile::create(u"a"_s, u"me@a.example"_s),
                                      Profile::create(u"b"_s, u"me@b.example"_s)};
        store(profiles);
        WindowMemory memory;
        memory.profile = profiles.last().id;
        QCOMPARE(memory.write(paths().settingsFile), std::nullopt);
        start();
        QTRY_COMPARE(m_service->engine().status().profiles.size(), 2);
        QCOMPARE(window()->currentProfile(), profiles.last().id);
    }

    void aNewTunnelIsSelected()
    {
        store({Profile::create(u"a"_s, u"me@a.example"_s)});
        start();
        QTRY_VERIFY(!window()->currentProfile().isEmpty());
        window()->duplicateCurrent();
        window()->findChild<ProfileEditor *>()->accept();
        QTRY_COMPARE(m_service->engine().status().profiles.size(), 2);
        QCOMPARE(window()->currentProfile(), m_service->engine().profiles().last().id);
    }

    void settingsAreKeptAndUsed()
    {
        Settings settings;
        settings.theme = Settings::Theme::Dark;
        QCOMPARE(SettingsFile(paths().preferencesFile).write(settings), std::nullopt);
        const QPalette before = QApplication::palette();
        start();
        QCOMPARE(QApplication::palette().color(QPalette::Base),
                 ThemeSwitch::dark().color(QPalette::Base));
        const QList<QAction *> actions = window()->actions();
        for (QAction *action : actions) {
            if (action->iconText() == u"Settings")
                action->trigger();
        }
        auto *dialog = window()->findChild<SettingsDialog *>();
        QVERIFY(dialog);
        const QList<QComboBox *> boxes = dialog->findChildren<QComboBox *>();
        for (QComboBox *box : boxes) {
            if (box->findText(u"Dark"_s) >= 0)
                box->setCurrentIndex(0);
        }
        dialog->accept();
        QCOMPARE(QApplication::palette().color(QPalette::Base), before.color(QPalette::Base));
        std::optional<Failure> notice;
        QCOMPARE(SettingsFile(paths().preferencesFile).read(&notice).theme,
                 Settings::Theme::System);
    }

    void brokenSettingsAreSaid()
    {
        QFile file(paths().preferencesFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        start();
        const QList<FailureBanner *> banners = window()->findChildren<FailureBanner *>();
        QVERIFY(std::any_of(banners.begin(), banners.end(), [](const FailureBanner *banner) {
            return banner->isVisible() &&
                   banner->accessibleDescription().contains(u"settings.json");
        }));
        QVERIFY(!QFile::exists(paths().preferencesFile));
    }

    void startedAtLoginItBeginsWithoutAWindow()
    {
        qputenv(Autostart::Variable, "tray");
        start();
        QVERIFY(!qEnvironmentVariableIsSet(Autostart::Variable));
        QVERIFY(!window()->isVisible());
        // As a second start of the program does.
        window()->raiseWindow();
        QVERIFY(window()->isVisible());
    }

    void whatHappensToTunnelsIsLogged()
    {
        store({Profile::create(u"a"_s, u"me@a.example"_s)});
        start();
        QTRY_VERIFY(window()->log().model().rowCount() > 0);
        QVERIFY(window()->log().model().line(0).contains(u"a: "));
    }

    /// The window has what `culvert logs` has, and each line once.
    void theLogOfAnEarlierRunIsShownAgain()
    {
        store({Profile::create(u"a"_s, u"me@a.example"_s)});
        const LogEntry before{QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC),
                              {LogLine::Priority::Notice, u"a: logged in"_s, u"a"_s, u"1"_s}};
        QFile file(paths().logFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(before.toJson()).toJson(QJsonDocument::Compact) + '\n');
        file.close();
        start();
        LogModel &shown = window()->log().model();
        QVERIFY(shown.line(0).endsWith(u"a: logged in"));
        QTRY_VERIFY(shown.rowCount() > 1);
        QCOMPARE(shown.rowCount(), m_service->logBook().entries().size());
    }

    void aMinimisedWindowComesBackAtTheFirstClick()
    {
        start();
        QTRY_COMPARE(windowEntry()->text(), u"&Hide window"_s);
        window()->showMinimized();
        QTRY_COMPARE(windowEntry()->text(), u"&Show window"_s);
        windowEntry()->trigger();
        QVERIFY(window()->isVisible() && !window()->isMinimized());
        QTRY_COMPARE(windowEntry()->text(), u"&Hide window"_s);
        windowEntry()->trigger();
        QVERIFY(!window()->isVisible());
    }
};

QTEST_MAIN(DesktopTest)
#include "tst_desktop.moc"
