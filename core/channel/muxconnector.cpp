// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/channel/muxconnector.h"

#include "core/channel/muxmaster.h"
#include "core/ssh/freshpath.h"
#include "core/ssh/sshcommand.h"

#include <algorithm>
#include <chrono>

namespace Culvert {

namespace {

constexpr QLatin1StringView ControlSuffix{".mux"};

} // namespace

MuxConnector::MuxConnector(Poller &poller, Setup setup, QObject *parent)
    : Connector(parent)
    , m_poller(poller)
    , m_setup(std::move(setup))
    , m_accepted(std::make_shared<AcceptedKeys>(freshPath(m_setup.runtimeDirectory, ControlSuffix) +
                                                QStringLiteral(".hosts")))
{
    m_idleTimer.setSingleShot(true);
    m_idleTimer.setInterval(std::chrono::minutes(1));
    connect(&m_idleTimer, &QTimer::timeout, this, [this] {
        Q_EMIT idleExpired();
        if (m_startsByItself)
            stop({FailureKind::Cancelled, tr("ssh was stopped because it was idle"), {}});
    });
}

MuxConnector::~MuxConnector()
{
    m_startsByItself = false;
    disconnect();
    const Failure reason{FailureKind::Cancelled, tr("the tunnel was closed"), {}};
    rejectWaiting(reason);
    for (const std::unique_ptr<MuxMaster> &master : m_masters) {
        master->disconnect(this);
        master->stop(reason);
    }
}

std::unique_ptr<Stream> MuxConnector::open(const SocketAddress &target, StreamUser &user)
{
    auto channel = std::make_unique<Channel>(target, user, static_cast<ChannelQueue &>(*this));
    if (MuxMaster *master = usableMaster()) {
        master->open(*channel);
        return channel;
    }
    // What follows is not from within the caller's call, since it may end the connection.
    if (m_waiting.size() >= MostWaiting) {
        m_refused.push_back(channel.get());
        QMetaObject::invokeMethod(this, &MuxConnector::refuseSurplus, Qt::QueuedConnection);
        return channel;
    }
    m_waiting.push_back(channel.get());
    if (!isStarting())
        QMetaObject::invokeMethod(this, &MuxConnector::askForSsh, Qt::QueuedConnection);
    return channel;
}

void MuxConnector::askForSsh()
{
    if (m_waiting.empty() || isStarting() || usableMaster())
        return;
    // One that has used up its channel numbers is replaced without anybody's decision.
    if (m_startsByItself || isRetiring())
        start();
    else
        Q_EMIT needed();
}

void MuxConnector::refuseSurplus()
{
    reject(m_refused,
           {FailureKind::Timeout, tr("%1 connections wait for ssh already").arg(MostWaiting), {}});
}

void MuxConnector::leave(Channel &channel)
{
    for (std::deque<Channel *> *list : {&m_waiting, &m_refused})
        list->erase(std::remove(list->begin(), list->end(), &channel), list->end());
}

void MuxConnector::setIdleTime(std::chrono::milliseconds time)
{
    m_idleAllowed = time.count() >= 0;
    m_idleTimer.setInterval(std::max(time, std::chrono::milliseconds(0)));
    m_idleTimer.stop();
    countChanged();
}

SshProcess::Command MuxConnector::command(Login login) const
{
    const Profile &profile = m_setup.profile;
    const QString path = freshPath(m_setup.runtimeDirectory, ControlSuffix);
    const QString configPath = path + QStringLiteral(".conf");
    SshProcess::Command command{m_setup.sshProgram, sshMasterArguments(profile, path, configPath),
                                path, configPath, profile.configFile};
    command.login.askpass = m_setup.askpass;
    command.login.asker = m_setup.asker;
    command.login.profileId = profile.id;
    command.login.profile = profile.name;
    command.login.destination = profile.destination;
    command.login.quiet = login == Login::Quiet;
    command.login.sshProgram = m_setup.sshProgram;
    command.login.configPath = configPath;
    command.login.accepted = m_accepted;
    return command;
}

void MuxConnector::start(Login login)
{
    m_stopWanted = false;
    if (isStarting() || usableMaster())
        return;
    m_login = login;
    auto master = std::make_unique<MuxMaster>(m_poller, command(login));
    MuxMaster *raw = master.get();
    connect(raw, &MuxMaster::ready, this, [this] {
        Q_EMIT ready();
        serveWaiting();
        countChanged();
    });
    connect(raw, &MuxMaster::countChanged, this, &MuxConnector::countChanged);
    connect(raw, &MuxMaster::done, this,
            [this, raw](const std::optional<Failure> &failure) { masterDone(raw, failure); });
    m_masters.push_back(std::move(master));
    raw->start();
    Q_EMIT changed();
}

void MuxConnector::restartLogin()
{
    bool restart = false;
    for (const std::unique_ptr<MuxMaster> &master : m_masters) {
        if (!master->isStarting() || master->isAsking())
            continue;
        restart = true;
        master->stop({FailureKind::Cancelled, tr("the login was started afresh"), {}});
    }
    if (restart)
        start(m_login);
}

void MuxConnector::checkNow()
{
    for (const std::unique_ptr<MuxMaster> &master : m_masters)
        master->checkNow();
}

void MuxConnector::stop(const Failure &reason)
{
    m_idleTimer.stop();
    m_stopWanted = !m_masters.empty();
    for (const std::unique_ptr<MuxMaster> &master : m_masters)
        master->stop(reason);
    if (m_masters.empty())
        QMetaObject::invokeMethod(this, &MuxConnector::ended, Qt::QueuedConnection);
}

void MuxConnector::rejectWaiting(const Failure &failure)
{
    reject(m_waiting, failure);
}

void MuxConnector::reject(std::deque<Channel *> &channels, const Failure &failure)
{
    // Those that come because of the rejection wait for the next start.
    for (std::size_t count = channels.size(); count > 0 && !channels.empty(); --count) {
        Channel *channel = channels.front();
        channels.pop_front();
        channel->reject(failure);
    }
}

void MuxConnector::serveWaiting()
{
    while (!m_waiting.empty()) {
        MuxMaster *master = usableMaster();
        if (!master)
            return;
        Channel *channel = m_waiting.front();
        m_waiting.pop_front();
        master->open(*channel);
    }
}

MuxMaster *MuxConnector::usableMaster()
{
    for (const std::unique_ptr<MuxMaster> &master : m_masters) {
        if (master->isUsedUp())
            master->retire();
        if (master->takesChannels())
            return master.get();
    }
    return nullptr;
}

bool MuxConnector::isRetiring() const
{
    return std::any_of(m_masters.begin(), m_masters.end(), [](const auto &master) {
        return master->isRetiring() && !master->isStopping();
    });
}

bool MuxConnector::isStarting() const
{
    return std::any_of(m_masters.begin(), m_masters.end(),
                       [](const auto &master) { return master->isStarting(); });
}

void MuxConnector::masterDone(MuxMaster *master, const std::optional<Failure> &failure)
{
    const auto found =
        std::find_if(m_masters.begin(), m_masters.end(),
                     [master](const auto &candidate) { return candidate.get() == master; });
    Q_ASSERT(found != m_masters.end());
    // It is on the stack still.
    found->release()->deleteLater();
    m_masters.erase(found);
    Q_EMIT changed();

    if (m_stopWanted) {
        if (m_masters.empty()) {
            m_stopWanted = false;
            Q_EMIT ended();
        }
        return;
    }
    if (!failure || isStarting() || usableMaster())
        return;
    m_idleTimer.stop();
    Q_EMIT lost(*failure);
    if (m_startsByItself)
        rejectWaiting(*failure);
}

void MuxConnector::countChanged()
{
    const bool idle =
        m_idleAllowed && connectionCount() == 0 && m_waiting.empty() && usableMaster();
    if (!idle)
        m_idleTimer.stop();
    else if (!m_idleTimer.isActive())
        m_idleTimer.start();
    Q_EMIT changed();
}

int MuxConnector::connectionCount() const
{
    int count = 0;
    for (const std::unique_ptr<MuxMaster> &master : m_masters)
        count += master->channelCount();
    return count;
}

QList<ProcessStatus> MuxConnector::processes() const
{
    QList<ProcessStatus> list;
    for (const std::unique_ptr<MuxMaster> &master : m_masters) {
        if (!master->isStopping())
            list.append(master->status());
    }
    return list;
}

QString MuxConnector::controlPath() const
{
    for (const std::unique_ptr<MuxMaster> &master : m_masters) {
        if (master->takesChannels())
            return master->controlPath();
    }
    return {};
}

std::optional<double> MuxConnector::roundTripMs() const
{
    for (const std::unique_ptr<MuxMaster> &master : m_masters) {
        if (const std::optional<double> roundTrip = master->roundTripMs())
            return roundTrip;
    }
    return std::nullopt;
}

QStringList MuxConnector::warnings() const
{
    QStringList all;
    for (const std::unique_ptr<MuxMaster> &master : m_masters) {
        if (!master->isStopping())
            all += master->warnings();
    }
    all.removeDuplicates();
    return all;
}

} // namespace Culvert
