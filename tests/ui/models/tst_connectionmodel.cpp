// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/plaintext.h"
#include "tests/ui/samples.h"
#include "ui/models/connectionmodel.h"

#include <QAbstractItemModelTester>
#include <QIcon>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

constexpr auto EndsTest = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// The connections with these letters as ids.
QList<ConnectionStatus> lettered(const QString &letters)
{
    QList<ConnectionStatus> list;
    for (const QChar letter : letters)
        list.append(Samples::connection(letter.unicode(), letter));
    return list;
}

QString lettersOf(const ConnectionModel &model)
{
    QString letters;
    for (int row = 0; row < model.rowCount(); ++row)
        letters += model.at(row).target;
    return letters;
}

} // namespace

class ConnectionModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsComeAndGoInPlace_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("first") << ""
                               << "a";
        QTest::newRow("last one goes") << "a"
                                       << "";
        QTest::newRow("append") << "ab"
                                << "abcd";
        QTest::newRow("one that was slow to say where to") << "ad"
                                                           << "abcd";
        QTest::newRow("remove") << "abcd"
                                << "ad";
        QTest::newRow("remove ends") << "abcd"
                                     << "bc";
        QTest::newRow("every other") << "abcdefg"
                                     << "aceg";
        QTest::newRow("all others") << "aceg"
                                    << "bdfh";
        QTest::newRow("all at once") << "bdeg"
                                     << "abcefh";
        QTest::newRow("in any order") << "ab"
                                      << "cab";
    }

    void rowsComeAndGoInPlace()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        ConnectionModel model;
        const QAbstractItemModelTester tester(&model, EndsTest);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setConnections(lettered(before));
        QList<QPersistentModelIndex> rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows.append(model.index(row, 0));
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setConnections(lettered(after));
        std::sort(after.begin(), after.end());
        QCOMPARE(lettersOf(model), after);
        QCOMPARE(reset.size(), 0);
        // Those that stay are the same rows, and nothing about them is told.
        for (qsizetype i = 0; i < before.size(); ++i)
            QCOMPARE(rows.at(i).row(), after.indexOf(before.at(i)));
        QCOMPARE(changed.size(), 0);
    }

    void anyChangeEndsInTheSame()
    {
        QRandomGenerator random(4);
        ConnectionModel model;
        const QAbstractItemModelTester tester(&model, EndsTest);
        const QString all = u"abcdefghijklmnopqrst"_s;
        for (int round = 0; round < 200; ++round) {
            QString letters;
            for (const QChar letter : all) {
                if (random.bounded(2) == 1)
                    letters += letter;
            }
            model.setConnections(lettered(letters));
            QCOMPARE(lettersOf(model), letters);
        }
    }

    void changesThatFollowEachOtherAreToldTogether()
    {
        ConnectionModel model;
        QList<ConnectionStatus> list = lettered(u"abcdef"_s);
        model.setConnections(list);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        for (const int row : {1, 2, 3, 5})
            list[row].bytesUp = 5;
        model.setConnections(list);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
        QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 3);
        QCOMPARE(changed.at(1).at(0).toModelIndex().row(), 5);
        QCOMPARE(model.index(5, ConnectionModel::Sent).data().toString(), u"5 bytes"_s);
    }

    void showsWhoGoesWhere()
    {
        ConnectionModel model;
        model.setClock(&Samples::now);
        ConnectionStatus known = Samples::connection(1, u"wiki.internal:443"_s);
        ConnectionStatus unknown = Samples::connection(2, u"192.0.2.7:22"_s);
        unknown.pid = 0;
        unknown.program.clear();
        unknown.targetIsAddress = true;
        model.setConnections({known, unknown});
        const auto text = [&model](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(text(0, ConnectionModel::Program), u"firefox-esr (4242)"_s);
        QCOMPARE(text(1, ConnectionModel::Program), u"not known"_s);
        QCOMPARE(text(0, ConnectionModel::Target), u"wiki.internal:443"_s);
        QCOMPARE(text(0, ConnectionModel::Age), u"1 min"_s);
        const QModelIndex named = model.index(0, ConnectionModel::Target);
        const QModelIndex byAddress = model.index(1, ConnectionModel::Target);
        QVERIFY(!named.data(Qt::DecorationRole).isValid());
        QVERIFY(!byAddress.data(Qt::DecorationRole).value<QIcon>().isNull());
        QVERIFY(!named.data(Qt::ToolTipRole).toString().contains(u"resolver"));
        QVERIFY(byAddress.data(Qt::ToolTipRole).toString().contains(u"resolver"));
        QCOMPARE(named.data(Qt::AccessibleTextRole).toString(), u"wiki.internal:443"_s);
        QVERIFY(byAddress.data(Qt::AccessibleTextRole).toString().contains(u"by address"));
    }

    void namesAreNoMarkup()
    {
        ConnectionModel model;
        model.setConnections({Samples::connection(1, u"<img src=x>:80"_s)});
        const QString tip = model.index(0, 0).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"&lt;img") && !tip.contains(u"<img"), qPrintable(tip));
    }

    void wordsOfOthersAreWrittenOut()
    {
        const QString steering = u"a\u202eb\u200b\x1b[2J\n"_s;
        ConnectionStatus connection = Samples::connection(1, steering);
        connection.program = connection.endpoint = connection.client = connection.user = steering;
        connection.targetIsAddress = true;
        ConnectionModel model;
        model.setConnections({connection});
        for (int column = 0; column < ConnectionModel::ColumnCount; ++column) {
            for (const int role :
                 {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)}) {
                const QString text = model.index(0, column).data(role).toString();
                QCOMPARE(plainLine(text), text);
            }
        }
        QCOMPARE(model.index(0, ConnectionModel::Target).data().toString(),
                 u"a\\u{202e}b\\u{200b}\\x1b[2J\\x0a"_s);
    }

    void agesTick()
    {
        QDateTime now = Samples::now();
        ConnectionModel model;
        model.setClock([&now] { return now; });
        model.setConnections(lettered(u"abc"_s));
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        now = now.addSecs(60);
        model.tick();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex().column(), int(ConnectionModel::Age));
        QCOMPARE(model.index(2, ConnectionModel::Age).data().toString(), u"2 min"_s);
    }

    void sortsByWhatIsMeant_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("order");
        QTest::newRow("program") << int(ConnectionModel::Program) << "cab";
        QTest::newRow("target") << int(ConnectionModel::Target) << "abc";
        QTest::newRow("sent") << int(ConnectionModel::Sent) << "bca";
        QTest::newRow("received") << int(ConnectionModel::Received) << "acb";
        QTest::newRow("age") << int(ConnectionModel::Age) << "cba";
    }

    void sortsByWhatIsMeant()
    {
        QFETCH(int, column);
        QFETCH(QString, order);
        QList<ConnectionStatus> list = lettered(u"abc"_s);
        list[0].program = u"Ncat"_s;
        list[1].program = u"ssh"_s;
        list[2].program = u"curl"_s;
        // As texts, "900 bytes" is more than "10 kB".
        list[0].bytesUp = 10'000;
        list[1].bytesUp = 100;
        list[2].bytesUp = 900;
        list[0].bytesDown = 0;
        list[1].bytesDown = 3'000'000;
        list[2].bytesDown = 20;
        for (int i = 0; i < 3; ++i)
            list[i].since = Samples::now().addSecs(i - 10000);
        ConnectionModel model;
        QSortFilterProxyModel sorted;
        sorted.setSourceModel(&model);
        sorted.setSortRole(ConnectionModel::SortRole);
        sorted.setSortCaseSensitivity(Qt::CaseInsensitive);
        model.setConnections(list);
        sorted.sort(column);
        QString letters;
        for (int row = 0; row < sorted.rowCount(); ++row)
            letters += sorted.index(row, ConnectionModel::Target).data().toString();
        QCOMPARE(letters, order);
    }
};

QTEST_MAIN(ConnectionModelTest)
#include "tst_connectionmodel.moc"
