// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/import/fileimport.h"
#include "core/import/importreport.h"
#include "core/model/profilejson.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

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
    QCOMPARE(profile.start, StartMode::OnDemand);
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
    // Both listen on the same ports.
    QCOMPARE(plan.items.at(1).warnings.size(), 2);
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
    QCOMPARE(endpointText(item.profile.endpoints.first()), u"forward 0.0.0.0:80 -> a:1"_s);
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
    QElapsedTimer timer;
    timer.start();
    QVERIFY(planned(text).notes.first().startsWith(u"failed: "));
    QVERIFY(planned(text, {}, {u"b7"_s}).profiles().size() == 1);
    QVERIFY(planned(QByteArray(LargestImport + 1, '\n')).notes.first().startsWith(u"failed: "));
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
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
    const ImportPlan plan = planned("\xef\xbb\xbf\n" + text);
    QCOMPARE(profilesToJson(plan.profiles()), text);
    // A second time there is nothing to do.
    QCOMPARE(planned(text, plan.profiles()).count(ImportItem::Outcome::Present), 2);
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
    QCOMPARE(planned(profilesToJson({own})).items.first().warnings.size(), 1);
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
    QVERIFY(report.contains(u"left out      nosuch <U+202E>y: "));
    QVERIFY(report.contains(u"imported: 2, left out: 1"));
}

QTEST_GUILESS_MAIN(FileImportTest)
#include "tst_fileimport.moc"
