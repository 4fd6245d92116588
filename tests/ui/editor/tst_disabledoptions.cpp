// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/ui/fakeengine.h"
#include "ui/editor/disabledoptions.h"
#include "ui/editor/profileeditor.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace Culvert;
using namespace Qt::StringLiterals;

/// What came disabled with an import, in the profile's editor.
class DisabledOptionsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<ProfileEditor> m_editor;

    void open(const QMap<QString, QString> &disabled, const QMap<QString, QString> &options = {})
    {
        Profile profile = Profile::create(u"p"_s, u"x"_s);
        profile.disabledOptions = disabled;
        profile.options = options;
        m_engine = std::make_unique<FakeEngine>();
        m_engine->setProfiles({profile});
        m_editor = std::make_unique<ProfileEditor>(*m_engine, profile, ProfileEditor::Mode::Edit);
        m_editor->show();
    }
    DisabledOptions *part() const { return m_editor->findChild<DisabledOptions *>(); }
    QPushButton *enable() const { return part()->findChild<QPushButton *>(u"enableOption"_s); }
    QPushButton *forget() const { return part()->findChild<QPushButton *>(u"forgetOption"_s); }
    QMessageBox *box() const { return m_editor->findChild<QMessageBox *>(); }
    void press(QMessageBox::ButtonRole role)
    {
        const QList<QAbstractButton *> buttons = box()->buttons();
        for (QAbstractButton *button : buttons) {
            if (box() && box()->buttonRole(button) == role) {
                button->click();
                return;
            }
        }
    }

    /// Keeps the picture where CULVERT_PICTURES names a folder, for people to look at.
    void keep(const QString &name) const
    {
        m_editor->findChild<QTabWidget *>()->setCurrentIndex(1);
        QCoreApplication::processEvents();
        const QString folder = qEnvironmentVariable("CULVERT_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(m_editor->grab().save(QDir(folder).filePath(name + u".png")));
    }

private Q_SLOTS:
    void cleanup()
    {
        m_editor.reset();
        m_engine.reset();
    }

    void theyAreCarriedAlong()
    {
        const QMap<QString, QString> disabled{{u"ProxyCommand"_s, u"nc"_s}, {u"Tag"_s, u"a"_s}};
        open(disabled);
        QVERIFY(!part()->isHidden());
        keep(u"ssh-disabled"_s);
        QCOMPARE(m_editor->profile().disabledOptions, disabled);
        open({});
        QVERIFY(part()->isHidden());
    }

    void enablingAsksWithTheWholeCommand()
    {
        const QString command = u"nc "_s + QString(400, u'x') + u" end";
        open({{u"ProxyCommand"_s, command}}, {{u"Compression"_s, u"yes"_s}});
        enable()->click();
        QVERIFY(box());
        QVERIFY(box()->text().contains(u"ProxyCommand"));
        QVERIFY(box()->informativeText().contains(command));
        QCOMPARE(box()->defaultButton(), box()->button(QMessageBox::Cancel));
        press(QMessageBox::RejectRole);
        QCOMPARE(m_editor->profile().options.size(), 1);
        QCOMPARE(m_editor->profile().disabledOptions.size(), 1);
        QTRY_VERIFY(!box());
        enable()->click();
        press(QMessageBox::DestructiveRole);
        QCOMPARE(m_editor->profile().options.value(u"ProxyCommand"_s), command);
        QCOMPARE(m_editor->profile().options.size(), 2);
        QCOMPARE(m_editor->profile().disabledOptions.size(), 0);
        QVERIFY(part()->isHidden());
    }

    void whatIsRefusedCannotBeEnabled_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("Culvert's own") << u"LocalCommand"_s << u"x"_s;
        QTest::newRow("include") << u"Include"_s << u"x"_s;
        QTest::newRow("remote command") << u"RemoteCommand"_s << u"x"_s;
        QTest::newRow("weakening") << u"UserKnownHostsFile"_s << u"/dev/null"_s;
        QTest::newRow("DNS") << u"VerifyHostKeyDNS"_s << u"yes"_s;
        QTest::newRow("two lines") << u"ProxyCommand"_s << u"a\nb"_s;
        QTest::newRow("no name") << u"a b"_s << u"x"_s;
    }

    void whatIsRefusedCannotBeEnabled()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        open({{name, value}});
        QVERIFY(!enable()->isEnabled());
        bool said = false;
        const QList<QLabel *> labels = part()->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            said = said || label->text().contains(u"cannot be enabled");
        QVERIFY(said);
    }

    void aConfigurationFileIsEnabledOrForgotten()
    {
        Profile profile = Profile::create(u"p"_s, u"x"_s);
        profile.disabledConfigFile = u"/tmp/their.conf"_s;
        m_engine = std::make_unique<FakeEngine>();
        m_engine->setProfiles({profile});
        m_editor = std::make_unique<ProfileEditor>(*m_engine, profile, ProfileEditor::Mode::Edit);
        m_editor->show();
        QVERIFY(!part()->isHidden());
        keep(u"ssh-disabled-file"_s);
        // The rest can be changed and saved meanwhile.
        QVERIFY(m_editor->problems().isEmpty());
        enable()->click();
        QVERIFY(box()->informativeText().contains(u"/tmp/their.conf"));
        press(QMessageBox::RejectRole);
        QCOMPARE(m_editor->profile(), profile);
        QTRY_VERIFY(!box());
        enable()->click();
        press(QMessageBox::DestructiveRole);
        QCOMPARE(m_editor->profile().configFile, u"/tmp/their.conf"_s);
        QCOMPARE(m_editor->profile().disabledConfigFile, QString());

        m_editor = std::make_unique<ProfileEditor>(*m_engine, profile, ProfileEditor::Mode::Edit);
        forget()->click();
        QCOMPARE(m_editor->profile().configFile, QString());
        QCOMPARE(m_editor->profile().disabledConfigFile, QString());
        QVERIFY(part()->isHidden());
    }

    void theyCanBeForgotten()
    {
        open({{u"Include"_s, u"x"_s}, {u"ProxyCommand"_s, u"y"_s}});
        forget()->click();
        QCOMPARE(m_editor->profile().disabledOptions.keys(), QStringList{u"ProxyCommand"_s});
        QCOMPARE(m_editor->profile().options.size(), 0);
    }
};

QTEST_MAIN(DisabledOptionsTest)
#include "tst_disabledoptions.moc"
