// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/instance/instanceserver.h"
#include "app/probe/testverb.h"
#include "core/session/engineinterface.h"

#include <QObject>
#include <QPointer>

namespace Culvert {

class LogBook;
class PromptRouter;
class RunDesk;

/// Carries out the command line's verbs on the engine. The window has nothing that this has not,
/// and the other way round: both only wish and look.
class VerbRunner : public QObject
{
    Q_OBJECT

public:
    using Answer = InstanceServer::Answer;

    /// @p engine must outlive it.
    explicit VerbRunner(EngineInterface &engine, QObject *parent = nullptr);

    /// Where prompts come from that are put to the terminal of whoever starts a tunnel; null: they
    /// are not. Not owned; may go first.
    void setPromptRouter(PromptRouter *router);

    /// What `logs` shows; null: nothing. Not owned; may go first.
    void setLogBook(LogBook *book);

    /// Who takes programs in namespaces of their own; null: nobody. Not owned; outlives this.
    void setRunDesk(RunDesk *desk) { m_runs = desk; }

    /// For what starts an ssh of its own.
    void setTools(const SshTools &tools) { m_tools = tools; }

    void run(const VerbRequest &request, const Answer &answer);

Q_SIGNALS:
    void quitRequested();
    /// Another start of the program: the window is wanted in front.
    void raiseRequested();

private:
    void list(const VerbRequest &request, const Answer &answer);
    void up(const VerbRequest &request, const Answer &answer);
    void down(const VerbRequest &request, const Answer &answer);
    void restart(const VerbRequest &request, const Answer &answer);
    void status(const VerbRequest &request, const Answer &answer);
    void connections(const VerbRequest &request, const Answer &answer);
    void close(const VerbRequest &request, const Answer &answer);
    void closeAll(const QList<quint64> &ids, bool mayBeGone, const Answer &answer);
    void add(const VerbRequest &request, const Answer &answer);
    void edit(const VerbRequest &request, const Answer &answer);
    void rename(const VerbRequest &request, const Answer &answer);
    void saveAndAnswer(const Profile &profile, const QStringList &warnings, const Answer &answer);
    /// With what a person should know of it as it is.
    void answerAdded(const QString &id, const QString &name, const QStringList &warnings,
                     const Answer &answer);
    void forward(const VerbRequest &request, const Answer &answer);
    void order(const VerbRequest &request, const Answer &answer);
    void remove(const VerbRequest &request, const Answer &answer);
    void logs(const VerbRequest &request, const Answer &answer);
    void connectPipes(const VerbRequest &request, const Answer &answer);
    void test(const VerbRequest &request, const Answer &answer);
    void services(const VerbRequest &request, const Answer &answer);
    void pac(const VerbRequest &request, const Answer &answer);
    void complete(const VerbRequest &request, const Answer &answer);
    void importInto(const VerbRequest &request, const Answer &answer);
    void raise(const Answer &answer);
    void runProgram(const VerbRequest &request, const Answer &answer);
    void exportFrom(const VerbRequest &request, const Answer &answer);

    /// The ids of all profiles that the request means, see selectProfiles(); or answers that there
    /// is no such profile and returns nothing.
    std::optional<QStringList> idsOrAnswer(const VerbRequest &request, const Answer &answer) const;
    /// The same for a verb that takes one.
    std::optional<Profile> profileOrAnswer(const VerbRequest &request, const Answer &answer) const;
    VerbAnswer asking(const QStringList &ids, const Answer &answer) const;
    void startAndAnswer(const VerbRequest &request, const QStringList &ids, const Answer &answer);

    EngineInterface &m_engine;
    QPointer<PromptRouter> m_router;
    QPointer<LogBook> m_logBook;
    RunDesk *m_runs = nullptr;
    SshTools m_tools;
};

} // namespace Culvert
