// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/connectiontable.h"
#include "core/model/plaintext.h"

#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

QDateTime now()
{
    return {QDate(2026, 1, 1), QTime(12, 0), Qt::UTC};
}

ConnectionStatus connection(quint64 id, const QString &profile, const QString &target)
{
    ConnectionStatus connection;
    connection.id = id;
    connection.profile = profile;
    connection.endpoint = u"127.0.0.1:1080"_s;
    connection.client = u"127.0.0.1:50312"_s;
    connection.program = u"firefox-esr"_s;
    connection.pid = 42424;
    connection.user = u"me"_s;
    connection.target = target;
    connection.process = 47110;
    connection.since = now().addSecs(-3725);
    connection.bytesUp = 12'700;
    connection.bytesDown = 3'120'000'000;
    return connection;
}

QStringList linesOf(const QList<ConnectionStatus> &connections)
{
    return connectionTable(connections, now()).split(u'\n');
}

} // namespace

class ConnectionTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreAlignedBelowEachEndpoint();
    void fitsAnOrdinaryTerminal();
    void addressesAreMarkedAndExplained();
    void whoIsNotKnownIsShownByWhatIs_data();
    void whoIsNotKnownIsShownByWhatIs();
    void longNamesAreCut();
    void namesCannotSteerTheTerminal();
    void noneIsASentence();
};

void ConnectionTableTest::columnsAreAlignedBelowEachEndpoint()
{
    ConnectionStatus other = connection(9, u"home"_s, u"nas.home:80"_s);
    other.endpoint = u"127.0.0.1:1081"_s;
    ConnectionStatus waiting = connection(17, u"work"_s, u"wiki.internal:80"_s);
    waiting.program = u"curl"_s;
    waiting.pid = 99;
    waiting.process = 0;
    waiting.since = now();
    waiting.bytesUp = waiting.bytesDown = 0;
    const QString expected =
        u"  ID  PROGRAM              SSH    AGE        UP       DOWN     TARGET\n"
        "home 127.0.0.1:1081\n"
        "  9   firefox-esr (42424)  47110  1 h 2 min  12.7 kB  3.1 GB   nas.home:80\n"
        "work 127.0.0.1:1080\n"
        "  3   firefox-esr (42424)  47110  1 h 2 min  12.7 kB  3.1 GB   example.org:443\n"
        "  17  curl (99)            waits  just now   0 bytes  0 bytes  wiki.internal:80\n"_s;
    QCOMPARE(
        connectionTable({connection(3, u"work"_s, u"example.org:443"_s), other, waiting}, now()),
        expected);
}

void ConnectionTableTest::fitsAnOrdinaryTerminal()
{
    ConnectionStatus literal = connection(1234, u"work"_s, u"192.0.2.7:443"_s);
    literal.targetIsAddress = true;
    const QStringList lines = linesOf({literal});
    QCOMPARE(lines.size(), 6);
    for (const QString &line : lines)
        QVERIFY2(line.size() <= 80, qPrintable(line));
}

void ConnectionTableTest::addressesAreMarkedAndExplained()
{
    ConnectionStatus literal = connection(1, u"work"_s, u"192.0.2.7:443"_s);
    literal.targetIsAddress = true;
    const ConnectionStatus named = connection(2, u"work"_s, u"example.org:443"_s);
    const QStringList lines = linesOf({literal, named});
    QVERIFY2(lines.at(2).endsWith(u"  192.0.2.7:443 *"), qPrintable(lines.at(2)));
    QVERIFY2(lines.at(3).endsWith(u"  example.org:443"), qPrintable(lines.at(3)));
    QVERIFY2(lines.at(4).startsWith(u"* The program sent an address"), qPrintable(lines.at(4)));
    QVERIFY(!connectionTable({named}, now()).contains(u'*'));
}

void ConnectionTableTest::whoIsNotKnownIsShownByWhatIs_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("shown");
    QTest::newRow("another user") << "bob"
                                  << "127.0.0.1:50312"
                                  << "bob 127.0.0.1:50312";
    QTest::newRow("another machine") << ""
                                     << "192.0.2.9:50312"
                                     << "192.0.2.9:50312";
    QTest::newRow("a Unix socket") << "bob"
                                   << ""
                                   << "bob";
    QTest::newRow("nothing") << ""
                             << ""
                             << "-";
}

void ConnectionTableTest::whoIsNotKnownIsShownByWhatIs()
{
    QFETCH(QString, user);
    QFETCH(QString, client);
    QFETCH(QString, shown);
    ConnectionStatus unknown = connection(1, u"work"_s, u"example.org:443"_s);
    unknown.program.clear();
    unknown.pid = 0;
    unknown.user = user;
    unknown.client = client;
    const QString line = linesOf({unknown}).at(2);
    QVERIFY2(line.startsWith(u"  1   " + shown + u"  "), qPrintable(line));
}

void ConnectionTableTest::longNamesAreCut()
{
    ConnectionStatus wordy = connection(1, u"work"_s, u"example.org:443"_s);
    wordy.program = QString(100, u'x');
    const QString line = linesOf({wordy}).at(2);
    QVERIFY2(line.contains(u"xxxx… (42424)  47110"), qPrintable(line));
    QVERIFY2(line.size() <= 85, qPrintable(line));
}

void ConnectionTableTest::namesCannotSteerTheTerminal()
{
    ConnectionStatus bad = connection(1, u"work"_s, u"a\x1b[2Jb\nexample.org:443"_s);
    bad.program = u"\x1b[31mred\n"_s;
    const QString steering = u"\x1b]0;t\a\u202e\u2066\u200b\u009b\r\nx"_s;
    bad.endpoint += steering;
    bad.profile += steering;
    ConnectionStatus unknown = bad;
    unknown.pid = 0;
    unknown.user = unknown.client = steering;
    const QString table = connectionTable({bad, unknown}, now());
    QCOMPARE(plainText(table), table);
    QCOMPARE(table.count(u'\n'), 4);
    QVERIFY2(table.contains(u"\\u{202e}"), qPrintable(table));
}

void ConnectionTableTest::noneIsASentence()
{
    QCOMPARE(connectionTable({}, now()), u"There are no connections.\n"_s);
}

QTEST_GUILESS_MAIN(ConnectionTableTest)
#include "tst_connectiontable.moc"
