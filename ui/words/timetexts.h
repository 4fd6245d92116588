// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QDateTime>

namespace Culvert {

/// Times and amounts as people say them. Pure: the time is passed in.
class TimeTexts
{
    Q_DECLARE_TR_FUNCTIONS(Culvert::TimeTexts)

public:
    /// How long ago @p since was: "just now", "42 s", "3 min", "2 h 5 min", "4 d 3 h".
    static QString ago(const QDateTime &since, const QDateTime &now);
    /// The same as an amount of time, which is at least a second: "1 s".
    static QString elapsed(const QDateTime &since, const QDateTime &now);
    /// What is left of a wait, in whole seconds rounded up, so that it never says 0.
    static QString countdown(qint64 milliseconds);
    /// An amount of data, in powers of 1000 as network rates are.
    static QString bytes(qint64 count);
    /// The same in a second: "1.2 MB/s".
    static QString rate(double bytesPerSecond);
    /// The time of day by this machine's clock, with the day where that is another than today's:
    /// "14:02".
    static QString clock(const QDateTime &time, const QDateTime &now);

private:
    static QString span(qint64 seconds);
};

} // namespace Culvert
