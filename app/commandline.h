// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/result.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <span>

namespace Culvert {

/// The exit statuses of the command line.
namespace ExitStatus {
constexpr int Done = 0;
constexpr int Failed = 1;
constexpr int WrongUsage = 2;
constexpr int NoSuchProfile = 3;
constexpr int NoInstance = 4;
} // namespace ExitStatus

/// A verb as a person typed it, and as it travels to the running instance.
struct VerbRequest
{
    QString verb;
    QStringList arguments;
    /// By name without dashes; an option without a value has an empty one.
    QMap<QString, QStringList> options;
    /// True if there is a terminal on which a person can be asked meanwhile.
    bool terminal = false;

    bool has(const QString &option) const { return options.contains(option); }

    QJsonObject toJson() const;
    static std::optional<VerbRequest> fromJson(const QJsonObject &object);

    bool operator==(const VerbRequest &) const = default;
};

/// What the arguments of `culvert` ask for. Pure: no program is needed to parse.
struct CommandLine
{
    enum class Mode {
        Window,
        Headless,
        Verb,
        Help,
        Version,
    };

    Mode mode = Mode::Window;
    /// Everything with the demo's own configuration and instance.
    bool demo = false;
    VerbRequest request;

    /// @p arguments without the program's name. A failure's message is one line for a person (exit
    /// status 2).
    static Result<CommandLine> parse(const QStringList &arguments);

    /// What --help prints.
    static QString helpText();

    bool operator==(const CommandLine &) const = default;
};

} // namespace Culvert
