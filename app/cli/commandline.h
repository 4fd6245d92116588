// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/instance/verbrequest.h"
#include "core/model/result.h"

#include <QString>
#include <QStringList>

namespace Culvert {

/// What the arguments of `culvert` ask for. Pure: no program is needed to parse.
struct CommandLine
{
    enum class Mode {
        Window,
        Headless,
        Verb,
        /// Of request.verb, or of all if that is empty.
        Help,
        Version,
        /// What a shell can complete a line with: request.arguments are its words.
        Complete,
    };

    Mode mode = Mode::Window;
    /// Everything with the demo's own configuration and instance.
    bool demo = false;
    /// --headless lets go of the terminal once it runs.
    bool background = false;
    VerbRequest request;

    /// @p arguments without the program's name. A failure's message is one line for a person (exit
    /// status 2).
    static Result<CommandLine> parse(const QStringList &arguments);

    bool operator==(const CommandLine &) const = default;
};

} // namespace Culvert
