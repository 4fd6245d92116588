// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "sandbox/lifeline.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

// Memory is given back before sockets are: with so much of it, a killed process keeps its port for
// long enough to be seen.
constexpr char HeavyListener[] = R"py(
import os, socket, time
listener = socket.create_server(("127.0.0.1", 0))
ballast = b"x" * (256 << 20)
print("port", listener.getsockname()[1], flush=True)
time.sleep(1000)
)py";

} // namespace

class LifelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void portIsFreeOnceStopIsAnswered();
    void portIsFreeOnceTheObjectIsGone();

private:
    /// The port of a heavy listener, a grandchild of the server; 0 if it does not start.
    static int startHeavyListener(Lifeline &lifeline);
    static QStringList heavyServer()
    {
        return {u"/bin/sh"_s, u"-c"_s, u"/usr/bin/python3 -c \"$1\" & wait"_s, u"sh"_s,
                QString::fromLatin1(HeavyListener)};
    }
};

int LifelineTest::startHeavyListener(Lifeline &lifeline)
{
    int port = 0;
    connect(&lifeline, &Lifeline::lineRead, &lifeline, [&port](const QByteArray &line) {
        if (line.startsWith("port "))
            port = line.mid(5).toInt();
    });
    lifeline.startServer();
    const bool started = QTest::qWaitFor([&port] { return port != 0; }, 30000);
    lifeline.disconnect(&lifeline);
    return started ? port : 0;
}

void LifelineTest::portIsFreeOnceStopIsAnswered()
{
    const QTemporaryDir directory;
    Lifeline lifeline(directory.path(), heavyServer());
    const int port = startHeavyListener(lifeline);
    QVERIFY(port > 0);
    QTcpServer server;
    QVERIFY(!server.listen(QHostAddress::LocalHost, static_cast<quint16>(port)));

    bool free = false;
    connect(&lifeline, &Lifeline::serverStopped, this,
            [&] { free = server.listen(QHostAddress::LocalHost, static_cast<quint16>(port)); });
    QSignalSpy stopped(&lifeline, &Lifeline::serverStopped);
    lifeline.stopServer();
    QVERIFY(stopped.wait(30000));
    QVERIFY(free);
}

void LifelineTest::portIsFreeOnceTheObjectIsGone()
{
    const QTemporaryDir directory;
    int port = 0;
    {
        Lifeline lifeline(directory.path(), heavyServer());
        port = startHeavyListener(lifeline);
        QVERIFY(port > 0);
    }
    QTcpServer server;
    QVERIFY2(server.listen(QHostAddress::LocalHost, static_cast<quint16>(port)),
             qPrintable(server.errorString()));
}

QTEST_GUILESS_MAIN(LifelineTest)
#include "tst_lifeline.moc"
