// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/connect/fakemember.h"

namespace Culvert::Test {

void FakeMember::becomeReady()
{
    m_up = true;
    m_idleSince = Clock::now();
    Q_EMIT ready();
}

void FakeMember::useUp()
{
    m_usedUp = true;
    countChannels();
}

void FakeMember::loseChannel()
{
    --m_channels;
    countChannels();
}

void FakeMember::setLoad(const Load &load)
{
    m_load = load;
    Q_EMIT countChanged();
}

/// As MuxMaster does it.
void FakeMember::countChannels()
{
    if (m_channels > 0)
        m_idleSince.reset();
    else if (!m_idleSince)
        m_idleSince = Clock::now();
    Q_EMIT countChanged();
    if (m_usedUp && !m_held && m_channels == 0)
        m_stopping = true;
}

void FakeMember::end(const std::optional<Failure> &failure)
{
    m_stopping = true;
    m_channels = 0;
    Q_EMIT done(failure);
}

void FakeMember::stop(const Failure &reason)
{
    Q_UNUSED(reason)
    m_stopping = true;
    m_channels = 0;
}

void FakeMember::setHeld(bool held)
{
    m_held = held;
    if (m_usedUp && !m_held && m_channels == 0)
        m_stopping = true;
}

void FakeMember::open(Channel &channel)
{
    Q_UNUSED(channel)
    ++m_channels;
    countChannels();
}

ProcessStatus FakeMember::status() const
{
    ProcessStatus status;
    status.connections = m_channels;
    return status;
}

QString FakeMember::controlPath() const
{
    return QString::number(reinterpret_cast<quintptr>(this));
}

} // namespace Culvert::Test
