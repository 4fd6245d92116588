// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/verbs/verbreplies.h"

#include "core/model/plaintext.h"

#include <QJsonDocument>

namespace Culvert {

using namespace Qt::StringLiterals;

VerbReply doneReply(const QString &output)
{
    return {ExitStatus::Done, output, {}};
}

VerbReply failedReply(const QString &message, int exitStatus)
{
    return {exitStatus, {}, u"culvert: %1\n"_s.arg(plainLine(message))};
}

VerbReply jsonReply(const QJsonObject &object)
{
    return doneReply(jsonText(object));
}

QString jsonText(const QJsonObject &object)
{
    return plainJson(QString::fromUtf8(QJsonDocument(object).toJson()));
}

QString jsonLine(const QJsonObject &object)
{
    return plainJson(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))) +
           u'\n';
}

} // namespace Culvert
