// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/run/dnsmessage.h"
#include "tests/run/question.h"

#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;

class DnsMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void questionsAreRead_data();
    void questionsAreRead();
    void othersAreNotAnswered_data();
    void othersAreNotAnswered();
    void brokenOnesGetAFormatError_data();
    void brokenOnesGetAFormatError();
    void everyPrefixIsHarmless();
    void repliesEchoTheQuestion();
    void extensionsAreAnswered();
    void truncatedSaysSo();
};

void DnsMessageTest::questionsAreRead_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("read");
    QTest::newRow("one label") << QByteArray("db") << QByteArray("db");
    QTest::newRow("several") << QByteArray("a.b.example") << QByteArray("a.b.example");
    QTest::newRow("letters' case counts for nothing")
        << QByteArray("DB.Example") << QByteArray("db.example");
    QTest::newRow("the root") << QByteArray() << QByteArray();
    QTest::newRow("longest label") << QByteArray(63, 'a') << QByteArray(63, 'a');
}

void DnsMessageTest::questionsAreRead()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, read);
    const std::optional<DnsQuery> query = DnsQuery::parse(question(name, DnsType::Aaaa));
    QVERIFY(query);
    QCOMPARE(query->name, read);
    QCOMPARE(query->type, DnsType::Aaaa);
    QCOMPARE(query->dnsClass, DnsQuery::Internet);
    QCOMPARE(query->id, quint16(0x1234));
    QVERIFY(query->recursionDesired);
    QVERIFY(!query->hasExtensions);
}

void DnsMessageTest::othersAreNotAnswered_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("too short") << question("a", 1).left(11);
    QTest::newRow("an answer") << question("a", 1, 1, 0x8180);
}

void DnsMessageTest::othersAreNotAnswered()
{
    QFETCH(QByteArray, message);
    QVERIFY(!DnsQuery::parse(message));
}

void DnsMessageTest::brokenOnesGetAFormatError_data()
{
    QTest::addColumn<QByteArray>("message");
    const QByteArray header = question("", 1).left(12);
    QTest::newRow("no question") << header;
    QTest::newRow("two questions") << QByteArray(question("a", 1)).replace(4, 2, big16(2));
    QTest::newRow("a pointer") << header + QByteArray("\xc0\x0c\0\1\0\1", 6);
    QTest::newRow("a label of the future") << header + QByteArray("\x41"
                                                                  "a\0\0\1\0\1",
                                                                  7);
    QTest::newRow("cut in a label") << header + QByteArray("\x05"
                                                           "abc",
                                                           4);
    QTest::newRow("cut before the type") << header + QByteArray("\1a\0\0", 4);
    QByteArray longName;
    for (int i = 0; i < 5; ++i)
        longName += char(60) + QByteArray(60, 'x');
    QTest::newRow("longer than a name can be") << header + longName + QByteArray("\0\0\1\0\1", 5);
}

void DnsMessageTest::brokenOnesGetAFormatError()
{
    QFETCH(QByteArray, message);
    const std::optional<DnsQuery> query = DnsQuery::parse(message);
    QVERIFY(query);
    QVERIFY(query->question.isEmpty());
    const Reply reply = Reply::of(query->reply(DnsOutcome::FormatError), message.left(12));
    QCOMPARE(reply.outcome, 1);
    QCOMPARE(reply.id, quint16(0x1234));
}

void DnsMessageTest::everyPrefixIsHarmless()
{
    const QByteArray whole = question("some.name.example", DnsType::A);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const std::optional<DnsQuery> query = DnsQuery::parse(whole.left(size));
        QVERIFY(!query || query->question.isEmpty());
    }
}

void DnsMessageTest::repliesEchoTheQuestion()
{
    const QByteArray asked = question("DB.Example", DnsType::A);
    const QByteArray reply = DnsQuery::parse(asked)->reply(DnsType::A, "\1\2\3\4");
    QCOMPARE(reply.mid(12, asked.size() - 12), asked.mid(12));
    const Reply read = Reply::of(reply, asked);
    QCOMPARE(read.outcome, 0);
    QCOMPARE(read.records, 1);
    QCOMPARE(read.type, DnsType::A);
    QCOMPARE(read.data, QByteArray("\1\2\3\4"));
}

void DnsMessageTest::extensionsAreAnswered()
{
    QByteArray asked = question("a", DnsType::A);
    asked.replace(10, 2, big16(1));
    asked += QByteArray("\0\0\x29\x10\0\0\0\0\0\0\0", 11);
    const std::optional<DnsQuery> query = DnsQuery::parse(asked);
    QVERIFY(query && query->hasExtensions);
    const QByteArray reply = query->reply(DnsOutcome::NoError);
    QCOMPARE(qFromBigEndian<quint16>(reply.constData() + 10), quint16(1));
    QCOMPARE(reply.right(11).left(3), QByteArray("\0\0\x29", 3));
    QVERIFY(query->mostByUdp() > 512);
}

void DnsMessageTest::truncatedSaysSo()
{
    const QByteArray asked = question("a", 16);
    const Reply reply = Reply::of(DnsQuery::parse(asked)->truncated(), asked);
    QVERIFY(reply.truncated);
    QCOMPARE(reply.records, 0);
}

QTEST_GUILESS_MAIN(DnsMessageTest)
#include "tst_dnsmessage.moc"
