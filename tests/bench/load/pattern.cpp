// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/load/pattern.h"

#include <cstring>
#include <random>
#include <vector>

namespace Culvert::Bench {

namespace {

constexpr std::size_t Period = 1'048'573;

std::vector<char> makeTable()
{
    std::vector<char> table(Period + SliceSize);
    // The same on both sides, so the seed is fixed.
    std::mt19937 random(4254); // NOLINT(cert-msc51-cpp)
    for (std::size_t i = 0; i < Period; ++i)
        table[i] = static_cast<char>(random() & 0xffU);
    std::memcpy(table.data() + Period, table.data(), SliceSize);
    return table;
}

} // namespace

const char *patternAt(quint32 key, quint64 offset)
{
    static const std::vector<char> table = makeTable();
    // Knuth's multiplier sends keys that follow each other far apart.
    const quint64 start = quint64{key} * 2'654'435'761U + offset;
    return table.data() + start % Period;
}

bool matchesPattern(quint32 key, quint64 offset, std::span<const char> bytes)
{
    Q_ASSERT(bytes.size() <= SliceSize);
    return std::memcmp(patternAt(key, offset), bytes.data(), bytes.size()) == 0;
}

} // namespace Culvert::Bench
