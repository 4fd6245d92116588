// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/channel/muxmaster.h"

namespace Culvert {

MuxMaster::MuxMaster(Poller &poller, SshProcess::Command command, QObject *parent)
    : QObject(parent)
    , m_process(std::move(command))
    , m_link(poller, *this)
    , m_since(QDateTime::currentDateTimeUtc())
{
    connect(&m_process, &SshProcess::ready, this, [this] {
        if (const auto failure = m_link.connectTo(m_process.controlPath(), m_process.pid()))
            linkLost(*failure);
    });
    connect(&m_process, &SshProcess::done, this, [this](const std::optional<Failure> &failure) {
        m_stopping = true;
        const Failure reason =
            failure.value_or(Failure{FailureKind::ConnectionLost, tr("ssh has ended"), {}});
        m_link.close(reason);
        Q_EMIT done(failure ? failure : m_linkFailure);
    });
}

MuxMaster::~MuxMaster() = default;

void MuxMaster::start()
{
    m_process.start();
}

void MuxMaster::stop(const Failure &reason)
{
    if (m_stopping)
        return;
    m_stopping = true;
    m_link.close(reason);
    m_process.stop();
}

void MuxMaster::retire()
{
    if (m_state != ProcessState::Up)
        return;
    m_state = ProcessState::Retiring;
    linkCountChanged();
}

ProcessStatus MuxMaster::status() const
{
    return {m_process.pid(), m_state, m_since, m_link.channelCount(), m_link.channelsTotal()};
}

void MuxMaster::linkReady()
{
    m_state = ProcessState::Up;
    m_since = QDateTime::currentDateTimeUtc();
    Q_EMIT ready();
}

void MuxMaster::linkLost(const Failure &failure)
{
    // Mostly ssh is ending and will say why in a moment; if it is not, it is of no use without its
    // link. Its own words count for more, so the link's failure is kept for the case that there are
    // none.
    if (m_stopping)
        return;
    m_stopping = true;
    m_linkFailure = failure;
    m_process.endSoon();
}

void MuxMaster::linkCountChanged()
{
    Q_EMIT countChanged();
    if (m_state == ProcessState::Retiring && m_link.channelCount() == 0)
        stop({FailureKind::Cancelled, tr("this ssh was replaced by a fresh one"), {}});
}

} // namespace Culvert
