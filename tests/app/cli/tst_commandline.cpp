// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/commandline.h"
#include "app/cli/profileoptions.h"
#include "app/verbs/displaywidth.h"
#include "app/verbs/helptext.h"

#include <QProcess>
#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

/// What arguments mean, without a program.
class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void argumentsMean_data();
    void argumentsMean();
    void wrongUsageIsNamed_data();
    void wrongUsageIsNamed();
    void requestSurvivesItsWay();
    void helpNamesEveryVerb();
    void helpTeaches_data();
    void helpTeaches();
    void addMakesAProfile_data();
    void addMakesAProfile();
    void addRefuses_data();
    void addRefuses();
    void addWarnsAboutOpenDoors();

private:
    static VerbRequest add(const QStringList &arguments)
    {
        const Result<CommandLine> line = CommandLine::parse(QStringList{u"add"_s} + arguments);
        return line ? line->request : VerbRequest{};
    }
};

void CommandLineTest::argumentsMean_data()
{
    using Mode = CommandLine::Mode;
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("demo");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("options");
    const auto row = [](const char *text, Mode mode, bool demo = false, const char *verb = "",
                        const QStringList &arguments = {}, const QStringList &options = {}) {
        QTest::newRow(text) << QString::fromLatin1(text) << static_cast<int>(mode) << demo
                            << QString::fromLatin1(verb) << arguments << options;
    };
    const QString name = u"work"_s;
    row("", Mode::Window);
    row("--demo", Mode::Window, true);
    row("--headless", Mode::Headless);
    row("--demo --headless", Mode::Headless, true);
    row("--headless --demo", Mode::Headless, true);
    row("--headless --background", Mode::Headless);
    row("--help", Mode::Help);
    row("-h", Mode::Help);
    row("up --help", Mode::Help, false, "up");
    row("up -h", Mode::Help, false, "up");
    row("up work --nonsense=1 --help", Mode::Help, false, "up");
    row("help", Mode::Help);
    row("help up", Mode::Help, false, "up");
    row("--version", Mode::Version);
    row("-V", Mode::Version);
    row("--complete up w", Mode::Complete, false, "complete", {u"up"_s, u"w"_s});
    row("list", Mode::Verb, false, "list");
    row("--demo status", Mode::Verb, true, "status");
    row("status work", Mode::Verb, false, "status", {name});
    row("status --json", Mode::Verb, false, "status", {}, {u"json="_s});
    row("status --json work", Mode::Verb, false, "status", {name}, {u"json="_s});
    row("up work --wait", Mode::Verb, false, "up", {name}, {u"wait="_s});
    row("up work --wait=5", Mode::Verb, false, "up", {name}, {u"wait=5"_s});
    row("up work home", Mode::Verb, false, "up", {name, u"home"_s});
    row("up -- --odd", Mode::Verb, false, "up", {u"--odd"_s});
    row("add --from ssh", Mode::Verb, false, "add", {}, {u"from=ssh"_s});
    row("add h --socks 0 --socks=1", Mode::Verb, false, "add", {u"h"_s},
        {u"socks=0"_s, u"socks=1"_s});
    row("import", Mode::Verb, false, "import");
    row("import - --dry-run --trust", Mode::Verb, false, "import", {u"-"_s},
        {u"dry-run="_s, u"trust="_s});
    row("import --host a --host=b --config-file c", Mode::Verb, false, "import", {},
        {u"config-file=c"_s, u"host=a"_s, u"host=b"_s});
    row("export --ssh-config work", Mode::Verb, false, "export", {name}, {u"ssh-config="_s});
    row("up --all", Mode::Verb, false, "up", {}, {u"all="_s});
    row("remove a b", Mode::Verb, false, "remove", {u"a"_s, u"b"_s});
    row("rename a b", Mode::Verb, false, "rename", {u"a"_s, u"b"_s});
    row("add h --allow-other-users=no", Mode::Verb, false, "add", {u"h"_s},
        {u"allow-other-users=no"_s});
    row("close 17 18", Mode::Verb, false, "close", {u"17"_s, u"18"_s});
    row("quit", Mode::Verb, false, "quit");
    row("run work", Mode::Verb, false, "run", {name});
    row("run work ls -l --json -- x", Mode::Verb, false, "run",
        {name, u"ls"_s, u"-l"_s, u"--json"_s, u"--"_s, u"x"_s});
    row("run work -- ls --help", Mode::Verb, false, "run", {name, u"ls"_s, u"--help"_s});
    row("run work ls --help", Mode::Verb, false, "run", {name, u"ls"_s, u"--help"_s});
    row("run work --dns ns -- -odd", Mode::Verb, false, "run", {name, u"-odd"_s}, {u"dns=ns"_s});
    row("run --proxy-env work env", Mode::Verb, false, "run", {name, u"env"_s}, {u"proxy-env="_s});
    row("run --help", Mode::Help, false, "run");
    row("run work --help", Mode::Help, false, "run");
}

void CommandLineTest::argumentsMean()
{
    QFETCH(QString, text);
    QFETCH(int, mode);
    QFETCH(bool, demo);
    QFETCH(QString, verb);
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, options);
    const Result<CommandLine> line = CommandLine::parse(text.split(u' ', Qt::SkipEmptyParts));
    QVERIFY(line);
    QCOMPARE(static_cast<int>(line->mode), mode);
    QCOMPARE(line->demo, demo);
    QCOMPARE(line->request.verb, verb);
    QCOMPARE(line->request.arguments, arguments);
    QStringList flat;
    for (auto option = line->request.options.begin(); option != line->request.options.end();
         ++option) {
        for (const QString &value : option.value())
            flat.append(option.key() + u'=' + value);
    }
    QCOMPARE(flat, options);
}

void CommandLineTest::wrongUsageIsNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown verb") << "fly"
                                  << "fly";
    QTest::newRow("unknown option") << "--fly"
                                    << "--fly";
    QTest::newRow("unknown option of a verb") << "up work --fly"
                                              << "--fly";
    QTest::newRow("another verb's option") << "down work --wait"
                                           << "--wait";
    QTest::newRow("short option") << "up -x"
                                  << "-x";
    QTest::newRow("nothing to start") << "up"
                                      << "up";
    QTest::newRow("nothing to close") << "close"
                                      << "close";
    QTest::newRow("too much") << "edit a b"
                              << "b";
    QTest::newRow("names beside --all") << "up a --all"
                                        << "--all";
    QTest::newRow("help of what is not there") << "help fly"
                                               << "fly";
    QTest::newRow("a verb that is nearly one") << "stauts"
                                               << "\"status\"";
    QTest::newRow("the place of help") << "up --fly"
                                       << "culvert help up";
    QTest::newRow("two files") << "import a b"
                               << "b";
    QTest::newRow("value missing") << "add h --socks"
                                   << "--socks";
    QTest::newRow("value too many") << "status --json=1"
                                    << "--json";
    QTest::newRow("nothing to run through") << "run"
                                            << "run";
    QTest::newRow("a command and a destination") << "add h --from ssh"
                                                 << "--from";
    QTest::newRow("background alone") << "--background"
                                      << "--headless";
    QTest::newRow("background with a verb") << "--background list"
                                            << "--headless";
    QTest::newRow("headless with a verb") << "--headless up work"
                                          << "--headless";
}

void CommandLineTest::wrongUsageIsNamed()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    const Result<CommandLine> line = CommandLine::parse(text.split(u' '));
    QVERIFY(!line);
    QVERIFY2(line.failure().message.contains(named), qPrintable(line.failure().message));
    QVERIFY(!line.failure().message.contains(u'\n'));
}

void CommandLineTest::requestSurvivesItsWay()
{
    const VerbRequest request = add({u"h"_s, u"--socks"_s, u"0"_s, u"--name=a \"b\""_s});
    QCOMPARE(VerbRequest::fromJson(request.toJson()), std::optional(request));
    QCOMPARE(VerbRequest::fromJson({}), std::nullopt);
}

void CommandLineTest::helpNamesEveryVerb()
{
    for (const int columns : {60, 80, 200}) {
        const QString help = helpText(columns);
        for (const VerbSyntax &verb : allVerbs())
            QVERIFY2(help.contains(u"culvert %1"_s.arg(QLatin1String(verb.name))), verb.name);
        for (const QString &line : help.split(u'\n'))
            QVERIFY2(displayWidth(line) <= columns, qPrintable(line));
    }
}

void CommandLineTest::helpTeaches_data()
{
    QTest::addColumn<QString>("name");
    for (const VerbSyntax &verb : allVerbs())
        QTest::newRow(verb.name) << QString::fromLatin1(verb.name);
}

void CommandLineTest::helpTeaches()
{
    QFETCH(QString, name);
    const VerbSyntax &verb = *findVerb(name);
    const QString help = helpText(verb, 60);
    // Examples first, of this verb.
    QVERIFY(!verb.examples.empty());
    const qsizetype examples = help.indexOf(u"Examples:");
    const qsizetype usage = help.indexOf(u"Usage: culvert " + name);
    QVERIFY(examples > 0);
    QVERIFY(usage > examples);
    for (const VerbExample &example : verb.examples)
        QVERIFY2(QString::fromUtf8(example.command).contains(u"culvert " + name), example.command);
    for (const OptionSyntax &option : verb.options) {
        QVERIFY2(help.contains(u"  " + optionUsage(option)), option.name);
        QVERIFY2(qstrlen(option.purpose) > 0, option.name);
        const bool takesValue = option.value != OptionSyntax::Value::None;
        QCOMPARE(qstrlen(option.placeholder) > 0, takesValue);
    }
    // Nothing of other verbs.
    QVERIFY(!help.contains(name == u"up" ? u"culvert down" : u"culvert up "));
    // An example that is shown parses.
    for (const VerbExample &example : verb.examples) {
        QString line = QString::fromUtf8(example.command);
        if (line.contains(u'|') || line.contains(u'>') || !line.startsWith(u"culvert "))
            continue;
        const QStringList words = QProcess::splitCommand(line.replace(u'\'', u'"')).mid(1);
        const Result<CommandLine> parsed = CommandLine::parse(words);
        QVERIFY2(parsed, example.command);
        QCOMPARE(parsed->request.verb, name == u"help" ? u"up"_s : name);
    }
}

void CommandLineTest::addMakesAProfile_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("endpoints");
    QTest::newRow("plain") << "me@bastion.example"
                           << "bastion.example" << QStringList{u"socks 127.0.0.1:1080 "_s};
    QTest::newRow("named") << "h --name work"
                           << "work" << QStringList{u"socks 127.0.0.1:1080 "_s};
    QTest::newRow("forward") << "h --forward 5432=db.internal:5432"
                             << "h" << QStringList{u"forward 127.0.0.1:5432 db.internal:5432"_s};
    QTest::newRow("both") << "h --socks 0 --forward /tmp/d.sock=/var/run/docker.sock"
                          << "h"
                          << QStringList{u"socks 127.0.0.1:0 "_s,
                                         u"forward /tmp/d.sock /var/run/docker.sock"_s};
    QTest::newRow("IPv6") << "[::1]:22 --forward [::1]:80=[2001:db8::1]:80"
                          << "::1" << QStringList{u"forward [::1]:80 [2001:db8::1]:80"_s};
}

void CommandLineTest::addMakesAProfile()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QFETCH(QStringList, endpoints);
    QStringList warnings;
    const Result<Profile> profile = profileFromAdd(add(text.split(u' ')), {}, warnings);
    QVERIFY(profile);
    QVERIFY(profile->problems().isEmpty());
    QVERIFY(!profile->id.isEmpty());
    QCOMPARE(profile->name, name);
    QStringList made;
    for (const EndpointSettings &endpoint : profile->endpoints)
        made.append(endpointTypeName(endpoint.type) + u' ' + endpoint.listen.toString() + u' ' +
                    endpoint.target.toString());
    QCOMPARE(made, endpoints);
    QCOMPARE(warnings, QStringList());
}

void CommandLineTest::addRefuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *title, const QStringList &arguments, const char *named) {
        QTest::newRow(title) << arguments << QString::fromLatin1(named);
    };
    row("option as host", {u"--"_s, u"-oProxyCommand=x"_s}, "destination");
    row("shell in the host", {u"$(id)"_s}, "destination");
    row("listen on a name", {u"h"_s, u"--socks"_s, u"example.org:1"_s}, "--socks example.org:1");
    row("listen on nothing", {u"h"_s, u"--socks"_s, u""_s}, "--socks");
    row("forward without target", {u"h"_s, u"--forward"_s, u"80"_s}, "LISTEN=TARGET");
    row("forward to nowhere", {u"h"_s, u"--forward"_s, u"80="_s}, "--forward 80=");
    row("port out of range", {u"h"_s, u"--socks"_s, u"70000"_s}, "from 0 to 65535");
    row("port of all addresses out of range", {u"h"_s, u"--socks"_s, u"*:70000"_s},
        "from 0 to 65535");
    row("no number", {u"h"_s, u"--idle"_s, u"soon"_s}, "--idle soon");
    row("option without a value", {u"h"_s, u"--option"_s, u"Compression"_s}, "NAME=VALUE");
    row("user without a password", {u"h"_s, u"--user"_s, u"me"_s}, "password is missing");
    row("start mode", {u"h"_s, u"--start"_s, u"maybe"_s}, "--start");
    row("name", {u"h"_s, u"--name"_s, u"-x"_s}, "name");
    row("one port twice", {u"h"_s, u"--socks"_s, u"1080"_s, u"--socks"_s, u"1080"_s}, "listen");
}

void CommandLineTest::addRefuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    QStringList warnings;
    const Result<Profile> profile = profileFromAdd(add(arguments), {}, warnings);
    QVERIFY(!profile);
    QVERIFY2(profile.failure().message.contains(named), qPrintable(profile.failure().message));
}

void CommandLineTest::addWarnsAboutOpenDoors()
{
    QStringList warnings;
    const Result<Profile> profile =
        profileFromAdd(add({u"h"_s, u"--socks"_s, u"0.0.0.0:1080"_s}), {}, warnings);
    QVERIFY(profile);
    QCOMPARE(warnings.size(), 1);
    QVERIFY(warnings.first().contains(u"0.0.0.0:1080"));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
