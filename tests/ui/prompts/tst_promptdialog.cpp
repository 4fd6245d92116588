// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/ui/prompts/promptsamples.h"
#include "ui/prompts/promptdialog.h"
#include "ui/widgets/copybutton.h"
#include "ui/words/promptwords.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyle>
#include <QStyleFactory>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Culvert;
using namespace Qt::StringLiterals;
using Kind = PromptAnswer::Kind;
using Remembering = PromptRequest::Remembering;

namespace {

constexpr std::chrono::milliseconds Quick{1};
/// Longer than any test.
constexpr std::chrono::milliseconds Never{std::chrono::hours(1)};

} // namespace

class PromptDialogTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PromptDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_answered;

    void open(const PromptRequest &request, std::chrono::milliseconds quiet = Quick)
    {
        m_answered.reset();
        m_dialog = std::make_unique<PromptDialog>(request, quiet);
        m_answered = std::make_unique<QSignalSpy>(m_dialog.get(), &PromptDialog::answered);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        if (quiet == Quick)
            QTRY_VERIFY(m_dialog->hears());
    }

    QLineEdit *field() const { return m_dialog->findChild<QLineEdit *>(); }
    QPushButton *button(const QString &text) const
    {
        const QList<QPushButton *> buttons = m_dialog->findChildren<QPushButton *>();
        for (QPushButton *each : buttons) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    bool says(const QString &text) const
    {
        const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    /// Where a person's keys go.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        QTest::keyClick(focus, key, modifiers);
    }
    void type(const QString &text)
    {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        QTest::keyClicks(focus, text);
    }
    PromptAnswer answer() const { return m_answered->value(0).value(0).value<PromptAnswer>(); }
    bool remembers() const { return m_answered->value(0).value(1).toBool(); }

private Q_SLOTS:
    void whatWasSaidStandsAboveTheQuestion();
    void initTestCase() { QApplication::setStyle(QStyleFactory::create(u"Fusion"_s)); }
    void cleanup()
    {
        m_answered.reset();
        m_dialog.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void aSecretIsTypedAndSent_data()
    {
        QTest::addColumn<PromptKind>("kind");
        QTest::newRow("password") << PromptKind::Password;
        QTest::newRow("passphrase") << PromptKind::Passphrase;
        QTest::newRow("pin") << PromptKind::Pin;
        QTest::newRow("question") << PromptKind::Question;
    }

    void aSecretIsTypedAndSent()
    {
        QFETCH(PromptKind, kind);
        open(Samples::request(kind));
        QCOMPARE(field()->echoMode(), QLineEdit::Password);
        type(u"s3cret "_s);
        press(Qt::Key_Return);
        QCOMPARE(m_answered->size(), 1);
        QCOMPARE(answer(), (PromptAnswer{Kind::Text, u"s3cret "_s}));
        QVERIFY(!remembers());
        QVERIFY(field()->text().isEmpty());
        QVERIFY(!m_dialog->isVisible());
    }

    void itSaysWhoAsksAndWhatWentWrong()
    {
        PromptRequest request = Samples::request(PromptKind::Password);
        request.prompt.attempt = 2;
        open(request);
        QVERIFY(says(u"me@gate.example"_s));
        QVERIFY(says(u"“work”"_s));
        QVERIFY(says(u"gate.example, a jump host"_s));
        QVERIFY(says(u"Attempt 2 of 3."_s));
        QVERIFY(m_dialog->accessibleName().contains(u"me@gate.example"));
        QVERIFY(m_dialog->accessibleDescription().contains(u"Attempt 2 of 3."));
        m_dialog->setOthersWaiting(2);
        QVERIFY(says(u"2 more"_s));
        m_dialog->setOthersWaiting(0);
        QVERIFY(!says(u"more"_s));
    }

    void theEyeShowsWhatIsTyped()
    {
        open(Samples::request(PromptKind::Password));
        type(u"abc"_s);
        press(Qt::Key_Tab);
        auto *eye = qobject_cast<QToolButton *>(QApplication::focusWidget());
        QVERIFY(eye);
        const QString before = eye->accessibleName();
        press(Qt::Key_Space);
        QCOMPARE(field()->echoMode(), QLineEdit::Normal);
        QVERIFY(eye->accessibleName() != before);
        press(Qt::Key_Space);
        QCOMPARE(field()->echoMode(), QLineEdit::Password);
    }

    void rememberingIsOfferedOnlyWhereItWorks()
    {
        PromptRequest request = Samples::request(PromptKind::Password);
        open(request);
        QVERIFY(!m_dialog->findChild<QCheckBox *>());
        request.remembering = Remembering::NoKeychain;
        open(request);
        QVERIFY(!m_dialog->findChild<QCheckBox *>());
        QVERIFY(says(u"asked each time"_s));
        request.remembering = Remembering::Offered;
        open(request);
        QVERIFY(!says(u"asked each time"_s));
        type(u"abc"_s);
        // By the keyboard alone.
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), m_dialog->findChild<QCheckBox *>());
        press(Qt::Key_Space);
        press(Qt::Key_Return);
        QVERIFY(remembers());
        QCOMPARE(answer().text, u"abc"_s);
    }

    void noEmptyPasswordIsSent_data()
    {
        QTest::addColumn<PromptRequest>("request");
        QTest::addColumn<bool>("mayBeEmpty");
        QTest::newRow("password") << Samples::request(PromptKind::Password) << false;
        QTest::newRow("passphrase") << Samples::request(PromptKind::Passphrase) << false;
        QTest::newRow("pin") << Samples::request(PromptKind::Pin) << false;
        QTest::newRow("PAM's password") << Samples::question(u"Password: "_s) << false;
        QTest::newRow("question") << Samples::question(u"Press Enter to get a call"_s) << true;
    }

    void noEmptyPasswordIsSent()
    {
        QFETCH(PromptRequest, request);
        open(request);
        press(Qt::Key_Return);
        QTEST(!m_answered->isEmpty(), "mayBeEmpty");
    }

    void anAnswerThatSshWouldCutIsNotSent()
    {
        open(Samples::request(PromptKind::Password));
        field()->setText(QString(512, QChar(0xe9)));
        QVERIFY(says(u"too long"_s));
        press(Qt::Key_Return);
        QVERIFY(m_answered->isEmpty());
        field()->setText(QString(1023, u'a'));
        press(Qt::Key_Return);
        QCOMPARE(answer().text.size(), 1023);
    }

    void escapeAndTheCloseButtonRefuse_data()
    {
        QTest::addColumn<PromptRequest>("request");
        QTest::newRow("password") << Samples::request(PromptKind::Password);
        QTest::newRow("host key") << Samples::hostKey();
        QTest::newRow("confirmation") << Samples::request(PromptKind::Confirmation);
    }

    void escapeAndTheCloseButtonRefuse()
    {
        QFETCH(PromptRequest, request);
        open(request);
        if (field())
            QTest::keyClicks(field(), u"half"_s);
        press(Qt::Key_Escape);
        QCOMPARE(m_answered->size(), 1);
        QCOMPARE(answer(), (PromptAnswer{Kind::Refuse, {}}));
        open(request);
        m_dialog->close();
        QCOMPARE(m_answered->size(), 1);
        QCOMPARE(answer().kind, Kind::Refuse);
    }

    void capsLockIsNoticed()
    {
        open(Samples::request(PromptKind::Password));
        QTest::sendKeyEvent(QTest::Click, field(), Qt::Key_A, u"A"_s, Qt::NoModifier);
        QVERIFY(says(u"Caps Lock"_s));
        QTest::sendKeyEvent(QTest::Click, field(), Qt::Key_A, u"a"_s, Qt::NoModifier);
        QVERIFY(!says(u"Caps Lock"_s));
        QTest::sendKeyEvent(QTest::Click, field(), Qt::Key_A, u"A"_s, Qt::ShiftModifier);
        QVERIFY(!says(u"Caps Lock"_s));
    }

    void theServersWordsAreSetApart()
    {
        open(Samples::question(u"<b>Code</b> from your \x1b[31mtoken: "_s));
        const auto *words = m_dialog->findChild<PromptWords *>();
        QVERIFY(words);
        QCOMPARE(words->toPlainText(), uR"(<b>Code</b> from your \x1b[31mtoken:)"_s);
        QVERIFY(words->isReadOnly());
        QVERIFY(says(u"nobody vouches"_s));
        QVERIFY(!says(u"<b>"_s));
    }

    void longWordsScroll()
    {
        open(Samples::question(u"A line of the banner.\n"_s.repeated(100)));
        const auto *words = m_dialog->findChild<PromptWords *>();
        QVERIFY(words->height() < m_dialog->fontMetrics().lineSpacing() * 10);
        QCOMPARE(words->focusPolicy(), Qt::StrongFocus);
        QCOMPARE(QApplication::focusWidget(), field());
    }

    void aHostKeyIsRefusedByDefault()
    {
        open(Samples::hostKey());
        for (const QString &text :
             {u"[bastion.example]:2222"_s, u"ED25519"_s, Samples::fingerprint(),
              u"/home/me/.ssh/known_hosts"_s, u"until the tunnel is stopped"_s})
            QVERIFY2(says(text), qPrintable(text));
        press(Qt::Key_Return);
        QCOMPARE(answer().kind, Kind::Refuse);
    }

    void aHostKeyIsAccepted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<PromptAnswer::Kind>("kind");
        QTest::newRow("store") << u"Accept and store"_s << Kind::Accept;
        QTest::newRow("once") << u"Accept once"_s << Kind::AcceptOnce;
        QTest::newRow("refuse") << u"Refuse"_s << Kind::Refuse;
    }

    void aHostKeyIsAccepted()
    {
        QFETCH(QString, text);
        open(Samples::hostKey());
        button(text)->setFocus();
        press(Qt::Key_Space);
        QCOMPARE(m_answered->size(), 1);
        QTEST(answer().kind, "kind");
    }

    void aFingerprintIsCompared()
    {
        open(Samples::hostKey());
        field()->setFocus();
        type(Samples::fingerprint().chopped(1));
        QVERIFY(says(u"not the same"_s));
        QVERIFY(!button(u"Accept and store"_s)->isEnabled());
        QVERIFY(!button(u"Accept once"_s)->isEnabled());
        QVERIFY(field()->accessibleDescription().contains(u"not the same"));
        type(Samples::fingerprint().right(1));
        QVERIFY(says(u"They are the same"_s));
        QVERIFY(button(u"Accept and store"_s)->isEnabled());
        // Enter here does not refuse.
        press(Qt::Key_Return);
        QVERIFY(m_answered->isEmpty());
        field()->clear();
        QVERIFY(!says(u"the same"_s));
        QVERIFY(button(u"Accept once"_s)->isEnabled());
    }

    void theFingerprintIsCopied()
    {
        open(Samples::hostKey());
        m_dialog->findChild<CopyButton *>()->click();
        QCOMPARE(QApplication::clipboard()->text(), Samples::fingerprint());
    }

    void aConfirmationIsNoByDefault()
    {
        PromptRequest request = Samples::request(PromptKind::Confirmation);
        request.prompt.text = u"Accept updated hostkeys? (yes/no): "_s;
        open(request);
        QVERIFY(m_dialog->findChild<PromptWords *>()->toPlainText().contains(u"hostkeys"));
        press(Qt::Key_Return);
        QCOMPARE(answer().kind, Kind::Refuse);
        open(request);
        button(u"Yes"_s)->click();
        QCOMPARE(answer().kind, Kind::Accept);
    }

    void aFreshDialogIsDeafToWhoeverGoesOnTyping()
    {
        open(Samples::request(PromptKind::Password), Never);
        QVERIFY(!m_dialog->hears());
        type(u"rest of another password"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Escape);
        QTest::mouseClick(button(u"Cancel the login"_s), Qt::LeftButton);
        QVERIFY(field()->text().isEmpty());
        QVERIFY(m_answered->isEmpty());
        QVERIFY(m_dialog->isVisible());
    }

    void everyKeyPutsTheHearingOff()
    {
        constexpr std::chrono::milliseconds Quiet{400};
        // For longer than it would be deaf by itself; again where the machine itself paused.
        qint64 longestPause = 0;
        do {
            longestPause = 0;
            QElapsedTimer sinceKey;
            sinceKey.start();
            open(Samples::request(PromptKind::Password), Quiet);
            QElapsedTimer time;
            time.start();
            const bool isOver = QTest::qWaitFor(
                [&] {
                    QTest::keyClick(field(), Qt::Key_A);
                    longestPause = std::max(longestPause, sinceKey.restart());
                    return m_dialog->hears() || time.elapsed() > 2 * Quiet.count();
                },
                10000);
            QVERIFY(isOver);
        } while (longestPause >= Quiet.count());
        QVERIFY(!m_dialog->hears());
        QTRY_VERIFY(m_dialog->hears());
        QVERIFY(field()->text().isEmpty());
        type(u"b"_s);
        QCOMPARE(field()->text(), u"b"_s);
    }

    void aPromptThatGoesTakesTheDialogWithIt()
    {
        open(Samples::request(PromptKind::Password));
        const QSignalSpy finished(m_dialog.get(), &QDialog::finished);
        m_dialog->withdraw();
        QCOMPARE(finished.size(), 1);
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(m_answered->isEmpty());
    }

    void theRestOfAPasswordEndsUpNowhere()
    {
        constexpr std::chrono::milliseconds Quiet{300};
        open(Samples::request(PromptKind::Password), Quiet);
        QTRY_VERIFY(m_dialog->hears());
        const QSignalSpy finished(m_dialog.get(), &QDialog::finished);
        type(u"half of "_s);
        m_dialog->withdraw();
        // It stays to catch the other half.
        QVERIFY(m_dialog->isVisible());
        QVERIFY(m_dialog->isActiveWindow());
        QVERIFY(says(u"gone"_s));
        QVERIFY(field()->text().isEmpty());
        QTest::keyClicks(m_dialog.get(), u"it"_s);
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(m_answered->isEmpty());
    }

    void itFitsItsTexts_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<double>("scale");
        QTest::newRow("as usual") << Qt::LeftToRight << 1.0;
        QTest::newRow("right to left") << Qt::RightToLeft << 1.0;
        QTest::newRow("200 %") << Qt::LeftToRight << 2.0;
    }

    void itFitsItsTexts()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(double, scale);
        const QFont before = QApplication::font();
        QFont font = before;
        font.setPointSizeF(before.pointSizeF() * scale);
        QApplication::setFont(font);
        QApplication::setLayoutDirection(direction);
        PromptRequest request = Samples::hostKey();
        request.prompt.attempt = 2;
        open(request);
        const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            const int needed = label->wordWrap() ? label->heightForWidth(label->width())
                                                 : label->minimumSizeHint().height();
            QVERIFY2(label->height() >= needed, qPrintable(label->text()));
            QVERIFY2(m_dialog->rect().contains(
                         QRect(label->mapTo(m_dialog.get(), QPoint(0, 0)), label->size())),
                     qPrintable(label->text()));
        }
        QApplication::setFont(before);
    }
};

void PromptDialogTest::whatWasSaidStandsAboveTheQuestion()
{
    PromptRequest request = Samples::request(PromptKind::Question);
    request.prompt.says = u"<b>Open</b> https://idp.example/device\u001b[2J\nand type WXYZ-9"_s;
    open(request);
    const QList<PromptWords *> words = m_dialog->findChildren<PromptWords *>();
    QCOMPARE(words.size(), 2);
    QCOMPARE(words.first()->toPlainText(),
             u"<b>Open</b> https://idp.example/device\\x1b[2J\nand type WXYZ-9"_s);
    QVERIFY(words.first()->mapTo(m_dialog.get(), QPoint()).y() <
            words.last()->mapTo(m_dialog.get(), QPoint()).y());
    QVERIFY(m_dialog->accessibleDescription().contains(u"WXYZ-9"));
}

QTEST_MAIN(PromptDialogTest)
#include "tst_promptdialog.moc"
