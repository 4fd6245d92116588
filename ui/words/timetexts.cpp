// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/words/timetexts.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Minute = 60;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

} // namespace

QString TimeTexts::ago(const QDateTime &since, const QDateTime &now)
{
    const qint64 seconds = since.secsTo(now);
    return seconds < 1 ? tr("just now") : span(seconds);
}

QString TimeTexts::elapsed(const QDateTime &since, const QDateTime &now)
{
    return span(std::max<qint64>(1, since.secsTo(now)));
}

QString TimeTexts::countdown(qint64 milliseconds)
{
    return span(std::max<qint64>(1, (milliseconds + 999) / 1000));
}

QString TimeTexts::bytes(qint64 count)
{
    return QLocale().formattedDataSize(count, 1, QLocale::DataSizeSIFormat);
}

QString TimeTexts::rate(double bytesPerSecond)
{
    const qint64 count = std::llround(bytesPerSecond);
    // In a column of numbers "bytes" would be the widest of all.
    if (count < 1000)
        return tr("%1 B/s", "bytes in a second").arg(count);
    return tr("%1/s", "an amount of data in a second").arg(bytes(count));
}

QString TimeTexts::clock(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    // Some languages have seconds in their short format.
    const QString format = QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s);
    const QString hours = QLocale().toString(local.time(), format);
    if (local.date() == now.toLocalTime().date())
        return hours;
    return tr("%1, %2", "a date and a time of day")
        .arg(QLocale().toString(local.date(), QLocale::ShortFormat), hours);
}

QString TimeTexts::span(qint64 seconds)
{
    if (seconds < Minute)
        return tr("%1 s").arg(seconds);
    if (seconds < Hour)
        return tr("%1 min").arg(seconds / Minute);
    if (seconds < Day)
        return tr("%1 h %2 min").arg(seconds / Hour).arg(seconds % Hour / Minute);
    return tr("%1 d %2 h").arg(seconds / Day).arg(seconds % Day / Hour);
}

} // namespace Culvert
