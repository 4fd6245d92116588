// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/ui/fakeengine.h"
#include "tests/ui/samples.h"
#include "ui/models/runmodel.h"
#include "ui/programs/runlist.h"
#include "ui/widgets/fittedtable.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

class RunListTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<RunList> m_list;

    static RunStatus run(quint64 id, const QString &program, int connections)
    {
        RunStatus status;
        status.id = id;
        status.program = program;
        status.pid = 4800;
        status.since = Samples::now().addSecs(-600);
        status.connections = connections;
        return status;
    }
    QAbstractItemModel *model() const { return m_list->findChild<FittedTable *>()->model(); }
    QString cell(int row, int column) const
    {
        return model()->index(row, column).data(Qt::DisplayRole).toString();
    }

private Q_SLOTS:
    void init()
    {
        m_engine = std::make_unique<FakeEngine>();
        m_list = std::make_unique<RunList>(*m_engine);
        m_list->setClock([] { return Samples::now(); });
    }
    void cleanup() { m_list.reset(); }

    void thereIsNothingToSeeWithoutPrograms()
    {
        QWidget window;
        m_list->setParent(&window);
        window.show();
        QVERIFY(!m_list->isVisible());
        m_list->setRuns({run(18, u"psql"_s, 3)});
        QVERIFY(m_list->isVisible());
        m_list->setRuns({});
        QVERIFY(!m_list->isVisible());
        m_list->setParent(nullptr);
    }

    void aProgramIsShownWithWhatItHas()
    {
        m_list->setRuns({run(18, u"psql"_s, 3)});
        QCOMPARE(cell(0, RunModel::Program), u"psql (4800)"_s);
        QCOMPARE(cell(0, RunModel::Connections), u"3"_s);
        const QString sentence =
            model()->index(0, RunModel::Program).data(Qt::AccessibleTextRole).toString();
        const QString clock = cell(0, RunModel::Since);
        QVERIFY(!clock.isEmpty());
        QCOMPARE(sentence, u"psql, since %1, 3 connections"_s.arg(clock));
    }

    void namesAreNoMoreThanText()
    {
        m_list->setRuns({run(18, u"a\x1b[31m\nb"_s, 0)});
        QVERIFY(!cell(0, RunModel::Program).contains(u'\x1b'));
        QVERIFY(!cell(0, RunModel::Program).contains(u'\n'));
    }

    void rowsChangeInPlace()
    {
        const QAbstractItemModelTester tester(
            model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_list->setRuns({run(18, u"psql"_s, 3), run(19, u"git"_s, 1)});
        m_list->findChild<FittedTable *>()->setCurrentIndex(model()->index(1, 0));
        m_list->setRuns({run(19, u"git"_s, 2)});
        QCOMPARE(model()->rowCount(), 1);
        QCOMPARE(m_list->findChild<FittedTable *>()->currentIndex().row(), 0);
        QCOMPARE(cell(0, RunModel::Connections), u"2"_s);
    }

    void theSelectedOneIsEnded_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("button") << false;
        QTest::newRow("Delete") << true;
    }

    void theSelectedOneIsEnded()
    {
        QFETCH(bool, byKey);
        m_list->setRuns({run(18, u"psql"_s, 3), run(19, u"git"_s, 1)});
        // As the window has one, which removes the tunnel.
        QAction remove;
        remove.setShortcut(QKeySequence::Delete);
        m_list->addAction(&remove);
        const QSignalSpy removed(&remove, &QAction::triggered);
        m_list->show();
        auto *button = m_list->findChild<QPushButton *>();
        auto *table = m_list->findChild<FittedTable *>();
        QVERIFY(!button->isEnabled());
        table->setCurrentIndex(model()->index(1, 0));
        QVERIFY(button->isEnabled());
        QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
        if (byKey) {
            table->setFocus();
            QTest::keyClick(table, Qt::Key_Delete);
        } else {
            button->click();
        }
        QTRY_COMPARE(m_engine->requests, QStringList{u"close 19"_s});
        QVERIFY(removed.isEmpty());
    }

    void whatCannotBeEndedIsSaid()
    {
        m_list->setRuns({run(18, u"psql"_s, 3)});
        m_list->findChild<FittedTable *>()->setCurrentIndex(model()->index(0, 0));
        const QSignalSpy failed(m_list.get(), &RunList::failed);
        m_engine->nextFailure = Failure{FailureKind::Internal, u"gone"_s, {}};
        m_list->endSelected();
        QTRY_COMPARE(failed.size(), 1);
    }
};

QTEST_MAIN(RunListTest)
#include "tst_runlist.moc"
