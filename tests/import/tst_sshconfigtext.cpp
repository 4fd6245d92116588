// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/config/sshcommand.h"
#include "core/import/foreignconfig.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

/// What ssh itself makes of "host" in the configuration: the user; empty if it refuses the file.
QString userBySsh(const QByteArray &config, const QString &folder)
{
    QFile file(folder + u"/config");
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return {};
    file.write(config);
    file.close();
    QProcess ssh;
    ssh.start(findSshProgram(), {u"-G"_s, u"-F"_s, file.fileName(), u"--"_s, u"host"_s});
    if (!ssh.waitForFinished() || ssh.exitCode() != 0)
        return {};
    const QStringList lines = QString::fromUtf8(ssh.readAllStandardOutput()).split(u'\n');
    const QStringList users = lines.filter(QRegularExpression(u"^user "_s));
    return users.value(0).mid(5);
}

/// The same read by hand; empty if a line cannot be taken, or nothing is said.
QString userByHand(const QByteArray &config)
{
    const ForeignConfig foreign(config);
    if (!foreign.problems().isEmpty())
        return {};
    const QList<ConfigLine> lines = foreign.linesFor(u"host"_s);
    for (const ConfigLine &line : lines) {
        if (line.keyword == u"user" && line.arguments.size() == 1)
            return line.arguments.first();
    }
    return {};
}

} // namespace

class SshConfigTextTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void linesAreReadAsSshReadsThem_data();
    void linesAreReadAsSshReadsThem();
    void linesAreSplit_data();
    void linesAreSplit();
    void patternsMatchAsInSsh_data();
    void patternsMatchAsInSsh();
    void starsTakeNoExponentialTime();
    void commandsKeepTheirComments();
    void foreignWordsAreMadeHarmless_data();
    void foreignWordsAreMadeHarmless();
    void hostsAreListed_data();
    void hostsAreListed();
    void matchBlocksAreSkippedAndNamed_data();
    void matchBlocksAreSkippedAndNamed();
};

void SshConfigTextTest::linesAreReadAsSshReadsThem_data()
{
    QTest::addColumn<QByteArray>("config");
    // Empty: ssh refuses the file, and so is the line refused by hand.
    QTest::addColumn<QString>("user");
    const auto row = [](const char *name, const QByteArray &config, const char *user) {
        QTest::newRow(name) << config << QString::fromUtf8(user);
    };
    row("plain", "Host host\n  User u\n", "u");
    row("equals", "Host=host\nUser=u\n", "u");
    row("equals with spaces", "Host = host\nUser  =  u\n", "u");
    row("equals before the keyword", "Host host\n=User u\n", "u");
    row("tabs", "Host\thost\n\t\tUser\tu\t\n", "u");
    row("no line end at the end", "Host host\nUser u", "u");
    row("carriage returns", "Host host\r\nUser u\r\n", "u");
    row("form feed at a line's end", "Host host\nUser u\f\n", "u");
    row("form feed before a keyword", "Host host\n\fUser u\n", "");
    row("empty lines", "\n\nHost host\n\n\n  User u\n\n", "u");
    row("lines of spaces", "   \nHost host\n \t \nUser u\n", "u");
    row("comments", "# a\nHost host\n  # User x\n#User y\nUser u\n", "u");
    row("comment behind a value", "Host host\nUser u # x\n", "u");
    row("comment behind a host", "Host host # other\nUser u\n", "u");
    row("comment behind quotes", "Host host\nUser \"u\" #x\n", "u");
    row("number sign within a word", "Host host\nUser u#v\n", "u#v");
    row("keyword in capitals", "HOST host\nUSER u\n", "u");
    row("keyword in small letters", "host host\nuser u\n", "u");
    row("quoted value", "Host host\nUser \"u\"\n", "u");
    row("quoted host", "Host \"host\"\nUser u\n", "u");
    row("quoted keyword", "Host host\n\"User\" u\n", "u");
    row("single quotes", "Host host\nUser 'u'\n", "u");
    row("quotes within a word", "Host host\nUser u\"v\"w\n", "uvw");
    row("escaped quote", "Host host\nUser u\\\"v\n", "u\"v");
    row("escaped backslash", "Host host\nUser u\\\\v\n", "u\\v");
    row("backslash before a letter", "Host host\nUser u\\v\n", "u\\v");
    row("single quote in double quotes", "Host host\nUser \"u'v\"\n", "u'v");
    row("quote that is not closed", "Host host\nUser \"u\n", "");
    row("single quote that is not closed", "Host host\nUser 'u\n", "");
    row("value missing", "Host host\nUser\n", "");
    row("host missing", "Host\nUser u\n", "");
    row("equals and nothing", "Host host\nUser =\n", "");
    row("first value wins", "Host host\nUser u\nUser v\n", "u");
    row("first block wins", "Host host\nUser u\nHost host\nUser v\n", "u");
    row("value before any block", "User u\nHost host\nUser v\n", "u");
    row("other blocks do not count", "Host other\nUser v\nHost host\nUser u\n", "u");
    row("several hosts on a line", "Host a b host c\nUser u\n", "u");
    row("star", "Host *\nUser u\n", "u");
    row("star in the middle", "Host h*t\nUser u\n", "u");
    row("question marks", "Host h??t\nUser u\n", "u");
    row("too many question marks", "Host host?\nUser v\nHost *\nUser u\n", "u");
    row("negated alone", "Host !other\nUser v\nHost *\nUser u\n", "u");
    row("negated after a match", "Host * !host\nUser v\nHost *\nUser u\n", "u");
    row("negated before a match", "Host !host *\nUser v\nHost *\nUser u\n", "u");
    row("negated pattern", "Host * !h*\nUser v\nHost *\nUser u\n", "u");
    row("negated other", "Host * !other\nUser u\n", "u");
    row("capitals differ", "Host HOST\nUser v\nHost host\nUser u\n", "u");
    row("commas do not separate", "Host a,host\nUser v\nHost host\nUser u\n", "u");
    row("quoted hosts with spaces", "Host \"host a\"\nUser v\nHost host\nUser u\n", "u");
    row("defaults at the end", "Host host\nPort 1\nHost *\nUser u\n", "u");
    row("match all", "Host other\nUser v\nMatch all\nUser u\n", "u");
    row("match host", "Match host host\nUser u\n", "u");
    row("match host in a list", "Match host a,h*\nUser u\n", "u");
    row("match host not", "Match host a,!host\nUser v\nMatch all\nUser u\n", "u");
    row("match originalhost", "Host host\nHostName x\nMatch originalhost host\nUser u\n", "u");
    row("match host by its name", "Host host\nHostName x\nMatch host x\nUser u\n", "u");
    row("match host by its alias",
        "Host host\nHostName x\nMatch host host\nUser v\nMatch all\n"
        "User u\n",
        "u");
    row("match host capitals", "Match host HOST\nUser u\n", "u");
    row("non-ASCII comment", "# gr\xc3\xbc\xc3\x9f\nHost host\nUser u\n", "u");
    row("non-ASCII value", "Host host\nUser \xc3\xbc\n", "\xc3\xbc");
    row("indented host", "   Host host\n User u\n", "u");
    row("equals glued to quotes", "Host host\nUser=\"u\"\n", "u");
    row("equals within a value", "Host host\nUser a=b\n", "a=b");
    row("value that begins with equals", "Host host\nUser ==u\n", "=u");
    row("escaped space", "Host host\nUser u\\ v\n", "u v");
    row("trailing backslash", "Host host\nUser u\\\n", "u\\");
    row("empty quotes for a host", "Host \"\"\nUser u\n", "");
    row("star matches nothing", "Host host*\nUser u\n", "u");
    row("two stars", "Host **st\nUser u\n", "u");
}

void SshConfigTextTest::linesAreReadAsSshReadsThem()
{
    QFETCH(QByteArray, config);
    QFETCH(QString, user);
    QCOMPARE(userByHand(config), user);
    QCOMPARE(userBySsh(config, m_folder.path()), user);
}

void SshConfigTextTest::linesAreSplit_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("fine");
    const auto row = [](const char *name, const QByteArray &text, const QStringList &arguments,
                        bool fine = true) { QTest::newRow(name) << text << arguments << fine; };
    row("two words", "LocalForward 1 b:2", {u"1"_s, u"b:2"_s});
    row("quotes", "LocalForward \"a b\" 'c d'", {u"a b"_s, u"c d"_s});
    row("empty word", "Host \"\"", {QString()});
    row("mark at the start", "\xef\xbb\xbfUser u", {u"u"_s});
    row("not UTF-8", "User \xff", {u"\uFFFD"_s});
    row("a zero", QByteArray("User a\0b", 8), {}, false);
    row("a bell", "User a\ab", {}, false);
    row("escape", "User \x1b[31m", {}, false);
    row("a line too long", "User " + QByteArray(9000, 'a'), {}, false);
    row("a megabyte", "User " + QByteArray(1 << 20, 'a'), {}, false);
    row("keyword only", "User", {}, false);
    row("quote only", "User \"", {}, false);
    row("binary", QByteArray("\x01\x02\x03\x04", 4), {}, false);
}

void SshConfigTextTest::linesAreSplit()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, arguments);
    QFETCH(bool, fine);
    const QList<ConfigLine> lines = readConfigLines(text);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().problem.isEmpty(), fine);
    if (fine)
        QCOMPARE(lines.first().arguments, arguments);
}

void SshConfigTextTest::patternsMatchAsInSsh_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *text, const char *pattern, bool matches) {
        QTest::newRow(pattern) << QString::fromLatin1(text) << QString::fromLatin1(pattern)
                               << matches;
    };
    row("abc", "abc", true);
    row("abc", "ab", false);
    row("abc", "abcd", false);
    row("abc", "*", true);
    row("abc", "a*c*", true);
    row("abcbc", "a*bc", true);
    row("abc", "?b?", true);
    row("abc", "*?*?*?*", true);
    row("abc", "*?*?*?*?*", false);
    row("a.example", "*.example", true);
    row("aexample", "*.example", false);
    row("abc", "", false);
    QTest::newRow("nothing") << QString() << QString() << true;
    QTest::newRow("star for nothing") << QString() << u"*"_s << true;
}

void SshConfigTextTest::patternsMatchAsInSsh()
{
    QFETCH(QString, text);
    QFETCH(QString, pattern);
    QFETCH(bool, matches);
    QCOMPARE(matchesPattern(text, pattern), matches);
}

void SshConfigTextTest::starsTakeNoExponentialTime()
{
    QElapsedTimer timer;
    timer.start();
    const QString pattern = u"*a"_s.repeated(100) + u'b';
    QVERIFY(!matchesPattern(QString(200, u'a'), pattern));
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

void SshConfigTextTest::commandsKeepTheirComments()
{
    const ConfigLine line = readConfigLines("ProxyCommand nc \"%h\" 22 # x").value(0);
    QCOMPARE(line.text, u"nc \"%h\" 22 # x"_s);
    QCOMPARE(line.value, u"nc \"%h\" 22"_s);
    QCOMPARE(line.arguments, QStringList({u"nc"_s, u"%h"_s, u"22"_s}));
}

void SshConfigTextTest::foreignWordsAreMadeHarmless_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("harmless");
    QTest::newRow("plain") << u"Grüße, 世界"_s << u"Grüße, 世界"_s;
    QTest::newRow("escape") << u"\x1b[2J"_s << uR"(\x1b[2J)"_s;
    QTest::newRow("line end") << u"a\nb"_s << uR"(a\x0ab)"_s;
    QTest::newRow("direction") << u"a\u202Eb"_s << uR"(a\u{202e}b)"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << uR"(a\u{2028}b)"_s;
    QTest::newRow("C1") << u"\u009b31m"_s << uR"(\x9b31m)"_s;
    QTest::newRow("long") << QString(300, u'x') << QString(200, u'x') + u'…';
}

void SshConfigTextTest::foreignWordsAreMadeHarmless()
{
    QFETCH(QString, text);
    QFETCH(QString, harmless);
    QCOMPARE(printable(text), harmless);
}

void SshConfigTextTest::hostsAreListed_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QStringList>("hosts");
    const auto row = [](const char *name, const QByteArray &config, const QStringList &hosts) {
        QTest::newRow(name) << config << hosts;
    };
    row("none", "User u\n", {});
    row("patterns are not hosts", "Host * a? !b *.c d\n", {u"d"_s});
    row("each once", "Host a b\nHost b c\nHost a\n", {u"a"_s, u"b"_s, u"c"_s});
    row("quotes", "Host \"a b\" 'c'\n", {u"a b"_s, u"c"_s});
    row("match names none", "Match host a\nUser u\n", {});
    row("broken line names none", "Host a \"b\nHost c\n", {u"c"_s});
    row("include is not followed", "Include /etc/ssh/ssh_config\nHost a\n", {u"a"_s});
    row("pattern too long", "Host " + QByteArray(300, 'a') + "\nHost c\n", {u"c"_s});
}

void SshConfigTextTest::hostsAreListed()
{
    QFETCH(QByteArray, config);
    QFETCH(QStringList, hosts);
    QCOMPARE(ForeignConfig(config).hosts(), hosts);
}

void SshConfigTextTest::matchBlocksAreSkippedAndNamed_data()
{
    QTest::addColumn<QByteArray>("match");
    for (const char *match :
         {"Match exec true", "Match exec \"true\"", "Match host host exec true", "Match user root",
          "Match localuser root", "Match final", "Match canonical", "Match host host user root",
          "Match !exec true", "Match exec=true", "Match final all", "Match nonsense x",
          "Match tagged x", "Match host", "Match \"exec", "Match all exec true"})
        QTest::newRow(match) << QByteArray(match);
}

void SshConfigTextTest::matchBlocksAreSkippedAndNamed()
{
    QFETCH(QByteArray, match);
    const ForeignConfig config("Host host\nPort 1\n" + match + "\nUser v\nHost host\nUser u\n");
    QCOMPARE(config.problems().size(), 1);
    QVERIFY2(config.problems().first().startsWith(u"line 3: "),
             qPrintable(config.problems().first()));
    QStringList keywords;
    const QList<ConfigLine> lines = config.linesFor(u"host"_s);
    for (const ConfigLine &line : lines)
        keywords << line.keyword + u' ' + line.value;
    QCOMPARE(keywords, QStringList({u"port 1"_s, u"user u"_s}));
}

QTEST_GUILESS_MAIN(SshConfigTextTest)
#include "tst_sshconfigtext.moc"
