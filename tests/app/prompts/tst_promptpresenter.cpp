// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/prompts/windowprompts.h"
#include "tests/ui/fakeengine.h"
#include "tests/ui/prompts/promptsamples.h"
#include "ui/prompts/promptdialog.h"
#include "ui/prompts/prompttouchnotice.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;
using Kind = PromptAnswer::Kind;

namespace {

QList<PromptDialog *> dialogs()
{
    QList<PromptDialog *> visible;
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *widget : all) {
        auto *dialog = qobject_cast<PromptDialog *>(widget);
        if (dialog && dialog->isVisible())
            visible.append(dialog);
    }
    return visible;
}

PromptTouchNotice *notice()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *widget : all) {
        if (auto *notice = qobject_cast<PromptTouchNotice *>(widget))
            return notice;
    }
    return nullptr;
}

Prompt code(quint64 id, const QString &profile = u"work"_s)
{
    Prompt prompt = Samples::question(u"Code: "_s, id).prompt;
    prompt.profile = profile;
    return prompt;
}

} // namespace

/// The desktop's side of prompts as a whole: engine, router, presenter, dialogs.
class PromptPresenterTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<PromptRouter> m_router;
    std::unique_ptr<WindowPrompts> m_window;

    void answerShown(const QString &text)
    {
        QCOMPARE(dialogs().size(), 1);
        PromptDialog *dialog = dialogs().first();
        QTRY_VERIFY(dialog->hears());
        auto *field = dialog->findChild<QLineEdit *>();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }

private Q_SLOTS:
    void init()
    {
        m_engine = std::make_unique<FakeEngine>();
        m_router = std::make_unique<PromptRouter>(*m_engine, nullptr);
        m_window = std::make_unique<WindowPrompts>(*m_router);
        m_window->presenter().setQuietTime(std::chrono::milliseconds(1));
    }
    void cleanup()
    {
        m_window.reset();
        m_router.reset();
        m_engine.reset();
        QVERIFY(dialogs().isEmpty());
    }

    void promptsOfSeveralTunnelsComeOneAfterTheOther()
    {
        const QSignalSpy shown(&m_window->presenter(), &PromptPresenter::shown);
        m_engine->setPrompts({code(1), code(2, u"home"_s), code(3, u"lab"_s)});
        QCOMPARE(dialogs().size(), 1);
        QVERIFY(dialogs().first()->windowTitle().contains(u"work"));
        const QList<QLabel *> labels = dialogs().first()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel *label) { return label->text().contains(u"2 more"); }));
        answerShown(u"one"_s);
        QVERIFY(dialogs().first()->windowTitle().contains(u"home"));
        answerShown(u"two"_s);
        answerShown(u"three"_s);
        QVERIFY(dialogs().isEmpty());
        QCOMPARE(m_engine->answers.size(), 3);
        for (qsizetype i = 0; i < 3; ++i)
            QCOMPARE(m_engine->answers.at(i).first, static_cast<quint64>(i + 1));
        QCOMPARE(m_engine->answers.last().second, (PromptAnswer{Kind::Text, u"three"_s}));
        QCOMPARE(shown.size(), 3);
    }

    void cancellingRefusesOnlyTheOneThatIsShown()
    {
        m_engine->setPrompts({code(1), code(2)});
        QTRY_VERIFY(dialogs().first()->hears());
        QTest::keyClick(dialogs().first(), Qt::Key_Escape);
        QCOMPARE(m_engine->answers.size(), 1);
        QCOMPARE(m_engine->answers.first().first, 1U);
        QCOMPARE(m_engine->answers.first().second.kind, Kind::Refuse);
        QCOMPARE(dialogs().size(), 1);
    }

    void aPromptThatGoesMakesRoomForTheNext()
    {
        m_engine->setPrompts({code(1), code(2, u"home"_s), code(3, u"lab"_s)});
        m_engine->setPrompts({code(2, u"home"_s), code(3, u"lab"_s)});
        QCOMPARE(dialogs().size(), 1);
        QVERIFY(dialogs().first()->windowTitle().contains(u"home"));
        // One that waits goes unseen.
        m_engine->setPrompts({code(2, u"home"_s)});
        QVERIFY(dialogs().first()->windowTitle().contains(u"home"));
        m_engine->setPrompts({});
        QVERIFY(dialogs().isEmpty());
        QVERIFY(m_engine->answers.isEmpty());
    }

    void whoTypesForOneDoesNotAnswerTheNext()
    {
        m_window->presenter().setQuietTime(std::chrono::milliseconds(300));
        m_engine->setPrompts({code(1)});
        PromptDialog *first = dialogs().first();
        QVERIFY(QTest::qWaitForWindowActive(first));
        QTRY_VERIFY(first->hears());
        QTest::keyClicks(first->findChild<QLineEdit *>(), u"half"_s);
        m_engine->setPrompts({code(2, u"home"_s)});
        // The old one catches the rest; only then comes the new one, and hears nothing yet.
        QCOMPARE(dialogs(), QList<PromptDialog *>{first});
        QTest::keyClick(first, Qt::Key_Return);
        QTRY_VERIFY(!dialogs().isEmpty() && dialogs().first() != first);
        auto *field = dialogs().first()->findChild<QLineEdit *>();
        QTest::keyClicks(field, u"more"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(field->text().isEmpty());
        QVERIFY(m_engine->answers.isEmpty());
        answerShown(u"two"_s);
        QCOMPARE(m_engine->answers.size(), 1);
        QCOMPARE(m_engine->answers.first().first, 2U);
        QCOMPARE(m_engine->answers.first().second.text, u"two"_s);
    }

    void aTouchIsANoticeThatGoesByItself()
    {
        Prompt touch = Samples::request(PromptKind::Touch, 7).prompt;
        Prompt other = touch;
        other.id = 8;
        other.profile = u"home"_s;
        m_engine->setPrompts({touch});
        QVERIFY(dialogs().isEmpty());
        QVERIFY(notice()->isVisible());
        QVERIFY(notice()->windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
        QCOMPARE(notice()->accessibleDescription(), u"work, gate.example (jump host)"_s);
        // A question is asked beside it.
        m_engine->setPrompts({touch, other, code(9)});
        QCOMPARE(dialogs().size(), 1);
        QCOMPARE(notice()->accessibleDescription().count(u'\n'), 1);
        m_engine->setPrompts({other});
        QVERIFY(notice()->isVisible());
        QVERIFY(notice()->accessibleDescription().startsWith(u"home"));
        m_engine->setPrompts({});
        QVERIFY(!notice()->isVisible());
        QVERIFY(m_engine->answers.isEmpty());
    }

    void withoutTheWindowNobodyIsThere()
    {
        m_engine->setPrompts({code(1)});
        m_window.reset();
        QCOMPARE(m_engine->answers.size(), 1);
        QCOMPARE(m_engine->answers.first().second.kind, Kind::Unattended);
    }

    void theRouterMayGoFirst()
    {
        m_engine->setPrompts({code(1)});
        m_router.reset();
        m_window.reset();
        QVERIFY(m_engine->answers.isEmpty());
    }
};

QTEST_MAIN(PromptPresenterTest)
#include "tst_promptpresenter.moc"
