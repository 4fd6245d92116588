// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/apppaths.h"
#include "app/cli/verbrunner.h"
#include "app/desktop/keychain.h"
#include "app/desktop/networkwatch.h"
#include "app/desktop/sleepwatch.h"
#include "app/instance/instancelock.h"
#include "app/instance/instanceserver.h"
#include "app/instance/logbook.h"
#include "app/prompts/promptrouter.h"
#include "app/run/rundesk.h"
#include "core/session/enginethread.h"
#include "core/session/quickforward.h"
#include "core/session/settings.h"

#include <QObject>

#include <memory>

namespace Culvert {

class Demo;

/// What runs whether or not there is a window: the one instance's lock, the engine, the command
/// line's socket, and for the demo what it runs against. Lives on the main thread.
class Service : public QObject
{
    Q_OBJECT

public:
    Service(AppPaths paths, bool demo, QObject *parent = nullptr);
    /// Sockets that a service manager has listened on for endpoints. Before start().
    void setHandedSockets(HandedSockets sockets)
    {
        m_handed = std::make_shared<HandedSockets>(std::move(sockets));
    }
    ~Service() override;

    enum class Start { Started, AlreadyRunning, Failed };
    /// Started: everything runs, and demoReady() or demoFailed() follows in a demo. Failed: see
    /// failure().
    Start start();
    const std::optional<Failure> &failure() const { return m_failure; }

    /// As they were read at the start, or set since.
    const Settings &settings() const { return m_settings; }
    /// What was wrong with their file.
    const std::optional<Failure> &settingsNotice() const { return m_settingsNotice; }
    /// Keeps them. Another ssh is used from the next start on.
    std::optional<Failure> setSettings(const Settings &settings);

    /// The one that is set, or the system's.
    QString sshProgram() const;

    /// Precondition for all four: started.
    EngineInterface &engine() { return *m_engine; }
    VerbRunner &verbs() { return *m_verbs; }
    PromptRouter &prompts() { return *m_prompts; }
    LogBook &logBook() { return *m_logBook; }

Q_SIGNALS:
    void demoReady(const QString &profileId, const QUrl &page);
    void demoFailed(const Culvert::Failure &failure);

private:
    void startDemo();
    void readSettings();
    void applyLogLevel() const;
    void watchTheMachine();

    AppPaths m_paths;
    InstanceLock m_lock;
    std::optional<Failure> m_failure;
    std::shared_ptr<HandedSockets> m_handed;
    Settings m_settings;
    std::optional<Failure> m_settingsNotice;
    bool m_isDemo;
    /// Last to go, so that whoever waits for the end of this instance sees it when it is complete.
    std::unique_ptr<InstanceServer> m_server;
    /// The demo's server outlasts the engine, whose ssh has to end first.
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<EngineThread> m_engine;
    std::unique_ptr<LogBook> m_logBook;
    std::unique_ptr<RunDesk> m_runs;
    std::unique_ptr<TemporaryEndpoints> m_temporary;
    Keychain m_keychain;
    std::unique_ptr<PromptRouter> m_prompts;
    std::unique_ptr<VerbRunner> m_verbs;
    SleepWatch m_sleepWatch;
    NetworkWatch m_networkWatch;
};

} // namespace Culvert
