// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Culvert {

/// Why an HTTP request is refused.
struct HttpProblem
{
    /// The status code of RFC 9110, section 15.
    int status = 400;
    /// For the person who reads the page.
    QString sentence;
};

} // namespace Culvert
