// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/probe/upwaiter.h"

#include <utility>

namespace Culvert {

namespace {

// Longer than any login may take; a tunnel that says nothing until then never will.
constexpr std::chrono::seconds LongestWait{120};

/// An ssh that no client can reach is of no use, though it is up: the first endpoint's failure
/// where none of several listens.
std::optional<Failure> whyUnreachable(const ProfileStatus &profile)
{
    std::optional<Failure> first;
    for (const EndpointStatus &endpoint : profile.endpoints) {
        const bool isLocal =
            endpoint.type == EndpointType::Socks || endpoint.type == EndpointType::Forward;
        // The server may not have been asked yet.
        if (endpoint.listening || (endpoint.enabled && !(isLocal && endpoint.failure)))
            return std::nullopt;
        if (!first)
            first = endpoint.failure;
    }
    return first;
}

} // namespace

UpWaiter::UpWaiter(EngineInterface &engine, QStringList ids,
                   std::optional<std::chrono::seconds> deadline, Done done)
    : QObject(&engine)
    , m_engine(engine)
    , m_ids(std::move(ids))
    , m_hasDeadline(deadline.has_value())
    , m_done(std::move(done))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &UpWaiter::timeOut);
    // The engine has been told to start them before: its answer shows them started at least. What
    // is up by then was in time, whatever time there is.
    m_engine.requestStatus([waiter = QPointer<UpWaiter>(this),
                            time = deadline.value_or(LongestWait)](const EngineStatus &status) {
        if (waiter)
            waiter->start(status, time);
    });
}

void UpWaiter::start(const EngineStatus &status, std::chrono::seconds time)
{
    connect(&m_engine, &EngineInterface::statusChanged, this, &UpWaiter::look);
    look(status);
    if (!m_finished && (m_hasDeadline || !m_waitsForPerson))
        m_timer.start(time);
}

void UpWaiter::look(const EngineStatus &status)
{
    for (const QString &id : QStringList(m_ids)) {
        const ProfileStatus *profile = status.find(id);
        const bool failedOnce =
            profile && profile->failure && !m_hasDeadline &&
            (profile->state == TunnelState::Reconnecting || profile->state == TunnelState::Idle);
        if (!profile) {
            m_problems.append({id, tr("the profile was removed")});
        } else if (profile->state == TunnelState::Failed || failedOnce) {
            m_problems.append(
                {profile->name, profile->failure ? profile->failure->message : tr("it failed")});
        } else if (profile->state == TunnelState::Stopped ||
                   profile->state == TunnelState::Stopping) {
            m_problems.append({profile->name, tr("it was stopped")});
        } else if (profile->state != TunnelState::Up) {
            continue;
        } else if (const std::optional<Failure> closed = whyUnreachable(*profile)) {
            m_problems.append({profile->name, closed->message});
        }
        m_ids.removeOne(id);
    }
    if (m_ids.isEmpty())
        finish();
}

void UpWaiter::timeOut()
{
    const EngineStatus status = m_engine.status();
    for (const QString &id : std::as_const(m_ids)) {
        const ProfileStatus *profile = status.find(id);
        const QString why =
            profile && profile->failure ? u": " + profile->failure->message : QString();
        m_problems.append({profile ? profile->name : id, tr("it was not up in time%1").arg(why)});
    }
    finish();
}

void UpWaiter::finish()
{
    if (m_finished)
        return;
    m_finished = true;
    disconnect(&m_engine, nullptr, this, nullptr);
    m_done(m_problems);
    deleteLater();
}

} // namespace Culvert
