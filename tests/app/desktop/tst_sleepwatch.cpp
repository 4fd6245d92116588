// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop/sleepwatch.h"
#include "tests/harness/privatebus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;

namespace {

QString serviceName()
{
    return QStringLiteral("org.freedesktop.login1");
}

/// What logind says when the machine goes to sleep (true) and wakes up (false).
void say(const QDBusConnection &from, bool sleeps, const QString &member)
{
    QDBusMessage message =
        QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/login1"),
                                   QStringLiteral("org.freedesktop.login1.Manager"), member);
    message << sleeps;
    from.send(message);
}

} // namespace

/// Sleeping and waking, by a bus of its own with something on it that stands for logind.
class SleepWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void sleepAndWakingAreTold();
    void laterLogindIsHeard();
    void restartedLogindIsHeard();
    void otherProgramsAreNotBelieved();
    void busThatIsNotThereIsNoTrouble();

public Q_SLOTS:
    void heard(const QString &word) { m_heard.append(word); }

private:
    QDBusConnection connectAs(const QString &name);
    /// Waits until the bus knows what the watcher wants to hear.
    static void watcherIsReady();
    /// A word that comes after all that was said before.
    bool settle(const QDBusConnection &speaker);

    PrivateBus m_bus;
    QStringList m_connections;
    QStringList m_heard;
};

void SleepWatchTest::initTestCase()
{
    QVERIFY2(m_bus.start(), "dbus-daemon is needed");
}

void SleepWatchTest::init()
{
    QVERIFY(connectAs(QStringLiteral("watcher")).isConnected());
    QVERIFY(connectAs(QStringLiteral("logind")).isConnected());
}

void SleepWatchTest::cleanup()
{
    for (const QString &name : std::as_const(m_connections))
        QDBusConnection::disconnectFromBus(name);
    m_connections.clear();
}

QDBusConnection SleepWatchTest::connectAs(const QString &name)
{
    m_connections.append(name);
    return QDBusConnection::connectToBus(m_bus.address(), name);
}

void SleepWatchTest::watcherIsReady()
{
    // Answered in the order of asking.
    const QDBusMessage reply =
        QDBusConnection(QStringLiteral("watcher"))
            .call(QDBusMessage::createMethodCall(
                QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetId")));
    QCOMPARE(reply.type(), QDBusMessage::ReplyMessage);
}

bool SleepWatchTest::settle(const QDBusConnection &speaker)
{
    // The bus keeps the order: once the watcher has this one, it has all that came before.
    const QString path = QStringLiteral("/org/culvert/test");
    const QString interface = QStringLiteral("org.culvert.Test");
    QDBusConnection watcher(QStringLiteral("watcher"));
    if (!watcher.connect(QString(), path, interface, QStringLiteral("Mark"), this,
                         SLOT(heard(QString))))
        return false;
    watcherIsReady();
    QDBusMessage message = QDBusMessage::createSignal(path, interface, QStringLiteral("Mark"));
    message << QStringLiteral("mark");
    m_heard.clear();
    speaker.send(message);
    return QTest::qWaitFor([this] { return !m_heard.isEmpty(); });
}

void SleepWatchTest::sleepAndWakingAreTold()
{
    QDBusConnection logind(QStringLiteral("logind"));
    QVERIFY(logind.registerService(serviceName()));
    SleepWatch watch;
    QSignalSpy sleeps(&watch, &SleepWatch::aboutToSleep);
    QSignalSpy wakes(&watch, &SleepWatch::woke);
    watch.start(QDBusConnection(QStringLiteral("watcher")));
    watcherIsReady();

    say(logind, true, QStringLiteral("PrepareForSleep"));
    QTRY_COMPARE(sleeps.count(), 1);
    QCOMPARE(wakes.count(), 0);
    say(logind, false, QStringLiteral("PrepareForSleep"));
    QTRY_COMPARE(wakes.count(), 1);
    // The end of the system is none of it.
    say(logind, true, QStringLiteral("PrepareForShutdown"));
    QVERIFY(settle(logind));
    QCOMPARE(sleeps.count(), 1);
    QCOMPARE(wakes.count(), 1);
}

void SleepWatchTest::laterLogindIsHeard()
{
    SleepWatch watch;
    QSignalSpy wakes(&watch, &SleepWatch::woke);
    watch.start(QDBusConnection(QStringLiteral("watcher")));
    watcherIsReady();

    QDBusConnection logind(QStringLiteral("logind"));
    QVERIFY(logind.registerService(serviceName()));
    QVERIFY(settle(logind));
    say(logind, false, QStringLiteral("PrepareForSleep"));
    QTRY_COMPARE(wakes.count(), 1);
}

void SleepWatchTest::restartedLogindIsHeard()
{
    QDBusConnection logind(QStringLiteral("logind"));
    QVERIFY(logind.registerService(serviceName()));
    SleepWatch watch;
    QSignalSpy wakes(&watch, &SleepWatch::woke);
    watch.start(QDBusConnection(QStringLiteral("watcher")));
    watcherIsReady();

    QVERIFY(logind.unregisterService(serviceName()));
    QDBusConnection next = connectAs(QStringLiteral("next logind"));
    QVERIFY(next.registerService(serviceName()));
    QVERIFY(settle(next));
    say(next, false, QStringLiteral("PrepareForSleep"));
    QTRY_COMPARE(wakes.count(), 1);
}

void SleepWatchTest::otherProgramsAreNotBelieved()
{
    QDBusConnection logind(QStringLiteral("logind"));
    QVERIFY(logind.registerService(serviceName()));
    SleepWatch watch;
    QSignalSpy sleeps(&watch, &SleepWatch::aboutToSleep);
    QSignalSpy wakes(&watch, &SleepWatch::woke);
    watch.start(QDBusConnection(QStringLiteral("watcher")));
    watcherIsReady();

    const QDBusConnection other = connectAs(QStringLiteral("somebody"));
    say(other, true, QStringLiteral("PrepareForSleep"));
    say(other, false, QStringLiteral("PrepareForSleep"));
    QVERIFY(settle(other));
    QCOMPARE(sleeps.count(), 0);
    QCOMPARE(wakes.count(), 0);
}

void SleepWatchTest::busThatIsNotThereIsNoTrouble()
{
    const QDBusConnection none = QDBusConnection::connectToBus(
        QStringLiteral("unix:path=/nonexistent/bus"), QStringLiteral("none"));
    m_connections.append(QStringLiteral("none"));
    QVERIFY(!none.isConnected());
    SleepWatch watch;
    QSignalSpy wakes(&watch, &SleepWatch::woke);
    watch.start(none);
    QCOMPARE(wakes.count(), 0);
}

QTEST_GUILESS_MAIN(SleepWatchTest)
#include "tst_sleepwatch.moc"
