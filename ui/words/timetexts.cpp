// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/words/timetexts.h"

#include <QLocale>

#include <algorithm>

namespace Culvert {

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

QString TimeTexts::countdown(qint64 milliseconds)
{
    return span(std::max<qint64>(1, (milliseconds + 999) / 1000));
}

QString TimeTexts::bytes(qint64 count)
{
    return QLocale().formattedDataSize(count, 1, QLocale::DataSizeSIFormat);
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
