// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/words/promptrequest.h"

namespace Culvert::Samples {

inline PromptRequest request(PromptKind kind, quint64 id = 1)
{
    PromptRequest request;
    Prompt &prompt = request.prompt;
    prompt.id = id;
    prompt.profileId = QStringLiteral("w");
    prompt.profile = QStringLiteral("work");
    prompt.hop = QStringLiteral("gate.example");
    prompt.isJumpHost = true;
    prompt.kind = kind;
    prompt.subject = QStringLiteral("me@gate.example");
    prompt.text = QStringLiteral("me@gate.example's password: ");
    return request;
}

inline PromptRequest question(const QString &words, quint64 id = 1)
{
    PromptRequest request = Samples::request(PromptKind::Question, id);
    request.prompt.text = u'(' + request.prompt.subject + u") " + words;
    return request;
}

inline QString fingerprint()
{
    return QStringLiteral("SHA256:Jv2nLlZ0nFiv4Zu7jrmS0c2s2TiUnOM/zzvpRFYYnnA");
}

inline PromptRequest hostKey(quint64 id = 1)
{
    PromptRequest request = Samples::request(PromptKind::HostKey, id);
    request.prompt.subject = QStringLiteral("[bastion.example]:2222");
    request.prompt.keyType = QStringLiteral("ED25519");
    request.prompt.fingerprint = fingerprint();
    request.prompt.storedIn = QStringLiteral("/home/me/.ssh/known_hosts");
    return request;
}

} // namespace Culvert::Samples
