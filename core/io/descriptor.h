// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <sys/socket.h>
#include <unistd.h>

#include <utility>

namespace Culvert {

/// Owns one file descriptor, and closes it.
class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int number)
        : m_number(number)
    {}
    ~Descriptor() { close(); }
    Descriptor(Descriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {}
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        if (this != &other) {
            close();
            m_number = std::exchange(other.m_number, -1);
        }
        return *this;
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }
    /// The number, for whoever closes it from now on.
    int release() { return std::exchange(m_number, -1); }
    void close()
    {
        if (m_number >= 0)
            ::close(std::exchange(m_number, -1));
    }

private:
    int m_number = -1;
};

/// Makes the close of a TCP socket a reset (socket(7), SO_LINGER), which nobody takes for the end
/// of what was sent. That holds for the close by the kernel as well, when the process is killed.
inline void resetOnClose(const Descriptor &socket)
{
    const linger immediately{1, 0};
    ::setsockopt(socket.number(), SOL_SOCKET, SO_LINGER, &immediately, sizeof immediately);
}

/// The opposite: close() returns at once, and the kernel sends what it still has, and then the end.
/// To be called before shutdown(2), too: a socket that resets would throw that away as well.
inline void endOnClose(const Descriptor &socket)
{
    const linger none{0, 0};
    ::setsockopt(socket.number(), SOL_SOCKET, SO_LINGER, &none, sizeof none);
}

} // namespace Culvert
