// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/words/prompttexts.h"

#include "core/model/plaintext.h"
#include "ui/words/statetexts.h"

namespace Culvert {

QString PromptTexts::heading(const Prompt &prompt)
{
    const QString subject = StateTexts::technical(prompt.subject.trimmed());
    const bool isKnown = !subject.isEmpty();
    switch (prompt.kind) {
    case PromptKind::Password:
        return isKnown ? tr("The password of %1").arg(subject) : tr("The password on the server");
    case PromptKind::Passphrase:
        return isKnown ? tr("The passphrase of the key %1").arg(subject)
                       : tr("The passphrase of the key");
    case PromptKind::Pin:
        return isKnown ? tr("The PIN of the key %1").arg(subject) : tr("The PIN of the key");
    case PromptKind::Question:
        return isKnown ? tr("The server asks %1").arg(subject) : tr("The server asks something");
    case PromptKind::HostKey:
        return tr("Is this the right server?");
    case PromptKind::Confirmation:
        return tr("ssh asks for your consent");
    case PromptKind::Touch:
        return tr("Touch your security key");
    }
    Q_UNREACHABLE();
}

QString PromptTexts::asker(const Prompt &prompt)
{
    const QString hop = StateTexts::technical(prompt.hop.trimmed());
    if (hop.isEmpty())
        return tr("The tunnel “%1” asks, to log in.").arg(plainLine(prompt.profile));
    return prompt.isJumpHost ? tr("The tunnel “%1” asks, to log in to %2, a jump host on its way.")
                                   .arg(plainLine(prompt.profile), hop)
                             : tr("The tunnel “%1” asks, to log in to %2, its destination.")
                                   .arg(plainLine(prompt.profile), hop);
}

QString PromptTexts::shortAsker(const Prompt &prompt)
{
    const QString hop = StateTexts::technical(prompt.hop.trimmed());
    if (hop.isEmpty())
        return plainLine(prompt.profile);
    return prompt.isJumpHost ? tr("%1, %2 (jump host)").arg(plainLine(prompt.profile), hop)
                             : tr("%1, %2", "tunnel and host").arg(plainLine(prompt.profile), hop);
}

QString PromptTexts::field(PromptKind kind)
{
    switch (kind) {
    case PromptKind::Password:
        return tr("&Password:");
    case PromptKind::Passphrase:
        return tr("&Passphrase:");
    case PromptKind::Pin:
        return tr("&PIN:");
    case PromptKind::Question:
    case PromptKind::HostKey:
    case PromptKind::Confirmation:
    case PromptKind::Touch:
        return tr("&Answer:");
    }
    Q_UNREACHABLE();
}

QString PromptTexts::speaker(PromptKind kind)
{
    switch (kind) {
    case PromptKind::Question:
        return tr("The server’s own words, for which nobody vouches:");
    case PromptKind::Confirmation:
        return tr("In the words of ssh:");
    case PromptKind::Password:
    case PromptKind::Passphrase:
    case PromptKind::Pin:
    case PromptKind::HostKey:
    case PromptKind::Touch:
        return {};
    }
    Q_UNREACHABLE();
}

QString PromptTexts::words(const Prompt &prompt)
{
    if (speaker(prompt.kind).isEmpty())
        return {};
    QString text = prompt.text;
    // What ssh puts before the server's words is in the heading.
    const QString prefix = u'(' + prompt.subject + u") ";
    if (prompt.kind == PromptKind::Question && !prompt.subject.isEmpty() && text.startsWith(prefix))
        text.remove(0, prefix.size());
    return plainText(text).trimmed();
}

QString PromptTexts::said(const Prompt &prompt)
{
    return plainText(prompt.says).trimmed();
}

QString PromptTexts::refusal(const PromptRequest &request)
{
    QStringList sentences;
    if (request.storedWasRefused)
        sentences.append(request.prompt.kind == PromptKind::Passphrase
                             ? tr("The stored passphrase was not accepted and has been forgotten.")
                             : tr("The stored password was not accepted and has been forgotten."));
    else if (request.prompt.attempt > 1)
        sentences.append(tr("That was not accepted."));
    if (request.prompt.attempt > 1)
        sentences.append(tr("Attempt %1 of %2.").arg(request.prompt.attempt).arg(MostAttempts));
    return sentences.join(u' ');
}

QString PromptTexts::whyNotRemembered(const PromptRequest &request)
{
    if (request.remembering == PromptRequest::Remembering::NoKeychain)
        return tr("You are asked each time: no keychain answers on this desktop.");
    if (request.remembering == PromptRequest::Remembering::Offered)
        return {};
    switch (request.prompt.kind) {
    case PromptKind::Pin:
        return tr("You are asked each time: a PIN is not stored.");
    case PromptKind::Question:
        return tr("You are asked each time: the answer may be good only once.");
    case PromptKind::Password:
    case PromptKind::Passphrase:
    case PromptKind::HostKey:
    case PromptKind::Confirmation:
    case PromptKind::Touch:
        return {};
    }
    Q_UNREACHABLE();
}

QString PromptTexts::othersWaiting(int count)
{
    // Spelled out, so that English is right without a file of plural forms.
    if (count == 0)
        return {};
    return count == 1 ? tr("1 more question waits.")
                      : tr("%n more questions wait.", nullptr, count);
}

} // namespace Culvert
