// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/programs/programdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

class ProgramDialogTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ProgramDialog> m_dialog;

    QStringList shown() const
    {
        QStringList names;
        const auto *list = m_dialog->findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row) {
            if (!list->item(row)->isHidden())
                names.append(list->item(row)->text());
        }
        return names;
    }
    bool canOpen() const
    {
        return m_dialog->findChild<QDialogButtonBox *>()
            ->button(QDialogButtonBox::Open)
            ->isEnabled();
    }
    bool says(const QString &words) const
    {
        const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&words](const QLabel *label) { return label->text().contains(words); });
    }

private Q_SLOTS:
    void init()
    {
        QList<Profile> profiles{Profile::create(u"home"_s, u"me@a"_s),
                                Profile::create(u"work"_s, u"me@b"_s)};
        profiles[0].id = u"a"_s;
        profiles[1].id = u"b"_s;
        const QList<ProgramChoice> programs{
            {.id = u"calendar.desktop"_s, .name = u"Calendar"_s, .joinsRunning = true},
            {.id = u"mail.desktop"_s, .name = u"Mail"_s, .purpose = u"Read letters"_s},
            {.id = u"psql.desktop"_s, .name = u"psql"_s, .inTerminal = true}};
        m_dialog = std::make_unique<
            ProgramDialog>(profiles, u"b"_s, programs, [](const QString &id) {
            return id == u"b" ? QStringList{u"psql.desktop"_s, u"gone.desktop"_s} : QStringList();
        });
    }
    void cleanup() { m_dialog.reset(); }

    void theLastOnesOfTheTunnelComeFirst()
    {
        QCOMPARE(shown(), (QStringList{u"psql – opened before"_s, u"Calendar"_s, u"Mail"_s}));
        m_dialog->findChild<QComboBox *>()->setCurrentIndex(0);
        QCOMPARE(shown(), (QStringList{u"Calendar"_s, u"Mail"_s, u"psql"_s}));
    }

    void oneIsOpenedByKeyboardAlone()
    {
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        const QSignalSpy chosen(m_dialog.get(), &ProgramDialog::chosen);
        // By what it is for.
        QTest::keyClicks(QApplication::focusWidget(), u"letters"_s);
        QCOMPARE(shown(), QStringList{u"Mail"_s});
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first(), (QVariantList{u"b"_s, u"mail.desktop"_s}));
        QVERIFY(!m_dialog->isVisible());
    }

    void whatIsNotThereCannotBeOpened()
    {
        QVERIFY(canOpen());
        m_dialog->findChild<QLineEdit *>()->setText(u"nonsense"_s);
        QVERIFY(!canOpen());
        QVERIFY(says(u"No installed program"_s));
        m_dialog->findChild<QLineEdit *>()->clear();
        QVERIFY(canOpen());
    }

    void whatToKnowIsSaid()
    {
        auto *list = m_dialog->findChild<QListWidget *>();
        list->setCurrentRow(0);
        QVERIFY(says(u"in a terminal"_s));
        list->setCurrentRow(1);
        QVERIFY(says(u"outside of the tunnel"_s));
        list->setCurrentRow(2);
        QVERIFY(says(u"Read letters"_s));
        QVERIFY(!says(u"outside of the tunnel"_s));
    }
};

QTEST_MAIN(ProgramDialogTest)
#include "tst_programdialog.moc"
