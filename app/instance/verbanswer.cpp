// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/instance/verbanswer.h"

namespace Culvert {

using namespace Qt::StringLiterals;

QJsonObject VerbReply::toJson() const
{
    return {{u"exit"_s, exitStatus}, {u"output"_s, output}, {u"errors"_s, errors}};
}

bool VerbReply::isReply(const QJsonObject &object)
{
    return object.contains(u"exit"_s);
}

VerbReply VerbReply::fromJson(const QJsonObject &object)
{
    return {object.value(u"exit"_s).toInt(ExitStatus::Failed), object.value(u"output"_s).toString(),
            object.value(u"errors"_s).toString()};
}

} // namespace Culvert
