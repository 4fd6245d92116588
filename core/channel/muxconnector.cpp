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
    , m_setup(std::move(setup))
    , m_accepted(std::make_shared<AcceptedKeys>(freshPath(m_setup.runtimeDirectory, ControlSuffix) +
                                                QStringLiteral(".hosts")))
    , m_pool(poller, m_setup.profile.pool, [this](Login login) { return command(login); })
{
    connect(&m_pool, &MuxPool::ready, this, [this] {
        Q_EMIT ready();
        serveWaiting();
        countChanged();
    });
    connect(&m_pool, &MuxPool::lost, this, &MuxConnector::poolLost);
    connect(&m_pool, &MuxPool::ranOut, this, &MuxConnector::poolRanOut);
    connect(&m_pool, &MuxPool::ended, this, &MuxConnector::ended);
    connect(&m_pool, &MuxPool::homeChanged, this, &MuxConnector::homeChanged);
    connect(&m_pool, &MuxPool::growthWanted, this, [this] {
        if (m_startsByItself)
            grow();
        else
            Q_EMIT growthWanted();
    });
    connect(&m_pool, &MuxPool::growthEnded, this, &MuxConnector::growthEnded);
    connect(&m_pool, &MuxPool::countChanged, this, &MuxConnector::countChanged);
    // With one that was lost, the last connections may have gone.
    connect(&m_pool, &MuxPool::changed, this, &MuxConnector::countChanged);
    m_idleTimer.setSingleShot(true);
    m_idleTimer.setInterval(std::chrono::minutes(1));
    connect(&m_idleTimer, &QTimer::timeout, this, &MuxConnector::expire);
}

MuxConnector::~MuxConnector()
{
    m_startsByItself = false;
    disconnect();
    const Failure reason{FailureKind::Cancelled, tr("the tunnel was closed"), {}};
    rejectWaiting(reason);
    m_pool.shutDown(reason);
}

std::unique_ptr<Stream> MuxConnector::open(const SocketAddress &target, StreamUser &user)
{
    auto channel = std::make_unique<Channel>(target, user, static_cast<ChannelQueue &>(*this));
    if (MuxMaster *master = m_pool.leastLoaded()) {
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
    if (!m_pool.isStarting())
        QMetaObject::invokeMethod(this, &MuxConnector::askForSsh, Qt::QueuedConnection);
    return channel;
}

void MuxConnector::askForSsh()
{
    if (m_waiting.empty() || m_pool.isStarting() || m_pool.leastLoaded())
        return;
    // One that has used up its channel numbers is replaced without anybody's decision.
    if (m_startsByItself || m_pool.isRetiring())
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
    m_idleTimer.setInterval(time);
    m_idleTimer.stop();
    m_pool.setIdleTime(time);
    countChanged();
}

void MuxConnector::setStaysUp(bool staysUp)
{
    m_staysUp = staysUp;
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
    m_pool.start(login);
}

void MuxConnector::stop(const Failure &reason)
{
    m_idleTimer.stop();
    m_pool.stop(reason);
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
        MuxMaster *master = m_pool.leastLoaded();
        if (!master)
            return;
        Channel *channel = m_waiting.front();
        m_waiting.pop_front();
        master->open(*channel);
    }
}

void MuxConnector::poolLost(const Failure &failure)
{
    m_idleTimer.stop();
    Q_EMIT lost(failure);
    if (m_startsByItself)
        rejectWaiting(failure);
}

/// Who waits needs another ssh, and so does who wants one to be there. Otherwise the next client
/// brings it.
void MuxConnector::poolRanOut()
{
    if (!m_waiting.empty())
        start();
    else if (m_pool.isRetiring())
        return;
    else if (m_staysUp)
        poolLost({FailureKind::ConnectionLost,
                  tr("ssh has carried as many connections as it can, and was ended"),
                  {}});
    else
        expire();
}

void MuxConnector::expire()
{
    Q_EMIT idleExpired();
    if (m_startsByItself)
        stop({FailureKind::Cancelled, tr("ssh was stopped because it was idle"), {}});
}

void MuxConnector::countChanged()
{
    const bool idle =
        !m_staysUp && connectionCount() == 0 && m_waiting.empty() && m_pool.leastLoaded();
    if (!idle)
        m_idleTimer.stop();
    else if (!m_idleTimer.isActive())
        m_idleTimer.start();
    Q_EMIT changed();
}

} // namespace Culvert
