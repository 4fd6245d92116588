// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/poller.h"
#include "core/model/hostkeychange.h"
#include "core/model/prompt.h"
#include "core/model/status.h"
#include "core/session/portholders.h"
#include "core/session/profilestore.h"
#include "core/session/programfinder.h"
#include "core/session/promptdesk.h"
#include "core/session/tunnel.h"
#include "core/session/upwish.h"
#include "core/ssh/agentsockets.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace Culvert {

/// All tunnels and the store of their profiles, on one thread. Whoever is on another one uses
/// EngineThread.
class Engine : public QObject
{
    Q_OBJECT

public:
    struct Setup
    {
        QString profilesFile;
        /// Private and prepared (prepareRuntimeDirectory()).
        QString runtimeDirectory;
        /// Empty: there is no ssh, and every tunnel says so.
        QString sshProgram;
        /// The program that ssh asks through (SSH_ASKPASS). Empty: ssh asks nobody, and a login
        /// that needs a person fails.
        QString askpassProgram;
        /// Sockets that a service manager has listened on for endpoints; null: none.
        std::shared_ptr<HandedSockets> handed = {};
        /// Where shared profiles are, see SharedProfiles.
        QStringList sharedFolders = {};
    };

    explicit Engine(Setup setup, QObject *parent = nullptr);
    ~Engine() override;

    /// Reads the profiles and starts what is to be started. On the thread where the engine shall
    /// live.
    void start();

    void up(const QString &id, const UpWish &wish = {});
    void down(const QString &id);
    std::optional<Failure> save(const Profile &profile);
    QList<std::optional<Failure>> add(const QList<Profile> &profiles);
    std::optional<Failure> remove(const QStringList &ids);
    std::optional<Failure> reloadProfiles();
    std::optional<Failure> reorder(const QStringList &ids);
    QList<Prompt> prompts() const;
    void answerPrompt(quint64 id, const PromptAnswer &answer);
    void requestHostKeyChange(const QString &id,
                              const std::function<void(const Result<HostKeyChange> &)> &answer);
    void forgetHostKey(const QString &id, const HostKeyChange &change,
                       const std::function<void(const std::optional<Failure> &)> &done);
    void checkNow();
    /// Byte counts are told twice a second while this is on and connections are open.
    void setWatched(bool watched);

    EngineStatus status() const;
    /// The same when it is known who has the ports that could not be got; that may take a moment.
    void requestStatus(const std::function<void(const EngineStatus &)> &answer);
    QList<ConnectionStatus> connections() const;
    /// The same with the programs behind them; may answer later.
    void requestConnections(const ProgramFinder::Answer &answer);
    std::optional<Failure> closeConnection(quint64 id);
    /// See EngineInterface.
    void connectPipes(const QString &id, const std::shared_ptr<PipeWish> &wish,
                      const std::function<void(const std::optional<Failure> &)> &done);
    /// See EngineInterface.
    QString controlPath(const QString &id) const;
    Result<quint64> addExtra(const QString &id, const ExtraEndpoint::Maker &maker);
    void removeExtra(quint64 number);
    const QList<Profile> &profiles() const { return m_store.profiles(); }

Q_SIGNALS:
    void statusChanged(const Culvert::EngineStatus &status);
    void profilesChanged(const QList<Culvert::Profile> &profiles);
    void promptsChanged(const QList<Culvert::Prompt> &prompts);

private:
    Tunnel *find(const QString &id) const;
    Result<HostKeyChange> hostKeyChange(const QString &id) const;
    QString listenerAt(const SocketAddress &address) const;
    static Failure nameTaken(const QString &name);
    static std::optional<Failure> unusableConfigFile(const Profile &profile);
    void findEqualNames();
    void findStrangeSockets();
    void openAskpass();
    void reconcile();
    std::unique_ptr<Tunnel> makeTunnel(const Profile &profile);
    void dismiss(std::unique_ptr<Tunnel> tunnel);
    void tunnelChanged(const Tunnel &tunnel);
    void publish();
    void publishSoon();
    /// How often bytes are looked at.
    void setPace();

    Setup m_setup;
    std::unique_ptr<Poller> m_poller;
    ProfileStore m_store;
    PromptDesk m_desk;
    LoginGate m_gate;
    AgentSockets m_agents;
    ProgramFinder m_programs;
    PortHolders m_holders;
    /// Not there where nobody can be asked.
    std::unique_ptr<Askpass> m_askpass;
    std::optional<Failure> m_askpassFailure;
    /// One for each name that several profiles have.
    QList<Failure> m_equalNames;
    /// One for each socket that was handed over and that no endpoint wants.
    QList<Failure> m_strangeSockets;
    /// In the order of the store.
    std::vector<std::unique_ptr<Tunnel>> m_tunnels;
    /// Tunnels without a profile, until their ssh has ended: nobody waits for that.
    std::vector<std::unique_ptr<Tunnel>> m_leaving;
    QTimer m_publishNow;
    QTimer m_publishSoon;
    QTimer m_watchTimer;
    bool m_watched = false;
    EngineStatus m_published;
};

} // namespace Culvert
