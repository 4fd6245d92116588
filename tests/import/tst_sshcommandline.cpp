// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/import/importreport.h"
#include "core/import/others/shellwords.h"
#include "core/import/others/sshcommandline.h"

#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

ImportItem itemOf(const QString &command, const QString &folder = {})
{
    const Result<ForeignTunnel> tunnel = tunnelFromCommand(command, folder);
    if (tunnel)
        return tunnel->item();
    ImportItem none;
    none.outcome = ImportItem::Outcome::Refused;
    none.reason = tunnel.failure().message;
    return none;
}

/// What of a profile a command decides, in one line.
QString flatProfile(const Profile &profile)
{
    QStringList parts{profile.destination};
    if (!profile.jumpHosts.isEmpty())
        parts << u"via " + profile.jumpHosts.join(u'+');
    if (!profile.identityFile.isEmpty())
        parts << u"key " + profile.identityFile;
    if (!profile.disabledConfigFile.isEmpty())
        parts << u"disabled file " + profile.disabledConfigFile;
    for (auto option = profile.options.begin(); option != profile.options.end(); ++option)
        parts << option.key() + u'=' + option.value();
    const auto &disabled = profile.disabledOptions;
    for (auto option = disabled.begin(); option != disabled.end(); ++option)
        parts << u"disabled " + option.key() + u'=' + option.value();
    for (const EndpointSettings &endpoint : profile.endpoints)
        parts << endpointText(endpoint);
    return parts.join(u" | ");
}

} // namespace

class SshCommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreThoseOfAShell_data();
    void wordsAreThoseOfAShell();
    void aCommandBecomesAProfile_data();
    void aCommandBecomesAProfile();
    void whatIsLeftOutIsNamed_data();
    void whatIsLeftOutIsNamed();
    void whatCannotBeIsRefused_data();
    void whatCannotBeIsRefused();
    void noSecretIsKept();
    void anSshConfigIsNoScript();
};

void SshCommandLineTest::wordsAreThoseOfAShell_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isPlain");
    const auto row = [](const char *name, const QString &text, const QString &words,
                        bool isPlain = true) { QTest::newRow(name) << text << words << isPlain; };
    row("spaces", u"  a \t b  "_s, u"a|b"_s);
    row("single quotes", u"a 'b \"c\" $d' e"_s, u"a|b \"c\" $d|e"_s);
    row("double quotes", u"\"a 'b' \\\"c\\\" \\n \\$x\""_s, u"a 'b' \"c\" \\n $x"_s);
    row("nothing in quotes", u"a '' b"_s, u"a||b"_s);
    row("joined quotes", u"-o'A b'\"c\"d"_s, u"-oA bcd"_s);
    row("backslash", u"a\\ b \\'"_s, u"a b|'"_s);
    row("line goes on", u"a \\\n  b\\\r\nc"_s, u"a|bc"_s);
    row("comment", u"a b#c # d 'e"_s, u"a|b#c"_s);
    row("background", u"a &"_s, u"a"_s);
    row("redirections", u"a >/dev/null 2>&1 b </dev/null >>c &>d"_s, u"a|b"_s);
    row("several", u"a; b && c | d\ne"_s, u"a / b / c / d / e"_s);
    row("variable", u"a $b"_s, u"a|$b"_s, false);
    row("variable in quotes", u"a \"$b\""_s, u"a|$b"_s, false);
    row("substitution", u"a `b`"_s, u"a|`b`"_s, false);
    row("a prompt", u"$ a $"_s, u"$|a|$"_s);
    row("open quote", u"a 'b"_s, u"a|b"_s, false);
    row("backslash at the end", u"a \\"_s, u"a|\\"_s);
}

void SshCommandLineTest::wordsAreThoseOfAShell()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    QFETCH(const bool, isPlain);
    QStringList commands;
    bool allPlain = true;
    for (const ShellCommand &command : shellCommands(text)) {
        commands << command.words.join(u'|');
        allPlain = allPlain && command.problem.isEmpty();
    }
    QCOMPARE(commands.join(u" / "), words);
    QCOMPARE(allPlain, isPlain);
}

void SshCommandLineTest::aCommandBecomesAProfile_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("profile");
    const auto row = [](const char *name, const QString &command, const QString &profile) {
        QTest::newRow(name) << command << profile;
    };
    row("local", u"ssh -N -L 5432:db:5433 me@bastion"_s,
        u"me@bastion | forward 127.0.0.1:5432 -> db:5433"_s);
    row("local, address", u"ssh -NL 127.0.0.2:5432:db:5433 bastion"_s,
        u"bastion | forward 127.0.0.2:5432 -> db:5433"_s);
    row("local, everybody", u"ssh -gfN -L5432:db:5433 bastion"_s,
        u"bastion | forward *:5432 -> db:5433"_s);
    row("local, IPv6", u"ssh -N -L '[::1]:5432:[fe80::1]:5433' bastion"_s,
        u"bastion | forward [::1]:5432 -> [fe80::1]:5433"_s);
    row("Unix sockets", u"ssh -N -L /tmp/a.sock:/var/run/docker.sock bastion"_s,
        u"bastion | forward /tmp/a.sock -> /var/run/docker.sock"_s);
    row("port to a Unix socket", u"ssh -N -L 8080:/var/run/docker.sock bastion"_s,
        u"bastion | forward 127.0.0.1:8080 -> /var/run/docker.sock"_s);
    row("dynamic", u"ssh -N -D 1080 -D localhost:1081 bastion"_s,
        u"bastion | socks 127.0.0.1:1080 | socks localhost:1081"_s);
    row("remote", u"ssh -N -R 8080:localhost:3000 bastion"_s,
        u"bastion | reverse 127.0.0.1:8080 -> localhost:3000"_s);
    row("remote proxy", u"ssh -N -R 1080 -R 127.0.0.1:1081 bastion"_s,
        u"bastion | reverse-socks 127.0.0.1:1080 | reverse-socks 127.0.0.1:1081"_s);
    row("options behind the host", u"ssh bastion -N -p 2222 -l me -L 1:db:2"_s,
        u"me@bastion:2222 | forward 127.0.0.1:1 -> db:2"_s);
    row("the host's user wins", u"ssh -l other me@bastion -N"_s, u"me@bastion"_s);
    row("of a URL, -p wins", u"ssh -N -p 22 ssh://me@bastion:2222"_s, u"me@bastion:22"_s);
    row("URL", u"ssh -N ssh://me@[::1]:2222"_s, u"me@[::1]:2222"_s);
    row("the first port counts", u"ssh -o Port=5 -p 6 bastion"_s, u"bastion:5"_s);
    row("dashes", u"ssh -N -- bastion"_s, u"bastion"_s);
    row("jump hosts", u"ssh -N -J me@gate:2222,inner bastion"_s,
        u"bastion | via me@gate:2222+inner"_s);
    row("key and options",
        u"ssh -i ~/.ssh/k -C -4 -o 'ServerAliveInterval 30' -oIdentitiesOnly=yes b"_s,
        u"b | key ~/.ssh/k | AddressFamily=inet | Compression=yes | IdentitiesOnly=yes | "
        "ServerAliveInterval=30"_s);
    row("relative key", u"ssh -i k b"_s, u"b | key /home/me/k"_s);
    row("programs wait for consent",
        u"ssh -o ProxyCommand='nc -x p %h %p' -o KnownHostsCommand=/bin/x -I /lib/p11.so b"_s,
        u"b | disabled KnownHostsCommand=/bin/x | disabled PKCS11Provider=/lib/p11.so | disabled "
        "ProxyCommand=nc -x p %h %p"_s);
    row("so does a configuration file", u"ssh -F cfg b"_s, u"b | disabled file /home/me/cfg"_s);
    row("autossh", u"AUTOSSH_PORT=0 autossh -M 0 -f -N -L 1:db:2 b"_s,
        u"b | forward 127.0.0.1:1 -> db:2"_s);
    row("autossh, joined", u"autossh -M0 -fND 1080 b"_s, u"b | socks 127.0.0.1:1080"_s);
    row("with a prompt before it", u"$ ssh -N -D 1080 b"_s, u"b | socks 127.0.0.1:1080"_s);
    row("full path, background", u"exec /usr/bin/ssh -N -D 1080 b >/dev/null 2>&1 &"_s,
        u"b | socks 127.0.0.1:1080"_s);
    row("nohup, lines", u"nohup ssh -N \\\n -D 1080 \\\n b"_s, u"b | socks 127.0.0.1:1080"_s);
}

void SshCommandLineTest::aCommandBecomesAProfile()
{
    QFETCH(const QString, command);
    QFETCH(const QString, profile);
    const ImportItem item = itemOf(command, u"/home/me"_s);
    QVERIFY2(item.outcome == ImportItem::Outcome::New, qPrintable(item.reason));
    QCOMPARE(flatProfile(item.profile), profile);
    QCOMPARE(item.leftOut, QStringList());
}

void SshCommandLineTest::whatIsLeftOutIsNamed_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("named");
    QTest::newRow("a command") << u"ssh -L 1:a:2 b top -b"_s << u"\"top -b\""_s;
    QTest::newRow("flags") << u"ssh -AX -t -S /tmp/s b"_s << u"-A, -X, -t, -S /tmp/s"_s;
    QTest::newRow("autossh's port") << u"autossh -M 20000 -N b"_s << u"-M 20000"_s;
    QTest::newRow("sshpass") << u"sshpass -p x ssh b"_s << u"sshpass"_s;
    QTest::newRow("a bad forward") << u"ssh -L nonsense b"_s << u"LocalForward nonsense"_s;
    QTest::newRow("a bad option") << u"ssh -o 'A \"' b"_s << u"quote"_s;
    QTest::newRow("no check of host keys")
        << u"ssh -o StrictHostKeyChecking="_s + u"no b"_s << u"StrictHostKeyChecking"_s;
    QTest::newRow("an unknown option") << u"ssh -o Frobnicate=1 b"_s << u"frobnicate"_s;
}

void SshCommandLineTest::whatIsLeftOutIsNamed()
{
    QFETCH(const QString, command);
    QFETCH(const QString, named);
    const ImportItem item = itemOf(command);
    QVERIFY2(item.outcome == ImportItem::Outcome::New, qPrintable(item.reason));
    QCOMPARE(item.profile.destination, u"b"_s);
    QVERIFY2(item.leftOut.join(u'\n').contains(named), qPrintable(item.leftOut.join(u'\n')));
}

void SshCommandLineTest::whatCannotBeIsRefused_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << u" \n"_s << u"no command"_s;
    QTest::newRow("another program") << u"curl x"_s << u"\"curl\" is no command of ssh"_s;
    QTest::newRow("two") << u"ssh a; ssh b"_s << u"several"_s;
    QTest::newRow("no server") << u"ssh -N -L 1:a:2"_s << u"names no server"_s;
    QTest::newRow("a variable") << u"ssh $HOST"_s << u"\"$\""_s;
    QTest::newRow("a substitution") << u"ssh -p `cat p` b"_s << u"\"`\""_s;
    QTest::newRow("an unknown option") << u"ssh -Z b"_s << u"-Z"_s;
    QTest::newRow("no value") << u"ssh b -L"_s << u"-L has no value"_s;
    QTest::newRow("one connection") << u"ssh -W db:5432 b"_s << u"culvert connect"_s;
    QTest::newRow("another use") << u"ssh -O exit b"_s << u"-O exit"_s;
    QTest::newRow("a port too high") << u"ssh -p 70000 b"_s << u"65535"_s;
    QTest::newRow("a host that is an option")
        << u"ssh -- -oProxyCommand=x"_s << u"must not begin"_s;
}

void SshCommandLineTest::whatCannotBeIsRefused()
{
    QFETCH(const QString, command);
    QFETCH(const QString, reason);
    const ImportItem item = itemOf(command);
    QCOMPARE(item.outcome, ImportItem::Outcome::Refused);
    QVERIFY2(item.reason.contains(reason), qPrintable(item.reason));
}

void SshCommandLineTest::noSecretIsKept()
{
    for (const QString &command :
         {u"sshpass -p s3cret ssh b"_s, u"sshpass -ps3cret ssh b"_s,
          u"SSHPASS=s3cret sshpass -e ssh b"_s, u"sshpass -v -p s3cret /usr/bin/ssh b"_s}) {
        const ForeignFile file = tunnelsFromCommands(command);
        QCOMPARE(file.tunnels.size(), 1);
        const ImportItem item = file.tunnels.first().item();
        QCOMPARE(item.profile.destination, u"b"_s);
        QVERIFY(!(item.leftOut + item.warnings + file.notes).join(u' ').contains(u"s3cret"));
    }
}

void SshCommandLineTest::anSshConfigIsNoScript()
{
    QVERIFY(!hasSshCommands(u"Host a\n  ProxyCommand cat x | ssh gate nc %h %p\n"_s));
    QVERIFY(!hasSshCommands(u"Host ssh\nUser me\n"_s));
    QVERIFY(hasSshCommands(u"# mine\nif true\nthen ssh -N b\nfi\n"_s));
}

QTEST_APPLESS_MAIN(SshCommandLineTest)
#include "tst_sshcommandline.moc"
