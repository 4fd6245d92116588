// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/profile.h"
#include "core/model/result.h"
#include "core/model/status.h"

namespace Culvert {

/// Where programs of this machine find the profile's proxy: where it listens, or where it will.
/// Fails with what to do where it has none that they can reach by TCP.
Result<HostPort> proxyAddress(const Profile &profile, const ProfileStatus *status);

/// A proxy auto-configuration file that sends everything there, and nothing past it.
QString pacFile(const HostPort &proxy);

} // namespace Culvert
