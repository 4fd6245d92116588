// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/passwordasker.h"

#include <utility>

namespace Culvert {

PasswordAsker::PasswordAsker(QString password, Asker *next, QObject *parent)
    : QObject(parent)
    , m_password(std::move(password))
    , m_next(next)
{}

quint64 PasswordAsker::ask(const Prompt &prompt, const Answer &answer)
{
    const quint64 id = ++m_lastId;
    if (m_next && !isAnsweredBy(prompt)) {
        const quint64 next = m_next->ask(prompt, [this, id, answer](const PromptAnswer &reply) {
            m_passedOn.remove(id);
            answer(reply);
        });
        m_passedOn.insert(id, next);
        return id;
    }
    m_own.insert(id, answer);
    if (!hasAnswers() && prompt.kind == PromptKind::Touch)
        return id;
    QMetaObject::invokeMethod(
        this,
        [this, id, reply = ownAnswer(prompt)] {
            if (const Answer take = m_own.take(id))
                take(reply);
        },
        Qt::QueuedConnection);
    return id;
}

PromptAnswer PasswordAsker::ownAnswer(const Prompt &prompt) const
{
    if (isAnsweredBy(prompt))
        return {PromptAnswer::Kind::Text, m_password};
    // Without anybody to ask, an empty passphrase has ssh try the next key.
    if (!hasAnswers() && prompt.kind == PromptKind::Passphrase)
        return {PromptAnswer::Kind::Text, {}};
    if (!hasAnswers() && prompt.kind == PromptKind::Confirmation)
        return {PromptAnswer::Kind::Refuse, {}};
    return {PromptAnswer::Kind::Unattended, {}};
}

void PasswordAsker::detach()
{
    Asker *next = std::exchange(m_next, nullptr);
    for (const quint64 id : std::exchange(m_passedOn, {}))
        next->withdraw(id);
}

void PasswordAsker::withdraw(quint64 id)
{
    m_own.remove(id);
    if (const auto next = m_passedOn.constFind(id); next != m_passedOn.constEnd()) {
        m_next->withdraw(*next);
        m_passedOn.erase(next);
    }
}

/// Only the destination gets it, not a jump host on the way; and only once, since the second time
/// means that it is wrong, or that something else is wanted.
bool PasswordAsker::isAnsweredBy(const Prompt &prompt) const
{
    const bool asksForPassword = prompt.kind == PromptKind::Password ||
                                 (prompt.kind == PromptKind::Question && prompt.isLasting());
    return asksForPassword && !m_password.isEmpty() && !prompt.isJumpHost && prompt.attempt == 1 &&
           prompt.round == 1;
}

} // namespace Culvert
