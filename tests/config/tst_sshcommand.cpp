// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/config/sshcommand.h"

#include "core/config/sshconfigfile.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

Profile profileTo(const QString &destination)
{
    return Profile::create(u"test"_s, destination);
}

/// What stands behind the options that every ssh gets.
QStringList tail(const Profile &profile)
{
    const QStringList arguments =
        sshMasterArguments(profile, u"/run/x.mux"_s, u"/run/x.mux.conf"_s);
    return arguments.sliced(arguments.lastIndexOf(u"ClearAllForwardings=yes"_s) + 1);
}

} // namespace

class SshCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void profileBecomesArguments_data();
    void profileBecomesArguments();
    void optionsStandInTheOrderThatSshGoesBy();
    void destinationCannotBeAnOption();
    void targetsOfOneConnection();
    void environmentLeavesNoWayToAsk();
    void sshGoesByOurOptionsWhateverAConfigSays();
    void sshTakesThePersonsOptions();
    void sshUnderstandsDestinations_data();
    void sshUnderstandsDestinations();
    void sshTakesTheLongestControlPath();

private:
    /// What `ssh -G` makes of the arguments: keyword (in small letters) and value. Empty, with a
    /// warning, if it does not take them.
    QMap<QString, QString> resolve(const QStringList &arguments) const;
    /// The same for the arguments and the configuration of a profile.
    QMap<QString, QString> resolve(const Profile &profile,
                                   const QString &controlPath = u"/run/x.mux"_s) const;

    QTemporaryDir m_folder;
    QString m_emptyConfig;
    QString m_aliasConfig;
    QString m_ssh = findSshProgram();
};

void SshCommandTest::initTestCase()
{
    if (m_ssh.isEmpty())
        QSKIP("there is no ssh");
    m_emptyConfig = m_folder.filePath(u"empty"_s);
    QFile file(m_emptyConfig);
    QVERIFY(file.open(QFile::WriteOnly));
    m_aliasConfig = m_folder.filePath(u"aliases"_s);
    QFile aliases(m_aliasConfig);
    QVERIFY(aliases.open(QFile::WriteOnly));
    aliases.write("Host prod/db1\n    HostName db1.internal\n    User deploy\n    Port 2200\n"
                  "Host \u751f\u4ea7\u670d\u52a1\u5668\n    HostName 10.0.0.7\n    User ops\n");
}

QMap<QString, QString> SshCommandTest::resolve(const QStringList &arguments) const
{
    QProcess ssh;
    ssh.setProcessEnvironment(sshEnvironment());
    ssh.start(m_ssh, QStringList{u"-G"_s} + arguments);
    if (!ssh.waitForFinished() || ssh.exitCode() != 0) {
        qWarning("%s", ssh.readAllStandardError().constData());
        return {};
    }
    QMap<QString, QString> values;
    for (const QString &line :
         QString::fromUtf8(ssh.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts))
        // Of several the first is the one that ssh goes by.
        if (const QString key = line.section(u' ', 0, 0); !values.contains(key))
            values.insert(key, line.section(u' ', 1));
    return values;
}

QMap<QString, QString> SshCommandTest::resolve(const Profile &profile,
                                               const QString &controlPath) const
{
    const QString config = m_folder.filePath(u"x.conf"_s);
    QFile file(config);
    if (!file.open(QFile::WriteOnly) ||
        file.write(sshConfigFileText({.configFile = profile.configFile,
                                      .asks = true,
                                      .hosts = sshHosts(profile),
                                      .hasIdentity = !profile.identityFile.isEmpty()})) < 0)
        return {};
    file.close();
    return resolve(sshMasterArguments(profile, controlPath, config));
}

void SshCommandTest::profileBecomesArguments_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const Profile &profile, const QString &expected) {
        QTest::newRow(name) << profile << expected.split(u' ');
    };
    row("an alias", profileTo(u"bastion"_s), u"-- bastion"_s);
    row("a user", profileTo(u"me@bastion"_s), u"-l me -- bastion"_s);
    row("a port", profileTo(u"bastion:2222"_s), u"-p 2222 -- bastion"_s);
    row("a URL", profileTo(u"ssh://me@bastion:2222"_s), u"-l me -p 2222 -- bastion"_s);
    row("a user with an @", profileTo(u"me@corp@bastion"_s), u"-l me@corp -- bastion"_s);
    row("IPv6", profileTo(u"me@[2001:db8::7]:22"_s), u"-l me -p 22 -- 2001:db8::7"_s);
    row("an international name", profileTo(u"b\u00fccher.example"_s), u"-- b\u00fccher.example"_s);
    Profile jumps = profileTo(u"inner"_s);
    jumps.jumpHosts = {u"me@gate:2222"_s, u"ssh://[2001:db8::7]"_s, u"b\u00fccher.example"_s};
    row("jump hosts", jumps, u"-J me@gate:2222,[2001:db8::7],b\u00fccher.example -- inner"_s);
    Profile files = profileTo(u"bastion"_s);
    files.identityFile = u"/home/me/key"_s;
    row("a key", files, u"-i /home/me/key -- bastion"_s);
}

void SshCommandTest::profileBecomesArguments()
{
    QFETCH(Profile, profile);
    QFETCH(QStringList, expected);
    QCOMPARE(profile.problems(), QList<FieldProblem>());
    QCOMPARE(tail(profile), expected);
    // The others log in the same way.
    const QStringList stdio =
        sshStdioArguments(profile, {u"db.internal"_s, 5432}, u"/run/x.conf"_s);
    QCOMPARE(stdio.first(5),
             (QStringList{u"-T"_s, u"-W"_s, u"db.internal:5432"_s, u"-F"_s, u"/run/x.conf"_s}));
    QCOMPARE(stdio.last(expected.size()), expected);
    const QStringList socks = sshSocksArguments(profile, u"/run/x.socks"_s, u"/run/x.conf"_s);
    QCOMPARE(socks.first(6), (QStringList{u"-N"_s, u"-T"_s, u"-D"_s, u"/run/x.socks"_s, u"-F"_s,
                                          u"/run/x.conf"_s}));
    QCOMPARE(socks.last(expected.size()), expected);
    QVERIFY(!socks.contains(u"ClearAllForwardings=yes"_s));
}

void SshCommandTest::optionsStandInTheOrderThatSshGoesBy()
{
    Profile profile = profileTo(u"bastion"_s);
    profile.options = {{u"Compression"_s, u"yes"_s}, {u"ServerAliveInterval"_s, u"60"_s}};
    const QStringList arguments = sshMasterArguments(profile, u"/run/x.mux"_s, u"/run/x.conf"_s);
    QCOMPARE(arguments.first(7), (QStringList{u"-N"_s, u"-T"_s, u"-M"_s, u"-S"_s, u"/run/x.mux"_s,
                                              u"-F"_s, u"/run/x.conf"_s}));
    const auto place = [&arguments](const QString &text) {
        const qsizetype index = arguments.indexOf(text);
        return index > 0 && arguments.at(index - 1) == u"-o" ? index : -1;
    };
    const qsizetype own = place(u"ClearAllForwardings=yes"_s);
    QVERIFY(own > 0);
    QVERIFY(place(u"Compression=yes"_s) > own);
    QVERIFY(place(u"ServerAliveInterval=60"_s) > own);
}

void SshCommandTest::destinationCannotBeAnOption()
{
    const QStringList arguments =
        sshMasterArguments(profileTo(u"bastion"_s), u"/run/x.mux"_s, u"/run/x.conf"_s);
    QCOMPARE(arguments.at(arguments.size() - 2), u"--"_s);
    QCOMPARE(arguments.count(u"--"_s), 1);
}

void SshCommandTest::targetsOfOneConnection()
{
    const auto target = [](const QString &host) {
        return sshStdioArguments(profileTo(u"bastion"_s), {host, 80}, u"/run/x.conf"_s).at(2);
    };
    QCOMPARE(target(u"2001:db8::7"_s), u"[2001:db8::7]:80"_s);
    QCOMPARE(target(u"b\u00fccher.example"_s), u"xn--bcher-kva.example:80"_s);
}

void SshCommandTest::environmentLeavesNoWayToAsk()
{
    qputenv("SSH_ASKPASS", "/usr/bin/ssh-askpass");
    qputenv("SSH_ASKPASS_PROMPT", "confirm");
    qputenv("LC_ALL", "de_DE.UTF-8");
    const QProcessEnvironment environment = sshEnvironment();
    for (const char *name : {"SSH_ASKPASS", "SSH_ASKPASS_PROMPT"}) {
        QVERIFY(!environment.contains(QString::fromLatin1(name)));
        qunsetenv(name);
    }
    qputenv("LC_ALL", "C.UTF-8");
    QCOMPARE(environment.value(u"SSH_ASKPASS_REQUIRE"_s), u"never"_s);
    QCOMPARE(environment.value(u"LC_ALL"_s), u"C.UTF-8"_s);
    QCOMPARE(environment.value(u"PATH"_s), qEnvironmentVariable("PATH"));
}

void SshCommandTest::sshGoesByOurOptionsWhateverAConfigSays()
{
    QFile config(m_folder.filePath(u"hostile"_s));
    QVERIFY(config.open(QFile::WriteOnly));
    config.write("Host *\n"
                 "  ControlMaster auto\n"
                 "  ControlPath /tmp/theirs-%C\n"
                 "  ControlPersist 10m\n"
                 "  RemoteCommand rm -rf /\n"
                 "  LocalForward 127.0.0.1:1 localhost:1\n"
                 "  DynamicForward 127.0.0.1:2\n"
                 "  RemoteForward 3 localhost:3\n"
                 "  PermitLocalCommand yes\n"
                 "  LocalCommand rm -rf /\n"
                 "  ForkAfterAuthentication yes\n"
                 "  BatchMode yes\n"
                 "  NumberOfPasswordPrompts 9\n"
                 "  LogLevel QUIET\n"
                 "  RequestTTY force\n"
                 "  SessionType default\n"
                 "  Tunnel yes\n"
                 "  ServerAliveInterval 0\n"
                 "  ConnectTimeout 60\n"
                 "  IdentitiesOnly no\n");
    config.close();
    Profile profile = profileTo(u"me@bastion:2222"_s);
    profile.configFile = config.fileName();
    profile.identityFile = m_folder.filePath(u"key"_s);
    const QMap<QString, QString> values = resolve(profile, m_folder.filePath(u"x.mux"_s));
    const QMap<QString, QString> expected{
        {u"host"_s, u"bastion"_s},
        {u"hostname"_s, u"bastion"_s},
        {u"user"_s, u"me"_s},
        {u"port"_s, u"2222"_s},
        {u"controlpath"_s, m_folder.filePath(u"x.mux"_s)},
        {u"controlpersist"_s, u"no"_s},
        {u"clearallforwardings"_s, u"yes"_s},
        {u"forkafterauthentication"_s, u"no"_s},
        {u"permitlocalcommand"_s, u"no"_s},
        {u"batchmode"_s, u"no"_s},
        {u"numberofpasswordprompts"_s, u"3"_s},
        {u"loglevel"_s, u"INFO"_s},
        {u"requesttty"_s, u"false"_s},
        {u"sessiontype"_s, u"none"_s},
        {u"tunnel"_s, u"false"_s},
        // What keeps ssh apart from the person's own is Culvert's; all else is theirs.
        {u"serveraliveinterval"_s, u"0"_s},
        {u"serveralivecountmax"_s, u"9"_s},
        {u"connecttimeout"_s, u"60"_s},
        {u"identitiesonly"_s, u"no"_s},
    };
    for (auto value = expected.begin(); value != expected.end(); ++value)
        QCOMPARE(value.key() + u' ' + values.value(value.key()), value.key() + u' ' + *value);
    QVERIFY2(QStringList({u"true"_s, u"yes"_s}).contains(values.value(u"controlmaster"_s)),
             qPrintable(values.value(u"controlmaster"_s)));
    QVERIFY(values.value(u"remotecommand"_s, u"none"_s) == u"none");
    // Cleared, or at least not to be opened (clearallforwardings).
    QVERIFY(!values.contains(u"remoteforward"_s) ||
            values.value(u"clearallforwardings"_s) == u"yes");
}

void SshCommandTest::sshTakesThePersonsOptions()
{
    Profile profile = profileTo(u"bastion"_s);
    profile.configFile = m_emptyConfig;
    // One that is missing is only warned of.
    profile.identityFile = m_folder.filePath(u"my key"_s);
    QFile key(profile.identityFile);
    QVERIFY(key.open(QFile::WriteOnly));
    profile.options = {{u"Compression"_s, u"yes"_s},
                       {u"ServerAliveInterval"_s, u"60"_s},
                       {u"HostName"_s, u"192.0.2.1"_s},
                       {u"UserKnownHostsFile"_s, u"/home/me/hosts"_s}};
    QCOMPARE(profile.problems(), QList<FieldProblem>());
    const QMap<QString, QString> values = resolve(profile);
    QCOMPARE(values.value(u"compression"_s), u"yes"_s);
    QCOMPARE(values.value(u"serveraliveinterval"_s), u"60"_s);
    QCOMPARE(values.value(u"hostname"_s), u"192.0.2.1"_s);
    QCOMPARE(values.value(u"userknownhostsfile"_s), u"/home/me/hosts"_s);
    QCOMPARE(values.value(u"identityfile"_s), profile.identityFile);
    // An agent's other keys would use up the attempts.
    QCOMPARE(values.value(u"identitiesonly"_s), u"yes"_s);
    profile.options.insert(u"IdentitiesOnly"_s, u"no"_s);
    QCOMPARE(resolve(profile).value(u"identitiesonly"_s), u"no"_s);
    profile.identityFile.clear();
    profile.options.clear();
    QCOMPARE(resolve(profile).value(u"identitiesonly"_s), u"no"_s);
    QCOMPARE(resolve(profile).value(u"serveraliveinterval"_s), u"14"_s);
}

void SshCommandTest::sshUnderstandsDestinations_data()
{
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("port");
    QTest::newRow("a user with an @")
        << u"me@corp@bastion:2222"_s << u"me@corp"_s << u"bastion"_s << u"2222"_s;
    QTest::newRow("IPv6") << u"me@[2001:db8::7]:22"_s << u"me"_s << u"2001:db8::7"_s << u"22"_s;
    QTest::newRow("a zone") << u"me@[fe80::1%eth0]"_s << u"me"_s << u"fe80::1%eth0"_s << u"22"_s;
    QTest::newRow("an international name")
        << u"me@b\u00fccher.example"_s << u"me"_s << u"xn--bcher-kva.example"_s << u"22"_s;
    QTest::newRow("a user of a Windows domain")
        << u"CORP\\jdoe@bastion"_s << u"CORP\\jdoe"_s << u"bastion"_s << u"22"_s;
    QTest::newRow("a user of a gateway")
        << u"ssh://admin%3Atarget@bastion"_s << u"admin:target"_s << u"bastion"_s << u"22"_s;
    QTest::newRow("a user in another script")
        << u"\u738b@bastion"_s << u"\u738b"_s << u"bastion"_s << u"22"_s;
    QTest::newRow("an alias with a slash")
        << u"prod/db1"_s << u"deploy"_s << u"db1.internal"_s << u"2200"_s;
    QTest::newRow("an alias in Chinese")
        << u"\u751f\u4ea7\u670d\u52a1\u5668"_s << u"ops"_s << u"10.0.0.7"_s << u"22"_s;
}

void SshCommandTest::sshUnderstandsDestinations()
{
    QFETCH(QString, destination);
    QFETCH(QString, user);
    QFETCH(QString, host);
    QFETCH(QString, port);
    Profile profile = profileTo(destination);
    profile.configFile = m_aliasConfig;
    profile.jumpHosts = {u"gate"_s, u"me@[2001:db8::8]:2222"_s};
    QCOMPARE(profile.problems(), QList<FieldProblem>());
    const QMap<QString, QString> values = resolve(profile);
    QCOMPARE(values.value(u"user"_s), user);
    QCOMPARE(values.value(u"hostname"_s), host);
    QCOMPARE(values.value(u"port"_s), port);
    QCOMPARE(values.value(u"proxyjump"_s), u"gate,me@[2001:db8::8]:2222"_s);
}

void SshCommandTest::sshTakesTheLongestControlPath()
{
    const QString path = u"/run/"_s + QString(LongestControlPath - 5, u'x');
    Profile profile = profileTo(u"bastion"_s);
    profile.configFile = m_emptyConfig;
    QCOMPARE(resolve(profile, path).value(u"controlpath"_s), path);
}

QTEST_GUILESS_MAIN(SshCommandTest)
#include "tst_sshcommand.moc"
