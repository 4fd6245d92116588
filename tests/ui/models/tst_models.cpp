// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/plaintext.h"
#include "tests/ui/fakeengine.h"
#include "tests/ui/samples.h"
#include "ui/editor/profiledefaults.h"
#include "ui/models/endpointmodel.h"
#include "ui/models/processmodel.h"
#include "ui/models/profilemodel.h"
#include "ui/words/icons.h"
#include "ui/words/statecolours.h"
#include "ui/words/statetexts.h"
#include "ui/words/timetexts.h"
#include "ui/words/windowtext.h"

#include <QAbstractItemModelTester>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QStringList ids(const ProfileModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.index(row).data(ProfileModel::IdRole).toString());
    return ids;
}

QList<ProfileStatus> named(const QString &letters)
{
    QList<ProfileStatus> profiles;
    for (const QChar letter : letters)
        profiles.append(Samples::profile(letter, letter, TunnelState::Stopped));
    return profiles;
}

} // namespace

class ModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsFollowTheEngine_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("first") << ""
                               << "a";
        QTest::newRow("last one goes") << "a"
                                       << "";
        QTest::newRow("append") << "ab"
                                << "abc";
        QTest::newRow("insert") << "ac"
                                << "abc";
        QTest::newRow("remove") << "abc"
                                << "ac";
        QTest::newRow("move up") << "abcd"
                                 << "dabc";
        QTest::newRow("reverse") << "abcd"
                                 << "dcba";
        QTest::newRow("all at once") << "abcd"
                                     << "exdb";
    }

    void rowsFollowTheEngine()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        FakeEngine engine;
        engine.setStatus({named(before), {}});
        ProfileModel model(engine);
        const QAbstractItemModelTester tester(&model, Fatal);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QPersistentModelIndex kept = model.indexOf(u"b"_s);
        engine.setStatus({named(after), {}});
        QCOMPARE(ids(model).join(QString()), after);
        QCOMPARE(reset.size(), 0);
        if (before.contains(u'b') && after.contains(u'b'))
            QCOMPARE(kept.row(), after.indexOf(u'b'));
    }

    void wordsOfOthersAreWrittenOut()
    {
        const QString steering = u"<img src=x>a\u202eb\u200b\x1b[2J\n"_s;
        ProfileStatus profile = Samples::profile(u"w"_s, steering, TunnelState::Failed);
        profile.failure = Failure{FailureKind::Network, steering, steering};
        EndpointStatus endpoint = Samples::forward(steering, steering);
        endpoint.name = steering;
        endpoint.failure = profile.failure;
        FakeEngine engine;
        engine.setStatus({{profile}, {}});
        const ProfileModel profiles(engine);
        EndpointModel endpoints;
        endpoints.setEndpoints({endpoint, Samples::forward(steering, steering)});
        QModelIndexList cells{profiles.index(0)};
        for (int row = 0; row < endpoints.rowCount(); ++row) {
            for (int column = 0; column < endpoints.columnCount(); ++column)
                cells.append(endpoints.index(row, column));
        }
        for (const QModelIndex &cell : std::as_const(cells)) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole),
                                   int(Qt::ToolTipRole), int(ProfileModel::SummaryRole)}) {
                const QString text = cell.data(role).toString();
                QCOMPARE(plainText(text), text);
            }
            const QString tip = cell.data(Qt::ToolTipRole).toString();
            QVERIFY2(!tip.contains(u"<img"), qPrintable(tip));
        }
    }

    void onlyWhatChangedIsTold()
    {
        FakeEngine engine;
        EngineStatus status{named(u"abc"_s), {}};
        engine.setStatus(status);
        ProfileModel model(engine);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        status.profiles[1].state = TunnelState::Up;
        engine.setStatus(status);
        engine.setStatus(status);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
        QCOMPARE(model.index(1).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    }

    void theSwitchAsksTheEngineAndShowsWhatIs()
    {
        FakeEngine engine;
        engine.setStatus(Samples::several());
        ProfileModel model(engine);
        const QModelIndex off = model.indexOf(u"x"_s);
        QVERIFY(off.flags().testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(model.setData(off, Qt::Checked, Qt::CheckStateRole));
        QVERIFY(model.setData(model.indexOf(u"w"_s), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(engine.requests, QStringList({u"up x"_s, u"down w"_s}));
        QCOMPARE(off.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    }

    void theSecondLineSaysStateAndLoad_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("text");
        QTest::newRow("up") << "w"
                            << "Up · 12 connections · ssh 4711: 8, 4712: 4";
        QTest::newRow("idle") << "h"
                              << "Ready · starts with the first client";
        QTest::newRow("reconnecting") << "l"
                                      << "Reconnecting in 12 s";
        QTest::newRow("failed") << "o"
                                << "Failed: The server's host key has changed";
        QTest::newRow("connecting") << "s"
                                    << "Connecting…";
        QTest::newRow("stopped") << "x"
                                 << "Stopped";
    }

    void theSecondLineSaysStateAndLoad()
    {
        QFETCH(QString, id);
        QFETCH(QString, text);
        const EngineStatus status = Samples::several();
        QCOMPARE(StateTexts::summary(*status.find(id), Samples::now()), text);
    }

    void oneSentenceSaysEverything_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("text");
        QTest::newRow("up") << "w"
                            << "Up since CLOCK, 22 ms, heard 1 s ago, 12 connections";
        QTest::newRow("idle") << "h"
                              << "Ready since CLOCK: the first client starts ssh";
        QTest::newRow("reconnecting") << "l"
                                      << "Reconnecting in 12 s, down since CLOCK";
        QTest::newRow("failed") << "o"
                                << "Failed at CLOCK, The server's host key has changed";
        QTest::newRow("connecting") << "s"
                                    << "Connecting since CLOCK";
        QTest::newRow("stopped") << "x"
                                 << "Stopped: nothing listens and no ssh runs";
    }

    void oneSentenceSaysEverything()
    {
        QFETCH(QString, id);
        QFETCH(QString, text);
        EngineStatus status = Samples::several();
        status.profiles[0].heardAt = Samples::now().addMSecs(-1200);
        const ProfileStatus profile = *status.find(id);
        text.replace(u"CLOCK"_s, TimeTexts::clock(profile.since, Samples::now()));
        QCOMPARE(StateTexts::sentence(profile, Samples::now()), text);
    }

    void secondsAreCountedOnlyWhileSomethingIsOpen()
    {
        ProfileStatus profile = Samples::several().profiles.first();
        profile.connections = 0;
        profile.heardAt = Samples::now().addSecs(-9);
        QVERIFY(StateTexts::sentence(profile, Samples::now())
                    .contains(u"heard within the last minute, no connections"));
        QCOMPARE(StateTexts::sentence(profile, Samples::now()),
                 StateTexts::sentence(profile, Samples::now().addSecs(40)));
        profile.heardAt = Samples::now().addSecs(-125);
        QVERIFY(StateTexts::sentence(profile, Samples::now()).contains(u"heard 2 min ago"));
    }

    void theDayIsSaidWhereItIsAnother()
    {
        const QDateTime noon = QDateTime(Samples::now().date(), QTime(12, 0));
        QVERIFY(TimeTexts::clock(noon, noon.addSecs(60)).startsWith(u"12:00"));
        QVERIFY(!TimeTexts::clock(noon, noon.addSecs(60)).startsWith(u"12:00:"));
        QVERIFY(TimeTexts::clock(noon, noon.addDays(1)).size() >
                TimeTexts::clock(noon, noon).size());
    }

    void theCountdownTicks()
    {
        FakeEngine engine;
        engine.setStatus(Samples::several());
        ProfileModel model(engine);
        QDateTime now = Samples::now();
        model.setClock([&now] { return now; });
        const QModelIndex lab = model.indexOf(u"l"_s);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        now = now.addSecs(9);
        model.tick();
        QCOMPARE(lab.data(ProfileModel::SummaryRole).toString(), u"Reconnecting in 3 s"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex(), lab);
        now = now.addSecs(9);
        QCOMPARE(lab.data(ProfileModel::SummaryRole).toString(), u"Reconnecting now"_s);
    }

    void times_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("clock ran back") << -5 << "just now";
        QTest::newRow("now") << 0 << "just now";
        QTest::newRow("seconds") << 59 << "59 s";
        QTest::newRow("minutes") << 60 << "1 min";
        QTest::newRow("hours") << 3725 << "1 h 2 min";
        QTest::newRow("days") << 90000 << "1 d 1 h";
    }

    void times()
    {
        QFETCH(int, seconds);
        QFETCH(QString, text);
        QCOMPARE(TimeTexts::ago(Samples::now(), Samples::now().addSecs(seconds)), text);
    }

    void endpointsAndProcessesChangeInPlace()
    {
        EndpointModel endpoints;
        ProcessModel processes;
        const QAbstractItemModelTester first(&endpoints, Fatal);
        const QAbstractItemModelTester second(&processes, Fatal);
        const QSignalSpy reset(&endpoints, &QAbstractItemModel::modelReset);
        ProfileStatus work = Samples::several().profiles.first();
        endpoints.setEndpoints(work.endpoints);
        processes.setProcesses(work.processes);
        QCOMPARE(endpoints.rowCount(), 3);
        QCOMPARE(endpoints.address(1), u"127.0.0.1:5432"_s);

        const QSignalSpy changed(&endpoints, &QAbstractItemModel::dataChanged);
        work.endpoints[1].connections = 7;
        endpoints.setEndpoints(work.endpoints);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(endpoints.index(1, EndpointModel::Connections).data().toString(), u"7"_s);
        work.endpoints[1].enabled = false;
        work.endpoints[1].listening = false;
        endpoints.setEndpoints(work.endpoints);
        QCOMPARE(endpoints.index(1, EndpointModel::Connections).data().toString(), u"off"_s);
        QCOMPARE(endpoints.index(1, EndpointModel::Type).data(Qt::ToolTipRole).toString(),
                 toolTipText(u"Switched off"_s));
        endpoints.setEndpoints({});
        processes.setProcesses({work.processes.last()});
        QCOMPARE(endpoints.rowCount(), 0);
        QCOMPARE(processes.index(0, ProcessModel::Pid).data().toString(), u"ssh 4712"_s);
        QCOMPARE(reset.size(), 0);
    }

    void aNewProfileTakesAFreePort()
    {
        const Profile first = ProfileDefaults::fresh({});
        QCOMPARE(first.endpoints.size(), 1);
        QCOMPARE(first.endpoints.first().listen.toString(), u"127.0.0.1:1080"_s);
        const Profile second = ProfileDefaults::fresh({first});
        QCOMPARE(second.endpoints.first().listen.toString(), u"127.0.0.1:1081"_s);
        QVERIFY(second.id != first.id);
    }

    void aCopyHasItsOwnIdNameAndPorts()
    {
        Profile original = ProfileDefaults::fresh({});
        original.name = u"work"_s;
        original.destination = u"me@host"_s;
        original.endpoints.append(original.endpoints.first());
        original.endpoints.last().listen = *SocketAddress::parseListen(u"127.0.0.1:1081"_s);
        original.unknown.insert(u"colour"_s, u"blue"_s);
        Profile other = original;
        other.name = u"work 2"_s;
        const Profile copy = ProfileDefaults::duplicate(original, {original, other});
        QVERIFY(copy.id != original.id);
        QCOMPARE(copy.name, u"work 3"_s);
        QCOMPARE(copy.unknown, original.unknown);
        QCOMPARE(copy.endpoints.at(0).listen.toString(), u"127.0.0.1:1082"_s);
        QCOMPARE(copy.endpoints.at(1).listen.toString(), u"127.0.0.1:1083"_s);
    }

    void coloursCanBeReadOnLightAndDark_data()
    {
        QTest::addColumn<QColor>("base");
        QTest::addColumn<QColor>("text");
        QTest::newRow("light") << QColor(0xffffff) << QColor(Qt::black);
        QTest::newRow("grey") << QColor(0xefefef) << QColor(0x202020);
        QTest::newRow("dark") << QColor(0x1e1e1e) << QColor(0xf0f0f0);
        QTest::newRow("black") << QColor(Qt::black) << QColor(0xffffff);
    }

    void coloursCanBeReadOnLightAndDark()
    {
        QFETCH(QColor, base);
        QFETCH(QColor, text);
        QPalette palette;
        for (const QPalette::ColorRole role : {QPalette::Base, QPalette::Window})
            palette.setColor(role, base);
        for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText})
            palette.setColor(role, text);
        for (const TunnelState state :
             {TunnelState::Stopped, TunnelState::Up, TunnelState::Connecting, TunnelState::Failed})
            QVERIFY(StateColours::contrast(StateColours::forState(state, palette), base) >= 4.5);
    }

    void everyStateHasAShapeOfItsOwn()
    {
        QList<QImage> images;
        for (const TunnelState state :
             {TunnelState::Stopped, TunnelState::Idle, TunnelState::Connecting, TunnelState::Up,
              TunnelState::Reconnecting, TunnelState::Failed, TunnelState::Stopping}) {
            QImage image(16, 16, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            // All in one colour: what is left to tell them apart is the shape.
            paintState(painter, state, image.rect(), Qt::black, Qt::white);
            painter.end();
            QVERIFY(!images.contains(image));
            images.append(image);
        }
    }

    void theTrayShowsWhatNeedsAPersonFirst()
    {
        EngineStatus status;
        QCOMPARE(Icons::summary(status), TunnelState::Stopped);
        status.profiles = {Samples::profile({}, {}, TunnelState::Idle),
                           Samples::profile({}, {}, TunnelState::Up)};
        QCOMPARE(Icons::summary(status), TunnelState::Up);
        status.profiles.append(Samples::profile({}, {}, TunnelState::Reconnecting));
        QCOMPARE(Icons::summary(status), TunnelState::Reconnecting);
        status.profiles.append(Samples::profile({}, {}, TunnelState::Failed));
        QCOMPARE(Icons::summary(status), TunnelState::Failed);
        QVERIFY(!Icons::tray(TunnelState::Failed).availableSizes().isEmpty());
    }
};

QTEST_MAIN(ModelsTest)
#include "tst_models.moc"
