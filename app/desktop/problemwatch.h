// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/status.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace Culvert {

/// What a notification says of the tunnels.
struct ProblemNotice
{
    QString title;
    QString body;
    /// The one that it is about; empty for several.
    QString profileId;
    /// False while it is tried again by itself.
    bool needsPerson = false;

    bool operator==(const ProblemNotice &) const = default;
};

/// Decides what a person who looks elsewhere is told: that tunnels have failed, or that they are
/// down for longer than a moment. Nothing that the person has asked for, and nothing while the
/// window can be seen. All of it in one notice, so that many at once are no storm. Pure: the time
/// is passed in.
class ProblemWatch
{
public:
    /// Drops that are shorter than this are nobody's business.
    static constexpr int LastsSeconds = 15;

    /// Takes what is now. True if notice() has changed.
    bool look(const EngineStatus &status, const QDateTime &now, bool isSeen);
    /// Nothing: there is nothing to tell, and what was told is over.
    const std::optional<ProblemNotice> &notice() const { return m_notice; }
    /// When it has to look again though nothing changes; nothing if it need not.
    std::optional<QDateTime> lookAgainAt() const;

private:
    struct Known
    {
        TunnelState state = TunnelState::Stopped;
        /// Since when it is down after it was up; invalid if it is not.
        QDateTime downSince;
        bool isTold = false;
    };

    void follow(const ProfileStatus &profile, const QDateTime &now, bool isSeen, bool isNew);
    std::optional<ProblemNotice> makeNotice(const EngineStatus &status) const;

    QHash<QString, Known> m_known;
    std::optional<ProblemNotice> m_notice;
};

} // namespace Culvert
