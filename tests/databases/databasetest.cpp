// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/databases/databasetest.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <atomic>
#include <csignal>
#include <thread>

namespace Culvert::Test {

using namespace Qt::StringLiterals;

namespace {

EndpointSettings forward(const SocketAddress &listen, const SocketAddress &target)
{
    EndpointSettings settings;
    settings.type = EndpointType::Forward;
    settings.listen = listen;
    settings.target = target;
    return settings;
}

/// The first column of the first row; the error otherwise.
QString answerTo(const QString &text, const QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(text))
        return query.lastError().text();
    return query.next() ? query.value(0).toString() : QString();
}

} // namespace

/// A connection to the database, by one of the ways.
class DatabaseTest::Session
{
public:
    Session(const DatabaseTest &test, Way way, const QString &password = DatabaseServer::password())
        : m_name(QUuid::createUuid().toString())
        , m_database(QSqlDatabase::addDatabase(test.m_server.driver(), m_name))
    {
        if (way == SocketToSocket) {
            m_database.setHostName(test.m_server.socketHost(test.m_bed.folder()));
            m_database.setConnectOptions(test.m_server.socketOptions(test.m_bed.folder()));
            m_database.setPort(test.m_server.tcp().tcp().port);
        } else {
            m_database.setHostName(u"127.0.0.1"_s);
            m_database.setPort(test.m_ports.at(way));
        }
        m_database.setDatabaseName(DatabaseServer::database());
        m_database.open(DatabaseServer::user(), password);
    }
    ~Session()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(Session)

    bool isOpen() const { return m_database.isOpen(); }
    QString error() const { return m_database.lastError().text(); }
    QSqlDatabase &database() { return m_database; }
    QString ask(const QString &text) const { return answerTo(text, m_database); }
    QSqlQuery query() const { return QSqlQuery(m_database); }

private:
    QString m_name;
    QSqlDatabase m_database;
};

void DatabaseTest::addWays()
{
    QTest::addColumn<int>("way");
    QTest::newRow("TCP to TCP") << int(TcpToTcp);
    QTest::newRow("TCP to a Unix socket") << int(TcpToSocket);
    QTest::newRow("Unix socket to Unix socket") << int(SocketToSocket);
}

void DatabaseTest::initTestCase()
{
    QVERIFY(m_server.start());
    QVERIFY(m_bed.startServer());
    m_bed.startEngine();
    Profile profile = m_bed.profile();
    const SocketAddress anyPort(HostPort{u"127.0.0.1"_s, 0});
    profile.endpoints = {forward(anyPort, m_server.tcp()), forward(anyPort, m_server.unixSocket()),
                         forward(SocketAddress::unixSocket(m_server.socketPathFor(m_bed.folder())),
                                 m_server.unixSocket())};
    QVERIFY(!m_bed.save(profile));
    m_profile = profile.id;
    QVERIFY(m_bed.waitForState(m_profile, TunnelState::Idle));
    m_ports = {m_bed.port(m_profile, TcpToTcp), m_bed.port(m_profile, TcpToSocket)};
}

void DatabaseTest::severalQueries()
{
    QFETCH(int, way);
    const Session session(*this, Way(way));
    QVERIFY2(session.isOpen(), qPrintable(session.error()));
    QCOMPARE(m_bed.status(m_profile).endpoints.at(way).connections, 1);

    QSqlQuery query = session.query();
    QVERIFY2(query.exec(u"CREATE TEMPORARY TABLE items (id INTEGER, name VARCHAR(200))"_s),
             qPrintable(query.lastError().text()));
    const QStringList names{u"Grüße"_s, u"'; DROP TABLE items; --"_s, u"水"_s, QString(200, u'x')};
    QVERIFY(query.prepare(u"INSERT INTO items VALUES (?, ?)"_s));
    for (qsizetype i = 0; i < names.size(); ++i) {
        query.addBindValue(int(i));
        query.addBindValue(names.at(i));
        QVERIFY2(query.exec(), qPrintable(query.lastError().text()));
    }
    QVERIFY(query.exec(u"SELECT name FROM items ORDER BY id"_s));
    QStringList read;
    while (query.next())
        read.append(query.value(0).toString());
    QCOMPARE(read, names);
    // An error of the server's is one, and what comes after it is not.
    QVERIFY(!query.exec(u"SELECT nothing FROM nowhere"_s));
    QVERIFY(query.lastError().text().contains(u"nowhere"));
    QCOMPARE(session.ask(u"SELECT count(*) FROM items"_s), u"4"_s);
}

void DatabaseTest::largeResult()
{
    QFETCH(int, way);
    constexpr int Rows = 100000;
    const Session session(*this, Way(way));
    QVERIFY2(session.isOpen(), qPrintable(session.error()));
    QSqlQuery query = session.query();
    query.setForwardOnly(true);
    QVERIFY2(query.exec(m_server.numbersQuery(Rows)), qPrintable(query.lastError().text()));
    QCryptographicHash got(QCryptographicHash::Sha256);
    QCryptographicHash expected(QCryptographicHash::Sha256);
    int rows = 0;
    while (query.next()) {
        ++rows;
        const QByteArray number = QByteArray::number(rows);
        expected.addData(number);
        expected.addData(QCryptographicHash::hash(number, QCryptographicHash::Md5).toHex());
        got.addData(query.value(0).toString().toLatin1());
        got.addData(query.value(1).toString().toLatin1());
    }
    QCOMPARE(rows, Rows);
    QCOMPARE(got.result(), expected.result());
}

void DatabaseTest::transaction()
{
    QFETCH(int, way);
    Session writer(*this, Way(way));
    const Session reader(*this, Way(way));
    QVERIFY2(writer.isOpen() && reader.isOpen(), qPrintable(writer.error() + reader.error()));
    const QString count = u"SELECT count(*) FROM orders"_s;
    const QString insert = u"INSERT INTO orders VALUES (1)"_s;
    writer.ask(u"CREATE TABLE orders (id INTEGER)"_s);

    QVERIFY(writer.database().transaction());
    writer.ask(insert);
    QCOMPARE(writer.ask(count), u"1"_s);
    QCOMPARE(reader.ask(count), u"0"_s);
    QVERIFY(writer.database().rollback());
    QCOMPARE(writer.ask(count), u"0"_s);

    QVERIFY(writer.database().transaction());
    writer.ask(insert);
    QVERIFY(writer.database().commit());
    QCOMPARE(reader.ask(count), u"1"_s);
    writer.ask(u"DROP TABLE orders"_s);
}

void DatabaseTest::wrongPassword()
{
    const Session session(*this, TcpToTcp, u"another"_s);
    QVERIFY(!session.isOpen());
    QVERIFY2(session.error().contains(DatabaseServer::user()), qPrintable(session.error()));
}

void DatabaseTest::longQueryEndsBy(int seconds, const std::function<void()> &kill)
{
    const Session session(*this, TcpToTcp);
    QVERIFY2(session.isOpen(), qPrintable(session.error()));
    std::atomic<bool> wasSeen = false;
    std::thread watcher([&] {
        {
            // Each question waits for its answer.
            const Session other(*this, TcpToTcp);
            const QDeadlineTimer deadline(std::chrono::seconds(30));
            while (!wasSeen && !deadline.hasExpired())
                wasSeen = other.ask(m_server.countLongQueries(seconds)) == u"1";
        }
        kill();
    });
    QSqlQuery query = session.query();
    const bool done = query.exec(m_server.longQuery(seconds));
    watcher.join();
    QVERIFY(wasSeen);
    QVERIFY(!done);
    QVERIFY(query.lastError().isValid());
    QVERIFY(!session.query().exec(u"SELECT 1"_s));
}

void DatabaseTest::sshIsKilledInAQuery()
{
    // One that is there already.
    const Session before(*this, TcpToTcp);
    QVERIFY2(before.isOpen(), qPrintable(before.error()));
    const QList<ProcessStatus> processes = m_bed.status(m_profile).processes;
    QVERIFY(!processes.isEmpty());
    longQueryEndsBy(600, [&processes] {
        for (const ProcessStatus &process : processes)
            ::kill(static_cast<pid_t>(process.pid), SIGKILL);
    });
    // The next one is held until ssh is back.
    const Session after(*this, TcpToTcp);
    QVERIFY2(after.isOpen(), qPrintable(after.error()));
    QCOMPARE(after.ask(u"SELECT 1"_s), u"1"_s);
}

void DatabaseTest::serverIsKilledInAQuery()
{
    // A server may go on for a while with what nobody waits for any more: this is another one.
    longQueryEndsBy(601, [this] { m_server.kill(); });
    const Session after(*this, TcpToTcp);
    QVERIFY(!after.isOpen());
    QVERIFY(!after.error().isEmpty());
    QVERIFY(m_bed.waitForState(m_profile, TunnelState::Up));
}

} // namespace Culvert::Test
