// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/config/sshcommand.h"
#include "core/import/fileimport.h"
#include "core/import/profileexport.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

EndpointSettings endpoint(EndpointType type, const QString &listen, const QString &target = {})
{
    EndpointSettings settings;
    settings.type = type;
    settings.listen = *SocketAddress::parseListen(listen);
    if (!target.isEmpty())
        settings.target = *SocketAddress::parseTarget(target);
    return settings;
}

/// All that ssh_config can say of a profile.
Profile expressible()
{
    Profile profile = Profile::create(u"Büro 1"_s, u"me@bastion.example:2222"_s);
    profile.jumpHosts = QStringList{u"a@gate.example:23"_s, u"other"_s};
    profile.identityFile = u"~/.ssh/my key"_s;
    profile.options = {{u"Compression"_s, u"yes"_s}, {u"CertificateFile"_s, u"\"~/a b\""_s}};
    profile.endpoints = {
        endpoint(EndpointType::Socks, u"127.0.0.1:1080"_s),
        endpoint(EndpointType::Socks, u"/tmp/s o.sock"_s),
        endpoint(EndpointType::Forward, u"[::1]:5432"_s, u"db.internal:5432"_s),
        endpoint(EndpointType::Forward, u"/tmp/ü:x.sock"_s, u"/var/run/docker.sock"_s),
        endpoint(EndpointType::Reverse, u"0.0.0.0:8080"_s, u"localhost:3000"_s),
        endpoint(EndpointType::ReverseSocks, u"127.0.0.1:1081"_s)};
    return profile;
}

QList<Profile> importedFrom(const QByteArray &text)
{
    // One's own: endpoints of somebody else might come in switched off.
    const Result<ImportPlan> plan = planFileImport({text, {}, true}, {});
    return plan ? plan->profiles() : QList<Profile>{};
}

Profile withoutId(Profile profile)
{
    profile.id.clear();
    return profile;
}

} // namespace

class ProfileExportTest : public QObject
{
    Q_OBJECT

    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(path));
    }
    ExportFacts factsOf(const QList<Profile> &profiles, const QString &program)
    {
        std::optional<ExportFacts> found;
        findExportFacts(program, profiles, this,
                        [&found](const ExportFacts &facts) { found = facts; });
        return QTest::qWaitFor([&found] { return found.has_value(); }, 15000) ? *found
                                                                              : ExportFacts();
    }
    static QString resolved(const QString &configFile, const QString &host)
    {
        QProcess ssh;
        ssh.start(findSshProgram(), {u"-G"_s, u"-F"_s, configFile, u"--"_s, host});
        return ssh.waitForFinished() ? QString::fromUtf8(ssh.readAllStandardOutput()) : QString();
    }

private Q_SLOTS:
    void whatSshConfigCanSayComesBack()
    {
        Profile second = Profile::create(u"v6"_s, u"[fe80::1%eth0]"_s);
        second.identityFile = u"~/k"_s;
        second.options.insert(u"IdentityFile"_s, u"~/.ssh/%h"_s);
        const QList<Profile> all{expressible(), second, Profile::create(u"plain"_s, u"plain"_s)};
        const QByteArray text = sshConfigText(all);
        const QList<Profile> again = importedFrom(text);
        QCOMPARE(again.size(), all.size());
        for (qsizetype i = 0; i < all.size(); ++i)
            QVERIFY2(withoutId(again.at(i)) == withoutId(all.at(i)), text.constData());
    }

    void sshTakesIt()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"config"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Profile profile = expressible();
        profile.name = u"office"_s;
        file.write(sshConfigText({profile}));
        file.close();
        QProcess ssh;
        ssh.start(findSshProgram(), {u"-G"_s, u"-F"_s, file.fileName(), u"--"_s, u"office"_s});
        QVERIFY(ssh.waitForFinished());
        const QString words = QString::fromUtf8(ssh.readAllStandardOutput());
        QVERIFY2(words.contains(u"\nhostname bastion.example\n"),
                 ssh.readAllStandardError().constData());
        QVERIFY(words.contains(u"\nport 2222\n"));
        QVERIFY(words.contains(u"\nproxyjump a@gate.example:23,other\n"));
        QVERIFY(words.contains(u"\nlocalforward [::1]:5432 [db.internal]:5432\n"));
        QVERIFY(words.contains(u"\nlocalforward /tmp/ü:x.sock /var/run/docker.sock\n"));
        QVERIFY(words.contains(u"\nremoteforward [127.0.0.1]:1081 [socks]:0\n"));
    }

    /// As another machine's ssh would read it.
    void aliasesAreWrittenAsSshResolvesThem_data()
    {
        QTest::addColumn<QByteArray>("own");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("name, user and port")
            << QByteArray("Host work\nHostName bastion.example\nUser u\nPort 2222\n")
            << QStringList{u"hostname bastion.example"_s, u"user u"_s, u"port 2222"_s};
        QTest::newRow("by a pattern") << QByteArray("Host wor*\nHostName %h.example\n")
                                      << QStringList{u"hostname work.example"_s};
        QTest::newRow("where a command says so")
            << QByteArray("Match originalhost work exec true\nHostName now.example\n")
            << QStringList{u"hostname now.example"_s};
        QTest::newRow("jump hosts that are aliases")
            << QByteArray("Host work\nHostName w.example\nProxyJump gate,b@c\n"
                          "Host gate\nHostName g.example\nUser guard\nPort 23\n")
            << QStringList{u"hostname w.example"_s, u"proxyjump guard@g.example:23,b@c"_s};
        QTest::newRow("a command and keys")
            << QByteArray("Host work\nHostName w.example\nProxyCommand nc %h %p\n"
                          "IdentityFile ~/.ssh/work\nIdentityFile \"/k/b c\"\n"
                          "IdentitiesOnly yes\nHostKeyAlias w\n")
            << QStringList{u"hostname w.example"_s,       u"proxycommand nc %h %p"_s,
                           u"identityfile ~/.ssh/work"_s, u"identityfile /k/b c"_s,
                           u"identitiesonly yes"_s,       u"hostkeyalias w"_s};
    }

    void aliasesAreWrittenAsSshResolvesThem()
    {
        QFETCH(QByteArray, own);
        QFETCH(QStringList, lines);
        QTemporaryDir folder;
        Profile profile = Profile::create(u"office"_s, u"work"_s);
        profile.configFile = folder.filePath(u"own"_s);
        write(profile.configFile, own);
        const ExportFacts facts = factsOf({profile}, findSshProgram());
        write(folder.filePath(u"exported"_s), sshConfigText({profile}, facts));
        const QString words = resolved(folder.filePath(u"exported"_s), u"office"_s);
        for (const QString &line : lines)
            QVERIFY2(words.contains(u'\n' + line + u'\n'), qPrintable(line + u"\n--\n" + words));
    }

    void whatTheProfileSaysComesBeforeTheAlias()
    {
        QTemporaryDir folder;
        Profile profile = Profile::create(u"office"_s, u"me@work:7"_s);
        profile.configFile = folder.filePath(u"own"_s);
        profile.jumpHosts = QStringList{u"other.example"_s};
        profile.identityFile = u"~/k"_s;
        write(profile.configFile, "Host work\nHostName w.example\nUser u\nPort 23\n"
                                  "ProxyJump gate\nIdentityFile ~/.ssh/work\n");
        const QByteArray text = sshConfigText({profile}, factsOf({profile}, findSshProgram()));
        for (const char *line : {"HostName w.example", "User me", "Port 7",
                                 "ProxyJump other.example", "IdentityFile ~/k"})
            QVERIFY2(text.contains(QByteArray(QByteArray("    ") + line + "\n")), text.constData());
        QVERIFY2(!text.contains("gate") && !text.contains(".ssh/work"), text.constData());
    }

    void whatSshDoesNotSayIsNamed()
    {
        QTemporaryDir folder;
        Profile profile = Profile::create(u"office"_s, u"work"_s);
        profile.configFile = folder.filePath(u"own"_s);
        write(profile.configFile, "Nonsense yes\n");
        const QByteArray text = sshConfigText({profile}, factsOf({profile}, findSshProgram()));
        QVERIFY2(text.contains("# ssh does not say what \"work\" is: "), text.constData());
        QVERIFY2(text.contains("    HostName work\n"), text.constData());
    }

    void theRestStandsInComments()
    {
        Profile profile = expressible();
        profile.start = StartMode::Always;
        profile.idleSeconds = 5;
        profile.pool.processes = 2;
        profile.configFile = u"/c"_s;
        profile.unknown = {{u"x"_s, 1}};
        profile.disabledOptions = {{u"ProxyCommand"_s, u"nc evil"_s}};
        profile.endpoints.first().user = u"u"_s;
        profile.endpoints.first().password = u"canary"_s;
        profile.endpoints[2].browsers = true;
        const QByteArray text = sshConfigText({profile});
        for (const char *comment :
             {"# start: always", "# idle seconds: 5", "# pool: 2", "# configuration file: /c",
              "# disabled: ProxyCommand nc evil", "# it asks for a user", "# web pages may use it",
              "# fields of a newer"})
            QVERIFY2(text.contains(comment), comment);
        QVERIFY(!text.contains("canary"));
        QCOMPARE(importedFrom(text).value(0).disabledOptions.size(), 0);
    }

    void optionsThatRunProgramsComeBackDisabled()
    {
        Profile profile = Profile::create(u"p"_s, u"h"_s);
        profile.options = {{u"proxycommand"_s, u"nc %h # x"_s}, {u"HostName"_s, u"x"_s}};
        const Profile again = importedFrom(sshConfigText({profile})).value(0);
        QCOMPARE(again.destination, u"x"_s);
        QCOMPARE(again.options.size(), 0);
        QCOMPARE(again.disabledOptions.value(u"ProxyCommand"_s), u"nc %h # x"_s);
    }

    void nothingBreaksOutOfItsLine_data()
    {
        QTest::addColumn<QString>("evil");
        for (const char *evil :
             {"x\nProxyCommand evil", "x\rProxyCommand evil", "x\"\nProxyCommand evil",
              "x # y\nHost *\nProxyCommand evil", "*", "!x", "?", "a\" b", "a' b", "#", "=", "\\",
              "a\\", "\"", " ", "-x", "x\u2028ProxyCommand evil"})
            QTest::newRow(evil) << QString::fromUtf8(evil);
    }

    /// Also of a profile that was written by hand and has problems.
    void nothingBreaksOutOfItsLine()
    {
        QFETCH(QString, evil);
        Profile profile = expressible();
        for (QString *field : {&profile.name, &profile.destination, &profile.identityFile,
                               &profile.configFile, &profile.endpoints.first().name})
            *field = evil;
        profile.jumpHosts = QStringList{evil};
        profile.options.insert(u"Ciphers"_s, evil);
        profile.options.insert(evil, u"x"_s);
        profile.disabledOptions.insert(u"Include"_s, evil);
        const QByteArray text = sshConfigText({profile, expressible()});
        const QList<QByteArray> lines = text.split('\n');
        for (const QByteArray &line : lines)
            QVERIFY2(!line.trimmed().startsWith("ProxyCommand"), text.constData());
        QVERIFY2(text.count("\nHost ") + (text.startsWith("Host ") ? 1 : 0) == 2, text.constData());
        // The one after it is whole.
        const QList<Profile> again = importedFrom(text);
        QVERIFY2(!again.isEmpty() && withoutId(again.last()) == withoutId(expressible()),
                 text.constData());
    }

    void namesStayApart()
    {
        const QByteArray text =
            sshConfigText({Profile::create(u"a*"_s, u"x"_s), Profile::create(u"a?"_s, u"y"_s)});
        const QList<Profile> again = importedFrom(text);
        QCOMPARE(again.size(), 2);
        QCOMPARE(again.first().destination, u"x"_s);
        QCOMPARE(again.last().destination, u"y"_s);
    }

    void secretsAreNamed()
    {
        Profile secret = expressible();
        secret.endpoints.first().password = u"p"_s;
        QCOMPARE(profilesWithSecrets({expressible()}), QStringList());
        QCOMPARE(profilesWithSecrets({expressible(), secret}), QStringList{u"Büro 1"_s});
    }
};

QTEST_GUILESS_MAIN(ProfileExportTest)
#include "tst_profileexport.moc"
