// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/stalesocket.h"

#include "core/io/descriptor.h"
#include "core/io/nativeaddress.h"

#include <QFile>

#include <cerrno>
#include <sys/socket.h>
#include <sys/stat.h>

namespace Culvert {

bool isStaleSocket(const QString &path)
{
    struct stat info
    {};
    if (::lstat(QFile::encodeName(path).constData(), &info) != 0 || !S_ISSOCK(info.st_mode))
        return false;
    const NativeAddress address = NativeAddress::unixSocket(path);
    const Descriptor probe(::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    return ::connect(probe.number(), address.get(), address.size) != 0 && errno == ECONNREFUSED;
}

} // namespace Culvert
