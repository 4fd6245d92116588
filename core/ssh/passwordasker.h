// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ssh/asker.h"

#include <QHash>
#include <QObject>

namespace Culvert {

/// Answers with a password that is known beforehand, and passes all other questions on. On one
/// thread, with an event loop.
class PasswordAsker : public QObject, public Asker
{
    Q_OBJECT

public:
    /// @p password empty: there is none. @p next null: nobody is there to ask; else it outlives
    /// this.
    explicit PasswordAsker(QString password, Asker *next = nullptr, QObject *parent = nullptr);

    /// False: nobody is there to ask. A host key is then unattended, so that it is said what was
    /// asked; the passphrase of a key is not known, and ssh goes on to the next key; and a touch is
    /// waited for, as without anybody to tell.
    bool hasAnswers() const { return m_next || !m_password.isEmpty(); }

    /// The next one is not there any more: what it was asked is withdrawn, and it is not asked
    /// again.
    void detach();

    quint64 ask(const Prompt &prompt, const Answer &answer) override;
    void withdraw(quint64 id) override;

private:
    bool isAnsweredBy(const Prompt &prompt) const;
    PromptAnswer ownAnswer(const Prompt &prompt) const;

    QString m_password;
    Asker *m_next;
    quint64 m_lastId = 0;
    /// Until they are answered from the event loop.
    QHash<quint64, Answer> m_own;
    /// The ids of those that were passed on, as the next one has them.
    QHash<quint64, quint64> m_passedOn;
};

} // namespace Culvert
