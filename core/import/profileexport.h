// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/import/exportfacts.h"

#include <QByteArray>

namespace Culvert {

/// The profiles as an ssh_config(5) whose import gives them again, as far as it can say what they
/// are; the rest stands in comments. Where the @p facts have more of a host than its name, they
/// stand there, so that another ssh reaches it as well. UTF-8. Pure.
QByteArray sshConfigText(const QList<Profile> &profiles, const ExportFacts &facts = {});

/// The names of the profiles that have a password of an endpoint in them.
QStringList profilesWithSecrets(const QList<Profile> &profiles);

} // namespace Culvert
