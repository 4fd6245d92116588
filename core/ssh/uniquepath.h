// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QRandomGenerator>
#include <QString>

namespace Culvert {

/// A path in @p directory that nothing has had before, short enough for a socket: a stale one would
/// keep ssh from serving a new one.
inline QString uniquePath(const QString &directory, QLatin1StringView suffix)
{
    return directory + u'/' + QString::number(QRandomGenerator::system()->generate64(), 36) +
           suffix;
}

} // namespace Culvert
