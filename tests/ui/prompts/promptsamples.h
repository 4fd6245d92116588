// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/words/promptrequest.h"

namespace Culvert::Samples {

using namespace Qt::StringLiterals;

inline PromptRequest request(PromptKind kind, quint64 id = 1)
{
    PromptRequest request;
    Prompt &prompt = request.prompt;
    prompt.id = id;
    prompt.profileId = u"w"_s;
    prompt.profile = u"work"_s;
    prompt.hop = u"gate.example"_s;
    prompt.isJumpHost = true;
    prompt.kind = kind;
    prompt.subject = u"me@gate.example"_s;
    prompt.text = u"me@gate.example's password: "_s;
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
    return u"SHA256:Jv2nLlZ0nFiv4Zu7jrmS0c2s2TiUnOM/zzvpRFYYnnA"_s;
}

inline PromptRequest hostKey(quint64 id = 1)
{
    PromptRequest request = Samples::request(PromptKind::HostKey, id);
    request.prompt.subject = u"[bastion.example]:2222"_s;
    request.prompt.keyType = u"ED25519"_s;
    request.prompt.fingerprint = fingerprint();
    request.prompt.storedIn = u"/home/me/.ssh/known_hosts"_s;
    return request;
}

} // namespace Culvert::Samples
