// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/session/quickforward.h"

#include <QTcpServer>
#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

class QuickForwardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsMadeOfWhatIsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("target");
        QTest::newRow("port") << "54321"
                              << "localhost:54321";
        QTest::newRow("spaces") << " 54321 "
                                << "localhost:54321";
        QTest::newRow("host and port") << "db.internal:54321"
                                       << "db.internal:54321";
        QTest::newRow("IPv6") << "[fd00::1]:54321"
                              << "[fd00::1]:54321";
        QTest::newRow("socket") << "/var/run/docker.sock"
                                << "/var/run/docker.sock";
        QTest::newRow("empty") << ""
                               << "";
        QTest::newRow("port 0") << "0"
                                << "";
        QTest::newRow("too large") << "65536"
                                   << "";
        QTest::newRow("option") << "-oProxyCommand=x:1"
                                << "";
        QTest::newRow("name") << "db.internal"
                              << "";
    }

    void itIsMadeOfWhatIsTyped()
    {
        QFETCH(QString, text);
        QFETCH(QString, target);
        const Result<EndpointSettings> made = quickForward(text, {});
        QCOMPARE(made.ok(), !target.isEmpty());
        if (!made)
            return;
        QCOMPARE(made->target.toString(), target);
        QVERIFY(made->temporary);
        QVERIFY(made->listen.isLocalOnly());
    }

    void itListensWhereNobodyDoes()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const quint16 port = server.serverPort();
        const Result<EndpointSettings> first = quickForward(QString::number(port), {});
        QVERIFY(first);
        QVERIFY(first->listen.tcp().port > port);
        Profile other = Profile::create(u"other"_s, u"me@host"_s);
        other.endpoints = {*first};
        const Result<EndpointSettings> second = quickForward(QString::number(port), {other});
        QVERIFY(second);
        QVERIFY(second->listen.tcp().port > first->listen.tcp().port);
        // Those of the administrator are left to it.
        QVERIFY(quickForward(u"80"_s, {})->listen.tcp().port >= 1024);
    }
};

QTEST_GUILESS_MAIN(QuickForwardTest)
#include "tst_quickforward.moc"
