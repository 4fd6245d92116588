// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/sshprompt.h"

#include "core/config/fingerprints.h"

#include <QRegularExpression>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

struct Form
{
    const char *pattern;
    PromptKind kind;
};

// The server's own words always stand behind "(user@host) ", so that none of them can pass for
// another form.
constexpr Form Forms[] = {
    {R"(^The authenticity of host '([^' ]+)[^']*' can't be established\.)", PromptKind::HostKey},
    {R"(^\(([^()\s]+@[^()\s]+)\) )", PromptKind::Question},
    {R"(^Enter passphrase for (?:key )?'?(.+?)'?: ?$)", PromptKind::Passphrase},
    {R"(^Enter PIN(?: and confirm user presence)? for '?(.+?)'?: ?$)", PromptKind::Pin},
    {R"(^([^()\s]+@[^()\s]+)'s password: ?$)", PromptKind::Password},
    {R"(\(yes/no\)\? ?$)", PromptKind::Confirmation},
};

void readHostKey(Prompt &prompt)
{
    // Newer ones have a colon after "is", older ones a full stop at the end.
    static const QRegularExpression line(
        uR"(^(\S+) key fingerprint is:? (%1))"_s.arg(QLatin1StringView(FingerprintPattern)),
        QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = line.match(prompt.text);
    prompt.keyType = match.captured(1);
    prompt.fingerprint = match.captured(2);
    // Then ssh's words have to be read as they are.
    if (!match.hasMatch())
        prompt.kind = PromptKind::Confirmation;
}

} // namespace

Prompt readSshPrompt(const QString &text, const QString &hint)
{
    Prompt prompt;
    prompt.text = text;
    if (hint == u"none") {
        prompt.kind = PromptKind::Touch;
        return prompt;
    }
    if (hint == u"confirm") {
        prompt.kind = PromptKind::Confirmation;
        return prompt;
    }
    for (const Form &form : Forms) {
        const QRegularExpressionMatch match =
            QRegularExpression(QString::fromLatin1(form.pattern)).match(text);
        if (!match.hasMatch())
            continue;
        prompt.kind = form.kind;
        prompt.subject = match.captured(1);
        break;
    }
    if (prompt.kind == PromptKind::HostKey)
        readHostKey(prompt);
    return prompt;
}

} // namespace Culvert
