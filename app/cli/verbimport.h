// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/instance/verbanswer.h"
#include "core/session/engineinterface.h"

namespace Culvert {

/// The request with what only the command line's own process can know: the contents of the file, or
/// of the standard input, that it is to import, absolute paths, and the password of --user where
/// standard input is no terminal. Blocks until the input ends.
/// Fails where the file cannot be read or is larger than LargestImport.
Result<VerbRequest> withInput(VerbRequest request);

/// `culvert import`: plans, saves, and answers with a report.
void importProfiles(EngineInterface &engine, const VerbRequest &request, const VerbAnswer &answer);

/// `culvert export` of these profiles. As an ssh_config, it asks ssh what their aliases mean.
void exportProfiles(EngineInterface &engine, const QList<Profile> &profiles,
                    const VerbRequest &request, const VerbAnswer &answer);

} // namespace Culvert
