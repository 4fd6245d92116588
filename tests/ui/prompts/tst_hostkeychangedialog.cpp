// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/ui/fakeengine.h"
#include "tests/ui/prompts/promptsamples.h"
#include "tests/ui/samples.h"
#include "ui/prompts/hostkeychangedialog.h"
#include "ui/widgets/failurebanner.h"
#include "ui/widgets/warningnotice.h"
#include "ui/window/detailspane.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

HostKeyChange change()
{
    HostKeyChange change;
    change.host = u"old.example"_s;
    change.keyType = u"ED25519"_s;
    change.newFingerprint = Samples::fingerprint();
    change.file = u"/home/me/.ssh/known_hosts"_s;
    change.line = 3;
    change.oldFingerprints = {u"SHA256:uNiVztksCsDhcc0u9e8BrlXSxiRFZCxvGjaZjTsQCJk (ED25519)"_s,
                              u"SHA256:Qd0cnWFmp2M2AmMPDbOkb3wyvUzkQKVfTJ1qDEqH3qk (RSA)"_s};
    return change;
}

QPushButton *button(const QWidget &parent, const QString &text)
{
    const QList<QPushButton *> buttons = parent.findChildren<QPushButton *>();
    for (QPushButton *each : buttons) {
        if (each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

bool says(const QWidget &parent, const QString &text)
{
    const QList<QLabel *> labels = parent.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

} // namespace

class HostKeyChangeDialogTest : public QObject
{
    Q_OBJECT

    FakeEngine m_engine;
    std::unique_ptr<HostKeyChangeDialog> m_dialog;

    void open(const Result<HostKeyChange> &found)
    {
        m_engine.requests.clear();
        m_engine.keyChange = found;
        m_dialog = std::make_unique<HostKeyChangeDialog>(m_engine, u"o"_s, u"old server"_s);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        QTRY_VERIFY(!says(*m_dialog, u"Reading"_s));
    }
    QPushButton *remove() const { return button(*m_dialog, u"Remove the old key"_s); }

private Q_SLOTS:
    void cleanup() { m_dialog.reset(); }

    void bothKeysAreShown()
    {
        open(change());
        QCOMPARE(m_engine.requests, QStringList{u"key change o"_s});
        for (const QString &text :
             {change().host, change().newFingerprint, change().oldFingerprints.first(),
              change().oldFingerprints.last(), u"/home/me/.ssh/known_hosts, line 3"_s,
              u"administrator"_s})
            QVERIFY2(says(*m_dialog, text), qPrintable(text));
    }

    void nothingIsRemovedWithoutAWord()
    {
        open(change());
        QVERIFY(!remove()->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_engine.requests.size(), 1);
    }

    void removalByTheKeyboardAloneAndThenConnecting()
    {
        open(change());
        auto *compared = m_dialog->findChild<QCheckBox *>();
        compared->setFocus();
        QTest::keyClick(compared, Qt::Key_Space);
        QVERIFY(remove()->isEnabled());
        QTest::keyClick(compared, Qt::Key_Space);
        QVERIFY(!remove()->isEnabled());
        QTest::keyClick(compared, Qt::Key_Space);
        QTest::keyClick(compared, Qt::Key_Tab);
        QTRY_COMPARE(QApplication::focusWidget(), remove());
        QTest::keyClick(remove(), Qt::Key_Space);
        QCOMPARE(m_engine.requests.last(), u"forget old.example of o"_s);
        QVERIFY(!remove()->isEnabled());
        QTRY_VERIFY(says(*m_dialog, u"is removed"_s));
        QVERIFY(says(*m_dialog, u"known_hosts.old"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(m_engine.requests.last(), u"up o"_s);
        QVERIFY(!m_dialog->isVisible());
    }

    void aRemovalThatFailsCanBeTriedAgain()
    {
        open(change());
        m_engine.nextFailure = Failure{FailureKind::Permission, u"the file is read-only"_s, {}};
        m_dialog->findChild<QCheckBox *>()->setChecked(true);
        remove()->click();
        QTRY_VERIFY(says(*m_dialog, u"the file is read-only"_s));
        QVERIFY(remove()->isEnabled());
        remove()->click();
        QTRY_VERIFY(says(*m_dialog, u"is removed"_s));
        QVERIFY(!says(*m_dialog, u"read-only"_s));
    }

    void withoutKeysThereIsNothingToRemove()
    {
        open(Failure{FailureKind::Internal, u"the host key has not changed"_s, {}});
        QVERIFY(says(*m_dialog, u"the host key has not changed"_s));
        QVERIFY(!remove()->isVisible());
    }

    void closingWhileTheEngineWorksIsSafe()
    {
        open(change());
        m_dialog->findChild<QCheckBox *>()->setChecked(true);
        remove()->click();
        m_dialog.reset();
        m_dialog = std::make_unique<HostKeyChangeDialog>(m_engine, u"o"_s, u"old server"_s);
        m_dialog.reset();
        bool isOver = false;
        QTimer::singleShot(0, this, [&isOver] { isOver = true; });
        QTRY_VERIFY(isOver);
    }

    void theWindowOffersToCompare()
    {
        m_engine.keyChange = change();
        m_engine.setStatus(Samples::several());
        MainWindow window(m_engine);
        window.setClock(&Samples::now);
        window.selectProfile(u"w"_s);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(!button(window, u"Compare the keys…"_s)->isVisible());
        window.selectProfile(u"o"_s);
        QVERIFY(button(window, u"Compare the keys…"_s)->isVisible());
        button(window, u"Compare the keys…"_s)->click();
        auto *dialog = window.findChild<HostKeyChangeDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        // Once is enough.
        button(window, u"Compare the keys…"_s)->click();
        QCOMPARE(window.findChildren<HostKeyChangeDialog *>().size(), 1);
        QTRY_VERIFY(says(*dialog, change().newFingerprint));
    }

    void warningsOfATunnelThatWorksAreShown()
    {
        EngineStatus status = Samples::several();
        status.profiles.first().warnings = {{WarningKind::WeakKeyExchange, u"the server is old"_s},
                                            {WarningKind::HostKeyUnchecked, u"And slow."_s}};
        m_engine.setStatus(status);
        MainWindow window(m_engine);
        window.setClock(&Samples::now);
        window.selectProfile(u"w"_s);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto *notice = window.findChild<DetailsPane *>()->findChild<WarningNotice *>();
        QVERIFY(notice->isVisible());
        QVERIFY(says(*notice, u"The server is old\nAnd slow."_s));
        window.selectProfile(u"h"_s);
        QVERIFY(!notice->isVisible());
    }
};

QTEST_MAIN(HostKeyChangeDialogTest)
#include "tst_hostkeychangedialog.moc"
