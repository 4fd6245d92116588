// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/config/hop.h"

#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

class HopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void argumentsTellTheJumpHost_data();
    void argumentsTellTheJumpHost();
    void argumentsTellTheConfiguration_data();
    void argumentsTellTheConfiguration();
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
    row("options behind the host", "ssh gate -F c -l me -W [inner]:22", "me@gate", "gate");
    row("options behind the host that have a value", "ssh gate -F c -W [inner]:22 -o Port=23",
        "gate:23", "gate");
    row("options in one word", "ssh -xp2222 -lme -Fc -W[inner]:22 gate", "me@gate:2222", "gate");
    row("a user before the host", "ssh -W [inner]:22 me@gate", "me@gate", "gate");
    row("the first user counts", "ssh -l me -W [inner]:22 you@gate", "me@gate", "gate");
    row("settings", "ssh -o User=me -oport=23 -W [inner]:22 gate", "me@gate:23", "gate");
    row("a URL", "ssh -W [inner]:22 ssh://me@gate:23", "me@gate:23", "gate");
    row("a command there", "/usr/bin/ssh gate nc -p 7 inner 22", "gate", "gate");
    row("the end of options", "ssh -W [inner]:22 -- gate", "gate", "gate");
    row("verbose", "ssh -vvv -W [inner]:22 gate", "gate", "gate");
    row("IPv6", "ssh -p 22 -W [inner]:22 2001:db8::7", "[2001:db8::7]:22", "2001:db8::7");
    row("a ProxyCommand of somebody's own", "nc inner 22", "", "");
    row("a wrapper", "sshpass -p x ssh -W [inner]:22 gate", "", "");
    row("a ProxyCommand that has the word", "nc ssh 22", "", "");
    row("nothing", "", "", "");
}

void HopTest::argumentsTellTheJumpHost()
{
    QFETCH(QString, arguments);
    QFETCH(QString, name);
    QFETCH(QString, host);
    const Hop hop = hopFromArguments(arguments.toUtf8().split(' '));
    QCOMPARE(hop.name, name);
    QCOMPARE(hop.host, host);
    QVERIFY(hop.isJumpHost);
}

void HopTest::argumentsTellTheConfiguration_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("forConfig");
    QTest::newRow("of -J") << u"ssh -l me -p 7 -J a,b -v -F /c -W [inner]:22 gate"_s << u"/c"_s
                           << u"-l me -p 7 -J a,b -F /c -- gate"_s;
    QTest::newRow("the usual files")
        << u"ssh -o X=y gate -4 -W [inner]:22"_s << QString() << u"-o X=y -4 -- gate"_s;
    QTest::newRow("a master") << u"ssh -E /log -N -T -M -S /s -F /c -i /k -- gate"_s << u"/c"_s
                              << u"-F /c -i /k -- gate"_s;
    QTest::newRow("no ssh") << u"nc inner 22"_s << QString() << QString();
}

void HopTest::argumentsTellTheConfiguration()
{
    QFETCH(QString, arguments);
    const Hop hop = hopFromArguments(arguments.toUtf8().split(' '));
    QTEST(hop.configFile, "file");
    QTEST(hop.forConfig.join(u' '), "forConfig");
}

void HopTest::theMasterIsTheDestination()
{
    QCOMPARE(hopOfProcess(4711, 4711, u"me@bastion:2222"_s),
             (Hop{u"me@bastion:2222"_s, u"bastion"_s, false}));
}

void HopTest::aProcessThatIsGoneIsSomeJumpHost()
{
    QCOMPARE(hopOfProcess(-1, 4711, u"bastion"_s), (Hop{{}, {}, true}));
}

QTEST_GUILESS_MAIN(HopTest)
#include "tst_hop.moc"
