// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/import/fileimport.h"
#include "core/import/importreport.h"
#include "core/model/profilejson.h"

#include <QTest>

#include <ctime>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

/// That this process has had so far: what runs beside it does not count.
double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

ImportPlan planned(const QByteArray &text, const QList<Profile> &existing = {},
                   const QStringList &wanted = {})
{
    const Result<ImportPlan> plan = planFileImport({text, wanted, false}, existing);
    return plan ? *plan : ImportPlan{{}, {u"failed: "_s + plan.failure().message}};
}

/// The one profile that a configuration's host "h" becomes.
ImportItem hostOf(const QByteArray &lines)
{
    return planned("Host h\n" + lines + '\n').items.value(0);
}

QString flat(const QMap<QString, QString> &options)
{
    QStringList parts;
    for (auto option = options.begin(); option != options.end(); ++option)
        parts << option.key() + u'=' + option.value();
    return parts.join(u'|');
}

Profile work()
{
    Profile profile = Profile::create(u"work"_s, u"me@w.example"_s);
    EndpointSettings socks;
    socks.listen = *SocketAddress::parseListen(u"1080"_s);
    profile.endpoints.append(socks);
    return profile;
}

} // namespace

class FileImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHostBecomesAProfile();
    void destinationIsBuilt_data();
    void destinationIsBuilt();
    void optionsHaveTheirFate_data();
    void optionsHaveTheirFate();
    void theFirstRouteCounts_data();
    void theFirstRouteCounts();
    void forwardsThatCannotBeAreNamed();
    void identitiesGoWhereTheyCan();
    void onlyWantedHostsCome();
    void namesAreFree();
    void listenersThatClashAreNamed();
    void hostileTextsAreNamed_data();
    void hostileTextsAreNamed();
    void tooMuchWorkIsRefused();
    void damagedAnywhereItNeverCrashes();
    void anExportComesBack();
    void anExportsProgramsWaitForConsent();
    void aForeignProfileIsDisarmed();
    void foreignOptionsAreHarmlessOrOff_data();
    void foreignOptionsAreHarmlessOrOff();
    void foreignEndpointsMayBeOff_data();
    void foreignEndpointsMayBeOff();
    void foreignForwardsMayBeOff_data();
    void foreignForwardsMayBeOff();
    void namesThatHideSomethingAreRefused_data();
    void namesThatHideSomethingAreRefused();
    void namesThatLookAlikeAreKeptApart();
    void aForeignFileReplacesNothing();
    void theSameForeignFileTwiceIsThereAlready();
    void muchIsAnsweredSoon_data();
    void muchIsAnsweredSoon();
    void takenIdsAndNamesAreReplaced();
    void onlyWantedProfilesCome();
    void noExportIsNamed_data();
    void noExportIsNamed();
    void theReportIsSafeForATerminal();
};

void FileImportTest::aHostBecomesAProfile()
{
    const ImportPlan plan = planned("# shared\n"
                                    "Host bastion gate\n"
                                    "    HostName %h.corp.example\n"
                                    "    User alice\n"
                                    "    Port 2222\n"
                                    "    IdentityFile ~/.ssh/id_corp\n"
                                    "    ProxyJump a@jump.example:2200,other\n"
                                    "    LocalForward 5432 db:5432\n"
                                    "    RemoteForward 8080 localhost:3000\n"
                                    "    RemoteForward 1081\n"
                                    "    DynamicForward 1080\n"
                                    "Host *.x\n    User nobody\n"
                                    "Host *\n    Compression yes\n    User late\n");
    QCOMPARE(plan.notes, QStringList());
    QCOMPARE(plan.items.size(), 2);
    const Profile profile = plan.items.first().profile;
    QCOMPARE(profile.name, u"bastion"_s);
    QCOMPARE(profile.destination, u"alice@bastion.corp.example:2222"_s);
    QCOMPARE(profile.start, StartMode::Manual);
    QCOMPARE(profile.identityFile, u"~/.ssh/id_corp"_s);
    QCOMPARE(profile.jumpHosts, QStringList({u"a@jump.example:2200"_s, u"other"_s}));
    QCOMPARE(flat(profile.options), u"Compression=yes"_s);
    QStringList endpoints;
    for (const EndpointSettings &endpoint : profile.endpoints)
        endpoints << endpointText(endpoint);
    QCOMPARE(endpoints,
             QStringList({u"forward 127.0.0.1:5432 -> db:5432"_s,
                          u"reverse 127.0.0.1:8080 -> localhost:3000"_s,
                          u"reverse-socks 127.0.0.1:1081"_s, u"socks 127.0.0.1:1080"_s}));
    QCOMPARE(profile.problems(), QList<FieldProblem>());
    QCOMPARE(plan.items.at(1).profile.destination, u"alice@gate.corp.example:2222"_s);
    QVERIFY(profile.endpoints.at(0).enabled && profile.endpoints.at(3).enabled);
    QVERIFY(!profile.endpoints.at(1).enabled && !profile.endpoints.at(2).enabled);
    // Both listen on the same ports.
    QCOMPARE(plan.items.at(1).warnings.filter(u"only one of them"_s).size(), 2);
    QCOMPARE(planned("Host $(x)\nHostName y\n").items.first().warnings.size(), 1);
}

void FileImportTest::destinationIsBuilt_data()
{
    QTest::addColumn<QByteArray>("lines");
    // Empty: refused.
    QTest::addColumn<QString>("destination");
    const auto row = [](const char *lines, const char *destination) {
        QTest::newRow(lines) << QByteArray(lines) << QString::fromLatin1(destination);
    };
    row("Compression no", "h");
    row("HostName x.example", "x.example");
    row("HostName ::1\nPort 22", "[::1]:22");
    row("HostName fe80::1%%eth0", "[fe80::1%eth0]");
    row("HostName %h.%h", "h.h");
    row("User a@b", "a@b@h");
    row("User u\nHostName x", "u@x");
    row("Port 0", "");
    row("Port 65536", "");
    row("Port ssh", "");
    row("User -oProxyCommand=x", "");
    row("User $(touch x)", "");
    row("User u:secret", "ssh://u%3Asecret@h");
    row("HostName -oProxyCommand=x", "");
    row("HostName x;touch", "");
    row("HostName $(touch x)", "");
    row("HostName `x`", "");
    row("HostName u@x", "");
    row("HostName x:22", "");
    row("HostName %r.example", "");
    row("HostName ssh://x", "");
    row("ProxyJump -oProxyCommand=x", "");
    row("ProxyJump good,$(x)", "");
    row("ProxyJump %h.jump", "");
    row("ProxyJump ssh://a@b:22", "h");
}

void FileImportTest::destinationIsBuilt()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, destination);
    const ImportItem item = hostOf(lines);
    const bool refused = item.outcome == ImportItem::Outcome::Refused;
    QCOMPARE(refused, destination.isEmpty());
    QCOMPARE(refused, !item.reason.isEmpty());
    if (!refused)
        QCOMPARE(item.profile.destination, destination);
}

void FileImportTest::optionsHaveTheirFate_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("disabled");
    QTest::addColumn<bool>("leftOut");
    const auto harmless = [](const char *line, const char *option) {
        QTest::newRow(line) << QByteArray(line) << QString::fromLatin1(option) << QString()
                            << false;
    };
    const auto disabled = [](const char *line, const char *option) {
        QTest::newRow(line) << QByteArray(line) << QString() << QString::fromLatin1(option)
                            << false;
    };
    const auto dropped = [](const char *line) {
        QTest::newRow(line) << QByteArray(line) << QString() << QString() << true;
    };
    const auto nothing = [](const char *line) {
        QTest::newRow(line) << QByteArray(line) << QString() << QString() << false;
    };
    harmless("compression YES # x", "Compression=YES");
    harmless("ServerAliveInterval 20", "ServerAliveInterval=20");
    harmless("PubkeyAcceptedKeyTypes a,b", "PubkeyAcceptedAlgorithms=a,b");
    harmless("CertificateFile \"~/a b\"", "CertificateFile=\"~/a b\"");
    harmless("StrictHostKeyChecking yes", "StrictHostKeyChecking=yes");
    disabled("ProxyCommand nc %h %p # not a comment", "ProxyCommand=nc %h %p # not a comment");
    disabled("ProxyCommand=nc", "ProxyCommand=nc");
    disabled("LocalCommand touch x", "LocalCommand=touch x");
    disabled("PermitLocalCommand yes", "PermitLocalCommand=yes");
    disabled("RemoteCommand x", "RemoteCommand=x");
    disabled("KnownHostsCommand /bin/x %H", "KnownHostsCommand=/bin/x %H");
    disabled("PKCS11Provider /tmp/x.so", "PKCS11Provider=/tmp/x.so");
    disabled("SmartcardDevice /tmp/x.so", "SmartcardDevice=/tmp/x.so");
    disabled("SecurityKeyProvider /tmp/x.so", "SecurityKeyProvider=/tmp/x.so");
    disabled("XAuthLocation /tmp/x", "XAuthLocation=/tmp/x");
    disabled("ProxyUseFdpass yes", "ProxyUseFdpass=yes");
    disabled("IdentityAgent /tmp/x", "IdentityAgent=/tmp/x");
    disabled("AddKeysToAgent yes", "AddKeysToAgent=yes");
    disabled("Include other", "Include=other");
    disabled("Include a\nInclude b", "Include=a b");
    disabled("UserKnownHostsFile /tmp/x", "UserKnownHostsFile=/tmp/x");
    nothing("ProxyCommand none");
    nothing("PermitLocalCommand no");
    nothing("IdentityAgent none");
    nothing("VerifyHostKeyDNS no");
    for (const char *word : {"no", "off", "accept-new", "\"no\""})
        dropped(QByteArray("StrictHostKeyChecking ").append(word).constData());
    dropped("UserKnownHostsFile /dev/null");
    dropped("GlobalKnownHostsFile none");
    dropped("NoHostAuthenticationForLocalhost yes");
    dropped("VerifyHostKeyDNS yes");
    dropped("RevokedHostKeys /tmp/x");
    dropped("ForwardAgent yes");
    dropped("ControlMaster auto");
    dropped("NoSuchOption x");
    dropped("ProxyCommandX x");
}

void FileImportTest::optionsHaveTheirFate()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, options);
    QFETCH(QString, disabled);
    QFETCH(bool, leftOut);
    const ImportItem item = hostOf(line);
    QCOMPARE(item.outcome, ImportItem::Outcome::New);
    QCOMPARE(flat(item.profile.options), options);
    QCOMPARE(flat(item.profile.disabledOptions), disabled);
    QCOMPARE(!item.leftOut.isEmpty(), leftOut);
    // The same in any case of letters, and with "=".
    const qsizetype space = line.indexOf(' ');
    const ImportItem again = hostOf(line.left(space).toUpper() + '=' + line.mid(space + 1));
    if (!line.contains('=')) {
        QCOMPARE(again.profile.options, item.profile.options);
        QCOMPARE(again.profile.disabledOptions, item.profile.disabledOptions);
    }
}

void FileImportTest::theFirstRouteCounts_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QStringList>("jumpHosts");
    QTest::addColumn<QString>("disabled");
    QTest::newRow("jump first") << QByteArray("ProxyJump a\nProxyCommand nc") << QStringList{u"a"_s}
                                << QString();
    QTest::newRow("command first")
        << QByteArray("ProxyCommand nc\nProxyJump a") << QStringList() << u"ProxyCommand=nc"_s;
    QTest::newRow("no jump first")
        << QByteArray("ProxyJump none\nProxyCommand nc") << QStringList() << QString();
    QTest::newRow("no command first")
        << QByteArray("ProxyCommand none\nProxyJump a") << QStringList() << QString();
    QTest::newRow("two jumps") << QByteArray("ProxyJump a # x\nProxyJump b") << QStringList{u"a"_s}
                               << QString();
}

void FileImportTest::theFirstRouteCounts()
{
    QFETCH(QByteArray, lines);
    QFETCH(QStringList, jumpHosts);
    QFETCH(QString, disabled);
    const Profile profile = hostOf(lines).profile;
    QCOMPARE(profile.jumpHosts, jumpHosts);
    QCOMPARE(flat(profile.disabledOptions), disabled);
}

void FileImportTest::forwardsThatCannotBeAreNamed()
{
    const ImportItem item = hostOf("LocalForward 80 a:1\nLocalForward 80 b:1\n"
                                   "LocalForward name:81 a:1\nLocalForward /tmp/%r a:1\n"
                                   "GatewayPorts yes\nDynamicForward 1080");
    QCOMPARE(item.outcome, ImportItem::Outcome::New);
    QCOMPARE(item.profile.endpoints.size(), 2);
    QCOMPARE(endpointText(item.profile.endpoints.first()), u"forward *:80 -> a:1"_s);
    QCOMPARE(item.leftOut.size(), 3);
    QVERIFY(item.leftOut.first().startsWith(u"LocalForward 80 b:1: "));
    QVERIFY(item.leftOut.last().endsWith(uR"(does not expand "%" and "${...}" in it)"));
    QCOMPARE(item.warnings.filter(u"other machines"_s).size(), 2);
}

void FileImportTest::identitiesGoWhereTheyCan()
{
    const ImportItem item =
        hostOf("IdentityFile \"~/my key\"\nIdentityFile ~/.ssh/%h\nIdentityFile c");
    QCOMPARE(item.profile.identityFile, u"~/my key"_s);
    QCOMPARE(flat(item.profile.options), u"IdentityFile=~/.ssh/%h"_s);
    QCOMPARE(item.leftOut.size(), 1);
    QCOMPARE(flat(hostOf("IdentityFile none").profile.options), u"IdentityFile=none"_s);
    QVERIFY(hostOf("IdentityFile -x").profile.identityFile.isEmpty());
}

void FileImportTest::onlyWantedHostsCome()
{
    const QByteArray text = "Host a b c\nHost *.d\nPort 1\n";
    const ImportPlan plan = planned(text, {}, {u"b"_s, u"x"_s, u"e.d"_s});
    QCOMPARE(plan.items.size(), 3);
    QCOMPARE(plan.profiles().first().name, u"b"_s);
    QCOMPARE(plan.items.at(1).outcome, ImportItem::Outcome::Refused);
    QCOMPARE(plan.profiles().last().destination, u"e.d:1"_s);
}

void FileImportTest::namesAreFree()
{
    const QByteArray text = "Host work\nHostName w.example\nUser me\nDynamicForward 1080\n";
    Profile same = work();
    QCOMPARE(planned(text, {same}).items.first().outcome, ImportItem::Outcome::Present);
    Profile other = work();
    other.destination = u"elsewhere"_s;
    const ImportItem item = planned(text, {other}).items.first();
    QCOMPARE(item.outcome, ImportItem::Outcome::New);
    QCOMPARE(item.profile.name, u"work (2)"_s);
    QVERIFY(item.profile.id != other.id);
    // Once more, nothing comes twice.
    QCOMPARE(planned(text, {other, item.profile}).items.first().outcome,
             ImportItem::Outcome::Present);
    const QString longName(100, u'n');
    Profile taken = Profile::create(longName, u"x"_s);
    const ImportItem cut =
        planned("Host " + longName.toLatin1() + "\nHostName y\n", {taken}).items.first();
    QCOMPARE(cut.profile.name, longName.left(96) + u" (2)");
}

void FileImportTest::listenersThatClashAreNamed()
{
    const QByteArray text = "Host h\nDynamicForward *:1080\n";
    const QStringList warnings = planned(text, {work()}).items.first().warnings;
    QCOMPARE(warnings.filter(u"work"_s).size(), 1);
    QVERIFY(
        planned("Host h\nDynamicForward [::1]:1080\n", {work()}).items.first().warnings.isEmpty());
}

void FileImportTest::hostileTextsAreNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("leading dash") << QByteArray("Host -oProxyCommand=touch\n");
    QTest::newRow("metacharacters") << QByteArray("Host $(touch) ;x `y` a|b a&b\n");
    QTest::newRow("escape in a name") << QByteArray("Host a\x1b[2Jb\n");
    QTest::newRow("direction") << QByteArray("Host a\xe2\x80\xae"
                                             "b\nHostName x\n");
    QTest::newRow("a megabyte in a line") << "Host " + QByteArray(1'000'000, 'a');
    QTest::newRow("a name of 101") << "Host " + QByteArray(101, 'a') + "\nHostName x\n";
    QTest::newRow("zeros") << QByteArray("Host a\0b\nHostName x\n", 20);
    QTest::newRow("only zeros") << QByteArray(1000, '\0');
    QTest::newRow("slashes") << QByteArray("Host ../../etc/passwd\n");
    QTest::newRow("spaces") << QByteArray("Host \"a b\"\n");
    QTest::newRow("quotes") << QByteArray("Host a\\\"b\n");
    QTest::newRow("percent") << QByteArray("Host %h\n");
    QTest::newRow("at") << QByteArray("Host a@b\n");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("mark only") << QByteArray("\xef\xbb\xbf");
    QTest::newRow("line ends of old") << QByteArray("Host a\rHostName x\r");
}

void FileImportTest::hostileTextsAreNamed()
{
    QFETCH(QByteArray, text);
    const ImportPlan plan = planned(text);
    QCOMPARE(plan.profiles().size(), 0);
    const QString report = importReport(plan, ImportTense::Would);
    QVERIFY(plan.count(ImportItem::Outcome::Refused) + plan.notes.size() > 0);
    QVERIFY(!report.contains(u'\x1b') && !report.contains(u'\u202E') && !report.contains(u'\0'));
    QVERIFY(report.size() < 4000);
}

void FileImportTest::tooMuchWorkIsRefused()
{
    QByteArray text;
    for (int i = 0; text.size() < 900'000; ++i)
        text += "Host a" + QByteArray::number(i) + "*\nHost b" + QByteArray::number(i) + '\n';
    const double before = processorSeconds();
    QVERIFY(planned(text).notes.first().startsWith(u"failed: "));
    QVERIFY(planned(text, {}, {u"b7"_s}).profiles().size() == 1);
    QVERIFY(planned(QByteArray(LargestImport + 1, '\n')).notes.first().startsWith(u"failed: "));
    const double needed = processorSeconds() - before;
    QVERIFY2(needed < 30, qPrintable(QString::number(needed)));
}

void FileImportTest::damagedAnywhereItNeverCrashes()
{
    const QByteArray text = "Host a \"b c\" !d\nHostName x\nLocalForward [::1]:80 \"/a b\"\n"
                            "ProxyJump a,b\nMatch host x\nPort 22\nInclude y\n";
    for (qsizetype i = 0; i < text.size(); ++i) {
        for (const char c : {'\0', '"', '\\', '\n', ' ', '#', '=', '\xff', '[', '{'}) {
            QByteArray damaged = text;
            damaged[i] = c;
            for (const Profile &profile : planned(damaged).profiles())
                QCOMPARE(profile.problems(), QList<FieldProblem>());
        }
        for (const Profile &profile : planned(text.left(i)).profiles())
            QCOMPARE(profile.problems(), QList<FieldProblem>());
    }
}

void FileImportTest::anExportComesBack()
{
    Profile odd = work();
    odd.name = u"Büro 世界"_s;
    odd.unknown = {{u"colour"_s, u"red"_s}};
    odd.endpoints.first().unknown = {{u"note"_s, 1}};
    odd.endpoints.first().listen = SocketAddress::unixSocket(u"/tmp/ä b.sock"_s);
    odd.disabledOptions = {{u"ProxyCommand"_s, u"nc"_s}};
    const QByteArray text = profilesToJson({work(), odd});
    const Result<ImportPlan> plan =
        planFileImport({"\xef\xbb\xbf\n" + text, {}, true}, QList<Profile>());
    QVERIFY(plan);
    QCOMPARE(profilesToJson(plan->profiles()), text);
    // A second time there is nothing to do, whoever wrote it.
    QCOMPARE(planned(text, plan->profiles()).count(ImportItem::Outcome::Present), 2);
}

void FileImportTest::anExportsProgramsWaitForConsent()
{
    Profile own = work();
    own.options = {{u"proxycommand"_s, u"nc"_s}, {u"Compression"_s, u"yes"_s}, {u"New"_s, u"x"_s}};
    const QByteArray text = profilesToJson({own});
    const Profile profile = planned(text).profiles().value(0);
    QCOMPARE(flat(profile.options), u"Compression=yes"_s);
    QCOMPARE(flat(profile.disabledOptions), u"New=x|proxycommand=nc"_s);
    const Result<ImportPlan> trusted = planFileImport({text, {}, true}, {});
    QVERIFY(trusted);
    QCOMPARE(trusted->profiles(), QList<Profile>{own});
    // What is there already stays as it is.
    QCOMPARE(planned(text, {own}).items.first().outcome, ImportItem::Outcome::Present);
    own.configFile = u"/tmp/x"_s;
    const Result<ImportPlan> withFile = planFileImport({profilesToJson({own}), {}, true}, {});
    QVERIFY(withFile);
    QCOMPARE(withFile->items.first().warnings.size(), 1);
}

/// Everything that a profile can have, at its worst.
void FileImportTest::aForeignProfileIsDisarmed()
{
    const QByteArray text = R"({ "version": 1, "profiles": [ { "id": "work", "name": "evil",
        "destination": "x", "start": "always", "idleSeconds": 5, "jumpHosts": ["gate"],
        "identityFile": "~/.ssh/id", "configFile": "/tmp/evil.conf", "runBefore": "touch x",
        "options": { "ProxyCommand": "touch x", "HostName": "elsewhere", "Compression": "yes",
                     "NoHostAuthenticationForLocalhost": "yes" },
        "disabledOptions": { "LocalCommand": "touch x" },
        "pool": { "processes": 2, "shell": "touch x" },
        "endpoints": [ { "type": "socks", "listen": "1080", "helper": "touch x" } ] } ] })";
    const ImportItem item = planned(text).items.value(0);
    QCOMPARE(item.outcome, ImportItem::Outcome::New);
    const Profile &profile = item.profile;
    QVERIFY(profile.id != u"work"_s);
    QCOMPARE(profile.start, StartMode::Manual);
    QCOMPARE(profile.configFile, QString());
    QCOMPARE(profile.disabledConfigFile, u"/tmp/evil.conf"_s);
    QCOMPARE(flat(profile.options), u"Compression=yes"_s);
    QCOMPARE(flat(profile.disabledOptions),
             u"HostName=elsewhere|LocalCommand=touch x|ProxyCommand=touch x"_s);
    QCOMPARE(profile.jumpHosts, QStringList{u"gate"_s});
    QCOMPARE(profile.identityFile, u"~/.ssh/id"_s);
    QCOMPARE(profile.idleSeconds, 5);
    QCOMPARE(profile.pool.processes, 2);
    QVERIFY(profile.unknown.isEmpty() && profile.pool.unknown.isEmpty());
    QVERIFY(profile.endpoints.first().unknown.isEmpty());
    QVERIFY(profile.endpoints.first().enabled);
    // It can be saved, and not be used.
    QCOMPARE(profile.savingFailure(), std::nullopt);
    QVERIFY(profile.failure());
    const QString report = importReport(planned(text), ImportTense::Done);
    for (const QString &words :
         {u"disabled      configuration file /tmp/evil.conf"_s, u"disabled      ProxyCommand"_s,
          u"disabled      HostName elsewhere"_s, u"disabled      LocalCommand"_s, u"start always"_s,
          u"\"runBefore\""_s, u"\"pool.shell\""_s, u"\"endpoints.helper\""_s,
          u"left out      NoHostAuthenticationForLocalhost yes"_s, u"identity      ~/.ssh/id"_s})
        QVERIFY2(report.contains(words), qPrintable(words + u'\n' + report));
}

void FileImportTest::foreignOptionsAreHarmlessOrOff_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("used");
    const auto row = [](const char *name, const char *value, bool used) {
        QTest::addRow("%s %s", name, value)
            << QString::fromLatin1(name) << QString::fromLatin1(value) << used;
    };
    for (const char *name : {"ProxyCommand",
                             "LocalCommand",
                             "RemoteCommand",
                             "KnownHostsCommand",
                             "PKCS11Provider",
                             "SmartcardDevice",
                             "SecurityKeyProvider",
                             "XAuthLocation",
                             "Include",
                             "Match",
                             "Host",
                             "IdentityAgent",
                             "UserKnownHostsFile",
                             "GlobalKnownHostsFile",
                             "RevokedHostKeys",
                             "HostKeyAlias",
                             "HostName",
                             "User",
                             "ProxyJump",
                             "SendEnv",
                             "SetEnv",
                             "ControlPath",
                             "LogVerbose",
                             "IgnoreUnknown",
                             "Tag",
                             "NoSuchOption",
                             "proxycommand",
                             "PROXYCOMMAND",
                             " ProxyCommand",
                             "ProxyCommand=touch",
                             ""})
        row(name, "touch", false);
    for (const char *name : {"PermitLocalCommand", "ProxyUseFdpass", "AddKeysToAgent",
                             "EnableSSHKeysign", "ForwardAgent", "ForwardX11", "VerifyHostKeyDNS",
                             "GSSAPIDelegateCredentials", "StreamLocalBindUnlink", "Tunnel"})
        row(name, "yes", false);
    // Programs of these names, not words for nothing.
    for (const char *word : {"no", "false", "\"none\""}) {
        row("ProxyCommand", word, false);
        row("KnownHostsCommand", word, false);
        row("PKCS11Provider", word, false);
    }
    row("XAuthLocation", "none", false);
    row("Include", "none", false);
    row("HostKeyAlias", "none", false);
    row("ProxyCommand", "none", true);
    row("ProxyCommand", "NONE", true);
    row("IdentityAgent", "none", true);
    row("ProxyUseFdpass", "no", true);
    row("IdentityFile", "~/.ssh/id", true);
    row("CertificateFile", "~/.ssh/id-cert.pub", true);
    row("Compression", "yes", true);
    row("ServerAliveInterval", "20", true);
    row("StrictHostKeyChecking", "yes", true);
}

void FileImportTest::foreignOptionsAreHarmlessOrOff()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QFETCH(const bool, used);
    Profile foreign = work();
    foreign.options = {{name, value}};
    const ImportItem item = planned(profilesToJson({foreign})).items.value(0);
    QCOMPARE(item.outcome, ImportItem::Outcome::New);
    QCOMPARE(item.profile.options.contains(name), used);
    QCOMPARE(item.profile.disabledOptions.contains(name), !used);
}

void FileImportTest::foreignEndpointsMayBeOff_data()
{
    QTest::addColumn<QByteArray>("endpoint");
    QTest::addColumn<bool>("enabled");
    const auto row = [](const char *text, bool enabled) {
        QTest::newRow(text) << QByteArray(text) << enabled;
    };
    row(R"("type": "socks", "listen": "1080")", true);
    row(R"("type": "socks", "listen": "[::1]:1080", "user": "u", "password": "p")", true);
    row(R"("type": "forward", "listen": "5432", "target": "db:5432")", true);
    row(R"("type": "forward", "listen": "5432", "target": "/var/run/postgresql/.s")", true);
    row(R"("type": "forward", "listen": "2375", "target": "/var/run/docker.sock")", false);
    row(R"("type": "forward", "listen": "81", "target": "/run/user/1000/bus")", false);
    row(R"("type": "forward", "listen": "81", "target": "/run//user/./1000/x")", false);
    row(R"("type": "forward", "listen": "81", "target": "/tmp/ssh-x/agent.1")", false);
    row(R"("type": "socks", "listen": "0.0.0.0:1080")", false);
    row(R"("type": "socks", "listen": "[::]:1080")", false);
    row(R"("type": "socks", "listen": "192.0.2.1:1080")", false);
    row(R"("type": "socks", "listen": "[::ffff:0.0.0.0]:1080")", false);
    row(R"("type": "socks", "listen": "1080", "allowOtherUsers": true)", false);
    row(R"("type": "forward", "listen": "81", "target": "db:1", "browsers": true)", true);
    row(R"("type": "forward", "listen": "81", "target": "db:80", "browsers": false)", true);
    row(R"("type": "socks", "listen": "/run/user/1000/s", "mode": "0666")", false);
    row(R"("type": "forward", "listen": "/tmp/s", "target": "db:1")", false);
    row(R"("type": "reverse", "listen": "127.0.0.1:8080", "target": "localhost:22")", false);
    row(R"("type": "reverse", "listen": "81", "target": "/run/user/1000/bus")", false);
    row(R"("type": "reverse-socks", "listen": "127.0.0.1:1081")", false);
    row(R"("type": "socks", "listen": "1080", "enabled": false)", false);
}

void FileImportTest::foreignEndpointsMayBeOff()
{
    QFETCH(const QByteArray, endpoint);
    QFETCH(const bool, enabled);
    const QByteArray text = R"({"version":1,"profiles":[{"name":"n","destination":"x",)"
                            R"("endpoints":[{)" +
                            endpoint + "}]}]}";
    const ImportPlan plan = planned(text);
    QCOMPARE(plan.profiles().size(), 1);
    const EndpointSettings settings = plan.profiles().first().endpoints.value(0);
    QCOMPARE(settings.enabled, enabled);
    // Who may use it is for its new owner to say.
    QVERIFY(!settings.allowOtherUsers);
    QVERIFY(settings.browsers != true);
    QCOMPARE(settings.letsPagesIn(), !settings.hasBrowsers());
    QCOMPARE(settings.socketMode, EndpointSettings::OwnerOnly);
    const QString report = importReport(plan, ImportTense::Done);
    QCOMPARE(report.contains(u"switched off  "_s + endpointText(settings)), !enabled);
    QCOMPARE(report.contains(u"endpoint      "_s + endpointText(settings)), enabled);
    // One's own is as it was.
    const Result<ImportPlan> own = planFileImport({text, {}, true}, {});
    QVERIFY(own);
    QCOMPARE(own->profiles(), *profilesFromJson(text));
}

void FileImportTest::foreignForwardsMayBeOff_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<bool>("enabled");
    const auto row = [](const char *lines, bool enabled) {
        QTest::newRow(lines) << QByteArray(lines) << enabled;
    };
    row("LocalForward 5432 db:5432", true);
    row("DynamicForward localhost:1080", true);
    row("GatewayPorts yes\nLocalForward 5432 db:5432", false);
    row("LocalForward 5432 db:5432\nGatewayPorts yes", false);
    row("LocalForward *:5432 db:5432", false);
    row("DynamicForward 0.0.0.0:1080", false);
    row("LocalForward /tmp/s db:5432", false);
    row("LocalForward 5432 /var/run/docker.sock", false);
    row("RemoteForward 8080 localhost:80", false);
    row("RemoteForward 8080", false);
    row("RemoteForward /tmp/s /run/user/1000/bus", false);
}

void FileImportTest::foreignForwardsMayBeOff()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const bool, enabled);
    const ImportItem item = hostOf(lines);
    QCOMPARE(item.profile.endpoints.size(), 1);
    QCOMPARE(item.profile.endpoints.first().enabled, enabled);
    QCOMPARE(item.warnings.filter(u"is switched off: "_s).size(), enabled ? 0 : 1);
}

void FileImportTest::namesThatHideSomethingAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("turned round") << u"wo\u202Erk"_s;
    QTest::newRow("isolated") << u"wo\u2066rk"_s;
    QTest::newRow("without width") << u"wo\u200Brk"_s;
    QTest::newRow("an escape") << u"wo\u001Brk"_s;
    QTest::newRow("a space at its end") << u"work\u00A0"_s;
}

void FileImportTest::namesThatHideSomethingAreRefused()
{
    QFETCH(const QString, name);
    Profile foreign = work();
    foreign.name = name;
    const QByteArray own = profilesToJson({foreign});
    Profile other = work();
    other.endpoints.first().name = name;
    const QByteArray config = "Host \"" + name.toUtf8() + "\"\nHostName x\n";
    for (const QByteArray &text : {own, profilesToJson({other}), config}) {
        for (const bool trusted : {false, true}) {
            const Result<ImportPlan> plan = planFileImport({text, {}, trusted}, {});
            // A line of ssh_config with a control character is not taken at all.
            if (!plan && text == config)
                continue;
            QVERIFY(plan);
            QCOMPARE(plan->profiles().size(), 0);
            const QString report = importReport(*plan, ImportTense::Done);
            QVERIFY2(report.contains(u"\"work\" would do"), qPrintable(report));
        }
    }
}

void FileImportTest::namesThatLookAlikeAreKeptApart()
{
    Profile there = work();
    there.name = u"caf\u00E9 1"_s;
    Profile alike = work();
    alike.name = u"cafe\u0301\u00A01"_s;
    alike.destination = u"x"_s;
    const ImportItem item = planned(profilesToJson({alike}), {there}).items.value(0);
    QCOMPARE(item.outcome, ImportItem::Outcome::New);
    QCOMPARE(item.profile.name, alike.name + u" (2)");
}

void FileImportTest::aForeignFileReplacesNothing()
{
    Profile there = work();
    there.options = {{u"ProxyCommand"_s, u"nc"_s}};
    Profile evil = there;
    evil.destination = u"evil"_s;
    Profile other = evil;
    other.name = u"other"_s;
    // With its id and name, with its id only, and with an id that is the other's name.
    Profile named = other;
    named.id = there.name;
    for (const Profile &foreign : {evil, other, named}) {
        const ImportItem item = planned(profilesToJson({foreign}), {there}).items.value(0);
        QCOMPARE(item.outcome, ImportItem::Outcome::New);
        QVERIFY(item.profile.id != there.id && item.profile.id != there.name);
        QVERIFY(item.profile.name != there.name);
    }
}

void FileImportTest::theSameForeignFileTwiceIsThereAlready()
{
    Profile evil = work();
    evil.options = {{u"ProxyCommand"_s, u"nc"_s}};
    evil.configFile = u"/c"_s;
    evil.start = StartMode::Always;
    evil.endpoints.first().allowOtherUsers = true;
    const QByteArray text = profilesToJson({evil});
    const QList<Profile> once = planned(text).profiles();
    QCOMPARE(once.size(), 1);
    QCOMPARE(planned(text, once).items.first().outcome, ImportItem::Outcome::Present);
    // What a person has enabled meanwhile stays so, and the file's is another one.
    QList<Profile> enabled = once;
    enabled.first().configFile = std::exchange(enabled.first().disabledConfigFile, QString());
    const ImportItem again = planned(text, enabled).items.first();
    QCOMPARE(again.outcome, ImportItem::Outcome::New);
    QVERIFY(again.profile.id != enabled.first().id);
    QCOMPARE(again.profile.name, u"work (2)"_s);
    QCOMPARE(again.profile.configFile, QString());
}

void FileImportTest::muchIsAnsweredSoon_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("profiles");
    const auto repeated = [](const QByteArray &part, const QByteArray &between = {}) {
        QByteArray text;
        while (text.size() + part.size() < LargestImport - 1000)
            text += (text.isEmpty() ? QByteArray() : between) + part;
        return text;
    };
    const auto several = [](const QByteArray &part, int count) {
        QByteArray text;
        for (int i = 0; i < count; ++i)
            text += (i > 0 ? "," : "") + QByteArray(part).replace("%1", QByteArray::number(i));
        return text;
    };
    const QByteArray begin = R"({"version":1,"profiles":[)";
    const QByteArray same = R"({"name":"a","destination":"h%1","endpoints":[)"
                            R"({"type":"socks","listen":"1080"}]})";
    QTest::newRow("10,000 profiles") << begin + several(same, 10'000) + "]}" << qsizetype(0);
    QTest::newRow("1,000 profiles of one name and port")
        << begin + several(same, 1000) + "]}" << qsizetype(1000);
    QTest::newRow("a profile with endpoints only")
        << begin + R"({"name":"a","destination":"h","endpoints":[)" +
               repeated(R"({"type":"socks","listen":"0"})", ",") + "]}]}"
        << qsizetype(0);
    QTest::newRow("a profile with jump hosts only")
        << begin + R"({"name":"a","destination":"h","jumpHosts":[)" + repeated("\"g\"", ",") +
               "]}]}"
        << qsizetype(0);
    QTest::newRow("a name of a megabyte")
        << begin + R"({"name":")" + repeated("a") + R"(","destination":"h"}]})" << qsizetype(0);
    QTest::newRow("an option of a megabyte")
        << begin + R"({"name":"a","destination":"h","options":{"Ciphers":")" + repeated("a") +
               R"("}}]})"
        << qsizetype(1);
    QTest::newRow("lists in lists")
        << begin + R"({"name":"a","destination":"h","x":)" + repeated("[") << qsizetype(0);
    QTest::newRow("forwards of one host")
        << "Host h\n" + repeated("LocalForward 80 a:1\n") << qsizetype(1);
    QByteArray many = "Host";
    for (int i = 0; i < 1000; ++i)
        many += (i % 100 == 0 ? "\nHost x" : " x") + QByteArray::number(i);
    QTest::newRow("lines for every host")
        << many + "\nHost *\n" + repeated("Compression yes\n").left(900'000) << qsizetype(0);
}

/// At once, and without eating up the memory.
void FileImportTest::muchIsAnsweredSoon()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qsizetype, profiles);
    const double before = processorSeconds();
    const ImportPlan plan = planned(text);
    QCOMPARE(plan.profiles().size(), profiles);
    QVERIFY(profiles > 0 || plan.notes.size() + plan.items.size() > 0);
    QVERIFY(importReport(plan, ImportTense::Would).size() < 4'000'000);
    // Some tenths of a second, and some seconds with sanitizers; minutes for what is quadratic.
    const double needed = processorSeconds() - before;
    QVERIFY2(needed < 30, qPrintable(QString::number(needed)));
}

void FileImportTest::takenIdsAndNamesAreReplaced()
{
    const Profile there = work();
    Profile changed = there;
    changed.destination = u"other"_s;
    const ImportItem sameId = planned(profilesToJson({changed}), {there}).items.first();
    QCOMPARE(sameId.profile.name, u"work (2)"_s);
    QVERIFY(sameId.profile.id != there.id);
    Profile renamed = there;
    renamed.name = u"home"_s;
    const ImportItem otherName = planned(profilesToJson({renamed}), {there}).items.first();
    QCOMPARE(otherName.profile.name, u"home"_s);
    QVERIFY(otherName.profile.id != there.id);
    Profile otherId = there;
    otherId.id = u"x"_s;
    QCOMPARE(planned(profilesToJson({otherId}), {there}).items.first().outcome,
             ImportItem::Outcome::Present);
    // Two of the same name in one file.
    changed.id = u"y"_s;
    const ImportPlan two = planned(profilesToJson({there, changed}));
    QCOMPARE(two.profiles().size(), 2);
    QCOMPARE(two.profiles().last().name, u"work (2)"_s);
}

void FileImportTest::onlyWantedProfilesCome()
{
    Profile home = work();
    home.id = u"h"_s;
    home.name = u"home"_s;
    const ImportPlan plan = planned(profilesToJson({work(), home}), {}, {u"home"_s, u"x"_s});
    QCOMPARE(plan.profiles().size(), 1);
    QCOMPARE(plan.profiles().first().name, u"home"_s);
    QCOMPARE(plan.count(ImportItem::Outcome::Refused), 1);
}

void FileImportTest::noExportIsNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("cut") << QByteArray("{\"version\":1,\"profiles\":[");
    QTest::newRow("newer") << QByteArray("{\"version\":2,\"profiles\":[]}");
    QTest::newRow("other") << QByteArray("{\"a\":1}");
    QTest::newRow("wrong field") << QByteArray(
        R"({"version":1,"profiles":[{"disabledOptions":[]}]})");
    QTest::newRow("wrong option") << QByteArray(
        R"({"version":1,"profiles":[{"disabledOptions":{"a":1}}]})");
}

void FileImportTest::noExportIsNamed()
{
    QFETCH(QByteArray, text);
    QVERIFY(!planFileImport({text, {}, false}, {}));
}

void FileImportTest::theReportIsSafeForATerminal()
{
    const ImportPlan plan =
        planned("Host good\nProxyCommand evil \xc2\x9b\x33\nHost bad\nUser \xe2\x80\xaex\n"
                "Host ok\nNoSuch \xe2\x80\xaey\n");
    const QString report = importReport(plan, ImportTense::Done);
    for (const QChar c : report)
        QVERIFY(c == u'\n' ||
                (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format));
    QVERIFY(report.contains(u"ok: imported"));
    QVERIFY(report.contains(uR"(left out      nosuch \u{202e}y: )"));
    QVERIFY(report.contains(u"imported: 2, left out: 1"));
}

QTEST_GUILESS_MAIN(FileImportTest)
#include "tst_fileimport.moc"
