// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/mux/muxlink.h"
#include "tests/mux/fakemaster.h"
#include "tests/stream/recordinguser.h"

#include <functional>

namespace Culvert::Test {

/// A link with a fake master at its other end. Both are on one thread and nothing here waits for
/// time: after settle() everything that could happen has happened.
class LinkBed final : private MuxLinkOwner, private ChannelQueue
{
public:
    LinkBed();

    /// Lets both sides do all that they can.
    static void settle();
    /// Connects, and goes through the handshake; false if that fails.
    bool start();
    /// What the server says, and all that follows from it.
    void say(const QByteArray &bytes);
    /// Opens a channel for @p user; what it sent is still to be read.
    void open(RecordingUser &user);
    /// Opens a channel that the server accepts with this window; the open has been read.
    void openConfirmed(RecordingUser &user, quint32 window = 1 << 20);
    /// The number of our side that the last open() sent.
    quint32 lastId() const { return m_lastId; }

    Poller poller;
    ReceiveBudget budget;
    FakeMaster master;
    MuxLink link;
    int readyCount = 0;
    int lostCount = 0;
    int waitsCount = 0;
    Failure lostFailure;
    std::function<void()> onCountChanged;

private:
    void linkReady() override { ++readyCount; }
    void linkLost(const Failure &failure) override;
    void linkCountChanged() override;
    void linkWaits() override { ++waitsCount; }
    void leave(Channel &channel) override { Q_UNUSED(channel) }

    quint32 m_lastId = 0;
};

} // namespace Culvert::Test
