// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/sshcommand.h"

#include "core/ssh/sshconfigfile.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Culvert;

namespace {

Profile profileTo(const QString &destination)
{
    return Profile::create(u"test"_qs, destination);
}

/// What stands behind the options that every ssh gets.
QStringList tail(const Profile &profile)
{
    const QStringList arguments =
        sshMasterArguments(profile, u"/run/x.mux"_qs, u"/run/x.mux.conf"_qs);
    return arguments.sliced(arguments.lastIndexOf(u"ClearAllForwardings=yes"_qs) + 1);
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
                                   const QString &controlPath = u"/run/x.mux"_qs) const;

    QTemporaryDir m_folder;
    QString m_emptyConfig;
    QString m_aliasConfig;
    QString m_ssh = findSshProgram();
};

void SshCommandTest::initTestCase()
{
    if (m_ssh.isEmpty())
        QSKIP("there is no ssh");
    m_emptyConfig = m_folder.filePath(u"empty"_qs);
    QFile file(m_emptyConfig);
    QVERIFY(file.open(QFile::WriteOnly));
    m_aliasConfig = m_folder.filePath(u"aliases"_qs);
    QFile aliases(m_aliasConfig);
    QVERIFY(aliases.open(QFile::WriteOnly));
    aliases.write("Host prod/db1\n    HostName db1.internal\n    User deploy\n    Port 2200\n"
                  "Host \u751f\u4ea7\u670d\u52a1\u5668\n    HostName 10.0.0.7\n    User ops\n");
}

QMap<QString, QString> SshCommandTest::resolve(const QStringList &arguments) const
{
    QProcess ssh;
    ssh.setProcessEnvironment(sshEnvironment());
    ssh.start(m_ssh, QStringList{u"-G"_qs} + arguments);
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
    const QString config = m_folder.filePath(u"x.conf"_qs);
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
    row("an alias", profileTo(u"bastion"_qs), u"-- bastion"_qs);
    row("a user", profileTo(u"me@bastion"_qs), u"-l me -- bastion"_qs);
    row("a port", profileTo(u"bastion:2222"_qs), u"-p 2222 -- bastion"_qs);
    row("a URL", profileTo(u"ssh://me@bastion:2222"_qs), u"-l me -p 2222 -- bastion"_qs);
    row("a user with an @", profileTo(u"me@corp@bastion"_qs), u"-l me@corp -- bastion"_qs);
    row("IPv6", profileTo(u"me@[2001:db8::7]:22"_qs), u"-l me -p 22 -- 2001:db8::7"_qs);
    row("an international name", profileTo(u"b\u00fccher.example"_qs),
        u"-- b\u00fccher.example"_qs);
    Profile jumps = profileTo(u"inner"_qs);
    jumps.jumpHosts = {u"me@gate:2222"_qs, u"ssh://[2001:db8::7]"_qs, u"b\u00fccher.example"_qs};
    row("jump hosts", jumps, u"-J me@gate:2222,[2001:db8::7],b\u00fccher.example -- inner"_qs);
    Profile files = profileTo(u"bastion"_qs);
    files.identityFile = u"/home/me/key"_qs;
    row("a key", files, u"-i /home/me/key -- bastion"_qs);
}

void SshCommandTest::profileBecomesArguments()
{
    QFETCH(Profile, profile);
    QFETCH(QStringList, expected);
    QCOMPARE(profile.problems(), QList<FieldProblem>());
    QCOMPARE(tail(profile), expected);
    // The others log in the same way.
    const QStringList stdio =
        sshStdioArguments(profile, {u"db.internal"_qs, 5432}, u"/run/x.conf"_qs);
    QCOMPARE(stdio.first(5), (QStringList{u"-T"_qs, u"-W"_qs, u"db.internal:5432"_qs, u"-F"_qs,
                                          u"/run/x.conf"_qs}));
    QCOMPARE(stdio.last(expected.size()), expected);
    const QStringList socks = sshSocksArguments(profile, u"/run/x.socks"_qs, u"/run/x.conf"_qs);
    QCOMPARE(socks.first(6), (QStringList{u"-N"_qs, u"-T"_qs, u"-D"_qs, u"/run/x.socks"_qs,
                                          u"-F"_qs, u"/run/x.conf"_qs}));
    QCOMPARE(socks.last(expected.size()), expected);
    QVERIFY(!socks.contains(u"ClearAllForwardings=yes"_qs));
}

void SshCommandTest::optionsStandInTheOrderThatSshGoesBy()
{
    Profile profile = profileTo(u"bastion"_qs);
    profile.options = {{u"Compression"_qs, u"yes"_qs}, {u"ServerAliveInterval"_qs, u"60"_qs}};
    const QStringList arguments = sshMasterArguments(profile, u"/run/x.mux"_qs, u"/run/x.conf"_qs);
    QCOMPARE(arguments.first(7), (QStringList{u"-N"_qs, u"-T"_qs, u"-M"_qs, u"-S"_qs,
                                              u"/run/x.mux"_qs, u"-F"_qs, u"/run/x.conf"_qs}));
    const auto place = [&arguments](const QString &text) {
        const qsizetype index = arguments.indexOf(text);
        return index > 0 && arguments.at(index - 1) == u"-o" ? index : -1;
    };
    const qsizetype own = place(u"ClearAllForwardings=yes"_qs);
    QVERIFY(own > 0);
    QVERIFY(place(u"Compression=yes"_qs) > own);
    QVERIFY(place(u"ServerAliveInterval=60"_qs) > own);
}

void SshCommandTest::destinationCannotBeAnOption()
{
    const QStringList arguments =
        sshMasterArguments(profileTo(u"bastion"_qs), u"/run/x.mux"_qs, u"/run/x.conf"_qs);
    QCOMPARE(arguments.at(arguments.size() - 2), u"--"_qs);
    QCOMPARE(arguments.count(u"--"_qs), 1);
}

void SshCommandTest::targetsOfOneConnection()
{
    const auto target = [](const QString &host) {
        return sshStdioArguments(profileTo(u"bastion"_qs), {host, 80}, u"/run/x.conf"_qs).at(2);
    };
    QCOMPARE(target(u"2001:db8::7"_qs), u"[2001:db8::7]:80"_qs);
    QCOMPARE(target(u"b\u00fccher.example"_qs), u"xn--bcher-kva.example:80"_qs);
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
    QCOMPARE(environment.value(u"SSH_ASKPASS_REQUIRE"_qs), u"never"_qs);
    QCOMPARE(environment.value(u"LC_ALL"_qs), u"C.UTF-8"_qs);
    QCOMPARE(environment.value(u"PATH"_qs), qEnvironmentVariable("PATH"));
}

void SshCommandTest::sshGoesByOurOptionsWhateverAConfigSays()
{
    QFile config(m_folder.filePath(u"hostile"_qs));
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
    Profile profile = profileTo(u"me@bastion:2222"_qs);
    profile.configFile = config.fileName();
    profile.identityFile = m_folder.filePath(u"key"_qs);
    const QMap<QString, QString> values = resolve(profile, m_folder.filePath(u"x.mux"_qs));
    const QMap<QString, QString> expected{
        {u"host"_qs, u"bastion"_qs},
        {u"hostname"_qs, u"bastion"_qs},
        {u"user"_qs, u"me"_qs},
        {u"port"_qs, u"2222"_qs},
        {u"controlpath"_qs, m_folder.filePath(u"x.mux"_qs)},
        {u"controlpersist"_qs, u"no"_qs},
        {u"clearallforwardings"_qs, u"yes"_qs},
        {u"forkafterauthentication"_qs, u"no"_qs},
        {u"permitlocalcommand"_qs, u"no"_qs},
        {u"batchmode"_qs, u"no"_qs},
        {u"numberofpasswordprompts"_qs, u"3"_qs},
        {u"loglevel"_qs, u"INFO"_qs},
        {u"requesttty"_qs, u"false"_qs},
        {u"sessiontype"_qs, u"none"_qs},
        {u"tunnel"_qs, u"false"_qs},
        // What keeps ssh apart from the person's own is Culvert's; all else is theirs.
        {u"serveraliveinterval"_qs, u"0"_qs},
        {u"serveralivecountmax"_qs, u"9"_qs},
        {u"connecttimeout"_qs, u"60"_qs},
        {u"identitiesonly"_qs, u"no"_qs},
    };
    for (auto value = expected.begin(); value != expected.end(); ++value)
        QCOMPARE(value.key() + u' ' + values.value(value.key()), value.key() + u' ' + *value);
    QVERIFY2(QStringList({u"true"_qs, u"yes"_qs}).contains(values.value(u"controlmaster"_qs)),
             qPrintable(values.value(u"controlmaster"_qs)));
    QVERIFY(values.value(u"remotecommand"_qs, u"none"_qs) == u"none");
    // Cleared, or at least not to be opened (clearallforwardings).
    QVERIFY(!values.contains(u"remoteforward"_qs) ||
            values.value(u"clearallforwardings"_qs) == u"yes");
}

void SshCommandTest::sshTakesThePersonsOptions()
{
    Profile profile = profileTo(u"bastion"_qs);
    profile.configFile = m_emptyConfig;
    // One that is missing is only warned of.
    profile.identityFile = m_folder.filePath(u"my key"_qs);
    QFile key(profile.identityFile);
    QVERIFY(key.open(QFile::WriteOnly));
    profile.options = {{u"Compression"_qs, u"yes"_qs},
                       {u"ServerAliveInterval"_qs, u"60"_qs},
                       {u"HostName"_qs, u"192.0.2.1"_qs},
                       {u"UserKnownHostsFile"_qs, u"/home/me/hosts"_qs}};
    QCOMPARE(profile.problems(), QList<FieldProblem>());
    const QMap<QString, QString> values = resolve(profile);
    QCOMPARE(values.value(u"compression"_qs), u"yes"_qs);
    QCOMPARE(values.value(u"serveraliveinterval"_qs), u"60"_qs);
    QCOMPARE(values.value(u"hostname"_qs), u"192.0.2.1"_qs);
    QCOMPARE(values.value(u"userknownhostsfile"_qs), u"/home/me/hosts"_qs);
    QCOMPARE(values.value(u"identityfile"_qs), profile.identityFile);
    // An agent's other keys would use up the attempts.
    QCOMPARE(values.value(u"identitiesonly"_qs), u"yes"_qs);
    profile.options.insert(u"IdentitiesOnly"_qs, u"no"_qs);
    QCOMPARE(resolve(profile).value(u"identitiesonly"_qs), u"no"_qs);
    profile.identityFile.clear();
    profile.options.clear();
    QCOMPARE(resolve(profile).value(u"identitiesonly"_qs), u"no"_qs);
    QCOMPARE(resolve(profile).value(u"serveraliveinterval"_qs), u"14"_qs);
}

void SshCommandTest::sshUnderstandsDestinations_data()
{
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("port");
    QTest::newRow("a user with an @")
        << u"me@corp@bastion:2222"_qs << u"me@corp"_qs << u"bastion"_qs << u"2222"_qs;
    QTest::newRow("IPv6") << u"me@[2001:db8::7]:22"_qs << u"me"_qs << u"2001:db8::7"_qs << u"22"_qs;
    QTest::newRow("a zone") << u"me@[fe80::1%eth0]"_qs << u"me"_qs << u"fe80::1%eth0"_qs
                            << u"22"_qs;
    QTest::newRow("an international name")
        << u"me@b\u00fccher.example"_qs << u"me"_qs << u"xn--bcher-kva.example"_qs << u"22"_qs;
    QTest::newRow("a user of a Windows domain")
        << u"CORP\\jdoe@bastion"_qs << u"CORP\\jdoe"_qs << u"bastion"_qs << u"22"_qs;
    QTest::newRow("a user of a gateway")
        << u"ssh://admin%3Atarget@bastion"_qs << u"admin:target"_qs << u"bastion"_qs << u"22"_qs;
    QTest::newRow("a user in another script")
        << u"\u738b@bastion"_qs << u"\u738b"_qs << u"bastion"_qs << u"22"_qs;
    QTest::newRow("an alias with a slash")
        << u"prod/db1"_qs << u"deploy"_qs << u"db1.internal"_qs << u"2200"_qs;
    QTest::newRow("an alias in Chinese")
        << u"\u751f\u4ea7\u670d\u52a1\u5668"_qs << u"ops"_qs << u"10.0.0.7"_qs << u"22"_qs;
}

void SshCommandTest::sshUnderstandsDestinations()
{
    QFETCH(QString, destination);
    QFETCH(QString, user);
    QFETCH(QString, host);
    QFETCH(QString, port);
    Profile profile = profileTo(destination);
    profile.configFile = m_aliasConfig;
    profile.jumpHosts = {u"gate"_qs, u"me@[2001:db8::8]:2222"_qs};
    QCOMPARE(profile.problems(), QList<FieldProblem>());
    const QMap<QString, QString> values = resolve(profile);
    QCOMPARE(values.value(u"user"_qs), user);
    QCOMPARE(values.value(u"hostname"_qs), host);
    QCOMPARE(values.value(u"port"_qs), port);
    QCOMPARE(values.value(u"proxyjump"_qs), u"gate,me@[2001:db8::8]:2222"_qs);
}

void SshCommandTest::sshTakesTheLongestControlPath()
{
    const QString path = u"/run/"_qs + QString(LongestControlPath - 5, u'x');
    Profile profile = profileTo(u"bastion"_qs);
    profile.configFile = m_emptyConfig;
    QCOMPARE(resolve(profile, path).value(u"controlpath"_qs), path);
}

QTEST_GUILESS_MAIN(SshCommandTest)
#include "tst_sshcommand.moc"
