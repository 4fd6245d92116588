// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/interop/client.h"

namespace Culvert::Interop {

class InteropBed;

/// A client that wants to go where nobody can, and what it has to say then.
struct Answer
{
    /// As a row of the test is called.
    QString name;
    QString client;
    QString way;
    /// "refused", "unknown", "prohibited" or "late".
    QString target;
    /// Of the endpoint.
    quint16 port = 0;
    /// It takes half a minute by design: to be started early.
    bool isSlow = false;
    ClientCommand command;
    int exitStatus = 0;
    /// Stands in its last words: what is the client's own for the code that it got.
    QString word;
};

/// Ordered by client, and for each in the same order of targets.
QList<Answer> allAnswers(const InteropBed &bed);

/// The last line that the client printed, without the time and the process id, and
/// with the endpoint's port as 1080.
QString lastWords(const Answer &answer, const ClientOutput &output);

/// What is not as it should be; empty if all is.
QString problemOf(const Answer &answer, const ClientOutput &output, const QString &line);

} // namespace Culvert::Interop
