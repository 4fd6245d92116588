// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"
#include "core/model/status.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace Culvert {

class Channel;

/// One ssh of a MuxPool, as the pool sees it. For one run: start() once, done() once.
///
/// It is starting until ready(), and then takes channels until it is used up, stops, or breaks.
class PoolMember : public QObject
{
    Q_OBJECT

public:
    using Clock = std::chrono::steady_clock;
    using QObject::QObject;

    /// What it carries, and whether another ssh would carry more.
    struct Load
    {
        /// Channels that move much.
        int bulk = 0;
        /// Its line loses packets, which one TCP connection takes for a full line.
        bool loses = false;
        /// It lost some, which may have been chance.
        bool mayLose = false;
        /// It uses all of one processor, and others have nothing to do.
        bool isAtLimit = false;
        /// It has to wait for a processor, as another would.
        bool isMachineFull = false;

        bool operator==(const Load &) const = default;
    };

    virtual void start() = 0;
    /// Ends its channels with @p reason, and itself. done() follows, later; nothing more if it is
    /// stopping already.
    virtual void stop(const Failure &reason) = 0;
    /// True: it carries something besides its channels, and does not end when it is used up and
    /// they are gone.
    virtual void setHeld(bool held) = 0;
    /// Precondition: takesChannels().
    virtual void open(Channel &channel) = 0;
    /// Proves that the server answers, or ends with a failure within seconds if it does not. Does
    /// nothing while it is not logged in.
    virtual void checkNow() = 0;

    /// It logs in, and was not told to stop.
    virtual bool isStarting() const = 0;
    /// The login waits for somebody's answer.
    virtual bool isAsking() const = 0;
    /// Its login needed a person, so that the next one would.
    virtual bool neededPerson() const = 0;
    virtual bool takesChannels() const = 0;
    /// It is used up: it takes no more channels, and ends by itself when those that it has are
    /// gone.
    virtual bool isCarrying() const = 0;
    /// It was told to stop, or is ending for a reason of its own; done() will come.
    virtual bool isStopping() const = 0;
    virtual int channelCount() const = 0;
    virtual Load load() const = 0;
    /// It has no channel, and nothing on the way that the last ones sent.
    virtual bool isSettled() const = 0;
    /// Since when it has been up and settled; nothing = it is not.
    virtual std::optional<Clock::time_point> idleSince() const = 0;
    virtual ProcessStatus status() const = 0;
    virtual QString controlPath() const = 0;
    /// To the server, in milliseconds; nothing if unknown. Sends nothing.
    virtual std::optional<double> roundTripMs() const = 0;
    /// When the server was last heard of; nothing = it is not logged in. Sends nothing.
    virtual std::optional<QDateTime> heardAt() const = 0;
    /// What is said to the person who logs in, see SshProcess::says(); empty afterwards.
    virtual QString says() const = 0;
    /// What a person should know though it works: about its login, and about its server.
    virtual QList<Warning> warnings() const = 0;

Q_SIGNALS:
    /// It takes channels from now on. At most once.
    void ready();
    /// It is gone, last of all. Nothing = it was told to stop(), or was used up. Never from within
    /// a call.
    void done(const std::optional<Culvert::Failure> &failure);
    /// A channel came or went, or load(), isSettled() or isCarrying() may say something else than
    /// before. Not where it breaks, so that takesChannels() ends: done() will tell why.
    void countChanged();
    void saysChanged();
};

} // namespace Culvert
