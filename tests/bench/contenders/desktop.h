// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/bench/load/childprocess.h"
#include "tests/harness/privatebus.h"
#include "tests/harness/traypanel.h"

namespace Culvert::Bench {

/// A desktop of the bench's own: a display (Xvfb), a session bus, and a panel that shows icons.
/// Used by blocking calls on the one thread that made it.
class Desktop
{
public:
    /// @p directory exists, and gets the display's log.
    explicit Desktop(const QString &directory);
    ~Desktop();
    Q_DISABLE_COPY_MOVE(Desktop)

    std::optional<Failure> start();
    /// Makes it the desktop of a program that is to be started.
    void addTo(QProcessEnvironment &environment) const;
    /// How many icons the panel was given since start().
    qsizetype icons() const;

private:
    ChildProcess m_display;
    QByteArray m_displayNumber;
    Test::PrivateBus m_bus;
    Test::TrayPanel m_panel;
};

} // namespace Culvert::Bench
