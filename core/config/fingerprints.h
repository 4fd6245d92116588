// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

namespace Culvert {

/// A key's fingerprint as OpenSSH writes it, whatever hash it is of (ssh_config(5),
/// FingerprintHash): "SHA256:" and base64, "MD5:" and pairs of hexadecimal digits. A regular
/// expression without groups.
constexpr auto FingerprintPattern = "[A-Z][A-Z0-9]*:[A-Za-z0-9+/:]+";

} // namespace Culvert
