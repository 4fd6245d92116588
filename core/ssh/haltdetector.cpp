// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/haltdetector.h"

#include "core/ssh/processgroup.h"

namespace Culvert {

HaltDetector::HaltDetector(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HaltDetector::look);
}

void HaltDetector::start(qint64 ssh, std::function<bool()> isAwaited)
{
    m_ssh = ssh;
    m_isAwaited = std::move(isAwaited);
    m_seen.reset();
    m_expected = false;
    lookAgain(m_isAwaited());
}

void HaltDetector::stop()
{
    m_ssh = 0;
    m_timer.stop();
}

void HaltDetector::expect()
{
    m_expected = true;
    if (m_ssh > 0 && !m_looksOften)
        lookAgain(true);
}

/// The first of them that is halted.
std::optional<HaltDetector::Sighting> HaltDetector::sighting() const
{
    for (const qint64 pid : processGroupOf(m_ssh)) {
        if (const std::optional<ProcessHalt> halt = haltOf(pid))
            return Sighting{pid, *halt};
    }
    return std::nullopt;
}

void HaltDetector::look()
{
    const std::optional<Sighting> now = sighting();
    m_looks = now && now == m_seen ? m_looks + 1 : 1;
    m_seen = now;
    if (now && m_looks >= Looks) {
        stop();
        Q_EMIT halted(now->pid);
        return;
    }
    const bool wasExpected = std::exchange(m_expected, false);
    lookAgain(now.has_value() || wasExpected || m_isAwaited());
    Q_EMIT looked();
}

void HaltDetector::lookAgain(bool soon)
{
    m_looksOften = soon;
    // A rest ends together with what else the system has to do in that second.
    m_timer.setTimerType(soon ? Qt::CoarseTimer : Qt::VeryCoarseTimer);
    m_timer.start(soon ? m_lookTime : m_restTime);
}

} // namespace Culvert
