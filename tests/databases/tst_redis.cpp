// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/stream/tunnelsocket.h"
#include "tests/databases/redisserver.h"
#include "tests/harness/testprogram.h"
#include "tests/stream/connectorbed.h"

#include <QTest>

#include <cstdio>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

/// A small client of Redis as one writes it for a QTcpSocket, by the protocol RESP 2.
class RedisClient
{
public:
    explicit RedisClient(TunnelSocket &socket)
        : m_socket(socket)
    {}

    /// Sends a command, without waiting for its reply.
    void send(const QByteArrayList &words)
    {
        QByteArray text = '*' + QByteArray::number(words.size()) + "\r\n";
        for (const QByteArray &word : words)
            text += '$' + QByteArray::number(word.size()) + "\r\n" + word + "\r\n";
        m_socket.write(text);
    }
    /// The next reply: the value, or the line that stands for one; empty if the connection ends.
    QByteArray reply()
    {
        const QByteArray line = readLine();
        if (!line.startsWith('$') || line == "$-1")
            return line;
        return readBytes(line.mid(1).toLongLong() + 2).chopped(2);
    }
    QByteArray ask(const QByteArrayList &words)
    {
        send(words);
        return reply();
    }

private:
    QByteArray readLine()
    {
        while (!m_socket.canReadLine()) {
            if (!m_socket.waitForReadyRead())
                return {};
        }
        return m_socket.readLine().trimmed();
    }
    QByteArray readBytes(qint64 count)
    {
        QByteArray bytes;
        while (bytes.size() < count) {
            if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead())
                return {count, '?'};
            bytes += m_socket.read(count - bytes.size());
        }
        return bytes;
    }

    TunnelSocket &m_socket;
};

} // namespace

/// A protocol of lines over a TunnelSocket, with a real server of it behind the ssh server.
class RedisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void setAndGet_data() { addWays(); }
    void setAndGet();
    void pipeline_data() { addWays(); }
    void pipeline();
    void bigValue_data() { addWays(); }
    void bigValue();
    // The last one, since there is no server any more then.
    void serverIsKilledInACommand();

private:
    static void addWays();
    /// Connects by the way of the row.
    void connectBy(const QString &way);

    RedisServer m_server;
    ConnectorBed m_bed;
    std::unique_ptr<Connector> m_connector;
    std::unique_ptr<TunnelSocket> m_socket;
};

void RedisTest::addWays()
{
    QTest::addColumn<QString>("way");
    for (const QString &way : ConnectorBed::sshConnectors())
        QTest::addRow("%s", qPrintable(way)) << way;
}

void RedisTest::initTestCase()
{
    QVERIFY(m_server.start());
    QVERIFY(m_bed.startServer());
}

void RedisTest::init()
{
    m_socket.reset();
    m_connector.reset();
}

void RedisTest::connectBy(const QString &way)
{
    m_connector = m_bed.connector(way);
    m_socket = std::make_unique<TunnelSocket>(m_connector.get());
    m_socket->connectToHost(m_server.host(), m_server.port());
    QVERIFY2(m_socket->waitForConnected(), qPrintable(m_socket->errorString()));
}

void RedisTest::setAndGet()
{
    QFETCH(QString, way);
    connectBy(way);
    RedisClient redis(*m_socket);
    QCOMPARE(redis.ask({"PING"}), QByteArray("+PONG"));
    QCOMPARE(redis.ask({"SET", "greeting", "hello\r\nthere"}), QByteArray("+OK"));
    QCOMPARE(redis.ask({"GET", "greeting"}), QByteArray("hello\r\nthere"));
    QCOMPARE(redis.ask({"GET", "nothing"}), QByteArray("$-1"));
    QCOMPARE(redis.ask({"DEL", "greeting"}), QByteArray(":1"));
    QVERIFY(redis.ask({"NO-SUCH-COMMAND"}).startsWith("-ERR"));
}

void RedisTest::pipeline()
{
    QFETCH(QString, way);
    connectBy(way);
    RedisClient redis(*m_socket);
    constexpr int Commands = 5000;
    for (int i = 0; i < Commands; ++i) {
        redis.send({"SET", "key" + QByteArray::number(i), "value" + QByteArray::number(i * 7)});
        redis.send({"GET", "key" + QByteArray::number(i)});
    }
    for (int i = 0; i < Commands; ++i) {
        QCOMPARE(redis.reply(), QByteArray("+OK"));
        QCOMPARE(redis.reply(), QByteArray("value" + QByteArray::number(i * 7)));
    }
    QCOMPARE(redis.ask({"FLUSHALL"}), QByteArray("+OK"));
}

void RedisTest::bigValue()
{
    QFETCH(QString, way);
    connectBy(way);
    RedisClient redis(*m_socket);
    // All bytes, line ends among them.
    QByteArray value(5'000'000, '\0');
    for (qsizetype i = 0; i < value.size(); ++i)
        value[i] = static_cast<char>((i * 31 + i / 251) & 0xff);
    QCOMPARE(redis.ask({"SET", "big", value}), QByteArray("+OK"));
    QVERIFY(redis.ask({"GET", "big"}) == value);
}

void RedisTest::serverIsKilledInACommand()
{
    connectBy(u"mux"_s);
    RedisClient redis(*m_socket);
    // Waits for a list that nobody ever makes.
    redis.send({"PING"});
    redis.send({"BLPOP", "never", "0"});
    QCOMPARE(redis.reply(), QByteArray("+PONG"));
    m_server.kill();
    QCOMPARE(redis.reply(), QByteArray());
    QCOMPARE(m_socket->error(), QAbstractSocket::RemoteHostClosedError);
    QCOMPARE(m_socket->state(), QAbstractSocket::UnconnectedState);
    m_socket->connectToHost(m_server.host(), m_server.port());
    QVERIFY(!m_socket->waitForConnected());
    QCOMPARE(m_socket->error(), QAbstractSocket::ConnectionRefusedError);
}

CULVERT_TEST_MAIN(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (const QString problem = RedisServer::problem(); !problem.isEmpty()) {
        std::printf("skipped: %s\n", qPrintable(problem));
        return 0;
    }
    RedisTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_redis.moc"
