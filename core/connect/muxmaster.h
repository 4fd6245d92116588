// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/connect/linkwatch.h"
#include "core/model/status.h"
#include "core/mux/muxlink.h"
#include "core/ssh/sshprocess.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace Culvert {

/// One ssh child with the link over which it carries channels. For one run: start() once, done()
/// once.
class MuxMaster : public QObject, private MuxLinkOwner
{
    Q_OBJECT

public:
    /// How long what the last channels have sent may take to arrive, before it counts as stuck.
    static constexpr std::chrono::seconds FarewellTime{30};

    /// Poller and budget have to outlive it.
    MuxMaster(Poller &poller, ReceiveBudget &budget, SshProcess::Command command,
              QObject *parent = nullptr);
    ~MuxMaster() override;

    void start();
    /// Ends its channels with @p reason, and ssh. done() follows.
    void stop(const Failure &reason);
    /// No new channels; ends by itself when it is settled, unless it is held.
    void retire();
    /// True: it carries something besides its channels.
    void setHeld(bool held);

    /// True when open() may be called.
    bool takesChannels() const
    {
        return m_state == ProcessState::Up && !m_stopping && m_link.isReady() && m_link.hasRoom();
    }
    bool isStarting() const { return m_state == ProcessState::Connecting && !m_stopping; }
    const QString &controlPath() const { return m_process.controlPath(); }
    /// True while the login waits for somebody's answer.
    bool isAsking() const { return m_process.isAsking(); }
    /// See SshProcess::warnings().
    const QList<Warning> &warnings() const { return m_process.warnings(); }
    /// See SshProcess::says().
    QString says() const { return isStarting() ? m_process.says() : QString(); }
    bool isStopping() const { return m_stopping; }
    /// True while it takes no new channels and has not ended yet.
    bool isCarrying() const
    {
        return !m_stopping &&
               (m_state == ProcessState::Retiring || (m_state == ProcessState::Up && isUsedUp()));
    }
    /// True if its login needed a person, so that the next one would.
    bool neededPerson() const { return m_process.neededPerson(); }
    using Clock = std::chrono::steady_clock;
    /// True when it has no channel, and the server has what the last ones sent; or has not taken it
    /// for FarewellTime.
    bool isSettled() const
    {
        return channelCount() == 0 && (m_link.isSettled() || m_farewellOver || m_stopping);
    }
    /// Since when it has been up and settled; nothing = it is not.
    const std::optional<Clock::time_point> &idleSince() const { return m_idleSince; }
    /// True when its channel numbers are used up, so that it has to be replaced.
    bool isUsedUp() const { return !m_link.hasRoom(); }
    void open(Channel &channel) { m_link.open(channel); }

    int channelCount() const { return m_link.channelCount(); }
    ProcessStatus status() const;

    /// Proves that the server answers, or ends with a failure within seconds if it does not. Does
    /// nothing while ssh is not logged in.
    void checkNow();
    /// To the server, in milliseconds: as the kernel measures it on ssh's own connection, or, where
    /// ssh has none (jump hosts, ProxyCommand), the shortest that was seen in an answer. Nothing if
    /// unknown. Sends nothing.
    std::optional<double> roundTripMs() const;

Q_SIGNALS:
    void ready();
    /// The ssh child is gone. Nothing = it was told to stop().
    void done(const std::optional<Culvert::Failure> &failure);
    /// A channel came or went, or isSettled() changed.
    void countChanged();
    void saysChanged();

private:
    void linkReady() override;
    void linkLost(const Failure &failure) override;
    void linkCountChanged() override;
    void linkWaits() override;

    void beginToStop();
    void endIfUnneeded();
    void endFarewell();
    void countIdleTime();
    bool isAwaited();
    void look();
    void serverIsGone();

    SshProcess m_process;
    MuxLink m_link;
    ProcessState m_state = ProcessState::Connecting;
    QDateTime m_since;
    bool m_stopping = false;
    bool m_held = false;
    std::optional<Clock::time_point> m_idleSince;
    /// Why the link broke although ssh was alive; ssh's own end says no more than that it was
    /// stopped.
    std::optional<Failure> m_linkFailure;
    /// Reading it fills its cache. Not there before ssh is logged in.
    mutable std::optional<KernelConnection> m_kernel;
    LinkWatch m_watch;
    quint64 m_receivedWhenAwaited = 0;
    /// Runs only while the watch has something to look for.
    QTimer m_lookTimer;
    /// Runs while the server has not answered the close of the last channels.
    QTimer m_farewellTimer;
    bool m_farewellOver = false;
};

} // namespace Culvert
