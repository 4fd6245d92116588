// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"
#include "core/model/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace Culvert {

/// What a person has set for the program as a whole: settings.json, which can be edited by hand.
/// What is not in the file has the value that is here.
struct Settings
{
    enum class Theme { System, Light, Dark };
    enum class Notify {
        Problems, ///< what was not asked for: drops that last, failures, questions
        Questions,
        Nothing,
    };
    enum class LogLevel { Warning, Info, Debug };

    /// Closing the window leaves the program in the tray, where there is one.
    bool closeToTray = true;
    Notify notify = Notify::Problems;
    Theme theme = Theme::System;
    /// One of languages(), as "de" or "pt_BR"; empty = what the environment asks for. From the next
    /// start on.
    QString language;
    /// The browser to open, by the name of its desktop entry or its program; empty = the default
    /// one.
    QString browser;
    /// The ssh to run; empty = the one in PATH.
    QString sshProgram;
    LogLevel logLevel = LogLevel::Info;
    /// Fields that this version does not know: carried along, never lost.
    QJsonObject unknown = {};

    QByteArray toJson() const;
    /// Fails with invalid-profile and the name of the field.
    static Result<Settings> fromJson(const QByteArray &text);

    bool operator==(const Settings &) const = default;
};

/// The file of the settings.
class SettingsFile
{
public:
    explicit SettingsFile(QString path)
        : m_path(std::move(path))
    {}

    /// What the file says; no file is no failure. One that cannot be understood is put aside beside
    /// its place (".broken-TIME"), and the defaults are used: @p notice says so.
    Settings read(std::optional<Failure> *notice) const;
    /// Replaces the file as a whole, and makes its folder.
    std::optional<Failure> write(const Settings &settings) const;

private:
    QString m_path;
};

} // namespace Culvert
