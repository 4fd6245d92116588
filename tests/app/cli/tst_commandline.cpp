// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/commandline.h"
#include "app/cli/verbrunner.h"

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
    row("--help", Mode::Help);
    row("-h", Mode::Help);
    row("up --help", Mode::Help);
    row("--version", Mode::Version);
    row("list", Mode::Verb, false, "list");
    row("--demo status", Mode::Verb, true, "status");
    row("status work", Mode::Verb, false, "status", {name});
    row("status --json", Mode::Verb, false, "status", {}, {u"json="_s});
    row("status --json work", Mode::Verb, false, "status", {name}, {u"json="_s});
    row("up work --wait", Mode::Verb, false, "up", {name}, {u"wait="_s});
    row("up work --wait=5", Mode::Verb, false, "up", {name}, {u"wait=5"_s});
    row("up work home", Mode::Verb, false, "up", {name, u"home"_s});
    row("up -- --odd", Mode::Verb, false, "up", {u"--odd"_s});
    row("add h --socks 0 --socks=1", Mode::Verb, false, "add", {u"h"_s},
        {u"socks=0"_s, u"socks=1"_s});
    row("import", Mode::Verb, false, "import");
    row("import - --dry-run --trust", Mode::Verb, false, "import", {u"-"_s},
        {u"dry-run="_s, u"trust="_s});
    row("import --host a --host=b --config-file c", Mode::Verb, false, "import", {},
        {u"config-file=c"_s, u"host=a"_s, u"host=b"_s});
    row("export --ssh-config work", Mode::Verb, false, "export", {name}, {u"ssh-config="_s});
    row("close 17 18", Mode::Verb, false, "close", {u"17"_s, u"18"_s});
    row("quit", Mode::Verb, false, "quit");
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
    QTest::newRow("too much") << "remove a b"
                              << "b";
    QTest::newRow("two files") << "import a b"
                               << "b";
    QTest::newRow("value missing") << "add h --socks"
                                   << "--socks";
    QTest::newRow("value too many") << "status --json=1"
                                    << "--json";
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
    const QString help = CommandLine::helpText();
    for (const char *verb : {"list", "up", "down", "restart", "status", "connections", "close",
                             "add", "remove", "quit"})
        QVERIFY2(help.contains(u"culvert %1"_s.arg(QLatin1String(verb))), verb);
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
