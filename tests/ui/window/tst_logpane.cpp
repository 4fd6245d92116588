// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/plaintext.h"
#include "tests/ui/samples.h"
#include "ui/window/logpane.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QTest>
#include <QTreeView>

using namespace Culvert;
using namespace Qt::StringLiterals;

class LogPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFilterSaysWhatIsShownAndCopied()
    {
        LogPane pane;
        const QAbstractItemModelTester tester(
            &pane.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        pane.append({Samples::now(), u"work: logged in"_s, {}});
        pane.append({Samples::now(), u"home: lost: no route"_s, LogRow::Weight::Warning});
        const auto *view = pane.findChild<QTreeView *>();
        QCOMPARE(view->model()->rowCount(), 2);
        pane.copy();
        QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n').size(), 2);
        pane.setFilter(u"HOME"_s);
        QCOMPARE(view->model()->rowCount(), 1);
        pane.copy();
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(u" home: lost: no route"_s));
    }

    void wordsOfOthersAreWrittenOut()
    {
        LogPane pane;
        const QString steering = u"<b>a\u202eb\x1b[2J"_s;
        pane.append({Samples::now(), steering, LogRow::Weight::Error});
        for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole)}) {
            const QString text = pane.model().index(0, LogModel::Text).data(role).toString();
            QVERIFY(!text.isEmpty());
            QCOMPARE(plainLine(text), text);
        }
        QVERIFY(!pane.model()
                     .index(0, LogModel::Text)
                     .data(Qt::ToolTipRole)
                     .toString()
                     .contains(u"<b>"));
        pane.copy();
        QCOMPARE(plainLine(QGuiApplication::clipboard()->text()),
                 QGuiApplication::clipboard()->text());
    }

    void theOldestGoFirst()
    {
        LogPane pane;
        for (int i = 0; i <= LogModel::MostRows; ++i)
            pane.append({Samples::now(), QString::number(i), {}});
        QCOMPARE(pane.model().rowCount(), LogModel::MostRows);
        QVERIFY(pane.model().line(0).endsWith(u" 1"_s));
    }
};

QTEST_MAIN(LogPaneTest)
#include "tst_logpane.moc"
