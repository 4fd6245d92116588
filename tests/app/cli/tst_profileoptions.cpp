// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/commandline.h"
#include "app/cli/profileoptions.h"
#include "core/model/profilejson.h"

#include <QJsonArray>
#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

/// What `culvert edit` makes of a profile: everything that a profile has can be set.
class ProfileOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldCanBeSet_data();
    void everyFieldCanBeSet();
    void endpointsAreAddedChangedSwitchedAndRemoved_data();
    void endpointsAreAddedChangedSwitchedAndRemoved();
    void whatIsNotNamedStays();
    void importedIsAcceptedOrForgotten();
    void passwordIsSetWithItsUser();
    void aCommandIsTakenOver();
    void refusals_data();
    void refusals();

private:
    static Profile before()
    {
        Profile profile = Profile::create(u"work"_s, u"me@bastion.example"_s);
        profile.options.insert(u"compression"_s, u"yes"_s);
        EndpointSettings socks;
        socks.listen = *SocketAddress::parseListen(u"1080"_s);
        EndpointSettings forward;
        forward.type = EndpointType::Forward;
        forward.name = u"pg"_s;
        forward.listen = *SocketAddress::parseListen(u"5432"_s);
        forward.target = *SocketAddress::parseTarget(u"db:5432"_s);
        forward.allowOtherUsers = true;
        profile.endpoints = {socks, forward};
        return profile;
    }

    static Result<Profile> edited(const QString &options, const QString &password = {})
    {
        const Result<CommandLine> line =
            CommandLine::parse(QStringList{u"edit"_s, u"work"_s} + options.split(u' '));
        if (!line)
            return line.failure();
        VerbRequest request = line->request;
        if (!password.isEmpty())
            request.options.insert(PasswordOption, {password});
        QStringList warnings;
        return profileFromEdit(before(), request, warnings);
    }

    static QString endpointsOf(const Profile &profile)
    {
        QStringList texts;
        for (const EndpointSettings &endpoint : profile.endpoints)
            texts.append(endpointTypeName(endpoint.type) + u' ' + endpoint.listen.toString() +
                         (endpoint.hasTarget() ? u'>' + endpoint.target.toString() : QString()) +
                         (endpoint.enabled ? u""_s : u" off"_s) +
                         (endpoint.allowOtherUsers ? u" others"_s : QString()));
        return texts.join(u", "_s);
    }
};

/// A person's own: its endpoints are on; what runs programs waits all the same.
void ProfileOptionsTest::aCommandIsTakenOver()
{
    const Result<CommandLine> line = CommandLine::parse(
        {u"add"_s,
         u"--from=ssh -N -L 5432:db:5432 -R 8080:localhost:3000 -i k -oProxyCommand='nc "
         "%h %p' -A me@bastion"_s,
         u"--name"_s, u"pg"_s, u"--socks"_s, u"1080"_s, u"--start=always"_s});
    QVERIFY(line);
    VerbRequest request = line->request;
    request.options.insert(FolderOption, {u"/home/me"_s});
    QStringList warnings;
    const Result<Profile> profile = profileFromAdd(request, {}, warnings);
    QVERIFY2(profile.ok(), profile ? "" : qPrintable(profile.failure().message));
    QCOMPARE(profile->name, u"pg"_s);
    QCOMPARE(profile->destination, u"me@bastion"_s);
    QCOMPARE(profile->start, StartMode::Always);
    QCOMPARE(profile->identityFile, u"/home/me/k"_s);
    QCOMPARE(endpointsOf(*profile), u"forward 127.0.0.1:5432>db:5432, reverse "
                                    "127.0.0.1:8080>localhost:3000, socks 127.0.0.1:1080"_s);
    QCOMPARE(profile->options, (QMap<QString, QString>()));
    QCOMPARE(profile->disabledOptions.keys(), QStringList{u"ProxyCommand"_s});
    QVERIFY2(warnings.join(u'\n').contains(u"left out: -A") &&
                 warnings.join(u'\n').contains(u"--accept-imported"),
             qPrintable(warnings.join(u'\n')));
    // Without a forward, it is a proxy, as any other.
    request.options = {{u"from"_s, {u"ssh bastion"_s}}};
    const Result<Profile> plain = profileFromAdd(request, {}, warnings);
    QVERIFY(plain);
    QCOMPARE(endpointsOf(*plain), u"socks 127.0.0.1:1080"_s);
    for (const QString &command : {u"curl x"_s, u"ssh a; ssh b"_s, u"ssh $HOST"_s, QString()}) {
        request.options = {{u"from"_s, {command}}};
        const Result<Profile> bad = profileFromAdd(request, {}, warnings);
        QVERIFY(!bad);
        QVERIFY(bad.failure().message.startsWith(u"--from: "));
    }
}

void ProfileOptionsTest::everyFieldCanBeSet_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *options, const char *field, const QJsonValue &value) {
        QTest::newRow(options) << QString::fromLatin1(options) << QString::fromLatin1(field)
                               << value;
    };
    row("--name=office", "name", u"office"_s);
    row("--group=lab", "group", u"lab"_s);
    row("--destination=you@other:2222", "destination", u"you@other:2222"_s);
    row("--start=always", "start", u"always"_s);
    row("--idle=0", "idleSeconds", 0);
    row("--jump=a --jump=b", "jumpHosts", QJsonArray{u"a"_s, u"b"_s});
    row("--jump=", "jumpHosts", QJsonValue::Undefined);
    row("--identity-file=/k", "identityFile", u"/k"_s);
    row("--config-file=/c", "configFile", u"/c"_s);
    row("--config-file=", "configFile", QJsonValue::Undefined);
    row("--option=User=x", "options",
        QJsonObject{{u"User"_s, u"x"_s}, {u"compression"_s, u"yes"_s}});
    row("--option=Compression=no", "options", QJsonObject{{u"Compression"_s, u"no"_s}});
    row("--option=COMPRESSION=", "options", QJsonValue::Undefined);
    row("--processes=2", "pool",
        QJsonObject{{u"processes"_s, 2}, {u"connectionsPerProcess"_s, 128}});
    row("--connections-per-process=7", "pool",
        QJsonObject{{u"processes"_s, 4}, {u"connectionsPerProcess"_s, 7}});
}

void ProfileOptionsTest::everyFieldCanBeSet()
{
    QFETCH(QString, options);
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    const Result<Profile> profile = edited(options);
    QVERIFY2(profile, profile ? "" : qPrintable(profile.failure().message));
    QCOMPARE(profileToJson(*profile).value(field), value);
}

void ProfileOptionsTest::endpointsAreAddedChangedSwitchedAndRemoved_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("endpoints");
    const auto row = [](const char *options, const QString &endpoints) {
        QTest::newRow(options) << QString::fromLatin1(options) << endpoints;
    };
    const QString socks = u"socks 127.0.0.1:1080"_s;
    const QString forward = u"forward 127.0.0.1:5432>db:5432 others"_s;
    row("--socks=1081", socks + u", " + forward + u", socks 127.0.0.1:1081"_s);
    row("--forward=80=web:80", socks + u", " + forward + u", forward 127.0.0.1:80>web:80"_s);
    row("--forward=5432=other:1", socks + u", forward 127.0.0.1:5432>other:1 others"_s);
    row("--forward=1080=web:80", u"forward 127.0.0.1:1080>web:80, "_s + forward);
    row("--socks=5432", socks + u", socks 127.0.0.1:5432 others"_s);
    row("--reverse=5432=localhost:1",
        socks + u", " + forward + u", reverse 127.0.0.1:5432>localhost:1"_s);
    row("--reverse-socks=1080", socks + u", " + forward + u", reverse-socks 127.0.0.1:1080"_s);
    row("--disable=1080", socks + u" off, "_s + forward);
    row("--disable=127.0.0.1:1080 --enable=1080", socks + u", " + forward);
    row("--remove=pg", socks);
    row("--remove=#2", socks);
    row("--endpoint=#2 --target=new:1", socks + u", forward 127.0.0.1:5432>new:1 others"_s);
    row("--remove=1080 --remove=5432", {});
    row("--endpoint=pg --target=new:1", socks + u", forward 127.0.0.1:5432>new:1 others"_s);
    row("--endpoint=pg --listen=5433 --allow-other-users=no",
        socks + u", forward 127.0.0.1:5433>db:5432"_s);
    row("--endpoint=1080 --allow-other-users", socks + u" others, " + forward);
    row("--socks=0 --allow-other-users", socks + u", " + forward + u", socks 127.0.0.1:0 others"_s);
}

void ProfileOptionsTest::endpointsAreAddedChangedSwitchedAndRemoved()
{
    QFETCH(QString, options);
    QFETCH(QString, endpoints);
    const Result<Profile> profile = edited(options);
    QVERIFY2(profile, profile ? "" : qPrintable(profile.failure().message));
    QCOMPARE(endpointsOf(*profile), endpoints);
    QCOMPARE(profile->name, u"work"_s);
}

void ProfileOptionsTest::whatIsNotNamedStays()
{
    const Result<Profile> profile = edited(u"--endpoint=pg --browsers=yes --endpoint-name=x"_s);
    QVERIFY(profile);
    Profile expected = before();
    expected.id = profile->id;
    expected.endpoints[1].browsers = true;
    expected.endpoints[1].name = u"x"_s;
    QCOMPARE(*profile, expected);
    QCOMPARE(edited(u"--endpoint=pg --browsers=auto"_s)->endpoints.at(1).browsers, std::nullopt);
}

void ProfileOptionsTest::importedIsAcceptedOrForgotten()
{
    Profile profile = before();
    profile.disabledOptions = {{u"ProxyCommand"_s, u"nc %h %p"_s}};
    profile.disabledConfigFile = u"/from/somebody"_s;
    QStringList warnings;
    const auto edit = [&](const char *option) {
        return profileFromEdit(
            profile,
            VerbRequest{u"edit"_s, {u"work"_s}, {{QString::fromLatin1(option), {QString()}}}},
            warnings);
    };
    const Result<Profile> accepted = edit("accept-imported");
    QVERIFY(accepted);
    QCOMPARE(accepted->options.value(u"ProxyCommand"_s), u"nc %h %p"_s);
    QCOMPARE(accepted->configFile, u"/from/somebody"_s);
    QVERIFY(accepted->problems().isEmpty());
    const Result<Profile> forgotten = edit("forget-imported");
    QVERIFY(forgotten);
    QVERIFY(forgotten->disabledOptions.isEmpty());
    QVERIFY(forgotten->configFile.isEmpty());
    QVERIFY(!forgotten->options.contains(u"ProxyCommand"_s));
}

void ProfileOptionsTest::passwordIsSetWithItsUser()
{
    const Result<Profile> set = edited(u"--endpoint=1080 --user=me"_s, u"secret"_s);
    QVERIFY(set);
    QCOMPARE(set->endpoints.first().user, u"me"_s);
    QCOMPARE(set->endpoints.first().password, u"secret"_s);
    const Result<Profile> none = edited(u"--endpoint=1080 --user="_s);
    QVERIFY(none);
    QCOMPARE(none->endpoints.first().user, QString());
    // No argument can be one.
    QVERIFY(!edited(u"--password=secret"_s));
}

void ProfileOptionsTest::refusals_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *options, const char *named) {
        QTest::newRow(options) << QString::fromLatin1(options) << QString::fromLatin1(named);
    };
    row("--allow-other-users", "--endpoint");
    row("--endpoint=99 --target=a:1", "--endpoint 99");
    row("--endpoint=1080 --target=a:1", "a proxy has no target");
    row("--endpoint=1080 --endpoint=5432 --listen=1", "one --endpoint");
    row("--endpoint=5432 --user=me", "password");
    row("--remove=99", "127.0.0.1:1080");
    row("--remove=#3", "--remove #3");
    row("--remove=#0", "--remove #0");
    row("--allow-other-users=maybe --socks=0", "yes or no");
    row("--browsers= --socks=0", "yes, no or auto");
    row("--idle=-1", "--idle -1");
    row("--idle=999999999", "idleSeconds");
    row("--processes=0", "pool.processes");
    row("--option=LocalForward=x", "options.LocalForward");
    row("--option=UserKnownHostsFile=/dev/null", "host keys");
    row("--destination=-oProxyCommand=x", "destination");
    row("--start=maybe", "--start maybe");
}

void ProfileOptionsTest::refusals()
{
    QFETCH(QString, options);
    QFETCH(QString, named);
    const Result<Profile> profile = edited(options);
    QVERIFY(!profile);
    QVERIFY2(profile.failure().message.contains(named), qPrintable(profile.failure().message));
}

QTEST_GUILESS_MAIN(ProfileOptionsTest)
#include "tst_profileoptions.moc"
