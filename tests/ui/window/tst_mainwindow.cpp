// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/ui/fakeengine.h"
#include "tests/ui/fakeprobe.h"
#include "tests/ui/samples.h"
#include "ui/editor/profiledefaults.h"
#include "ui/editor/profileeditor.h"
#include "ui/editor/servicesdialog.h"
#include "ui/editor/testdialog.h"
#include "ui/models/profiledelegate.h"
#include "ui/programs/runlist.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/failurebanner.h"
#include "ui/widgets/plainmessagebox.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/warningnotice.h"
#include "ui/window/detailspane.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b2d30), QColor(0x2b2d30));
    palette.setColor(QPalette::Base, QColor(0x1e1f22));
    palette.setColor(QPalette::AlternateBase, QColor(0x26282b));
    palette.setColor(QPalette::Highlight, QColor(0x3d8fd9));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    for (const QPalette::ColorRole role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, QColor(0xdfe1e5));
        palette.setColor(QPalette::Disabled, role, QColor(0x7f828a));
    }
    palette.setColor(QPalette::PlaceholderText, QColor(0x8a8d94));
    palette.setColor(QPalette::ToolTipBase, QColor(0x3a3c40));
    return palette;
}

/// Keeps the picture where CULVERT_PICTURES names a folder, for people to look at.
void keep(const QPixmap &picture, const QString &name)
{
    const QString folder = qEnvironmentVariable("CULVERT_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(picture.save(QDir(folder).filePath(name + u".png")));
}

QList<Profile> profilesOf(const EngineStatus &status)
{
    QList<Profile> profiles;
    for (const ProfileStatus &each : status.profiles) {
        Profile profile = ProfileDefaults::fresh(profiles);
        profile.id = each.id;
        profile.name = each.name;
        profile.destination = each.destination;
        profiles.append(profile);
    }
    return profiles;
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<MainWindow> m_window;

    QListView *list() const { return m_window->findChild<QListView *>(); }
    QAction *action(const QString &iconText) const
    {
        const QList<QAction *> actions = m_window->actions();
        for (QAction *each : actions) {
            if (each->iconText() == iconText)
                return each;
        }
        return nullptr;
    }
    void open(const EngineStatus &status = Samples::several())
    {
        m_window.reset();
        m_engine = std::make_unique<FakeEngine>();
        m_engine->setProfiles(profilesOf(status));
        m_engine->setStatus(status);
        m_engine->connections = Samples::connections();
        m_window = std::make_unique<MainWindow>(*m_engine);
        m_window->setClock(&Samples::now);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStyleFactory::create(u"Fusion"_s)); }
    void cleanup()
    {
        m_window.reset();
        m_engine.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QApplication::setPalette(QApplication::style()->standardPalette());
    }

    void spaceTogglesTheSwitch()
    {
        open();
        list()->setFocus();
        m_window->selectProfile(u"x"_s);
        QTest::keyClick(list(), Qt::Key_Space);
        QCOMPARE(m_engine->requests, QStringList{u"up x"_s});
        m_window->selectProfile(u"w"_s);
        QTest::keyClick(list(), Qt::Key_Space);
        QCOMPARE(m_engine->requests.last(), u"down w"_s);
    }

    void aClickOnTheSwitchTogglesAndElsewhereSelects()
    {
        open();
        const QModelIndex home = list()->model()->index(1, 0);
        QStyleOptionViewItem option;
        option.initFrom(list()->viewport());
        option.rect = list()->visualRect(home);
        const QRect toggle = ProfileDelegate::switchRect(option);
        QVERIFY(option.rect.contains(toggle));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, toggle.center());
        QCOMPARE(m_engine->requests, QStringList{u"down h"_s});
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualRect(list()->model()->index(2, 0)).center());
        QCOMPARE(m_engine->requests.size(), 1);
        QCOMPARE(m_window->currentProfile(), u"l"_s);
    }

    void theSwitchInTheDetailsWaitsForTheEngine()
    {
        open();
        auto *toggle = m_window->findChild<Switch *>();
        QVERIFY(toggle->isChecked());
        QVERIFY(toggle->accessibleName().contains(u"work"_s));
        QTest::keyClick(toggle, Qt::Key_Space);
        QCOMPARE(m_engine->requests, QStringList{u"down w"_s});
        QVERIFY(toggle->isChecked());
        EngineStatus status = m_engine->status();
        status.profiles[0].state = TunnelState::Stopped;
        m_engine->setStatus(status);
        QVERIFY(!toggle->isChecked());
    }

    void copyPutsTheEndpointOnTheClipboard()
    {
        open();
        QGuiApplication::clipboard()->clear();
        auto *details = m_window->findChild<DetailsPane *>();
        CopyButton *second = nullptr;
        const QList<CopyButton *> buttons = details->findChildren<CopyButton *>();
        for (CopyButton *button : buttons) {
            if (button->accessibleName().contains(u"127.0.0.1:5432"_s))
                second = button;
        }
        QVERIFY(second);
        second->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"127.0.0.1:5432"_s);
        QVERIFY(second->isDone());
        QCOMPARE(second->accessibleName(), u"Copied"_s);
        QTRY_VERIFY(!second->isDone());
        QVERIFY(second->accessibleName().contains(u"127.0.0.1:5432"_s));
    }

    void removeAsksFirst()
    {
        open();
        const auto question = [this] { return m_window->findChild<QMessageBox *>(); };
        action(u"Remove"_s)->trigger();
        QVERIFY(question());
        QVERIFY(question()->informativeText().contains(u"12 connections"_s));
        QTest::keyClick(question(), Qt::Key_Return);
        QTRY_VERIFY(!question());
        QCOMPARE(m_engine->requests, QStringList());

        action(u"Remove"_s)->trigger();
        const QList<QAbstractButton *> buttons = question()->buttons();
        for (QAbstractButton *button : buttons) {
            if (question()->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
        QCOMPARE(m_engine->requests, QStringList{u"remove w"_s});
        QTRY_COMPARE(list()->model()->rowCount(), 5);
        QCOMPARE(m_window->currentProfile(), u"h"_s);

        // And can be undone.
        auto *note = m_window->findChild<WarningNotice *>(u"note"_s);
        QVERIFY(note->isVisible());
        note->findChild<QPushButton *>()->click();
        QVERIFY(!note->isVisible());
        QTRY_COMPARE(list()->model()->rowCount(), 6);
        QTRY_COMPARE(m_engine->requests.last(), u"reorder w h l o s x"_s);
        QTRY_COMPARE(m_window->currentProfile(), u"w"_s);
    }

    void theSearchLeavesWhatHasTheText()
    {
        open();
        auto *search = m_window->findChild<QLineEdit *>(u"search"_s);
        action(u"Find"_s)->trigger();
        QTest::keyClicks(QApplication::focusWidget(), u"old"_s);
        QCOMPARE(search->text(), u"old"_s);
        QCOMPARE(list()->model()->rowCount(), 1);
        QCOMPARE(m_window->currentProfile(), u"o"_s);
        search->setText(u"<b>zz"_s);
        QCOMPARE(list()->model()->rowCount(), 0);
        QVERIFY(!action(u"Remove"_s)->isEnabled());
        keep(m_window->grab(), u"nothing-found"_s);
        search->clear();
        QCOMPARE(list()->model()->rowCount(), 6);
    }

    void groupsAreFoldedByKeysAndStayAsTheyWere()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"window.json"_s);
        open();
        m_window->rememberIn(file);
        QList<Profile> profiles = m_engine->profiles();
        for (Profile &profile : profiles)
            profile.group = profile.id == u"w" ? QString() : u"lab"_s;
        m_engine->setProfiles(profiles);
        QCOMPARE(list()->model()->rowCount(), 7);
        m_window->selectProfile(u"w"_s);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Down);
        // A heading has no details of its own.
        QVERIFY(m_window->currentProfile().isEmpty());
        QVERIFY(!m_window->findChild<DetailsPane *>()->isVisible());
        keep(m_window->grab(), u"groups"_s);
        QTest::keyClick(list(), Qt::Key_Left);
        QCOMPARE(list()->model()->rowCount(), 2);
        // What has to be seen opens its group.
        m_window->selectProfile(u"x"_s);
        QCOMPARE(m_window->currentProfile(), u"x"_s);
        m_window->selectProfile(u"w"_s);
        QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_Left);
        QCOMPARE(list()->model()->rowCount(), 2);
        QTest::keyClick(list(), Qt::Key_Space);
        QVERIFY(m_engine->requests.contains(u"up x"_s));
        m_window->close();
        open();
        m_window->rememberIn(file);
        m_engine->setProfiles(profiles);
        QCOMPARE(list()->model()->rowCount(), 2);
    }

    void aTunnelIsMovedByKeys()
    {
        open();
        m_window->selectProfile(u"h"_s);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_engine->requests, QStringList{u"reorder h w l o s x"_s});
        QTRY_COMPARE(list()->model()->index(0, 0).data().toString(), u"home"_s);
        QCOMPARE(m_window->currentProfile(), u"h"_s);
    }

    void theCommandOfSshIsCopied()
    {
        open();
        action(u"Copy as ssh command"_s)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"ssh -N -D "));
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"me@bastion.example"));
    }

    void aProgramIsOpenedThroughTheSelectedTunnel()
    {
        open();
        const QSignalSpy wanted(m_window.get(), &MainWindow::programRequested);
        m_window->selectProfile(u"h"_s);
        action(u"Program"_s)->trigger();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"h"_s);
    }

    void programsAreShownUnderTheirTunnel()
    {
        EngineStatus status = Samples::several();
        status.profiles.first().runs = {{18, u"psql"_s, 4800, Samples::now(), 3, 4, 10, 20}};
        open(status);
        m_window->show();
        m_window->selectProfile(status.profiles.first().id);
        auto *runs = m_window->findChild<RunList *>();
        QVERIFY(runs->isVisible());
        m_window->selectProfile(status.profiles.at(1).id);
        QVERIFY(!runs->isVisible());
    }

    void itRestsWhereNothingCounts()
    {
        EngineStatus status = Samples::several();
        for (ProfileStatus &profile : status.profiles) {
            profile.state = TunnelState::Up;
            profile.connections = 0;
            profile.since = Samples::now().addSecs(-1000);
        }
        open(status);
        const auto *ticker = m_window->findChild<QTimer *>(u"ticker"_s);
        QVERIFY(ticker);
        QVERIFY(ticker->interval() >= 60'000);
        status.profiles[2].connections = 1;
        m_engine->setStatus(status);
        QVERIFY(ticker->interval() <= 1000);
        m_window->hide();
        QVERIFY(!ticker->isActive());
    }

    void duplicateOpensACopy()
    {
        open();
        action(u"Duplicate"_s)->trigger();
        auto *editor = m_window->findChild<ProfileEditor *>();
        QVERIFY(editor);
        QCOMPARE(editor->profile().name, u"work 2"_s);
        QVERIFY(editor->profile().id != u"w"_s);
        editor->accept();
        QTRY_COMPARE(list()->model()->rowCount(), 7);
        QCOMPARE(m_engine->profiles().last().name, u"work 2"_s);
        QTRY_COMPARE(m_window->currentProfile(), m_engine->profiles().last().id);
    }

    void withoutTunnelsItOffersToAddOne()
    {
        open({});
        auto *empty = m_window->findChild<EmptyPage *>();
        QVERIFY(empty->isVisible());
        QVERIFY(!action(u"Remove"_s)->isEnabled());
        keep(m_window->grab(), u"empty"_s);
        empty->findChild<QPushButton *>(u"emptyAdd"_s)->click();
        QVERIFY(m_window->findChild<ProfileEditor *>());
        m_engine->setStatus(Samples::several());
        QVERIFY(!empty->isVisible());
        QCOMPARE(m_window->currentProfile(), u"w"_s);
    }

    void theFirstRunNeedsKeysAlone_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("asked");
        QTest::newRow("add") << int(Qt::Key_A) << u"add"_s;
        QTest::newRow("import") << int(Qt::Key_I) << u"import"_s;
        QTest::newRow("demo") << int(Qt::Key_D) << u"demo"_s;
        QTest::newRow("start at login") << int(Qt::Key_S) << u"login on"_s;
    }

    void theFirstRunNeedsKeysAlone()
    {
        QFETCH(int, key);
        QFETCH(QString, asked);
        open({});
        m_window->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
        auto *empty = m_window->findChild<EmptyPage *>();
        empty->setImportOffered(true);
        m_window->setStartsAtLogin(false);
        QStringList said;
        connect(empty, &EmptyPage::addRequested, this, [&said] { said.append(u"add"_s); });
        connect(empty, &EmptyPage::importRequested, this, [&said] { said.append(u"import"_s); });
        connect(m_window.get(), &MainWindow::demoRequested, this,
                [&said] { said.append(u"demo"_s); });
        connect(m_window.get(), &MainWindow::startAtLoginChosen, this,
                [&said](bool on) { said.append(on ? u"login on"_s : u"login off"_s); });
        QTest::keyClick(m_window.get(), Qt::Key(key), Qt::AltModifier);
        // A button that is pressed by its key is seen to be pressed for a moment.
        QTRY_COMPARE(said, QStringList{asked});
        // And by Tab and Space, from where one begins.
        QStringList reached;
        for (int i = 0; i < 20; ++i) {
            if (const QWidget *focus = m_window->focusWidget())
                reached.append(focus->objectName());
            QTest::keyClick(m_window.get(), Qt::Key_Tab);
        }
        for (const QString &button :
             {u"emptyAdd"_s, u"emptyImport"_s, u"emptyDemo"_s, u"emptyLogin"_s})
            QVERIFY2(reached.contains(button), qPrintable(reached.join(u' ')));
    }

    void aFirstTunnelIsThereAfterOneWord()
    {
        open({});
        m_window->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
        // The first button has the focus.
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
        auto *editor = m_window->findChild<ProfileEditor *>();
        QVERIFY(editor);
        editor->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), editor);
        QTest::keyClicks(QApplication::focusWidget(), u"me@server.example"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(m_engine->profiles().size(), 1);
        QCOMPARE(m_engine->profiles().first().name, u"server.example"_s);
        QTRY_COMPARE(m_window->currentProfile(), m_engine->profiles().first().id);
    }

    void quittingAsksAboutUnsavedChangesOnce()
    {
        open();
        QVERIFY(!m_window->asksAboutChanges());
        m_window->editCurrent();
        auto *editor = m_window->findChild<ProfileEditor *>();
        // Nothing to lose.
        QVERIFY(!m_window->asksAboutChanges());
        editor->findChild<QLineEdit *>(u"name"_s)->setText(u"other"_s);
        QVERIFY(m_window->asksAboutChanges());
        const auto *question = editor->findChild<PlainMessageBox *>();
        QVERIFY(question && question->isVisible());
        // Whoever wants it a second time means it.
        QVERIFY(!m_window->asksAboutChanges());
    }

    void servicesOfTheServerBecomeForwards()
    {
        open();
        FakeProbe probe;
        QVERIFY(!action(u"Find services"_s)->isVisible());
        m_window->setProbe(probe);
        QVERIFY(action(u"Find services"_s)->isVisible());
        action(u"Find services"_s)->trigger();
        auto *dialog = m_window->findChild<ServicesDialog *>();
        QVERIFY(dialog);
        auto *services = dialog->findChild<QTreeWidget *>();
        QTRY_COMPARE(services->topLevelItemCount(), 3);
        services->topLevelItem(2)->setCheckState(0, Qt::Checked);
        const qsizetype before = m_engine->profiles().first().endpoints.size();
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        const auto saved = [this] {
            const QList<Profile> profiles = m_engine->profiles();
            return std::find_if(profiles.begin(), profiles.end(),
                                [](const Profile &profile) { return profile.id == u"w"; })
                ->endpoints;
        };
        QTRY_COMPARE(saved().size(), before + 1);
        QCOMPARE(saved().last().target.toString(), u"127.0.0.1:45999"_s);
    }

    void aTunnelAndOneOfItsEndpointsCanBeTested()
    {
        open();
        FakeProbe probe;
        m_window->setProbe(probe);
        action(u"Test"_s)->trigger();
        QTRY_COMPARE(probe.tested.size(), 1);
        QVERIFY(!probe.tested.first().second);
        m_window->findChild<TestDialog *>()->reject();
        QTRY_VERIFY(!m_window->findChild<TestDialog *>());
        Q_EMIT m_window->findChild<DetailsPane *>()->testRequested(1);
        QTRY_COMPARE(probe.tested.size(), 2);
        QCOMPARE(probe.tested.last().second, std::optional<qsizetype>(1));
    }

    void theBannerHasSshsWordsAndTriesAgain()
    {
        open();
        m_window->selectProfile(u"o"_s);
        auto *banner = m_window->findChild<DetailsPane *>()->findChild<FailureBanner *>();
        QVERIFY(banner->isVisible());
        QVERIFY(banner->accessibleDescription().contains(u"has changed"_s));
        auto *retry = banner->findChild<QPushButton *>();
        QVERIFY(retry->isVisible());
        retry->click();
        QCOMPARE(m_engine->requests, QStringList{u"up o"_s});
        m_window->selectProfile(u"w"_s);
        QVERIFY(!banner->isVisible());
    }

    void noticesCanBeDismissed()
    {
        open();
        EngineStatus status = Samples::several();
        status.notices = {
            Failure{FailureKind::InvalidProfile, u"profiles.json was set aside"_s, {}}};
        m_engine->setStatus(status);
        const auto banner = [this]() -> FailureBanner * {
            const QList<FailureBanner *> all = m_window->findChildren<FailureBanner *>();
            for (FailureBanner *each : all) {
                if (each->isVisible() && each->accessibleDescription().contains(u"set aside"))
                    return each;
            }
            return nullptr;
        };
        QVERIFY(banner());
        const QList<QToolButton *> buttons = banner()->findChildren<QToolButton *>();
        for (QToolButton *button : buttons) {
            if (button->accessibleName() == u"Dismiss"_s)
                button->click();
        }
        QVERIFY(!banner());
        m_engine->setStatus(status);
        QVERIFY(!banner());
    }

    void closingQuitsWithoutATrayAndHidesWithOne()
    {
        open();
        const QTemporaryDir folder;
        m_window->rememberIn(folder.filePath(u"window.json"_s));
        const QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
        const QSignalSpy told(m_window.get(), &MainWindow::wentToTray);
        m_window->setHidesOnClose(true);
        for (int i = 0; i < 2; ++i) {
            m_window->show();
            m_window->close();
            QVERIFY(!m_window->isVisible());
        }
        QCOMPARE(quit.size(), 0);
        QCOMPARE(told.size(), 1);
        m_window->setHidesOnClose(false);
        m_window->show();
        m_window->close();
        QCOMPARE(quit.size(), 1);
    }

    void itWatchesOnlyWhileItIsSeen()
    {
        open();
        QVERIFY(m_engine->watched);
        m_window->hide();
        QVERIFY(!m_engine->watched);
        m_window->raiseWindow();
        QVERIFY(m_engine->watched);
    }

    void aMinimisedWindowIsNotSeen()
    {
        open();
        const QSignalSpy seen(m_window.get(), &MainWindow::visibilityChanged);
        m_window->showMinimized();
        QTRY_COMPARE(seen.size(), 1);
        QCOMPARE(seen.last().first().toBool(), false);
        QVERIFY(!m_engine->watched);
        // Already out of sight: nothing new.
        m_window->hide();
        QCOMPARE(seen.size(), 1);
        m_window->raiseWindow();
        QVERIFY(!m_window->isMinimized());
        QTRY_COMPARE(seen.size(), 2);
        QCOMPARE(seen.last().first().toBool(), true);
    }

    void itComesBackAsItWas()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"window.json"_s);
        open();
        m_window->rememberIn(file);
        m_window->resize(1010, 640);
        m_window->findChild<QSplitter *>()->setSizes({400, 610});
        m_window->selectProfile(u"l"_s);
        const QList<int> sizes = m_window->findChild<QSplitter *>()->sizes();
        m_window->close();
        open();
        m_window->rememberIn(file);
        QCOMPARE(m_window->currentProfile(), u"l"_s);
        QTRY_COMPARE(m_window->size(), QSize(1010, 640));
        QTRY_COMPARE(m_window->findChild<QSplitter *>()->sizes(), sizes);
    }

    void theLastTunnelComesBackWithTheFirstStatus()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"window.json"_s);
        open();
        m_window->rememberIn(file);
        m_window->selectProfile(u"l"_s);
        open({});
        m_window->rememberIn(file);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_engine->setStatus(Samples::several());
        QCOMPARE(m_window->currentProfile(), u"l"_s);
        QVERIFY(list()->selectionModel()->isSelected(list()->currentIndex()));
    }

    void aPersonsOwnChoiceWinsOverATunnelThatIsYetToCome()
    {
        open();
        m_window->selectProfile(u"new"_s);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualRect(list()->model()->index(2, 0)).center());
        EngineStatus status = Samples::several();
        status.profiles.append(Samples::profile(u"new"_s, u"new"_s, TunnelState::Stopped));
        m_engine->setStatus(status);
        QCOMPARE(list()->model()->rowCount(), 7);
        QCOMPARE(m_window->currentProfile(), u"l"_s);
    }

    void theRowIsMirroredFromRightToLeft()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        open();
        QStyleOptionViewItem option;
        option.initFrom(list()->viewport());
        option.rect = list()->visualRect(list()->model()->index(0, 0));
        QVERIFY(ProfileDelegate::switchRect(option).center().x() < option.rect.center().x());
        option.direction = Qt::LeftToRight;
        QVERIFY(ProfileDelegate::switchRect(option).center().x() > option.rect.center().x());
        auto *details = m_window->findChild<DetailsPane *>();
        QVERIFY(details->mapTo(m_window.get(), QPoint(0, 0)).x() <
                list()->mapTo(m_window.get(), QPoint(0, 0)).x());
        QCoreApplication::processEvents();
        keep(m_window->grab(), u"righttoleft"_s);
    }

    void everyControlCanBeNamedAndReached()
    {
        open();
        const QList<QAbstractButton *> buttons = m_window->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (!button->isVisible())
                continue;
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                     button->metaObject()->className());
        }
        // The Tab key walks in a circle that has the list and the switch of the details in it.
        QSet<QWidget *> reached;
        list()->setFocus();
        for (int i = 0; i < 60; ++i) {
            reached.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QVERIFY(reached.contains(list()));
        QVERIFY(reached.contains(m_window->findChild<Switch *>()));
    }

    void itLooksRight_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("profile");
        for (const bool dark : {false, true}) {
            for (const char *id : {"w", "h", "l", "o"})
                QTest::addRow("%s-%s", dark ? "dark" : "light", id)
                    << dark << QString::fromLatin1(id);
        }
    }

    void itLooksRight()
    {
        QFETCH(bool, dark);
        QFETCH(QString, profile);
        if (dark)
            QApplication::setPalette(darkPalette());
        open();
        m_window->selectProfile(profile);
        // Labels that grew are laid out by the event loop.
        QCoreApplication::processEvents();
        const QImage image = m_window->grab().toImage();
        keep(m_window->grab(), QString::fromLatin1(QTest::currentDataTag()));
        // The pane and the list have the palette's own backgrounds.
        const QPoint corner = list()->mapTo(m_window.get(), QPoint(1, list()->height() - 2));
        QCOMPARE(image.pixelColor(corner * image.devicePixelRatio()),
                 QApplication::palette().color(QPalette::Base));
        // Nothing in the details is wider than there is room for.
        const auto *details = m_window->findChild<DetailsPane *>();
        QVERIFY(details->widget()->minimumSizeHint().width() <= details->viewport()->width());
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
