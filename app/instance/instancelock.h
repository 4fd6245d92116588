// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"
#include "core/model/result.h"

#include <QString>

namespace Culvert {

/// Makes sure that there is one Culvert for each runtime directory: a lock that the kernel takes
/// back with the process that holds it, however that ends (flock(2)).
class InstanceLock
{
public:
    enum class Holder { ThisProcess, Another };
    /// Who is the one instance now. A failure where the lock cannot even be tried, which says
    /// nothing of another instance; it names the lock's file and has the system's words.
    Result<Holder> take(const QString &runtimeDirectory);

private:
    Descriptor m_file;
};

/// Where the instance listens for verbs.
QString instanceSocketPath(const QString &runtimeDirectory);

} // namespace Culvert
