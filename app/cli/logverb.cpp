// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/logverb.h"

#include "app/instance/liveoutput.h"
#include "app/verbs/verbreplies.h"
#include "core/texts/tr.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::LogVerb)

using namespace Qt::StringLiterals;

namespace {

bool isMeant(const LogEntry &entry, const QStringList &ids, const QDateTime &since)
{
    return (ids.isEmpty() || ids.contains(entry.line.profileId)) &&
           (!since.isValid() || entry.time >= since);
}

/// Goes on telling the asker, as long as that is there.
void follow(const LogBook &book, const QStringList &ids, bool asJson, VerbDialogue &dialogue)
{
    QObject::connect(
        &book, &LogBook::added, &dialogue, [&dialogue, ids, asJson](const LogEntry &entry) {
            if (isMeant(entry, ids, {}))
                Q_EMIT dialogue.tell(LiveOutput{LiveOutput::Kind::Output,
                                                asJson ? jsonLine(logJson(entry)) : logText(entry)}
                                         .toJson());
        });
}

} // namespace

Result<QDateTime> sinceFromText(const QString &text, const QDateTime &now)
{
    static const QRegularExpression span(u"^([0-9]{1,9})([smhd])$"_s);
    if (const QRegularExpressionMatch match = span.match(text); match.hasMatch()) {
        const QString unit = match.captured(2);
        const qint64 seconds = unit == u"s" ? 1 : unit == u"m" ? 60 : unit == u"h" ? 3600 : 86400;
        return now.toUTC().addSecs(-match.captured(1).toLongLong() * seconds);
    }
    for (const QString &format : {u"HH:mm"_s, u"HH:mm:ss"_s}) {
        const QTime time = QTime::fromString(text, format);
        if (time.isValid())
            return QDateTime(now.toLocalTime().date(), time).toUTC();
    }
    QDateTime when = QDateTime::fromString(QString(text).replace(u' ', u'T'), Qt::ISODate);
    if (when.isValid())
        return when.toUTC();
    return invalidProfile(tr("--since: \"%1\" is no span, such as 10m or 2h, and no time, such as "
                             "14:30 or 2026-01-31T14:30")
                              .arg(text));
}

QString logText(const LogEntry &entry)
{
    return entry.time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss "_s) + entry.line.text + u'\n';
}

QJsonObject logJson(const LogEntry &entry)
{
    const QJsonValue profile =
        entry.line.profile.isEmpty() ? QJsonValue() : QJsonValue(entry.line.profile);
    return {{u"time"_s, entry.time.toUTC().toString(Qt::ISODate)},
            {u"priority"_s, logPriorityName(entry.line.priority)},
            {u"profile"_s, profile},
            {u"message"_s, entry.line.message()}};
}

void answerLogs(const LogBook &book, const QStringList &ids, const VerbRequest &request,
                const VerbAnswer &answer)
{
    QDateTime since;
    if (request.has(u"since"_s)) {
        const Result<QDateTime> parsed = sinceFromText(request.options.value(u"since"_s).last(),
                                                       QDateTime::currentDateTimeUtc());
        if (!parsed) {
            answer(failedReply(parsed.failure().message, ExitStatus::WrongUsage));
            return;
        }
        since = *parsed;
    }
    const bool asJson = request.has(u"json"_s);
    VerbDialogue *dialogue = request.has(u"follow"_s) ? answer.dialogue() : nullptr;
    QString text;
    QJsonArray array;
    for (const LogEntry &entry : book.entries()) {
        if (!isMeant(entry, ids, since))
            continue;
        array.append(logJson(entry));
        text += asJson ? jsonLine(logJson(entry)) : logText(entry);
    }
    if (dialogue) {
        Q_EMIT dialogue->tell(LiveOutput{LiveOutput::Kind::Output, text}.toJson());
        follow(book, ids, asJson, *dialogue);
    } else {
        answer(asJson ? jsonReply({{u"version"_s, 1}, {u"lines"_s, array}}) : doneReply(text));
    }
}

} // namespace Culvert
