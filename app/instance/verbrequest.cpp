// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/instance/verbrequest.h"

#include <QJsonArray>

namespace Culvert {

using namespace Qt::StringLiterals;

QJsonObject VerbRequest::toJson() const
{
    QJsonObject optionsObject;
    for (auto option = options.begin(); option != options.end(); ++option)
        optionsObject.insert(option.key(), QJsonArray::fromStringList(option.value()));
    QJsonObject object{{u"verb"_s, verb},
                       {u"arguments"_s, QJsonArray::fromStringList(arguments)},
                       {u"options"_s, optionsObject}};
    if (terminal)
        object.insert(u"terminal"_s, true);
    if (!agentSocket.isEmpty())
        object.insert(u"agentSocket"_s, agentSocket);
    if (columns > 0)
        object.insert(u"columns"_s, columns);
    if (live)
        object.insert(u"live"_s, true);
    if (descriptors > 0)
        object.insert(u"descriptors"_s, descriptors);
    return object;
}

std::optional<VerbRequest> VerbRequest::fromJson(const QJsonObject &object)
{
    VerbRequest request;
    request.verb = object.value(u"verb"_s).toString();
    for (const QJsonValue argument : object.value(u"arguments"_s).toArray())
        request.arguments.append(argument.toString());
    const QJsonObject options = object.value(u"options"_s).toObject();
    for (auto option = options.begin(); option != options.end(); ++option) {
        QStringList &values = request.options[option.key()];
        for (const QJsonValue value : option.value().toArray())
            values.append(value.toString());
    }
    request.terminal = object.value(u"terminal"_s).toBool();
    request.agentSocket = object.value(u"agentSocket"_s).toString();
    request.columns = object.value(u"columns"_s).toInt();
    request.live = object.value(u"live"_s).toBool();
    request.descriptors = object.value(u"descriptors"_s).toInt();
    if (request.verb.isEmpty())
        return std::nullopt;
    return request;
}

} // namespace Culvert
