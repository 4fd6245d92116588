// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/connect/muxconnector.h"

#include "core/connect/muxmaster.h"
#include "core/ssh/freshpath.h"
#include "core/ssh/sshcommand.h"

namespace Culvert {

namespace {

constexpr QLatin1StringView ControlSuffix{".mux"};

} // namespace

MuxConnector::MuxConnector(Poller &poller, Setup setup, QObject *parent)
    : Connector(parent)
    , m_setup(std::move(setup))
    , m_gate(m_setup.gate ? *m_setup.gate : m_ownGate)
    , m_accepted(freshAcceptedKeys(m_setup))
    , m_pool(poller, m_setup.profile.pool, [this](Login login) { return command(login); })
{
    connect(&m_pool, &MuxPool::ready, this, [this] {
        m_gate.leave(this);
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
            growInTurn();
        else
            Q_EMIT growthWanted();
    });
    connect(&m_pool, &MuxPool::growthEnded, this, [this] {
        m_gate.leave(&m_pool);
        Q_EMIT growthEnded();
    });
    // With one that was lost, the last connections may have gone.
    connect(&m_pool, &MuxPool::changed, this, &MuxConnector::countChanged);
    connect(&m_idleTimer, &QTimer::timeout, this, &MuxConnector::expire);
}

MuxConnector::~MuxConnector()
{
    m_startsByItself = false;
    m_pool.disconnect(this);
    m_idleTimer.stop();
    const Failure reason{FailureKind::Cancelled, tr("the tunnel was closed"), {}};
    rejectWaiting(reason);
    m_refused.rejectAll(reason);
    m_pool.shutDown(reason);
    m_gate.leave(this);
    m_gate.leave(&m_pool);
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
        m_refused.enter(*channel);
        QMetaObject::invokeMethod(this, &MuxConnector::refuseSurplus, Qt::QueuedConnection);
        return channel;
    }
    m_waiting.enter(*channel);
    if (!m_pool.isStarting())
        QMetaObject::invokeMethod(this, &MuxConnector::askForSsh, Qt::QueuedConnection);
    return channel;
}

bool MuxConnector::needsSsh()
{
    return !m_waiting.isEmpty() && !m_pool.isStarting() && !m_pool.leastLoaded();
}

void MuxConnector::askForSsh()
{
    if (!needsSsh())
        return;
    // One that has used up its channel numbers is replaced without anybody's decision.
    if (m_startsByItself)
        startInTurn();
    else if (m_pool.isRetiring())
        start();
    else
        Q_EMIT needed();
}

void MuxConnector::startInTurn()
{
    m_gate.enter(this, [this] {
        if (needsSsh())
            start();
        else if (!m_pool.isStarting())
            m_gate.leave(this);
    });
}

/// One more ssh takes its turn like a connector of its own.
void MuxConnector::growInTurn()
{
    m_gate.enter(&m_pool, [this] { grow(); });
}

void MuxConnector::refuseSurplus()
{
    m_refused.rejectAll(
        {FailureKind::Timeout, tr("%1 connections wait for ssh already").arg(MostWaiting), {}});
}

void MuxConnector::leave(Channel &channel)
{
    m_waiting.leave(channel);
    m_refused.leave(channel);
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
    const QString path = freshPath(m_setup.runtimeDirectory, ControlSuffix);
    const QString configPath = path + QStringLiteral(".conf");
    SshProcess::Command command =
        sshCommand(m_setup, configPath, m_accepted, login == Login::Quiet);
    command.arguments =
        withSshLog(command.logPath, sshMasterArguments(m_setup.profile, path, configPath));
    command.controlPath = path;
    command.loginTime = m_loginTime;
    return command;
}

void MuxConnector::start(Login login)
{
    m_pool.start(login);
}

void MuxConnector::stop(const Failure &reason)
{
    m_idleTimer.stop();
    // Now, not when ssh has ended: somebody may want another one until then.
    m_gate.leave(this);
    m_pool.stop(reason);
}

void MuxConnector::rejectWaiting(const Failure &failure)
{
    m_waiting.rejectAll(failure);
}

void MuxConnector::serveWaiting()
{
    while (!m_waiting.isEmpty()) {
        MuxMaster *master = m_pool.leastLoaded();
        if (!master)
            return;
        master->open(m_waiting.takeFirst());
    }
}

void MuxConnector::poolLost(const Failure &failure)
{
    m_idleTimer.stop();
    m_gate.leave(this);
    Q_EMIT lost(failure);
    if (m_startsByItself)
        rejectWaiting(failure);
}

/// Who waits needs another ssh, and so does who wants one to be there. Otherwise the next client
/// brings it.
void MuxConnector::poolRanOut()
{
    if (!m_waiting.isEmpty())
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
    m_idleTimer.setIdle(!m_staysUp && m_pool.isSettled() && m_waiting.isEmpty() &&
                        m_pool.leastLoaded());
    Q_EMIT changed();
}

} // namespace Culvert
