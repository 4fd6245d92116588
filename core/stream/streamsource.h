// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/export.h"

#include <QtGlobal>

#include <optional>
#include <span>

namespace Culvert {

/// Where a stream takes the bytes for its target from: it asks when there is room for them. They
/// are written where they are to go, so that nobody copies them.
class CULVERT_EXPORT StreamSource
{
public:
    /// Room for bytes to the target: writes some to @p rooms in order, beginning with the next one
    /// only when one is full, and returns how many in all. There is one room at least. It is asked
    /// again at once if the last room that it wrote to is full; otherwise there is nothing more
    /// until the next Stream::wantToSend().
    virtual std::size_t fill(std::span<const std::span<char>> rooms) = 0;

    /// The same for bytes that are in another descriptor and need not be looked at: moves @p most
    /// bytes at most from there to @p pipe, whose other end is the stream's and which has room for
    /// them, and returns how many; fewer may mean anything, so it has to ask by
    /// Stream::wantToSend() unless it knows that there is nothing more. Nothing = it cannot, or not
    /// now; then fill() is asked. See splice(2).
    virtual std::optional<std::size_t> moveTo(int pipe, std::size_t most)
    {
        Q_UNUSED(pipe)
        Q_UNUSED(most)
        return std::nullopt;
    }

    StreamSource() = default;
    /// No stream asks it any more.
    virtual ~StreamSource();
    StreamSource(const StreamSource &) = delete;
    StreamSource &operator=(const StreamSource &) = delete;
};

} // namespace Culvert
