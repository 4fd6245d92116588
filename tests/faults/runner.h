// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/faults/fault.h"
#include "tests/faults/sighting.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace Culvert::Faults {

class Stage;

/// What all runs of a fault came to.
struct Outcome
{
    Fault fault;
    QList<Sighting> sightings;
    /// What was not as demanded, or could not be tried.
    QStringList problems;
};

/// Plays faults, so and so often each. Blocks, and runs the event loop meanwhile.
class Runner
{
public:
    /// Told each run's outcome in a line.
    using Tell = std::function<void(const QString &line)>;

    explicit Runner(Tell tell);
    ~Runner();
    Q_DISABLE_COPY_MOVE(Runner)

    /// The outcomes have the faults' order.
    QList<Outcome> run(const QList<Fault> &faults, int runs);

private:
    struct Play;

    void start(Outcome &outcome);
    bool reap();
    void finish(const Play &play);

    Tell m_tell;
    std::vector<Play> m_plays;
};

/// What @p sighting has that @p demand does not want; empty if it is as it should be.
QStringList breaches(const Demand &demand, const Sighting &sighting);

} // namespace Culvert::Faults
