// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ssh/processhalt.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <utility>

namespace Culvert {

/// Finds out that an ssh, or one that it talks through, does not run any more though it is there
/// (see ProcessHalt): nothing tells so by itself, and its own keepalives have stopped as well.
///
/// It looks every second while somebody waits for what ssh does, and else hardly ever, since an
/// idle program has to sleep. What is halted for a moment only, as by a debugger that looks at it,
/// is left alone.
class HaltDetector : public QObject
{
    Q_OBJECT

public:
    /// How often to look while somebody waits, and how often while nobody does.
    static constexpr std::chrono::milliseconds LookEvery{1000};
    static constexpr std::chrono::milliseconds RestEvery{30'000};
    /// That many looks in a row have to see the same halt.
    static constexpr int Looks = 5;

    explicit HaltDetector(QObject *parent = nullptr);

    /// Looks at the ssh with this process id, and those of its group, until stop(). Somebody waits
    /// as long as @p isAwaited says so.
    void start(qint64 ssh, std::function<bool()> isAwaited);
    void stop();
    /// Something is expected of it from now on: looks soon, and asks again then. Costs nothing
    /// while that is so already.
    void expect();
    /// For tests: other times than these, before start().
    void setTimes(std::chrono::milliseconds look, std::chrono::milliseconds rest)
    {
        m_lookTime = look;
        m_restTime = rest;
    }

Q_SIGNALS:
    /// The process with this id is halted. Once.
    void halted(qint64 pid);
    /// It has looked, and will again: for what else is to be looked for as seldom.
    void looked();

private:
    struct Sighting
    {
        qint64 pid;
        ProcessHalt halt;

        bool operator==(const Sighting &) const = default;
    };

    std::optional<Sighting> sighting() const;
    void look();
    void lookAgain(bool soon);

    qint64 m_ssh = 0;
    std::function<bool()> m_isAwaited;
    QTimer m_timer;
    std::chrono::milliseconds m_lookTime = LookEvery;
    std::chrono::milliseconds m_restTime = RestEvery;
    bool m_looksOften = false;
    /// Since the last look.
    bool m_expected = false;
    /// The halt that was seen last, and how often.
    std::optional<Sighting> m_seen;
    int m_looks = 0;
};

} // namespace Culvert
