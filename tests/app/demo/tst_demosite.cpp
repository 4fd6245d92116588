// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/demo/demosite.h"
#include "app/instance/socketowner.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <unistd.h>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

QByteArray ask(const DemoSite &site, const QByteArray &request)
{
    QTcpSocket client;
    QByteArray answer;
    QObject::connect(&client, &QTcpSocket::readyRead, &client, [&] { answer += client.readAll(); });
    QSignalSpy closed(&client, &QTcpSocket::disconnected);
    client.connectToHost(site.address().host, site.address().port);
    client.write(request);
    return closed.wait() ? answer : QByteArray("no answer");
}

QByteArray bodyOf(const QByteArray &answer)
{
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

SocketEnds endsOf(const QTcpSocket &socket)
{
    return {.local = socket.localAddress(),
            .localPort = socket.localPort(),
            .remote = socket.peerAddress(),
            .remotePort = socket.peerPort()};
}

} // namespace

class DemoSiteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requests_data();
    void requests();
    void requestMayComeInPieces();
    void pageShowsWhoAsked();
    void headHasTheLengthAndNoBody();
    void endlessRequestIsRefused();
    void gateKeepsOthersOut();
    void socketsHaveAnOwner();
};

void DemoSiteTest::requests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("get") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
                         << QByteArray("HTTP/1.0 200 OK\r\n");
    QTest::newRow("query") << QByteArray("GET /?x=1 HTTP/1.0\r\n\r\n")
                           << QByteArray("HTTP/1.0 200 OK\r\n");
    QTest::newRow("head") << QByteArray("HEAD / HTTP/1.0\r\n\r\n")
                          << QByteArray("HTTP/1.0 200 OK\r\n");
    QTest::newRow("post") << QByteArray("POST / HTTP/1.0\r\n\r\n")
                          << QByteArray("HTTP/1.0 405 Method Not Allowed\r\n");
    QTest::newRow("other page") << QByteArray("GET /etc/passwd HTTP/1.0\r\n\r\n")
                                << QByteArray("HTTP/1.0 404 Not Found\r\n");
    QTest::newRow("not http") << QByteArray("hello\r\n\r\n")
                              << QByteArray("HTTP/1.0 400 Bad Request\r\n");
    QTest::newRow("empty") << QByteArray("\r\n\r\n") << QByteArray("HTTP/1.0 400 Bad Request\r\n");
}

void DemoSiteTest::requests()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, status);
    DemoSite site([](const QTcpSocket &) { return true; });
    QVERIFY(site.listen());
    const QByteArray answer = ask(site, request);
    QVERIFY2(answer.startsWith(status), answer.constData());
}

void DemoSiteTest::requestMayComeInPieces()
{
    DemoSite site([](const QTcpSocket &) { return true; });
    QVERIFY(site.listen());
    QTcpSocket client;
    client.connectToHost(site.address().host, site.address().port);
    QVERIFY(client.waitForConnected());
    for (const char *piece : {"GE", "T / HTTP/1.0\r", "\n\r"}) {
        client.write(piece);
        QVERIFY(client.waitForBytesWritten());
        // Gives the site its turn, with nothing to answer yet.
        QCoreApplication::processEvents();
        QCOMPARE(client.bytesAvailable(), 0);
    }
    client.write("\n");
    QTRY_VERIFY(client.peek(1000).startsWith("HTTP/1.0 200 OK\r\n"));
}

void DemoSiteTest::pageShowsWhoAsked()
{
    DemoSite site([](const QTcpSocket &) { return true; });
    QVERIFY(site.listen());
    const QByteArray first = ask(site, "GET / HTTP/1.0\r\n\r\n");
    QVERIFY(first.contains(site.address().toString().toLatin1()));
    QVERIFY(first.contains("visit 1<"));
    QVERIFY(first.contains("</html>"));
    // Every placeholder has been filled.
    QVERIFY(!QString::fromUtf8(first).contains(QRegularExpression(u"@[A-Z]+@"_s)));
    QVERIFY(ask(site, "GET / HTTP/1.0\r\n\r\n").contains("visit 2<"));
}

void DemoSiteTest::headHasTheLengthAndNoBody()
{
    DemoSite site([](const QTcpSocket &) { return true; });
    QVERIFY(site.listen());
    const qsizetype size = bodyOf(ask(site, "GET / HTTP/1.0\r\n\r\n")).size();
    QVERIFY(size > 1000);
    const QByteArray head = ask(site, "HEAD / HTTP/1.0\r\n\r\n");
    QVERIFY(bodyOf(head).isEmpty());
    const QByteArray header = "Content-Length: " + QByteArray::number(size);
    QVERIFY(head.contains(header));
}

void DemoSiteTest::endlessRequestIsRefused()
{
    DemoSite site([](const QTcpSocket &) { return true; });
    QVERIFY(site.listen());
    const QByteArray answer = ask(site, "GET /" + QByteArray(16 * 1024 - 5, 'x'));
    QVERIFY2(answer.startsWith("HTTP/1.0 400"), answer.constData());
}

void DemoSiteTest::gateKeepsOthersOut()
{
    DemoSite site([](const QTcpSocket &) { return false; });
    QVERIFY(site.listen());
    const QByteArray answer = ask(site, "GET / HTTP/1.0\r\n\r\n");
    QVERIFY2(answer.startsWith("HTTP/1.0 403"), answer.constData());
    QVERIFY(bodyOf(answer).contains("ssh"));
    QVERIFY(!answer.contains("<html"));
}

void DemoSiteTest::socketsHaveAnOwner()
{
    DemoSite site([](const QTcpSocket &) { return true; });
    QVERIFY(site.listen());
    QTcpSocket client;
    client.connectToHost(site.address().host, site.address().port);
    QVERIFY(client.waitForConnected());
    const SocketEnds ends = endsOf(client);
    QVERIFY(socketBelongsTo(ends, ::getpid()));
    QVERIFY(socketBelongsTo(ends, ::getppid()));

    QProcess other;
    other.start(u"cat"_s, QStringList());
    QVERIFY(other.waitForStarted());
    QVERIFY(!socketBelongsTo(ends, other.processId()));
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());

    SocketEnds none = ends;
    none.localPort = 1;
    QVERIFY(!socketBelongsTo(none, ::getpid()));
    QVERIFY(!socketBelongsTo(ends, 0));
}

QTEST_GUILESS_MAIN(DemoSiteTest)
#include "tst_demosite.moc"
