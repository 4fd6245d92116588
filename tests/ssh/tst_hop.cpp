// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/hop.h"

#include <QTest>

using namespace Culvert;

class HopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void argumentsTellTheJumpHost_data();
    void argumentsTellTheJumpHost();
    void theMasterIsTheDestination();
    void aProcessThatIsGoneIsSomeJumpHost();
};

void HopTest::argumentsTellTheJumpHost_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("host");
    const auto row = [](const char *label, const char *arguments, const char *name,
                        const char *host) {
        QTest::newRow(label) << QString::fromUtf8(arguments) << QString::fromUtf8(name)
                             << QString::fromUtf8(host);
    };
    row("alone", "ssh -F c -W [inner]:22 gate", "gate", "gate");
    row("user and port", "ssh -l me -p 2222 -F c -W [inner]:22 gate", "me@gate:2222", "gate");
    row("second of two", "ssh -J first -F c -W [inner]:22 second", "second", "second");
    row("verbose", "ssh -vvv -W [inner]:22 gate", "gate", "gate");
    row("IPv6", "ssh -p 22 -W [inner]:22 2001:db8::7", "[2001:db8::7]:22", "2001:db8::7");
    row("a ProxyCommand of somebody's own", "nc inner 22", "", "");
    row("nothing", "", "", "");
}

void HopTest::argumentsTellTheJumpHost()
{
    QFETCH(QString, arguments);
    QFETCH(QString, name);
    QFETCH(QString, host);
    QCOMPARE(hopFromArguments(arguments.toUtf8().split(' ')), (Hop{name, host, true}));
}

void HopTest::theMasterIsTheDestination()
{
    QCOMPARE(hopOfProcess(4711, 4711, u"me@bastion:2222"_qs),
             (Hop{u"me@bastion:2222"_qs, u"bastion"_qs, false}));
}

void HopTest::aProcessThatIsGoneIsSomeJumpHost()
{
    QCOMPARE(hopOfProcess(-1, 4711, u"bastion"_qs), (Hop{{}, {}, true}));
}

QTEST_GUILESS_MAIN(HopTest)
#include "tst_hop.moc"
