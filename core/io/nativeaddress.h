// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/hostport.h"

#include <QString>

#include <sys/socket.h>

namespace Culvert {

/// An address as the kernel takes it.
struct NativeAddress
{
    sockaddr_storage storage{};
    socklen_t size = 0;

    /// Precondition: the host is an IP address literal, with or without a zone.
    static NativeAddress tcp(const HostPort &address);
    /// A path that is too long for unix(7) is cut.
    static NativeAddress unixSocket(const QString &path);

    const sockaddr *get() const { return reinterpret_cast<const sockaddr *>(&storage); }
};

} // namespace Culvert
