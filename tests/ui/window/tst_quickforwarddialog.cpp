// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/ui/fakeengine.h"
#include "ui/window/quickforwarddialog.h"
#include "ui/words/texts.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

class QuickForwardDialogTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<QuickForwardDialog> m_dialog;

    void type(const QString &text) const
    {
        m_dialog->findChild<QLineEdit *>(u"target"_s)->setText(text);
    }
    bool canForward() const
    {
        return m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled();
    }

private Q_SLOTS:
    void init()
    {
        m_engine = std::make_unique<FakeEngine>();
        QList<Profile> profiles{Profile::create(u"a"_s, u"me@a"_s),
                                Profile::create(u"b"_s, u"me@b"_s)};
        profiles[0].id = u"a"_s;
        profiles[1].id = u"b"_s;
        m_engine->setProfiles(profiles);
        m_dialog = std::make_unique<QuickForwardDialog>(*m_engine, u"b"_s);
    }
    void cleanup() { m_dialog.reset(); }

    void itIsMadeByKeyboardAlone()
    {
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        const QSignalSpy made(m_dialog.get(), &QuickForwardDialog::made);
        QTest::keyClicks(QApplication::focusWidget(), u"54321"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(made.size(), 1);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(made.first().at(1).toString(), u"localhost:54321"_s);
        QCOMPARE(made.first().at(2).toString(), u"b"_s);
        const Profile saved = m_engine->profiles().last();
        QCOMPARE(saved.id, u"b"_s);
        QCOMPARE(saved.endpoints.size(), 1);
        QVERIFY(saved.endpoints.first().temporary);
    }

    void oneThatIsKeptStays()
    {
        type(u"54321"_s);
        m_dialog->findChild<QCheckBox *>()->setChecked(true);
        m_dialog->accept();
        QTRY_COMPARE(m_engine->profiles().last().endpoints.size(), 1);
        QVERIFY(!m_engine->profiles().last().endpoints.first().temporary);
    }

    void whatMakesNoSenseIsSaidAtTheField()
    {
        QVERIFY(!canForward());
        QVERIFY(m_dialog->findChild<ProblemLabel *>()->text().isEmpty());
        type(u"db.internal"_s);
        QVERIFY(!canForward());
        QVERIFY(!m_dialog->findChild<ProblemLabel *>()->text().isEmpty());
        type(u"db.internal:5432"_s);
        QVERIFY(canForward());
        QVERIFY(m_dialog->findChild<ProblemLabel *>()->text().isEmpty());
    }

    void whatCannotBeStoredIsSaid()
    {
        type(u"54321"_s);
        m_engine->nextFailure = Failure{FailureKind::Permission, u"read-only"_s, {}};
        m_dialog->accept();
        QTRY_VERIFY(canForward());
        QCOMPARE(m_dialog->result(), 0);
    }
};

QTEST_MAIN(QuickForwardDialogTest)
#include "tst_quickforwarddialog.moc"
