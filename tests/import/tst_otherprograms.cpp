// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/import/fileimport.h"
#include "core/import/importreport.h"

#include <QFile>
#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

QByteArray sampleFile(const QString &name)
{
    QFile file(QStringLiteral(SAMPLES) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString flatItem(const ImportItem &item)
{
    if (item.outcome == ImportItem::Outcome::Refused)
        return u"%1: refused: %2"_s.arg(item.source, item.reason);
    const Profile &profile = item.profile;
    QStringList parts{profile.name + u": " + profile.destination};
    if (!profile.jumpHosts.isEmpty())
        parts << u"via " + profile.jumpHosts.join(u'+');
    if (!profile.identityFile.isEmpty())
        parts << u"key " + profile.identityFile;
    for (auto option = profile.options.begin(); option != profile.options.end(); ++option)
        parts << option.key() + u'=' + option.value();
    const auto &disabled = profile.disabledOptions;
    for (auto option = disabled.begin(); option != disabled.end(); ++option)
        parts << u"disabled " + option.key() + u'=' + option.value();
    for (const EndpointSettings &endpoint : profile.endpoints)
        parts << (endpoint.enabled ? QString() : u"off "_s) + endpointText(endpoint);
    return parts.join(u" | ");
}

} // namespace

/// What people come from, as these programs write it.
class OtherProgramsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesComeIn_data();
    void samplesComeIn();
    void whatIsLeftOutIsNamed_data();
    void whatIsLeftOutIsNamed();
    void mistakesAreToldByTheirPlace_data();
    void mistakesAreToldByTheirPlace();
    void onlyWantedOnesCome();
    void manyPortsAreAnswered_data();
    void manyPortsAreAnswered();
    void twiceIsThereAlready();
    void aFileIsCalledByItsName();
};

void OtherProgramsTest::samplesComeIn_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("profiles");
    const QStringList putty{
        u"Work DB: me@bastion.example:2222 | Compression=yes | ServerAliveInterval=90 | forward "
        "127.0.0.1:5432 -> db.internal:5432 | socks 127.0.0.1:1080 | off reverse 127.0.0.1:8080 "
        "-> localhost:3000 | socks 127.0.0.2:81 | forward 127.0.0.1:82 -> web:80"_s,
        u"old router: refused: its protocol is telnet, and not ssh"_s,
        u"inner: me@inner.example | via gate@gate.example | off forward *:8081 -> intranet:80"_s,
        u"behind: behind.example | disabled ProxyCommand=nc -X 5 100%% %h %p"_s};
    QTest::newRow("PuTTY") << u"putty.reg"_s << putty;
    QTest::newRow("PuTTY in UTF-16") << u"putty-utf16.reg"_s << putty;
    QTest::newRow("PuTTY for Unix")
        << u"putty-session"_s
        << QStringList{u"bastion.example: me@bastion.example:2222 | key /home/me/.ssh/id_work | "
                       "AddressFamily=inet | ServerAliveInterval=20 | forward 127.0.0.1:5432 -> "
                       "db.internal:5432 | socks 127.0.0.1:1080"_s};
    QTest::newRow("gSTM") << u"work.gstm"_s
                          << QStringList{
                                 u"Work DB: me@bastion.example:2222 | key /home/me/.ssh/id_work | "
                                 "forward 127.0.0.1:5432 -> db.internal:5432 | socks "
                                 "127.0.0.1:1080 | off reverse 127.0.0.1:8080 -> localhost:3000"_s};
    QTest::newRow("boring")
        << u"boring.toml"_s
        << QStringList{
               u"dev: dev-server | ServerAliveInterval=120 | forward 127.0.0.1:9000 -> "
               "localhost:9000"_s,
               u"dev-remote: dev-server | ServerAliveInterval=120 | off reverse 127.0.0.1:9000 -> "
               "[::1]:9000"_s,
               u"prod: root@prod.example.com:2222 | key ~/.ssh/id_prod | ServerAliveInterval=30 | "
               "forward 127.0.0.1:5001 -> localhost:5001"_s,
               u"dev-unix: dev-server | ServerAliveInterval=120 | off reverse /tmp/listen.sock -> "
               "/tmp/serve.sock"_s,
               u"dev-ports: dev-server | ServerAliveInterval=120 | forward 127.0.0.1:8000 -> "
               "localhost:9000 | forward 127.0.0.1:8001 -> localhost:9001 | forward 127.0.0.1:8002 "
               "-> localhost:9002 | forward 127.0.0.1:8080 -> localhost:80 | forward "
               "127.0.0.1:8443 -> localhost:443"_s,
               u"dev-prox: dev-server | ServerAliveInterval=120 | socks 127.0.0.1:9100"_s,
               u"dev-rev-prox: dev-server | ServerAliveInterval=120 | off reverse-socks "
               "127.0.0.1:9101"_s,
               u"two: dev-server | ServerAliveInterval=120 | forward 127.0.0.1:7001 -> db:5432 | "
               "socks 127.0.0.1:7002"_s};
    QTest::newRow("a script")
        << u"tunnels.sh"_s
        << QStringList{
               u"bastion.example: me@bastion.example:2222 | forward 127.0.0.1:5432 -> "
               "db.internal:5432 | forward 127.0.0.1:8081 -> web:80"_s,
               u"lab: lab | key ~/.ssh/id_work | ServerAliveCountMax=3 | ServerAliveInterval=30 | "
               "socks 127.0.0.1:1080"_s,
               u"gate.example: me@gate.example:2200 | off reverse 127.0.0.1:8080 -> "
               "localhost:3000"_s,
               u"old.example: old.example | disabled ProxyCommand=nc -x proxy %h %p | socks "
               "127.0.0.1:1081"_s,
               u"host.example: refused: a shell would put something else in the place of "
               "\"$\""_s};
}

void OtherProgramsTest::samplesComeIn()
{
    QFETCH(const QString, file);
    QFETCH(const QStringList, profiles);
    const QByteArray text = sampleFile(file);
    QVERIFY(!text.isEmpty());
    const Result<ImportPlan> plan = planFileImport({text, {}, false}, {});
    QVERIFY2(plan.ok(), plan ? "" : qPrintable(plan.failure().message));
    QStringList came;
    for (const ImportItem &item : plan->items)
        came << flatItem(item);
    QCOMPARE(came.join(u'\n'), profiles.join(u'\n'));
    for (const Profile &profile : plan->profiles()) {
        QCOMPARE(profile.problems(), QList<FieldProblem>());
        QCOMPARE(profile.start, StartMode::Manual);
    }
}

void OtherProgramsTest::whatIsLeftOutIsNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("named");
    QTest::newRow("PuTTY") << u"putty.reg"_s
                           << QStringList{u"work.ppk: ssh reads another format"_s,
                                          u"\"top\""_s,
                                          u"the forward X9=nothing"_s,
                                          u"4L82=web:80"_s,
                                          u"host keys that PuTTY knows"_s,
                                          u"terminal looks"_s};
    QTest::newRow("gSTM") << u"work.gstm"_s << QStringList{u"starts by itself"_s};
    QTest::newRow("boring") << u"boring.toml"_s
                            << QStringList{u"group production"_s, u"on_connect"_s};
    QTest::newRow("a script") << u"tunnels.sh"_s
                              << QStringList{u"-M 20000"_s, u"\"top -b\""_s, u"sshpass"_s,
                                             u"\"cd\" is no command of ssh"_s};
}

void OtherProgramsTest::whatIsLeftOutIsNamed()
{
    QFETCH(const QString, file);
    QFETCH(const QStringList, named);
    const Result<ImportPlan> plan = planFileImport({sampleFile(file), {}, false}, {});
    QVERIFY(plan);
    const QString report = importReport(*plan, ImportTense::Would);
    for (const QString &words : named)
        QVERIFY2(report.contains(words), qPrintable(words + u" is not in\n" + report));
    QVERIFY(!report.contains(u"s3cret"));
}

void OtherProgramsTest::mistakesAreToldByTheirPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QByteArray &text, const QString &said) {
        QTest::newRow(name) << text << said;
    };
    const QByteArray toml = "[[tunnels]]\nname = \"a\"\n";
    row("TOML, no quotes", toml + "host = dev server\n", u"line 3, column 8: this is no value"_s);
    row("TOML, no value", toml + "host =\n", u"line 3, column 7: a value is missing"_s);
    row("TOML, open quote", toml + "host = \"a\n", u"line 3, column 10: a quote"_s);
    row("TOML, no equals sign", toml + "host\n", u"line 3, column 5: a \"=\""_s);
    row("TOML, two values", toml + "host = \"a\" \"b\"\n", u"line 3, column 12: something"_s);
    row("TOML, open list", toml + "local = [1, 2\nhost = 1", u"line 4, column 1: a list"_s);
    row("XML, not closed", "<sshtunnel>\n<name>x</nam>", u"line 2, column "_s);
    row("XML, cut", "<sshtunnel>\n<name>x</name>", u"line 2, column "_s);
    row("other XML", "<html/>", u"no tunnel of gSTM"_s);
    row("registry, no value", "REGEDIT4\n\n[HKEY_CURRENT_USER\\x]\n\"a\"=b\n",
        u"line 4: this is no value"_s);
    row("registry, open key", "REGEDIT4\n[HKEY\n", u"line 2: the name of a key"_s);
    row("registry without sessions", "REGEDIT4\n[HKEY_CURRENT_USER\\x]\n\"a\"=\"b\"\n",
        u"no tunnels"_s);
}

void OtherProgramsTest::mistakesAreToldByTheirPlace()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, said);
    const Result<ImportPlan> plan = planFileImport({text, {}, false}, {});
    QVERIFY(!plan);
    QVERIFY2(plan.failure().message.startsWith(said) || plan.failure().message.contains(said),
             qPrintable(plan.failure().message));
}

void OtherProgramsTest::onlyWantedOnesCome()
{
    const Result<ImportPlan> plan =
        planFileImport({sampleFile(u"boring.toml"_s), {u"dev"_s, u"nobody"_s}, false}, {});
    QVERIFY(plan);
    QCOMPARE(plan->items.size(), 2);
    QCOMPARE(plan->items.first().profile.name, u"dev"_s);
    QCOMPARE(plan->items.last().outcome, ImportItem::Outcome::Refused);
}

void OtherProgramsTest::manyPortsAreAnswered_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<bool>("isRead");
    const QByteArray both = "local = \"%1\"\nremote = \"%1\"\n";
    const auto ports = [&both](const QByteArray &text) {
        return QByteArray(both).replace("%1", text);
    };
    QTest::newRow("the largest number") << ports("2147483647-2147483647") << true;
    QTest::newRow("beyond the last port") << ports("65535-65536") << true;
    QTest::newRow("a list without end")
        << ports(QByteArray("1-1000,").repeated(50'000) + '1') << true;
    QTest::newRow("numbers that are none")
        << QByteArray("port = 1e300\nlocal = 1e300\nremote = -1e300\n") << true;
    QTest::newRow("forwards without end")
        << QByteArray("[[tunnels.forwards]]\n" + ports("1-1000")).repeated(5000) << false;
}

void OtherProgramsTest::manyPortsAreAnswered()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const bool, isRead);
    const Result<ImportPlan> plan =
        planFileImport({"[[tunnels]]\nname = \"a\"\nhost = \"a\"\n" + fields, {}, false}, {});
    QCOMPARE(bool(plan), isRead);
    if (plan)
        QVERIFY(plan->items.first().profile.endpoints.size() <= 1000);
}

void OtherProgramsTest::twiceIsThereAlready()
{
    const QByteArray text = sampleFile(u"putty.reg"_s);
    const Result<ImportPlan> first = planFileImport({text, {}, false}, {});
    QVERIFY(first);
    const Result<ImportPlan> second = planFileImport({text, {}, false}, first->profiles());
    QVERIFY(second);
    QCOMPARE(second->count(ImportItem::Outcome::Present), first->profiles().size());
    QCOMPARE(second->profiles(), QList<Profile>());
}

void OtherProgramsTest::aFileIsCalledByItsName()
{
    const Result<ImportPlan> plan =
        planFileImport({"{ \"version\": 1,\n  \"profiles\": [ 1 ] }", {}, false, u"my.json"_s}, {});
    QVERIFY(!plan);
    QCOMPARE(plan.failure().message,
             u"my.json: line 2, column 17: profiles[0]: must be an object"_s);
}

QTEST_APPLESS_MAIN(OtherProgramsTest)
#include "tst_otherprograms.moc"
