// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <array>
#include <cstddef>
#include <optional>
#include <span>

namespace Culvert::Bench {

/// What a client may ask of the load server; the first byte of its connection.
enum class LoadKind : char {
    Echo = 'E',   ///< everything comes back, until the client closes
    Send = 'S',   ///< a download: `length` bytes of the pattern, then end of file
    Object = 'O', ///< as Send, but then the next command is read; the client ends it
    Take = 'T', ///< an upload: `length` bytes of the pattern or fewer, then a TakeAnswer comes back
    Count = 'C', ///< for each byte: how many other connections are open (64 bits, big-endian)
};

/// A length that nobody moves in the time of any measurement: such transfers end when they are
/// ended.
constexpr quint64 Endless = quint64{1} << 50U;

/// For the next stream of the pattern: never the same twice in a run, so that late bytes of an
/// earlier measurement are found, too. Any thread.
quint32 nextPatternKey();

/// The first bytes of every connection to the load server.
struct LoadCommand
{
    static constexpr std::size_t Size = 16;

    LoadKind kind = LoadKind::Echo;
    /// Which stream of the pattern; see patternAt().
    quint32 key = 0;
    /// Bytes, for Send, Object and Take. A client's Flow takes it as the number of round trips for
    /// Echo, which the server does not care about.
    quint64 length = 0;

    std::array<char, Size> toBytes() const;
    /// Nothing if these are not such bytes.
    static std::optional<LoadCommand> fromBytes(std::span<const char, Size> bytes);
};

/// The server's word on an upload.
struct TakeAnswer
{
    static constexpr std::size_t Size = 16;

    quint64 received = 0;
    /// How many bytes were right before the first wrong one.
    quint64 right = 0;

    std::array<char, Size> toBytes() const;
    static TakeAnswer fromBytes(std::span<const char, Size> bytes);
};

} // namespace Culvert::Bench
