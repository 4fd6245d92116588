// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <cstddef>
#include <span>

namespace Culvert::Bench {

/// The most bytes that one look at the pattern gives, and one read or write moves.
constexpr std::size_t SliceSize = std::size_t{256} * 1024;

/// What a stream holds at a place: random bytes that differ with the stream's key and with the
/// place, so that bytes which are lost, doubled, swapped or of another connection are found. The
/// bytes come around after a prime period, which no buffer's size divides; they lie in a table, so
/// that neither making nor checking them costs what is to be measured.
///
/// The result is good for SliceSize bytes, for as long as the program runs. Any thread.
const char *patternAt(quint32 key, quint64 offset);

/// Whether @p bytes (at most SliceSize) are what the stream @p key holds at @p offset.
bool matchesPattern(quint32 key, quint64 offset, std::span<const char> bytes);

} // namespace Culvert::Bench
