// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/status.h"

#include <QDateTime>
#include <QHash>
#include <QList>

namespace Culvert {

/// A line of a log, with its weight as syslog(3) and sd-daemon(3) have it.
struct LogLine
{
    enum class Priority { Error = 3, Warning = 4, Notice = 5, Info = 6 };

    Priority priority = Priority::Info;
    /// One plain line of bounded length.
    QString text;
    /// The tunnel that it is about, as @c text begins with it; both are empty for the program as a
    /// whole.
    QString profile = {};
    QString profileId = {};

    /// The text without the tunnel's name.
    QString message() const;

    bool operator==(const LogLine &) const = default;
};

/// What happens to tunnels, in lines for whoever cannot look: each login, loss, retry and stop,
/// with its reason. Made of what the status says of tunnels and endpoints, never of connections, so
/// that it has no destination of theirs; not of what ssh says besides the reason, nor of passwords.
/// Pure: time is passed in.
class StatusLog
{
public:
    /// As many lines at once, and one more after each second: what comes and goes all the time
    /// fills no disk.
    static constexpr int MostLines = 60;

    /// What is to be said of the change to @p status.
    QList<LogLine> linesFor(const EngineStatus &status, const QDateTime &now);

private:
    QList<LogLine> bounded(const QList<LogLine> &lines, const QDateTime &now);

    EngineStatus m_before;
    /// How many lines there may be now, in milliseconds.
    qint64 m_room = MostLines * 1000;
    QDateTime m_last;
    int m_leftOut = 0;
};

} // namespace Culvert
