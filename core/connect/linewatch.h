// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/connect/poolmember.h"
#include "core/flow/lossdetector.h"
#include "core/ssh/processortime.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace Culvert {

class MuxLink;
class SshProcess;

/// Looks at an ssh and its line while it carries much, a few times a second: whether the line loses
/// packets, which the link has to know as well, and whether ssh has a processor to itself and needs
/// more. Sends nothing, and sleeps while there is no bulk.
class LineWatch : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    LineWatch(const SshProcess &process, MuxLink &link, QObject *parent = nullptr);

    /// Something was sent: looks whether it is much.
    void begin();
    /// The link is closed.
    void end();
    PoolMember::Load load() const;

Q_SIGNALS:
    /// load() says something else.
    void changed();

private:
    using Clock = PoolMember::Clock;

    void look();
    void lookAtKernel(Clock::time_point now);
    void lookAtProcessors(Clock::time_point now, PoolMember::Load &load);

    const SshProcess &m_process;
    MuxLink &m_link;
    PoolMember::Load m_load;
    LossDetector m_losses;
    QTimer m_timer;
    /// Over the link, until the last look.
    quint64 m_bytes = 0;
    /// Processor time at the last look, if there was one just before.
    struct Times
    {
        Clock::time_point at;
        ProcessorTime ssh;
        std::chrono::nanoseconds idle{};
    };
    std::optional<Times> m_times;
    /// Looks in a row at which ssh was at the limit, and at which it had to wait for others.
    int m_busyLooks = 0;
    int m_fullLooks = 0;
};

} // namespace Culvert
