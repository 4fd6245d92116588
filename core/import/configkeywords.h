// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Culvert {

/// What becomes of an option of ssh_config(5) that somebody else wrote.
enum class OptionFate {
    Special,     ///< has a place of its own in a profile, such as HostName
    Harmless,    ///< may be used as it is
    Disabled,    ///< runs a program, loads code or decides whom to trust: only if a person agrees
    Weakening,   ///< would weaken the check of host keys: never
    Meaningless, ///< says nothing about a tunnel, or is Culvert's own business
    Unknown,
};

/// An option's name in the manual's spelling, and its fate.
struct ConfigKeyword
{
    QString name;
    OptionFate fate = OptionFate::Unknown;
};

/// Large and small letters are the same. The name of an unknown one comes back as it is.
ConfigKeyword configKeyword(const QString &name);

/// True where the option does with this value what only a person may agree to: it runs a program,
/// loads code or decides whom to trust, or nobody here knows what it does. False where the value
/// switches that off.
bool needsConsent(const QString &name, const QString &value);

/// True for an option that may be used as it is, whoever wrote it, in whatever place it stands:
/// what is not on the list of harmless ones is not.
bool isHarmless(const QString &name, const QString &value);

/// Why a disabled option may not be enabled, whoever agrees to it; empty if it may.
QString consentProblem(const QString &name, const QString &value);

} // namespace Culvert
