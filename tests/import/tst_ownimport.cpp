// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/config/sshcommand.h"
#include "core/import/hostresolver.h"
#include "core/import/importreport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

/// Hosts of a person's own configuration, as the system's ssh resolves them.
class OwnImportTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString configFile() const { return m_folder.filePath(u"config"_s); }
    QList<ResolvedHost> resolve(const QByteArray &text, const QStringList &hosts,
                                const QString &program = findSshProgram())
    {
        QFile file(configFile());
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return {};
        file.write(text);
        file.close();
        int answers = 0;
        QList<ResolvedHost> resolved;
        HostResolver::resolve(program, hosts, configFile(), this,
                              [&](const QList<ResolvedHost> &found) {
                                  ++answers;
                                  resolved = found;
                              });
        if (answers != 0)
            return {};
        const bool answered = QTest::qWaitFor([&] { return answers > 0; }, 15000);
        QCoreApplication::processEvents();
        return answered && answers == 1 ? resolved : QList<ResolvedHost>{};
    }
    ImportItem item(const QByteArray &lines)
    {
        return planOwnImport(resolve("Host h\n" + lines, {u"h"_s}), configFile(), {})
            .items.value(0);
    }

private Q_SLOTS:
    void destinationStaysTheAlias()
    {
        const ImportItem host = item("HostName x.example\nUser u\nPort 7\nProxyCommand nc\n"
                                     "IdentityFile ~/k\n");
        QCOMPARE(host.outcome, ImportItem::Outcome::New);
        QCOMPARE(host.profile.destination, u"h"_s);
        QCOMPARE(host.profile.name, u"h"_s);
        QCOMPARE(host.profile.configFile, configFile());
        QCOMPARE(host.profile.start, StartMode::OnDemand);
        QCOMPARE(host.profile.options.size(), 0);
        QCOMPARE(host.profile.disabledOptions.size(), 0);
        QVERIFY(host.profile.identityFile.isEmpty());
    }

    void forwardsBecomeEndpoints()
    {
        const ImportItem host = item("LocalForward 80 a:1\nLocalForward /tmp/x /tmp/y\n"
                                     "LocalForward 81 /tmp/z\nDynamicForward 1080\n"
                                     "RemoteForward 82 b:2\nRemoteForward *:83\n"
                                     "RemoteForward /r.sock localhost:84\n");
        QStringList endpoints;
        for (const EndpointSettings &endpoint : host.profile.endpoints)
            endpoints << endpointText(endpoint);
        // ssh -G prints the forwards to a path as dynamic ones, too, which they are not.
        QCOMPARE(endpoints,
                 QStringList({u"socks 127.0.0.1:1080"_s, u"forward 127.0.0.1:80 -> a:1"_s,
                              u"forward /tmp/x -> /tmp/y"_s, u"forward 127.0.0.1:81 -> /tmp/z"_s,
                              u"reverse 127.0.0.1:82 -> b:2"_s, u"reverse-socks *:83"_s,
                              u"reverse /r.sock -> localhost:84"_s}));
        QCOMPARE(host.leftOut, QStringList());
    }

    void gatewayPortsCount()
    {
        const ImportItem host = item("DynamicForward 1080\nRemoteForward 82 b:2\nGatewayPorts yes");
        QCOMPARE(host.profile.endpoints.first().listen.toString(), u"*:1080"_s);
        QCOMPARE(host.profile.endpoints.last().listen.toString(), u"127.0.0.1:82"_s);
        QCOMPARE(host.warnings.size(), 1);
    }

    /// They are asked of ssh at each login.
    void jumpHostsStayInTheConfiguration_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("plain") << QByteArray("ProxyJump a,b@c:22\n");
        QTest::newRow("where a command says so")
            << QByteArray("Match originalhost h exec true\n  ProxyJump gate\n");
        QTest::newRow("of a final match")
            << QByteArray("Match originalhost h final\n  ProxyJump gate\n");
        QTest::newRow("of a user") << QByteArray("Match host h user *\n  ProxyJump gate\n");
    }

    void jumpHostsStayInTheConfiguration()
    {
        QFETCH(QByteArray, lines);
        const ImportItem host = item(lines);
        QCOMPARE(host.outcome, ImportItem::Outcome::New);
        QCOMPARE(host.profile.destination, u"h"_s);
        QCOMPARE(host.profile.configFile, configFile());
        QCOMPARE(host.profile.jumpHosts, QStringList());
        QVERIFY(host.profile.options.isEmpty() && host.profile.disabledOptions.isEmpty());
    }

    void whatCannotBeUsedIsNamed()
    {
        const QList<ResolvedHost> hosts =
            resolve("Host a b \"c d\" -e f@g h\xc3\xbc\nHost b\nDynamicForward 1080\n"
                    "LocalForward name:1 x:2\n",
                    {u"a"_s, u"-e"_s, u"f@g"_s, u"hü"_s, u"c d"_s, u"b"_s});
        const ImportPlan plan = planOwnImport(hosts, {}, {});
        QCOMPARE(plan.count(ImportItem::Outcome::Refused), 3);
        QCOMPARE(plan.profiles().size(), 3);
        QCOMPARE(plan.profiles().last().name, u"b"_s);
        QCOMPARE(plan.profiles().last().endpoints.size(), 1);
        QCOMPARE(plan.items.last().leftOut.size(), 1);
    }

    void sshsOwnWordsAreKept()
    {
        const ImportPlan plan = planOwnImport(resolve("Host a\nNonsense yes\n", {u"a"_s}), {}, {});
        QCOMPARE(plan.count(ImportItem::Outcome::Refused), 1);
        QVERIFY2(plan.items.first().reason.contains(u"nonsense"),
                 qPrintable(plan.items.first().reason));
    }

    void manyHostsAreAnsweredInOrder()
    {
        QByteArray text;
        QStringList names;
        for (int i = 0; i < 40; ++i) {
            names << u"h%1"_s.arg(i);
            text += "Host h" + QByteArray::number(i) + "\nPort " + QByteArray::number(i + 1) + '\n';
        }
        const QList<ResolvedHost> hosts = resolve(text, names);
        QCOMPARE(hosts.size(), 40);
        for (int i = 0; i < 40; ++i) {
            QCOMPARE(hosts.at(i).alias, names.at(i));
            QVERIFY(hosts.at(i).config);
            QCOMPARE(hosts.at(i).config->value(u"port"_s).value(0), QString::number(i + 1));
        }
    }

    void withoutSshEachIsRefused_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("not there") << m_folder.filePath(u"nothing"_s);
        QTest::newRow("none") << QString();
    }

    void withoutSshEachIsRefused()
    {
        QFETCH(QString, program);
        const QList<ResolvedHost> hosts = resolve("Host a b\n", {u"a"_s, u"b"_s}, program);
        QCOMPARE(planOwnImport(hosts, {}, {}).count(ImportItem::Outcome::Refused), 2);
    }
};

QTEST_GUILESS_MAIN(OwnImportTest)
#include "tst_ownimport.moc"
