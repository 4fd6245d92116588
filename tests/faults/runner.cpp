// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/faults/runner.h"

#include "tests/faults/report.h"
#include "tests/faults/stage.h"

#include <QEventLoop>
#include <QTimer>

namespace Culvert::Faults {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// How long past its time a row may be until nobody waits for it any more.
constexpr std::chrono::milliseconds Grace = 30s;

/// Unlike QTest::qWaitFor() it never sleeps when there is something to see.
void waitUntil(const std::function<bool()> &done)
{
    QEventLoop loop;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        if (done())
            loop.quit();
    });
    timer.start(20ms);
    loop.exec();
}

} // namespace

struct Runner::Play
{
    Outcome *outcome;
    std::unique_ptr<Stage> stage;

    /// The status showed it, or something went wrong, or nobody waits any more.
    bool isDone() const
    {
        return stage->isOver() || stage->elapsed() > outcome->fault.demand.within + Grace;
    }
};

Runner::Runner(Tell tell)
    : m_tell(std::move(tell))
{}

Runner::~Runner() = default;

QList<Outcome> Runner::run(const QList<Fault> &faults, int runs)
{
    QList<Outcome> outcomes;
    for (const Fault &fault : faults)
        outcomes.append({fault, {}, {}});
    // A tunnel that waits costs nothing, so the others keep their times.
    for (const bool slow : {true, false}) {
        for (Outcome &outcome : outcomes) {
            for (int i = 0; outcome.fault.slow == slow && i < runs; ++i) {
                start(outcome);
                if (!slow)
                    waitUntil([this] { return m_plays.back().isDone(); });
                reap();
            }
        }
    }
    waitUntil([this] { return reap(); });
    return outcomes;
}

void Runner::start(Outcome &outcome)
{
    m_plays.push_back({&outcome, std::make_unique<Stage>()});
    Stage &stage = *m_plays.back().stage;
    if (!outcome.fault.play(stage) && !stage.isOver())
        stage.fail(u"the scene could not be set"_s);
}

/// Ends the plays that are over; true if none is left.
bool Runner::reap()
{
    for (std::size_t i = 0; i < m_plays.size();) {
        if (!m_plays[i].isDone()) {
            ++i;
            continue;
        }
        // Its end waits for processes: others must not find it here meanwhile.
        const Play play = std::move(m_plays[i]);
        m_plays.erase(m_plays.begin() + static_cast<std::ptrdiff_t>(i));
        finish(play);
    }
    return m_plays.empty();
}

void Runner::finish(const Play &play)
{
    Outcome &outcome = *play.outcome;
    const std::optional<Sighting> &sighting = play.stage->sighting();
    QStringList problems;
    if (sighting) {
        outcome.sightings.append(*sighting);
        problems = breaches(outcome.fault.demand, *sighting);
    } else if (!play.stage->trouble().isEmpty()) {
        problems.append(play.stage->trouble());
    } else {
        problems.append(u"the status never showed it; it says "_s +
                        describe(sightingOf(play.stage->status(), play.stage->elapsed())));
    }
    m_tell(outcome.fault.name + u": "_s + (sighting ? describe(*sighting) : problems.constFirst()));
    outcome.problems += problems;
}

QStringList breaches(const Demand &demand, const Sighting &sighting)
{
    QStringList found;
    const QString what = describe(sighting);
    if (sighting.state != demand.state)
        found.append(what + u": should be "_s + tunnelStateName(demand.state));
    const QString kind = demand.kind ? failureKindName(*demand.kind) : QString();
    if (kindText(sighting) != kind)
        found.append(what + u": the kind should be "_s + (kind.isEmpty() ? u"none"_s : kind));
    if (sighting.failure && sighting.failure->message.trimmed().isEmpty())
        found.append(what + u": does not say why"_s);
    if (sighting.state == TunnelState::Reconnecting && !sighting.retryAt)
        found.append(what + u": does not say when it tries again"_s);
    if (sighting.after > demand.within)
        found.append(what + u": should be there within %1 s"_s.arg(secondsText(demand.within)));
    return found;
}

} // namespace Culvert::Faults
