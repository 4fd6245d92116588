// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/ui/fakeengine.h"
#include "tests/ui/fakeprobe.h"
#include "ui/editor/endpointeditor.h"
#include "ui/editor/endpointlist.h"
#include "ui/editor/profiledefaults.h"
#include "ui/editor/profileeditor.h"
#include "ui/editor/servicesdialog.h"
#include "ui/editor/testdialog.h"
#include "ui/widgets/failurebanner.h"
#include "ui/widgets/optiontable.h"
#include "ui/widgets/plainmessagebox.h"
#include "ui/widgets/warningnotice.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStyleFactory>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

/// A profile with something in every field, and something that this version does not know.
Profile full()
{
    Profile profile = Profile::create(u"work"_s, u"me@bastion.example"_s);
    profile.start = StartMode::Manual;
    profile.idleSeconds = 7;
    profile.jumpHosts = {u"me@gate.example"_s, u"inner:2222"_s};
    profile.identityFile = u"/keys/id"_s;
    profile.configFile = u"/keys/config"_s;
    profile.options.insert(u"Compression"_s, u"yes"_s);
    profile.pool = {2, 64};
    EndpointSettings socks;
    socks.listen = *SocketAddress::parseListen(u"1080"_s);
    socks.name = u"web"_s;
    socks.user = u"u"_s;
    socks.password = u"p"_s;
    EndpointSettings reverse;
    reverse.type = EndpointType::Reverse;
    reverse.listen = *SocketAddress::parseListen(u"127.0.0.1:8080"_s);
    reverse.target = *SocketAddress::parseTarget(u"localhost:3000"_s);
    profile.endpoints = {socks, reverse};
    profile.unknown.insert(u"colour"_s, u"blue"_s);
    return profile;
}

QPushButton *saveButton(const QDialog &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
}

void keep(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("CULVERT_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(widget.grab().save(folder + u'/' + name + u".png"));
}

} // namespace

class ProfileEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStyleFactory::create(u"Fusion"_s)); }

    void whatIsNotTouchedStaysAsItIs()
    {
        FakeEngine engine;
        const Profile profile = full();
        engine.setProfiles({profile});
        ProfileEditor editor(engine, profile, ProfileEditor::Mode::Edit);
        QCOMPARE(editor.profile(), profile);
        editor.findChild<QLineEdit *>(u"name"_s)->setText(u"other"_s);
        editor.accept();
        QTRY_COMPARE(editor.result(), int(QDialog::Accepted));
        Profile expected = profile;
        expected.name = u"other"_s;
        QCOMPARE(engine.profiles(), QList<Profile>{expected});
        QCOMPARE(engine.profiles().first().unknown.value(u"colour"_s).toString(), u"blue"_s);
    }

    void aDestinationIsCompletedByOwnHosts()
    {
        FakeEngine engine;
        ProfileEditor editor(engine, ProfileDefaults::fresh({}), ProfileEditor::Mode::Add);
        editor.setHosts({u"bastion"_s, u"build-host"_s, u"gate"_s});
        editor.show();
        QVERIFY(QTest::qWaitForWindowActive(&editor));
        auto *destination = editor.findChild<QLineEdit *>(u"destination"_s);
        const QAbstractItemView *names = destination->completer()->popup();
        QTest::keyClicks(destination, u"me@BU"_s);
        QVERIFY(names->isVisible());
        QCOMPARE(names->model()->rowCount(), 1);
        QTest::keyClick(destination->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(destination->completer()->popup(), Qt::Key_Return);
        QCOMPARE(destination->text(), u"me@build-host"_s);
        // As if it had been typed.
        QTRY_COMPARE(editor.findChild<QLineEdit *>(u"name"_s)->text(), u"build-host"_s);
    }

    void servicesAndTestsAreOfferedWhereSomebodyCanBeAsked()
    {
        FakeEngine engine;
        const Profile profile = full();
        engine.setProfiles({profile});
        FakeProbe probe;
        ProfileEditor editor(engine, profile, ProfileEditor::Mode::Edit);
        editor.show();
        auto *test = editor.findChild<QPushButton *>(u"test"_s);
        auto *services = editor.findChild<QPushButton *>(u"findServices"_s);
        QVERIFY(!test->isVisible() && !services->isVisible());
        editor.setProbe(probe);
        editor.findChild<QLineEdit *>(u"name"_s)->setText(u"other"_s);
        test->click();
        // As it stands, not as it is stored.
        QTRY_COMPARE(probe.tested.size(), 1);
        QCOMPARE(probe.tested.first().first.name, u"other"_s);
        editor.findChild<TestDialog *>()->reject();
        services->click();
        auto *dialog = editor.findChild<ServicesDialog *>();
        auto *list = dialog->findChild<QTreeWidget *>();
        QTRY_COMPARE(list->topLevelItemCount(), 3);
        list->topLevelItem(2)->setCheckState(0, Qt::Checked);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QCOMPARE(editor.profile().endpoints.size(), profile.endpoints.size() + 1);
        QCOMPARE(editor.profile().endpoints.last().target.toString(), u"127.0.0.1:45999"_s);
        // Nothing is saved yet.
        QCOMPARE(engine.profiles(), QList<Profile>{profile});
    }

    void whatWasTypedOfAnEndpointIsNotLostByClosing()
    {
        EndpointSettings settings;
        settings.listen = *SocketAddress::parseListen(u"1080"_s);
        EndpointEditor editor(settings, false);
        editor.show();
        editor.reject();
        // Nothing was changed.
        QVERIFY(!editor.isVisible());
        editor.show();
        editor.findChild<QLineEdit *>(u"name"_s)->setText(u"web"_s);
        editor.reject();
        auto *question = editor.findChild<PlainMessageBox *>();
        QVERIFY(question && editor.isVisible());
        question->button(PlainMessageBox::Ok)->click();
        QCOMPARE(editor.result(), int(QDialog::Accepted));
        QCOMPARE(editor.settings().name, u"web"_s);
    }

    void aNewTunnelHasNoServicesYet()
    {
        FakeEngine engine;
        FakeProbe probe;
        ProfileEditor editor(engine, ProfileDefaults::fresh({}), ProfileEditor::Mode::Add);
        editor.setProbe(probe);
        editor.show();
        const auto *services = editor.findChild<QPushButton *>(u"findServices"_s);
        QVERIFY(services->isVisible() && !services->isEnabled());
        QVERIFY(services->toolTip().contains(u"Save the tunnel first"));
        // Without a destination there is nothing to test.
        QVERIFY(!editor.findChild<QPushButton *>(u"test"_s)->isEnabled());
    }

    void changeFromElsewhereIsSaid()
    {
        FakeEngine engine;
        const Profile profile = full();
        engine.setProfiles({profile});
        ProfileEditor editor(engine, profile, ProfileEditor::Mode::Edit);
        editor.show();
        const auto *notice = editor.findChild<WarningNotice *>();
        QVERIFY(!notice->isVisible());
        Profile changed = profile;
        changed.idleSeconds = 5;
        engine.setProfiles({changed});
        QVERIFY(notice->isVisible());
        QVERIFY2(notice->accessibleDescription().contains(u"replaces that change"),
                 qPrintable(notice->accessibleDescription()));
        keep(editor, u"editor-changed-elsewhere"_s);
        engine.setProfiles({});
        QVERIFY2(notice->accessibleDescription().contains(u"brings it back"),
                 qPrintable(notice->accessibleDescription()));
        // Of another profile it is nobody's business.
        Profile other = ProfileDefaults::fresh({});
        engine.setProfiles({profile, other});
        QVERIFY(!notice->isVisible());
        editor.accept();
        QTRY_COMPARE(editor.result(), int(QDialog::Accepted));
    }

    void problemsStandAtTheirField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *name, const char *field, const char *text, bool good) {
            QTest::newRow(name) << QString::fromLatin1(field) << QString::fromLatin1(text) << good;
        };
        row("alias", "destination", "bastion", true);
        row("user, host and port", "destination", "me@host:2222", true);
        row("IPv6", "destination", "me@[::1]:22", true);
        row("no destination", "destination", "", false);
        row("an option of ssh", "destination", "-oProxyCommand=x", false);
        row("a shell's command", "destination", "$(id)", false);
        row("no port", "destination", "host:99999", false);
        row("no name", "name", "  ", false);
        row("name like an option", "name", "-x", false);
        row("name of another", "name", "taken", false);
        row("name", "name", "free", true);
        row("no jump host", "jumpHosts", "", true);
        row("jump hosts", "jumpHosts", "a, me@b:22", true);
        row("bad jump host", "jumpHosts", "a, -b", false);
        row("identity file", "identityFile", "/a b/c", true);
        row("identity like an option", "identityFile", "-i", false);
        row("config like an option", "configFile", "-F", false);
    }

    void problemsStandAtTheirField()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(bool, good);
        FakeEngine engine;
        Profile other = ProfileDefaults::fresh({});
        other.name = u"taken"_s;
        engine.setProfiles({full(), other});
        ProfileEditor editor(engine, full(), ProfileEditor::Mode::Edit);
        QVERIFY(saveButton(editor)->isEnabled());
        editor.findChild<QLineEdit *>(field)->setText(text);
        QCOMPARE(editor.visibleProblem(field).isEmpty(), good);
        QCOMPARE(saveButton(editor)->isEnabled(), good);
        QCOMPARE(editor.findChild<QLineEdit *>(field)->accessibleDescription().isEmpty(), good);
    }

    void passwordDoesNotBelongThere()
    {
        FakeEngine engine;
        ProfileEditor editor(engine, full(), ProfileEditor::Mode::Edit);
        const QString field = u"destination"_s;
        editor.findChild<QLineEdit *>(field)->setText(u"me:hunter2@host"_s);
        QVERIFY2(editor.visibleProblem(field).contains(u"password does not belong"),
                 qPrintable(editor.visibleProblem(field)));
        QVERIFY(!editor.visibleProblem(field).contains(u"hunter2"));
        QVERIFY(!saveButton(editor)->isEnabled());
    }

    void optionsAreChecked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("good");
        QTest::newRow("fine") << "ServerAliveInterval"
                              << "20" << true;
        QTest::newRow("empty row") << ""
                                   << "" << true;
        QTest::newRow("no value") << "User"
                                  << "" << false;
        QTest::newRow("Culvert's own") << "ControlPath"
                                       << "/x" << false;
        QTest::newRow("host keys unchecked") << "StrictHostKeyChecking"
                                             << "accept-new" << false;
        QTest::newRow("twice") << "compression"
                               << "no" << false;
    }

    void optionsAreChecked()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(bool, good);
        FakeEngine engine;
        ProfileEditor editor(engine, full(), ProfileEditor::Mode::Edit);
        auto *table = editor.findChild<OptionTable *>()->findChild<QTableWidget *>();
        table->insertRow(1);
        table->setItem(1, 0, new QTableWidgetItem(name));
        table->setItem(1, 1, new QTableWidgetItem(value));
        QCOMPARE(saveButton(editor)->isEnabled(), good);
        QCOMPARE(editor.visibleProblem(u"options"_s).isEmpty(), good);
    }

    void aNewFormDoesNotBeginWithReproaches()
    {
        FakeEngine engine;
        ProfileEditor editor(engine, ProfileDefaults::fresh({}), ProfileEditor::Mode::Add);
        editor.show();
        QVERIFY(QTest::qWaitForWindowActive(&editor));
        auto *destination = editor.findChild<QLineEdit *>(u"destination"_s);
        auto *name = editor.findChild<QLineEdit *>(u"name"_s);
        QVERIFY(editor.visibleProblem(u"destination"_s).isEmpty());
        QVERIFY(!saveButton(editor)->isEnabled());
        QTRY_VERIFY(name->hasFocus() || destination->hasFocus());
        keep(editor, u"editor-new"_s);
        QTest::keyClick(destination, Qt::Key_Return);
        QVERIFY(!editor.visibleProblem(u"destination"_s).isEmpty());
        QVERIFY(engine.requests.isEmpty());
        keep(editor, u"editor-problems"_s);
    }

    void theNameFollowsTheDestinationUntilItIsTyped()
    {
        FakeEngine engine;
        Profile other = ProfileDefaults::fresh({});
        other.name = u"bastion"_s;
        engine.setProfiles({other});
        ProfileEditor editor(engine, ProfileDefaults::fresh({other}), ProfileEditor::Mode::Add);
        auto *destination = editor.findChild<QLineEdit *>(u"destination"_s);
        auto *name = editor.findChild<QLineEdit *>(u"name"_s);
        QTest::keyClicks(destination, u"me@bastion"_s);
        QCOMPARE(name->text(), u"bastion 2"_s);
        QVERIFY(saveButton(editor)->isEnabled());
        name->clear();
        QTest::keyClicks(name, u"mine"_s);
        QTest::keyClicks(destination, u".example"_s);
        QCOMPARE(name->text(), u"mine"_s);
    }

    void itStaysOpenWhenSavingFails()
    {
        FakeEngine engine;
        ProfileEditor editor(engine, full(), ProfileEditor::Mode::Edit);
        editor.open();
        engine.nextFailure = Failure{FailureKind::Permission, u"profiles.json: read-only"_s, {}};
        editor.accept();
        auto *banner = editor.findChild<FailureBanner *>();
        QTRY_VERIFY(banner->isVisible());
        QCOMPARE(banner->failure()->message, u"profiles.json: read-only"_s);
        QVERIFY(editor.isVisible());
        QVERIFY(saveButton(editor)->isEnabled());
        const QSignalSpy saved(&editor, &ProfileEditor::saved);
        editor.accept();
        QTRY_VERIFY(!editor.isVisible());
        QCOMPARE(saved.size(), 1);
    }

    void itAsksBeforeItLosesChanges()
    {
        FakeEngine engine;
        ProfileEditor editor(engine, full(), ProfileEditor::Mode::Edit);
        editor.open();
        editor.findChild<QLineEdit *>(u"name"_s)->setText(u"new"_s);
        editor.reject();
        QVERIFY(editor.isVisible());
        auto *question = editor.findChild<QMessageBox *>();
        QVERIFY(question);
        question->button(QMessageBox::Cancel)->click();
        QVERIFY(editor.isVisible());
        QTRY_VERIFY(!editor.findChild<QMessageBox *>());
        editor.reject();
        editor.findChild<QMessageBox *>()->button(QMessageBox::Discard)->click();
        QVERIFY(!editor.isVisible());
        QVERIFY(engine.requests.isEmpty());
    }

    void withoutChangesItJustCloses()
    {
        FakeEngine engine;
        ProfileEditor editor(engine, full(), ProfileEditor::Mode::Edit);
        editor.open();
        QTest::keyClick(&editor, Qt::Key_Escape);
        QVERIFY(!editor.isVisible());
    }

    void aReverseEndpointIsChangedLikeAnyOther()
    {
        FakeEngine engine;
        ProfileEditor editor(engine, full(), ProfileEditor::Mode::Edit);
        editor.open();
        auto *list = editor.findChild<EndpointList *>();
        auto *tree = list->findChild<QTreeWidget *>();
        QCOMPARE(editor.profile().endpoints, full().endpoints);
        tree->setCurrentItem(tree->topLevelItem(1));
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Return);
        auto *endpoint = list->findChild<EndpointEditor *>();
        QVERIFY(endpoint);
        endpoint->findChild<QLineEdit *>(u"listen"_s)->setText(u"127.0.0.1:0"_s);
        endpoint->accept();
        EndpointSettings expected = full().endpoints.at(1);
        expected.listen = *SocketAddress::parseListen(u"127.0.0.1:0"_s);
        QCOMPARE(editor.profile().endpoints.at(1), expected);
        QCOMPARE(editor.profile().endpoints.at(0), full().endpoints.at(0));
    }

    void anEndpointsNameHasToBeSeen()
    {
        EndpointEditor editor(full().endpoints.first(), false);
        auto *name = editor.findChild<QLineEdit *>(u"name"_s);
        auto *ok = editor.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(ok->isEnabled());
        name->setText(u"we\u202Eb"_s);
        QVERIFY(!ok->isEnabled());
        name->setText(u"web 2 "_s);
        QVERIFY(ok->isEnabled());
        QCOMPARE(editor.settings().name, u"web 2"_s);
    }

    void aNameThatLooksLikeAnothersIsTaken()
    {
        FakeEngine engine;
        Profile other = Profile::create(u"caf\u00E9"_s, u"x"_s);
        engine.setProfiles({other, full()});
        ProfileEditor editor(engine, full(), ProfileEditor::Mode::Edit);
        auto *name = editor.findChild<QLineEdit *>(u"name"_s);
        name->setText(u"cafe\u0301"_s);
        QCOMPARE(editor.problems().size(), 1);
        QCOMPARE(editor.problems().first().field, u"name"_s);
        QCOMPARE(ProfileDefaults::freeName(u"cafe\u0301"_s, {other}), u"cafe\u0301 2"_s);
        QCOMPARE(ProfileDefaults::freeName(QString(255, u'h'), {}), QString(90, u'h'));
    }

    void anEndpointHasASwitch()
    {
        FakeEngine engine;
        ProfileEditor editor(engine, full(), ProfileEditor::Mode::Edit);
        editor.open();
        auto *tree = editor.findChild<EndpointList *>()->findChild<QTreeWidget *>();
        QCOMPARE(tree->topLevelItem(1)->checkState(0), Qt::Checked);
        tree->setFocus();
        tree->setCurrentItem(tree->topLevelItem(1));
        QTest::keyClick(tree, Qt::Key_Space);
        QVERIFY(!editor.profile().endpoints.at(1).enabled);
        QVERIFY(editor.profile().endpoints.at(0).enabled);
        QTest::keyClick(tree, Qt::Key_Space);
        QCOMPARE(editor.profile().endpoints, full().endpoints);
    }

    void endpoints_data()
    {
        QTest::addColumn<bool>("socks");
        QTest::addColumn<QString>("listen");
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("consent");
        QTest::addColumn<bool>("good");
        QTest::newRow("loopback") << true << "127.0.0.1:1080"
                                  << "" << false << true;
        QTest::newRow("port alone") << true << "1080"
                                    << "" << false << true;
        QTest::newRow("any port") << true << "127.0.0.1:0"
                                  << "" << false << true;
        QTest::newRow("socket") << true << "/tmp/a.sock"
                                << "" << false << true;
        QTest::newRow("nothing") << true << ""
                                 << "" << false << false;
        QTest::newRow("a name") << true << "host:1"
                                << "" << false << false;
        QTest::newRow("network") << true << "0.0.0.0:1080"
                                 << "" << false << false;
        QTest::newRow("network, IPv6") << true << "[::]:1080"
                                       << "" << false << false;
        QTest::newRow("network by consent") << true << "0.0.0.0:1080"
                                            << "" << true << true;
        QTest::newRow("forward") << false << "127.0.0.1:5432"
                                 << "db:5432" << false << true;
        QTest::newRow("forward to a path") << false << "5432"
                                           << "/run/db.sock" << false << true;
        QTest::newRow("no target") << false << "5432"
                                   << "" << false << false;
        QTest::newRow("target without port") << false << "5432"
                                             << "db" << false << false;
    }

    void endpoints()
    {
        QFETCH(bool, socks);
        QFETCH(QString, listen);
        QFETCH(QString, target);
        QFETCH(bool, consent);
        QFETCH(bool, good);
        EndpointSettings settings;
        settings.type = socks ? EndpointType::Socks : EndpointType::Forward;
        EndpointEditor editor(settings, true);
        editor.findChild<QLineEdit *>(u"listen"_s)->setText(listen);
        editor.findChild<QLineEdit *>(u"target"_s)->setText(target);
        if (consent)
            editor.findChild<QCheckBox *>(u"consent"_s)->setChecked(true);
        QPushButton *ok = editor.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QCOMPARE(ok->isEnabled(), good);
        if (good)
            QCOMPARE(editor.settings().allowOtherUsers, consent);
    }

    void aWordForThisComputerIsNoWordForTheNetwork()
    {
        EndpointSettings settings;
        settings.listen = *SocketAddress::parseListen(u"1080"_s);
        settings.allowOtherUsers = true;
        EndpointEditor editor(settings, false);
        editor.open();
        const QPushButton *ok =
            editor.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(ok->isEnabled());
        editor.findChild<QLineEdit *>(u"listen"_s)->setText(u"0.0.0.0:1080"_s);
        QVERIFY(!editor.findChild<QCheckBox *>(u"consent"_s)->isChecked());
        QVERIFY(!ok->isEnabled());
        keep(editor, u"endpoint"_s);
    }

    void webPagesFollowTheTargetUnlessSaid()
    {
        EndpointSettings settings;
        settings.type = EndpointType::Forward;
        settings.listen = *SocketAddress::parseListen(u"5432"_s);
        settings.target = *SocketAddress::parseTarget(u"db.internal:5432"_s);
        EndpointEditor editor(settings, false);
        editor.open();
        auto *pages = editor.findChild<QCheckBox *>(u"browsers"_s);
        auto *target = editor.findChild<QLineEdit *>(u"target"_s);
        QVERIFY(pages->isVisible());
        QVERIFY(!pages->isChecked());
        target->setText(u"wiki.internal:80"_s);
        QVERIFY(pages->isChecked());
        QCOMPARE(editor.settings().browsers, std::nullopt);
        pages->click();
        QCOMPARE(editor.settings().browsers, std::optional(false));
        target->setText(u"wiki.internal:8080"_s);
        QVERIFY(!pages->isChecked());
        // No page reaches a socket.
        editor.findChild<QLineEdit *>(u"listen"_s)->setText(u"/run/s"_s);
        QVERIFY(!pages->isVisible());

        EndpointEditor proxy(EndpointSettings{}, false);
        proxy.open();
        QVERIFY(!proxy.findChild<QCheckBox *>(u"browsers"_s)->isVisible());
    }

    void socketHasAModeInPlaceOfAConsent()
    {
        EndpointSettings settings;
        settings.listen = *SocketAddress::parseListen(u"/run/user/1000/s"_s);
        settings.socketMode = 0640;
        EndpointEditor editor(settings, false);
        editor.open();
        auto *mode = editor.findChild<QComboBox *>(u"mode"_s);
        QVERIFY(mode->isVisible());
        QVERIFY(!editor.findChild<QCheckBox *>(u"consent"_s)->isVisible());
        QCOMPARE(editor.settings().socketMode, 0640);
        mode->setCurrentIndex(mode->findData(0660));
        QCOMPARE(editor.settings().socketMode, 0660);
        keep(editor, u"endpoint-socket"_s);
        editor.findChild<QLineEdit *>(u"listen"_s)->setText(u"1080"_s);
        QVERIFY(!mode->isVisible());
        QVERIFY(editor.findChild<QCheckBox *>(u"consent"_s)->isVisible());
    }

    void thePictureOfAFullEditor()
    {
        FakeEngine engine;
        ProfileEditor editor(engine, full(), ProfileEditor::Mode::Edit);
        editor.open();
        QVERIFY(QTest::qWaitForWindowExposed(&editor));
        keep(editor, u"editor-tunnel"_s);
        auto *tabs = editor.findChild<QTabWidget *>();
        tabs->setCurrentIndex(1);
        keep(editor, u"editor-ssh"_s);
        QVERIFY(tabs->currentWidget()->minimumSizeHint().width() <= tabs->width());
    }
};

QTEST_MAIN(ProfileEditorTest)
#include "tst_profileeditor.moc"
