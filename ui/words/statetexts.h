// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/status.h"

#include <QCoreApplication>

namespace Culvert {

/// What a person reads for the values of the model. Pure: the time is passed in.
class StateTexts
{
    Q_DECLARE_TR_FUNCTIONS(Culvert::StateTexts)

public:
    static QString state(TunnelState state);
    /// The state with what belongs to it: the time of the next try, or the reason of a failure.
    static QString state(const ProfileStatus &profile, const QDateTime &now);
    static QString process(ProcessState state);

    /// What went wrong, in a few words.
    static QString failure(FailureKind kind);
    /// What a person can do about it; empty where there is nothing better than trying again.
    static QString advice(FailureKind kind);

    static QString endpoint(EndpointType type);
    static QString startMode(StartMode mode);
    static QString startModeExplanation(StartMode mode);

    static QString connections(int count);
    /// The connections in all and for each ssh: "12 connections · ssh 4711: 8, 4712: 4".
    static QString load(const ProfileStatus &profile);
    /// The whole second line of a profile in the list.
    static QString summary(const ProfileStatus &profile, const QDateTime &now);
    /// All about a tunnel in one sentence: "Up since 14:02, 21 ms, heard 1 s ago, 3 connections".
    static QString sentence(const ProfileStatus &profile, const QDateTime &now);
    /// The program behind a connection, with its process id: "curl (13522)"; an empty text if it is
    /// not known.
    static QString program(const ConnectionStatus &connection);
    /// An address or a path as plainLine() has it, written from left to right among any other text.
    static QString technical(const QString &text);
    /// Parts of a line, with a dot between them.
    static QString joined(const QStringList &parts);

private:
    static QString heard(const ProfileStatus &profile, const QDateTime &now);
};

} // namespace Culvert
