// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/session/engine.h"

#include "core/config/configfile.h"
#include "core/config/knownhosts.h"
#include "core/endpoint/connectionid.h"
#include "core/model/names.h"
#include "core/session/runtimedirectory.h"

#include <QSet>

#include <algorithm>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

// Counts may change thousands of times a second; nobody can read that.
constexpr std::chrono::milliseconds CountsEvery{100};
constexpr std::chrono::milliseconds BytesEvery{500};
// Without a connection, nothing is carried; only what was heard of servers may be newer.
constexpr std::chrono::milliseconds RestEvery{60'000};

} // namespace

Engine::Engine(Setup setup, QObject *parent)
    : QObject(parent)
    , m_setup(std::move(setup))
    , m_store(m_setup.profilesFile, m_setup.sharedFolders, this)
    , m_desk(this)
    , m_gate(this)
    , m_programs(this)
    , m_holders([this](const SocketAddress &address) { return listenerAt(address); }, this)
    , m_publishNow(this)
    , m_publishSoon(this)
    , m_watchTimer(this)
{
    m_publishNow.setSingleShot(true);
    m_publishSoon.setSingleShot(true);
    m_publishSoon.setInterval(CountsEvery);
    for (QTimer *timer : {&m_publishNow, &m_publishSoon, &m_watchTimer})
        connect(timer, &QTimer::timeout, this, &Engine::publish);
    connect(&m_desk, &PromptDesk::changed, this, &Engine::promptsChanged);
    connect(&m_store, &ProfileStore::changedOutside, this, [this] { reconcile(); });
}

Engine::~Engine()
{
    // All are told to end before the first is waited for.
    for (const std::unique_ptr<Tunnel> &tunnel : m_tunnels) {
        tunnel->disconnect(this);
        tunnel->down();
    }
}

void Engine::start()
{
    m_poller = std::make_unique<Poller>();
    removeStaleSockets(m_setup.runtimeDirectory);
    openAskpass();
    m_store.load();
    reconcile();
}

void Engine::openAskpass()
{
    if (m_setup.askpassProgram.isEmpty())
        return;
    m_askpass =
        std::make_unique<Askpass>(m_setup.askpassProgram, m_setup.runtimeDirectory + u"/askpass"_s);
    m_askpassFailure = m_askpass->listen();
    if (m_askpassFailure)
        m_askpass.reset();
}

std::unique_ptr<Tunnel> Engine::makeTunnel(const Profile &profile)
{
    auto tunnel = std::make_unique<Tunnel>(
        *m_poller, profile,
        Tunnel::Setup{m_setup.runtimeDirectory, m_setup.sshProgram, &m_gate, m_askpass.get(),
                      m_askpass ? &m_desk : nullptr, &m_agents, &m_holders, m_setup.handed.get()});
    connect(tunnel.get(), &Tunnel::stateChanged, this,
            [this, raw = tunnel.get()] { tunnelChanged(*raw); });
    connect(tunnel.get(), &Tunnel::countsChanged, this, &Engine::publishSoon);
    return tunnel;
}

/// Makes the tunnels what the store says: keeps those that are the same, replaces those that
/// changed.
void Engine::reconcile()
{
    std::vector<std::unique_ptr<Tunnel>> old = std::move(m_tunnels);
    m_tunnels.clear();
    struct Replaced
    {
        Tunnel *tunnel;
        TunnelState before;
    };
    // New ones, and those that shall start otherwise than before.
    std::vector<Tunnel *> started;
    std::vector<Replaced> replaced;
    for (const Profile &profile : m_store.profiles()) {
        const auto found = std::find_if(old.begin(), old.end(), [&profile](const auto &tunnel) {
            return tunnel && tunnel->profile().id == profile.id;
        });
        const bool startChanges = found == old.end() || (*found)->profile().start != profile.start;
        if (found != old.end() && ((*found)->profile() == profile || (*found)->adopt(profile))) {
            m_tunnels.push_back(std::move(*found));
            if (startChanges)
                started.push_back(m_tunnels.back().get());
            continue;
        }
        m_tunnels.push_back(makeTunnel(profile));
        if (startChanges)
            started.push_back(m_tunnels.back().get());
        if (found != old.end()) {
            m_tunnels.back()->adoptExtras(**found);
            replaced.push_back({m_tunnels.back().get(), (*found)->state()});
        }
    }
    // The old ones go first: the new ones may want their ports.
    for (std::unique_ptr<Tunnel> &tunnel : old) {
        if (tunnel)
            dismiss(std::move(tunnel));
    }
    for (const Replaced &entry : replaced) {
        if (entry.before == TunnelState::Idle)
            entry.tunnel->arm();
        else if (entry.before != TunnelState::Stopped && entry.before != TunnelState::Stopping)
            entry.tunnel->up();
    }
    for (Tunnel *tunnel : started)
        tunnel->startAsConfigured();
    findEqualNames();
    findStrangeSockets();
    Q_EMIT profilesChanged(m_store.profiles());
    m_publishNow.start();
}

/// An edit by hand may give two profiles names that nobody can tell apart.
void Engine::findEqualNames()
{
    m_equalNames.clear();
    QHash<QString, int> counts;
    for (const Profile &profile : m_store.profiles()) {
        const QString key = nameKey(profile.name);
        if (!key.isEmpty() && ++counts[key] == 2)
            m_equalNames.append(invalidProfile(
                u"name"_s, tr("several profiles are called \"%1\": rename all but one")
                               .arg(mendedName(profile.name))));
    }
}

/// Clients of a socket that nobody accepts would wait for ever.
void Engine::findStrangeSockets()
{
    m_strangeSockets.clear();
    if (!m_setup.handed)
        return;
    QList<SocketAddress> wanted;
    for (const Profile &profile : m_store.profiles()) {
        for (const EndpointSettings &endpoint : profile.endpoints) {
            if (!endpoint.enabled || !endpoint.isLocal())
                continue;
            if (endpoint.listen.isUnix())
                wanted.append(endpoint.listen);
            else
                for (const HostPort &address : endpoint.listen.listenAddresses())
                    wanted.append(SocketAddress(address));
        }
    }
    for (const QString &socket : m_setup.handed->notAt(wanted))
        m_strangeSockets.append(invalidProfile(
            tr("no endpoint listens at the socket that was handed over: %1").arg(socket)));
}

/// Closes the tunnel's endpoints now; the rest of it goes when its ssh has.
void Engine::dismiss(std::unique_ptr<Tunnel> tunnel)
{
    Tunnel *raw = tunnel.get();
    raw->disconnect(this);
    raw->down();
    if (raw->state() == TunnelState::Stopped)
        return;
    m_leaving.push_back(std::move(tunnel));
    connect(
        raw, &Tunnel::stateChanged, this,
        [this, raw] {
            std::erase_if(m_leaving, [raw](const auto &leaving) {
                return leaving.get() == raw && raw->state() == TunnelState::Stopped;
            });
        },
        // It is on the stack when it says so.
        Qt::QueuedConnection);
}

Tunnel *Engine::find(const QString &id) const
{
    const auto found = std::find_if(m_tunnels.begin(), m_tunnels.end(), [&id](const auto &tunnel) {
        return tunnel->profile().id == id;
    });
    return found == m_tunnels.end() ? nullptr : found->get();
}

void Engine::up(const QString &id, const UpWish &wish)
{
    Tunnel *tunnel = find(id);
    if (!tunnel)
        return;
    m_agents.lend(id, wish.agentSocket);
    tunnel->up(wish.awaited);
}

void Engine::tunnelChanged(const Tunnel &tunnel)
{
    const TunnelState state = tunnel.state();
    if (state != TunnelState::Connecting && state != TunnelState::Reconnecting)
        m_agents.loginEnded(tunnel.profile().id);
    m_publishNow.start();
}

void Engine::down(const QString &id)
{
    if (Tunnel *tunnel = find(id))
        tunnel->down();
}

Failure Engine::nameTaken(const QString &name)
{
    return invalidProfile(u"name"_s, tr("there is a profile \"%1\" already").arg(name));
}

/// One that is not there yet may come; what can never be read at a login is refused at once.
std::optional<Failure> Engine::unusableConfigFile(const Profile &profile)
{
    const QString path = completePath(profile.configFile);
    if (!isNoFileOnDisk(path))
        return std::nullopt;
    return invalidProfile(u"configFile"_s, *configFileProblem(path));
}

std::optional<Failure> Engine::save(const Profile &profile)
{
    if (const std::optional<Failure> problem = profile.savingFailure())
        return problem;
    if (const std::optional<Failure> problem = unusableConfigFile(profile))
        return problem;
    m_store.refresh();
    for (const Profile &other : m_store.profiles()) {
        if (other.id != profile.id && nameKey(other.name) == nameKey(profile.name))
            return nameTaken(profile.name);
    }
    if (const std::optional<Failure> failure = m_store.save(profile))
        return failure;
    reconcile();
    return std::nullopt;
}

QList<std::optional<Failure>> Engine::add(const QList<Profile> &profiles)
{
    m_store.refresh();
    QSet<QString> ids;
    QSet<QString> names;
    const auto take = [&ids, &names](const Profile &profile) {
        ids.insert(profile.id);
        names.insert(nameKey(profile.name));
    };
    for (const Profile &there : m_store.profiles())
        take(there);
    QList<std::optional<Failure>> outcomes;
    QList<Profile> good;
    for (const Profile &profile : profiles) {
        std::optional<Failure> failure = profile.savingFailure();
        if (!failure)
            failure = unusableConfigFile(profile);
        if (!failure && names.contains(nameKey(profile.name)))
            failure = nameTaken(profile.name);
        if (!failure && ids.contains(profile.id))
            failure = invalidProfile(u"id"_s, tr("another profile has it"));
        outcomes.append(failure);
        if (failure)
            continue;
        take(profile);
        good.append(profile);
    }
    if (good.isEmpty())
        return outcomes;
    if (const std::optional<Failure> failure = m_store.add(good)) {
        for (std::optional<Failure> &outcome : outcomes)
            outcome = outcome.value_or(*failure);
    } else {
        reconcile();
    }
    return outcomes;
}

std::optional<Failure> Engine::reloadProfiles()
{
    m_store.refresh();
    return m_store.failure();
}

std::optional<Failure> Engine::remove(const QStringList &ids)
{
    if (const std::optional<Failure> failure = m_store.remove(ids))
        return failure;
    reconcile();
    return std::nullopt;
}

std::optional<Failure> Engine::reorder(const QStringList &ids)
{
    if (const std::optional<Failure> failure = m_store.reorder(ids))
        return failure;
    reconcile();
    return std::nullopt;
}

QList<Prompt> Engine::prompts() const
{
    return m_desk.prompts();
}

void Engine::answerPrompt(quint64 id, const PromptAnswer &answer)
{
    m_desk.answer(id, answer);
}

/// What is known of the changed key by the profile's failure.
Result<HostKeyChange> Engine::hostKeyChange(const QString &id) const
{
    const Tunnel *tunnel = find(id);
    const std::optional<Failure> failure = tunnel ? tunnel->status().failure : std::nullopt;
    if (!failure || failure->kind != FailureKind::HostKeyChanged)
        return Failure{
            FailureKind::Internal, tr("no changed host key is known of this profile"), {}};
    const std::optional<HostKeyChange> change = hostKeyChangeFromMessages(failure->detail);
    if (!change)
        return Failure{FailureKind::Internal, tr("ssh does not say which key has changed"),
                       failure->detail};
    return *change;
}

void Engine::requestHostKeyChange(const QString &id,
                                  const std::function<void(const Result<HostKeyChange> &)> &answer)
{
    const Result<HostKeyChange> change = hostKeyChange(id);
    if (change)
        KnownHosts::findOldKeys(*change, this, answer);
    else
        answer(change);
}

void Engine::forgetHostKey(const QString &id, const HostKeyChange &change,
                           const std::function<void(const std::optional<Failure> &)> &done)
{
    const Result<HostKeyChange> present = hostKeyChange(id);
    if (!present)
        done(present.failure());
    else if (present->host != change.host || present->file != change.file ||
             present->newFingerprint != change.newFingerprint)
        done(Failure{FailureKind::Internal, tr("the host key has changed once more"), {}});
    else
        KnownHosts::forget(*present, this, done);
}

void Engine::checkNow()
{
    for (const std::unique_ptr<Tunnel> &tunnel : m_tunnels)
        tunnel->checkNow();
}

void Engine::setWatched(bool watched)
{
    m_watched = watched;
    if (watched)
        m_publishNow.start();
    setPace();
}

void Engine::setPace()
{
    if (!m_watched) {
        m_watchTimer.stop();
        return;
    }
    const bool isCarrying =
        std::any_of(m_published.profiles.begin(), m_published.profiles.end(),
                    [](const ProfileStatus &profile) { return profile.connections > 0; });
    const std::chrono::milliseconds pace = isCarrying ? BytesEvery : RestEvery;
    if (!m_watchTimer.isActive() || m_watchTimer.intervalAsDuration() != pace)
        m_watchTimer.start(pace);
}

/// The profile that listens there or, for TCP, at another address of the same port.
QString Engine::listenerAt(const SocketAddress &address) const
{
    for (const std::unique_ptr<Tunnel> &tunnel : m_tunnels) {
        const ProfileStatus status = tunnel->status();
        for (const EndpointStatus &endpoint : status.endpoints) {
            for (const QString &text : endpoint.addresses) {
                const Result<SocketAddress> listens = SocketAddress::parseListen(text);
                if (listens && listens->isUnix() == address.isUnix() &&
                    (address.isUnix() ? *listens == address
                                      : listens->tcp().port == address.tcp().port))
                    return status.name;
            }
        }
    }
    return {};
}

void Engine::requestStatus(const std::function<void(const EngineStatus &)> &answer)
{
    m_holders.whenKnown([this, answer] { answer(status()); });
}

EngineStatus Engine::status() const
{
    EngineStatus status;
    for (const std::unique_ptr<Tunnel> &tunnel : m_tunnels)
        status.profiles.append(tunnel->status());
    if (m_askpassFailure)
        status.notices.append(*m_askpassFailure);
    if (m_store.failure())
        status.notices.append(*m_store.failure());
    status.notices.append(m_store.sharedFailures());
    status.notices.append(m_equalNames);
    status.notices.append(m_strangeSockets);
    return status;
}

QList<ConnectionStatus> Engine::connections() const
{
    QList<ConnectionStatus> all;
    for (const std::unique_ptr<Tunnel> &tunnel : m_tunnels)
        all.append(tunnel->connections());
    std::sort(all.begin(), all.end(),
              [](const ConnectionStatus &a, const ConnectionStatus &b) { return a.id < b.id; });
    return all;
}

void Engine::requestConnections(const ProgramFinder::Answer &answer)
{
    m_programs.fillIn(connections(), answer);
}

std::optional<Failure> Engine::closeConnection(quint64 id)
{
    for (const std::unique_ptr<Tunnel> &tunnel : m_tunnels) {
        if (tunnel->closeConnection(id))
            return std::nullopt;
    }
    return Failure{FailureKind::Internal, tr("no connection has the number %1").arg(id), {}};
}

void Engine::connectPipes(const QString &id, const std::shared_ptr<PipeWish> &wish,
                          const std::function<void(const std::optional<Failure> &)> &done)
{
    if (Tunnel *tunnel = find(id))
        tunnel->connectPipes(std::move(*wish), done);
    else
        done(Failure{FailureKind::Internal, tr("the profile is gone"), {}});
}

QString Engine::controlPath(const QString &id) const
{
    const Tunnel *tunnel = find(id);
    return tunnel ? tunnel->controlPath() : QString();
}

Result<quint64> Engine::addExtra(const QString &id, const ExtraEndpoint::Maker &maker)
{
    Tunnel *tunnel = find(id);
    const quint64 number = nextConnectionId();
    if (tunnel && tunnel->addExtra(number, maker))
        return number;
    return Failure{
        FailureKind::InvalidProfile, tr("the profile is not there, or has a problem"), {}};
}

void Engine::removeExtra(quint64 number)
{
    for (const std::unique_ptr<Tunnel> &tunnel : m_tunnels) {
        if (tunnel->removeExtra(number))
            return;
    }
}

void Engine::publishSoon()
{
    if (!m_publishSoon.isActive())
        m_publishSoon.start();
}

void Engine::publish()
{
    EngineStatus status = this->status();
    if (status == m_published)
        return;
    m_published = status;
    setPace();
    Q_EMIT statusChanged(status);
}

} // namespace Culvert
