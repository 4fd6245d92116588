// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/profilejson.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QUuid>

#include <cmath>
#include <limits>

namespace Culvert {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Culvert::ProfileJson", text);
}

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
    object.insert(QStringLiteral("type"), endpointTypeName(endpoint.type));
    object.insert(QStringLiteral("listen"), endpoint.listen.toString());
    if (endpoint.hasTarget())
        object.insert(QStringLiteral("target"), endpoint.target.toString());
    if (!endpoint.name.isEmpty())
        object.insert(QStringLiteral("name"), endpoint.name);
    if (!endpoint.enabled)
        object.insert(QStringLiteral("enabled"), false);
    if (endpoint.allowOtherUsers)
        object.insert(QStringLiteral("allowOtherUsers"), true);
    if (endpoint.hasSocketMode() && endpoint.socketMode != EndpointSettings::OwnerOnly)
        object.insert(QStringLiteral("mode"), socketModeText(endpoint.socketMode));
    if (endpoint.browsers)
        object.insert(QStringLiteral("browsers"), *endpoint.browsers);
    if (!endpoint.user.isEmpty())
        object.insert(QStringLiteral("user"), endpoint.user);
    if (!endpoint.password.isEmpty())
        object.insert(QStringLiteral("password"), endpoint.password);
    return object;
}

void readSocketMode(FieldReader &reader, EndpointSettings &endpoint)
{
    const QString text = reader.text(QStringLiteral("mode"));
    if (text.isEmpty())
        return;
    if (const std::optional<int> mode = socketModeFromText(text))
        endpoint.socketMode = *mode;
    else
        reader.fail(
            QStringLiteral("mode"),
            tr("must be an octal mode that lets the owner read and write, such as \"0660\""));
}

Result<EndpointSettings> endpointFromJson(const QJsonValue &value, const QString &prefix)
{
    if (!value.isObject())
        return invalidProfile(prefix.chopped(1), tr("must be an object"));
    FieldReader reader(value.toObject(), prefix);
    EndpointSettings endpoint;

    const QString typeName = reader.text(QStringLiteral("type"));
    const std::optional<EndpointType> type = endpointTypeFromName(typeName);
    if (!type)
        reader.fail(QStringLiteral("type"),
                    tr("must be \"socks\", \"forward\", \"reverse\" or \"reverse-socks\""));
    endpoint.type = type.value_or(EndpointType::Socks);

    const QString listen = reader.text(QStringLiteral("listen"));
    if (const Result<SocketAddress> parsed = SocketAddress::parseListen(listen))
        endpoint.listen = *parsed;
    else
        reader.fail(QStringLiteral("listen"), parsed.failure().message);

    if (endpoint.hasTarget()) {
        const QString target = reader.text(QStringLiteral("target"));
        if (const Result<SocketAddress> parsed = SocketAddress::parseTarget(target))
            endpoint.target = *parsed;
        else
            reader.fail(QStringLiteral("target"), parsed.failure().message);
    }
    endpoint.name = reader.text(QStringLiteral("name"));
    endpoint.enabled = reader.boolean(QStringLiteral("enabled"), true);
    endpoint.allowOtherUsers = reader.boolean(QStringLiteral("allowOtherUsers"));
    if (endpoint.hasSocketMode())
        readSocketMode(reader, endpoint);
    if (endpoint.type == EndpointType::Forward)
        endpoint.browsers = reader.optionalBoolean(QStringLiteral("browsers"));
    endpoint.user = reader.text(QStringLiteral("user"));
    endpoint.password = reader.text(QStringLiteral("password"));
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
    object.insert(QStringLiteral("id"), profile.id);
    object.insert(QStringLiteral("name"), profile.name);
    object.insert(QStringLiteral("destination"), profile.destination);
    object.insert(QStringLiteral("start"), startModeName(profile.start));
    object.insert(QStringLiteral("idleSeconds"), profile.idleSeconds);
    if (!profile.jumpHosts.isEmpty())
        object.insert(QStringLiteral("jumpHosts"), QJsonArray::fromStringList(profile.jumpHosts));
    if (!profile.identityFile.isEmpty())
        object.insert(QStringLiteral("identityFile"), profile.identityFile);
    if (!profile.configFile.isEmpty())
        object.insert(QStringLiteral("configFile"), profile.configFile);
    if (!profile.disabledConfigFile.isEmpty())
        object.insert(QStringLiteral("disabledConfigFile"), profile.disabledConfigFile);
    if (!profile.options.isEmpty())
        object.insert(QStringLiteral("options"), optionsToJson(profile.options));
    if (!profile.disabledOptions.isEmpty())
        object.insert(QStringLiteral("disabledOptions"), optionsToJson(profile.disabledOptions));
    if (profile.pool != PoolSettings{}) {
        QJsonObject pool = profile.pool.unknown;
        pool.insert(QStringLiteral("processes"), profile.pool.processes);
        pool.insert(QStringLiteral("connectionsPerProcess"), profile.pool.connectionsPerProcess);
        object.insert(QStringLiteral("pool"), pool);
    }
    QJsonArray endpoints;
    for (const EndpointSettings &endpoint : profile.endpoints)
        endpoints.append(endpointToJson(endpoint));
    object.insert(QStringLiteral("endpoints"), endpoints);
    return object;
}

Result<Profile> profileFromJson(const QJsonObject &object)
{
    FieldReader reader(object, {});
    Profile profile;
    profile.id = reader.text(QStringLiteral("id"));
    profile.name = reader.text(QStringLiteral("name"));
    profile.destination = reader.text(QStringLiteral("destination"));

    const QString start = reader.text(QStringLiteral("start"));
    if (const std::optional<StartMode> mode = startModeFromName(start))
        profile.start = *mode;
    else if (object.contains(QStringLiteral("start")))
        reader.fail(QStringLiteral("start"), tr("must be \"manual\", \"on-demand\" or \"always\""));
    profile.idleSeconds = reader.integer(QStringLiteral("idleSeconds"), profile.idleSeconds);

    const QJsonArray jumpHosts = reader.array(QStringLiteral("jumpHosts"));
    for (qsizetype i = 0; i < jumpHosts.size(); ++i) {
        if (!jumpHosts.at(i).isString())
            reader.fail(QStringLiteral("jumpHosts[%1]").arg(i), tr("must be a text"));
        profile.jumpHosts.append(jumpHosts.at(i).toString());
    }
    profile.identityFile = reader.text(QStringLiteral("identityFile"));
    profile.configFile = reader.text(QStringLiteral("configFile"));
    profile.disabledConfigFile = reader.text(QStringLiteral("disabledConfigFile"));

    profile.options = readOptions(reader, QStringLiteral("options"));
    profile.disabledOptions = readOptions(reader, QStringLiteral("disabledOptions"));

    FieldReader pool(reader.object(QStringLiteral("pool")), QStringLiteral("pool."));
    profile.pool.processes = pool.integer(QStringLiteral("processes"), profile.pool.processes);
    profile.pool.connectionsPerProcess =
        pool.integer(QStringLiteral("connectionsPerProcess"), profile.pool.connectionsPerProcess);
    profile.pool.unknown = pool.rest();
    if (pool.failure())
        reader.fail(*pool.failure());

    const QJsonArray endpoints = reader.array(QStringLiteral("endpoints"));
    for (qsizetype i = 0; i < endpoints.size(); ++i) {
        Result<EndpointSettings> endpoint =
            endpointFromJson(endpoints.at(i), QStringLiteral("endpoints[%1].").arg(i));
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

QByteArray profilesToJson(const QList<Profile> &profiles, const QJsonObject &unknown)
{
    QJsonArray array;
    for (const Profile &profile : profiles)
        array.append(profileToJson(profile));
    QJsonObject file = unknown;
    file.insert(QStringLiteral("version"), ProfilesVersion);
    file.insert(QStringLiteral("profiles"), array);
    return QJsonDocument(file).toJson();
}

Result<QList<Profile>> profilesFromJson(const QByteArray &text, QJsonObject *unknown)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return invalidProfile(tr("byte %1").arg(error.offset), error.errorString());
    if (!document.isObject())
        return invalidProfile(tr("the file"), tr("must be an object"));

    FieldReader reader(document.object(), {});
    const int version = reader.integer(QStringLiteral("version"), 0);
    if (version > ProfilesVersion)
        reader.fail(QStringLiteral("version"),
                    tr("is %1, written by a newer Culvert").arg(version));
    const bool hasList = reader.rest().contains(QStringLiteral("profiles"));
    const QJsonArray array = reader.array(QStringLiteral("profiles"));
    if (version < 1 || !hasList)
        reader.fail(tr("the file"), tr("is not a list of Culvert's profiles"));
    if (reader.failure())
        return *reader.failure();

    QList<Profile> profiles;
    IdMaker ids;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString place = QStringLiteral("profiles[%1]").arg(i);
        if (!array.at(i).isObject())
            return invalidProfile(place, tr("must be an object"));
        Result<Profile> profile = profileFromJson(array.at(i).toObject());
        if (!profile)
            return Failure{FailureKind::InvalidProfile,
                           QStringLiteral("%1.%2").arg(place, profile.failure().message),
                           {}};
        Profile value = profile.takeValue();
        value.id = ids.idFor(value.name, value.id);
        profiles.append(value);
    }
    if (unknown != nullptr)
        *unknown = reader.rest();
    return profiles;
}

} // namespace Culvert
