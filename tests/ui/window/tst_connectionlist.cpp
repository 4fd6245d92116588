// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/ui/fakeengine.h"
#include "tests/ui/samples.h"
#include "ui/models/connectionmodel.h"
#include "ui/window/connectionlist.h"
#include "ui/window/connectionview.h"
#include "ui/window/mainwindow.h"
#include "ui/words/texts.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

constexpr int Many = 4000;

ProfileStatus work(int connections)
{
    ProfileStatus profile = Samples::profile(u"w"_s, u"work"_s, TunnelState::Up);
    profile.connections = connections;
    return profile;
}

QList<ConnectionStatus> numbered(int count)
{
    QList<ConnectionStatus> list;
    for (int i = 1; i <= count; ++i)
        list.append(Samples::connection(static_cast<quint64>(i), u"host%1.internal:443"_s.arg(i)));
    return list;
}

} // namespace

class ConnectionListTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<ConnectionList> m_list;

    ConnectionView &view() const { return m_list->view(); }
    int rows() const { return view().model()->rowCount(); }
    QString target(int row) const
    {
        return view().model()->index(row, ConnectionModel::Target).data().toString();
    }
    void select(const QList<int> &wanted)
    {
        view().selectionModel()->clear();
        for (const int row : wanted)
            view().selectionModel()->select(view().model()->index(row, 0),
                                            QItemSelectionModel::Select |
                                                QItemSelectionModel::Rows);
    }
    QStringList selectedTargets() const
    {
        QStringList targets;
        const QModelIndexList selected =
            view().selectionModel()->selectedRows(ConnectionModel::Target);
        for (const QModelIndex &index : selected)
            targets.append(index.data().toString());
        targets.sort();
        return targets;
    }
    QPushButton *closeButton() const { return m_list->findChild<QPushButton *>(); }
    MutedLabel *emptyText() const { return m_list->findChild<MutedLabel *>(); }
    void open(const QList<ConnectionStatus> &connections)
    {
        m_list.reset();
        m_engine = std::make_unique<FakeEngine>();
        m_engine->connections = connections;
        m_list = std::make_unique<ConnectionList>(*m_engine);
        m_list->setClock(&Samples::now);
        m_list->resize(600, 300);
        m_list->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_list.get()));
        m_list->setProfile(work(static_cast<int>(connections.size())));
        QTRY_COMPARE(rows(), connections.size());
    }

private Q_SLOTS:
    void cleanup()
    {
        m_list.reset();
        m_engine.reset();
    }

    void onlyTheProfilesOwnAreShown()
    {
        QList<ConnectionStatus> all = numbered(3);
        all[1].profile = u"home"_s;
        open({all.at(0), all.at(2)});
        m_engine->connections = all;
        m_list->tick();
        QTRY_COMPARE(m_engine->connectionRequests, 2);
        QCoreApplication::processEvents();
        QCOMPARE(rows(), 2);

        ProfileStatus home = Samples::profile(u"h"_s, u"home"_s, TunnelState::Up);
        home.connections = 1;
        m_list->setProfile(home);
        QCOMPARE(rows(), 0);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(target(0), u"host2.internal:443"_s);
    }

    void withoutConnectionsItSaysSoAndAsksNobody()
    {
        open({});
        QVERIFY(emptyText()->isVisible());
        QCOMPARE(emptyText()->text(), u"No connections."_s);
        QVERIFY(!view().isVisible() && !closeButton()->isVisible());
        for (int i = 0; i < 3; ++i)
            m_list->tick();
        QCOMPARE(m_engine->connectionRequests, 0);

        m_engine->connections = numbered(1);
        m_list->setProfile(work(1));
        QTRY_VERIFY(view().isVisible());
        QVERIFY(!emptyText()->isVisible());
        m_list->setProfile(work(0));
        QVERIFY(emptyText()->isVisible());
    }

    void asksOnlyWhileItIsSeenAndOnceAtATime()
    {
        open(numbered(2));
        QCOMPARE(m_engine->connectionRequests, 1);
        m_list->tick();
        m_list->tick();
        QCOMPARE(m_engine->connectionRequests, 2);
        // Counts that change many times a second are no reason.
        m_list->setProfile(work(3));
        QCOMPARE(m_engine->connectionRequests, 2);
        m_list->hide();
        QCoreApplication::processEvents();
        m_list->tick();
        m_list->setProfile(work(0));
        m_list->setProfile(work(2));
        QCOMPARE(m_engine->connectionRequests, 2);
    }

    void closesWhatIsSelected_data()
    {
        QTest::addColumn<QString>("by");
        for (const char *by : {"button", "menu", "key"})
            QTest::newRow(by) << QString::fromLatin1(by);
    }

    void closesWhatIsSelected()
    {
        QFETCH(QString, by);
        open(numbered(4));
        QVERIFY(!closeButton()->isEnabled());
        select({0, 2});
        QVERIFY(closeButton()->isEnabled());
        if (by == u"button")
            closeButton()->click();
        else if (by == u"menu")
            view().actions().constFirst()->trigger();
        else
            QTest::keyClick(&view(), Qt::Key_Delete);
        QStringList requests = m_engine->requests;
        requests.sort();
        QCOMPARE(requests, (QStringList{u"close 1"_s, u"close 3"_s}));
        QTRY_COMPARE(rows(), 2);
        QVERIFY(!closeButton()->isEnabled());
        // Nothing is selected: nothing happens.
        QTest::keyClick(&view(), Qt::Key_Delete);
        QCOMPARE(m_engine->requests.size(), 2);
    }

    void oneThatEndedByItselfIsNoFailure()
    {
        open(numbered(2));
        select({0});
        m_engine->nextFailure = Failure{FailureKind::Internal, u"gone"_s, {}};
        m_engine->connections.removeFirst();
        m_list->closeSelected();
        QTRY_COMPARE(rows(), 1);
    }

    void selectionAndOrderOutliveRefreshes()
    {
        open(numbered(20));
        view().sortByColumn(ConnectionModel::Sent, Qt::DescendingOrder);
        select({3, 5});
        const QStringList before = selectedTargets();
        QCOMPARE(before.size(), 2);
        const QSignalSpy reset(view().model(), &QAbstractItemModel::modelReset);
        for (int round = 0; round < 5; ++round) {
            // The other way round each time.
            for (qint64 i = 0; i < 20; ++i)
                m_engine->connections[i].bytesUp = 1000 * (round % 2 == 0 ? i + 1 : 100 - i);
            m_engine->connections.append(
                Samples::connection(100 + static_cast<quint64>(round), u"new:1"_s));
            const qint64 most = round % 2 == 0 ? 20'000 : 100'000;
            m_list->tick();
            QTRY_COMPARE(
                view().model()->index(0, ConnectionModel::Sent).data(ConnectionModel::SortRole),
                most);
            QCOMPARE(selectedTargets(), before);
        }
        QCOMPARE(reset.size(), 0);
    }

    void aClickOnAColumnSortsByIt()
    {
        open(numbered(3));
        // The oldest first.
        QCOMPARE(target(0), u"host1.internal:443"_s);
        const int x = view().header()->sectionViewportPosition(ConnectionModel::Target) + 20;
        const QPoint place(x, view().header()->height() / 2);
        QTest::mouseClick(view().header()->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(target(0), u"host1.internal:443"_s);
        QTest::mouseClick(view().header()->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(target(0), u"host3.internal:443"_s);
    }

    void targetsAreCopied()
    {
        open(numbered(3));
        QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
        view().setFocus();
        select({1, 2});
        QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
        QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        lines.sort();
        QCOMPARE(lines, (QStringList{u"host2.internal:443"_s, u"host3.internal:443"_s}));
    }

    void theFilterLeavesWhatHasTheText()
    {
        open(numbered(12));
        auto *filter = m_list->findChild<QLineEdit *>();
        QVERIFY(filter->isVisible());
        filter->setText(u"HOST1"_s);
        QCOMPARE(rows(), 4);
        filter->setText(u"firefox"_s);
        QCOMPARE(rows(), 12);
        filter->setText(u"nowhere"_s);
        QCOMPARE(rows(), 0);
        QVERIFY(emptyText()->isVisible());
        QVERIFY(filter->isVisible());
        filter->clear();
        QCOMPARE(rows(), 12);
    }

    void closingAllAsksFirstAndClosesWhatIsShown()
    {
        open(numbered(12));
        m_list->findChild<QLineEdit *>()->setText(u"host1."_s);
        m_list->closeAll();
        auto *box = m_list->findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY(box->text().contains(u"1 connection"));
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(m_engine->requests, QStringList());
        m_list->findChild<QLineEdit *>()->setText(u"host1"_s);
        m_list->closeAll();
        const QList<QMessageBox *> boxes = m_list->findChildren<QMessageBox *>();
        box = boxes.last();
        const QList<QAbstractButton *> buttons = box->buttons();
        for (QAbstractButton *button : buttons) {
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
        QStringList requests = m_engine->requests;
        requests.sort();
        QCOMPARE(requests,
                 (QStringList{u"close 1"_s, u"close 10"_s, u"close 11"_s, u"close 12"_s}));
    }

    void rowsAreCopiedWithAllTheyShow()
    {
        open(numbered(2));
        select({0});
        m_list->copySelectedRows();
        const QStringList cells = QGuiApplication::clipboard()->text().split(u'\t');
        QCOMPARE(cells.size(), int(ConnectionModel::ColumnCount));
        QCOMPARE(cells.at(0), u"firefox-esr (4242)"_s);
        QCOMPARE(cells.at(1), u"host1.internal:443"_s);
    }

    void rowsAreSortedByTheirRate()
    {
        open(numbered(3));
        QDateTime now = Samples::now();
        m_list->setClock([&now] { return now; });
        view().sortByColumn(ConnectionModel::Rate, Qt::DescendingOrder);
        now = now.addSecs(1);
        m_engine->connections[1].bytesDown += 3'000'000;
        m_list->tick();
        QTRY_COMPARE(target(0), u"host2.internal:443"_s);
        QCOMPARE(view().model()->index(0, ConnectionModel::Rate).data().toString(), u"3.0 MB/s"_s);
        // One that rests says nothing.
        QVERIFY(view().model()->index(1, ConnectionModel::Rate).data().toString().isEmpty());
    }

    void thousandsStayInPlace()
    {
        open(numbered(Many));
        const QSignalSpy reset(view().model(), &QAbstractItemModel::modelReset);
        const QSignalSpy changed(view().model(), &QAbstractItemModel::dataChanged);
        QTest::keyClick(&view(), Qt::Key_End);
        select({Many - 1});
        for (ConnectionStatus &each : m_engine->connections)
            each.bytesDown += 1000;
        m_list->tick();
        QTRY_VERIFY(target(Many - 1) == u"host4000.internal:443"_s &&
                    m_list->model().at(0).bytesDown == m_engine->connections.at(0).bytesDown);
        QCOMPARE(reset.size(), 0);
        // The ages, and all that changed.
        QCOMPARE(changed.size(), 2);
        QCOMPARE(selectedTargets().size(), 1);
        // It scrolls by itself rather than being as high as all of them.
        QVERIFY(view().height() < 300);
    }

    void deleteInTheListNeverRemovesTheTunnel()
    {
        FakeEngine engine;
        EngineStatus status = Samples::several();
        engine.connections = numbered(2);
        engine.setStatus(status);
        MainWindow window(engine);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *inWindow = window.findChild<ConnectionView *>();
        QTRY_COMPARE(inWindow->model()->rowCount(), 2);
        inWindow->setFocus();
        inWindow->selectAll();
        QTest::keyClick(inWindow, Qt::Key_Delete);
        QCOMPARE(engine.requests, (QStringList{u"close 1"_s, u"close 2"_s}));
        QTRY_COMPARE(inWindow->model()->rowCount(), 0);
        QVERIFY(!QApplication::activeModalWidget());
    }

    void itHasNamesForScreenReaders()
    {
        open(numbered(1));
        QVERIFY(!view().accessibleName().isEmpty());
        QVERIFY(closeButton()->text().contains(u'&'));
        const auto labels = m_list->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [this](const QLabel *label) { return label->buddy() == &view(); }));
    }
};

QTEST_MAIN(ConnectionListTest)
#include "tst_connectionlist.moc"
