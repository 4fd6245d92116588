// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"
#include "core/io/polling/pollset.h"

#include <QSocketNotifier>

namespace Culvert {

/// One epoll(7) set behind one QSocketNotifier: what a turn costs does not grow with the number of
/// descriptors.
class EpollSet final : public PollSet
{
public:
    explicit EpollSet(const std::function<void()> &ready);

    bool add(int descriptor, quint32 events, quint64 token) override;
    void change(int descriptor, quint32 events, quint64 token) override;
    void remove(int descriptor) override;
    void exhausted(int, quint32) override {}
    int collect(std::chrono::nanoseconds wait, const Take &take) override;
    bool canWait() const override { return true; }
    bool tellsEveryChange() const override { return true; }

private:
    Descriptor m_epoll;
    QSocketNotifier m_notifier;
    /// Waits with the precision of epoll_pwait2(2), and not in whole milliseconds.
    bool m_waitsExactly = true;
};

} // namespace Culvert
