// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/profilejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

/// A file with every known field, and one unknown field at each level.
const QByteArray &wholeFile()
{
    static const QByteArray text = R"({ "version": 1, "comment": "mine", "profiles": [ {
        "id": "4f0c", "name": "Büro", "destination": "me@bastion.example:2222",
        "group": "lab",
        "start": "always", "idleSeconds": 5, "jumpHosts": ["me@gate.example", "b"],
        "identityFile": "~/.ssh/id", "configFile": "/etc/ssh/c", "colour": { "r": 1.5 },
        "options": { "Compression": "yes", "Ciphers": "a,b" },
        "disabledOptions": { "ProxyCommand": "nc %h" }, "disabledConfigFile": "/d",
        "pool": { "processes": 2, "connectionsPerProcess": 9, "spare": [1, null] },
        "endpoints": [
            { "type": "socks", "listen": "127.0.0.1:1080", "name": "web", "allowOtherUsers": true,
              "user": "u", "password": "p", "target": "kept.example:1", "note": "n",
              "temporary": true },
            { "type": "forward", "listen": "[::1]:5432", "target": "db.internal:5432",
              "browsers": false },
            { "type": "forward", "listen": "/run/d.sock", "target": "/var/run/docker.sock",
              "mode": "0660" },
            { "type": "reverse", "listen": "127.0.0.1:8080", "target": "localhost:3000",
              "enabled": false },
            { "type": "reverse-socks", "listen": "127.0.0.1:1081" } ] } ] })";
    return text;
}

QByteArray fileOf(const QByteArray &profile)
{
    return R"({"version": 1, "profiles": [)" + profile + "]}";
}

QJsonObject objectOf(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class ProfileJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryField();
    void losesNothingOfAPersonsFile();
    void aTargetComesBackWhenTheTypeNeedsIt();
    void aFreshProfileSurvives();
    void absentFieldsHaveDefaults();
    void defaultsAreLeftOut();
    void idsAreMadeUnique();
    void namesTheFieldOfTheWrongType_data();
    void namesTheFieldOfTheWrongType();
    void aFieldIsToldByItsPlace_data();
    void aFieldIsToldByItsPlace();
    void refusesWhatIsNoSuchFile_data();
    void refusesWhatIsNoSuchFile();
    void cutAnywhereItIsNeverTakenForAnother();
    void damagedAnywhereItNeverCrashes();
};

void ProfileJsonTest::readsEveryField()
{
    const Result<QList<Profile>> parsed = profilesFromJson(wholeFile());
    QVERIFY2(parsed.ok(), parsed.ok() ? "" : qPrintable(parsed.failure().message));
    QCOMPARE(parsed->size(), 1);
    const Profile profile = parsed->first();
    QCOMPARE(profile.id, u"4f0c"_s);
    QCOMPARE(profile.name, u"Büro"_s);
    QCOMPARE(profile.destination, u"me@bastion.example:2222"_s);
    QCOMPARE(profile.group, u"lab"_s);
    QCOMPARE(profile.start, StartMode::Always);
    QCOMPARE(profile.idleSeconds, 5);
    QCOMPARE(profile.jumpHosts, QStringList({u"me@gate.example"_s, u"b"_s}));
    QCOMPARE(profile.identityFile, u"~/.ssh/id"_s);
    QCOMPARE(profile.configFile, u"/etc/ssh/c"_s);
    const QMap<QString, QString> options{{u"Compression"_s, u"yes"_s}, {u"Ciphers"_s, u"a,b"_s}};
    QCOMPARE(profile.options, options);
    QCOMPARE(profile.disabledConfigFile, u"/d"_s);
    QCOMPARE(profile.disabledOptions.value(u"ProxyCommand"_s), u"nc %h"_s);
    QCOMPARE(profile.pool.processes, 2);
    QCOMPARE(profile.pool.connectionsPerProcess, 9);
    QCOMPARE(profile.endpoints.size(), 5);
    const EndpointSettings &socks = profile.endpoints.first();
    QCOMPARE(socks.type, EndpointType::Socks);
    QCOMPARE(socks.listen.toString(), u"127.0.0.1:1080"_s);
    QCOMPARE(socks.name, u"web"_s);
    QVERIFY(socks.allowOtherUsers);
    QVERIFY(socks.enabled);
    QVERIFY(socks.temporary);
    QVERIFY(!profile.endpoints.at(1).temporary);
    QVERIFY(!profile.endpoints.at(3).enabled);
    QCOMPARE(socks.user, u"u"_s);
    QCOMPARE(socks.password, u"p"_s);
    QVERIFY(socks.target.isEmpty());
    QCOMPARE(profile.endpoints.at(1).target.toString(), u"db.internal:5432"_s);
    QCOMPARE(profile.endpoints.at(1).browsers, std::optional(false));
    QCOMPARE(profile.endpoints.at(2).browsers, std::nullopt);
    QVERIFY(profile.endpoints.at(2).listen.isUnix());
    QCOMPARE(profile.endpoints.at(2).socketMode, 0660);
    QCOMPARE(profile.endpoints.first().socketMode, EndpointSettings::OwnerOnly);
    QCOMPARE(profile.endpoints.at(2).target.path(), u"/var/run/docker.sock"_s);
    QCOMPARE(profile.endpoints.at(3).type, EndpointType::Reverse);
    QCOMPARE(profile.endpoints.at(4).type, EndpointType::ReverseSocks);
}

void ProfileJsonTest::losesNothingOfAPersonsFile()
{
    QJsonObject unknown;
    const Result<QList<Profile>> parsed = profilesFromJson(wholeFile(), &unknown);
    QVERIFY(parsed);
    QCOMPARE(unknown, QJsonObject({{u"comment"_s, u"mine"_s}}));
    const QByteArray written = profilesToJson(*parsed, unknown);
    QCOMPARE(QJsonDocument::fromJson(written).toJson(),
             QJsonDocument::fromJson(wholeFile()).toJson());
    const Result<QList<Profile>> again = profilesFromJson(written);
    QVERIFY(again);
    QCOMPARE(*again, *parsed);
}

void ProfileJsonTest::aTargetComesBackWhenTheTypeNeedsIt()
{
    Result<QList<Profile>> parsed = profilesFromJson(wholeFile());
    QVERIFY(parsed);
    Profile profile = parsed->first();
    EndpointSettings &first = profile.endpoints.first();
    first.type = EndpointType::Forward;
    first.target = SocketAddress::parseTarget(u"other.example:2"_s).value();
    const QJsonObject written =
        profileToJson(profile).value(u"endpoints").toArray().first().toObject();
    QCOMPARE(written.value(u"target").toString(), u"other.example:2"_s);
}

void ProfileJsonTest::aFreshProfileSurvives()
{
    const Profile profile = Profile::create(u"n"_s, u"h"_s);
    const Result<Profile> again = profileFromJson(profileToJson(profile));
    QVERIFY(again);
    QCOMPARE(*again, profile);
    const Result<QList<Profile>> none = profilesFromJson(profilesToJson({}));
    QVERIFY(none);
    QVERIFY(none->isEmpty());
}

void ProfileJsonTest::absentFieldsHaveDefaults()
{
    const Result<QList<Profile>> parsed = profilesFromJson(fileOf(R"({"destination": "h"})"));
    QVERIFY(parsed);
    Profile expected;
    expected.id = parsed->first().id;
    expected.destination = u"h"_s;
    QCOMPARE(parsed->first(), expected);
    QVERIFY(!expected.id.isEmpty());
    QCOMPARE(expected.start, StartMode::OnDemand);
    QCOMPARE(expected.idleSeconds, 60);
    QCOMPARE(expected.pool.processes, 4);
    QCOMPARE(expected.pool.connectionsPerProcess, 128);
    // Half a pool keeps the other default.
    const Result<Profile> half = profileFromJson(objectOf(R"({"pool": {"processes": 7}})"));
    QVERIFY(half);
    QCOMPARE(half->pool.processes, 7);
    QCOMPARE(half->pool.connectionsPerProcess, 128);
}

void ProfileJsonTest::defaultsAreLeftOut()
{
    Profile profile;
    profile.id = u"1"_s;
    EndpointSettings socks;
    socks.listen = SocketAddress::parseListen(u"1080"_s).value();
    profile.endpoints = {socks};
    QCOMPARE(profileToJson(profile), objectOf(R"({ "id": "1", "name": "", "destination": "",
        "start": "on-demand", "idleSeconds": 60,
        "endpoints": [ { "type": "socks", "listen": "127.0.0.1:1080" } ] })"));
}

void ProfileJsonTest::idsAreMadeUnique()
{
    const Result<QList<Profile>> parsed =
        profilesFromJson(fileOf(R"({"id": "a"}, {"id": "a"}, {}, {"id": ""}, {"id": "b"})"));
    QVERIFY(parsed);
    QSet<QString> ids;
    for (const Profile &profile : *parsed)
        ids.insert(profile.id);
    QCOMPARE(ids.size(), 5);
    QVERIFY(!ids.contains(QString()));
    QCOMPARE(parsed->first().id, u"a"_s);
    QCOMPARE(parsed->last().id, u"b"_s);
}

void ProfileJsonTest::namesTheFieldOfTheWrongType_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *fields, const QString &path) {
        QTest::newRow(QByteArray(fields).simplified().constData())
            << QByteArray("{" + QByteArray(fields) + "}") << path;
    };
    row(R"("id": 5)", u"id"_s);
    row(R"("name": null)", u"name"_s);
    row(R"("name": ["a"])", u"name"_s);
    row(R"("destination": {})", u"destination"_s);
    row(R"("start": true)", u"start"_s);
    row(R"("start": "sometimes")", u"start"_s);
    row(R"("start": "")", u"start"_s);
    row(R"("idleSeconds": "60")", u"idleSeconds"_s);
    row(R"("idleSeconds": 1.5)", u"idleSeconds"_s);
    row(R"("idleSeconds": 1e300)", u"idleSeconds"_s);
    row(R"("idleSeconds": 2147483648)", u"idleSeconds"_s);
    row(R"("idleSeconds": -9999999999)", u"idleSeconds"_s);
    row(R"("jumpHosts": "a")", u"jumpHosts"_s);
    row(R"("jumpHosts": ["a", 5])", u"jumpHosts[1]"_s);
    row(R"("identityFile": 5)", u"identityFile"_s);
    row(R"("configFile": false)", u"configFile"_s);
    row(R"("disabledConfigFile": [])", u"disabledConfigFile"_s);
    row(R"("endpoints": [{"type": "socks", "listen": "80", "enabled": "no"}])",
        u"endpoints[0].enabled"_s);
    row(R"("options": ["a"])", u"options"_s);
    row(R"("options": {"Port": 22})", u"options.Port"_s);
    row(R"("disabledOptions": {"Port": 22})", u"disabledOptions.Port"_s);
    row(R"("pool": 4)", u"pool"_s);
    row(R"("pool": {"processes": "4"})", u"pool.processes"_s);
    row(R"("pool": {"connectionsPerProcess": null})", u"pool.connectionsPerProcess"_s);
    row(R"("endpoints": {})", u"endpoints"_s);
    row(R"("endpoints": ["socks"])", u"endpoints[0]"_s);
    row(R"("endpoints": [{"listen": "80"}])", u"endpoints[0].type"_s);
    row(R"("endpoints": [{"type": 1, "listen": "80"}])", u"endpoints[0].type"_s);
    row(R"("endpoints": [{"type": "http", "listen": "80"}])", u"endpoints[0].type"_s);
    row(R"("endpoints": [{"type": "socks"}])", u"endpoints[0].listen"_s);
    row(R"("endpoints": [{"type": "socks", "listen": 80}])", u"endpoints[0].listen"_s);
    row(R"("endpoints": [{"type": "socks", "listen": "h:80"}])", u"endpoints[0].listen"_s);
    row(R"("endpoints": [{"type": "forward", "listen": "80"}])", u"endpoints[0].target"_s);
    row(R"("endpoints": [{"type": "socks", "listen": "80"}, {"type": "reverse", "listen": "81",
            "target": ["h:1"]}])",
        u"endpoints[1].target"_s);
    row(R"("endpoints": [{"type": "socks", "listen": "80", "name": 1}])", u"endpoints[0].name"_s);
    row(R"("endpoints": [{"type": "socks", "listen": "80", "allowOtherUsers": "no"}])",
        u"endpoints[0].allowOtherUsers"_s);
    row(R"("endpoints": [{"type": "forward", "listen": "80", "target": "h:1", "browsers": 1}])",
        u"endpoints[0].browsers"_s);
    row(R"("endpoints": [{"type": "socks", "listen": "/run/s", "mode": "0999"}])",
        u"endpoints[0].mode"_s);
    row(R"("endpoints": [{"type": "socks", "listen": "/run/s", "mode": 600}])",
        u"endpoints[0].mode"_s);
    row(R"("endpoints": [{"type": "socks", "listen": "80", "user": 1}])", u"endpoints[0].user"_s);
    row(R"("endpoints": [{"type": "socks", "listen": "80", "password": 1}])",
        u"endpoints[0].password"_s);
}

void ProfileJsonTest::namesTheFieldOfTheWrongType()
{
    QFETCH(const QByteArray, profile);
    QFETCH(const QString, path);
    const Result<QList<Profile>> parsed = profilesFromJson(fileOf("{}, " + profile));
    QVERIFY(!parsed.ok());
    QCOMPARE(parsed.failure().kind, FailureKind::InvalidProfile);
    const QString field = u": profiles[1]." + path + u": ";
    QVERIFY2(parsed.failure().message.startsWith(u"line "), qPrintable(parsed.failure().message));
    QVERIFY2(parsed.failure().message.contains(field), qPrintable(parsed.failure().message));
    QVERIFY(!parsed.failure().message.endsWith(field));
}

void ProfileJsonTest::aFieldIsToldByItsPlace_data()
{
    QTest::addColumn<QByteArray>("profiles");
    QTest::addColumn<QString>("place");
    QTest::newRow("a value") << QByteArray("{},\n  {\"name\": 3}") << u"line 2, column 12"_s;
    QTest::newRow("in a list") << QByteArray("{\"endpoints\": [\n{\"type\": \"socks\", "
                                             "\"listen\": \"1\"},\n {\"type\": \"x\"}]}")
                               << u"line 3, column 11"_s;
    // Where it should be.
    QTest::newRow("missing") << QByteArray("{\"endpoints\": [\n  {\"listen\": \"1\"}]}")
                             << u"line 2, column 3"_s;
    QTest::newRow("behind brackets in texts")
        << QByteArray("{\"a}]\": \"]}\\\"\", \"b\": [{}, []], \"n\u00e4\": 1,\n\"start\": 1}")
        << u"line 2, column 10"_s;
}

void ProfileJsonTest::aFieldIsToldByItsPlace()
{
    QFETCH(const QByteArray, profiles);
    QFETCH(const QString, place);
    const Result<QList<Profile>> parsed = profilesFromJson(fileOf(profiles));
    QVERIFY(!parsed.ok());
    QVERIFY2(parsed.failure().message.startsWith(place + u": profiles["),
             qPrintable(parsed.failure().message));
}

void ProfileJsonTest::refusesWhatIsNoSuchFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &text, const QString &place) {
        QTest::newRow(name) << text << place;
    };
    row("nothing", "", u"line "_s);
    row("by line and column", "{ \"version\": 1,\n  \"profiles\": [ \"\u00fc\", x ] }",
        u"line 2, column 22"_s);
    row("white space", " \n", u"line "_s);
    row("no JSON", "version = 1", u"line "_s);
    row("zeros, as after a crash", QByteArray(512, '\0'), u"line "_s);
    row("text after the end", fileOf("") + "}", u"line "_s);
    row("a comma too many", fileOf("{},"), u"line "_s);
    row("no UTF-8", fileOf("{\"name\": \"\xff\"}"), u"line "_s);
    row("nested too deep", QByteArray(100000, '['), u"line "_s);
    row("a list", "[]", u"the file"_s);
    row("an empty object", "{}", u"the file"_s);
    row("no version", R"({"profiles": []})", u"the file"_s);
    row("no profiles", R"({"version": 1})", u"the file"_s);
    row("version 0", R"({"version": 0, "profiles": []})", u"the file"_s);
    row("a version as text", R"({"version": "1", "profiles": []})", u"version"_s);
    row("half a version", R"({"version": 1.5, "profiles": []})", u"version"_s);
    row("a newer version", R"({"version": 2, "profiles": []})", u"version: is 2"_s);
    row("a newer version of another shape", R"({"version": 3, "profiles": {}})",
        u"version: is 3"_s);
    row("profiles in an object", R"({"version": 1, "profiles": {}})", u"profiles"_s);
    row("a profile that is a text", fileOf("\"work\""), u"profiles[0]"_s);
    row("a profile that is null", fileOf("{}, null"), u"profiles[1]"_s);
}

void ProfileJsonTest::refusesWhatIsNoSuchFile()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, place);
    QJsonObject unknown{{u"before"_s, 1}};
    const Result<QList<Profile>> parsed = profilesFromJson(text, &unknown);
    QVERIFY(!parsed.ok());
    QCOMPARE(parsed.failure().kind, FailureKind::InvalidProfile);
    QVERIFY2(parsed.failure().message.startsWith(place) ||
                 parsed.failure().message.contains(u": " + place),
             qPrintable(parsed.failure().message));
    QCOMPARE(unknown, QJsonObject({{u"before"_s, 1}}));
}

void ProfileJsonTest::cutAnywhereItIsNeverTakenForAnother()
{
    const Result<QList<Profile>> whole = profilesFromJson(wholeFile());
    QVERIFY(whole);
    const QByteArray written = profilesToJson(*whole);
    for (const QByteArray &text : {wholeFile(), written}) {
        for (qsizetype length = 0; length < text.size(); ++length) {
            const Result<QList<Profile>> part = profilesFromJson(text.left(length));
            // Only the line's end may be missing.
            QVERIFY2(!part.ok() || text.mid(length).trimmed().isEmpty(),
                     qPrintable(QString::number(length)));
            if (part.ok())
                QCOMPARE(*part, *whole);
        }
    }
}

void ProfileJsonTest::damagedAnywhereItNeverCrashes()
{
    for (qsizetype i = 0; i < wholeFile().size(); ++i) {
        for (const char damage : {'\0', '"', '}', '9', '\xff'}) {
            QByteArray text = wholeFile();
            text[i] = damage;
            // Whatever is read can be written, and is the same when read again.
            const Result<QList<Profile>> parsed = profilesFromJson(text);
            if (!parsed)
                continue;
            const Result<QList<Profile>> again = profilesFromJson(profilesToJson(*parsed));
            QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.failure().message));
            QCOMPARE(*again, *parsed);
        }
    }
}

QTEST_APPLESS_MAIN(ProfileJsonTest)
#include "tst_profilejson.moc"
