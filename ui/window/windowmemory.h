// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Culvert {

/// What a window knows of itself from one start to the next.
struct WindowMemory
{
    /// As QWidget::saveGeometry() and QSplitter::saveState() have it.
    QByteArray geometry;
    QByteArray splitter;
    /// The profile that was selected; may be gone.
    QString profile;
    /// The person knows that the program stays in the tray when its window is closed.
    bool toldOfTray = false;
    /// The person knows that there is no tray, and that closing quits.
    bool toldOfNoTray = false;
    bool showsLog = false;
    /// The groups that are closed.
    QStringList collapsed;

    /// Of a file that is missing or broken: nothing.
    static WindowMemory read(const QString &file);
    /// Makes the file's folder as well.
    std::optional<Failure> write(const QString &file) const;

    bool operator==(const WindowMemory &) const = default;
};

} // namespace Culvert
