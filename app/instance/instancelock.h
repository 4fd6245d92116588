// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"
#include "core/model/result.h"

#include <QString>

namespace Culvert {

/// Makes sure that there is one Culvert for each runtime directory, and one for each file of
/// profiles, with whatever environment it was started: by locks that the kernel takes back with the
/// process that holds them, however that ends (flock(2)). They say where the instance is, for
/// InstanceFinder.
class InstanceLock
{
public:
    enum class Holder { ThisProcess, Another };
    /// Who is the one instance now. A failure where the lock of the runtime directory cannot even
    /// be tried, which says nothing of another instance; it names the lock's file and has the
    /// system's words. The other lock is beside @p profilesFile (empty: none is needed), and makes
    /// a difference only where there can be one: not where that folder cannot be written in, and
    /// not for an instance on another machine with the same home.
    Result<Holder> take(const QString &runtimeDirectory, const QString &profilesFile = {});

private:
    Descriptor m_file;
    Descriptor m_profiles;
};

/// Where the instance listens for verbs.
QString instanceSocketPath(const QString &runtimeDirectory);

/// What the lock beside the profiles says: where the instance that has, or had, it listens. Empty
/// if that is unknown, or was before the machine was started, or on another one.
QString lockedSocketPath(const QString &profilesFile);

/// What the lock in a runtime directory says: the profiles of the instance that has, or had, it.
/// Empty if there is none; nothing if it does not say.
std::optional<QString> lockedProfilesFile(const QString &runtimeDirectory);

} // namespace Culvert
