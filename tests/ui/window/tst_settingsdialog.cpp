// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/session/language.h"
#include "ui/window/settingsdialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

SettingsChoices choices()
{
    return {{{u"chromium"_s, u"Chromium"_s}, {u"firefox"_s, u"Firefox"_s}},
            true,
            u"/home/me/.config/culvert/settings.json"_s,
            u"/usr/bin/ssh"_s};
}

} // namespace

class SettingsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsShownComesBack_data()
    {
        QTest::addColumn<Settings>("settings");
        Settings all;
        QTest::newRow("as at the start") << all;
        all.closeToTray = false;
        all.notify = Settings::Notify::Nothing;
        all.theme = Settings::Theme::Dark;
        all.browser = u"firefox"_s;
        all.sshProgram = u"/bin/sh"_s;
        all.logLevel = Settings::LogLevel::Debug;
        all.language = u"de"_s;
        all.unknown = {{u"colour"_s, 1}};
        QTest::newRow("all otherwise") << all;
        all.browser = u"gone"_s;
        QTest::newRow("a browser that is gone") << all;
        all.language = u"eo"_s;
        QTest::newRow("a language without texts") << all;
    }

    void whatIsShownComesBack()
    {
        QFETCH(Settings, settings);
        const SettingsDialog dialog(settings, choices());
        QCOMPARE(dialog.settings(), settings);
        QVERIFY(dialog.startsAtLogin());
    }

    void everyLanguageCanBeChosen()
    {
        const QStringList all = languages();
        for (const QString &language : all) {
            Settings settings;
            settings.language = language;
            const SettingsDialog dialog(settings, choices());
            QCOMPARE(dialog.settings(), settings);
            QVERIFY2(
                !dialog.findChild<QComboBox *>(u"language"_s)->currentText().contains(u"not found"),
                qPrintable(language));
        }
    }

    void anSshThatIsNoneIsSaidAtItsField_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("good");
        QTest::newRow("none") << "" << true;
        QTest::newRow("program") << "/bin/sh" << true;
        QTest::newRow("missing") << "/nowhere/ssh" << false;
        QTest::newRow("folder") << "/usr" << false;
        QTest::newRow("no program") << "/etc/passwd" << false;
        QTest::newRow("relative") << "ssh" << false;
    }

    void anSshThatIsNoneIsSaidAtItsField()
    {
        QFETCH(QString, path);
        QFETCH(bool, good);
        const SettingsDialog dialog({}, choices());
        dialog.findChild<QLineEdit *>()->setText(path);
        const auto *buttons = dialog.findChild<QDialogButtonBox *>();
        QCOMPARE(buttons->button(QDialogButtonBox::Ok)->isEnabled(), good);
    }

    void everyFieldHasANameAndAKey()
    {
        const SettingsDialog dialog({}, choices());
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        const QList<QComboBox *> boxes = dialog.findChildren<QComboBox *>();
        for (const QComboBox *box : boxes) {
            QVERIFY(std::any_of(labels.begin(), labels.end(), [box](const QLabel *label) {
                return label->buddy() == box && label->text().contains(u'&');
            }));
        }
        QSet<QChar> keys;
        const QList<QAbstractButton *> buttons = dialog.findChildren<QAbstractButton *>();
        QStringList texts;
        for (const QAbstractButton *button : buttons)
            texts.append(button->text());
        for (const QLabel *label : labels)
            texts.append(label->buddy() ? label->text() : QString());
        for (const QString &text : std::as_const(texts)) {
            const qsizetype mark = text.indexOf(u'&');
            if (mark < 0)
                continue;
            QVERIFY2(!keys.contains(text.at(mark + 1).toLower()), qPrintable(text));
            keys.insert(text.at(mark + 1).toLower());
        }
        QVERIFY(keys.size() >= 7);
    }
};

QTEST_MAIN(SettingsDialogTest)
#include "tst_settingsdialog.moc"
