// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

namespace Culvert {

/// What is known, from the bytes so far, of a client that must not be a browser.
enum class GuardVerdict {
    Undecided, ///< more has to come
    Passes,    ///< no browser begins like this for a web page; nothing more is looked at
    Refused,   ///< a browser does, for the page of somebody else
};

} // namespace Culvert
