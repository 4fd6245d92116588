// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/ui/fakeprobe.h"
#include "ui/editor/testdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Culvert;

class TestDialogTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeProbe> m_probe;
    std::unique_ptr<TestDialog> m_dialog;

    void open(std::optional<qsizetype> endpoint = {})
    {
        m_dialog = std::make_unique<TestDialog>(
            *m_probe, Profile::create(u"work"_s, u"me@bastion.example"_s), endpoint);
        m_dialog->show();
    }
    QString summary() const { return m_dialog->findChild<QLabel *>(u"summary"_s)->text(); }
    bool shows(const QString &text) const
    {
        const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel *label) { return label->text().contains(text); });
    }

private Q_SLOTS:
    void init() { m_probe = std::make_unique<FakeProbe>(); }
    void cleanup() { m_dialog.reset(); }

    void eachStepIsShownWithItsTimeAndItsMend()
    {
        open();
        QTRY_COMPARE(m_dialog->steps().size(), 6);
        QVERIFY(shows(u"SSH-2.0-OpenSSH_9.2"_s));
        QVERIFY(shows(u"180.2 ms"_s));
        QVERIFY(shows(u"Connection refused"_s));
        QVERIFY(shows(u"To mend it: check the target"_s));
        QVERIFY2(summary().startsWith(u"One step"), qPrintable(summary()));
    }

    void allThatWorksIsSaid()
    {
        m_probe->steps.removeLast();
        open();
        QTRY_VERIFY(summary().contains(u"works"));
    }

    void onlyOneEndpointIsTriedWhereThatIsWanted()
    {
        open(2);
        QCOMPARE(m_probe->tested.first().second, std::optional<qsizetype>(2));
    }

    void itCanBeTestedAgain()
    {
        open();
        auto *again = m_dialog->findChild<QPushButton *>(u"again"_s);
        QVERIFY(!again->isEnabled());
        QTRY_VERIFY(again->isEnabled());
        m_probe->steps = {QList(m_probe->steps).first()};
        again->click();
        QTRY_COMPARE(m_dialog->steps().size(), 1);
        QTRY_VERIFY(!shows(u"Connection refused"_s));
    }

    void closingEndsIt()
    {
        m_probe->answers = false;
        open();
        m_dialog->reject();
        m_dialog.reset();
        // Nothing comes any more.
        QCoreApplication::processEvents();
        QCOMPARE(m_probe->tested.size(), 1);
    }

    void textOfServersIsPlain()
    {
        m_probe->steps = {{u"tcp"_s, TestStep::Outcome::Bad, 1.0, u"<b>a</b>\x1b[2J\u202e"_s}};
        open();
        QTRY_COMPARE(m_dialog->steps().size(), 1);
        QVERIFY(shows(u"<b>a</b>\\x1b"_s) || shows(u"<b>a</b>\\u{1b}"_s));
        QVERIFY(!m_dialog->text().contains(QChar(0x202e)));
    }

    void allOfItCanBeCopied()
    {
        open();
        QTRY_VERIFY(summary().startsWith(u"One step"));
        const QList<QPushButton *> buttons = m_dialog->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text().endsWith(u"py"))
                button->click();
        }
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.startsWith(u"Name: works\n"), qPrintable(text));
        QVERIFY(text.contains(u"  To mend it: check the target"));
    }
};

QTEST_MAIN(TestDialogTest)
#include "tst_testdialog.moc"
