// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/connect/muxpool.h"

#include "core/connect/muxmaster.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace Culvert {

MuxPool::MuxPool(Poller &poller, const PoolSettings &settings, MakeCommand makeCommand,
                 QObject *parent)
    : QObject(parent)
    , m_poller(poller)
    , m_makeCommand(std::move(makeCommand))
    , m_growth(settings)
{
    m_growthTimer.setSingleShot(true);
    connect(&m_growthTimer, &QTimer::timeout, this, &MuxPool::review);
    m_idleTimer.setSingleShot(true);
    connect(&m_idleTimer, &QTimer::timeout, this, &MuxPool::endIdleOnes);
}

MuxPool::~MuxPool() = default;

void MuxPool::shutDown(const Failure &reason)
{
    disconnect();
    for (const std::unique_ptr<MuxMaster> &master : m_masters) {
        master->disconnect(this);
        master->stop(reason);
    }
}

void MuxPool::start(Login login)
{
    m_stopWanted = false;
    m_running = true;
    if (isStarting())
        return;
    if (leastLoaded()) {
        QMetaObject::invokeMethod(this, &MuxPool::ready, Qt::QueuedConnection);
        return;
    }
    m_login = login;
    launch(login);
}

MuxMaster *MuxPool::launch(Login login)
{
    auto master = std::make_unique<MuxMaster>(m_poller, m_budget, m_makeCommand(login));
    MuxMaster *raw = master.get();
    connect(raw, &MuxMaster::ready, this, [this, raw] { masterReady(raw); });
    connect(raw, &MuxMaster::countChanged, this, [this] {
        review();
        Q_EMIT changed();
    });
    connect(raw, &MuxMaster::saysChanged, this, &MuxPool::changed);
    connect(raw, &MuxMaster::done, this,
            [this, raw](const std::optional<Failure> &failure) { masterDone(raw, failure); });
    m_masters.push_back(std::move(master));
    raw->start();
    Q_EMIT changed();
    return raw;
}

void MuxPool::masterReady(MuxMaster *master)
{
    if (master == m_growing) {
        m_growth.succeeded(Clock::now());
        endGrowth();
    } else if (usableCount() == 1) {
        m_growth.startAfresh();
    }
    Q_EMIT ready();
    review();
    Q_EMIT changed();
}

void MuxPool::masterDone(MuxMaster *master, const std::optional<Failure> &failure)
{
    const auto found =
        std::find_if(m_masters.begin(), m_masters.end(),
                     [master](const auto &candidate) { return candidate.get() == master; });
    Q_ASSERT(found != m_masters.end());
    // It is on the stack still; and it must not outlive the poller, which may go with this object.
    (*found)->setParent(this);
    found->release()->deleteLater();
    m_masters.erase(found);
    if (m_home == master)
        m_home = nullptr;
    const bool wasGrowing = m_growing == master;
    if (wasGrowing)
        endGrowth();
    Q_EMIT changed();

    if (m_stopWanted) {
        if (m_masters.empty()) {
            m_stopWanted = false;
            Q_EMIT ended();
        }
        return;
    }
    const bool othersAreUp = usableCount() > 0;
    if (failure && (wasGrowing || othersAreUp)) {
        m_growth.failed(Clock::now(), QRandomGenerator::global()->generateDouble());
        if (wasGrowing && failure->needsPerson())
            m_growth.giveUp();
        // Those that carry nothing would look up for a minute more, and get the next clients.
        if (!wasGrowing && failure->kind == FailureKind::Timeout)
            checkNow();
    }
    // One that was not one more is a login that somebody waits for; its own end tells.
    const bool anotherComes = isStarting() && !m_growing;
    if (failure && !othersAreUp && !anotherComes) {
        loseAll(*failure);
        return;
    }
    review();
    const bool noneComes = std::all_of(m_masters.begin(), m_masters.end(),
                                       [](const auto &other) { return other->isCarrying(); });
    if (!failure && m_running && noneComes)
        Q_EMIT ranOut();
}

void MuxPool::loseAll(const Failure &failure)
{
    m_growthTimer.stop();
    m_idleTimer.stop();
    // Whether and when there is another login is for others to say now.
    if (m_growing)
        m_growing->stop(failure);
    endGrowth();
    setHome(nullptr);
    m_running = false;
    Q_EMIT lost(failure);
}

void MuxPool::restartLogin()
{
    bool restart = false;
    for (const std::unique_ptr<MuxMaster> &master : m_masters) {
        if (!master->isStarting() || master->isAsking())
            continue;
        restart = restart || master.get() != m_growing;
        master->stop({FailureKind::Cancelled, tr("the login was started afresh"), {}});
    }
    if (m_growing && !m_growing->isStarting())
        endGrowth();
    if (restart)
        start(m_login);
}

void MuxPool::checkNow()
{
    for (const std::unique_ptr<MuxMaster> &master : m_masters)
        master->checkNow();
}

void MuxPool::stop(const Failure &reason)
{
    m_stopWanted = !m_masters.empty();
    m_running = false;
    m_growthTimer.stop();
    m_idleTimer.stop();
    endGrowth();
    setHome(nullptr);
    for (const std::unique_ptr<MuxMaster> &master : m_masters)
        master->stop(reason);
    if (m_masters.empty())
        QMetaObject::invokeMethod(this, &MuxPool::ended, Qt::QueuedConnection);
}

void MuxPool::setIdleTime(std::chrono::milliseconds time)
{
    m_idleTime = time;
    m_idleTimer.stop();
    scheduleIdleEnd();
}

MuxMaster *MuxPool::leastLoaded()
{
    MuxMaster *best = nullptr;
    for (const std::unique_ptr<MuxMaster> &master : m_masters) {
        if (master->isUsedUp())
            master->retire();
        // Of several the oldest, so that few connections do not keep all of them awake.
        if (master->takesChannels() && (!best || master->channelCount() < best->channelCount()))
            best = master.get();
    }
    return best;
}

/// What has to follow when connections or processes came or went.
void MuxPool::review()
{
    if (m_stopWanted || std::exchange(m_reviewing, true))
        return;
    chooseHome();
    considerGrowth();
    scheduleIdleEnd();
    m_reviewing = false;
}

void MuxPool::chooseHome()
{
    if (m_home && (m_home->takesChannels() || (m_home->isCarrying() && m_carriesForwards)))
        return;
    const auto found = std::find_if(m_masters.begin(), m_masters.end(),
                                    [](const auto &master) { return master->takesChannels(); });
    setHome(found == m_masters.end() ? nullptr : found->get());
    if (m_home)
        Q_EMIT homeChanged();
}

void MuxPool::setHome(MuxMaster *master)
{
    if (MuxMaster *old = std::exchange(m_home, master))
        old->setHeld(false);
    if (m_home)
        m_home->setHeld(m_carriesForwards);
}

void MuxPool::setCarriesForwards(bool carriesForwards)
{
    m_carriesForwards = carriesForwards;
    if (m_home)
        m_home->setHeld(carriesForwards);
}

PoolGrowth::Sight MuxPool::sight() const
{
    PoolGrowth::Sight sight;
    for (const std::unique_ptr<MuxMaster> &master : m_masters) {
        if (!master->takesChannels())
            continue;
        ++sight.processes;
        sight.connections += master->channelCount();
        sight.needsPerson = sight.needsPerson || master->neededPerson();
    }
    return sight;
}

void MuxPool::considerGrowth()
{
    if (m_growthAsked || isStarting())
        return;
    if (!m_growth.isWanted(sight())) {
        m_growthTimer.stop();
        return;
    }
    const Clock::time_point now = Clock::now();
    if (const auto notBefore = m_growth.notBefore(); notBefore && *notBefore > now) {
        if (!m_growthTimer.isActive())
            m_growthTimer.start(std::chrono::ceil<std::chrono::milliseconds>(*notBefore - now));
        return;
    }
    // Not from within a client's call: starting a process takes a while.
    m_growthAsked = true;
    QMetaObject::invokeMethod(this, &MuxPool::askForGrowth, Qt::QueuedConnection);
}

void MuxPool::askForGrowth()
{
    if (m_growthAsked && !m_growing)
        Q_EMIT growthWanted();
}

void MuxPool::grow()
{
    if (!m_growthAsked || m_growing)
        return;
    // It may have waited for its turn.
    if (!isStarting() && m_growth.isWanted(sight()))
        m_growing = launch(Login::Quiet);
    else
        endGrowth();
}

void MuxPool::endGrowth()
{
    m_growing = nullptr;
    if (std::exchange(m_growthAsked, false))
        Q_EMIT growthEnded();
}

/// True if one may end. Those that are idle stay while the others would need one more without them.
bool MuxPool::canSpareOne() const
{
    const PoolGrowth::Sight now = sight();
    return now.processes > 1 && !m_growth.isWanted({now.processes - 1, now.connections, false});
}

/// Since when it could have been spared; nothing = it cannot be.
std::optional<MuxPool::Clock::time_point> MuxPool::spareSince(const MuxMaster &master) const
{
    return &master != m_home && master.takesChannels() ? master.idleSince() : std::nullopt;
}

/// Starts the timer for the next that may end.
void MuxPool::scheduleIdleEnd()
{
    std::optional<Clock::time_point> first;
    if (canSpareOne()) {
        for (const std::unique_ptr<MuxMaster> &master : m_masters) {
            const std::optional<Clock::time_point> since = spareSince(*master);
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
    for (const std::unique_ptr<MuxMaster> &master : m_masters) {
        if (!canSpareOne())
            break;
        const std::optional<Clock::time_point> since = spareSince(*master);
        if (since && now - *since >= m_idleTime)
            master->stop({FailureKind::Cancelled, tr("this ssh was not needed any more"), {}});
    }
    scheduleIdleEnd();
    Q_EMIT changed();
}

int MuxPool::usableCount() const
{
    return static_cast<int>(
        std::count_if(m_masters.begin(), m_masters.end(),
                      [](const auto &master) { return master->takesChannels(); }));
}

bool MuxPool::isRetiring() const
{
    return std::any_of(m_masters.begin(), m_masters.end(),
                       [](const auto &master) { return master->isCarrying(); });
}

bool MuxPool::isStarting() const
{
    return std::any_of(m_masters.begin(), m_masters.end(),
                       [](const auto &master) { return master->isStarting(); });
}

bool MuxPool::isSettled() const
{
    return std::all_of(m_masters.begin(), m_masters.end(),
                       [](const auto &master) { return master->isSettled(); });
}

int MuxPool::channelCount() const
{
    int count = 0;
    for (const std::unique_ptr<MuxMaster> &master : m_masters)
        count += master->channelCount();
    return count;
}

QList<ProcessStatus> MuxPool::processes() const
{
    QList<ProcessStatus> list;
    for (const std::unique_ptr<MuxMaster> &master : m_masters) {
        if (!master->isStopping())
            list.append(master->status());
    }
    return list;
}

QString MuxPool::controlPath() const
{
    return m_home ? m_home->controlPath() : QString();
}

std::optional<double> MuxPool::roundTripMs() const
{
    for (const std::unique_ptr<MuxMaster> &master : m_masters) {
        if (const std::optional<double> roundTrip = master->roundTripMs())
            return roundTrip;
    }
    return std::nullopt;
}

QString MuxPool::says() const
{
    for (const std::unique_ptr<MuxMaster> &master : m_masters) {
        if (const QString says = master->says(); !says.isEmpty())
            return says;
    }
    return {};
}

QList<Warning> MuxPool::warnings() const
{
    QList<Warning> all;
    for (const std::unique_ptr<MuxMaster> &master : m_masters) {
        if (master->isStopping())
            continue;
        for (const Warning &warning : master->warnings()) {
            if (!all.contains(warning))
                all.append(warning);
        }
    }
    return all;
}

} // namespace Culvert
