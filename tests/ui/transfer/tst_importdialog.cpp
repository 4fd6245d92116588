// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/config/sshcommand.h"
#include "core/import/importrun.h"
#include "core/model/profilejson.h"
#include "tests/ui/fakeengine.h"
#include "ui/transfer/importdialog.h"
#include "ui/transfer/importtree.h"
#include "ui/transfer/transfer.h"
#include "ui/widgets/emptypage.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

class ImportDialogTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<ImportDialog> m_dialog;

    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_home->filePath(name));
        const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        return written ? file.fileName() : QString();
    }
    OwnConfig own() const
    {
        const QString path = m_home->filePath(u"config"_s);
        return {findSshProgram(), path, m_home->path(), path};
    }
    void open()
    {
        m_dialog = std::make_unique<ImportDialog>(*m_engine, own());
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    ImportTree *tree() const { return m_dialog->findChild<ImportTree *>(); }
    QPushButton *button() const { return m_dialog->findChild<QPushButton *>(u"import"_s); }
    QString words() const { return m_dialog->findChild<QLabel *>(u"words"_s)->text(); }
    /// A row's lines, "label: text".
    static QStringList details(const QTreeWidgetItem *row)
    {
        QStringList lines;
        for (int i = 0; i < row->childCount(); ++i)
            lines << row->child(i)->text(0) + u": " + row->child(i)->text(1);
        return lines;
    }
    void keep(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("CULVERT_PICTURES");
        QCoreApplication::processEvents();
        if (!folder.isEmpty())
            QVERIFY(m_dialog->grab().save(QDir(folder).filePath(name + u".png")));
    }

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStyleFactory::create(u"Fusion"_s)); }
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_engine = std::make_unique<FakeEngine>();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_engine.reset();
    }

    void ownHostsAreListedWithWhatTheyBring()
    {
        write(u"config"_s, "Host work\nDynamicForward 1080\nProxyJump gate\n"
                           "Host gate \"a b\"\nHostName g.example\n");
        open();
        QTRY_COMPARE(tree()->topLevelItemCount(), 3);
        const QTreeWidgetItem *work = tree()->topLevelItem(0);
        QCOMPARE(work->text(0), u"work"_s);
        QCOMPARE(work->checkState(0), Qt::Checked);
        QCOMPARE(details(work),
                 QStringList({u"Destination: work"_s, u"Endpoint: socks 127.0.0.1:1080"_s,
                              u"Config file: "_s + own().configFile}));
        QVERIFY(tree()->topLevelItem(2)->text(1).startsWith(u"cannot be used: "));
        QVERIFY(!tree()->topLevelItem(2)->flags().testFlag(Qt::ItemIsUserCheckable));
        QCOMPARE(button()->text(), u"&Import 2 tunnels"_s);
        QCOMPARE(m_engine->requests, QStringList());
        keep(u"import-own"_s);
    }

    void aPastedCommandComesIn()
    {
        open();
        auto *command = m_dialog->findChild<QLineEdit *>(u"command"_s);
        QVERIFY(command);
        command->setFocus();
        command->setText(u"$ ssh -N -L 5432:db:5432 -A me@bastion "_s);
        QTest::keyClick(command, Qt::Key_Return);
        QTRY_COMPARE(tree()->topLevelItemCount(), 1);
        QCOMPARE(tree()->topLevelItem(0)->text(0), u"bastion"_s);
        const QString brings = details(tree()->topLevelItem(0)).join(u'\n');
        QVERIFY2(brings.contains(u"forward 127.0.0.1:5432 -> db:5432") && brings.contains(u"-A"),
                 qPrintable(brings));
        // Enter showed it, and imported nothing.
        QCOMPARE(m_engine->requests, QStringList());
        button()->click();
        QTRY_COMPARE(m_engine->profiles().size(), 1);
        QCOMPARE(m_engine->profiles().first().destination, u"me@bastion"_s);
        QCOMPARE(m_engine->profiles().first().start, StartMode::Manual);
    }

    void whatIsNoCommandSaysWhatWouldBe()
    {
        open();
        m_dialog->setCommand(u"curl x"_s);
        QCOMPARE(tree()->topLevelItemCount(), 0);
        QVERIFY2(words().contains(u"ssh -N -L"), qPrintable(words()));
        QVERIFY(!button()->isEnabled());
    }

    void onlyWhatIsTickedIsSaved()
    {
        write(u"config"_s, "Host a b c\nPort 1\n");
        open();
        QTRY_COMPARE(tree()->topLevelItemCount(), 3);
        QSignalSpy imported(m_dialog.get(), &ImportDialog::imported);
        // By the keyboard.
        tree()->setFocus();
        tree()->setCurrentItem(tree()->topLevelItem(1));
        QTest::keyClick(tree(), Qt::Key_Space);
        QCOMPARE(tree()->topLevelItem(1)->checkState(0), Qt::Unchecked);
        QCOMPARE(button()->text(), u"&Import 2 tunnels"_s);
        button()->click();
        QTRY_COMPARE(imported.count(), 1);
        QCOMPARE(m_engine->profiles().size(), 2);
        QCOMPARE(m_engine->profiles().first().name, u"a"_s);
        QCOMPARE(m_engine->profiles().last().name, u"c"_s);
        QCOMPARE(words(), u"Imported: 2."_s);
        QVERIFY(!button()->isVisible());
    }

    void allCanBeChosenAndNone()
    {
        write(u"config"_s, "Host a b\nPort 1\n");
        open();
        QTRY_COMPARE(tree()->topLevelItemCount(), 2);
        QCheckBox *all = nullptr;
        const QList<QCheckBox *> boxes = m_dialog->findChildren<QCheckBox *>();
        for (QCheckBox *box : boxes)
            all = box->text() == u"Choose a&ll" ? box : all;
        QVERIFY(all);
        all->click();
        QCOMPARE(tree()->chosenCount(), 0);
        QVERIFY(!button()->isEnabled());
        all->click();
        QCOMPARE(tree()->chosenCount(), 2);
        QCOMPARE(button()->text(), u"&Import 2 tunnels"_s);
    }

    void cancelSavesNothing()
    {
        write(u"config"_s, "Host a\nPort 1\n");
        open();
        QTRY_COMPARE(tree()->topLevelItemCount(), 1);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_engine->requests, QStringList());
    }

    void aForeignFileShowsWhatIsDisabled()
    {
        const QString canary = m_home->filePath(u"canary"_s);
        const QString file =
            write(u"foreign"_s, "Match exec \"touch " + canary.toUtf8() +
                                    "\"\nPort 1\nHost evil\nProxyCommand touch " + canary.toUtf8() +
                                    "\nForwardAgent yes\nRemoteForward 8080\n"
                                    "Host plain\nLocalForward 8081 db:1\n");
        open();
        m_dialog->setFile(file);
        QCOMPARE(tree()->topLevelItemCount(), 2);
        const QTreeWidgetItem *evil = tree()->topLevelItem(0);
        QVERIFY(evil->text(1).contains(u"1 option disabled"));
        QVERIFY(!evil->icon(1).isNull());
        QVERIFY(tree()->topLevelItem(1)->icon(1).isNull());
        QCOMPARE(details(evil).filter(u"Disabled: ProxyCommand touch"_s).size(), 1);
        QVERIFY(evil->text(1).contains(u"reverse-socks 127.0.0.1:8080 (switched off)"));
        QVERIFY(details(evil).contains(u"Switched off: reverse-socks 127.0.0.1:8080"_s));
        QVERIFY(words().contains(u"would run a program"));
        tree()->expandAll();
        keep(u"import-foreign"_s);
        button()->click();
        QTRY_COMPARE(m_engine->profiles().size(), 2);
        QCOMPARE(m_engine->profiles().first().disabledOptions.size(), 1);
        QCOMPARE(m_engine->profiles().first().options.size(), 0);
        QVERIFY(!QFile::exists(canary));
    }

    void enterInTheFieldShowsAndDoesNotImport()
    {
        open();
        auto *field = m_dialog->findChild<QLineEdit *>(u"file"_s);
        field->setFocus();
        QTest::keyClicks(field, write(u"c"_s, "Host a\n"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(tree()->topLevelItemCount(), 1);
        QVERIFY(button()->isEnabled());
        QCoreApplication::processEvents();
        QCOMPARE(m_engine->requests, QStringList());
        QVERIFY(tree()->hasFocus());
    }

    void anExportMayBeTrusted()
    {
        Profile profile = Profile::create(u"p"_s, u"x"_s);
        profile.options.insert(u"ProxyCommand"_s, u"nc"_s);
        open();
        m_dialog->setFile(write(u"e.json"_s, profilesToJson({profile})));
        QCOMPARE(tree()->chosen().profiles().first().options.size(), 0);
        QCheckBox *trust = nullptr;
        const QList<QCheckBox *> boxes = m_dialog->findChildren<QCheckBox *>();
        for (QCheckBox *box : boxes)
            trust = box->text().contains(u"export") ? box : trust;
        QVERIFY(trust && trust->isVisible() && !trust->isChecked());
        trust->click();
        QCOMPARE(tree()->chosen().profiles(), QList<Profile>{profile});
        m_dialog->setFile(write(u"c"_s, "Host a\n"));
        QVERIFY(!trust->isVisible());
        // A colleague's.
        m_dialog->setFile(write(u"other.json"_s, profilesToJson({profile})));
        QVERIFY(trust->isVisible() && !trust->isChecked());
        QCOMPARE(tree()->chosen().profiles().first().options.size(), 0);
        QVERIFY2(words().startsWith(u"What is disabled"), qPrintable(words()));
        trust->click();
        QCOMPARE(tree()->chosen().profiles(), QList<Profile>{profile});
    }

    void aForeignExportComesInDisarmed()
    {
        Profile profile = Profile::create(u"p"_s, u"x"_s);
        profile.start = StartMode::Always;
        profile.configFile = u"/tmp/evil.conf"_s;
        EndpointSettings open;
        open.listen = *SocketAddress::parseListen(u"0.0.0.0:1080"_s);
        profile.endpoints = {open};
        Profile own = profile;
        own.configFile.clear();
        m_engine->setProfiles({own});
        this->open();
        m_dialog->setFile(write(u"e.json"_s, profilesToJson({profile})));
        const QTreeWidgetItem *row = tree()->topLevelItem(0);
        QVERIFY(row->text(1).contains(u"configuration file disabled"));
        QVERIFY(details(row).contains(u"Disabled: configuration file /tmp/evil.conf"_s));
        QVERIFY(details(row).contains(u"Switched off: socks 0.0.0.0:1080"_s));
        QVERIFY2(words().contains(u"What is switched off"), qPrintable(words()));
        QVERIFY2(words().contains(u"What is disabled"), qPrintable(words()));
        button()->click();
        QTRY_COMPARE(m_engine->profiles().size(), 2);
        QCOMPARE(m_engine->profiles().first(), own);
        const Profile disarmed = m_engine->profiles().last();
        QCOMPARE(disarmed.disabledConfigFile, profile.configFile);
        QCOMPARE(disarmed.configFile, QString());
        QCOMPARE(disarmed.start, StartMode::Manual);
        QVERIFY(!disarmed.endpoints.first().enabled);
    }

    void aProfileThatCameMeanwhileIsNotReplaced()
    {
        Profile profile = Profile::create(u"p"_s, u"x"_s);
        open();
        m_dialog->setFile(write(u"e.json"_s, profilesToJson({profile})));
        m_dialog->findChild<QCheckBox *>()->click();
        Profile meanwhile = profile;
        meanwhile.name = u"mine"_s;
        m_engine->setProfiles({meanwhile});
        ImportPlan plan = tree()->chosen();
        plan.items.first().profile.id = meanwhile.id;
        std::optional<ImportPlan> done;
        carryOut(*m_engine, plan, [&done](const ImportPlan &outcome) { done = outcome; });
        QTRY_VERIFY(done);
        QCOMPARE(m_engine->profiles().size(), 2);
        QCOMPARE(m_engine->profiles().first(), meanwhile);
    }

    void whatCannotBeReadIsSaid_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing chosen") << QString() << u"Choose a file"_s;
        QTest::newRow("missing") << u"/nothing/there"_s << u"cannot be read"_s;
        QTest::newRow("folder") << u"/"_s << u"cannot be read"_s;
        QTest::newRow("no hosts") << u"EMPTY"_s << u"names no host"_s;
    }

    void whatCannotBeReadIsSaid()
    {
        QFETCH(QString, file);
        QFETCH(QString, said);
        open();
        QVERIFY(words().contains(u"does not exist"));
        m_dialog->setFile(file == u"EMPTY" ? write(u"empty"_s, "# nothing\n") : file);
        QVERIFY2(words().contains(said), qPrintable(words()));
        QVERIFY(!button()->isEnabled());
    }

    void whatTheEngineRefusesIsShown()
    {
        write(u"config"_s, "Host a b\nPort 1\n");
        open();
        QTRY_COMPARE(tree()->topLevelItemCount(), 2);
        m_engine->nextFailure = Failure{FailureKind::Permission, u"no room"_s, {}};
        button()->click();
        QTRY_COMPARE(words(), u"Imported: 1, left out: 1."_s);
        QVERIFY(tree()->topLevelItem(0)->text(1).contains(u"no room"));
    }

    void aClosedDialogAnswersNobody()
    {
        write(u"config"_s, "Host a b\nPort 1\n");
        open();
        // ssh is being asked.
        m_dialog.reset();
        open();
        QTRY_COMPARE(tree()->topLevelItemCount(), 2);
        button()->click();
        m_dialog.reset();
        QTRY_COMPARE(m_engine->profiles().size(), 2);
    }

    void theEmptyWindowOffersIt()
    {
        MainWindow window(*m_engine);
        window.transfer().setOwnConfig(own());
        auto *offer = window.findChild<QPushButton *>(u"emptyImport"_s);
        window.show();
        QVERIFY(!offer->isVisible());
        window.hide();
        write(u"config"_s, "Host a\nPort 1\n");
        window.show();
        QVERIFY(offer->isVisible());
        offer->click();
        auto *dialog = window.findChild<ImportDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *import = dialog->findChild<QPushButton *>(u"import"_s);
        QTRY_VERIFY(import->isEnabled());
        import->click();
        QTRY_COMPARE(m_engine->profiles().size(), 1);
        QTRY_COMPARE(window.currentProfile(), m_engine->profiles().first().id);
    }

    void exportsArePrivateFiles()
    {
        Profile profile = Profile::create(u"p"_s, u"me@x"_s);
        m_engine->setProfiles({profile});
        QWidget window;
        const Transfer transfer(*m_engine, &window);
        const QString path = m_home->filePath(u"out.json"_s);
        QCOMPARE(transfer.write(path, Transfer::Form::Profiles), std::nullopt);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), profilesToJson({profile}));
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFileDevice::Permissions());
        const QString config = m_home->filePath(u"out"_s);
        QCOMPARE(transfer.write(config, Transfer::Form::SshConfig), std::nullopt);
        QFile text(config);
        QVERIFY(text.open(QIODevice::ReadOnly));
        QVERIFY(text.readAll().contains("HostName x\n    User me\n"));
        QVERIFY(transfer.write(m_home->filePath(u"no/such/folder"_s), Transfer::Form::Profiles));
    }

    void theChosenTypeDecidesOnTheForm_data()
    {
        QTest::addColumn<bool>("ssh");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("file");
        QTest::newRow("profiles, as proposed") << false << QString() << u"culvert.json"_s;
        QTest::newRow("profiles, no ending") << false << u"tunnels"_s << u"tunnels.json"_s;
        QTest::newRow("profiles, a date") << false << u"tunnels.2026-11"_s << u"tunnels.2026-11"_s;
        QTest::newRow("ssh, as proposed") << true << QString() << u"culvert.conf"_s;
        QTest::newRow("ssh, no ending") << true << u"config"_s << u"config"_s;
        QTest::newRow("ssh, the other's ending") << true << u"ssh.json"_s << u"ssh.json"_s;
    }

    void theChosenTypeDecidesOnTheForm()
    {
        QFETCH(bool, ssh);
        QFETCH(QString, typed);
        QFETCH(QString, file);
        Profile profile = Profile::create(u"p"_s, u"me@x"_s);
        profile.endpoints = {EndpointSettings{}};
        profile.endpoints.first().password = u"canary"_s;
        m_engine->setProfiles({profile});
        QWidget window;
        Transfer transfer(*m_engine, &window);
        transfer.exportAll();
        auto *dialog = window.findChild<QFileDialog *>();
        dialog->setDirectory(m_home->path());
        if (ssh)
            QTest::keyClick(dialog->findChild<QComboBox *>(u"fileTypeCombo"_s), Qt::Key_Down);
        if (!typed.isEmpty())
            dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(typed);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
        QFile written(m_home->filePath(file));
        // ssh may be asked what it makes of an alias.
        QTRY_VERIFY_WITH_TIMEOUT(written.exists(), 30000);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll() == profilesToJson({profile}), !ssh);
        // Only profiles.json has the password in it.
        QCOMPARE(window.findChild<QMessageBox *>() != nullptr, !ssh);
    }
};

QTEST_MAIN(ImportDialogTest)
#include "tst_importdialog.moc"
