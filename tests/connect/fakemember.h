// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/connect/poolmember.h"

namespace Culvert::Test {

/// An ssh of a pool that does what the test says, at once, and has no process.
class FakeMember final : public PoolMember
{
public:
    // What happens to it.
    void becomeReady();
    void askPerson() { m_asking = m_neededPerson = true; }
    void useUp();
    void breakDown() { m_stopping = true; }
    void loseChannel();
    void setLoad(const Load &load);
    void end(const std::optional<Failure> &failure);

    // What was asked of it.
    int checks() const { return m_checks; }
    bool isHeld() const { return m_held; }

    void start() override {}
    void stop(const Failure &reason) override;
    void setHeld(bool held) override;
    void open(Channel &channel) override;
    void checkNow() override { ++m_checks; }
    bool isStarting() const override { return !m_up && !m_stopping; }
    bool isAsking() const override { return m_asking; }
    bool neededPerson() const override { return m_neededPerson; }
    bool takesChannels() const override { return m_up && !m_usedUp && !m_stopping; }
    bool isCarrying() const override { return m_usedUp && !m_stopping; }
    bool isStopping() const override { return m_stopping; }
    int channelCount() const override { return m_channels; }
    Load load() const override { return m_load; }
    bool isSettled() const override { return m_channels == 0; }
    std::optional<Clock::time_point> idleSince() const override { return m_idleSince; }
    ProcessStatus status() const override;
    QString controlPath() const override;
    std::optional<double> roundTripMs() const override { return std::nullopt; }
    QString says() const override { return {}; }
    std::optional<QDateTime> heardAt() const override { return {}; }
    QList<Warning> warnings() const override { return {}; }

private:
    void countChannels();

    bool m_up = false;
    bool m_asking = false;
    bool m_neededPerson = false;
    bool m_usedUp = false;
    bool m_stopping = false;
    bool m_held = false;
    int m_channels = 0;
    Load m_load;
    int m_checks = 0;
    std::optional<Clock::time_point> m_idleSince;
};

} // namespace Culvert::Test
