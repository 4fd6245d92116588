// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Culvert::Interop {

/// What came of a pair.
struct PairResult
{
    QString client;
    QString version;
    QString way;
    QString result;
    QString note;
};

/// What a client says of a target that cannot be had.
struct AnswerResult
{
    QString client;
    QString way;
    QString target;
    int exitStatus = -1;
    /// What it printed.
    QString line;
};

/// What was seen in a test of its own.
struct Observation
{
    QString about;
    QString text;
};

/// docs/interop.md.
QString interopPage(const QList<PairResult> &pairs, const QList<AnswerResult> &answers,
                    const QList<Observation> &observations);

} // namespace Culvert::Interop
