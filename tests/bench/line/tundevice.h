// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"
#include "core/model/result.h"
#include "tests/bench/line/lineway.h"

namespace Culvert::Bench {

/// One end of a line as a network device whose packets a program reads and writes (the kernel's
/// Documentation/networking/tuntap.rst).
class TunDevice
{
public:
    /// Makes it in the network of the calling thread, with an IPv4 address of its own and a route
    /// to that of the other end, on which TCP uses @p congestion. A failure of the kind Permission
    /// says that this machine or this user may not have it.
    static Result<TunDevice> create(const QByteArray &address, const QByteArray &peer,
                                    Congestion congestion);

    /// Non-blocking; each read and each write is one packet.
    int descriptor() const { return m_file.number(); }

private:
    explicit TunDevice(Descriptor file)
        : m_file(std::move(file))
    {}

    Descriptor m_file;
};

} // namespace Culvert::Bench
