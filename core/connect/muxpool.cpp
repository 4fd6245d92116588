// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/connect/muxpool.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace Culvert {

namespace {

using namespace std::chrono_literals;

// A login may take longer than the last one, and nobody should wait for it without end.
constexpr int LoginsToWait = 2;
constexpr auto ShortestHold = 300ms;
constexpr auto LongestHold = 2s;

} // namespace

MuxPool::MuxPool(const PoolSettings &settings, MakeMember makeMember, QObject *parent)
    : Connector(parent)
    , m_makeMember(std::move(makeMember))
    , m_growth(settings)
{
    m_growthTimer.setSingleShot(true);
    connect(&m_growthTimer, &QTimer::timeout, this, &MuxPool::update);
    m_holdTimer.setSingleShot(true);
    connect(&m_holdTimer, &QTimer::timeout, this, &MuxPool::serveWaiting);
    m_idleTimer.setSingleShot(true);
    connect(&m_idleTimer, &QTimer::timeout, this, &MuxPool::endIdleOnes);
}

MuxPool::~MuxPool()
{
    disconnect(this, &MuxPool::changed, nullptr, nullptr);
    for (const std::unique_ptr<PoolMember> &member : m_members)
        member->disconnect(this);
    const Failure reason{FailureKind::Cancelled, tr("the tunnel was closed"), {}};
    rejectWaiting(reason);
    m_refused.rejectAll(reason);
    for (const std::unique_ptr<PoolMember> &member : m_members)
        member->stop(reason);
}

std::unique_ptr<Stream> MuxPool::open(const SocketAddress &target, StreamUser &user)
{
    auto channel = std::make_unique<Channel>(target, user, static_cast<ChannelQueue &>(*this));
    PoolMember *member = m_members.best();
    if (member && !isHeldFrom(*member)) {
        member->open(*channel);
        return channel;
    }
    // What follows is not from within the caller's call, since it may end the connection.
    if (m_waiting.size() >= MostWaiting) {
        m_refused.enter(*channel);
        QMetaObject::invokeMethod(this, &MuxPool::refuseSurplus, Qt::QueuedConnection);
        return channel;
    }
    m_waiting.enter(*channel);
    updateSoon();
    return channel;
}

void MuxPool::leave(Channel &channel)
{
    m_waiting.leave(channel);
    m_refused.leave(channel);
    updateSoon();
}

void MuxPool::refuseSurplus()
{
    m_refused.rejectAll(
        {FailureKind::Timeout, tr("%1 connections wait for ssh already").arg(MostWaiting), {}});
}

void MuxPool::rejectWaiting(const Failure &failure)
{
    m_waiting.rejectAll(failure);
}

void MuxPool::serveWaiting()
{
    while (!m_waiting.isEmpty()) {
        PoolMember *member = m_members.best();
        if (!member || isHeldFrom(*member))
            break;
        member->open(m_waiting.takeFirst());
    }
    scheduleHoldEnd();
}

/// True while the next connection should wait for the one more that is coming.
bool MuxPool::isHeldFrom(const PoolMember &member) const
{
    return isGrowthComing() && Clock::now() < m_heldUntil &&
           m_growth.isWorthWaiting(load(), member.load().bulk, member.channelCount());
}

void MuxPool::scheduleHoldEnd()
{
    if (m_waiting.isEmpty() || !m_members.best())
        m_holdTimer.stop();
    else if (!m_holdTimer.isActive())
        m_holdTimer.start(std::max(
            std::chrono::ceil<std::chrono::milliseconds>(m_heldUntil - Clock::now()), 0ms));
}

void MuxPool::start(Login login)
{
    m_running = true;
    m_failure.reset();
    if (m_members.isAnyStarting() || m_members.best()) {
        updateSoon();
        return;
    }
    m_login = login;
    launch(login);
    update();
}

PoolMember *MuxPool::launch(Login login)
{
    m_loginBegan = Clock::now();
    PoolMember *member = &m_members.add(m_makeMember(login));
    connect(member, &PoolMember::ready, this, [this, member] { memberReady(member); });
    connect(member, &PoolMember::countChanged, this, &MuxPool::memberChanged);
    connect(member, &PoolMember::saysChanged, this, &MuxPool::changed);
    connect(member, &PoolMember::done, this,
            [this, member](const std::optional<Failure> &failure) { memberDone(member, failure); });
    member->start();
    return member;
}

/// It may be free for those that wait now.
void MuxPool::memberChanged()
{
    if (!m_waiting.isEmpty())
        updateSoon();
    update();
}

void MuxPool::memberReady(PoolMember *member)
{
    m_loginTook = Clock::now() - m_loginBegan;
    if (member == m_growing) {
        m_growth.succeeded(Clock::now());
        m_growing = nullptr;
    } else if (load().processes == 1) {
        m_growth.startAfresh();
    }
    // Those that are to be shared out over more wait for the next.
    considerGrowth();
    serveWaiting();
    update();
}

void MuxPool::memberDone(PoolMember *member, const std::optional<Failure> &failure)
{
    // It cannot be destroyed while it tells this, and must not outlive what it was made of, which
    // may go with this object.
    if (m_primary == member)
        m_primary = nullptr;
    PoolMember *gone = m_members.take(*member).release();
    gone->setParent(this);
    gone->deleteLater();
    const bool wasGrowing = m_growing == member;
    if (wasGrowing)
        m_growing = nullptr;
    if (m_running && failure) {
        noteFailure(*failure, wasGrowing);
        // While another login goes on, its own end tells.
        if (!m_members.best() && !isFirstStarting())
            lose(*failure);
    }
    if (!m_waiting.isEmpty())
        updateSoon();
    update();
}

/// One more is not tried again at once, and a dead line may be the others' as well.
void MuxPool::noteFailure(const Failure &failure, bool wasGrowing)
{
    if (!wasGrowing && !m_members.best())
        return;
    m_growth.failed(Clock::now(), QRandomGenerator::global()->generateDouble());
    if (wasGrowing && failure.needsPerson())
        m_growth.giveUp();
    // Those that carry nothing would look up for a minute more, and get the next clients.
    if (!wasGrowing && failure.kind == FailureKind::Timeout)
        checkNow();
}

/// None takes connections any more. Whether and when there is another login is for others to say.
void MuxPool::lose(const Failure &failure)
{
    m_running = false;
    m_failure = failure;
    if (PoolMember *growing = std::exchange(m_growing, nullptr))
        growing->stop(failure);
    setPrimary(nullptr);
}

void MuxPool::restartLogin()
{
    bool restart = false;
    for (const std::unique_ptr<PoolMember> &member : m_members) {
        if (!member->isStarting() || member->isAsking())
            continue;
        if (member.get() != m_growing)
            restart = true;
        // It has no channels yet, so that nobody is told.
        member->stop({FailureKind::Cancelled, tr("the login was started afresh"), {}});
    }
    if (m_growing && !m_growing->isStarting())
        m_growing = nullptr;
    if (restart)
        start(m_login);
    else
        updateSoon();
}

void MuxPool::checkNow()
{
    // Where that takes the last channel number of one, another may be started meanwhile.
    std::vector<PoolMember *> members;
    for (const std::unique_ptr<PoolMember> &member : m_members)
        members.push_back(member.get());
    for (PoolMember *member : members)
        member->checkNow();
}

void MuxPool::stop(const Failure &reason)
{
    m_running = false;
    m_failure.reset();
    m_growing = nullptr;
    m_growthWanted = false;
    setPrimary(nullptr);
    // Who is told may start another one, which is not meant.
    const std::size_t count = m_members.size();
    for (std::size_t i = 0; i < count; ++i)
        m_members.at(i).stop(reason);
    updateSoon();
}

void MuxPool::setIdleTime(std::chrono::milliseconds time)
{
    m_idleTime = time;
    m_idleTimer.stop();
    scheduleIdleEnd();
}

void MuxPool::setCarriesForwards(bool carriesForwards)
{
    m_carriesForwards = carriesForwards;
    if (m_primary)
        m_primary->setHeld(carriesForwards);
}

MuxPool::Phase MuxPool::phase() const
{
    if (m_members.best())
        return Phase::Up;
    if (isFirstStarting())
        return Phase::Starting;
    if (m_failure)
        return Phase::Lost;
    if (!std::all_of(m_members.begin(), m_members.end(),
                     [](const auto &member) { return member->isCarrying(); }))
        return Phase::Ending;
    return m_running ? Phase::Spent : Phase::Off;
}

bool MuxPool::needsSsh() const
{
    return !m_waiting.isEmpty() && !m_members.isAnyStarting() && !m_members.best();
}

bool MuxPool::isIdle() const
{
    return m_waiting.isEmpty() && m_members.best() &&
           std::all_of(m_members.begin(), m_members.end(),
                       [](const auto &member) { return member->isSettled(); });
}

/// What has to follow when connections or processes came or went.
void MuxPool::update()
{
    replaceSpent();
    choosePrimary();
    considerGrowth();
    scheduleIdleEnd();
    Q_EMIT changed();
}

void MuxPool::updateSoon()
{
    if (std::exchange(m_updatePosted, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_updatePosted = false;
            considerGrowth();
            if (m_members.best())
                serveWaiting();
            update();
        },
        Qt::QueuedConnection);
}

/// One that has used up its channel numbers is replaced without anybody's decision.
void MuxPool::replaceSpent()
{
    if (needsSsh() && phase() == Phase::Spent)
        launch(m_login = Login::Attended);
}

/// The primary stays as long as it can: what listens on the server has to move with it.
void MuxPool::choosePrimary()
{
    if (!m_running || (m_primary && (m_primary->takesChannels() ||
                                     (m_primary->isCarrying() && m_carriesForwards))))
        return;
    setPrimary(m_members.first());
}

void MuxPool::setPrimary(PoolMember *member)
{
    if (PoolMember *old = std::exchange(m_primary, member))
        old->setHeld(false);
    if (m_primary)
        m_primary->setHeld(m_carriesForwards);
}

/// What there is to carry, and for whom.
PoolGrowth::Observation MuxPool::load() const
{
    PoolGrowth::Observation load = m_members.observation();
    load.connections += static_cast<int>(m_waiting.size());
    return load;
}

void MuxPool::considerGrowth()
{
    const bool wasComing = isGrowthComing();
    if (!m_running || m_growing || m_members.isAnyStarting() || !m_growth.isWanted(load())) {
        m_growthTimer.stop();
        m_growthWanted = false;
        return;
    }
    const Clock::time_point now = Clock::now();
    const std::optional<Clock::time_point> notBefore = m_growth.notBefore();
    m_growthWanted = !notBefore || *notBefore <= now;
    if (m_growthWanted && !wasComing)
        m_heldUntil = now + std::clamp<Clock::duration>(LoginsToWait * m_loginTook, ShortestHold,
                                                        LongestHold);
    if (!m_growthWanted && !m_growthTimer.isActive())
        m_growthTimer.start(std::chrono::ceil<std::chrono::milliseconds>(*notBefore - now));
}

void MuxPool::grow()
{
    // One that broke has not told yet.
    considerGrowth();
    if (m_growthWanted)
        m_growing = launch(Login::Quiet);
    update();
}

/// True if one may end. Those that are idle stay while the others would need one more without them.
bool MuxPool::canSpareOne() const
{
    PoolGrowth::Observation without = load();
    --without.processes;
    without.needsPerson = false;
    return without.processes > 0 && !m_growth.isWanted(without);
}

/// Since when it could have been spared; nothing = it cannot be.
std::optional<MuxPool::Clock::time_point> MuxPool::spareSince(const PoolMember &member) const
{
    return &member != m_primary && member.takesChannels() ? member.idleSince() : std::nullopt;
}

/// Starts the timer for the next that may end.
void MuxPool::scheduleIdleEnd()
{
    std::optional<Clock::time_point> first;
    if (m_running && canSpareOne()) {
        for (const std::unique_ptr<PoolMember> &member : m_members) {
            const std::optional<Clock::time_point> since = spareSince(*member);
            if (since && (!first || *since < *first))
                first = since;
        }
    }
    if (!first)
        m_idleTimer.stop();
    else if (!m_idleTimer.isActive())
        m_idleTimer.start(std::max(
            std::chrono::ceil<std::chrono::milliseconds>(*first + m_idleTime - Clock::now()),
            std::chrono::milliseconds(0)));
}

void MuxPool::endIdleOnes()
{
    const Clock::time_point now = Clock::now();
    for (const std::unique_ptr<PoolMember> &member : m_members) {
        if (!canSpareOne())
            break;
        const std::optional<Clock::time_point> since = spareSince(*member);
        if (since && now - *since >= m_idleTime)
            member->stop({FailureKind::Cancelled, tr("this ssh was not needed any more"), {}});
    }
    update();
}

QString MuxPool::controlPath() const
{
    return m_primary ? m_primary->controlPath() : QString();
}

} // namespace Culvert
