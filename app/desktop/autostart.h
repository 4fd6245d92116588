// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"

#include <QString>

#include <optional>

namespace Culvert {

/// Whether the desktop starts the program when the person logs in (freedesktop.org, "Desktop
/// Application Autostart Specification"). What is on disk is what counts, so that a desktop's own
/// settings and this one show the same.
class Autostart
{
public:
    /// Set in the environment of a program that was started so: it begins in the tray.
    static constexpr const char *Variable = "CULVERT_START";

    /// @p folder is that of the person's own entries, $XDG_CONFIG_HOME/autostart; @p program the
    /// one to start, by its path.
    Autostart(QString folder, QString program);
    /// For this program and this person.
    static Autostart standard();

    bool isOn() const;
    std::optional<Failure> set(bool on) const;
    /// The entry's text.
    QByteArray entry() const;

private:
    QString path() const;

    QString m_folder;
    QString m_program;
};

} // namespace Culvert
