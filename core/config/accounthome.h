// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Culvert {

/// The home folder that ssh goes by (ssh(1), FILES): that of the user's account, whatever HOME
/// says; HOME's where the account is unknown. On any thread.
QString accountHome();

} // namespace Culvert
