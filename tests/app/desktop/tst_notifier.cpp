// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop/notifier.h"
#include "tests/app/desktop/notificationserver.h"
#include "tests/harness/privatebus.h"

#include <QDBusConnection>
#include <QSignalSpy>
#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

class NotifierTest : public QObject
{
    Q_OBJECT

    PrivateBus m_bus;
    NotificationServer m_server;

    QDBusConnection desktop() const { return QDBusConnection(u"desktop"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_bus.start(), "dbus-daemon is needed");
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toUtf8());
        QVERIFY(QDBusConnection::connectToBus(m_bus.address(), u"desktop"_s).isConnected());
        QVERIFY(desktop().registerObject(NotificationServer::objectPath(), &m_server,
                                         QDBusConnection::ExportAllContents));
    }
    void init()
    {
        m_server.shown.clear();
        m_server.closed.clear();
        QVERIFY(desktop().registerService(NotificationServer::serviceName()));
    }
    void cleanup() { desktop().unregisterService(NotificationServer::serviceName()); }
    void cleanupTestCase() { QDBusConnection::disconnectFromBus(u"desktop"_s); }

    void oneIsUpdatedInItsPlace()
    {
        Notifier notifier;
        notifier.show(u"work is down"_s, u"<b>no route</b>"_s,
                      {{u"default"_s, u"Show"_s}, {u"retry"_s, u"Reconnect"_s}});
        QTRY_COMPARE(m_server.shown.size(), 1);
        const NotificationServer::Shown first = m_server.shown.first();
        QCOMPARE(first.replaces, 0U);
        QCOMPARE(first.body, u"&lt;b&gt;no route&lt;/b&gt;"_s);
        QCOMPARE(first.actions, QStringList({u"default"_s, u"Show"_s, u"retry"_s, u"Reconnect"_s}));
        // A person who wants no disturbance is not disturbed: urgent ones would be shown.
        QCOMPARE(first.hints.value(u"urgency"_s).toInt(), 1);
        QTRY_VERIFY((notifier.show(u"2 tunnels are down"_s, u"a, b"_s, {}),
                     m_server.shown.last().replaces == m_server.last));
        notifier.withdraw();
        QTRY_VERIFY(m_server.closed.contains(m_server.last));
    }

    void actionsComeBack()
    {
        Notifier notifier;
        const QSignalSpy activated(&notifier, &Notifier::activated);
        notifier.show(u"a"_s, u"b"_s, {{u"retry"_s, u"Reconnect"_s}});
        QTRY_COMPARE(m_server.shown.size(), 1);
        // The answer with its number is on its way.
        QTRY_VERIFY(
            (Q_EMIT m_server.ActionInvoked(m_server.last, u"retry"_s), !activated.isEmpty()));
        QCOMPARE(activated.first().first().toString(), u"retry"_s);
        // Those of other programs are not its own.
        const qsizetype before = activated.size();
        Q_EMIT m_server.ActionInvoked(m_server.last + 100, u"retry"_s);
        Q_EMIT m_server.ActionInvoked(m_server.last, u"end"_s);
        QTRY_VERIFY(activated.last().first().toString() == u"end");
        for (qsizetype i = before; i < activated.size() - 1; ++i)
            QCOMPARE(activated.at(i).first().toString(), u"retry"_s);
    }

    void oneThatIsWithdrawnBeforeItIsThereGoesAsWell()
    {
        Notifier notifier;
        notifier.show(u"a"_s, u"b"_s, {});
        notifier.withdraw();
        QTRY_COMPARE(m_server.closed.size(), 1);
        QCOMPARE(m_server.closed.first(), m_server.last);
    }

    void withoutAServerItIsSaidOtherwise()
    {
        desktop().unregisterService(NotificationServer::serviceName());
        Notifier notifier;
        const QSignalSpy failed(&notifier, &Notifier::failed);
        notifier.show(u"title"_s, u"text"_s, {});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().toString(), u"title"_s);
    }
};

QTEST_GUILESS_MAIN(NotifierTest)
#include "tst_notifier.moc"
