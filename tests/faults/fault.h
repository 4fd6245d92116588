// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"
#include "core/model/tunnelstate.h"

#include <QList>

#include <chrono>
#include <functional>

namespace Culvert::Faults {

class Stage;

/// What the status has to say of a fault.
struct Demand
{
    TunnelState state = TunnelState::Failed;
    /// Nothing: no failure may be shown.
    std::optional<FailureKind> kind;
    /// At the latest.
    std::chrono::milliseconds within{0};
};

/// One row of the table.
struct Fault
{
    /// How the command line names it.
    QString name;
    /// What happens, and from when on seconds are counted where that is not plain.
    QString about;
    Demand demand;
    /// Sets the scene, starts the clock (Stage::watch()) and does it. False: the scene could not be
    /// set, for the reason in Stage::trouble().
    std::function<bool(Stage &stage)> play;
    /// By design the status takes long to show it: all its runs go on at the same time, beside
    /// whatever else runs.
    bool slow = false;
    /// Only in a PrivateNetwork.
    bool cutsLine = false;
};

/// What happens to a tunnel that is up.
QList<Fault> lossFaults();
/// The same where ssh does not run any more, though it is there.
QList<Fault> freezeFaults();
/// The same where the line goes silent.
QList<Fault> silenceFaults();
/// What keeps a tunnel from getting up.
QList<Fault> loginFaults();
/// What people take their time for, and what a server does not let through.
QList<Fault> patienceFaults();
/// What keeps it from getting up where the tunnel's settings, or a host on the way, are to blame.
QList<Fault> startFaults();

/// All, in the order of the table.
QList<Fault> allFaults();

} // namespace Culvert::Faults
