// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Culvert {

/// Compares a fingerprint that a person was given with the one that a server shows. Pure.
class HostKeyMatch
{
public:
    enum class Result {
        Nothing,   ///< nothing to compare
        Same,      ///< the same key
        Different, ///< another one, or no whole fingerprint
        OldForm,   ///< MD5, as ssh wrote fingerprints before 6.8: cannot be compared
    };

    /// @p given may be the fingerprint by itself, with or without "SHA256:", or a line around it as
    /// ssh-keygen(1), -l, prints it. @p shown is "SHA256:...".
    static Result compare(const QString &given, const QString &shown);
};

} // namespace Culvert
