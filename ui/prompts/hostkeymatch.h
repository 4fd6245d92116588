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
        OtherHash, ///< one of another hash (ssh_config(5), FingerprintHash): cannot be compared
    };

    /// @p given may be the fingerprint by itself, with or without the hash's name and a colon
    /// before it, or a line around it as ssh-keygen(1), -l, prints it. @p shown is as
    /// Prompt::fingerprint.
    static Result compare(const QString &given, const QString &shown);
};

} // namespace Culvert
