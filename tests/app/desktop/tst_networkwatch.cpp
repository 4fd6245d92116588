// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop/networkwatch.h"
#include "tests/harness/privatenetwork.h"
#include "tests/harness/testprogram.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

QString findIp()
{
    const QString found = QStandardPaths::findExecutable(u"ip"_s);
    return found.isEmpty() ? QStandardPaths::findExecutable(u"ip"_s, {u"/usr/sbin"_s, u"/sbin"_s})
                           : found;
}

/// Runs ip(8) with these words.
bool ip(const char *words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(findIp(), QString::fromLatin1(words).split(u' '));
    if (process.waitForFinished() && process.exitCode() == 0)
        return true;
    qWarning("ip %s: %s", words, process.readAll().constData());
    return false;
}

} // namespace

/// What is told about cables, addresses and routes, in a network of the test's own.
class NetworkWatchTest : public QObject
{
    Q_OBJECT

public:
    explicit NetworkWatchTest(QString problem)
        : m_problem(std::move(problem))
    {}

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void loopbackAloneIsNoNetwork();
    void networkThatComesIsTold();
    void networkThatGoesIsNotTold();
    void cableThatIsBackIsTold();
    void everyOtherWayIsTold_data();
    void everyOtherWayIsTold();
    void whatChangesNothingIsNotTold();

private:
    /// A cable with an address and a way to the world.
    static bool plugIn()
    {
        return ip("link set far up") && ip("link set near up") &&
               ip("addr add 10.9.0.2/24 dev near") && ip("route add default via 10.9.0.1");
    }

    QString m_problem;
};

void NetworkWatchTest::initTestCase()
{
    if (!m_problem.isEmpty())
        QSKIP(qPrintable(m_problem));
    if (findIp().isEmpty())
        QSKIP("ip is not installed (package iproute2)");
}

void NetworkWatchTest::init()
{
    QVERIFY(ip("link add near type veth peer name far"));
}

void NetworkWatchTest::cleanup()
{
    QVERIFY(ip("link del near"));
}

void NetworkWatchTest::loopbackAloneIsNoNetwork()
{
    NetworkWatch watch;
    watch.start();
    QVERIFY(!watch.isOnline());
}

void NetworkWatchTest::networkThatComesIsTold()
{
    NetworkWatch watch;
    QSignalSpy changes(&watch, &NetworkWatch::networkChanged);
    watch.start();
    QVERIFY(plugIn());
    QTRY_VERIFY(!changes.isEmpty());
    QVERIFY(watch.isOnline());
}

void NetworkWatchTest::networkThatGoesIsNotTold()
{
    QVERIFY(plugIn());
    NetworkWatch watch;
    watch.start();
    QVERIFY(watch.isOnline());
    QSignalSpy changes(&watch, &NetworkWatch::networkChanged);
    QVERIFY(ip("link set near down"));
    QTRY_VERIFY(!watch.isOnline());
    QCOMPARE(changes.count(), 0);
}

void NetworkWatchTest::cableThatIsBackIsTold()
{
    QVERIFY(plugIn());
    NetworkWatch watch;
    watch.start();
    QSignalSpy changes(&watch, &NetworkWatch::networkChanged);
    // The far end of the cable: this side keeps its address.
    QVERIFY(ip("link set far down"));
    QTRY_VERIFY(!watch.isOnline());
    QVERIFY(ip("link set far up"));
    QTRY_VERIFY(!changes.isEmpty());
    QVERIFY(watch.isOnline());
}

void NetworkWatchTest::everyOtherWayIsTold_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("another address") << QByteArray("addr add 10.9.0.77/24 dev near");
    QTest::newRow("another default route, as with a VPN")
        << QByteArray("route replace default via 10.8.0.1");
    QTest::newRow("routes for everything, as with a VPN")
        << QByteArray("route add 128.0.0.0/1 via 10.8.0.1");
    QTest::newRow("no way to the world") << QByteArray("route del default");
}

void NetworkWatchTest::everyOtherWayIsTold()
{
    QFETCH(QByteArray, words);
    QVERIFY(plugIn());
    QVERIFY(ip("addr add 10.8.0.2/24 dev near"));
    NetworkWatch watch;
    watch.start();
    QSignalSpy changes(&watch, &NetworkWatch::networkChanged);
    QVERIFY(ip(words.constData()));
    QTRY_VERIFY(!changes.isEmpty());
}

void NetworkWatchTest::whatChangesNothingIsNotTold()
{
    QVERIFY(plugIn());
    NetworkWatch watch;
    watch.start();
    QSignalSpy changes(&watch, &NetworkWatch::networkChanged);
    QVERIFY(ip("route add 10.99.0.0/16 via 10.9.0.1"));
    QVERIFY(ip("link set near mtu 1400"));
    // Longer than it takes to tell.
    QVERIFY(!changes.wait(1500));
}

CULVERT_TEST_MAIN(int argc, char *argv[])
{
    // Before there are threads.
    const QString problem = PrivateNetwork::enter();
    const QCoreApplication application(argc, argv);
    NetworkWatchTest test(problem);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_networkwatch.moc"
