// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Culvert {

/// What somebody may want to ask ssh -G about.
enum class ConfigTopic {
    OtherRoute,    ///< another way to the server than straight there, or another patience
    UncheckedKeys, ///< hosts whose keys nobody checks
};

/// False if nothing in the @p arguments of an ssh, nor in the configuration that it reads, speaks
/// of
/// @p topic: then nobody has to ask ssh, which would take a process, and run what "Match exec"
/// names once more. Reads the files, which may take some milliseconds; true where that cannot be
/// told from them alone. @p configFile is what the profile names; empty: ssh's own.
bool maySpeakOf(ConfigTopic topic, const QStringList &arguments, const QString &configFile);

/// The same for the text of one file (ssh_config(5)); pure.
bool speaksOf(ConfigTopic topic, const QByteArray &config);

} // namespace Culvert
