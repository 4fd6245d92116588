// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/profilejson.h"

#include "core/model/json/jsonplace.h"
#include "core/texts/tr.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QUuid>

#include <cmath>
#include <limits>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::ProfileJson)

using namespace Qt::StringLiterals;

namespace {

/// Takes the known fields out of one object and remembers the first that has the wrong type.
class FieldReader
{
public:
    FieldReader(QJsonObject object, QString prefix)
        : m_object(std::move(object))
        , m_prefix(std::move(prefix))
    {}

    QString text(const QString &key)
    {
        return take(key, QJsonValue::String, tr("must be a text")).toString();
    }
    bool boolean(const QString &key, bool absent = false)
    {
        return take(key, QJsonValue::Bool, tr("must be true or false")).toBool(absent);
    }
    std::optional<bool> optionalBoolean(const QString &key)
    {
        return m_object.contains(key) ? std::optional(boolean(key)) : std::nullopt;
    }
    int integer(const QString &key, int absent)
    {
        const QJsonValue value = take(key, QJsonValue::Double, tr("must be a whole number"));
        if (value.isUndefined())
            return absent;
        const double number = value.toDouble();
        if (std::trunc(number) != number || std::abs(number) > std::numeric_limits<int>::max()) {
            fail(key, tr("must be a whole number"));
            return absent;
        }
        return static_cast<int>(number);
    }
    QJsonObject object(const QString &key)
    {
        return take(key, QJsonValue::Object, tr("must be an object")).toObject();
    }
    QJsonArray array(const QString &key)
    {
        return take(key, QJsonValue::Array, tr("must be a list")).toArray();
    }

    QString path(const QString &key) const { return m_prefix + key; }
    void fail(const QString &key, const QString &message)
    {
        if (!m_failure)
            m_failure = invalidProfile(path(key), message);
    }
    void fail(const Failure &failure)
    {
        if (!m_failure)
            m_failure = failure;
    }
    const std::optional<Failure> &failure() const { return m_failure; }
    /// What nobody asked for.
    const QJsonObject &rest() const { return m_object; }

private:
    QJsonValue take(const QString &key, QJsonValue::Type type, const QString &message)
    {
        if (!m_object.contains(key))
            return QJsonValue::Undefined;
        QJsonValue value = m_object.take(key);
        if (value.type() == type)
            return value;
        fail(key, message);
        return QJsonValue::Undefined;
    }

    QJsonObject m_object;
    QString m_prefix;
    std::optional<Failure> m_failure;
};

/// The same with the place in the text: the message begins with the field's path.
Failure placed(const QByteArray &text, const Failure &failure)
{
    const QString path = failure.message.section(u": "_s, 0, 0);
    if (path == tr("the file"))
        return failure;
    return invalidProfile(placeInText(text, offsetInJson(text, path)), failure.message);
}

QJsonObject optionsToJson(const QMap<QString, QString> &options)
{
    QJsonObject object;
    for (auto option = options.begin(); option != options.end(); ++option)
        object.insert(option.key(), option.value());
    return object;
}

QMap<QString, QString> readOptions(FieldReader &reader, const QString &key)
{
    QMap<QString, QString> options;
    const QJsonObject object = reader.object(key);
    for (auto option = object.begin(); option != object.end(); ++option) {
        if (!option.value().isString())
            reader.fail(key + u'.' + option.key(), tr("must be a text"));
        options.insert(option.key(), option.value().toString());
    }
    return options;
}

QJsonObject endpointToJson(const EndpointSettings &endpoint)
{
    QJsonObject object = endpoint.unknown;
    object.insert(u"type"_s, endpointTypeName(endpoint.type));
    object.insert(u"listen"_s, endpoint.listen.toString());
    if (endpoint.hasTarget())
        object.insert(u"target"_s, endpoint.target.toString());
    if (!endpoint.name.isEmpty())
        object.insert(u"name"_s, endpoint.name);
    if (!endpoint.enabled)
        object.insert(u"enabled"_s, false);
    if (endpoint.temporary)
        object.insert(u"temporary"_s, true);
    if (endpoint.allowOtherUsers)
        object.insert(u"allowOtherUsers"_s, true);
    if (endpoint.hasSocketMode() && endpoint.socketMode != EndpointSettings::OwnerOnly)
        object.insert(u"mode"_s, socketModeText(endpoint.socketMode));
    if (endpoint.browsers)
        object.insert(u"browsers"_s, *endpoint.browsers);
    if (!endpoint.user.isEmpty())
        object.insert(u"user"_s, endpoint.user);
    if (!endpoint.password.isEmpty())
        object.insert(u"password"_s, endpoint.password);
    return object;
}

void readSocketMode(FieldReader &reader, EndpointSettings &endpoint)
{
    const QString text = reader.text(u"mode"_s);
    if (text.isEmpty())
        return;
    if (const std::optional<int> mode = socketModeFromText(text))
        endpoint.socketMode = *mode;
    else
        reader.fail(
            u"mode"_s,
            tr("must be an octal mode that lets the owner read and write, such as \"0660\""));
}

Result<EndpointSettings> endpointFromJson(const QJsonValue &value, const QString &prefix)
{
    if (!value.isObject())
        return invalidProfile(prefix.chopped(1), tr("must be an object"));
    FieldReader reader(value.toObject(), prefix);
    EndpointSettings endpoint;

    const QString typeName = reader.text(u"type"_s);
    const std::optional<EndpointType> type = endpointTypeFromName(typeName);
    if (!type)
        reader.fail(u"type"_s,
                    tr("must be \"socks\", \"forward\", \"reverse\" or \"reverse-socks\""));
    endpoint.type = type.value_or(EndpointType::Socks);

    const QString listen = reader.text(u"listen"_s);
    if (const Result<SocketAddress> parsed = SocketAddress::parseListen(listen))
        endpoint.listen = *parsed;
    else
        reader.fail(u"listen"_s, parsed.failure().message);

    if (endpoint.hasTarget()) {
        const QString target = reader.text(u"target"_s);
        if (const Result<SocketAddress> parsed = SocketAddress::parseTarget(target))
            endpoint.target = *parsed;
        else
            reader.fail(u"target"_s, parsed.failure().message);
    }
    endpoint.name = reader.text(u"name"_s);
    endpoint.enabled = reader.boolean(u"enabled"_s, true);
    endpoint.temporary = reader.boolean(u"temporary"_s);
    endpoint.allowOtherUsers = reader.boolean(u"allowOtherUsers"_s);
    if (endpoint.hasSocketMode())
        readSocketMode(reader, endpoint);
    if (endpoint.type == EndpointType::Forward)
        endpoint.browsers = reader.optionalBoolean(u"browsers"_s);
    endpoint.user = reader.text(u"user"_s);
    endpoint.password = reader.text(u"password"_s);
    if (reader.failure())
        return *reader.failure();
    endpoint.unknown = reader.rest();
    return endpoint;
}

/// Ids for profiles that were added by hand without one, or with that of another. The same file
/// gives the same ids each time it is read, so that its tunnels stay the same.
class IdMaker
{
public:
    /// @p wanted, if that is free.
    QString idFor(const QString &name, const QString &wanted)
    {
        QString id = wanted;
        while (id.isEmpty() || m_taken.contains(id))
            id = QUuid::createUuidV5(QUuid(), name + u'#' + QString::number(m_numbers[name]++))
                     .toString(QUuid::Id128);
        m_taken.insert(id);
        return id;
    }

private:
    QSet<QString> m_taken;
    /// Where to go on for each name: a file may have the same one many times.
    QHash<QString, int> m_numbers;
};

} // namespace

QJsonObject profileToJson(const Profile &profile)
{
    QJsonObject object = profile.unknown;
    object.insert(u"id"_s, profile.id);
    object.insert(u"name"_s, profile.name);
    object.insert(u"destination"_s, profile.destination);
    if (!profile.group.isEmpty())
        object.insert(u"group"_s, profile.group);
    object.insert(u"start"_s, startModeName(profile.start));
    object.insert(u"idleSeconds"_s, profile.idleSeconds);
    if (!profile.jumpHosts.isEmpty())
        object.insert(u"jumpHosts"_s, QJsonArray::fromStringList(profile.jumpHosts));
    if (!profile.identityFile.isEmpty())
        object.insert(u"identityFile"_s, profile.identityFile);
    if (!profile.configFile.isEmpty())
        object.insert(u"configFile"_s, profile.configFile);
    if (!profile.disabledConfigFile.isEmpty())
        object.insert(u"disabledConfigFile"_s, profile.disabledConfigFile);
    if (!profile.options.isEmpty())
        object.insert(u"options"_s, optionsToJson(profile.options));
    if (!profile.disabledOptions.isEmpty())
        object.insert(u"disabledOptions"_s, optionsToJson(profile.disabledOptions));
    if (profile.pool != PoolSettings{}) {
        QJsonObject pool = profile.pool.unknown;
        pool.insert(u"processes"_s, profile.pool.processes);
        pool.insert(u"connectionsPerProcess"_s, profile.pool.connectionsPerProcess);
        object.insert(u"pool"_s, pool);
    }
    QJsonArray endpoints;
    for (const EndpointSettings &endpoint : profile.endpoints)
        endpoints.append(endpointToJson(endpoint));
    object.insert(u"endpoints"_s, endpoints);
    return object;
}

Result<Profile> profileFromJson(const QJsonObject &object)
{
    FieldReader reader(object, {});
    Profile profile;
    profile.id = reader.text(u"id"_s);
    profile.name = reader.text(u"name"_s);
    profile.destination = reader.text(u"destination"_s);
    profile.group = reader.text(u"group"_s);

    const QString start = reader.text(u"start"_s);
    if (const std::optional<StartMode> mode = startModeFromName(start))
        profile.start = *mode;
    else if (object.contains(u"start"_s))
        reader.fail(u"start"_s, tr("must be \"manual\", \"on-demand\" or \"always\""));
    profile.idleSeconds = reader.integer(u"idleSeconds"_s, profile.idleSeconds);

    const QJsonArray jumpHosts = reader.array(u"jumpHosts"_s);
    for (qsizetype i = 0; i < jumpHosts.size(); ++i) {
        if (!jumpHosts.at(i).isString())
            reader.fail(u"jumpHosts[%1]"_s.arg(i), tr("must be a text"));
        profile.jumpHosts.append(jumpHosts.at(i).toString());
    }
    profile.identityFile = reader.text(u"identityFile"_s);
    profile.configFile = reader.text(u"configFile"_s);
    profile.disabledConfigFile = reader.text(u"disabledConfigFile"_s);

    profile.options = readOptions(reader, u"options"_s);
    profile.disabledOptions = readOptions(reader, u"disabledOptions"_s);

    FieldReader pool(reader.object(u"pool"_s), u"pool."_s);
    profile.pool.processes = pool.integer(u"processes"_s, profile.pool.processes);
    profile.pool.connectionsPerProcess =
        pool.integer(u"connectionsPerProcess"_s, profile.pool.connectionsPerProcess);
    profile.pool.unknown = pool.rest();
    if (pool.failure())
        reader.fail(*pool.failure());

    const QJsonArray endpoints = reader.array(u"endpoints"_s);
    for (qsizetype i = 0; i < endpoints.size(); ++i) {
        Result<EndpointSettings> endpoint =
            endpointFromJson(endpoints.at(i), u"endpoints[%1]."_s.arg(i));
        if (endpoint)
            profile.endpoints.append(endpoint.takeValue());
        else
            reader.fail(endpoint.failure());
    }
    if (reader.failure())
        return *reader.failure();
    profile.unknown = reader.rest();
    return profile;
}

QStringList unknownFields(const Profile &profile)
{
    QStringList fields = profile.unknown.keys();
    for (const QString &key : profile.pool.unknown.keys())
        fields.append(u"pool."_s + key);
    for (qsizetype i = 0; i < profile.endpoints.size(); ++i) {
        for (const QString &key : profile.endpoints.at(i).unknown.keys())
            fields.append(u"endpoints[%1].%2"_s.arg(QString::number(i), key));
    }
    return fields;
}

QByteArray profilesToJson(const QList<Profile> &profiles, const QJsonObject &unknown)
{
    QJsonArray array;
    for (const Profile &profile : profiles)
        array.append(profileToJson(profile));
    QJsonObject file = unknown;
    file.insert(u"version"_s, ProfilesVersion);
    file.insert(u"profiles"_s, array);
    return QJsonDocument(file).toJson();
}

Result<QList<Profile>> profilesFromJson(const QByteArray &text, QJsonObject *unknown)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return invalidProfile(placeInText(text, error.offset), error.errorString());
    if (!document.isObject())
        return invalidProfile(tr("the file"), tr("must be an object"));

    FieldReader reader(document.object(), {});
    const int version = reader.integer(u"version"_s, 0);
    if (version > ProfilesVersion)
        reader.fail(u"version"_s, tr("is %1, written by a newer Culvert").arg(version));
    const bool hasList = reader.rest().contains(u"profiles"_s);
    const QJsonArray array = reader.array(u"profiles"_s);
    if (version < 1 || !hasList)
        reader.fail(tr("the file"), tr("is not a list of Culvert's profiles"));
    if (reader.failure())
        return placed(text, *reader.failure());

    QList<Profile> profiles;
    IdMaker ids;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString place = u"profiles[%1]"_s.arg(i);
        if (!array.at(i).isObject())
            return placed(text, invalidProfile(place, tr("must be an object")));
        Result<Profile> profile = profileFromJson(array.at(i).toObject());
        if (!profile)
            return placed(text, invalidProfile(place + u'.' + profile.failure().message));
        Profile value = profile.takeValue();
        value.id = ids.idFor(value.name, value.id);
        profiles.append(value);
    }
    if (unknown != nullptr)
        *unknown = reader.rest();
    return profiles;
}

} // namespace Culvert
