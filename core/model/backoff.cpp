// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/backoff.h"

#include <algorithm>

namespace Culvert {

std::chrono::milliseconds BackOff::next(double chance)
{
    const auto wait = std::chrono::duration_cast<std::chrono::milliseconds>(m_limit * chance);
    m_limit = std::min(m_limit * 2, LastLimit);
    return wait;
}

void BackOff::reset()
{
    m_limit = FirstLimit;
}

} // namespace Culvert
