// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <utility>

namespace Culvert {

/// The browsers on this machine that can be kept apart from everyday use: the program of each, by
/// its name or path, and what people call it. Sorted by that.
QList<std::pair<QString, QString>> installedBrowsers();

/// The same for the desktop entries in these folders, those of the first counting first; @p
/// hasProgram says whether a program is there. Pure but for reading the entries.
QList<std::pair<QString, QString>>
installedBrowsers(const QStringList &folders,
                  const std::function<bool(const QString &)> &hasProgram);

} // namespace Culvert
