// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/prompts/promptfront.h"
#include "app/prompts/secretstore.h"
#include "core/session/engineinterface.h"

#include <QHash>
#include <QSet>

#include <map>
#include <optional>
#include <vector>

namespace Culvert {

/// Finds for each prompt of the engine who answers it: the keychain, else the first front that
/// takes it (terminals before the window), else nobody, which ends the login.
///
/// A stored secret that is refused is removed from the keychain, and whoever is asked then is told.
/// A secret that a person wants remembered is stored once the server has accepted it, never
/// before. Lives on the main thread.
class PromptRouter : public QObject
{
    Q_OBJECT

public:
    /// Lower ones are asked first; among equals, the one that was added first.
    enum class Rank { Terminal, Window };

    /// @p engine must outlive the router, and so must @p secrets, which may be null: no keychain.
    explicit PromptRouter(EngineInterface &engine, SecretStore *secrets, QObject *parent = nullptr);
    ~PromptRouter() override;

    /// From now on prompts go to @p front, also those that nobody has answered yet at a front of a
    /// later rank. It is not owned: to be removed before it is destroyed.
    void addFront(PromptFront &front, Rank rank);
    /// Its prompts go to the next front that takes them, or are Unattended. Nothing of @p front is
    /// called from here on. One that was not added is ignored.
    void removeFront(PromptFront &front);

    /// What a person said to a prompt that was shown; one that is gone is ignored. @p remember asks
    /// to keep the text for the next login; it is ignored where it was not Offered. May be called
    /// from within PromptFront::show().
    void answer(quint64 id, const PromptAnswer &answer, bool remember = false);

    /// The key under which the answer to @p prompt is kept: "password" or "passphrase", subject and
    /// hop with one space between them, such as "password me@bastion.example bastion.example".
    /// Spaces, percent signs and control characters within a part are percent-encoded. There is no
    /// profile in it, so that two profiles with the same host share; nor a hop with a passphrase,
    /// which belongs to a file of this machine. A server's own question for the password (PAM's)
    /// is a "password", too.
    static QString secretKey(const Prompt &prompt);

private:
    struct Open
    {
        PromptRequest request;
        /// Who shows it now: at most one, but for a Touch.
        QList<PromptFront *> fronts;
        /// The keychain is being asked.
        bool looking = false;
        /// The engine has the answer, though it may not have taken the prompt off its list yet.
        bool answered = false;
    };

    /// A secret that the server has got and not judged yet.
    struct Given
    {
        Prompt prompt;
        QString key;
        /// To be stored once it is accepted; empty if it came from the keychain.
        QString secret;
        /// The ssh processes that had logged in before.
        QSet<qint64> upBefore;
        bool seenUnderWay = false;
    };
    enum class Verdict { None, Accepted, Over };

    void follow();
    std::optional<Prompt> newPrompt() const;
    void take(const Prompt &prompt);
    void lookUp(quint64 id);
    void found(quint64 id, const SecretStore::Reading &reading);
    void place(quint64 id);
    void showTouch(quint64 id);
    void moveTo(PromptFront &front);
    PromptFront *frontFor(const Prompt &prompt) const;
    void give(Open &open, const PromptAnswer &answer);
    void hideAt(const QList<PromptFront *> &fronts, quint64 id);

    void judge(const Prompt &next);
    void judge(const EngineStatus &status);
    static Verdict verdict(Given &given, const ProfileStatus *profile);
    void keep(const Prompt &prompt, const QString &secret);
    Given given(const Prompt &prompt) const;
    void store(const Given &given);
    void forget(const QString &key);

    EngineInterface &m_engine;
    SecretStore *m_secrets;
    /// False as long as the keychain's last word was that it does not work.
    bool m_secretsWork;
    std::vector<std::pair<Rank, PromptFront *>> m_fronts;
    std::map<quint64, Open> m_open;
    std::vector<Given> m_given;
    /// The prompt that was answered last, for each profile.
    QHash<QString, quint64> m_lastAnswered;
    /// Keys whose secret was refused, until a new one is stored, and whether a person knows.
    QHash<QString, bool> m_refused;
};

} // namespace Culvert
