// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/instance/verbanswer.h"

namespace Culvert {

QJsonObject VerbReply::toJson() const
{
    return {{QStringLiteral("exit"), exitStatus},
            {QStringLiteral("output"), output},
            {QStringLiteral("errors"), errors}};
}

bool VerbReply::isReply(const QJsonObject &object)
{
    return object.contains(QStringLiteral("exit"));
}

VerbReply VerbReply::fromJson(const QJsonObject &object)
{
    return {object.value(QStringLiteral("exit")).toInt(ExitStatus::Failed),
            object.value(QStringLiteral("output")).toString(),
            object.value(QStringLiteral("errors")).toString()};
}

} // namespace Culvert
