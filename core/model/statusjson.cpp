// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/statusjson.h"

#include <QJsonArray>

#include <algorithm>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QJsonObject endpointToJson(const EndpointStatus &endpoint)
{
    QJsonObject object{{u"type"_s, endpointTypeName(endpoint.type)},
                       {u"listen"_s, endpoint.listen},
                       {u"enabled"_s, endpoint.enabled},
                       {u"listening"_s, endpoint.listening},
                       {u"addresses"_s, QJsonArray::fromStringList(endpoint.addresses)},
                       {u"connections"_s, endpoint.connections},
                       {u"failure"_s, failureToJson(endpoint.failure)}};
    if (!endpoint.target.isEmpty())
        object.insert(u"target"_s, endpoint.target);
    if (!endpoint.name.isEmpty())
        object.insert(u"name"_s, endpoint.name);
    return object;
}

QJsonObject processToJson(const ProcessStatus &process)
{
    return {{u"pid"_s, process.pid},
            {u"state"_s, processStateName(process.state)},
            {u"since"_s, timeText(process.since)},
            {u"connections"_s, process.connections},
            {u"connectionsTotal"_s, process.connectionsTotal}};
}

QJsonObject runToJson(const RunStatus &run)
{
    return {{u"id"_s, static_cast<qint64>(run.id)},
            {u"program"_s, run.program},
            {u"pid"_s, run.pid == 0 ? QJsonValue() : QJsonValue(run.pid)},
            {u"since"_s, timeText(run.since)},
            {u"connections"_s, run.connections},
            {u"connectionsTotal"_s, run.connectionsTotal},
            {u"bytesUp"_s, run.bytesUp},
            {u"bytesDown"_s, run.bytesDown}};
}

QJsonObject warningToJson(const Warning &warning)
{
    return {{u"kind"_s, warningKindName(warning.kind)}, {u"message"_s, warning.message}};
}

template <typename T, typename Convert>
QJsonArray toArray(const QList<T> &list, Convert convert)
{
    QJsonArray array;
    for (const T &value : list)
        array.append(convert(value));
    return array;
}

QJsonObject profileStatusToJson(const ProfileStatus &profile, const QDateTime &now)
{
    QJsonValue retryInMs = QJsonValue::Null;
    if (profile.retryAt)
        retryInMs = std::max<qint64>(0, now.msecsTo(*profile.retryAt));
    QJsonValue roundTrip = QJsonValue::Null;
    if (profile.roundTripMs)
        roundTrip = *profile.roundTripMs;
    QJsonValue heardMs = QJsonValue::Null;
    if (profile.heardAt)
        heardMs = std::max<qint64>(0, profile.heardAt->msecsTo(now));
    return {{u"id"_s, profile.id},
            {u"name"_s, profile.name},
            {u"destination"_s, profile.destination},
            {u"state"_s, tunnelStateName(profile.state)},
            {u"since"_s, timeText(profile.since)},
            {u"failure"_s, failureToJson(profile.failure)},
            {u"retryInMs"_s, retryInMs},
            {u"connections"_s, profile.connections},
            {u"connectionsTotal"_s, profile.connectionsTotal},
            {u"bytesUp"_s, profile.bytesUp},
            {u"bytesDown"_s, profile.bytesDown},
            {u"roundTripMs"_s, roundTrip},
            {u"heardMs"_s, heardMs},
            {u"says"_s, profile.says},
            {u"warnings"_s, toArray(profile.warnings, warningToJson)},
            {u"endpoints"_s, toArray(profile.endpoints, endpointToJson)},
            {u"processes"_s, toArray(profile.processes, processToJson)},
            {u"runs"_s, toArray(profile.runs, runToJson)},
            {u"sharedFrom"_s,
             profile.sharedFrom.isEmpty() ? QJsonValue() : QJsonValue(profile.sharedFrom)}};
}

QJsonObject connectionToJson(const ConnectionStatus &connection)
{
    const QJsonValue pid = connection.pid == 0 ? QJsonValue() : QJsonValue(connection.pid);
    return {{u"id"_s, static_cast<qint64>(connection.id)},
            {u"profile"_s, connection.profile},
            {u"endpoint"_s, connection.endpoint},
            {u"client"_s, connection.client},
            {u"program"_s, connection.program},
            {u"pid"_s, pid},
            {u"user"_s, connection.user},
            {u"target"_s, connection.target},
            {u"byAddress"_s, connection.targetIsAddress},
            {u"process"_s, connection.process},
            {u"since"_s, timeText(connection.since)},
            {u"bytesUp"_s, connection.bytesUp},
            {u"bytesDown"_s, connection.bytesDown}};
}

} // namespace

QJsonValue failureToJson(const std::optional<Failure> &failure)
{
    if (!failure)
        return QJsonValue::Null;
    return QJsonObject{{u"kind"_s, failureKindName(failure->kind)},
                       {u"message"_s, failure->message},
                       {u"detail"_s, failure->detail},
                       {u"origin"_s, failureOriginName(failure->origin)}};
}

QJsonObject statusToJson(const EngineStatus &status, const QDateTime &now)
{
    return {{u"version"_s, 1},
            {u"notices"_s,
             toArray(status.notices, [](const Failure &notice) { return failureToJson(notice); })},
            {u"profiles"_s, toArray(status.profiles, [&now](const ProfileStatus &profile) {
                 return profileStatusToJson(profile, now);
             })}};
}

QJsonObject connectionsToJson(const QList<ConnectionStatus> &connections)
{
    return {{u"version"_s, 1}, {u"connections"_s, toArray(connections, connectionToJson)}};
}

} // namespace Culvert
