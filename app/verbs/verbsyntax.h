// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringView>

#include <limits>
#include <span>

namespace Culvert {

/// What a word of the command line is, so that shells can complete it.
enum class WordKind {
    Anything,   ///< nothing to offer
    Profile,    ///< a profile's name, a glob, or @GROUP
    Connection, ///< a number of `culvert connections`
    File,
    Verb,
    StartMode,
    YesNo,
    Group,
};

/// One option of a verb, without its dashes.
struct OptionSyntax
{
    enum class Value { None, Optional, Required };

    const char *name;
    Value value = Value::None;
    /// What stands for the value in help, such as "SECONDS"; empty without a value.
    const char *placeholder = "";
    /// For QCoreApplication::translate() with the context "Culvert::Verbs".
    const char *purpose = "";
    WordKind kind = WordKind::Anything;
};

/// A line to type, and what it does.
struct VerbExample
{
    const char *command;
    const char *purpose;
};

/// All that is to be known of a verb before it is carried out: parsing, help, completions and the
/// test of the manual page are made of it. Values without state.
struct VerbSyntax
{
    static constexpr int Any = std::numeric_limits<int>::max();

    const char *name;
    /// As help shows them: "NAME...".
    const char *arguments;
    int fewest;
    int most;
    /// Of its arguments.
    WordKind kind;
    std::span<const OptionSyntax> options;
    const char *summary;
    /// Whole sentences; may be empty.
    const char *details;
    std::span<const VerbExample> examples;
    /// From this argument on, words are taken as they are: they belong to another program.
    int verbatimFrom = Any;

    const OptionSyntax *findOption(QStringView option) const;
};

/// Every verb, in the order in which help lists them.
std::span<const VerbSyntax> allVerbs();
/// Null if there is none of this name.
const VerbSyntax *findVerb(QStringView name);
/// The verb that was likely meant; empty if none is near.
QString nearestVerb(const QString &name);

/// The text of a verb's field in the person's language.
QString verbText(const char *text);

} // namespace Culvert
