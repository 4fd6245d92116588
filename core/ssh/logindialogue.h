// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/config/acceptedkeys.h"
#include "core/config/hop.h"
#include "core/config/sshresolver.h"
#include "core/model/failure.h"
#include "core/ssh/answerhistory.h"
#include "core/ssh/asker.h"
#include "core/ssh/askpass.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

namespace Culvert {

/// The questions of one ssh child, and those of its jump hosts, while it logs in: reads what they
/// are about, has them asked, counts wrong answers, and ends the login when somebody says so.
class LoginDialogue : public QObject
{
    Q_OBJECT

public:
    /// How many times an answer may be wrong until the login ends.
    static constexpr int MostAttempts = 3;

    struct Setup
    {
        Askpass *askpass = nullptr;
        Asker *asker = nullptr;
        QString profileId;
        QString profile;
        QString destination;
        /// See Prompt::quiet.
        bool quiet = false;
        /// How ssh -G gets at the configuration, and where accepted keys are kept.
        QString sshProgram;
        QString configPath;
        std::shared_ptr<AcceptedKeys> accepted;
        /// What a server or a program on the way has said since this was called the last time.
        std::function<QString()> said = {};
        /// What the server has said so far to the ssh with this process id; nothing if unknown.
        std::function<std::optional<AnswerHistory::Verdicts>(qint64 pid)> verdicts = {};
    };

    explicit LoginDialogue(Setup setup, QObject *parent = nullptr);
    /// Withdraws what is open, without an answer to ssh.
    ~LoginDialogue() override;

    /// What the child needs to ask.
    void prepare(QProcessEnvironment &environment) const;
    /// The child's process id, to tell it from its jump hosts.
    void setProcess(qint64 pid) { m_process = pid; }
    /// True while a question is open that somebody has to answer, so that the time is not ssh's.
    bool isAsking() const;
    /// True if something was asked that will be asked again at the next login. A host key that was
    /// confirmed will not be.
    bool neededPerson() const { return m_neededPerson; }
    /// The hosts whose keys were accepted, to be stored in a file that keeps nothing.
    const QStringList &unstoredHosts() const { return m_unstoredHosts; }

Q_SIGNALS:
    void askingChanged(bool asking);
    /// The login must end, and why. The ssh that asked has been told to.
    void ended(const Culvert::Failure &failure);
    /// A host key was accepted for this tunnel only: ssh has to start again with the new
    /// configuration.
    void restartNeeded();

private:
    struct Open
    {
        QPointer<AskpassRequest> request;
        Prompt prompt;
        Hop hop;
        /// What ssh would store a host key in.
        QStringList keyFiles;
        /// 0 until it is asked.
        quint64 id = 0;
    };

    void asked(AskpassRequest *request);
    void askAboutHostKey(const std::shared_ptr<Open> &open);
    void ask(const std::shared_ptr<Open> &open);
    void answered(const std::shared_ptr<Open> &open, const PromptAnswer &answer);
    void accept(const Open &open);
    void acceptOnce(const std::shared_ptr<Open> &open);
    void readKeyFiles(Open &open, const ResolvedConfig &config) const;
    void send(const Open &open, const QString &text);
    void close(const std::shared_ptr<Open> &open);
    void end(const std::shared_ptr<Open> &open, const Failure &failure);
    Failure refusal(const Prompt &prompt) const;
    Failure unattended(const Prompt &prompt) const;

    Setup m_setup;
    QString m_token;
    qint64 m_process = 0;
    std::vector<std::shared_ptr<Open>> m_open;
    AnswerHistory m_history;
    QStringList m_unstoredHosts;
    bool m_wasAsking = false;
    bool m_neededPerson = false;
    bool m_ended = false;
};

} // namespace Culvert
