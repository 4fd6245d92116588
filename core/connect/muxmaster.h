// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/connect/deadpeerdetector.h"
#include "core/connect/linewatch.h"
#include "core/connect/poolmember.h"
#include "core/mux/muxlink.h"
#include "core/ssh/sshprocess.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace Culvert {

/// One ssh child with the link over which it carries channels.
class MuxMaster final : public PoolMember, private MuxLinkOwner
{
    Q_OBJECT

public:
    /// How long what the last channels have sent may take to arrive, before it counts as stuck.
    static constexpr std::chrono::seconds DrainTime{30};

    /// How long a server may answer nothing to what waits until that is shown.
    static constexpr std::chrono::seconds DoubtAfter{10};

    /// Poller and budget have to outlive it.
    MuxMaster(Poller &poller, ReceiveBudget &budget, SshProcess::Command command,
              QObject *parent = nullptr);
    ~MuxMaster() override;

    void start() override;
    void stop(const Failure &reason) override;
    void setHeld(bool held) override;
    void open(Channel &channel) override { m_link.open(channel); }
    void checkNow() override;

    bool isStarting() const override { return m_state == ProcessState::Connecting && !m_stopping; }
    bool isAsking() const override { return m_process.isAsking(); }
    bool neededPerson() const override { return m_process.neededPerson(); }
    bool takesChannels() const override
    {
        return m_state == ProcessState::Up && !m_stopping && m_link.isReady();
    }
    bool isCarrying() const override { return m_state == ProcessState::Retiring && !m_stopping; }
    bool isStopping() const override { return m_stopping; }
    int channelCount() const override { return m_link.channelCount(); }
    Load load() const override { return m_stopping ? Load() : m_watch.load(); }
    /// What the last channels sent counts as arrived when the server has not taken it for
    /// DrainTime.
    bool isSettled() const override
    {
        return channelCount() == 0 && (m_link.isSettled() || m_drainOver || m_stopping);
    }
    std::optional<Clock::time_point> idleSince() const override { return m_idleSince; }
    ProcessStatus status() const override;
    QString controlPath() const override { return m_process.controlPath(); }
    /// As the kernel measures it on ssh's own connection, or, where ssh has none (jump hosts,
    /// ProxyCommand), the shortest that was seen in an answer.
    std::optional<double> roundTripMs() const override;
    QString says() const override { return isStarting() ? m_process.says() : QString(); }
    std::optional<QDateTime> heardAt() const override;
    QList<Warning> warnings() const override;

private:
    void linkReady() override;
    void linkLost(const Failure &failure) override;
    void linkCountChanged() override;
    void linkWaits() override;

    void beginToStop();
    void retireIfUsedUp();
    void endIfUnneeded();
    void endDraining();
    void countIdleTime();
    bool isAwaited();
    void probe();
    void look();
    bool isNear() const;
    void openLanesSoon();
    std::chrono::milliseconds silence() const;
    void doubt();
    void serverIsGone();

    SshProcess m_process;
    MuxLink m_link;
    LineWatch m_watch;
    ProcessState m_state = ProcessState::Connecting;
    QDateTime m_since;
    bool m_stopping = false;
    bool m_hasLanes = false;
    bool m_held = false;
    std::optional<Clock::time_point> m_idleSince;
    /// Why the link broke although ssh was alive; ssh's own end says no more than that it was
    /// stopped.
    std::optional<Failure> m_linkFailure;
    /// Something waits, and the server has answered nothing for DoubtAfter.
    bool m_isDoubtful = false;
    /// When it was last asked because of that.
    std::optional<Clock::time_point> m_doubtProbed;
    /// What heardAt() said last.
    mutable std::optional<QDateTime> m_heardAt;
    DeadPeerDetector m_deadPeer;
    quint64 m_receivedWhenAwaited = 0;
    /// Runs only while the detector has something to look for.
    QTimer m_lookTimer;
    /// Runs while the server has not answered the close of the last channels.
    QTimer m_drainTimer;
    bool m_drainOver = false;
};

} // namespace Culvert
