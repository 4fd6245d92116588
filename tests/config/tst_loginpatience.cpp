// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/config/loginpatience.h"
#include "core/config/sshcommand.h"
#include "core/config/sshconfigfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

/// How long a login may take, by what the system's own ssh says of the way.
class LoginPatienceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wayDecides_data();
    void wayDecides();
    void onlyWhatConnectsByItselfHasConnectTimeout();

private:
    Result<Route> resolve(const QByteArray &config, const QStringList &arguments);

    QTemporaryDir m_folder;
    QString m_ssh = findSshProgram();
};

void LoginPatienceTest::initTestCase()
{
    if (m_ssh.isEmpty())
        QSKIP("there is no ssh");
}

Result<Route> LoginPatienceTest::resolve(const QByteArray &config, const QStringList &arguments)
{
    QFile file(m_folder.filePath(u"config"_s));
    if (!file.open(QFile::WriteOnly) || file.write(config) != config.size() || !file.flush())
        return Failure{FailureKind::Internal, file.errorString(), {}};
    std::optional<Result<Route>> route;
    RouteResolver::resolve(m_ssh, QStringList{u"-F"_s, file.fileName()} + arguments, this,
                           [&route](const Result<Route> &known) { route = known; });
    if (!QTest::qWaitFor([&route] { return route.has_value(); }, 30000))
        return Failure{FailureKind::Timeout, u"no answer"_s, {}};
    return *route;
}

void LoginPatienceTest::wayDecides_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QStringList>("needConnectTimeout");
    const QStringList bastion{u"--"_s, u"bastion"_s};
    const auto row = [](const char *name, const QByteArray &config, const QStringList &arguments,
                        int seconds, const QString &hosts) {
        QTest::newRow(name) << config << arguments << seconds
                            << hosts.split(u' ', Qt::SkipEmptyParts);
    };
    row("straight", "", bastion, 60, u"bastion"_s);
    row("an alias", "Host bastion\n HostName 192.0.2.1\n", bastion, 60, u"bastion"_s);
    row("the person's time, short", "ConnectTimeout 5\n", bastion, 60, {});
    row("the person's time, long", "ConnectTimeout 100\n", bastion, 130, {});
    row("no limit", "ConnectTimeout 0\n", bastion, 210, {});
    row("several attempts", "ConnectTimeout 30\nConnectionAttempts 3\n", bastion, 120, {});
    row("a program", "ProxyCommand wake %h\n", bastion, 210, {});
    row("a program, and the person's time", "ProxyCommand wake %h\nConnectTimeout 60\n", bastion,
        90, {});
    row("no program after all", "Host bastion\n ProxyCommand none\nHost *\n ProxyCommand wake\n",
        bastion, 60, u"bastion"_s);
    row("a jump host", "Host bastion\n ProxyJump gate\n", bastion, 60, u"gate"_s);
    row("jump hosts of the profile", "", QStringList{u"-J"_s, u"me@gate:2222,inner"_s} + bastion,
        60, u"gate"_s);
    row("a jump host behind another",
        "Host bastion\n ProxyJump inner\nHost inner\n ProxyJump gate\n", bastion, 60, u"gate"_s);
    row("a jump host behind a program",
        "Host bastion\n ProxyJump gate\nHost gate\n ProxyCommand wake\n", bastion, 210, {});
    row("each hop has its own",
        "Host bastion\n ProxyJump gate\n ConnectTimeout 40\nHost gate\n ConnectTimeout 50\n",
        bastion, 120, {});
}

void LoginPatienceTest::wayDecides()
{
    QFETCH(QByteArray, config);
    QFETCH(QStringList, arguments);
    QFETCH(int, seconds);
    QFETCH(QStringList, needConnectTimeout);
    const Result<Route> route = resolve(config, arguments);
    QVERIFY2(route.ok(), qPrintable(route ? QString() : route.failure().message));
    const LoginPatience patience = loginPatience(*route);
    QCOMPARE(patience.machineTime, std::chrono::milliseconds(std::chrono::seconds(seconds)));
    QCOMPARE(patience.needConnectTimeout, needConnectTimeout);
}

/// A person's answers for a jump host would count as the time of what is behind it.
void LoginPatienceTest::onlyWhatConnectsByItselfHasConnectTimeout()
{
    const QByteArray text =
        sshConfigFileText({.configFile = u"/dev/null"_s, .needConnectTimeout = {u"gate"_s}});
    const auto timeoutOf = [&](const QString &host) {
        const Result<Route> route = resolve(text, {u"--"_s, host});
        return route ? firstValue(route->first(), QLatin1StringView("connecttimeout")) : QString();
    };
    QCOMPARE(timeoutOf(u"gate"_s), u"20"_s);
    QCOMPARE(timeoutOf(u"bastion"_s), u"none"_s);
}

QTEST_GUILESS_MAIN(LoginPatienceTest)
#include "tst_loginpatience.moc"
