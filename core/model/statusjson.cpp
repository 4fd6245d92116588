// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/statusjson.h"

#include <QJsonArray>

#include <algorithm>

namespace Culvert {

namespace {

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QJsonObject endpointToJson(const EndpointStatus &endpoint)
{
    QJsonObject object{
        {QStringLiteral("type"), endpointTypeName(endpoint.type)},
        {QStringLiteral("listen"), endpoint.listen},
        {QStringLiteral("enabled"), endpoint.enabled},
        {QStringLiteral("listening"), endpoint.listening},
        {QStringLiteral("addresses"), QJsonArray::fromStringList(endpoint.addresses)},
        {QStringLiteral("connections"), endpoint.connections},
        {QStringLiteral("failure"), failureToJson(endpoint.failure)}};
    if (!endpoint.target.isEmpty())
        object.insert(QStringLiteral("target"), endpoint.target);
    if (!endpoint.name.isEmpty())
        object.insert(QStringLiteral("name"), endpoint.name);
    return object;
}

QJsonObject processToJson(const ProcessStatus &process)
{
    return {{QStringLiteral("pid"), process.pid},
            {QStringLiteral("state"), processStateName(process.state)},
            {QStringLiteral("since"), timeText(process.since)},
            {QStringLiteral("connections"), process.connections},
            {QStringLiteral("connectionsTotal"), process.connectionsTotal}};
}

QJsonObject warningToJson(const Warning &warning)
{
    return {{QStringLiteral("kind"), warningKindName(warning.kind)},
            {QStringLiteral("message"), warning.message}};
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
    return {{QStringLiteral("id"), profile.id},
            {QStringLiteral("name"), profile.name},
            {QStringLiteral("destination"), profile.destination},
            {QStringLiteral("state"), tunnelStateName(profile.state)},
            {QStringLiteral("since"), timeText(profile.since)},
            {QStringLiteral("failure"), failureToJson(profile.failure)},
            {QStringLiteral("retryInMs"), retryInMs},
            {QStringLiteral("connections"), profile.connections},
            {QStringLiteral("connectionsTotal"), profile.connectionsTotal},
            {QStringLiteral("bytesUp"), profile.bytesUp},
            {QStringLiteral("bytesDown"), profile.bytesDown},
            {QStringLiteral("roundTripMs"), roundTrip},
            {QStringLiteral("heardMs"), heardMs},
            {QStringLiteral("says"), profile.says},
            {QStringLiteral("warnings"), toArray(profile.warnings, warningToJson)},
            {QStringLiteral("endpoints"), toArray(profile.endpoints, endpointToJson)},
            {QStringLiteral("processes"), toArray(profile.processes, processToJson)}};
}

QJsonObject connectionToJson(const ConnectionStatus &connection)
{
    const QJsonValue pid = connection.pid == 0 ? QJsonValue() : QJsonValue(connection.pid);
    return {{QStringLiteral("id"), static_cast<qint64>(connection.id)},
            {QStringLiteral("profile"), connection.profile},
            {QStringLiteral("endpoint"), connection.endpoint},
            {QStringLiteral("client"), connection.client},
            {QStringLiteral("program"), connection.program},
            {QStringLiteral("pid"), pid},
            {QStringLiteral("user"), connection.user},
            {QStringLiteral("target"), connection.target},
            {QStringLiteral("byAddress"), connection.targetIsAddress},
            {QStringLiteral("process"), connection.process},
            {QStringLiteral("since"), timeText(connection.since)},
            {QStringLiteral("bytesUp"), connection.bytesUp},
            {QStringLiteral("bytesDown"), connection.bytesDown}};
}

} // namespace

QJsonValue failureToJson(const std::optional<Failure> &failure)
{
    if (!failure)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("kind"), failureKindName(failure->kind)},
                       {QStringLiteral("message"), failure->message},
                       {QStringLiteral("detail"), failure->detail}};
}

QJsonObject statusToJson(const EngineStatus &status, const QDateTime &now)
{
    return {
        {QStringLiteral("version"), 1},
        {QStringLiteral("notices"),
         toArray(status.notices, [](const Failure &notice) { return failureToJson(notice); })},
        {QStringLiteral("profiles"), toArray(status.profiles, [&now](const ProfileStatus &profile) {
             return profileStatusToJson(profile, now);
         })}};
}

QJsonObject connectionsToJson(const QList<ConnectionStatus> &connections)
{
    return {{QStringLiteral("version"), 1},
            {QStringLiteral("connections"), toArray(connections, connectionToJson)}};
}

} // namespace Culvert
