// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/ui/fakeengine.h"
#include "tests/ui/samples.h"
#include "ui/window/connectionview.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <ctime>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

constexpr int ManyProfiles = 200;
constexpr int ManyConnections = 4000;
constexpr double LongestFrame = 50;

/// What this thread has worked, in milliseconds: unlike a clock, other programs do not count.
double workedMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Measures each event that the program handles: what is not over keeps a frame from being drawn.
class Frames : public QObject
{
public:
    double longest = 0;

    template <typename Work>
    void measure(const Work &work)
    {
        const double before = workedMs();
        work();
        longest = std::max(longest, workedMs() - before);
    }
    void handleAll()
    {
        // One event after the other, as nearly as Qt lets one.
        for (int i = 0; i < 20; ++i)
            measure([] { QCoreApplication::processEvents(QEventLoop::AllEvents, 0); });
    }
};

EngineStatus crowd()
{
    EngineStatus status;
    for (int i = 0; i < ManyProfiles; ++i) {
        status.profiles.append(
            Samples::profile(QString::number(i), u"tunnel %1"_s.arg(i),
                             i % 7 == 3 ? TunnelState::Reconnecting : TunnelState::Up));
        status.profiles.last().connections = 1;
        status.profiles.last().retryAt = Samples::now().addSecs(20);
    }
    status.profiles[0].name = u"work"_s;
    status.profiles[0].connections = ManyConnections;
    return status;
}

} // namespace

class CalmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thousandsOfConnectionsAndHundredsOfTunnelsHoldNothingUp()
    {
        FakeEngine engine;
        EngineStatus status = crowd();
        engine.setStatus(status);
        for (int i = 1; i <= ManyConnections; ++i)
            engine.connections.append(
                Samples::connection(static_cast<quint64>(i), u"host%1.internal:443"_s.arg(i)));
        QDateTime now = Samples::now();
        MainWindow window(engine);
        window.setClock([&now] { return now; });
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto *view = window.findChild<ConnectionView *>();
        QTRY_COMPARE(view->model()->rowCount(), ManyConnections);

        Frames frames;
        auto *ticker = window.findChild<QTimer *>(u"ticker"_s);
        for (int second = 0; second < 20; ++second) {
            now = now.addSecs(1);
            // Twice a second the engine tells counts, all of which have changed.
            for (int half = 0; half < 2; ++half) {
                for (ProfileStatus &profile : status.profiles)
                    profile.bytesDown += 100'000;
                frames.measure([&] { engine.setStatus(status); });
                frames.handleAll();
            }
            for (ConnectionStatus &connection : engine.connections)
                connection.bytesDown += 1000;
            // Some go and some come.
            engine.connections.remove(100, 50);
            for (quint64 i = 0; i < 50; ++i)
                engine.connections.append(Samples::connection(
                    100'000 + static_cast<quint64>(second) * 100 + i, u"new.internal:1"_s));
            frames.measure([&] { QMetaObject::invokeMethod(ticker, "timeout"); });
            frames.handleAll();
        }
        qInfo("longest work in one go: %.1f ms", frames.longest);
        QVERIFY2(frames.longest < LongestFrame, qPrintable(QString::number(frames.longest)));
    }

    void hiddenAndIdleItDoesNothing()
    {
        FakeEngine engine;
        EngineStatus status = Samples::several();
        engine.setStatus(status);
        MainWindow window(engine);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.hide();
        QVERIFY(!engine.watched);
        const QList<QTimer *> timers = window.findChildren<QTimer *>();
        for (const QTimer *timer : timers)
            QVERIFY2(!timer->isActive(), qPrintable(timer->objectName()));
    }
};

QTEST_MAIN(CalmTest)
#include "tst_calm.moc"
