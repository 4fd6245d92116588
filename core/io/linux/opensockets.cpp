// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/opensockets.h"

#include <QByteArray>

#include <array>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string>

#include <dirent.h>
#include <unistd.h>

namespace Culvert {

namespace {

/// The number in "socket:[NUMBER]"; nothing for what else a descriptor can be.
std::optional<quint32> inodeOf(QByteArrayView link)
{
    constexpr QByteArrayView Start("socket:[");
    if (!link.startsWith(Start) || !link.endsWith(']'))
        return std::nullopt;
    bool ok = false;
    const uint inode = link.sliced(Start.size()).chopped(1).toByteArray().toUInt(&ok);
    return ok ? std::optional(inode) : std::nullopt;
}

} // namespace

std::vector<OpenSocket> openSockets(qint64 process)
{
    std::vector<OpenSocket> sockets;
    // Not QDir: it asks for what each link leads to, and these lead nowhere.
    const std::string path = "/proc/" + std::to_string(process) + "/fd";
    const auto close = [](DIR *folder) { ::closedir(folder); };
    const std::unique_ptr<DIR, decltype(close)> folder(::opendir(path.c_str()), close);
    if (!folder)
        return sockets;
    while (const dirent *entry = ::readdir(folder.get())) {
        std::array<char, 64> target;
        const ssize_t length =
            ::readlinkat(::dirfd(folder.get()), &entry->d_name[0], target.data(), target.size());
        if (length <= 0)
            continue;
        if (const auto inode = inodeOf(QByteArrayView(target.data(), length)))
            sockets.push_back(
                {*inode, static_cast<int>(std::strtol(&entry->d_name[0], nullptr, 10))});
    }
    return sockets;
}

} // namespace Culvert
