// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/models/rowmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

/// A letter that tells the row, and what is shown of it.
struct Letter
{
    QChar key;
    int value = 0;

    bool operator==(const Letter &) const = default;
};

char16_t keyOfLetter(const Letter &letter, qsizetype /*row*/)
{
    return letter.key.unicode();
}

qsizetype keyOfPlace(const Letter & /*letter*/, qsizetype row)
{
    return row;
}

template <auto keyOf>
class Letters : public RowModel<QAbstractTableModel, Letter, keyOf>
{
public:
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 3;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(this->rows().at(index.row()).value) : QVariant();
    }
    void show(const QString &letters, int value = 0)
    {
        QList<Letter> list;
        for (const QChar letter : letters)
            list.append({letter, value});
        this->setRows(list);
    }
    QString letters() const
    {
        QString letters;
        for (const Letter &letter : this->rows())
            letters += letter.key;
        return letters;
    }
};

constexpr auto AsTest = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

/// Lists become rows that change in place.
class RowModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsBecomeTheList_data();
    void rowsBecomeTheList();
    void rowsThatStayKeepTheirIndex_data();
    void rowsThatStayKeepTheirIndex();
    void neighboursAreToldTogether();
    void changesNameRowsAndColumns();
    void placesCanBeKeys();
};

void RowModelTest::rowsBecomeTheList_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const QStringList lists{QString(), u"a"_s,     u"abc"_s, u"cba"_s,     u"bcd"_s,
                            u"dabc"_s, u"xaybz"_s, u"aab"_s, u"abababa"_s, u"zzz"_s};
    for (const QString &before : lists) {
        for (const QString &after : lists)
            QTest::addRow("%s, %s", qPrintable(before), qPrintable(after)) << before << after;
    }
}

void RowModelTest::rowsBecomeTheList()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    Letters<&keyOfLetter> model;
    const QAbstractItemModelTester tester(&model, AsTest);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.show(before);
    QCOMPARE(model.letters(), before);
    model.show(after, 1);
    QCOMPARE(model.letters(), after);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.index(row, 0).data().toInt(), 1);
    QVERIFY(reset.isEmpty());
}

void RowModelTest::rowsThatStayKeepTheirIndex_data()
{
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("row");
    QTest::newRow("before it") << u"xabc"_s << 2;
    QTest::newRow("behind it") << u"abcx"_s << 1;
    QTest::newRow("alone") << u"b"_s << 0;
    QTest::newRow("moved") << u"cba"_s << 1;
    QTest::newRow("moved to the end") << u"acb"_s << 2;
    QTest::newRow("gone") << u"ac"_s << -1;
}

void RowModelTest::rowsThatStayKeepTheirIndex()
{
    QFETCH(const QString, after);
    QFETCH(const int, row);
    Letters<&keyOfLetter> model;
    model.show(u"abc"_s);
    const QPersistentModelIndex index = model.index(1, 2);
    model.show(after);
    QCOMPARE(index.row(), row);
}

void RowModelTest::neighboursAreToldTogether()
{
    Letters<&keyOfLetter> model;
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.show(u"abcdef"_s);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(changed.size(), 0);
    model.show(u"af"_s);
    QCOMPARE(removed.size(), 1);
    model.show(u"abcdef"_s);
    QCOMPARE(inserted.size(), 2);
    model.show(u"abcdef"_s, 1);
    QCOMPARE(changed.size(), 1);
}

void RowModelTest::changesNameRowsAndColumns()
{
    Letters<&keyOfLetter> model;
    model.show(u"abc"_s);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.show(u"abc"_s, 1);
    QCOMPARE(changed.first().at(0).toModelIndex(), model.index(0, 0));
    QCOMPARE(changed.first().at(1).toModelIndex(), model.index(2, 2));
    model.show(u"abc"_s, 1);
    QCOMPARE(changed.size(), 1);
}

void RowModelTest::placesCanBeKeys()
{
    Letters<&keyOfPlace> model;
    const QAbstractItemModelTester tester(&model, AsTest);
    model.show(u"abc"_s);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.show(u"bc"_s);
    QCOMPARE(model.letters(), u"bc"_s);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().at(1).toInt(), 2);
    QCOMPARE(changed.size(), 1);
}

QTEST_GUILESS_MAIN(RowModelTest)
#include "tst_rowmodel.moc"
