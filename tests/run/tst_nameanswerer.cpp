// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/run/nameanswerer.h"
#include "tests/run/question.h"

#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;

namespace {

constexpr quint16 Txt = 16;
constexpr quint16 Mx = 15;
constexpr quint16 Srv = 33;
constexpr int NoError = 0;
constexpr int NoSuchName = 3;
constexpr int NotImplemented = 4;

} // namespace

class NameAnswererTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void questionsAreAnswered_data();
    void questionsAreAnswered();
    void aNameHasOneAddress();
    void pointersGiveNamesBack();
    void othersAreAskedWhereThereAreSome_data();
    void othersAreAskedWhereThereAreSome();
    void tunnelInternalIsTheServersLoopback();
    void unknownAddressesMeanNothing();

private:
    const OwnNames m_own{"127.0.0.1 localhost\n127.0.1.1 me.example me\n10.0.0.5 inner\n"};
};

void NameAnswererTest::questionsAreAnswered_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QByteArray>("data");
    const QByteArray loopback("\x7f\0\0\1", 4);
    const QByteArray first("\xc6\x12\0\1", 4);
    QByteArray loopback6(15, '\0');
    loopback6 += '\1';
    QTest::newRow("a name") << question("db.example", DnsType::A) << NoError << first;
    QTest::newRow("one label") << question("db", DnsType::A) << NoError << first;
    QTest::newRow("of the file of hosts, elsewhere")
        << question("inner", DnsType::A) << NoError << first;
    QTest::newRow("any") << question("db.example", DnsType::Any) << NoError << first;
    QTest::newRow("IPv6") << question("db.example", DnsType::Aaaa) << NoError << QByteArray();
    QTest::newRow("HTTPS") << question("db.example", DnsType::Https) << NoError << QByteArray();
    QTest::newRow("localhost") << question("localhost", DnsType::A) << NoError << loopback;
    QTest::newRow("localhost, IPv6")
        << question("a.localhost", DnsType::Aaaa) << NoError << loopback6;
    QTest::newRow("of the file of hosts, here")
        << question("me.example", DnsType::A) << NoError << QByteArray("\x7f\0\1\1", 4);
    QTest::newRow("of the file of hosts, here, IPv6")
        << question("me.example", DnsType::Aaaa) << NoError << QByteArray();
    QTest::newRow("no name of a host")
        << question("a b.example", DnsType::A) << NoSuchName << QByteArray();
    QTest::newRow("an option for ssh")
        << question("-oproxycommand", DnsType::A) << NoSuchName << QByteArray();
    QTest::newRow("an address") << question("10.0.0.1", DnsType::A) << NoSuchName << QByteArray();
    QTest::newRow("Firefox's question")
        << question("use-application-dns.net", DnsType::A) << NoSuchName << QByteArray();
    QTest::newRow("the root") << question("", DnsType::A) << NoError << QByteArray();
    QTest::newRow("TXT") << question("db.example", Txt) << NotImplemented << QByteArray();
    QTest::newRow("MX") << question("db.example", Mx) << NotImplemented << QByteArray();
    QTest::newRow("SRV") << question("_x._tcp.example", Srv) << NotImplemented << QByteArray();
    QTest::newRow("another class")
        << question("version.bind", Txt, 3) << NotImplemented << QByteArray();
    QTest::newRow("no question, but an update")
        << question("db.example", DnsType::A, 1, 0x2800) << NotImplemented << QByteArray();
    QTest::newRow("somebody else's pointer")
        << question("8.8.8.8.in-addr.arpa", DnsType::Ptr) << NoSuchName << QByteArray();
    QTest::newRow("a pointer of IPv6")
        << question("1.0.ip6.arpa", DnsType::Ptr) << NoSuchName << QByteArray();
    QTest::newRow("loopback's pointer")
        << question("1.0.0.127.in-addr.arpa", DnsType::Ptr) << NoError << dnsWireName("localhost");
}

void NameAnswererTest::questionsAreAnswered()
{
    QFETCH(QByteArray, asked);
    QFETCH(int, outcome);
    QFETCH(QByteArray, data);
    NameTable table;
    NameAnswerer answerer(table, m_own);
    const NameAnswerer::Answer answer = answerer.answer(asked);
    QVERIFY(!answer.isForOthers);
    const Reply reply = Reply::of(answer.reply, asked);
    QCOMPARE(reply.outcome, outcome);
    QCOMPARE(reply.data, data);
    QCOMPARE(reply.records, data.isEmpty() ? 0 : 1);
}

void NameAnswererTest::aNameHasOneAddress()
{
    NameTable table;
    NameAnswerer answerer(table, m_own);
    const QByteArray asked = question("DB.example", DnsType::A);
    const QByteArray again = question("db.Example", DnsType::A);
    QCOMPARE(Reply::of(answerer.answer(asked).reply, asked).data,
             Reply::of(answerer.answer(again).reply, again).data);
    QCOMPARE(table.size(), 1);
}

void NameAnswererTest::pointersGiveNamesBack()
{
    NameTable table;
    NameAnswerer answerer(table, m_own);
    answerer.answer(question("db.example", DnsType::A));
    const QByteArray asked = question("1.0.18.198.in-addr.arpa", DnsType::Ptr);
    QCOMPARE(Reply::of(answerer.answer(asked).reply, asked).data, dnsWireName("db.example"));
}

void NameAnswererTest::othersAreAskedWhereThereAreSome_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<bool>("isForOthers");
    QTest::newRow("SRV") << question("_x._tcp.example", Srv) << true;
    QTest::newRow("TXT") << question("example", Txt) << true;
    QTest::newRow("a pointer") << question("5.0.0.10.in-addr.arpa", DnsType::Ptr) << true;
    QTest::newRow("a pointer of ours")
        << question("9.0.18.198.in-addr.arpa", DnsType::Ptr) << false;
    QTest::newRow("an address") << question("db.example", DnsType::A) << false;
    QTest::newRow("IPv6") << question("db.example", DnsType::Aaaa) << false;
}

void NameAnswererTest::othersAreAskedWhereThereAreSome()
{
    QFETCH(QByteArray, asked);
    QFETCH(bool, isForOthers);
    NameTable table;
    NameAnswerer answerer(table, m_own);
    answerer.setOthersAnswer(true);
    QCOMPARE(answerer.answer(asked).isForOthers, isForOthers);
}

void NameAnswererTest::tunnelInternalIsTheServersLoopback()
{
    NameTable table;
    const quint32 address = table.addressOf(NameAnswerer::ServersLoopback);
    QCOMPARE(NameAnswerer::hostAt(table, address), QStringLiteral("localhost"));
    const quint32 other = table.addressOf("db.example");
    QCOMPARE(NameAnswerer::hostAt(table, other), QStringLiteral("db.example"));
}

void NameAnswererTest::unknownAddressesMeanNothing()
{
    NameTable table;
    QVERIFY(!NameAnswerer::hostAt(table, NameTable::First));
}

QTEST_GUILESS_MAIN(NameAnswererTest)
#include "tst_nameanswerer.moc"
