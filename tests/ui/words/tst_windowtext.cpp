// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/failurebanner.h"
#include "ui/widgets/plainmessagebox.h"
#include "ui/widgets/warningnotice.h"
#include "ui/words/plainlabel.h"
#include "ui/words/statetexts.h"
#include "ui/words/windowtext.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

const QString Steering = u"<b>a</b>\u202e\u2066b\u200b\x1b[2J"_s;
const QString Harmless = uR"(<b>a</b>\u{202e}\u{2066}b\u{200b}\x1b[2J)"_s;

} // namespace

/// What others wrote is neither markup in the window, nor does it turn or hide anything there.
class WindowTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void textIsWrittenOut_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    void textIsWrittenOut()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        const QString shown = windowText(StateTexts::technical(Steering));
        QVERIFY2(shown.contains(Harmless), qPrintable(shown));
        // Marks of Culvert's own alone.
        QCOMPARE(shown.size(), Harmless.size() + (direction == Qt::RightToLeft ? 2 : 0));
        QVERIFY(!windowText(u"a\u202e\u2068"_s).contains(QChar(0x202e)));
    }

    void tipsAreNoMarkup()
    {
        QCOMPARE(toolTipText(u"<a>\n\u202e&"_s), uR"(<p>&lt;a&gt;<br>\u{202e}&amp;</p>)"_s);
        QCOMPARE(toolTipText({}), QString());
    }

    void labelsTakeNothingForMarkup()
    {
        PlainLabel label(Steering);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QCOMPARE(label.text(), Harmless);
        label.setText(Steering + u'x');
        QCOMPARE(label.text(), Harmless + u'x');
    }

    void messageBoxesTakeNothingForMarkup()
    {
        PlainMessageBox box(PlainMessageBox::Warning, Steering, Steering, PlainMessageBox::Ok);
        box.setInformativeText(Steering);
        QCOMPARE(box.windowTitle(), Harmless);
        const QList<QLabel *> labels = box.findChildren<QLabel *>();
        int found = 0;
        for (const QLabel *label : labels) {
            if (label->text().isEmpty())
                continue;
            ++found;
            QCOMPARE(label->text(), Harmless);
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        QCOMPARE(found, 2);
    }

    void failuresAndWarningsAreWrittenOut()
    {
        FailureBanner banner;
        banner.setFailure(Failure{FailureKind::Network, Steering, Steering});
        WarningNotice notice;
        notice.setWarnings({Steering});
        int found = 0;
        const QList<QLabel *> labels =
            banner.findChildren<QLabel *>() + notice.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            if (label->text() == Harmless)
                ++found;
        }
        QCOMPARE(found, 3);
        QCOMPARE(banner.accessibleDescription(), Harmless);
        QCOMPARE(notice.accessibleDescription(), Harmless);
    }
};

QTEST_MAIN(WindowTextTest)
#include "tst_windowtext.moc"
