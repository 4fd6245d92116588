// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/guard/stunguard.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace Culvert {

namespace {

using Pattern = std::span<const std::optional<quint8>>;

constexpr std::optional<quint8> Any = std::nullopt;
constexpr std::array<std::optional<quint8>, 8> Allocate{0, 3, Any, Any, 0x21, 0x12, 0xa4, 0x42};
constexpr std::array<std::optional<quint8>, 8> Binding{0, 1, Any, Any, 0x21, 0x12, 0xa4, 0x42};
constexpr std::array<std::optional<quint8>, 10> Check{Any, Any,  0,    1,    Any,
                                                      Any, 0x21, 0x12, 0xa4, 0x42};

GuardVerdict compare(QByteArrayView bytes, Pattern pattern)
{
    const auto common = std::min(static_cast<std::size_t>(bytes.size()), pattern.size());
    for (std::size_t i = 0; i < common; ++i) {
        const auto byte = static_cast<quint8>(bytes.at(static_cast<qsizetype>(i)));
        if (pattern[i].value_or(byte) != byte)
            return GuardVerdict::Passes;
    }
    return common == pattern.size() ? GuardVerdict::Refused : GuardVerdict::Undecided;
}

} // namespace

GuardVerdict judgeStun(QByteArrayView bytes)
{
    GuardVerdict verdict = GuardVerdict::Passes;
    for (const Pattern pattern : {Pattern(Allocate), Pattern(Binding), Pattern(Check)}) {
        const GuardVerdict one = compare(bytes, pattern);
        if (one == GuardVerdict::Refused)
            return one;
        if (one == GuardVerdict::Undecided)
            verdict = one;
    }
    return verdict;
}

} // namespace Culvert
