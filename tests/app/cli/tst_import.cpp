// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/commandline.h"
#include "core/model/profilejson.h"
#include "tests/harness/targetserver.h"
#include "tests/harness/tunnelbed.h"

#include <QDir>
#include <QLocalSocket>
#include <QProcess>
#include <QTest>

#include <sys/stat.h>

using namespace Culvert;
using namespace Qt::StringLiterals;
using namespace Culvert::Test;

namespace {

/// What comes back for "four" through a Unix socket.
QByteArray echoed(const QString &path)
{
    QLocalSocket client;
    client.connectToServer(path);
    client.write("four");
    QByteArray answer;
    while (answer.size() < 4 && client.waitForReadyRead(30000))
        answer += client.readAll();
    return answer;
}

} // namespace

/// `culvert import` and `culvert export`, as a person at a terminal has them.
class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_bed.startServer()); }
    void init();
    void cleanup();

    void ownHostsComeInAndCarryBytes();
    void whatACommandDecidesIsDecidedAtEachLogin();
    void brokenConfigurationIsOneMessage();
    void brokenJsonIsToldByItsPlace();
    void dryRunsSaveNothing();
    void exitStatusTells();
    void aForeignFileRunsNothing();
    void aHostileExportRunsNothing();
    void aHostileExportReplacesNothing();
    void whatMayBlockIsAnswered_data();
    void whatMayBlockIsAnswered();
    void aThousandProfilesComeIn();
    void aForeignFileMayComeByStandardInput();
    void filesAreTheCallersOwn();
    void largeFilesArrive();
    void exportsComeBackByteForByte();
    void exportsOfAnSshConfigComeBack();
    void exportsOfAnAliasSayWhatSshMakesOfIt();
    void aConfigurationThatDoesNotLastIsRefused();
    void exportsNameTheirSecrets();
    void exportsOfUnknownProfilesFail();

private:
    struct Output
    {
        int exitStatus = -1;
        QByteArray text;
        QByteArray errors;
    };
    QProcessEnvironment environment() const;
    Output culvert(const QStringList &arguments, const QByteArray &input = {}) const;
    QString file(const QString &name, const QByteArray &text) const;
    bool start();
    void stop();
    /// What the instance has, without running it: profiles.json.
    void putProfiles(const QList<Profile> &profiles);

    mutable TunnelBed m_bed;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QProcess> m_program;
};

QProcessEnvironment ImportTest::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home->filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_home->filePath(u"data"_s));
    environment.insert(u"XDG_STATE_HOME"_s, m_home->filePath(u"state"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_home->path());
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    return environment;
}

ImportTest::Output ImportTest::culvert(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.setWorkingDirectory(m_home->path());
    process.start(QStringLiteral(CULVERT_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000))
        return {-1, {}, process.errorString().toUtf8()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString ImportTest::file(const QString &name, const QByteArray &text) const
{
    QFile file(m_home->filePath(name));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    return written ? file.fileName() : QString();
}

bool ImportTest::start()
{
    m_program = std::make_unique<QProcess>();
    m_program->setProcessEnvironment(environment());
    m_program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_program->start(QStringLiteral(CULVERT_PROGRAM), {u"--headless"_s});
    return m_program->waitForStarted() &&
           QTest::qWaitFor([this] { return culvert({u"list"_s}).exitStatus == 0; }, 30000);
}

void ImportTest::stop()
{
    m_program->terminate();
    QVERIFY(m_program->waitForFinished(30000));
    m_program.reset();
}

void ImportTest::putProfiles(const QList<Profile> &profiles)
{
    if (m_program)
        stop();
    QDir(m_home->filePath(u"config"_s)).removeRecursively();
    QVERIFY(QDir(m_home->path()).mkpath(u"config/culvert"_s));
    QVERIFY(!file(u"config/culvert/profiles.json"_s, profilesToJson(profiles)).isEmpty());
    QVERIFY(start());
}

void ImportTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(start());
}

void ImportTest::cleanup()
{
    if (m_program)
        stop();
}

void ImportTest::ownHostsComeInAndCarryBytes()
{
    const TargetServer target(TargetServer::echo);
    QFile server(m_bed.server().clientConfig());
    QVERIFY(server.open(QIODevice::ReadOnly));
    const QString socket = m_home->filePath(u"l.sock"_s);
    const QString config = file(
        u"own"_s, server.readAll() + "\nHost " + PrivateSshd::alias().toUtf8() + "\nLocalForward " +
                      socket.toUtf8() + " 127.0.0.1:" + QByteArray::number(target.port()) +
                      "\nRemoteForward 127.0.0.1:0 localhost:1\nHost other *.x\n");
    const Output output =
        culvert({u"import"_s, u"--config-file"_s, u"own"_s, u"--host"_s, PrivateSshd::alias()});
    QCOMPARE(output.errors, QByteArray());
    QCOMPARE(output.exitStatus, ExitStatus::Done);
    QVERIFY(output.text.contains("imported: 1"));
    const Result<QList<Profile>> profiles =
        profilesFromJson(culvert({u"list"_s, u"--json"_s}).text);
    QVERIFY(profiles);
    QCOMPARE(profiles->size(), 1);
    QCOMPARE(profiles->first().configFile, config);
    QCOMPARE(profiles->first().destination, PrivateSshd::alias());
    QCOMPARE(profiles->first().endpoints.size(), 2);

    // The first client starts ssh.
    QCOMPARE(echoed(socket), QByteArray("four"));
}

/// What is true while it is imported may not be true any more when somebody logs in.
void ImportTest::whatACommandDecidesIsDecidedAtEachLogin()
{
    const TargetServer target(TargetServer::echo);
    const QString socket = m_home->filePath(u"way"_s);
    QFile server(m_bed.server().clientConfig());
    QVERIFY(server.open(QIODevice::ReadOnly));
    const QString away = file(u"away"_s, {});
    file(u"own"_s, "Match originalhost " + PrivateSshd::alias().toUtf8() + " exec \"test -e '" +
                       away.toUtf8() + "'\"\n  ProxyJump nobody@127.0.0.1:1\n\n" +
                       server.readAll() + "\nHost " + PrivateSshd::alias().toUtf8() +
                       "\nLocalForward " + socket.toUtf8() +
                       " 127.0.0.1:" + QByteArray::number(target.port()) + '\n');
    QCOMPARE(culvert({u"import"_s, u"--config-file"_s, u"own"_s, u"--host"_s, PrivateSshd::alias()})
                 .exitStatus,
             ExitStatus::Done);
    QVERIFY(QFile::remove(away));
    QCOMPARE(echoed(socket), QByteArray("four"));
}

/// Not the same words for each host.
void ImportTest::brokenConfigurationIsOneMessage()
{
    file(u"own"_s, "Host a\nHost b\nHost c\nNonsense yes\n");
    const Output output = culvert({u"import"_s, u"--config-file"_s, u"own"_s});
    QCOMPARE(output.exitStatus, ExitStatus::Failed);
    QCOMPARE(output.text, QByteArray());
    QCOMPARE(output.errors.count('\n'), 1);
    QVERIFY2(output.errors.toLower().contains("nonsense"), output.errors.constData());
}

void ImportTest::brokenJsonIsToldByItsPlace()
{
    const Output broken =
        culvert({u"import"_s, u"-"_s}, "{ \"version\": 1,\n  \"profiles\": [ x ] }");
    QCOMPARE(broken.exitStatus, ExitStatus::Failed);
    QVERIFY2(broken.errors.contains("line 2, column "), broken.errors.constData());
    const Output unknown = culvert(
        {u"import"_s, u"-"_s, u"--trust"_s},
        R"({ "version": 1, "profiles": [ { "name": "a", "destination": "h", "strat": "always",
             "endpoints": [ { "type": "socks", "listen": "127.0.0.1:0", "lisen": "x" } ] } ] })");
    QCOMPARE(unknown.exitStatus, ExitStatus::Done);
    QVERIFY2(unknown.text.contains("strat, endpoints[0].lisen"), unknown.text.constData());
    QVERIFY(culvert({u"status"_s, u"a"_s}).text.contains("strat, endpoints[0].lisen"));
}

void ImportTest::dryRunsSaveNothing()
{
    const QByteArray text = "Host a\nRemoteForward 1080\n";
    const Output output = culvert({u"import"_s, u"-"_s, u"--dry-run"_s}, text);
    QCOMPARE(output.exitStatus, ExitStatus::Done);
    QVERIFY(output.text.contains("a: would be imported"));
    QCOMPARE(culvert({u"list"_s}).text, QByteArray());
}

void ImportTest::exitStatusTells()
{
    const QByteArray text = "Host a\nRemoteForward 1080\nHost b;c\n";
    QCOMPARE(culvert({u"import"_s, u"-"_s, u"--host"_s, u"b;c"_s}, text).exitStatus,
             ExitStatus::Failed);
    const Output mixed = culvert({u"import"_s, u"-"_s}, text);
    QCOMPARE(mixed.exitStatus, ExitStatus::Done);
    QVERIFY(mixed.text.contains("imported: 1, left out: 1"));
    const Output again = culvert({u"import"_s, u"-"_s, u"--host=a"_s}, text);
    QCOMPARE(again.exitStatus, ExitStatus::Done);
    QVERIFY(again.text.contains("a: there already"));
    // The same once more, with what was left out before.
    const Output whole = culvert({u"import"_s, u"-"_s}, text);
    QCOMPARE(whole.exitStatus, ExitStatus::Done);
    QCOMPARE(whole.errors, QByteArray());
    QVERIFY(whole.text.contains("there already: 1, left out: 1"));
    for (const QStringList &arguments :
         {QStringList{u"import"_s, u"nothing"_s}, QStringList{u"import"_s, u"-"_s},
          QStringList{u"import"_s, u"/"_s},
          QStringList{u"import"_s, u"--config-file"_s, u"no"_s}}) {
        const Output output = culvert(arguments);
        QCOMPARE(output.exitStatus, ExitStatus::Failed);
        QCOMPARE(output.errors.count('\n'), 1);
        QVERIFY(output.errors.startsWith("culvert: "));
    }
    QCOMPARE(culvert({u"import"_s, u"-"_s, u"--config-file=x"_s}, text).exitStatus,
             ExitStatus::WrongUsage);
    QCOMPARE(culvert({u"import"_s, u"a"_s, u"b"_s}).exitStatus, ExitStatus::WrongUsage);
}

/// Everything in an ssh_config that makes ssh run something, in one file: none of it may, at the
/// import or when the tunnel is up.
void ImportTest::aForeignFileRunsNothing()
{
    const TargetServer target(TargetServer::echo);
    const QString canary = m_home->filePath(u"canary"_s);
    const QByteArray touch = "/usr/bin/touch " + canary.toUtf8();
    const QString included = file(u"included"_s, "Match exec \"" + touch +
                                                     "\"\n    User nobody\n"
                                                     "Host *\n    ProxyCommand " +
                                                     touch + '\n');
    const QByteArray port = QByteArray::number(m_bed.server().port());
    const QString socket = m_home->filePath(u"f.sock"_s);
    const QString foreign = file(
        u"foreign"_s, "Include " + included.toUtf8() + "\nMatch exec \"" + touch +
                          "\"\n    Port 1\nHost evil\n    HostName 127.0.0.1\n    Port " + port +
                          "\n    ProxyCommand " + touch + "; nc %h %p\n    LocalCommand " + touch +
                          "\n    PermitLocalCommand yes\n    RemoteCommand " + touch +
                          "\n    KnownHostsCommand " + touch + "\n    XAuthLocation " +
                          m_home->path().toUtf8() + "/x\n    PKCS11Provider " +
                          m_home->path().toUtf8() + "/x.so\n    LocalForward " + socket.toUtf8() +
                          " 127.0.0.1:" + QByteArray::number(target.port()) +
                          "\nMatch host evil exec \"" + touch +
                          "\"\n    User nobody\nMatch all\n"
                          "    UserKnownHostsFile /dev/null\n");
    const Output output = culvert({u"import"_s, foreign});
    QCOMPARE(output.exitStatus, ExitStatus::Done);
    for (const char *word : {"disabled      ProxyCommand", "disabled      LocalCommand",
                             "disabled      PermitLocalCommand", "disabled      RemoteCommand",
                             "disabled      KnownHostsCommand", "disabled      XAuthLocation",
                             "disabled      PKCS11Provider", "disabled      Include",
                             "would run a program", "left out      UserKnownHostsFile /dev/null"})
        QVERIFY2(output.text.contains(word), output.text.constData());
    QVERIFY(!QFile::exists(canary));

    // The same tunnel, with what only the test's own server needs.
    Result<QList<Profile>> profiles = profilesFromJson(culvert({u"list"_s, u"--json"_s}).text);
    QVERIFY(profiles);
    Profile profile = profiles->first();
    QCOMPARE(profile.disabledOptions.size(), 8);
    profile.configFile = m_bed.server().clientConfig();
    profile.destination = PrivateSshd::alias();
    QCOMPARE(profile.start, StartMode::Manual);
    QVERIFY(!profile.endpoints.first().enabled);
    profile.endpoints.first().enabled = true;
    putProfiles({profile});
    const Output up = culvert({u"up"_s, u"evil"_s, u"--wait=30"_s});
    QVERIFY2(up.exitStatus == ExitStatus::Done, up.errors.constData());
    QCOMPARE(echoed(socket), QByteArray("four"));
    QVERIFY(!QFile::exists(canary));
}

/// Everything in an export that makes something run or lets somebody in: nothing does at the
/// import, at the next start, or when the person says up.
void ImportTest::aHostileExportRunsNothing()
{
    const QString canary = m_home->filePath(u"canary"_s);
    const QByteArray touch = "/usr/bin/touch " + canary.toUtf8();
    const QByteArray config =
        file(u"evil.conf"_s, "Match exec \"" + touch +
                                 "\"\n    User nobody\nHost *\n    ProxyCommand " + touch +
                                 "\n    PermitLocalCommand yes\n    LocalCommand " + touch + '\n')
            .toUtf8();
    const QByteArray socket = m_home->filePath(u"s.sock"_s).toUtf8();
    const QByteArray options = "\"ProxyCommand\": \"" + touch + "\", \"KnownHostsCommand\": \"" +
                               touch + "\", \"LocalCommand\": \"" + touch +
                               "\", \"PermitLocalCommand\": \"yes\", \"Include\": \"" + config +
                               "\", \"ProxyUseFdpass\": \"yes\", \"XAuthLocation\": \"" +
                               canary.toUtf8() +
                               "\", \"PKCS11Provider\": \"/tmp/x.so\", \"SetEnv\": \"A=b\"";
    const QByteArray endpoints =
        R"({ "type": "socks", "listen": "0.0.0.0:0", "allowOtherUsers": true },
           { "type": "socks", "listen": ")" +
        socket + R"(" }, { "type": "reverse", "listen": "0.0.0.0:0", "target": "127.0.0.1:22" },
           { "type": "reverse-socks", "listen": "127.0.0.1:0" })";
    const QString hostile =
        file(u"hostile.json"_s,
             R"({ "version": 1, "profiles": [ { "name": "file", "destination": "127.0.0.1:1",
            "start": "always", "configFile": ")" +
                 config + R"(", "endpoints": [ )" + endpoints +
                 R"( ] }, { "name": "options", "destination": "127.0.0.1:1", "start": "always",
            "options": { )" +
                 options + R"( }, "endpoints": [ )" + endpoints + " ] } ] }");
    const Output output = culvert({u"import"_s, hostile});
    QVERIFY2(output.exitStatus == ExitStatus::Done, output.errors.constData());
    const QList<QByteArray> said{"disabled      configuration file " + config,
                                 "disabled      ProxyCommand",
                                 "disabled      KnownHostsCommand",
                                 "disabled      LocalCommand",
                                 "disabled      PermitLocalCommand",
                                 "disabled      Include",
                                 "disabled      ProxyUseFdpass",
                                 "disabled      XAuthLocation",
                                 "disabled      PKCS11Provider",
                                 "disabled      SetEnv",
                                 "switched off  socks 0.0.0.0:0",
                                 "switched off  socks " + socket,
                                 "switched off  reverse 0.0.0.0:0",
                                 "switched off  reverse-socks",
                                 "allowOtherUsers",
                                 "start always"};
    for (const QByteArray &words : said)
        QVERIFY2(output.text.contains(words), words.constData());

    const auto nothingRuns = [this, &canary] {
        const QByteArray status = culvert({u"status"_s}).text;
        // It says why before anybody has tried.
        if (!status.contains("configFile: a configuration file came with an import"))
            return false;
        return !QFile::exists(canary) && status.count("stopped") == 2 &&
               status.count("(switched off)") == 4;
    };
    QVERIFY2(nothingRuns(), culvert({u"status"_s}).text.constData());
    stop();
    QVERIFY(start());
    QVERIFY2(nothingRuns(), culvert({u"status"_s}).text.constData());
    const Output up = culvert({u"up"_s, u"file"_s, u"--wait"_s});
    QCOMPARE(up.exitStatus, ExitStatus::Failed);
    QVERIFY2(up.errors.contains("configuration file"), up.errors.constData());
    // This one goes straight to its server, which does not answer.
    QCOMPARE(culvert({u"up"_s, u"options"_s, u"--wait"_s}).exitStatus, ExitStatus::Failed);
    QVERIFY(!QFile::exists(canary));
    QVERIFY(!QFile::exists(QString::fromUtf8(socket)));
    QCOMPARE(culvert({u"down"_s, u"options"_s}).exitStatus, ExitStatus::Done);
}

void ImportTest::aHostileExportReplacesNothing()
{
    Profile own = Profile::create(u"work"_s, u"me@w.example"_s);
    own.id = u"4f0c"_s;
    own.start = StartMode::Manual;
    putProfiles({own});
    Profile evil = own;
    evil.destination = u"evil.example"_s;
    evil.options.insert(u"ProxyCommand"_s, u"touch x"_s);
    // Its id is the name of another.
    Profile other = evil;
    other.id = own.name;
    other.name = u"other"_s;
    QCOMPARE(culvert({u"import"_s, u"-"_s}, profilesToJson({evil, other})).exitStatus,
             ExitStatus::Done);
    for (int i = 0; i < 2; ++i) {
        const Result<QList<Profile>> now = profilesFromJson(culvert({u"list"_s, u"--json"_s}).text);
        QVERIFY(now);
        QCOMPARE(now->size(), 3);
        QCOMPARE(now->first(), own);
        for (const Profile &profile : *now)
            QVERIFY(profile == own || (profile.id != own.id && profile.id != own.name &&
                                       profile.name != own.name && profile.options.isEmpty()));
        // Once more, nothing comes of it.
        const Output again = culvert({u"import"_s, u"-"_s}, profilesToJson({evil, other}));
        QVERIFY2(again.text.contains("there already: 2"), again.text.constData());
    }
}

void ImportTest::whatMayBlockIsAnswered_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("pipe that nobody writes into") << u"fifo"_s << QByteArray("names no host");
    QTest::newRow("endless device") << u"/dev/zero"_s << QByteArray("not a regular file");
    QTest::newRow("empty device") << u"/dev/null"_s << QByteArray("not a regular file");
    QTest::newRow("gigabyte") << u"large"_s << QByteArray("larger than 1 MiB");
}

void ImportTest::whatMayBlockIsAnswered()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, said);
    QCOMPARE(::mkfifo(QFile::encodeName(m_home->filePath(u"fifo"_s)).constData(), 0600), 0);
    QFile large(m_home->filePath(u"large"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(1LL << 30));
    const Output output = culvert({u"import"_s, name});
    QCOMPARE(output.exitStatus, ExitStatus::Failed);
    QVERIFY2(output.errors.contains(said), output.errors.constData());
}

void ImportTest::aThousandProfilesComeIn()
{
    QList<Profile> many;
    for (int i = 0; i < 1000; ++i)
        many.append(Profile::create(u"p%1"_s.arg(i), u"x"_s));
    const Output output = culvert({u"import"_s, u"-"_s}, profilesToJson(many));
    QVERIFY2(output.exitStatus == ExitStatus::Done, output.errors.constData());
    QVERIFY(output.text.contains("imported: 1000"));
    QCOMPARE(culvert({u"list"_s}).text.count('\n'), 1000);
    many.append(Profile::create(u"one more"_s, u"x"_s));
    const Output more = culvert({u"import"_s, u"-"_s}, profilesToJson(many));
    QCOMPARE(more.exitStatus, ExitStatus::Failed);
    QVERIFY2(more.errors.contains("more than 1000 profiles"), more.errors.constData());
}

void ImportTest::aForeignFileMayComeByStandardInput()
{
    QCOMPARE(culvert({u"import"_s, u"-"_s}, "Host a b\r\n").exitStatus, ExitStatus::Done);
    QCOMPARE(culvert({u"list"_s}).text, QByteArray("a\nb\n"));
}

void ImportTest::filesAreTheCallersOwn()
{
    // The instance runs elsewhere; the name is relative to whoever asks.
    QVERIFY(QDir(m_home->path()).mkpath(u"sub"_s));
    QVERIFY(!file(u"sub/c"_s, "Host a\n").isEmpty());
    QCOMPARE(culvert({u"import"_s, u"sub/c"_s}).exitStatus, ExitStatus::Done);
    QCOMPARE(culvert({u"list"_s}).text, QByteArray("a\n"));
}

void ImportTest::largeFilesArrive()
{
    QByteArray text = "Host a\n";
    for (int i = 0; text.size() < (1 << 20) - 100; ++i)
        text += "# comment " + QByteArray::number(i * 2654435761LL) + '\n';
    QCOMPARE(culvert({u"import"_s, u"-"_s}, text).exitStatus, ExitStatus::Done);
    QCOMPARE(culvert({u"list"_s}).text, QByteArray("a\n"));
    const Output large = culvert({u"import"_s, u"-"_s}, QByteArray(2 << 20, '\n'));
    QCOMPARE(large.exitStatus, ExitStatus::Failed);
    QVERIFY(large.errors.contains("larger than 1 MiB"));
}

void ImportTest::exportsComeBackByteForByte()
{
    const QByteArray odd = R"({ "version": 1, "profiles": [ {
        "id": "4f0c", "name": "Büro 世界 🚇", "destination": "me@bastion.example:2222",
        "start": "manual", "idleSeconds": 5, "jumpHosts": ["me@gate.example", "b"],
        "identityFile": "~/.ssh/id", "configFile": "/c", "colour": { "r": 1.5, "x": [null] },
        "options": { "Compression": "yes", "CertificateFile": "\"a b\"" },
        "disabledOptions": { "ProxyCommand": "nc \"%h\" 'x' # \\", "Include": "é" },
        "pool": { "processes": 2, "connectionsPerProcess": 9, "spare": [1, null] },
        "endpoints": [
            { "type": "socks", "listen": "127.0.0.1:1080", "name": "wéb", "allowOtherUsers": true,
              "user": "u", "password": "p", "target": "kept.example:1", "note": "n" },
            { "type": "forward", "listen": "[::1]:5432", "target": "db.internal:5432" },
            { "type": "forward", "listen": "/tmp/ä b.sock", "target": "/var/run/docker.sock" },
            { "type": "reverse", "listen": "127.0.0.1:8080", "target": "localhost:3000" },
            { "type": "reverse-socks", "listen": "127.0.0.1:1081" } ] },
        { "id": "0", "name": "-", "destination": "x", "start": "manual", "endpoints": [] },
        { "id": "1", "name": "plain", "destination": "x", "start": "manual", "endpoints": [] } ] })";
    Result<QList<Profile>> profiles = profilesFromJson(odd);
    QVERIFY(profiles);
    QList<Profile> good = *profiles;
    // One with a problem cannot be saved again, and is named.
    good.removeAt(1);
    putProfiles(good);
    const QByteArray list = culvert({u"list"_s, u"--json"_s}).text;
    const QByteArray exported = culvert({u"export"_s}).text;
    QVERIFY(list.contains("spare") && list.contains("disabledOptions"));
    putProfiles({});
    QCOMPARE(culvert({u"import"_s, u"-"_s, u"--trust"_s}, exported).exitStatus, ExitStatus::Done);
    QCOMPARE(culvert({u"list"_s, u"--json"_s}).text, list);
    QCOMPARE(culvert({u"export"_s}).text, exported);
    const Output again = culvert({u"import"_s, u"-"_s}, exported);
    QCOMPARE(again.exitStatus, ExitStatus::Done);
    QVERIFY(again.text.contains("there already: 2"));
    QCOMPARE(culvert({u"list"_s, u"--json"_s}).text, list);

    Profile programs = good.last();
    programs.options.insert(u"ProxyCommand"_s, u"nc %h %p"_s);
    const QByteArray own = profilesToJson({programs});
    putProfiles({});
    QVERIFY(culvert({u"import"_s, u"-"_s}, own).text.contains("disabled      ProxyCommand"));
    putProfiles({});
    QCOMPARE(culvert({u"import"_s, u"-"_s, u"--trust"_s}, own).exitStatus, ExitStatus::Done);
    QCOMPARE(culvert({u"export"_s}).text, own);
}

void ImportTest::exportsOfAnSshConfigComeBack()
{
    const QByteArray text = "Host work\nHostName w.example\nUser me\nPort 2222\n"
                            "LocalForward 127.0.0.1:5431 db:1\nProxyJump gate\n";
    QCOMPARE(culvert({u"import"_s, u"-"_s}, text).exitStatus, ExitStatus::Done);
    const Output exported = culvert({u"export"_s, u"--ssh-config"_s, u"work"_s});
    QCOMPARE(exported.exitStatus, ExitStatus::Done);
    QCOMPARE(exported.errors, QByteArray());
    const Output again = culvert({u"import"_s, u"-"_s}, exported.text);
    QVERIFY2(again.text.contains("there already: 1"), again.text.constData());
    // ssh has no switch for a forward: one that is off is no line for it.
    QCOMPARE(
        culvert({u"import"_s, u"-"_s}, "Host off\nRemoteForward 8080 localhost:3\n").exitStatus,
        ExitStatus::Done);
    QVERIFY(culvert({u"export"_s, u"--ssh-config"_s, u"off"_s})
                .text.contains("# switched off: RemoteForward 127.0.0.1:8080 localhost:3"));
}

void ImportTest::exportsOfAnAliasSayWhatSshMakesOfIt()
{
    file(u"own"_s, "Host work\nHostName bastion.example\nUser me\nPort 2222\nProxyJump gate\n"
                   "Host gate\nHostName gate.example\nUser guard\n");
    QCOMPARE(culvert({u"add"_s, u"work"_s, u"--name"_s, u"office"_s, u"--config-file"_s, u"own"_s})
                 .exitStatus,
             ExitStatus::Done);
    const Output exported = culvert({u"export"_s, u"--ssh-config"_s, u"office"_s});
    QCOMPARE(exported.exitStatus, ExitStatus::Done);
    for (const char *line : {"Host office", "    HostName bastion.example", "    User me",
                             "    Port 2222", "    ProxyJump guard@gate.example"})
        QVERIFY2(exported.text.contains(QByteArray(QByteArray(line) + '\n')),
                 exported.text.constData());
}

void ImportTest::aConfigurationThatDoesNotLastIsRefused()
{
    const QString pipe = m_home->filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    for (const QString &path : {pipe, u"/dev/fd/63"_s}) {
        const Output added = culvert({u"add"_s, u"work"_s, u"--config-file"_s, path});
        QCOMPARE(added.exitStatus, ExitStatus::Failed);
        QVERIFY2(added.errors.contains("copy what it says"), added.errors.constData());
    }
    QCOMPARE(culvert({u"list"_s}).text, QByteArray());
}

void ImportTest::exportsNameTheirSecrets()
{
    Profile secret = Profile::create(u"secret"_s, u"x"_s);
    secret.start = StartMode::Manual;
    EndpointSettings socks;
    socks.listen = *SocketAddress::parseListen(u"0"_s);
    socks.user = u"u"_s;
    socks.password = u"p"_s;
    secret.endpoints.append(socks);
    putProfiles({secret, Profile::create(u"open"_s, u"y"_s)});
    QVERIFY(culvert({u"export"_s}).errors.contains("secret"));
    QCOMPARE(culvert({u"export"_s, u"open"_s}).errors, QByteArray());
    QVERIFY(!culvert({u"export"_s, u"--ssh-config"_s}).text.contains("password p"));
}

void ImportTest::exportsOfUnknownProfilesFail()
{
    const Output output = culvert({u"export"_s, u"nobody"_s});
    QCOMPARE(output.exitStatus, ExitStatus::NoSuchProfile);
    QCOMPARE(output.text, QByteArray());
}

QTEST_GUILESS_MAIN(ImportTest)
#include "tst_import.moc"
