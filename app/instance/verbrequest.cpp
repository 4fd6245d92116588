// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/instance/verbrequest.h"

#include <QJsonArray>

namespace Culvert {

QJsonObject VerbRequest::toJson() const
{
    QJsonObject optionsObject;
    for (auto option = options.begin(); option != options.end(); ++option)
        optionsObject.insert(option.key(), QJsonArray::fromStringList(option.value()));
    QJsonObject object{{QStringLiteral("verb"), verb},
                       {QStringLiteral("arguments"), QJsonArray::fromStringList(arguments)},
                       {QStringLiteral("options"), optionsObject}};
    if (terminal)
        object.insert(QStringLiteral("terminal"), true);
    if (!agentSocket.isEmpty())
        object.insert(QStringLiteral("agentSocket"), agentSocket);
    return object;
}

std::optional<VerbRequest> VerbRequest::fromJson(const QJsonObject &object)
{
    VerbRequest request;
    request.verb = object.value(QStringLiteral("verb")).toString();
    for (const QJsonValue argument : object.value(QStringLiteral("arguments")).toArray())
        request.arguments.append(argument.toString());
    const QJsonObject options = object.value(QStringLiteral("options")).toObject();
    for (auto option = options.begin(); option != options.end(); ++option) {
        QStringList &values = request.options[option.key()];
        for (const QJsonValue value : option.value().toArray())
            values.append(value.toString());
    }
    request.terminal = object.value(QStringLiteral("terminal")).toBool();
    request.agentSocket = object.value(QStringLiteral("agentSocket")).toString();
    if (request.verb.isEmpty())
        return std::nullopt;
    return request;
}

} // namespace Culvert
