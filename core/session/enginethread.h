// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/engine.h"
#include "core/session/engineinterface.h"

#include <QThread>

namespace Culvert {

/// The engine on a thread of its own, so that a busy window never holds up data. The thread lasts
/// as long as this object, which is to say as long as the program: the ssh children die with it.
class EngineThread : public EngineInterface
{
    Q_OBJECT

public:
    explicit EngineThread(Engine::Setup setup, QObject *parent = nullptr);
    /// Ends all tunnels and the thread.
    ~EngineThread() override;

    EngineStatus status() const override { return m_status; }
    QList<Profile> profiles() const override { return m_profiles; }
    using EngineInterface::up;
    void up(const QString &id, const UpWish &wish) override;
    void down(const QString &id) override;
    void save(const Profile &profile, const Done &done) override;
    void add(const QList<Profile> &profiles, const AllDone &done) override;
    using EngineInterface::remove;
    void remove(const QStringList &ids, const Done &done) override;
    void reloadProfiles(const Done &done) override;
    void reorder(const QStringList &ids, const Done &done) override;
    QList<Prompt> prompts() const override { return m_prompts; }
    void answerPrompt(quint64 id, const PromptAnswer &answer) override;
    void
    requestHostKeyChange(const QString &id,
                         const std::function<void(const Result<HostKeyChange> &)> &answer) override;
    void forgetHostKey(const QString &id, const HostKeyChange &change, const Done &done) override;
    void checkNow() override;
    void requestStatus(const std::function<void(const EngineStatus &)> &answer) override;
    void
    requestConnections(const std::function<void(const QList<ConnectionStatus> &)> &answer) override;
    void closeConnection(quint64 id, const Done &done) override;
    void connectPipes(const QString &id, const std::shared_ptr<PipeWish> &wish,
                      const Done &done) override;
    void requestControlPath(const QString &id,
                            const std::function<void(const QString &)> &answer) override;
    void addExtra(const QString &id, const ExtraEndpoint::Maker &maker,
                  const std::function<void(const Result<quint64> &)> &answer) override;
    void removeExtra(quint64 number) override;
    void setWatched(bool watched) override;

private:
    /// Runs @p work on the engine's thread, then @p answer with its result on this one's.
    template <typename Work, typename Answer>
    void ask(Work work, Answer answer);
    /// The same for work that calls its answer later, on the engine's thread.
    template <typename Value>
    std::function<void(const Value &)> hereLater(const std::function<void(const Value &)> &answer);

    QThread m_thread;
    /// Lives on m_thread, and is deleted there.
    Engine *m_engine;
    EngineStatus m_status;
    QList<Profile> m_profiles;
    QList<Prompt> m_prompts;
};

} // namespace Culvert
