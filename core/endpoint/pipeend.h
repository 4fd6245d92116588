// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"

#include <QByteArrayView>

#include <optional>
#include <span>
#include <sys/types.h>

namespace Culvert {

/// One end of a pipe or of a stream socket that another process has given to this one. It never
/// blocks, and the other processes that have the same end do not notice: where it can be, it is
/// opened anew for this one, since O_NONBLOCK belongs to what is shared.
class PipeEnd
{
public:
    enum class Way { Input, Output };

    PipeEnd() = default;
    /// What it cannot be used for, such as a file on disk, ends or breaks at once.
    PipeEnd(Descriptor descriptor, Way way);

    /// True for what can be watched by a poller: a pipe, or a stream socket.
    static bool isPipe(int descriptor);

    int number() const { return m_descriptor.number(); }
    bool isOpen() const { return m_descriptor.isOpen(); }

    /// As SocketEnd has them, in errno(3)'s terms: the bytes that were moved, 0 for the end of the
    /// input, nothing for "not now"; -1 for broken.
    std::optional<ssize_t> read(std::span<const std::span<char>> rooms) const;
    std::optional<ssize_t> write(QByteArrayView bytes) const;
    /// Moves @p most bytes at most into a pipe; nothing where it cannot, or not now.
    std::optional<std::size_t> moveTo(int pipe, std::size_t most) const;
    /// Whoever reads sees the end behind what was written.
    void end();

private:
    Descriptor m_descriptor;
    bool m_isSocket = false;
};

} // namespace Culvert
