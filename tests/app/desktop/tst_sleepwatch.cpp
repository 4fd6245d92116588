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
using namespace Qt::StringLiterals;

namespace {

QString serviceName()
{
    return u"org.freedesktop.login1"_s;
}

/// What logind says when the machine goes to sleep (true) and wakes up (false).
void say(const QDBusConnection &from, bool sleeps, const QString &member)
{
    QDBusMessage message = QDBusMessage::createSignal(u"/org/freedesktop/login1"_s,
                                                      u"org.freedesktop.login1.Manager"_s, member);
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
    QVERIFY(connectAs(u"watcher"_s).isConnected());
    QVERIFY(connectAs(u"logind"_s).isConnected());
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
    const QDBusMessage reply = QDBusConnection(u"watcher"_s)
                                   .call(QDBusMessage::createMethodCall(
                                       u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                       u"org.freedesktop.DBus"_s, u"GetId"_s));
    QCOMPARE(reply.type(), QDBusMessage::ReplyMessage);
}

bool SleepWatchTest::settle(const QDBusConnection &speaker)
{
    // The bus keeps the order: once the watcher has this one, it has all that came before.
    const QString path = u"/org/culvert/test"_s;
    const QString interface = u"org.culvert.Test"_s;
    QDBusConnection watcher(u"watcher"_s);
    if (!watcher.connect(QString(), path, interface, u"Mark"_s, this, SLOT(heard(QString))))
        return false;
    watcherIsReady();
    QDBusMessage message = QDBusMessage::createSignal(path, interface, u"Mark"_s);
    message << u"mark"_s;
    m_heard.clear();
    speaker.send(message);
    return QTest::qWaitFor([this] { return !m_heard.isEmpty(); });
}

void SleepWatchTest::sleepAndWakingAreTold()
{
    QDBusConnection logind(u"logind"_s);
    QVERIFY(logind.registerService(serviceName()));
    SleepWatch watch;
    QSignalSpy sleeps(&watch, &SleepWatch::aboutToSleep);
    QSignalSpy wakes(&watch, &SleepWatch::woke);
    watch.start(QDBusConnection(u"watcher"_s));
    watcherIsReady();

    say(logind, true, u"PrepareForSleep"_s);
    QTRY_COMPARE(sleeps.count(), 1);
    QCOMPARE(wakes.count(), 0);
    say(logind, false, u"PrepareForSleep"_s);
    QTRY_COMPARE(wakes.count(), 1);
    // The end of the system is none of it.
    say(logind, true, u"PrepareForShutdown"_s);
    QVERIFY(settle(logind));
    QCOMPARE(sleeps.count(), 1);
    QCOMPARE(wakes.count(), 1);
}

void SleepWatchTest::laterLogindIsHeard()
{
    SleepWatch watch;
    QSignalSpy wakes(&watch, &SleepWatch::woke);
    watch.start(QDBusConnection(u"watcher"_s));
    watcherIsReady();

    QDBusConnection logind(u"logind"_s);
    QVERIFY(logind.registerService(serviceName()));
    QVERIFY(settle(logind));
    say(logind, false, u"PrepareForSleep"_s);
    QTRY_COMPARE(wakes.count(), 1);
}

void SleepWatchTest::restartedLogindIsHeard()
{
    QDBusConnection logind(u"logind"_s);
    QVERIFY(logind.registerService(serviceName()));
    SleepWatch watch;
    QSignalSpy wakes(&watch, &SleepWatch::woke);
    watch.start(QDBusConnection(u"watcher"_s));
    watcherIsReady();

    QVERIFY(logind.unregisterService(serviceName()));
    QDBusConnection next = connectAs(u"next logind"_s);
    QVERIFY(next.registerService(serviceName()));
    QVERIFY(settle(next));
    say(next, false, u"PrepareForSleep"_s);
    QTRY_COMPARE(wakes.count(), 1);
}

void SleepWatchTest::otherProgramsAreNotBelieved()
{
    QDBusConnection logind(u"logind"_s);
    QVERIFY(logind.registerService(serviceName()));
    SleepWatch watch;
    QSignalSpy sleeps(&watch, &SleepWatch::aboutToSleep);
    QSignalSpy wakes(&watch, &SleepWatch::woke);
    watch.start(QDBusConnection(u"watcher"_s));
    watcherIsReady();

    const QDBusConnection other = connectAs(u"somebody"_s);
    say(other, true, u"PrepareForSleep"_s);
    say(other, false, u"PrepareForSleep"_s);
    QVERIFY(settle(other));
    QCOMPARE(sleeps.count(), 0);
    QCOMPARE(wakes.count(), 0);
}

void SleepWatchTest::busThatIsNotThereIsNoTrouble()
{
    const QDBusConnection none =
        QDBusConnection::connectToBus(u"unix:path=/nonexistent/bus"_s, u"none"_s);
    m_connections.append(u"none"_s);
    QVERIFY(!none.isConnected());
    SleepWatch watch;
    QSignalSpy wakes(&watch, &SleepWatch::woke);
    watch.start(none);
    QCOMPARE(wakes.count(), 0);
}

QTEST_GUILESS_MAIN(SleepWatchTest)
#include "tst_sleepwatch.moc"
