// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/profile.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(Profile &)>;

EndpointSettings endpoint(EndpointType type, const QString &listen, const QString &target = {})
{
    EndpointSettings settings;
    settings.type = type;
    settings.listen = SocketAddress::parseListen(listen).value();
    if (!target.isEmpty())
        settings.target = SocketAddress::parseTarget(target).value();
    return settings;
}

EndpointSettings socks(const QString &listen)
{
    return endpoint(EndpointType::Socks, listen);
}

Profile goodProfile()
{
    Profile profile = Profile::create(u"work"_s, u"me@bastion.example:2222"_s);
    profile.jumpHosts = {u"me@gate.example"_s, u"[::1]:22"_s};
    profile.identityFile = u"~/.ssh/id_work"_s;
    profile.configFile = u"/etc/ssh/work config"_s;
    profile.options = {{u"Compression"_s, u"yes"_s}};
    profile.endpoints = {socks(u"1080"_s),
                         endpoint(EndpointType::Forward, u"5432"_s, u"db:5432"_s)};
    return profile;
}

QString fieldsOf(const QList<FieldProblem> &problems)
{
    QStringList fields;
    for (const FieldProblem &problem : problems)
        fields.append(problem.field);
    return fields.join(u' ');
}

void row(const char *name, const QString &fields, const Change &change)
{
    QTest::newRow(name) << change << fields;
}

void nameRows()
{
    const QString name = u"name"_s;
    row("a name is needed", name, [](Profile &p) { p.name.clear(); });
    row("a name is more than spaces", name, [](Profile &p) { p.name = u" \u00A0 "_s; });
    row("100 characters of name", {}, [](Profile &p) { p.name = QString(100, u'n'); });
    row("101 characters of name", name, [](Profile &p) { p.name = QString(101, u'n'); });
    row("a name in other letters", {}, [](Profile &p) { p.name = u"Büro 日本 🚇"_s; });
    row("a name with a line's end", name, [](Profile &p) { p.name = u"a\nb"_s; });
    row("a name with an escape", name, [](Profile &p) { p.name = u"a\x1b[2J"_s; });
    row("a name turned round", name, [](Profile &p) { p.name = u"a\u202Eb"_s; });
    row("a name with a space at its end", name, [](Profile &p) { p.name = u"work "_s; });
    row("a group turned round", u"group"_s, [](Profile &p) { p.group = u"a\u202Eb"_s; });
    row("a group in other letters", {}, [](Profile &p) { p.group = u"Büro 日本"_s; });
    row("an endpoint's name turned round", u"endpoints[1].name"_s,
        [](Profile &p) { p.endpoints[1].name = u"\u202Ea"_s; });
    row("an endpoint's name with a tab", u"endpoints[0].name"_s,
        [](Profile &p) { p.endpoints[0].name = u"a\tb"_s; });
    row("an endpoint's name", {}, [](Profile &p) { p.endpoints[0].name = u"- web"_s; });
    row("a name that looks like an option", name, [](Profile &p) { p.name = u"--all"_s; });
}

void placeRows()
{
    row("a destination is needed", u"destination"_s, [](Profile &p) { p.destination.clear(); });
    row("a destination is checked", u"destination"_s, [](Profile &p) { p.destination = u"-oX"_s; });
    row("a destination with a password", u"destination"_s,
        [](Profile &p) { p.destination = u"me:secret@h"_s; });
    row("a destination with a zone", {}, [](Profile &p) { p.destination = u"[fe80::1%eth0]"_s; });
    row("jump hosts are checked one by one", u"jumpHosts[1]"_s, [](Profile &p) {
        p.jumpHosts = {u"a"_s, u"$(id)"_s, u"b"_s};
    });
    row("an empty jump host", u"jumpHosts[0]"_s, [](Profile &p) { p.jumpHosts = {QString()}; });
    row("two jump hosts in one text", u"jumpHosts[0]"_s,
        [](Profile &p) { p.jumpHosts = {u"a,b"_s}; });
    row("a jump host with a zone, which ssh would expand", u"jumpHosts[0]"_s,
        [](Profile &p) { p.jumpHosts = {u"[fe80::1%eth0]"_s}; });
    row("no paths", {}, [](Profile &p) { p.identityFile = p.configFile = QString(); });
    row("a key file like an option", u"identityFile"_s,
        [](Profile &p) { p.identityFile = u"-i"_s; });
    row("a key file with a line's end", u"identityFile"_s,
        [](Profile &p) { p.identityFile = u"a\nb"_s; });
    row("a key file with a NUL", u"identityFile"_s,
        [](Profile &p) { p.identityFile = QString(u"a" + QChar(0)); });
    row("a config file like an option", u"configFile"_s,
        [](Profile &p) { p.configFile = u"-F"_s; });
    row("a config file that waits for consent", u"configFile"_s,
        [](Profile &p) { p.disabledConfigFile = u"/c"_s; });
    row("32 jump hosts", {}, [](Profile &p) { p.jumpHosts = QStringList(32, u"g"_s); });
    row("33 jump hosts", u"jumpHosts"_s, [](Profile &p) { p.jumpHosts = QStringList(33, u"g"_s); });
    row("a config file with a tab", u"configFile"_s, [](Profile &p) { p.configFile = u"a\tb"_s; });
}

void numberRows()
{
    const QString processes = u"pool.processes"_s;
    const QString connections = u"pool.connectionsPerProcess"_s;
    row("idle at once", {}, [](Profile &p) { p.idleSeconds = 0; });
    row("idle before it began", u"idleSeconds"_s, [](Profile &p) { p.idleSeconds = -1; });
    row("idle for a week", {}, [](Profile &p) { p.idleSeconds = 604800; });
    row("idle for longer", u"idleSeconds"_s, [](Profile &p) { p.idleSeconds = 604801; });
    row("one process", {}, [](Profile &p) { p.pool.processes = 1; });
    row("no process", processes, [](Profile &p) { p.pool.processes = 0; });
    row("64 processes", {}, [](Profile &p) { p.pool.processes = 64; });
    row("65 processes", processes, [](Profile &p) { p.pool.processes = 65; });
    row("one connection", {}, [](Profile &p) { p.pool.connectionsPerProcess = 1; });
    row("no connection", connections, [](Profile &p) { p.pool.connectionsPerProcess = 0; });
    row("16000 connections", {}, [](Profile &p) { p.pool.connectionsPerProcess = 16000; });
    row("16001 connections, near ssh's end", connections,
        [](Profile &p) { p.pool.connectionsPerProcess = 16001; });
    row("every problem is told", u"name destination idleSeconds pool.processes"_s, [](Profile &p) {
        p.name.clear();
        p.destination.clear();
        p.idleSeconds = -1;
        p.pool.processes = 0;
    });
}

void endpointRows()
{
    const auto two = [](const char *name, const QString &fields, const EndpointSettings &first,
                        const EndpointSettings &second) {
        row(name, fields, [=](Profile &p) { p.endpoints = {first, second}; });
    };
    const QString secondListen = u"endpoints[1].listen"_s;
    row("no endpoints", {}, [](Profile &p) { p.endpoints.clear(); });
    row("an endpoint without an address", u"endpoints[0].listen"_s,
        [](Profile &p) { p.endpoints = {EndpointSettings()}; });
    row("a forward without a target", u"endpoints[0].target"_s,
        [](Profile &p) { p.endpoints = {endpoint(EndpointType::Forward, u"80"_s)}; });
    row("a reverse without a target", u"endpoints[0].target"_s,
        [](Profile &p) { p.endpoints = {endpoint(EndpointType::Reverse, u"80"_s)}; });
    row("a reverse-socks needs no target", {},
        [](Profile &p) { p.endpoints = {endpoint(EndpointType::ReverseSocks, u"80"_s)}; });
    row("255 bytes of user and password", {}, [](Profile &p) {
        p.endpoints.first().user = p.endpoints.first().password = QString(255, u'x');
    });
    row("256 bytes of user", u"endpoints[0].user"_s,
        [](Profile &p) { p.endpoints.first().user = QString(128, u'ü'); });
    row("256 bytes of password", u"endpoints[1].password"_s, [](Profile &p) {
        p.endpoints[1].user = u"me"_s;
        p.endpoints[1].password = QString(128, u'ü');
    });
    row("a password that nobody is asked for", u"endpoints[0].user"_s,
        [](Profile &p) { p.endpoints.first().password = u"secret"_s; });
    two("the same port twice", secondListen, socks(u"1080"_s), socks(u"127.0.0.1:1080"_s));
    two("one port on two addresses", {}, socks(u"1080"_s), socks(u"[::1]:1080"_s));
    two("one IPv6 address in two spellings", secondListen, socks(u"[::1]:80"_s),
        socks(u"[0:0::01]:80"_s));
    two("any free port twice", {}, socks(u"0"_s), socks(u"0"_s));
    two("one Unix socket twice", secondListen, socks(u"/tmp/s"_s), socks(u"/tmp//s"_s));
    EndpointSettings off = socks(u"1080"_s);
    off.enabled = false;
    two("the same port twice, one switched off", {}, socks(u"1080"_s), off);
    row("1000 endpoints", {},
        [](Profile &p) { p.endpoints = QList<EndpointSettings>(1000, socks(u"0"_s)); });
    row("1001 endpoints", u"endpoints"_s,
        [](Profile &p) { p.endpoints = QList<EndpointSettings>(1001, socks(u"0"_s)); });
    two("two Unix sockets", {}, socks(u"/tmp/s"_s), socks(u"/tmp/S"_s));
    two("one port here and on the server", {}, socks(u"1080"_s),
        endpoint(EndpointType::ReverseSocks, u"1080"_s));
    two("one port on the server twice", secondListen,
        endpoint(EndpointType::Reverse, u"80"_s, u"h:80"_s),
        endpoint(EndpointType::ReverseSocks, u"80"_s));
}

struct Option
{
    QString name;
    QString value;
};

QList<Option> allowedOptions()
{
    return {
        {u"Compression"_s, u"yes"_s},
        {u"compression"_s, u"no"_s},
        {u"Ciphers"_s, u"aes256-gcm@openssh.com,aes128-ctr"_s},
        {u"ServerAliveInterval"_s, u"30"_s},
        {u"ProxyCommand"_s, u"cloudflared access ssh --hostname %h"_s},
        {u"IdentitiesOnly"_s, u"yes"_s},
        {u"StrictHostKeyChecking"_s, u"yes"_s},
        {u"STRICTHOSTKEYCHECKING"_s, u"Ask"_s},
        {u"NoHostAuthenticationForLocalhost"_s, u"no"_s},
        {u"UserKnownHostsFile"_s, u"~/.ssh/known_hosts_work"_s},
        {u"GlobalKnownHostsFile"_s, u"/etc/ssh/known /etc/ssh/known2"_s},
        {u"HostKeyAlias"_s, u"work"_s},
        {u"HostName"_s, u"10.0.0.1"_s},
        {u"HostName"_s, u"%h.example.org"_s},
        {u"HostName"_s, u"fe80::1%eth0"_s},
        {u"User"_s, u"me"_s},
        {u"Port"_s, u"2222"_s},
        {u"SetEnv"_s, u"A=\"b c\""_s},
    };
}

QList<Option> deniedOptions()
{
    QList<Option> all{
        {QString(), u"yes"_s},
        {u"Compression yes"_s, u"yes"_s},
        {u"Compression=no"_s, u"yes"_s},
        {u"-o"_s, u"yes"_s},
        {u"A\nProxyCommand"_s, u"x"_s},
        {u"Cömpression"_s, u"yes"_s},
        {u"Compression"_s, QString()},
        {u"Compression"_s, u"  "_s},
        {u"Ciphers"_s, QString(8193, u'a')},
        {u"Compression"_s, u"yes\nPermitLocalCommand yes"_s},
        {u"Compression"_s, u"yes\r"_s},
        {u"Compression"_s, QString(u"yes" + QChar(0))},
        {u"HostName"_s, u"$(id)"_s},
        {u"hostname"_s, u"-oX"_s},
        {u"HostName"_s, u"%n`id`"_s},
        {u"HostName"_s, u"a b"_s},
        {u"User"_s, u"$(id)"_s},
        {u"user"_s, u"-l"_s},
        {u"Port"_s, u"0"_s},
        {u"Port"_s, u"22;id"_s},
        {u"NoHostAuthenticationForLocalhost"_s, u"yes"_s},
        {u"nohostauthenticationforlocalhost"_s, u"TRUE"_s},
        {u"GlobalKnownHostsFile"_s, u"/dev/null"_s},
    };
    for (const char16_t *value : {u"no", u"NO", u"No ", u"off", u"false", u"accept-new", u"\"no\"",
                                  u"yes no", u"n\\o", u"${X}"}) {
        all.append({u"StrictHostKeyChecking"_s, QString::fromUtf16(value)});
        all.append({u"stricthostkeychecking"_s, QString::fromUtf16(value)});
    }
    for (const char16_t *value : {u"/dev/null", u"/DEV/null", u" /dev/null ", u"\"/dev/null\"",
                                  u"/dev//null", u"/dev/./null", u"/dev/shm/../null",
                                  u"/dev/\"null\"", u"none", u"NONE", u"~/.ssh/known /dev/null"})
        all.append({u"UserKnownHostsFile"_s, QString::fromUtf16(value)});
    for (const char *own : {"ControlMaster",
                            "CONTROLMASTER",
                            "controlPath",
                            "ControlPersist",
                            "RemoteCommand",
                            "RequestTTY",
                            "SessionType",
                            "StdinNull",
                            "ForkAfterAuthentication",
                            "ClearAllForwardings",
                            "LocalForward",
                            "RemoteForward",
                            "DynamicForward",
                            "GatewayPorts",
                            "Tunnel",
                            "TunnelDevice",
                            "PermitLocalCommand",
                            "LocalCommand",
                            "BatchMode",
                            "ProxyJump",
                            "NumberOfPasswordPrompts",
                            "ExitOnForwardFailure",
                            "LogLevel",
                            "Host",
                            "Match",
                            "Include",
                            "include"})
        all.append({QString::fromLatin1(own), u"yes"_s});
    return all;
}

void optionRows(const QList<Option> &options)
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    for (const Option &option : options) {
        QString shown = option.name + u'=' + option.value;
        shown.replace(u'\n', u"\\n"_s);
        QTest::newRow(qUtf8Printable(shown)) << option.name << option.value;
    }
}

} // namespace

class ProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheFieldsThatAreWrong_data();
    void namesTheFieldsThatAreWrong();
    void allowsAnOption_data() { optionRows(allowedOptions()); }
    void allowsAnOption();
    void deniesAnOption_data() { optionRows(deniedOptions()); }
    void deniesAnOption();
    void anOptionCannotBeSetTwice();
    void theFailureIsTheFirstProblem();
    void whatWaitsForConsentCanBeSaved();
    void aNewProfileHasAnIdOfItsOwn();
    void startModesHaveStableNames();
};

void ProfileTest::namesTheFieldsThatAreWrong_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("fields");
    row("a good profile has no problems", {}, [](Profile &) {});
    nameRows();
    placeRows();
    numberRows();
    endpointRows();
}

void ProfileTest::namesTheFieldsThatAreWrong()
{
    QFETCH(const Change, change);
    QFETCH(const QString, fields);
    Profile profile = goodProfile();
    change(profile);
    const QList<FieldProblem> problems = profile.problems();
    QCOMPARE(fieldsOf(problems), fields);
    QCOMPARE(profile.failure().has_value(), !fields.isEmpty());
    for (const FieldProblem &problem : problems) {
        QVERIFY(!problem.message.isEmpty());
        QVERIFY2(!problem.message.endsWith(u'.'), qPrintable(problem.message));
        QVERIFY(!problem.message.contains(u"secret"));
    }
}

void ProfileTest::allowsAnOption()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QCOMPARE(optionProblem(name, value), QString());
}

void ProfileTest::deniesAnOption()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QVERIFY(!optionProblem(name, value).isEmpty());
    Profile profile = goodProfile();
    profile.options = {{name, value}};
    QCOMPARE(fieldsOf(profile.problems()), QString(u"options." + name));
}

void ProfileTest::anOptionCannotBeSetTwice()
{
    Profile profile = goodProfile();
    profile.options = {{u"Compression"_s, u"yes"_s}, {u"compression"_s, u"no"_s}};
    QCOMPARE(fieldsOf(profile.problems()), u"options.compression"_s);
}

void ProfileTest::theFailureIsTheFirstProblem()
{
    Profile profile = goodProfile();
    QCOMPARE(profile.failure(), std::nullopt);
    profile.destination = u"h:0"_s;
    profile.idleSeconds = -1;
    const std::optional<Failure> failure = profile.failure();
    QVERIFY(failure);
    QCOMPARE(failure->kind, FailureKind::InvalidProfile);
    QCOMPARE(failure->message, QString(u"destination: " + profile.problems().first().message));
}

void ProfileTest::whatWaitsForConsentCanBeSaved()
{
    Profile profile = goodProfile();
    profile.disabledConfigFile = u"/c"_s;
    QVERIFY(profile.failure());
    QCOMPARE(profile.savingFailure(), std::nullopt);
    profile.idleSeconds = -1;
    QVERIFY(profile.savingFailure());
    QVERIFY(profile.savingFailure()->message.startsWith(u"idleSeconds: "));
}

void ProfileTest::aNewProfileHasAnIdOfItsOwn()
{
    QSet<QString> ids;
    for (int i = 0; i < 100; ++i)
        ids.insert(Profile::create(u"a"_s, u"b"_s).id);
    QCOMPARE(ids.size(), 100);
    QVERIFY(!ids.contains(QString()));
    const Profile profile = Profile::create(u"a"_s, u"b"_s);
    QCOMPARE(profile.name, u"a"_s);
    QCOMPARE(profile.destination, u"b"_s);
    QCOMPARE(profile.start, StartMode::OnDemand);
    QVERIFY(profile.problems().isEmpty());
}

void ProfileTest::startModesHaveStableNames()
{
    QCOMPARE(startModeName(StartMode::Manual), u"manual"_s);
    QCOMPARE(startModeName(StartMode::OnDemand), u"on-demand"_s);
    QCOMPARE(startModeName(StartMode::Always), u"always"_s);
    for (const StartMode mode : {StartMode::Manual, StartMode::OnDemand, StartMode::Always})
        QCOMPARE(startModeFromName(startModeName(mode)), mode);
    for (const QString &name : {QString(), u"Manual"_s, u"on demand"_s, u"never"_s})
        QVERIFY(!startModeFromName(name));
}

QTEST_APPLESS_MAIN(ProfileTest)
#include "tst_profile.moc"
