// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/prompts/promptjson.h"

#include <array>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

const QString PromptField = u"prompt"_s;
const QString WithdrawField = u"withdraw"_s;
const QString SaysField = u"says"_s;
const QString AnswerField = u"answer"_s;

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
                              {u"id"_s, static_cast<qint64>(prompt.id)},
                              {u"profileId"_s, prompt.profileId},
                              {u"profile"_s, prompt.profile},
                              {u"hop"_s, prompt.hop},
                              {u"isJumpHost"_s, prompt.isJumpHost},
                              {u"kind"_s, nameOf(PromptNames, prompt.kind)},
                              {u"text"_s, prompt.text},
                              {u"says"_s, prompt.says},
                              {u"subject"_s, prompt.subject},
                              {u"keyType"_s, prompt.keyType},
                              {u"fingerprint"_s, prompt.fingerprint},
                              {u"storedIn"_s, prompt.storedIn},
                              {u"canAcceptOnce"_s, prompt.canAcceptOnce},
                              {u"attempt"_s, prompt.attempt},
                              {u"round"_s, prompt.round},
                              {u"storedWasRefused"_s, request.storedWasRefused},
                          }}};
}

std::optional<PromptRequest> promptFromJson(const QJsonObject &line)
{
    const QJsonObject object = line.value(PromptField).toObject();
    const std::optional<PromptKind> kind = kindOf(PromptNames, object.value(u"kind"_s).toString());
    if (!kind)
        return std::nullopt;
    PromptRequest request;
    Prompt &prompt = request.prompt;
    prompt.id = toId(object.value(u"id"_s));
    prompt.profileId = object.value(u"profileId"_s).toString();
    prompt.profile = object.value(u"profile"_s).toString();
    prompt.hop = object.value(u"hop"_s).toString();
    prompt.isJumpHost = object.value(u"isJumpHost"_s).toBool();
    prompt.kind = *kind;
    prompt.text = object.value(u"text"_s).toString();
    prompt.says = object.value(u"says"_s).toString();
    prompt.subject = object.value(u"subject"_s).toString();
    prompt.keyType = object.value(u"keyType"_s).toString();
    prompt.fingerprint = object.value(u"fingerprint"_s).toString();
    prompt.storedIn = object.value(u"storedIn"_s).toString();
    prompt.canAcceptOnce = object.value(u"canAcceptOnce"_s).toBool(true);
    prompt.attempt = object.value(u"attempt"_s).toInt(1);
    prompt.round = object.value(u"round"_s).toInt(1);
    request.storedWasRefused = object.value(u"storedWasRefused"_s).toBool();
    return request;
}

QJsonObject saysToJson(const SaysLine &line)
{
    return {{SaysField, line.says}, {u"profile"_s, line.profile}};
}

std::optional<SaysLine> saysFromJson(const QJsonObject &line)
{
    if (!line.value(SaysField).isString())
        return std::nullopt;
    return SaysLine{line.value(u"profile"_s).toString(), line.value(SaysField).toString()};
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
    QJsonObject answer{{u"kind"_s, nameOf(AnswerNames, line.answer.kind)}};
    if (line.answer.kind == PromptAnswer::Kind::Text)
        answer.insert(u"text"_s, line.answer.text);
    return {{PromptField, static_cast<qint64>(line.id)}, {AnswerField, answer}};
}

std::optional<AnswerLine> answerFromJson(const QJsonObject &line)
{
    const QJsonObject answer = line.value(AnswerField).toObject();
    const std::optional<PromptAnswer::Kind> kind =
        kindOf(AnswerNames, answer.value(u"kind"_s).toString());
    if (!kind || !line.value(PromptField).isDouble())
        return std::nullopt;
    return AnswerLine{toId(line.value(PromptField)), {*kind, answer.value(u"text"_s).toString()}};
}

} // namespace Culvert
