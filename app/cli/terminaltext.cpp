// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/terminaltext.h"

#include "core/model/plaintext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestText = 4000;
/// ssh cuts what is longer (readpass.c).
constexpr qsizetype LongestTyped = 1023;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Culvert::TerminalPrompts)
};

/// Words of others within a line of ours.
QString shown(const QString &text)
{
    return plainLine(text.trimmed(), LongestText);
}

/// "gate.example (jump host)"
QString hopName(const Prompt &prompt)
{
    const QString hop = shown(prompt.hop);
    return prompt.isJumpHost ? Texts::tr("%1 (jump host)").arg(hop) : hop;
}

QString opening(const Prompt &prompt)
{
    const QString profile = shown(prompt.profile);
    return prompt.hop.isEmpty() ? profile : profile + u", " + hopName(prompt);
}

QString behindABar(const QString &words)
{
    QString lines;
    for (const QString &line : plainText(words, LongestText).trimmed().split(u'\n'))
        lines += u"  | " + line.trimmed() + u'\n';
    return lines;
}

QString serversWords(const Prompt &prompt)
{
    return behindABar(prompt.text);
}

QString hostKeyIntroduction(const Prompt &prompt)
{
    const QString stored = prompt.storedIn.isEmpty() ? Texts::tr("where ssh keeps known hosts")
                                                     : shown(prompt.storedIn);
    return Texts::tr("%1: the server shows a host key that is not known yet.\n"
                     "  Host:        %2\n"
                     "  Key type:    %3\n"
                     "  Fingerprint: %4\n"
                     "  Stored in:   %5\n"
                     "Compare the fingerprint with the one that the server's administrator gives "
                     "you.\n")
        .arg(opening(prompt), shown(prompt.subject), shown(prompt.keyType),
             shown(prompt.fingerprint), stored);
}

QString kindIntroduction(const Prompt &prompt)
{
    const QString who = opening(prompt);
    const QString subject = shown(prompt.subject);
    switch (prompt.kind) {
    case PromptKind::Password:
        return subject.isEmpty()
                   ? Texts::tr("%1: the server asks for the password.\n").arg(who)
                   : Texts::tr("%1: the server asks for the password of %2.\n").arg(who, subject);
    case PromptKind::Passphrase:
        return Texts::tr("%1: ssh asks for the passphrase of the key %2.\n").arg(who, subject);
    case PromptKind::Pin:
        return Texts::tr("%1: the security key asks for its PIN.\n").arg(who) +
               serversWords(prompt);
    case PromptKind::Question:
        return Texts::tr("%1: the server asks, in its own words:\n").arg(who) +
               serversWords(prompt);
    case PromptKind::Confirmation:
        return Texts::tr("%1: ssh asks for a confirmation:\n").arg(who) + serversWords(prompt);
    case PromptKind::HostKey:
        return hostKeyIntroduction(prompt);
    case PromptKind::Touch:
        return Texts::tr("Touch your security key for %1.\n").arg(who);
    }
    Q_UNREACHABLE();
}

TypedAnswer secretAnswer(const Prompt &prompt, const QString &line)
{
    if (line.toUtf8().size() > LongestTyped)
        return Texts::tr("That is longer than ssh can take.");
    // An empty one would be sent, and count as a wrong one. A question may want just Enter.
    if (line.isEmpty() && prompt.kind != PromptKind::Question)
        return Texts::tr("Nothing was typed. Ctrl-C cancels the login.");
    return PromptAnswer{PromptAnswer::Kind::Text, line};
}

bool isFingerprint(const QString &text, const Prompt &prompt)
{
    const QString hash = prompt.fingerprint.section(u':', 0, 0) + u':';
    if (prompt.fingerprint.size() <= hash.size())
        return false;
    // Its digits may be in either case, and are often given without the hash's name.
    if (hash == u"MD5:")
        return prompt.fingerprint.mid(hash.size())
                   .compare(text.startsWith(hash, Qt::CaseInsensitive) ? text.mid(hash.size())
                                                                       : text,
                            Qt::CaseInsensitive) == 0;
    return text == prompt.fingerprint;
}

TypedAnswer hostKeyAnswer(const Prompt &prompt, const QString &typed)
{
    const QString word = typed.toLower();
    if (word == u"yes" || isFingerprint(typed, prompt))
        return PromptAnswer{PromptAnswer::Kind::Accept, {}};
    if (word == u"once" && prompt.canAcceptOnce)
        return PromptAnswer{PromptAnswer::Kind::AcceptOnce, {}};
    if (word == u"no")
        return PromptAnswer{PromptAnswer::Kind::Refuse, {}};
    static const QRegularExpression named(u"^(md5|sha[0-9]+):"_s);
    const QString hash = prompt.fingerprint.section(u':', 0, 0);
    const QRegularExpressionMatch other = named.match(word);
    if (other.hasMatch() && other.captured(1) != hash.toLower())
        return Texts::tr("That is a fingerprint of another kind; ask for the one that begins with "
                         "%1.")
            .arg(shown(hash));
    if (other.hasMatch())
        return Texts::tr("NO MATCH: the server's key has another fingerprint than the one that you "
                         "pasted.");
    return prompt.canAcceptOnce
               ? Texts::tr("Please type \"yes\", \"once\", \"no\" or the whole fingerprint.")
               : Texts::tr("Please type \"yes\", \"no\" or the whole fingerprint.");
}

TypedAnswer confirmationAnswer(const QString &typed)
{
    const QString word = typed.toLower();
    if (word == u"yes")
        return PromptAnswer{PromptAnswer::Kind::Accept, {}};
    if (word == u"no")
        return PromptAnswer{PromptAnswer::Kind::Refuse, {}};
    return Texts::tr("Please type \"yes\" or \"no\".");
}

} // namespace

QString wordsOfOthers(const QString &profile, const QString &says)
{
    return Texts::tr("%1: said while it logs in; nobody vouches for it:\n").arg(shown(profile)) +
           behindABar(says);
}

QString promptIntroduction(const PromptRequest &request)
{
    QString text;
    if (!request.prompt.says.isEmpty())
        text += wordsOfOthers(request.prompt.profile, request.prompt.says);
    if (request.storedWasRefused)
        text += Texts::tr("The stored answer was not accepted and has been forgotten.\n");
    else if (request.prompt.attempt > 1)
        text += Texts::tr("That was not accepted. Attempt %1.\n").arg(request.prompt.attempt);
    return text + kindIntroduction(request.prompt);
}

QString promptQuestion(const Prompt &prompt)
{
    switch (prompt.kind) {
    case PromptKind::Password:
        return Texts::tr("Password: ");
    case PromptKind::Passphrase:
        return Texts::tr("Passphrase: ");
    case PromptKind::Pin:
        return Texts::tr("PIN: ");
    case PromptKind::Question:
        return Texts::tr("Answer (not shown): ");
    case PromptKind::HostKey:
        if (!prompt.canAcceptOnce)
            return Texts::tr("Accept it? Type \"yes\" to accept and store it (the ssh that asks "
                             "is one that your configuration starts),\n\"no\" to refuse, or "
                             "paste the fingerprint that you were given: ");
        return Texts::tr("Accept it? Type \"yes\" to accept and store it, \"once\" to accept it "
                         "until the tunnel is stopped,\n\"no\" to refuse, or paste the fingerprint "
                         "that you were given: ");
    case PromptKind::Confirmation:
        return Texts::tr("Type \"yes\" or \"no\": ");
    case PromptKind::Touch:
        return {};
    }
    Q_UNREACHABLE();
}

TypedAnswer typedAnswer(const Prompt &prompt, const QString &line)
{
    switch (prompt.kind) {
    case PromptKind::HostKey:
        return hostKeyAnswer(prompt, line.trimmed());
    case PromptKind::Confirmation:
        return confirmationAnswer(line.trimmed());
    default:
        return secretAnswer(prompt, line);
    }
}

} // namespace Culvert
