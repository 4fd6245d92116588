// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/run/ownnames.h"
#include "app/run/ownnamespaces.h"
#include "app/run/proxyenvironment.h"
#include "app/run/redirectrules.h"
#include "app/run/runplan.h"
#include "app/run/shellstart.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace Culvert;
using namespace Qt::StringLiterals;

/// What a run is made of, as far as it can be looked at without one.
class RunSetupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostsKeepLoopbackAlone();
    void namesAreLookedUpByDnsAlone_data();
    void namesAreLookedUpByDnsAlone();
    void forbiddenNamesTheSetting_data();
    void forbiddenNamesTheSetting();
    void rulesHaveThePorts();
    void plansTravel();
    void variablesNameTheProxy();
    void shellsSayWhereTheyAre_data();
    void shellsSayWhereTheyAre();
    void profileNamesAreHarmlessInPrompts();
};

void RunSetupTest::hostsKeepLoopbackAlone()
{
    const QByteArray hosts = "# a comment\n127.0.0.1 localhost # the usual\n127.0.1.1\tme\n"
                             "::1 ip6-localhost\n10.1.2.3 intranet\nfe80::1 link\n0.0.0.0 ads\n\n"
                             "nonsense\n";
    QCOMPARE(OwnNames::fileFrom(hosts), "127.0.0.1 localhost # the usual\n127.0.1.1\tme\n"
                                        "::1 ip6-localhost\n0.0.0.0 ads\n");
    QVERIFY(OwnNames::fileFrom("").contains("127.0.0.1\tlocalhost"));
    const OwnNames own(hosts);
    QCOMPARE(own.addressesOf("me"), {QHostAddress(u"127.0.1.1"_s)});
    QVERIFY(own.addressesOf("intranet").isEmpty());
    QVERIFY(own.addressesOf("nolocalhost").isEmpty());
    QVERIFY(!own.addressesOf("x.localhost").isEmpty());
}

void RunSetupTest::namesAreLookedUpByDnsAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("the usual") << QByteArray(
                                      "passwd: files\nhosts: files resolve [!UNAVAIL=return] dns\n")
                               << QByteArray("passwd: files\nhosts:\tfiles dns\n");
    QTest::newRow("none") << QByteArray("passwd: files\n")
                          << QByteArray("hosts:\tfiles dns\npasswd: files\n");
    QTest::newRow("no file") << QByteArray() << QByteArray("hosts:\tfiles dns\n");
}

void RunSetupTest::namesAreLookedUpByDnsAlone()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, result);
    QCOMPARE(nameSwitchFrom(content), result);
}

void RunSetupTest::forbiddenNamesTheSetting_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("words");
    QTest::newRow("AppArmor") << u"kernel/apparmor_restrict_unprivileged_userns"_s
                              << QByteArray("1\n")
                              << u"kernel.apparmor_restrict_unprivileged_userns = 1"_s;
    QTest::newRow("Debian's") << u"kernel/unprivileged_userns_clone"_s << QByteArray("0\n")
                              << u"kernel.unprivileged_userns_clone = 0"_s;
    QTest::newRow("none left") << u"user/max_user_namespaces"_s << QByteArray("0\n")
                               << u"user.max_user_namespaces = 0"_s;
    QTest::newRow("a container") << u"kernel/unprivileged_userns_clone"_s << QByteArray("1\n")
                                 << u"seccomp"_s;
}

void RunSetupTest::forbiddenNamesTheSetting()
{
    QFETCH(QString, setting);
    QFETCH(QByteArray, value);
    QFETCH(QString, words);
    const QTemporaryDir settings;
    QFile file(settings.filePath(setting));
    QVERIFY(QDir().mkpath(settings.filePath(setting.section(u'/', 0, 0))));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(value);
    file.close();
    const Failure failure =
        namespacesForbidden(u"a namespace of its own"_s, EPERM, settings.path());
    QCOMPARE(failure.kind, FailureKind::Permission);
    for (const QString &part : {words, u"--proxy-env"_s, u"nothing was run"_s})
        QVERIFY2(failure.message.contains(part), qPrintable(failure.message));
    QVERIFY(!failure.message.contains(u'\n'));
}

void RunSetupTest::rulesHaveThePorts()
{
    const QByteArray text = RedirectRules{1001, 1002, 1003}.text();
    QVERIFY(text.contains("meta l4proto tcp redirect to :1001"));
    QVERIFY(text.contains("udp dport 53 redirect to :1002"));
    QVERIFY(text.contains("tcp dport 53 redirect to :1003"));
}

void RunSetupTest::plansTravel()
{
    RunPlan plan{u"work"_s, u"/run/x"_s, u"/run"_s, std::nullopt};
    std::optional<RunPlan> read = RunPlan::fromJson(plan.toJson());
    QVERIFY(read && !read->proxy);
    QCOMPARE(read->socket, plan.socket);
    QCOMPARE(read->folder, plan.folder);
    plan = {u"work"_s, {}, {}, RunPlan::Proxy{{u"127.0.0.1"_s, 1080}, u"me"_s, u"s:@"_s}};
    read = RunPlan::fromJson(plan.toJson());
    QVERIFY(read && read->proxy);
    QCOMPARE(read->proxy->password, u"s:@"_s);
    QVERIFY(!RunPlan::fromJson("{}"));
    QVERIFY(!RunPlan::fromJson("nonsense"));
}

void RunSetupTest::variablesNameTheProxy()
{
    const auto plain = proxyEnvironment({{u"127.0.0.1"_s, 1080}, {}, {}});
    QCOMPARE(plain.value("ALL_PROXY"), "socks5h://127.0.0.1:1080");
    QCOMPARE(plain.value("all_proxy"), "socks5h://127.0.0.1:1080");
    QCOMPARE(plain.value("https_proxy"), "http://127.0.0.1:1080");
    QCOMPARE(plain.value("HTTP_PROXY"), "http://127.0.0.1:1080");
    QVERIFY(plain.contains("no_proxy") && plain.contains("NO_PROXY"));
    const auto secret = proxyEnvironment({{u"::1"_s, 1080}, u"me"_s, u"a@b"_s});
    QCOMPARE(secret.value("http_proxy"), "http://me:a%40b@[::1]:1080");
}

void RunSetupTest::shellsSayWhereTheyAre_data()
{
    QTest::addColumn<QByteArray>("shell");
    QTest::newRow("bash") << QByteArray("/bin/bash");
    QTest::newRow("zsh") << QByteArray("/usr/bin/zsh");
    QTest::newRow("fish") << QByteArray("/usr/bin/fish");
    QTest::newRow("dash") << QByteArray("/bin/dash");
}

void RunSetupTest::shellsSayWhereTheyAre()
{
    QFETCH(QByteArray, shell);
    const ShellStart start = ShellStart::of(shell, u"work"_s, "/folder", {{"HOME", "/home/me"}});
    QCOMPARE(start.arguments.first(), shell);
    QByteArray all = start.arguments.join(' ');
    for (const QByteArray &content : start.files)
        all += content;
    QVERIFY2(all.contains("(work) "), all.constData());
}

void RunSetupTest::profileNamesAreHarmlessInPrompts()
{
    const ShellStart start = ShellStart::of("/bin/bash", u"a';$(id)`id`\\w%\n"_s, "/folder", {});
    const QByteArray file = start.files.value("bashrc");
    QVERIFY2(file.contains("PS1='(a____id__id__w__) '"), file.constData());
}

QTEST_GUILESS_MAIN(RunSetupTest)
#include "tst_runsetup.moc"
