// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/demo/demo.h"
#include "app/demo/demoreport.h"
#include "tests/ui/fakeengine.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

constexpr int Timeout = 20000;

// An engine with one profile, whose state the test sets.
class OneProfile : public FakeEngine
{
public:
    void set(const ProfileStatus &profile)
    {
        EngineStatus status;
        status.profiles = {profile};
        setStatus(status);
    }
};

ProfileStatus profileStatus()
{
    ProfileStatus profile;
    profile.id = u"the-id"_s;
    profile.name = u"demo"_s;
    return profile;
}

ProfileStatus listeningOn(quint16 port)
{
    ProfileStatus profile = profileStatus();
    profile.state = TunnelState::Idle;
    EndpointStatus endpoint;
    endpoint.type = EndpointType::Socks;
    endpoint.listen = u"127.0.0.1:%1"_s.arg(port);
    endpoint.listening = true;
    profile.endpoints = {endpoint};
    return profile;
}

} // namespace

class DemoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void profileIsGood();
    void pageIsRefusedToOthers();
    void pageComesThroughSsh();
    void reportFetchesThePageThroughSocks();
    void reportSaysWhyThePageDidNotCome();
    void reportSaysWhyTheTunnelFailed();

private:
    // One for all tests: none of them changes it.
    Demo m_demo;
    Profile m_profile;
    QUrl m_page;
};

void DemoTest::initTestCase()
{
    QSignalSpy ready(&m_demo, &Demo::ready);
    QSignalSpy failed(&m_demo, &Demo::failed);
    m_demo.start();
    QVERIFY(ready.wait(Timeout));
    QCOMPARE(failed.size(), 0);
    m_profile = ready.constFirst().at(0).value<Profile>();
    m_page = ready.constFirst().at(1).toUrl();
}

void DemoTest::profileIsGood()
{
    QCOMPARE(m_profile.name, u"demo"_s);
    QCOMPARE(m_profile.problems(), QList<FieldProblem>());
    QCOMPARE(m_profile.start, StartMode::OnDemand);
    QCOMPARE(m_profile.endpoints.size(), 2);
    QCOMPARE(m_profile.endpoints[0].listen.toString(), u"127.0.0.1:0"_s);
    QCOMPARE(m_profile.endpoints[1].target.toString(), m_page.authority());
}

void DemoTest::pageIsRefusedToOthers()
{
    QTcpSocket client;
    client.connectToHost(m_page.host(), static_cast<quint16>(m_page.port()));
    client.write("GET / HTTP/1.0\r\n\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), QTcpSocket::UnconnectedState, Timeout);
    const QByteArray answer = client.readAll();
    QVERIFY2(answer.startsWith("HTTP/1.0 403"), answer.constData());
}

void DemoTest::pageComesThroughSsh()
{
    QProcess ssh;
    ssh.start(u"ssh"_s,
              {u"-F"_s, m_profile.configFile, u"-W"_s, m_page.authority(), m_profile.destination});
    ssh.write("GET / HTTP/1.0\r\n\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(ssh.state(), QProcess::NotRunning, Timeout);
    const QByteArray answer = ssh.readAllStandardOutput();
    const QByteArray words = answer + ssh.readAllStandardError();
    QVERIFY2(answer.startsWith("HTTP/1.0 200 OK"), words.constData());
    QVERIFY(answer.endsWith("</html>\n"));
}

void DemoTest::reportFetchesThePageThroughSocks()
{
    // ssh's own SOCKS server stands in for the engine's.
    const auto port = static_cast<quint16>(QRandomGenerator::global()->bounded(10000, 32768));
    QProcess ssh;
    ssh.start(u"ssh"_s, {u"-F"_s, m_profile.configFile, u"-N"_s, u"-D"_s,
                         u"127.0.0.1:%1"_s.arg(port), m_profile.destination});
    const auto listens = [port] {
        QTcpSocket probe;
        probe.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        return probe.waitForConnected(100);
    };
    QTRY_VERIFY_WITH_TIMEOUT(listens(), Timeout);

    OneProfile engine;
    QStringList lines;
    DemoReport report(engine, u"the-id"_s, m_page,
                      [&lines](const QString &text) { lines.append(text); });
    QSignalSpy finished(&report, &DemoReport::finished);
    report.start();
    QCoreApplication::processEvents();
    QCOMPARE(lines, QStringList());
    engine.set(listeningOn(port));
    QVERIFY(finished.wait(Timeout));
    const QString text = lines.join(QLatin1Char('\n'));
    QVERIFY2(finished.constFirst().constFirst().toBool(), qPrintable(text));
    QVERIFY(text.contains(
        u"curl --socks5-hostname 127.0.0.1:%1 %2"_s.arg(port).arg(m_page.toString())));
    QVERIFY(text.contains(u"Through the culvert"_s));
    QVERIFY(lines.constLast().contains(u"PROFILE"_s));
    ssh.kill();
    QVERIFY(ssh.waitForFinished());
}

void DemoTest::reportSaysWhyThePageDidNotCome()
{
    OneProfile engine;
    // Nobody serves SOCKS there.
    engine.set(listeningOn(1));
    QStringList lines;
    DemoReport report(engine, u"the-id"_s, m_page,
                      [&lines](const QString &text) { lines.append(text); });
    QSignalSpy finished(&report, &DemoReport::finished);
    report.start();
    QVERIFY(finished.wait(Timeout));
    QVERIFY(!finished.constFirst().constFirst().toBool());
    QVERIFY(lines.join(QLatin1Char('\n')).contains(u"refused"_s));
}

void DemoTest::reportSaysWhyTheTunnelFailed()
{
    OneProfile engine;
    QStringList lines;
    DemoReport report(engine, u"the-id"_s, m_page,
                      [&lines](const QString &text) { lines.append(text); });
    QSignalSpy finished(&report, &DemoReport::finished);
    report.start();
    ProfileStatus failed = profileStatus();
    failed.state = TunnelState::Failed;
    failed.failure = Failure{.kind = FailureKind::Authentication,
                             .message = u"Permission denied (publickey)."_s,
                             .detail = {}};
    engine.set(failed);
    QVERIFY(finished.size() == 1 || finished.wait(Timeout));
    QVERIFY(!finished.constFirst().constFirst().toBool());
    QVERIFY(lines.join(QLatin1Char('\n')).contains(u"Permission denied"_s));
}

QTEST_GUILESS_MAIN(DemoTest)
#include "tst_demo.moc"
