// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/prompts/promptjson.h"

#include <array>

namespace Culvert {

namespace {

const QString PromptField = QStringLiteral("prompt");
const QString WithdrawField = QStringLiteral("withdraw");
const QString SaysField = QStringLiteral("says");
const QString AnswerField = QStringLiteral("answer");

template <typename Kind>
struct Name
{
    Kind kind;
    QStringView name;
};

constexpr std::array PromptNames{
    Name<PromptKind>{PromptKind::Password, u"password"},
    Name<PromptKind>{PromptKind::Passphrase, u"passphrase"},
    Name<PromptKind>{PromptKind::Pin, u"pin"},
    Name<PromptKind>{PromptKind::Question, u"question"},
    Name<PromptKind>{PromptKind::HostKey, u"host-key"},
    Name<PromptKind>{PromptKind::Confirmation, u"confirmation"},
    Name<PromptKind>{PromptKind::Touch, u"touch"},
};

constexpr std::array AnswerNames{
    Name<PromptAnswer::Kind>{PromptAnswer::Kind::Text, u"text"},
    Name<PromptAnswer::Kind>{PromptAnswer::Kind::Accept, u"accept"},
    Name<PromptAnswer::Kind>{PromptAnswer::Kind::AcceptOnce, u"accept-once"},
    Name<PromptAnswer::Kind>{PromptAnswer::Kind::Refuse, u"refuse"},
    Name<PromptAnswer::Kind>{PromptAnswer::Kind::Unattended, u"unattended"},
};

template <typename Kind, std::size_t count>
QString nameOf(const std::array<Name<Kind>, count> &names, Kind kind)
{
    for (const Name<Kind> &entry : names) {
        if (entry.kind == kind)
            return entry.name.toString();
    }
    Q_UNREACHABLE();
}

template <typename Kind, std::size_t count>
std::optional<Kind> kindOf(const std::array<Name<Kind>, count> &names, const QString &name)
{
    for (const Name<Kind> &entry : names) {
        if (entry.name == name)
            return entry.kind;
    }
    return std::nullopt;
}

quint64 toId(const QJsonValue &value)
{
    // As a number of JSON's, which is exact up to 2^53.
    return static_cast<quint64>(value.toInteger());
}

} // namespace

QJsonObject promptToJson(const PromptRequest &request)
{
    const Prompt &prompt = request.prompt;
    return {{PromptField, QJsonObject{
                              {QStringLiteral("id"), static_cast<qint64>(prompt.id)},
                              {QStringLiteral("profileId"), prompt.profileId},
                              {QStringLiteral("profile"), prompt.profile},
                              {QStringLiteral("hop"), prompt.hop},
                              {QStringLiteral("isJumpHost"), prompt.isJumpHost},
                              {QStringLiteral("kind"), nameOf(PromptNames, prompt.kind)},
                              {QStringLiteral("text"), prompt.text},
                              {QStringLiteral("says"), prompt.says},
                              {QStringLiteral("subject"), prompt.subject},
                              {QStringLiteral("keyType"), prompt.keyType},
                              {QStringLiteral("fingerprint"), prompt.fingerprint},
                              {QStringLiteral("storedIn"), prompt.storedIn},
                              {QStringLiteral("canAcceptOnce"), prompt.canAcceptOnce},
                              {QStringLiteral("attempt"), prompt.attempt},
                              {QStringLiteral("round"), prompt.round},
                              {QStringLiteral("storedWasRefused"), request.storedWasRefused},
                          }}};
}

std::optional<PromptRequest> promptFromJson(const QJsonObject &line)
{
    const QJsonObject object = line.value(PromptField).toObject();
    const std::optional<PromptKind> kind =
        kindOf(PromptNames, object.value(QStringLiteral("kind")).toString());
    if (!kind)
        return std::nullopt;
    PromptRequest request;
    Prompt &prompt = request.prompt;
    prompt.id = toId(object.value(QStringLiteral("id")));
    prompt.profileId = object.value(QStringLiteral("profileId")).toString();
    prompt.profile = object.value(QStringLiteral("profile")).toString();
    prompt.hop = object.value(QStringLiteral("hop")).toString();
    prompt.isJumpHost = object.value(QStringLiteral("isJumpHost")).toBool();
    prompt.kind = *kind;
    prompt.text = object.value(QStringLiteral("text")).toString();
    prompt.says = object.value(QStringLiteral("says")).toString();
    prompt.subject = object.value(QStringLiteral("subject")).toString();
    prompt.keyType = object.value(QStringLiteral("keyType")).toString();
    prompt.fingerprint = object.value(QStringLiteral("fingerprint")).toString();
    prompt.storedIn = object.value(QStringLiteral("storedIn")).toString();
    prompt.canAcceptOnce = object.value(QStringLiteral("canAcceptOnce")).toBool(true);
    prompt.attempt = object.value(QStringLiteral("attempt")).toInt(1);
    prompt.round = object.value(QStringLiteral("round")).toInt(1);
    request.storedWasRefused = object.value(QStringLiteral("storedWasRefused")).toBool();
    return request;
}

QJsonObject saysToJson(const SaysLine &line)
{
    return {{SaysField, line.says}, {QStringLiteral("profile"), line.profile}};
}

std::optional<SaysLine> saysFromJson(const QJsonObject &line)
{
    if (!line.value(SaysField).isString())
        return std::nullopt;
    return SaysLine{line.value(QStringLiteral("profile")).toString(),
                    line.value(SaysField).toString()};
}

QJsonObject withdrawalToJson(quint64 id)
{
    return {{WithdrawField, static_cast<qint64>(id)}};
}

std::optional<quint64> withdrawalFromJson(const QJsonObject &line)
{
    if (!line.contains(WithdrawField))
        return std::nullopt;
    return toId(line.value(WithdrawField));
}

QJsonObject answerToJson(const AnswerLine &line)
{
    QJsonObject answer{{QStringLiteral("kind"), nameOf(AnswerNames, line.answer.kind)}};
    if (line.answer.kind == PromptAnswer::Kind::Text)
        answer.insert(QStringLiteral("text"), line.answer.text);
    return {{PromptField, static_cast<qint64>(line.id)}, {AnswerField, answer}};
}

std::optional<AnswerLine> answerFromJson(const QJsonObject &line)
{
    const QJsonObject answer = line.value(AnswerField).toObject();
    const std::optional<PromptAnswer::Kind> kind =
        kindOf(AnswerNames, answer.value(QStringLiteral("kind")).toString());
    if (!kind || !line.value(PromptField).isDouble())
        return std::nullopt;
    return AnswerLine{toId(line.value(PromptField)),
                      {*kind, answer.value(QStringLiteral("text")).toString()}};
}

} // namespace Culvert
