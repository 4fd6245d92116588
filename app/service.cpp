// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/service.h"

#include "app/demo/demo.h"
#include "core/config/sshcommand.h"
#include "core/session/runtimedirectory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

namespace Culvert {

using namespace Qt::StringLiterals;

Service::Service(AppPaths paths, bool demo, QObject *parent)
    : QObject(parent)
    , m_paths(std::move(paths))
    , m_isDemo(demo)
{}

Service::~Service() = default;

Service::Start Service::start()
{
    m_failure = prepareRuntimeDirectory(m_paths.runtimeDirectory);
    if (m_failure)
        return Start::Failed;
    const Result<InstanceLock::Holder> holder =
        m_lock.take(m_paths.runtimeDirectory, m_isDemo ? QString() : m_paths.profilesFile);
    if (!holder) {
        m_failure = holder.failure();
        return Start::Failed;
    }
    if (*holder == InstanceLock::Holder::Another)
        return Start::AlreadyRunning;
    // Every demo is a fresh one; what a killed one left is thrown away.
    if (m_isDemo)
        QDir(QFileInfo(m_paths.profilesFile).absolutePath()).removeRecursively();

    readSettings();
    m_engine = std::make_unique<EngineThread>(
        Engine::Setup{m_paths.profilesFile, m_paths.runtimeDirectory, sshProgram(),
                      m_paths.askpassProgram, m_handed, m_paths.sharedFolders});
    m_temporary = std::make_unique<TemporaryEndpoints>(*m_engine);
    // The demo keeps nothing, and nothing of a person's own.
    m_prompts = std::make_unique<PromptRouter>(*m_engine, m_isDemo ? nullptr : &m_keychain);
    m_verbs = std::make_unique<VerbRunner>(*m_engine);
    m_runs = std::make_unique<RunDesk>(*m_engine, m_paths.runtimeDirectory + u"/run");
    m_verbs->setRunDesk(m_runs.get());
    m_verbs->setPromptRouter(m_prompts.get());
    m_logBook = std::make_unique<LogBook>(m_paths.logFile);
    m_verbs->setLogBook(m_logBook.get());
    m_verbs->setTools({m_paths.runtimeDirectory, sshProgram(), m_paths.askpassProgram});
    connect(m_engine.get(), &EngineInterface::statusChanged, m_logBook.get(),
            [book = m_logBook.get()](const EngineStatus &status) {
                book->follow(status, QDateTime::currentDateTimeUtc());
            });
    m_server = std::make_unique<InstanceServer>(
        instanceSocketPath(m_paths.runtimeDirectory),
        [this](const VerbRequest &request, const VerbRunner::Answer &answer) {
            m_verbs->run(request, answer);
        });
    m_failure = m_server->listen();
    if (m_failure)
        return Start::Failed;
    watchTheMachine();
    if (m_isDemo)
        startDemo();
    return Start::Started;
}

void Service::readSettings()
{
    if (!m_paths.preferencesFile.isEmpty())
        m_settings = SettingsFile(m_paths.preferencesFile).read(&m_settingsNotice);
    applyLogLevel();
}

void Service::applyLogLevel() const
{
    // What QT_LOGGING_RULES says counts more.
    QLoggingCategory::setFilterRules(
        m_settings.logLevel == Settings::LogLevel::Debug ? u"culvert.*.debug=true"_s : QString());
}

QString Service::sshProgram() const
{
    return m_settings.sshProgram.isEmpty() ? findSshProgram() : m_settings.sshProgram;
}

std::optional<Failure> Service::setSettings(const Settings &settings)
{
    m_settings = settings;
    applyLogLevel();
    return m_paths.preferencesFile.isEmpty()
               ? std::nullopt
               : SettingsFile(m_paths.preferencesFile).write(settings);
}

void Service::watchTheMachine()
{
    // Without a network yet, a check would give up connections that may go on when it is back.
    connect(&m_sleepWatch, &SleepWatch::woke, this, [this] {
        if (m_networkWatch.isOnline())
            m_engine->checkNow();
    });
    connect(&m_networkWatch, &NetworkWatch::networkChanged, m_engine.get(),
            &EngineInterface::checkNow);
    m_sleepWatch.start();
    m_networkWatch.start();
}

void Service::startDemo()
{
    m_demo = std::make_unique<Demo>();
    connect(m_demo.get(), &Demo::failed, this, &Service::demoFailed);
    connect(m_demo.get(), &Demo::ready, this, [this](const Profile &profile, const QUrl &page) {
        m_engine->save(profile,
                       [this, id = profile.id, page](const std::optional<Failure> &failure) {
                           if (failure)
                               Q_EMIT demoFailed(*failure);
                           else
                               Q_EMIT demoReady(id, page);
                       });
    });
    m_demo->start();
}

} // namespace Culvert
