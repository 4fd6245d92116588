// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/endpoint/proxybed.h"

#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

/// A QWebSocket goes through a tunnel's QNetworkProxy.
class WebSocketsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void messagesGoThereAndBack_data();
    void messagesGoThereAndBack();

private:
    ProxyBed m_bed;
};

void WebSocketsTest::initTestCase()
{
    QVERIFY(m_bed.start());
}

void WebSocketsTest::messagesGoThereAndBack_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<bool>("secure");
    for (const QString &way : ConnectorBed::sshConnectors()) {
        QTest::addRow("%s, ws", qPrintable(way)) << way << false;
        QTest::addRow("%s, wss", qPrintable(way)) << way << true;
    }
}

void WebSocketsTest::messagesGoThereAndBack()
{
    QFETCH(QString, way);
    QFETCH(bool, secure);
    if (const QString problem = TestAuthority::problem(); secure && !problem.isEmpty())
        QSKIP(qPrintable(problem));
    m_bed.use(way);

    QWebSocketServer server(u"echo"_s, secure ? QWebSocketServer::SecureMode
                                              : QWebSocketServer::NonSecureMode);
    if (secure)
        server.setSslConfiguration(m_bed.authority().serverConfiguration());
    connect(&server, &QWebSocketServer::newConnection, &server, [&server] {
        QWebSocket *client = server.nextPendingConnection();
        client->setParent(&server);
        connect(client, &QWebSocket::textMessageReceived, client, &QWebSocket::sendTextMessage);
        connect(client, &QWebSocket::binaryMessageReceived, client, &QWebSocket::sendBinaryMessage);
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));

    QWebSocket socket;
    socket.setProxy(m_bed.proxy());
    if (secure)
        socket.setSslConfiguration(m_bed.authority().clientConfiguration());
    QStringList texts;
    QByteArrayList bytes;
    connect(&socket, &QWebSocket::textMessageReceived, this,
            [&texts](const QString &text) { texts.append(text); });
    connect(&socket, &QWebSocket::binaryMessageReceived, this,
            [&bytes](const QByteArray &message) { bytes.append(message); });
    QUrl url;
    url.setScheme(secure ? u"wss"_s : u"ws"_s);
    url.setHost(ProxyBed::siteName());
    url.setPort(server.serverPort());
    socket.open(url);
    WAIT(socket.isValid());
    socket.sendTextMessage(u"hello"_s);
    const QByteArray large(300'000, 'x');
    socket.sendBinaryMessage(large);
    WAIT_COMPARE(texts, QStringList{u"hello"_s});
    WAIT_COMPARE(bytes, QByteArrayList{large});
    socket.close();
    WAIT_COMPARE(m_bed.localProxy().connectionCount(), 0);
}

QTEST_GUILESS_MAIN(WebSocketsTest)
#include "tst_websockets.moc"
