// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/import/importfile.h"
#include "core/import/importplan.h"

#include <QByteArray>

namespace Culvert {

/// What a file brings that is not known to be a person's own: an export of profiles (JSON),
/// somebody's ssh_config, which is read and never evaluated, or what another program keeps:
/// sessions of PuTTY, a tunnel of gSTM, boring's tunnels, a script that calls ssh or autossh. Pure,
/// but for the random ids of new profiles.
struct FileImport
{
    QByteArray text;
    /// The names of the hosts or profiles that are wanted; empty = all.
    QStringList wanted;
    /// An export of the person's own: it comes in as it is. Else disarm() decides.
    bool trusted = false;
    /// What a failure's message calls it, such as its path; empty = it needs no name.
    QString name = {};
};

/// True if the text is an export of profiles rather than any of the others.
bool isExport(const QByteArray &text);

/// Fails if nothing of the file can be read at all, or if it has more than a thousand profiles or
/// would take long. What is not trusted is disarmed, see disarm(). In an ssh_config, options that
/// run programs, load code or decide whom to trust become Profile::disabledOptions; those that
/// would weaken the check of host keys are left out. The same holds for what the other programs'
/// files say.
Result<ImportPlan> planFileImport(const FileImport &file, const QList<Profile> &existing);

} // namespace Culvert
