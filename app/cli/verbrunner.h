// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/instance/instanceserver.h"
#include "core/session/engineinterface.h"

#include <QObject>
#include <QPointer>

namespace Culvert {

class PromptRouter;

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
    void add(const VerbRequest &request, const Answer &answer);
    /// With what a person should know of it as it is.
    void answerAdded(const QString &id, const QString &name, const QStringList &warnings,
                     const Answer &answer);
    void remove(const VerbRequest &request, const Answer &answer);
    void importInto(const VerbRequest &request, const Answer &answer);
    void raise(const Answer &answer);
    void exportFrom(const VerbRequest &request, const Answer &answer);

    /// The ids of all named profiles; or answers that there is no such profile and returns nothing.
    std::optional<QStringList> idsOrAnswer(const QStringList &names, const Answer &answer) const;
    void startAndAnswer(const VerbRequest &request, const QStringList &ids, const Answer &answer);

    EngineInterface &m_engine;
    QPointer<PromptRouter> m_router;
};

/// The profile that `culvert add` means; pure. @p warnings gets what a person should know before
/// using it.
Result<Profile> profileFromAdd(const VerbRequest &request, const QList<Profile> &others,
                               QStringList &warnings);

} // namespace Culvert
